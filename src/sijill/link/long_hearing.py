"""LongHearing: how alike rows of name parts sound where millions of pairs are asked, in compiled loops.

The likenesses are those of :class:`sijill.link.likeness.Hearing`. Each two parts that may be near are compared once and
held in a table, which several threads read while one adds to it: what stands there is never moved.
"""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from sijill.link.heard_loops import HELD, NONE, aligned, hold, unmet
from sijill.link.likeness import LEFT_OUT, MOST_PARTS, ONE_PART, WEIGHTS, Codes, Floats, Hearing
from sijill.link.part_pairs import each_once
from sijill.text.part_rows import FAR_KEYS, LONG_KEY, PartRows

if TYPE_CHECKING:
    import pyarrow

AT_ONCE = 65_536
"""Pairs of rows whose parts are looked up at a time."""

FEWEST_PLACES = 1 << 16
"""Places of the table at first."""


class LongHearing(Hearing):
    """Hears rows of folded name parts; any number of threads may ask.

    Args:
        rows: The different rows, their parts with a space between them; null for none.
    """

    def __init__(self, rows: pyarrow.Array | Sequence[str | None]) -> None:
        super().__init__(rows)
        self._lengths = self._counts.astype(np.int64)
        self._near = _Near(self._pairs.parts)

    def likenesses(self, left: Codes, right: Codes) -> npt.NDArray[np.int8]:
        """How alike each two rows are: 0 nothing alike to 100 spellings of one (pairs,).

        Args:
            left: Place of one row of each pair (pairs,).
            right: Place of the other.
        """
        found = np.empty(len(left), dtype=np.int8)
        costs = (np.array(WEIGHTS), ONE_PART, LEFT_OUT)
        for at in range(0, len(left), AT_ONCE):
            here = slice(at, at + AT_ONCE)
            pairs = (left[here], right[here])
            codes, values = self._near.met(self._rows, self._lengths, *pairs)
            aligned(self._rows, self._lengths, *self._near.signs, codes, values, *costs, *pairs, found[here])
        return found


class _Near:
    """The likeness of each two parts that met and may be near.

    Attributes:
        signs: Which consonants each part holds and in the bits above how many (parts,), and how many may differ.
    """

    def __init__(self, parts: PartRows) -> None:
        self._parts = parts
        signs = parts.consonants.astype(np.int64) << HELD | parts.held.astype(np.int64)
        self.signs = signs, FAR_KEYS, LONG_KEY
        self._lock = Lock()
        self._codes, self._values = np.full(FEWEST_PLACES, NONE, dtype=np.int64), np.zeros(FEWEST_PLACES)
        self._pairs = 0

    def met(self, rows: Codes, lengths: Codes, left: Codes, right: Codes) -> tuple[Codes, Floats]:
        """The table once all parts that stand side by side in these pairs of rows are in it.

        Args:
            rows: The parts of each row (rows, parts).
            lengths: How many each has (rows,).
            left: Place of one row of each pair (pairs,).
            right: Place of the other.
        """
        found = np.empty(len(left) * MOST_PARTS * MOST_PARTS, dtype=np.int64)
        with self._lock:
            many = unmet(rows, lengths, *self.signs, self._codes, left, right, found)
            if many:
                self._add(each_once(found[:many]))
            return self._codes, self._values

    def _add(self, new: Codes) -> None:
        one, other = np.divmod(new, len(self.signs[0]))
        near = self._parts.are_near(one, other)
        values = np.zeros(len(new))
        values[near] = self._parts.likenesses(one[near], other[near])
        self._pairs += len(new)
        if 2 * self._pairs > len(self._codes):
            size = 1 << (4 * self._pairs).bit_length()
            codes, moved = np.full(size, NONE, dtype=np.int64), np.zeros(size)
            hold(codes, moved, self._codes, self._values)
            self._codes, self._values = codes, moved
        hold(self._codes, self._values, new, values)
