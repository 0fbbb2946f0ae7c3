"""Whose request it is: every person a sentence speaks of is weighed by the part they play in it.

Subjects, owners of a name and antecedents of "who" are likelier to have asked than kin, the dead or people under arms.
When the sentence itself tells of nobody, whoever the text spoke of before is meant.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from sijill.extract.english.names.name_evidence import is_person_noun, looks_like_trade
from sijill.extract.english.words.grammar import SUBJECTS, children, govern, lemma
from sijill.extract.english.words.word_stock import is_given
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

PRONOUNS = frozenset({"he", "she", "they", "i", "we"})
SOMEBODY = frozenset({"one", "another", "somebody", "someone"})
_TELLERS = frozenset(
    {"source", "interviewee", "informant", "eyewitness", "witness", "survivor", "respondent", "person"}
)
_NO_TELLERS = frozenset({"reporter", "editor", "author", "interviewer", "publisher", "researcher", "writer", "reader"})
_IDENTITY = frozenset(
    {"name", "surname", "identity", "photograph", "voice", "face", "detail", "lawyer", "demand", "condition"}
)
FOR_OTHERS = frozenset({"lawyer", "attorney", "solicitor", "representative"})
"""Who speaks for somebody whose name is to stay out."""
_ONE = re.compile(r"\b(?:his|her|he|she|him|himself|herself|my|me)\b", re.IGNORECASE)
"""Words of a request by one person, not by several."""
_MEETING = frozenset({"meet", "interview", "speak", "talk", "visit", "contact", "reach", "call", "tell", "ask", "find"})


def requester(parsed: Parsed, start: int, end: int, unlikely: Collection[int] = ()) -> Token | None:
    """Give the word for the likeliest person who asks in the characters ``start`` to ``end``, or ``None``.

    It may be a pronoun of the sentence, when no name or noun of it fits.

    Args:
        parsed: The text.
        start: First character of the request.
        end: One past its last.
        unlikely: Where names begin whose bearers hardly ask: the dead, officials, people accused.
    """
    sentence = parsed.sentence_at(start)
    own = _best(parsed, sentence, (start, end), unlikely)
    if own is not None and not _goes_on(parsed, sentence, own):
        return own
    pronoun = next((t for t in parsed.tokens(sentence) if t.lower_ in PRONOUNS - {"we"}), None)
    if pronoun is not None and pronoun.lower_ == "i":
        return pronoun
    before = parsed.sentences[sentence.index - 1] if sentence.index else None
    if before is not None and before.paragraph == sentence.paragraph:
        found = _best(parsed, before, (before.start, before.start), unlikely)
        if found is not None:
            return found
    return own or pronoun


def _goes_on(parsed: Parsed, sentence: Sentence, own: Token) -> bool:
    """Whether a sentence goes on about somebody: "he" acts in it before anybody else is told of."""
    acting = [t for t in parsed.tokens(sentence) if t.lower_ in {"he", "she"} and t.dep_ in SUBJECTS]
    return bool(acting) and acting[0].i < own.i and acting[0].head.dep_ in {"ROOT", "conj"}


def is_human(token: Token) -> bool:
    """Whether a word stands for a person: a name, a noun for somebody, "one"."""
    if token.ent_type_ == "PERSON" or token.lower_ in SOMEBODY:
        return True
    return bool(token.pos_ == "NOUN" and (is_human_noun(token) or _is_a_who(token)))


def _is_a_who(token: Token) -> bool:
    """Whether "who" says more of a noun: so it stands for people."""
    return any(t.lower_ == "who" for clause in children(token, {"relcl"}) for t in clause.children)


def is_human_noun(token: Token) -> bool:
    """Whether a noun, whatever the parser takes it for, says what somebody is; those who print are nobody here."""
    word = lemma(token)
    known = (
        is_person_noun(token)
        or {word, token.lower_} & (_TELLERS | words("reporting", "people", "meeting"))
        or (looks_like_trade(token) and _acts(token))
    )
    return bool(known) and word not in _NO_TELLERS


def _acts(token: Token) -> bool:
    """Whether a noun with the form of a trade does something: a murder and an airliner do not."""
    return _is_subject(token) or token.dep_ in {"appos", "poss"} or bool(children(token, {"relcl", "acl"}))


def _may_be_name(token: Token) -> bool:
    """Whether a capitalised word may be a name the parser does not know: "Hazem (...) buried two cousins"."""
    if not token.text.istitle() or token.ent_type_ == "ORG":
        return False
    if _is_subject(token) and is_told_of_as_one(token):
        return True
    if token.pos_ != "PROPN":
        opens = bool(token.is_sent_start) and token.tag_ == "NN" and token.dep_ in SUBJECTS
        return opens and not children(token, {"det", "amod", "compound"})
    return is_given(token.lower_) or (not token.ent_type_ and _is_subject(token))


def is_told_of_as_one(token: Token) -> bool:
    """Whether "who" or an age stands right behind a capitalised word: it is a name, and no place's or body's."""
    if not token.text.istitle() or is_human_noun(token) or children(token, {"det"}):
        return False
    after = [t.lower_ for t in token.doc[token.i + 1 : token.i + 4]]
    return after[:2] == [",", "who"] or (after[:1] == [","] and after[2:] == [","] and after[1].isdigit())


def _best(parsed: Parsed, sentence: Sentence, asked: tuple[int, int], unlikely: Collection[int]) -> Token | None:
    ranked = []
    about_one = _ONE.search(parsed.plain[asked[0] : asked[1]]) is not None
    for token in _candidates(parsed, sentence):
        meant = named_beside(token)
        weight = _weight(token, *asked) - 3.0 * (int(meant.idx) in unlikely)
        weight -= 2.0 * (about_one and token.tag_ in {"NNS", "NNPS"})
        ranked.append((weight, -token.i, meant))
    able = [one for one in ranked if one[0] > 0]
    return max(able, key=lambda one: one[:2])[2] if able else None


def named_beside(token: Token) -> Token:
    """Give the name beside a noun that says what somebody is, when there is one, else the noun."""
    beside = [*children(token, {"appos", "compound"}), *([token.head] if token.dep_ == "appos" else [])]
    return next((t for t in beside if t.ent_type_ == "PERSON"), token)


def _candidates(parsed: Parsed, sentence: Sentence) -> Iterator[Token]:
    for token in parsed.tokens(sentence):
        inside = token.ent_type_ == "PERSON" and token.ent_iob_ == "I"
        if (is_human(token) or _may_be_name(token)) and not inside:
            yield token


def _weight(token: Token, start: int, end: int) -> float:
    """How likely it is that this person asks: the part they play, and how near their words stand."""
    begins, finish = int(token.idx), int(token.idx) + len(token.text)
    heads = [token, *([token.head] if token.dep_ in {"appos", "compound"} else [])]
    word = lemma(token)
    total = 1.0 + 0.5 * (token.ent_type_ == "PERSON")
    total += 2.0 * any(_is_subject(t) for t in heads)
    total += 2.5 * any(_tells(t, start, end) for t in heads)
    total += 2.0 * (token.dep_ == "poss" and lemma(token.head) in _IDENTITY)
    total += 2.0 * (token.dep_ == "pobj" and lemma(token.head.head) in _IDENTITY)
    total += 1.5 * (token.dep_ in {"dobj", "pobj", "dative"} and bool({lemma(t) for t in govern(token, 2)} & _MEETING))
    total -= 2.5 * (word in words("statuses", "relatives") and bool(children(token, {"poss"})))
    total -= 1.5 * (word in words("statuses", "relatives") and not _is_subject(token))
    total -= 2.0 * (word in words("statuses", "generic") and word not in {"person", "man", "woman"})
    total -= 2.0 * (word in words("statuses", "armed") and not _is_subject(token))
    total -= 1.5 * (token.pos_ == "NOUN" and not is_human_noun(token))
    total -= 2.5 * (word in FOR_OTHERS and bool(children(token, {"poss", "prep"})))
    total -= 2.0 * any(t.text.isdigit() for t in children(token, {"nummod"}))
    apart = start - finish if finish <= start else begins - end
    return total - min(1.5, max(0, apart) / 60) - 0.5 * (begins >= end)


def _is_subject(token: Token) -> bool:
    return token.dep_ in SUBJECTS or (token.dep_ == "ROOT" and token.pos_ in {"NOUN", "PROPN"})


def _tells(token: Token, start: int, end: int) -> bool:
    """Whether the request stands in a clause that says more of this person: "a man, who asked ..."."""
    clauses = children(token, {"relcl", "acl", "appos", "parataxis"})
    return any(c.left_edge.idx < end and start < c.right_edge.idx + len(c.right_edge.text) for c in clauses)
