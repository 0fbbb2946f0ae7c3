"""Loops over rows of name parts, compiled: which parts meet for the first time, and how alike the rows are.

The numbers are those of :mod:`sijill.link.likeness`, worked out in the same order.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from sijill.compiling import compiled_as

Whole = npt.NDArray[np.int64]
Small = npt.NDArray[np.int8]
Floats = npt.NDArray[np.float64]

NONE = -1
"""What stands in a place of the table that holds no pair."""

SPREAD = np.uint64(0x9E3779B97F4A7C15)
"""The golden ratio in 64 bits: multiplied by it, neighbouring numbers lie far apart."""

HALF = np.uint64(32)

HELD = 16
"""Bits of a part's sign that say which consonants it holds; the bits above say how many it has."""

LOWEST = (1 << HELD) - 1


@compiled_as("int64(int64[::1], int64)")
def place_of(codes: Whole, code: int) -> int:
    """Where a pair stands in the table, or the free place where it would."""
    wide = np.int64(len(codes) - 1)
    at = np.int64((np.uint64(code) * SPREAD) >> HALF) & wide
    while codes[at] != NONE and codes[at] != code:
        at = (at + 1) & wide
    return int(at)


@compiled_as("int64(int64)")
def bits(number: int) -> int:
    """How many of the lowest 16 bits of a number are 1."""
    number -= (number >> 1) & 0x5555
    number = (number & 0x3333) + ((number >> 2) & 0x3333)
    number = (number + (number >> 4)) & 0x0F0F
    return (number + (number >> 8)) & 0x1F


@compiled_as("boolean(int64, int64, int64, int64)")
def may_be_near(sign: int, other: int, far: int, long: int) -> bool:
    """Whether two parts are not told apart by which consonants they hold; the arguments are those of :func:`unmet`."""
    consonants, others = sign >> HELD, other >> HELD
    most = far if max(consonants, others) >= long else 1
    return abs(consonants - others) <= most and bits((sign ^ other) & LOWEST) <= 2 * most


@compiled_as("void(int64[::1], float64[::1], int64[::1], float64[::1])")
def hold(codes: Whole, values: Floats, new: Whole, of_new: Floats) -> None:
    """Put pairs into the table.

    Args:
        codes: The table, its length a power of 2 and above the pairs it will hold.
        values: The likeness of each pair there.
        new: The pairs; ``NONE`` is passed over.
        of_new: How alike the parts of each are.
    """
    for at in range(len(new)):
        if new[at] != NONE:
            place = place_of(codes, new[at])
            codes[place] = new[at]
            values[place] = of_new[at]


@compiled_as(
    "int64(int64[:, ::1], int64[::1], int64[::1], int64, int64, int64[::1], int64[::1], int64[::1], int64[::1])"
)
def unmet(
    rows: Whole,
    counts: Whole,
    signs: Whole,
    far: int,
    long: int,
    codes: Whole,
    left: Whole,
    right: Whole,
    found: Whole,
) -> int:
    """Pairs of parts that may be near and are not in the table into ``found``, some more than once; how many.

    Args:
        rows: The parts of each row (rows, parts).
        counts: How many each row has (rows,).
        signs: Which consonants each part holds, and in the bits above how many (parts,).
        far: Consonants of two parts that may differ, where the longer has ``long``; else only one may.
        long: See ``far``.
        codes: The table of pairs.
        left: Place of one row of each pair (pairs,).
        right: Place of the other (pairs,).
        found: Out; as long as there can be.
    """
    many = np.int64(0)
    row_signs = np.empty(rows.shape[1], dtype=np.int64)
    for at in range(len(left)):
        for j in range(counts[right[at]]):
            row_signs[j] = signs[rows[right[at], j]]
        for i in range(counts[left[at]]):
            one = rows[left[at], i]
            sign = signs[one]
            for j in range(counts[right[at]]):
                other = rows[right[at], j]
                if one == other or not may_be_near(sign, row_signs[j], far, long):
                    continue
                code = min(one, other) * len(signs) + max(one, other)
                if codes[place_of(codes, code)] == NONE:
                    found[many] = code
                    many += 1
    return int(many)


@compiled_as(
    "void(int64[:, ::1], int64[::1], int64[::1], int64, int64, int64[::1], float64[::1], float64[::1], float64, "
    "float64, int64[::1], int64[::1], int8[::1])"
)
def aligned(
    rows: Whole,
    counts: Whole,
    signs: Whole,
    far: int,
    long: int,
    codes: Whole,
    values: Floats,
    weights: Floats,
    one_part: float,
    left_out: float,
    left: Whole,
    right: Whole,
    found: Small,
) -> None:
    """How alike each two rows are, the best alignment in their order, into ``found``.

    Args:
        rows: As in :func:`unmet`.
        counts: As there.
        signs: As there.
        far: As there.
        long: As there.
        codes: As there; every pair that may be near is in it.
        values: The likeness of each pair there.
        weights: What the first, a middle and the last part of the shorter row tell.
        one_part: The most that one part can show of a longer row.
        left_out: What each part costs that the longer row has alone.
        left: Place of one row of each pair (pairs,).
        right: Place of the other (pairs,).
        found: Out, 0 to 100 (pairs,).
    """
    best, new = np.zeros(rows.shape[1] + 1), np.zeros(rows.shape[1] + 1)
    row_signs = np.empty(rows.shape[1], dtype=np.int64)
    for at in range(len(left)):
        short, longer = left[at], right[at]
        if counts[short] > counts[longer]:
            short, longer = longer, short
        few, most, total = counts[short], counts[longer], 0.0
        for j in range(most):
            row_signs[j] = signs[rows[longer, j]]
            best[j + 1] = 0.0
        best[0] = 0.0
        for i in range(few):
            weight = weights[2] if i == few - 1 else weights[0] if i == 0 else weights[1]
            total += weight
            new[0] = best[0]
            one, sign = rows[short, i], signs[rows[short, i]]
            for j in range(most):
                other = rows[longer, j]
                alike = 1.0 if one == other else 0.0
                if one != other and may_be_near(sign, row_signs[j], far, long):
                    alike = values[place_of(codes, min(one, other) * len(signs) + max(one, other))]
                new[j + 1] = max(max(best[j + 1], new[j]), best[j] + weight * alike)
            for j in range(most + 1):
                best[j] = new[j]
        share = best[most] / max(total, 1e-9)
        if few == 1 and most > 1:
            share *= one_part
        found[at] = np.int8(np.rint(100 * max(0.0, share - left_out * (most - few))))
