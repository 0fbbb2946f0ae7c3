"""Bent names: which unlisted name of a source is probably another's, bent by translation and back.

A name has a word for the kind of body it is (observatory, committee), words for its subject (casualty, rights) and
words that tell it apart (Sahel, Syrian). Translation exchanges the first for another of its kind and drops some of the
second; two names whose distinctive words differ are two sources, whatever else they share.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from sijill.corroborate.lexicon import tables
from sijill.corroborate.org_words import SMALL, in_english, kind_words
from sijill.text.place_names import fold_place, place_key
from sijill.text.vowels import vowels_agree

_CONSONANTS = 3
_LONG_STEM = 4
_ENDING = 3
"""How many letters longer a form of a word may be: Syria, Syrian; Iraq, Iraqi."""


@dataclass(frozen=True, slots=True, order=True)
class Named:
    """A name as it is met: whether anybody knows whose it is, and when it was first met.

    Attributes:
        is_unknown: Neither listed nor described by people; only such a name can be another's, bent.
        first: The first day it was told.
        name: The name.
    """

    is_unknown: bool
    first: date
    name: str


def bent_names(names: Iterable[Named]) -> dict[str, str]:
    """Give each unknown name that is probably another's, bent, and that other name.

    A known name is preferred, then the one met first. A name that could be two others' is neither's.

    Args:
        names: Every name of the workspace, each once.
    """
    found: dict[str, str] = {}
    before: list[str] = []
    for each in sorted(names):
        meant = [name for name in before if is_bent(each.name, name)] if each.is_unknown else []
        if len(meant) == 1:
            found[each.name] = meant[0]
        else:
            before.append(each.name)
    return found


def is_bent(name: str, other: str) -> bool:
    """Whether two names are one but for the kind of body and how much is said of the subject.

    >>> is_bent("Sahel Casualties Watching Tower", "Sahel Casualty Observatory")
    True
    >>> is_bent("Sahel Casualty Observatory", "Syrian Casualty Observatory")
    False
    """
    heads, subject, telling = _parts(name)
    their_heads, their_subject, their_telling = _parts(other)
    if not heads & their_heads or not telling or len(telling) != len(their_telling):
        return False
    if not (subject <= their_subject or their_subject <= subject):
        return False
    return all(any(_is_form(word, theirs) for theirs in their_telling) for word in telling) and all(
        any(_is_form(word, theirs) for word in telling) for theirs in their_telling
    )


@cache
def _heads() -> dict[str, str]:
    return {word: kind for kind, words in tables("org_words")["head"].items() for word in words}


@cache
def _parts(name: str) -> tuple[frozenset[str], frozenset[str], tuple[str, ...]]:
    """The kinds of body a name has words for, the words for its subject, and those that tell it apart."""
    words = [word for word in re.findall(r"[^\W_]+", in_english(name)) if word not in SMALL]
    heads = frozenset(_heads()[word] for word in words if word in _heads())
    rest = [word for word in words if word not in _heads()]
    subject = frozenset(word for word in rest if word in kind_words())
    return heads, subject, tuple(sorted({fold_place(word) for word in rest if word not in subject}))


def _is_form(word: str, other: str) -> bool:
    """Whether two distinctive words are one, spelt or inflected otherwise, or in the other script."""
    short, long = sorted((word, other), key=len)
    if word == other:
        return True
    if len(key := place_key(word)) >= _CONSONANTS and key == place_key(other):
        return word.isascii() != other.isascii() or vowels_agree(word, other)
    return len(short) >= _LONG_STEM and long.startswith(short) and len(long) - len(short) <= _ENDING
