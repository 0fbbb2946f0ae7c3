"""PartPairs: the likeness of each two name parts that meet, worked out once however often they do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from sijill.text.name_parts import NamePart
from sijill.text.part_rows import PartRows

Floats = npt.NDArray[np.float64]
Codes = npt.NDArray[np.int64]

SLOTS = 22
"""Bits of the places among which pairs are spread."""

SPREAD = np.uint64(0x9E3779B97F4A7C15)
"""The golden ratio in 64 bits: multiplied by it, neighbouring numbers lie far apart."""


class PartPairs:
    """The likeness of pairs of name parts.

    Args:
        parts: The different parts; ``None`` for what is no part of a name.
    """

    def __init__(self, parts: Sequence[NamePart | None]) -> None:
        self._count = len(parts)
        self.parts = PartRows(parts)
        self._codes: Codes = np.zeros(0, dtype=np.int64)
        self._values: Floats = np.zeros(0)
        self._is_held = np.zeros(1 << SLOTS, dtype=np.bool_)

    def meet(self, met: Iterable[tuple[Codes, Codes]]) -> None:
        """Compare the parts that stand side by side in ``met`` and were not compared before."""
        codes = [self._worth_comparing(one, other) for one, other in met]
        new = each_once(np.concatenate([np.zeros(0, dtype=np.int64), *codes]))
        new = new[~self._place(new)[1]]
        one, other = new // self._count, new % self._count
        near = self.parts.are_near(one, other)
        values = self.parts.likenesses(one[near], other[near])
        held = np.concatenate([self._codes, new[near]])
        order = np.argsort(held, kind="stable")
        self._codes, self._values = held[order], np.concatenate([self._values, values])[order]
        self._is_held[_slot(new[near])] = True

    def _worth_comparing(self, one: Codes, other: Codes) -> Codes:
        kept = np.flatnonzero((one != other) & self.parts.may_be_near(one, other))
        return each_once(self._code(one[kept], other[kept]))

    def likenesses(self, one: Codes, other: Codes) -> Floats:
        """How alike each two parts are; 0 where they share too few consonants or never met (pairs,)."""
        found: Floats = (one == other).astype(np.float64)
        code = self._code(one, other)
        asked = np.flatnonzero(self._is_held[_slot(code)] & (one != other))
        place, is_there = self._place(code[asked])
        found[asked[is_there]] = self._values[place[is_there]]
        return found

    def _code(self, one: Codes, other: Codes) -> Codes:
        return np.minimum(one, other) * self._count + np.maximum(one, other)

    def _place(self, codes: Codes) -> tuple[Codes, npt.NDArray[np.bool_]]:
        """Where each pair stands among those held, and whether it does."""
        if len(self._codes) == 0:
            return np.zeros(len(codes), dtype=np.int64), np.zeros(len(codes), dtype=np.bool_)
        place = np.minimum(np.searchsorted(self._codes, codes), len(self._codes) - 1)
        return place, self._codes[place] == codes


def each_once(codes: Codes) -> Codes:
    """The different numbers of ``codes``, sorted; ``codes`` is sorted in place (sorting beats numpy's hash table)."""
    codes.sort()
    return codes[np.append(True, codes[1:] != codes[:-1])] if len(codes) else codes


def _slot(codes: Codes) -> Codes:
    return ((codes.view(np.uint64) * SPREAD) >> np.uint64(64 - SLOTS)).view(np.int64)
