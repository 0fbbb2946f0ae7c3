"""Headlines that begin every word with a capital: their words of harm in small letters, as the parser knows them."""

from __future__ import annotations

import re
from functools import cache

from sijill.extract.lexicon import words

_LINE = re.compile(r"[^\n.!?]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_FEWEST = 4
"""A line of fewer words may be a name ("Noor Haddad Killed" is read as it is)."""
_LONGEST_SMALL = 4
"""Words that headlines leave small have at most so many letters."""
_SMALL = frozenset({"after", "about", "under", "while", "since", "until"})
_BESIDE = "is are was were dead dies died die down hurt shot slain hit beaten gunned blown struck burned burnt set"
_ENDINGS = ("", "s", "es", "d", "ed")


def with_small_verbs(text: str) -> str:
    """Give ``text`` with the words of harm in small letters in every line of title case; the length is unchanged.

    As in "Gunmen *Kill* Mill Driver in Ronda", where the parser takes every word for a part of one name.
    """
    return _LINE.sub(_line, text) if any(map(str.isupper, text)) else text


def _line(match: re.Match[str]) -> str:
    line = match[0]
    found = _WORD.findall(line)
    if len(found) < _FEWEST or not all(map(_may_stand, found)) or sum(word[0].isupper() for word in found) < _FEWEST:
        return line
    first = _WORD.search(line)
    start = first.end() if first is not None else 0
    return line[:start] + _WORD.sub(_small, line[start:])


def _may_stand(word: str) -> bool:
    """Whether a word may stand so in a headline: with a capital, or a little word."""
    return word[0].isupper() or len(word) <= _LONGEST_SMALL or word in _SMALL


def _small(match: re.Match[str]) -> str:
    return match[0].lower() if match[0].istitle() and match[0].lower() in _harming() else match[0]


@cache
def _harming() -> frozenset[str]:
    bases = words("harms", "verbs", "killed") | words("harms", "verbs", "injured")
    return frozenset(base + ending for base in bases for ending in _ENDINGS) | frozenset(_BESIDE.split())
