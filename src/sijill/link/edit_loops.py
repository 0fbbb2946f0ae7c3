"""Loops over pairs of texts and of lists of parts, compiled: their edits, and the parts they share.

The numbers are those of :mod:`sijill.link.measures`; what both texts begin and end with is passed over first. A pair of
which more is left than ``LONGEST`` bytes is not decided here.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from sijill.compiling import compiled_as

Bytes = npt.NDArray[np.uint8]
Whole = npt.NDArray[np.int64]
Bits = npt.NDArray[np.uint64]
Small = npt.NDArray[np.int8]
Parts = npt.NDArray[np.int32]

LONGEST = 64
"""Bytes of a text that may be left once what both begin and end with is passed over."""

OPEN = -1
"""What stands for a pair of longer texts."""

FAR = 99
"""What stands for a distance above the bound."""

ONE, TWO, FOUR, TOP = np.uint64(1), np.uint64(2), np.uint64(4), np.uint64(56)
ODD, PAIRED, NIBBLES = np.uint64(0x5555555555555555), np.uint64(0x3333333333333333), np.uint64(0x0F0F0F0F0F0F0F0F)
BYTES = np.uint64(0x0101010101010101)


@compiled_as("int64(uint64)")
def ones(number: np.uint64) -> np.int64:
    """How many bits of a number are 1."""
    number = number - ((number >> ONE) & ODD)
    number = (number & PAIRED) + ((number >> TWO) & PAIRED)
    number = (number + (number >> FOUR)) & NIBBLES
    return np.int64((number * BYTES) >> TOP)


@compiled_as("int64(uint64[::1], uint64[::1], int64, int64)")
def least_edits(held: Bits, again: Bits, one: int, other: int) -> int:
    """Edits that two texts need at least, by the bytes that one holds, or holds again, and the other does not."""
    here = ones(held[one] & ~held[other]) + ones(again[one] & ~again[other])
    there = ones(held[other] & ~held[one]) + ones(again[other] & ~again[one])
    return int(max(here, there))


@compiled_as("UniTuple(int64, 4)(uint8[::1], int64, int64, int64, int64)")
def differing(data: Bytes, a: int, a_end: int, b: int, b_end: int) -> tuple[int, int, int, int]:
    """Where two texts begin and end without what both begin and end with."""
    while a < a_end and b < b_end and data[a] == data[b]:
        a += 1
        b += 1
    while a < a_end and b < b_end and data[a_end - 1] == data[b_end - 1]:
        a_end -= 1
        b_end -= 1
    return a, a_end, b, b_end


@compiled_as("int64(uint8[::1], int64, int64, int64, int64, int64, int64[::1])")
def edited(data: Bytes, a: int, a_end: int, b: int, b_end: int, most: int, row: Whole) -> int:
    """Levenshtein's distance of two texts, or any number above ``most`` where it is above."""
    for j in range(b_end - b + 1):
        row[j] = j
    for i in range(a, a_end):
        before = row[0]
        row[0] = least = i - a + 1
        for j in range(b_end - b):
            cost = before + (1 if data[i] != data[b + j] else 0)
            before = row[j + 1]
            cost = min(cost, row[j] + 1, before + 1)
            row[j + 1] = cost
            least = min(least, cost)
        if least > most:
            return least
    return int(row[b_end - b])


@compiled_as("int64(uint8[::1], int64, int64, int64, int64, int64[:, ::1], int64[::1])")
def swapped(data: Bytes, a: int, a_end: int, b: int, b_end: int, cost: Whole, last: Whole) -> int:
    """Damerau and Levenshtein's distance of two texts, in which letters that changed places may be edited besides."""
    many, more = a_end - a, b_end - b
    cost[0, 0] = many + more
    for i in range(many + 1):
        cost[i + 1, 0] = many + more
        cost[i + 1, 1] = i
    for j in range(more + 1):
        cost[0, j + 1] = many + more
        cost[1, j + 1] = j
        if j < more:
            last[data[b + j]] = 0
    for i in range(1, many + 1):
        met = 0
        for j in range(1, more + 1):
            k, m = last[data[b + j - 1]], met
            differs = 1
            if data[a + i - 1] == data[b + j - 1]:
                differs, met = 0, j
            cost[i + 1, j + 1] = min(
                cost[i, j] + differs, cost[i + 1, j] + 1, cost[i, j + 1] + 1, cost[k, m] + (i - k) + (j - m) - 1
            )
        last[data[a + i - 1]] = i
    return int(cost[many + 1, more + 1])


