"""Who is dead where only an adjective says so: "left two watchmen dead", "was pronounced dead"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.words.grammar import children, is_told_as_new, lemma, verb_victims

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_SIDES = frozenset({"north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"})


def dead_beside(state: Token) -> tuple[Token, ...]:
    """As in "mine near the depot: *two watchmen* dead", "three herders were found dead *north* of the town"."""
    if state.dep_ != "amod":
        return ()
    side = state.head if state.head.lower_ in _SIDES else None
    found = side is not None and side.i == state.i + 1 and lemma(side.head) in {"find", "discover"}
    subjects = children(side.head, {"nsubjpass"}) if side is not None and found else children(state, {"nsubj"})
    return tuple(one for one in subjects if is_people(one) and one.i < state.i)


def called_dead(state: Token) -> list[Token]:
    """As in "was shot and *pronounced dead*"."""
    if lemma(state.head) in {"pronounce", "declare"}:
        return list(verb_victims(state.head))
    return []


def joined_before(noun: Token) -> tuple[Token, ...]:
    """As in "left 4 soldiers and 5 fighters *dead*": the first of the counted people joined before the word."""
    first = noun
    while first.dep_ == "conj" and first.head.pos_ in {"NOUN", "PROPN"} and is_told_as_new(first.head):
        first = first.head
    start = first.left_edge.i
    other = first.doc[start - 2] if start > 1 and first.doc[start - 1].lower_ == "and" else None
    left = other is not None and other.dep_ == "dobj" and lemma(other.head) == "leave" and is_told_as_new(other)
    return (other, first) if other is not None and left else (first,)
