"""Datelines: where and through whom a report comes, before its first sentence ("VELSK, May 3 (Wire) -- ...")."""

from __future__ import annotations

import re
from bisect import bisect_right

from sijill.extract.lexicon import words
from sijill.text.sought import Sought

_PLACE = r"[A-Z][A-Z.'-]*[A-Z.](?:[ ][A-Z.'-]*[A-Z.]){0,3}"
_LITTLE = r"and|of|the|de|del|la|las|los|da|do|dos"
_WORD = rf"(?:[A-Z][\w.'-]*|\d{{1,4}}|{_LITTLE}|al-\w+)"
_MORE = rf"(?:,[ ]?{_WORD}(?:[ ]{_WORD}){{0,3}}){{0,3}}"
_AGENCY = r"(?:,?[ ]?\([A-Z][^()\n]{1,40}\))?"
_PRINTED = Sought(rf"^[ ]*{_PLACE}{_MORE}{_AGENCY}[ ]*(?P<mark>--|[-–—:])[ ]+(?=[\"A-Z\d])", re.MULTILINE)
"""A place in capitals, what else is told of where and when, the agency, and a dash or a colon."""
_TITLED = Sought(r"^[ ]*(?P<who>[A-Z][a-z]+(?:[ ][A-Z][a-z]+){0,2})(?P<mark>:)[ ]+(?=[\"A-Z\d])", re.MULTILINE)
"""As in "Velsk: At least nine people were killed on Monday, police said."."""
_SAID = re.compile(r"\b(?:said|says|told|reported|according to)\b")
_HEAD = 600
"""A place in small letters opens a text or stands below its headline (characters)."""
_LONGEST_LINE = 1_000
"""Who says so is looked for so far behind a colon (characters)."""


def datelines(plain: str) -> tuple[tuple[int, int], ...]:
    """Give first and one-past-last character of every dateline, its mark and the space behind it included.

    What stands before a colon may as well be who says it ("Police: nine killed"): it is a dateline only where it is
    nobody who speaks and what follows tells who says so.
    """
    printed = _PRINTED.finditer(plain)
    found = [match.span() for match in printed if match["mark"] != ":" or _is_told_behind(plain, match.end())]
    head = _TITLED.finditer(plain, 0, _HEAD)
    found += [match.span() for match in head if _is_place(match["who"]) and _is_told_behind(plain, match.end())]
    return tuple(sorted(found))


def ends_dateline(found: tuple[tuple[int, int], ...], start: int, end: int) -> bool:
    """Whether the words from ``start`` to ``end`` are a dateline and nothing else."""
    at = bisect_right(found, start, key=lambda dateline: dateline[0]) - 1
    return at >= 0 and found[at][0] <= start and end <= found[at][1]


def _is_told_behind(plain: str, at: int) -> bool:
    line = plain.find("\n", at)
    stop = min(at + _LONGEST_LINE, len(plain) if line < 0 else line)
    return _SAID.search(plain, at, stop) is not None


def _is_place(who: str) -> bool:
    heads = words("names", "organisation_heads") | words("reporting", "verbs")
    return not any(word.lower() in heads for word in who.split())
