"""Sound distances of many name parts at once: those of ``sound_distance``, sign by sign for all pairs together."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sijill.text.arabic import is_arabic_letter
from sijill.text.sound_costs import GONE, OTHER_SOUND, SUBSTITUTION, gone
from sijill.text.sound_distance import (
    ENDS_IN_YA,
    ENDS_IN_YA_RA,
    LAM_ALEF,
    ONE_ALEF,
    RA_LOST,
    SWAPPED,
    SWAPPED_LAM_ALEF,
)
from sijill.text.sounds import sounds

Codes = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

AT_ONCE = 4_096
"""Pairs aligned at a time, few enough to stay in the processor's cache."""


class SoundRows:
    """Name parts whose distances by sound are asked.

    Args:
        tokens: The different parts, plain (see :func:`sijill.text.sound_distance.sound_distance`).
    """

    def __init__(self, tokens: Sequence[str]) -> None:
        rows = [sounds(token) for token in tokens]
        # the row with the letter that a ligature lost put back, for those that have one
        mended = [f"{row[:-1]}ي{RA_LOST}" if row[-1:] == ENDS_IN_YA else row for row in rows]
        signs = sorted({sign for row in (*rows, *mended) for sign in row} | {"ا"})
        self._signs = _Signs(signs)
        self._rows = self._signs.of([*rows, *mended])
        self._lengths = np.array([len(row) for row in (*rows, *mended)], dtype=np.int64)
        self._count = len(tokens)
        self._is_arabic = np.array([bool(token) and is_arabic_letter(token[0]) for token in tokens], dtype=np.int64)
        self._ends_in_ya = np.array([row[-1:] == ENDS_IN_YA for row in rows], dtype=np.bool_)
        self._ends_in_ya_ra = np.array([ENDS_IN_YA_RA.search(row) is not None for row in rows], dtype=np.bool_)
        # sounds of two parts are compared in the order of their spelling, as one by one
        self._place = np.argsort(np.argsort(np.array(tokens, dtype=object), kind="stable"), kind="stable")

    def distances(self, one: Codes, other: Codes) -> Floats:
        """What taking each of ``one`` for each of ``other`` costs (pairs,); both are places among the parts."""
        if self._count == 0:
            return np.zeros(0)
        turned = self._place[one] > self._place[other]
        first, second = np.where(turned, other, one), np.where(turned, one, other)
        a = first + self._count * (self._ends_in_ya[first] & self._ends_in_ya_ra[second])
        b = second + self._count * (self._ends_in_ya[second] & self._ends_in_ya_ra[first])
        longest = np.maximum(self._lengths[a], self._lengths[b])
        found = np.where(first == second, 0.0, OTHER_SOUND * longest)
        asked = np.flatnonzero((first != second) & (self._lengths[a] > 0) & (self._lengths[b] > 0))
        # those of like length together, so that few signs are looked at in vain
        asked = asked[np.argsort(longest[asked], kind="stable")]
        for at in range(0, len(asked), AT_ONCE):
            here = asked[at : at + AT_ONCE]
            scripts = self._is_arabic[first[here]], self._is_arabic[second[here]]
            found[here] = self._aligned(a[here], b[here], *scripts)
        return found

    def _aligned(self, a: Codes, b: Codes, arabic_a: Codes, arabic_b: Codes) -> Floats:
        """The cheapest alignment of each two rows of sounds, neighbours that changed places counted once."""
        signs, lengths = self._signs, (self._lengths[a], self._lengths[b])
        rows_a, rows_b = self._signs_of(a), self._signs_of(b)
        plain_a, plain_b = signs.plain[rows_a], signs.plain[rows_b]
        lost_a, lost_b = signs.gone[arabic_a, arabic_b, rows_a], signs.gone[arabic_b, arabic_a, rows_b]
        before: Floats = np.zeros((0, 0))
        row = np.concatenate([np.zeros((1, len(a))), np.cumsum(lost_b, axis=0)])
        found, places = np.empty(len(a)), np.arange(len(a))
        for i in range(len(rows_a)):
            new = np.empty_like(row)
            new[0] = row[0] + lost_a[i]
            kept = np.minimum(row[:-1] + signs.costs[rows_a[i], rows_b], row[1:] + lost_a[i])
            if i:
                swaps = plain_a[i] == plain_b[:-1]
                swaps &= (plain_a[i - 1] == plain_b[1:]) & (plain_b[1:] != plain_a[i])
                at = np.nonzero(swaps)
                if len(at[0]):
                    cost = signs.swapped[plain_a[i][at[1]], plain_b[1:][at]]
                    kept[at[0] + 1, at[1]] = np.minimum(kept[at[0] + 1, at[1]], before[at] + cost)
            for j in range(len(rows_b)):
                np.minimum(kept[j], new[j] + lost_b[j], out=new[j + 1])
            before, row = row, new
            ended = np.flatnonzero(lengths[0] == i + 1)
            found[ended] = row[lengths[1][ended], places[ended]]
        return found

    def _signs_of(self, rows: Codes) -> Codes:
        """The signs of the rows, the first of all, then the second of all (signs of the longest, rows)."""
        return np.ascontiguousarray(self._rows[rows].T[: self._lengths[rows].max()])


class _Signs:
    """What each two signs cost, by their numbers; 0 stands for none."""

    def __init__(self, signs: Sequence[str]) -> None:
        self._number = {sign: at for at, sign in enumerate(signs, start=1)}
        count = len(signs) + 1
        self.costs = np.full((count, count), OTHER_SOUND)
        for (x, y), cost in SUBSTITUTION.items():
            if x in self._number and y in self._number:
                self.costs[self._number[x], self._number[y]] = cost
        np.fill_diagonal(self.costs, 0.0)
        self.gone = np.full((2, 2, count), GONE)
        for arabic in (0, 1):
            for beside in (0, 1):
                for sign, cost in gone(bool(arabic), bool(beside)).items():
                    if sign in self._number:
                        self.gone[arabic, beside, self._number[sign]] = cost
        self.plain = np.array([0, *(self._number[sign.translate(ONE_ALEF)] for sign in signs)], dtype=np.int64)
        self.swapped = np.full((count, count), SWAPPED)
        lam_alef = [self._number[sign] for sign in LAM_ALEF if sign in self._number]
        self.swapped[np.ix_(lam_alef, lam_alef)] = SWAPPED_LAM_ALEF

    def of(self, rows: Sequence[str]) -> Codes:
        """The numbers of the signs of each row (rows, signs of the longest)."""
        codes = np.zeros((len(rows), max(map(len, rows), default=0)), dtype=np.int64)
        for at, row in enumerate(rows):
            codes[at, : len(row)] = [self._number[sign] for sign in row]
        return codes
