"""Likeness: how alike two given names or two lineages sound, for many pairs at a time.

The measure is that of ``sijill.text.name_likeness``. Few different parts stand in many lineages, so each two parts that
meet are compared once and the alignment is worked out for all lineages together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from sijill.text.name_likeness import part_likeness
from sijill.text.name_parts import NamePart, name_parts
from sijill.text.sound_distance import consonant_key

Floats = npt.NDArray[np.float64]
Codes = npt.NDArray[np.int64]

ALIKE = 100
"""The likeness of two spellings of one name."""

MOST_PARTS = 6
"""Parts of a lineage beyond this are not compared, but for the last."""

AT_ONCE = 100_000
"""Lineages aligned at a time."""

LEFT_OUT = 0.02
"""What each part costs that the longer lineage has alone."""

ONE_PART = 0.92
"""The most that one part can show of a longer lineage."""

FAR_KEYS = 2
"""Consonants of two parts that may differ before they are no longer compared."""

LONG_KEY = 4
"""Consonants from which on two may differ, not only one."""


def likenesses(left: Sequence[str], right: Sequence[str]) -> npt.NDArray[np.int8]:
    """How alike each two rows of folded name parts are: 0 nothing alike to 100 spellings of one (pairs,).

    Args:
        left: Parts of one of each pair, with a space between them (pairs,).
        right: Parts of the other.
    """
    if len(left) == 0:
        return np.zeros(0, dtype=np.int8)
    rows, codes = np.unique(np.array([*left, *right], dtype=object), return_inverse=True)
    parts, of_row, count = _coded([str(row) for row in rows])
    one, other = codes[: len(left)], codes[len(left) :]
    table = _compared(parts, _meeting(of_row, one, other, len(parts)))
    found = np.empty(len(left), dtype=np.int8)
    for at in range(0, len(left), AT_ONCE):
        here = slice(at, at + AT_ONCE)
        alike = _aligned(of_row[one[here]], count[one[here]], of_row[other[here]], count[other[here]], table)
        found[here] = np.round(ALIKE * alike)
    return found


def _coded(rows: Sequence[str]) -> tuple[list[str], Codes, Codes]:
    """The different parts, for each row their numbers (rows, MOST_PARTS; -1 for none), and how many it has."""
    split = [_ends(row.split(" ")) for row in rows]
    parts = sorted({part for row in split for part in row})
    number = {part: at for at, part in enumerate(parts)}
    of_row = np.full((len(rows), MOST_PARTS), -1, dtype=np.int64)
    for at, row in enumerate(split):
        of_row[at, : len(row)] = [number[part] for part in row]
    return parts, of_row, np.array([len(row) for row in split], dtype=np.int64)


def _ends(parts: list[str]) -> list[str]:
    return parts if len(parts) <= MOST_PARTS else [*parts[: MOST_PARTS - 1], parts[-1]]


@dataclass(frozen=True, slots=True)
class _Table:
    """The likeness of each two parts that meet; ``codes`` of both, sorted, and their ``values``."""

    parts: int
    codes: Codes
    values: Floats

    def likeness(self, one: Codes, other: Codes) -> Floats:
        """The likeness of each two parts, 0 where one is none or they are far apart (pairs,)."""
        if len(self.codes) == 0:
            return np.zeros(len(one))
        asked = np.where((one >= 0) & (other >= 0), _code(one, other, self.parts), -1)
        at = np.minimum(np.searchsorted(self.codes, asked), len(self.codes) - 1)
        return np.where(self.codes[at] == asked, self.values[at], 0.0)


def _code(one: Codes, other: Codes, parts: int) -> Codes:
    return np.minimum(one, other) * parts + np.maximum(one, other)


def _compared(parts: Sequence[str], codes: Codes) -> _Table:
    """The likeness of the two parts of each code, those left out that share too few consonants."""
    from rapidfuzz.distance import Levenshtein
    from rapidfuzz.process import cpdist

    read = [_part(part) for part in parts]
    keys = np.array([consonant_key(part.stem) if part else "" for part in read], dtype=object)
    one, other = codes // len(parts), codes % len(parts)
    apart = cpdist(keys[one], keys[other], scorer=Levenshtein.distance, score_cutoff=FAR_KEYS)
    longer = np.maximum(*(np.array([len(key) for key in side], dtype=np.int64) for side in (keys[one], keys[other])))
    near = (one == other) | (apart <= np.where(longer >= LONG_KEY, 2, 1))
    pairs = zip(one[near].tolist(), other[near].tolist(), strict=True)
    values = [1.0 if a == b else _likeness(read[a], read[b]) for a, b in pairs]
    return _Table(len(parts), codes[near], np.array(values, dtype=np.float64))


def _meeting(of_row: Codes, one: Codes, other: Codes, parts: int) -> Codes:
    """The codes of all parts that stand in the two rows of a pair, sorted."""
    met = [
        np.unique(_code(of_row[one, i], of_row[other, j], parts)[(of_row[one, i] >= 0) & (of_row[other, j] >= 0)])
        for i in range(MOST_PARTS)
        for j in range(MOST_PARTS)
    ]
    return np.unique(np.concatenate(met))


@lru_cache(maxsize=200_000)
def _part(token: str) -> NamePart | None:
    parts = name_parts(token)
    return parts[0] if len(parts) == 1 else None


def _likeness(one: NamePart | None, other: NamePart | None) -> float:
    return part_likeness(one, other) if one is not None and other is not None else 0.0


def _aligned(one: Codes, many: Codes, other: Codes, others: Codes, table: _Table) -> Floats:
    """The likeness of each two rows of parts, the best alignment in their order (pairs,)."""
    turned = many > others
    short = np.where(turned[:, None], other, one)
    long = np.where(turned[:, None], one, other)
    few, most = np.minimum(many, others), np.maximum(many, others)
    shared = _shared(short, few, long, most, table)
    shared = np.where((few == 1) & (most > 1), shared * ONE_PART, shared)
    return np.maximum(0.0, shared - LEFT_OUT * (most - few))


def _shared(short: Codes, few: Codes, long: Codes, most: Codes, table: _Table) -> Floats:
    """The share of the shorter row that the longer has in its order, the last and the first part telling most."""
    count = len(short)
    row = [np.zeros(count) for _ in range(int(most.max()) + 1)]
    total = np.zeros(count)
    for i in range(int(few.max())):
        weight = np.where(few == i + 1, 1.1, 1.0 if i == 0 else 0.85) * (few > i)
        total += weight
        new = [row[0]]
        for j in range(int(most.max())):
            taken = row[j] + weight * table.likeness(short[:, i], long[:, j])
            new.append(np.maximum(np.maximum(row[j + 1], new[j]), taken))
        row = new
    return row[-1] / np.maximum(total, 1e-9)
