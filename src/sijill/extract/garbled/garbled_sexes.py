"""Pronouns whose sex is not that of the one person they can stand for: tongues without the difference bend them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sijill.extract.english.words.begun import Stretches
from sijill.extract.english.words.grammar import lemma
from sijill.extract.lexicon import words
from sijill.model.mentions import Garble
from sijill.model.vocabulary import Impact
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

_RULE = "sex disagrees"
_HE, _SHE = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "herself", "hers"})
_SPOUSES = Sought(r"\b(?:(?:his|he’s) (?:own )?husband|her (?:own )?wife)\b", re.IGNORECASE)
_BY_NAME = {
    "umm": "f",
    "um": "f",
    "abu": "m",
    "abou": "m",
    "mr": "m",
    "mr.": "m",
    "mrs": "f",
    "mrs.": "f",
    "ms": "f",
    "ms.": "f",
}


def bent_sexes(parsed: Parsed) -> Iterator[Garble]:
    """Give the pronouns that disagree with the only person before them."""
    for match in _SPOUSES.finditer(parsed.plain):
        yield Garble(
            parsed.span(*match.span()),
            "the sex of one of the two is bent, unless they are a couple of one sex",
            Impact.PERSON,
            _RULE,
        )
    quoted = Stretches(_quoted(parsed))
    for sentence in parsed.sentences:
        yield from _in_sentence(parsed, sentence, quoted)


def _quoted(parsed: Parsed) -> list[tuple[int, int]]:
    return [m.span() for m in re.finditer(r"[“\"][^”\"\n]{0,600}[”\"]", parsed.plain)]


def _in_sentence(parsed: Parsed, sentence: Sentence, quoted: Stretches) -> Iterator[Garble]:
    tokens = parsed.tokens(sentence)
    for pronoun in [t for t in tokens if t.lower_ in _HE | _SHE and not quoted.hold(t.idx)]:
        sex = "m" if pronoun.lower_ in _HE else "f"
        here = _people([t for t in tokens if t.i < pronoun.i], quoted)
        known: list[str] = []
        if pronoun.lower_ in {"himself", "herself"} and len(here) == 1:
            known = here
        elif pronoun.i == tokens[0].i and pronoun.dep_ in {"nsubj", "nsubjpass"}:
            known = _people_before(parsed, sentence, quoted, same_paragraph=True)
        elif (
            pronoun.dep_ == "poss"
            and lemma(pronoun.head) not in {"husband", "wife"}
            and lemma(pronoun.head) in words("statuses", "relatives")
            and here
        ):
            known = [*_people_before(parsed, sentence, quoted, same_paragraph=False), *here]
        if known and set(known) == {"f" if sex == "m" else "m"}:
            yield Garble(
                parsed.span(int(pronoun.idx), int(pronoun.idx) + len(pronoun.text)),
                f"only {'a woman' if sex == 'm' else 'a man'} is named before: whose sex is bent must be asked",
                Impact.PERSON,
                _RULE,
            )


def _people(tokens: Sequence[Token], quoted: Stretches) -> list[str]:
    return [sex for sex in (_sex(t) for t in tokens if not quoted.hold(t.idx)) if sex]


def _people_before(parsed: Parsed, sentence: Sentence, quoted: Stretches, same_paragraph: bool) -> list[str]:
    """Those named in the sentence before: the same paragraph's only, or the two before wherever they stand."""
    earlier = parsed.sentences[max(0, sentence.index - (1 if same_paragraph else 2)) : sentence.index]
    if same_paragraph:
        earlier = tuple(one for one in earlier if one.paragraph == sentence.paragraph)
    return [sex for one in earlier for sex in _people(parsed.tokens(one), quoted)]


def _sex(token: Token) -> str:
    """``m``, ``f``, ``?`` for a person whose sex is not stated, empty for what is no one person."""
    low = lemma(token)
    if token.pos_ == "PRON":
        return "m" if token.lower_ in _HE else "f" if token.lower_ in _SHE else ""
    if token.pos_ == "PROPN":
        return _sex_of_a_name(token)
    if token.dep_ == "appos" and token.head.pos_ == "PROPN":
        return ""
    if token.pos_ != "NOUN" or (token.dep_ == "pobj" and token.head.lower_ == "as"):
        return ""
    if low in words("statuses", "female") and low not in words("statuses", "male"):
        return "f" if token.tag_ == "NN" else "?"
    if low in words("statuses", "male"):
        return "m" if token.tag_ == "NN" else "?"
    keys = ("civilian", "security", "combatant", "generic", "child", "relatives", "witness_roles")
    person = any(low in words("statuses", key) for key in keys) or low.endswith(("er", "or", "ist"))
    return "?" if person else ""


def _sex_of_a_name(token: Token) -> str:
    """As its form of address, its apposition or the given name tells; only the first word of a name is asked."""
    before = token.nbor(-1) if token.i else None
    if before is not None and before.pos_ == "PROPN":
        return ""
    if token.lower_ in _BY_NAME:
        return _BY_NAME[token.lower_]
    if token.ent_type_ in {"GPE", "LOC", "DATE", "NORP"}:
        return ""
    last = token
    while last.i + 1 < len(token.doc.tokens) and last.nbor().pos_ == "PROPN":
        last = last.nbor()
    for told in (c for part in (token, last) for c in part.children if c.dep_ == "appos"):
        if lemma(told) in words("statuses", "female") and lemma(told) not in words("statuses", "male"):
            return "f"
        if lemma(told) in words("statuses", "male"):
            return "m"
    if token.lower_ in words("fixed_terms", "female", "sexed_names"):
        return "f"
    return "m" if token.lower_ in words("fixed_terms", "male", "sexed_names") else "?"
