"""Veil: a text as it may leave the process, and the way back from its characters to the true ones."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Cover:
    """Characters of the true text (code points, half-open), and what stands there instead."""

    start: int
    end: int
    words: str = field(compare=False)


@dataclass(frozen=True)
class Veil:
    """The text as it may leave.

    Attributes:
        text: Sealed words replaced.
        covers: What was replaced, in order, none over another.
        starts: Where each replacement begins in :attr:`text`.
    """

    text: str = field(repr=False)
    covers: tuple[Cover, ...] = field(repr=False)
    starts: tuple[int, ...]

    def true_span(self, start: int, end: int) -> tuple[int, int]:
        """Give the true characters behind ``start`` to ``end`` of the veiled text; a replacement is never cut."""
        return self._true(start, is_end=False), self._true(end, is_end=True)

    def _true(self, offset: int, *, is_end: bool) -> int:
        at = bisect_right(self.starts, offset - 1 if is_end else offset) - 1
        if at < 0:
            return offset
        cover = self.covers[at]
        beyond = offset - self.starts[at] - len(cover.words)
        if beyond < 0 or (is_end and beyond == 0):
            return cover.end if is_end else cover.start
        return cover.end + beyond


def veiled(text: str, covers: Iterable[Cover]) -> Veil:
    """Give ``text`` with each cover in place of its characters; of covers that overlap, the one that begins first.

    The later one is widened into it, so that none of its characters is left in sight.
    """
    kept = _apart(covers)
    out: list[str] = []
    starts: list[int] = []
    at = size = 0
    for cover in kept:
        out += [text[at : cover.start], cover.words]
        starts.append(size + cover.start - at)
        size = starts[-1] + len(cover.words)
        at = cover.end
    return Veil("".join([*out, text[at:]]), tuple(kept), tuple(starts))


def _apart(covers: Iterable[Cover]) -> Sequence[Cover]:
    kept: list[Cover] = []
    for cover in sorted(covers, key=lambda one: (one.start, -one.end)):
        if kept and cover.start < kept[-1].end:
            last = kept[-1]
            kept[-1] = Cover(last.start, max(last.end, cover.end), last.words)
        else:
            kept.append(cover)
    return kept
