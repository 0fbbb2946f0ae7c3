"""Steps through a parsed English sentence: lemmas, children, governors, words near by."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token


SUBJECTS = frozenset({"nsubj", "nsubjpass"})
"""How a subject hangs on its verb."""
OWNERS = frozenset({"his", "her", "their"})
"""Words that say whose somebody or something is."""


def lemma(token: Token) -> str:
    """Give the lower-case lemma; a participle tagged as adjective or noun keeps its verb's."""
    return token.base


def children(token: Token, deps: Collection[str]) -> list[Token]:
    """Give the children of ``token`` with one of these relations, in reading order."""
    return [child for child in token.children if child.dep_ in deps]


def govern(token: Token, steps: int) -> Iterator[Token]:
    """Give the governors of ``token``, nearest first, at most ``steps``."""
    for _ in range(steps):
        if token.head is token or token.head.i == token.i:
            return
        token = token.head
        yield token


def has_word_near(token: Token, wanted: Collection[str], window: int) -> bool:
    """Whether one of the words stands within ``window`` tokens after ``token``."""
    return any(t.lower_ in wanted for t in token.doc.tokens[token.i + 1 : token.i + 1 + window])


def is_told_as_new(noun: Token) -> bool:
    """Whether a number or "a" stands before a noun."""
    return bool(children(noun, {"nummod"})) or any(c.lower_ in {"a", "an"} for c in children(noun, {"det"}))


def is_one_of_those(behind: Token) -> bool:
    """As in "three porters, *among them a boy*, were killed", "nine people, *most of them herders*, died".

    So it is in "a cook and a guard, *also employees of the agency*, were hurt".
    """
    first, right = behind.left_edge, behind.right_edge.i + 1
    if first.lower_ == "also" and first.i and first.nbor(-1).text == ",":
        return any(mark.text == "," for mark in behind.doc[right - 1 : right + 1])
    led = any(lead.lower_ in {"among", "amongst"} and lead.i < behind.i for lead in children(behind, {"prep"}))
    after = [word.lower_ for word in behind.doc[behind.i + 1 : behind.i + 3]]
    return led or (len(after) > 1 and after[0] == "of" and after[1] in {"them", "whom", "these", "those"})
