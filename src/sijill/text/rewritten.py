"""Rewritten: a text with some of its characters replaced or taken out, and the way back to the printed ones."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """Characters of a text (code points, half-open), and what stands there instead."""

    start: int
    end: int
    words: str = field(default="", compare=False)


@dataclass(frozen=True)
class Rewritten:
    """A text as changed.

    Attributes:
        text: With the changes made.
        changes: What was replaced, in order, none over another.
        starts: Where each replacement begins in :attr:`text`.
    """

    text: str = field(repr=False)
    changes: tuple[Change, ...] = field(repr=False)
    starts: tuple[int, ...] = field(repr=False)

    def printed(self, start: int, end: int) -> tuple[int, int]:
        """Give the printed characters behind ``start`` to ``end`` of :attr:`text`; a replacement is never cut."""
        return self._printed(start, is_end=False), self._printed(end, is_end=True)

    def _printed(self, offset: int, *, is_end: bool) -> int:
        at = bisect_right(self.starts, offset - 1 if is_end else offset) - 1
        if at < 0:
            return offset
        change = self.changes[at]
        beyond = offset - self.starts[at] - len(change.words)
        if beyond < 0 or (is_end and beyond == 0):
            return change.end if is_end else change.start
        return change.end + beyond


def rewritten(text: str, changes: Iterable[Change]) -> Rewritten:
    """Give ``text`` with the changes made; of those that overlap, the one that begins first, the other left out.

    >>> made = rewritten("Sa<i>mi</i>ra", [Change(2, 5), Change(7, 11)])
    >>> made.text, made.printed(0, 6)
    ('Samira', (0, 13))
    """
    kept: list[Change] = []
    out: list[str] = []
    starts: list[int] = []
    at = size = 0
    for change in sorted(changes):
        if change.start < at:
            continue
        out += [text[at : change.start], change.words]
        starts.append(size + change.start - at)
        size = starts[-1] + len(change.words)
        at = change.end
        kept.append(change)
    return Rewritten("".join([*out, text[at:]]), tuple(kept), tuple(starts))