@compiled_as(
    "int64(uint8[::1], int64[::1], int64[::1], uint64[::1], uint64[::1], int64[::1], int64[::1], int64, int64[::1])"
)
def edits(
    data: Bytes,
    starts: Whole,
    code: Whole,
    held: Bits,
    again: Bits,
    one: Whole,
    other: Whole,
    most: int,
    found: Whole,
) -> int:
    """Edits and changes of place of each pair of texts into ``found``; how many pairs are left ``OPEN``.

    Args:
        data: The bytes of all texts.
        starts: Where each begins, and at the end where the last one ends (texts + 1,).
        code: Number of each text, equal where texts are; below 0 where it is not known (texts,).
        held: Which bytes each holds, as bits (texts,).
        again: Which it holds again (texts,).
        one: Place of one text of each pair (pairs,).
        other: Place of the other (pairs,).
        most: Above it a distance is ``FAR``.
        found: Out (pairs,).
    """
    row, last = np.empty(LONGEST + 1, dtype=np.int64), np.zeros(256, dtype=np.int64)
    cost = np.empty((LONGEST + 2, LONGEST + 2), dtype=np.int64)
    left = 0
    for at in range(len(one)):
        x, y = one[at], other[at]
        found[at] = FAR
        if code[x] < 0 or code[y] < 0:
            continue
        if code[x] == code[y]:
            found[at] = 0
            continue
        if least_edits(held, again, x, y) > most:
            continue
        a, a_end, b, b_end = differing(data, starts[x], starts[x + 1], starts[y], starts[y + 1])
        if abs((a_end - a) - (b_end - b)) > most:
            continue
        if max(a_end - a, b_end - b) > LONGEST:
            found[at] = OPEN
            left += 1
        elif edited(data, a, a_end, b, b_end, 2 * most, row) <= 2 * most:
            found[at] = swapped(data, a, a_end, b, b_end, cost, last)
    return left


@compiled_as(
    "int64(uint8[::1], int64[::1], int64[::1], int64[::1], uint64[::1], uint64[::1], int64[::1], int64[::1], float64, "
    "int8[::1])"
)
def shares(
    data: Bytes,
    starts: Whole,
    code: Whole,
    letters: Whole,
    held: Bits,
    again: Bits,
    one: Whole,
    other: Whole,
    share: float,
    found: Small,
) -> int:
    """Whether no more than a share of the longer text's letters are edited into ``found``; how many are left ``OPEN``.

    Args:
        data: As in :func:`edits`.
        starts: As there.
        code: As there.
        letters: How many letters each text has (texts,).
        held: As there.
        again: As there.
        one: As there.
        other: As there.
        share: The share.
        found: Out, 1 or 0 (pairs,).
    """
    row = np.empty(LONGEST + 1, dtype=np.int64)
    left = 0
    for at in range(len(one)):
        x, y = one[at], other[at]
        found[at] = 0
        if code[x] < 0 or code[y] < 0:
            continue
        if code[x] == code[y]:
            found[at] = 1
            continue
        most = int(share * max(letters[x], letters[y]) + 1e-9)
        if least_edits(held, again, x, y) > most:
            continue
        a, a_end, b, b_end = differing(data, starts[x], starts[x + 1], starts[y], starts[y + 1])
        if abs((a_end - a) - (b_end - b)) > most:
            continue
        if max(a_end - a, b_end - b) > LONGEST:
            found[at] = OPEN
            left += 1
        elif edited(data, a, a_end, b, b_end, most, row) <= most:
            found[at] = 1
    return left


@compiled_as("void(int32[:, ::1], int64[::1], int64[::1], int64[::1])")
def shared(parts: Parts, one: Whole, other: Whole, found: Whole) -> None:
    """How many parts each two lists share into ``found``.

    Args:
        parts: As :func:`sijill.link.hints.distinct_parts` gives them (lists, parts).
        one: Place of one list of each pair (pairs,).
        other: Place of the other (pairs,).
        found: Out (pairs,).
    """
    for at in range(len(one)):
        count = 0
        for i in range(parts.shape[1]):
            part = parts[one[at], i]
            if part >= 0:
                for j in range(parts.shape[1]):
                    if parts[other[at], j] == part:
                        count += 1
                        break
        found[at] = count
