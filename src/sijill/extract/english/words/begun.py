"""Begun: what stands in one stretch of a text, found without walking through all of the text's.

A report may hold tens of thousands of claims, places, dates and quotations. Whatever is asked once a sentence must not
go through all of them, or a text ten times as long takes a hundred times as long.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from operator import attrgetter
from typing import Any, TypeVar

Part = TypeVar("Part")
_START: Callable[[Any], int] = attrgetter("start")
_FEW = 4
"""How many stretches of speech begin within one another, at most."""


def begun_in(ordered: Sequence[Part], start: int, end: int, at: Callable[[Part], int] = _START) -> Sequence[Part]:
    """Give those that begin at ``start`` or later and before ``end`` (characters).

    Args:
        ordered: In order of where they begin.
        start: First character.
        end: One past the last.
        at: Where one begins.

    >>> begun_in([3, 8, 8, 20], 8, 20, at=lambda one: one)
    [8, 8]
    """
    first = bisect_left(ordered, start, key=at)
    return ordered[first : bisect_left(ordered, end, first, key=at)]


def back_from(ordered: Sequence[Part], at: int) -> Iterator[Part]:
    """Give those that begin before the character ``at``, the last first; ``ordered`` as above."""
    for number in range(bisect_left(ordered, at, key=_START) - 1, -1, -1):
        yield ordered[number]


def last_before(ordered: Sequence[Part], at: int) -> Sequence[Part]:
    """Give the few that begin last before the character ``at``; ``ordered`` as above."""
    end = bisect_left(ordered, at, key=_START)
    return ordered[max(0, end - _FEW) : end]


class Stretches:
    """Stretches of a text, half-open, which may overlap: whether any of them holds or touches a place.

    >>> held = Stretches([(10, 30), (12, 14), (40, 41)])
    >>> held.touch(20, 25), held.touch(30, 40), held.hold(40), held.hold(41)
    (True, False, True, False)
    """

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(stretches)
        self._starts = [start for start, _ in ordered]
        self._reach = list(accumulate((end for _, end in ordered), max))

    def touch(self, start: int, end: int) -> bool:
        """Whether one of them shares a character with ``start`` to ``end``."""
        begun = bisect_left(self._starts, end)
        return begun > 0 and self._reach[begun - 1] > start

    def hold(self, at: int) -> bool:
        """Whether one of them holds the character ``at``."""
        return self.touch(at, at + 1)


class Masks(tuple[tuple[int, int], ...]):
    """Stretches (characters, half-open) whose numbers count no people, in reading order."""

    def __new__(cls, stretches: Iterable[tuple[int, int]]) -> Masks:
        """Put the stretches in order."""
        return super().__new__(cls, sorted(stretches))

    @cached_property
    def hidden(self) -> Stretches:
        """The same for asking what they touch."""
        return Stretches(self)
