"""Blocks: records that agree on what a rule asks for, and the pairs among them.

A block is a run of one sorted column of numbers, each made of the rule's values, the list and the record. So pairs are
counted without being found, and found a million at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sijill.link.values import Indices

Codes = npt.NDArray[np.int32]

AT_ONCE = 1_000_000
"""Pairs that are put together at a time, about."""

WIDEST = 62
"""Bits that values, list and record may take together."""


@dataclass(frozen=True, slots=True)
class Blocks:
    """The records that agree, block by block and inside a block list by list.

    Attributes:
        record: The records that have what the rule asks for (held,).
        list_end: For each, where the records of its block and list end (held,).
        block_end: For each, where those of its block end (held,).
    """

    record: Indices
    list_end: Indices
    block_end: Indices

    @property
    def across(self) -> int:
        """How many pairs of two lists they give."""
        return int((self.block_end - self.list_end).sum())

    @property
    def inside(self) -> int:
        """How many pairs of one list."""
        return int((self.list_end - np.arange(len(self.record)) - 1).sum())

    def codes(self, records: int, across: bool) -> Iterator[Indices]:
        """The pairs, some at a time, each as the lower record times ``records`` plus the higher (pairs,)."""
        begin = self.list_end if across else np.arange(len(self.record)) + 1
        return self._codes(records, np.arange(len(self.record)), begin, self.block_end)

    def codes_inside(self, records: int, every: int) -> Iterator[Indices]:
        """The same of the pairs of one list, for each ``every``-th record."""
        at = np.flatnonzero(self.record % every == 0)
        return self._codes(records, at, at + 1, self.list_end[at])

    def _codes(self, records: int, at: Indices, begins: Indices, ends: Indices) -> Iterator[Indices]:
        counts = ends - begins
        before = np.cumsum(counts) - counts
        for start, stop in _parts(before, counts):
            count = counts[start:stop]
            left = np.repeat(self.record[at[start:stop]], count)
            place = np.arange(len(left)) + np.repeat(begins[start:stop] - before[start:stop] + before[start], count)
            right = self.record[place]
            yield np.minimum(left, right) * records + np.maximum(left, right)


def _parts(before: Indices, counts: Indices) -> Iterator[tuple[int, int]]:
    """From where to where the places go that give about ``AT_ONCE`` pairs."""
    if len(counts) == 0:
        return
    steps = np.arange(0, int(before[-1] + counts[-1]), AT_ONCE)
    cuts = np.unique(np.append(np.searchsorted(before, steps), len(counts)))
    yield from zip(cuts[:-1].tolist(), cuts[1:].tolist(), strict=True)


def blocks_of(columns: Sequence[str], coded: Callable[[str], Codes], lists: Indices) -> Blocks:
    """The blocks of the records that agree on all of ``columns``.

    Args:
        columns: What must be known and equal.
        coded: Gives for a column the number of each record's value, below 0 where it is not known (records,).
        lists: List number of each record (records,).
    """
    codes = [coded(column) for column in columns]
    held = np.flatnonzero(np.logical_and.reduce([code >= 0 for code in codes]))
    record_bits, list_bits = len(lists).bit_length(), (int(lists.max(initial=0)) + 1).bit_length()
    key = _key([code[held] for code in codes], max(WIDEST - record_bits - list_bits, 0))
    packed = (key << list_bits | lists[held]) << record_bits | held
    packed.sort()
    record = packed & ((1 << record_bits) - 1)
    packed >>= record_bits
    list_end = _ends(packed)
    packed >>= list_bits
    return Blocks(record, list_end, _ends(packed))


def _key(codes: Sequence[Codes], bits: int) -> Indices:
    """One number for the values of all columns of each record, of so many bits or of as few as records need."""
    key, bound = np.zeros(len(codes[0]), dtype=np.int64), 1
    for code in codes:
        size = int(code.max(initial=0)) + 1
        if bound * size >= 1 << WIDEST:
            key, bound = _renumbered(key), len(key)
        key = key * size + code
        bound *= size
    return key if bound <= 1 << bits else _renumbered(key)


def _renumbered(key: Indices) -> Indices:
    numbered: Indices = np.unique(key, return_inverse=True)[1]
    return numbered


def _ends(numbers: Indices) -> Indices:
    """For each of the sorted numbers where its equals end (numbers,)."""
    is_last = np.append(numbers[1:] != numbers[:-1], True)[: len(numbers)]
    ends = np.flatnonzero(is_last) + 1
    return np.repeat(ends, np.diff(ends, prepend=0))
