"""What a sentence tells of fates before a row of names and behind it, row by row, without reading it all for each."""

from __future__ import annotations

import re
from functools import cache

from sijill.extract.lexicon import listed
from sijill.text.sought import Sought

_REACH = 300
"""A word of a fate, with what must not follow it, is shorter than this (characters)."""
_LONG = 2_000
"""A sentence longer than this is read only as far as it must be (characters)."""


@cache
def states() -> Sought:
    """Give the pattern of the words of fates, each fate a named group."""
    kinds = "|".join(rf"(?P<{kind}>{'|'.join(listed('fates', kind))})" for kind in ("dead", "hurt", "spared"))
    return Sought(rf"\b(?:{kinds})\b", re.IGNORECASE)


class ToldStates:
    """The words of fates in one text, asked for rows of names in reading order.

    Args:
        plain: The text.
    """

    def __init__(self, plain: str) -> None:
        self._plain = plain
        self._first = self._upto = -1
        self._told: list[re.Match[str]] = []
        self._hurt = 0
        self._last, self._from, self._coming = -1, 0, ("nothing", -1)

    def before(self, first: int, start: int) -> tuple[str | None, bool]:
        """Give the fate told last from ``first`` to ``start`` (characters), and whether any tells of wounds."""
        if first != self._first or start < self._upto:
            self._first, self._upto, self._told, self._hurt = first, first, [], 0
        again = max(first, self._upto - _REACH)
        while self._told and self._told[-1].end() > again:
            dropped = self._told.pop()
            self._hurt -= dropped.lastgroup == "hurt"
            again = min(again, dropped.start())
        for match in states().finditer(self._plain, again, start):
            self._told.append(match)
            self._hurt += match.lastgroup == "hurt"
        self._upto = start
        return (str(self._told[-1].lastgroup) if self._told else None), self._hurt > 0

    def behind(self, end: int, last: int) -> str:
        """Give the fate told first from ``end`` to ``last`` (characters), or "nothing"."""
        kind, at = self._coming
        if last == self._last and self._from <= end and (at < 0 or at >= end):
            return kind
        # in a sentence without end the next word of a fate is near: whether any stands in the rest is not asked first
        sought = states() if last - end < _LONG else states().compiled
        match = next(sought.finditer(self._plain, end, last), None)
        self._coming = (str(match.lastgroup), match.start()) if match is not None else ("nothing", -1)
        self._last, self._from = last, end
        return self._coming[0]
