"""Whom "they" means who did it: "Rebels stormed the mill. *They* killed eleven workers"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.blame.doers import is_armed
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_BACK = 3
"""Whom a pronoun means is looked for in so many sentences before (sentences)."""
_PEOPLE = frozenset({"NNS", "NNPS"})


def meant_by_they(parsed: Parsed, they: Token) -> Token | None:
    """Give the armed people "they" stands for, or ``None`` where the text before has none or leaves a doubt.

    They are the one armed plural subject of the sentence before, or of the same sentence before the pronoun; a sentence
    whose subject is "they" again leads further back. Other people in the plural who act beside them leave a doubt.
    """
    if glossed := _in_brackets(they):
        return glossed
    at = parsed.sentence_at(int(they.idx)).index
    here = [token for token in parsed.tokens(parsed.sentences[at]) if token.i < they.i]
    if any(token.dep_ == "nsubjpass" for token in here):
        return None
    subjects = _subjects(here)
    told_here = [one for one in subjects if is_armed(one)]
    if told_here or any(one.lower_ != "they" for one in subjects):
        return told_here[0] if len(told_here) == len(subjects) == 1 else None
    for back in range(1, min(_BACK, at) + 1):
        told = list(parsed.tokens(parsed.sentences[at - back]))
        if any(token.dep_ == "nsubjpass" for token in told):
            # "the guards were attacked by rebels": it may be either
            return None
        subjects = _subjects(told)
        others = [one for one in subjects if one.lower_ != "they"]
        if others:
            return others[0] if len(others) == 1 and is_armed(others[0]) else None
        if not subjects:
            return None
    return None


def _in_brackets(they: Token) -> Token | None:
    """As in "They (*bandits*) killed 33": whom an editor's bracket says they are."""
    behind = they.doc[they.i + 1 : they.i + 4]
    opened = len(behind) > 2 and behind[0].text in {"(", "["} and behind[2].text in {")", "]"}
    return behind[1] if opened and is_armed(behind[1]) else None


def _subjects(tokens: list[Token]) -> list[Token]:
    """The people in the plural who act in a sentence, without who says so and without those it happens to."""
    found = [token for token in tokens if token.dep_ in {"nsubj", "nsubjpass"} and _is_many(token)]
    return [one for one in found if lemma(one.head) not in words("reporting", "verbs") or one.lower_ == "they"]


def _is_many(token: Token) -> bool:
    if token.lower_ == "they":
        return True
    if token.ent_type_ in {"DATE", "TIME", "CARDINAL", "GPE", "LOC", "FAC"}:
        return False
    joined = any(other.i > token.i for other in token.conjuncts)
    return token.tag_ in _PEOPLE and (is_armed(token) or joined or not children(token, {"relcl"}))
