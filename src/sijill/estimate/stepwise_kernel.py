"""Stepwise selection of pairs of lists that depend on each other, compiled, for any number of lists.

Only the people on each list and on each two lists enter. Lists that no chosen pair joins are independent of each other,
so the sum over all patterns is a product over the sets of lists that pairs join (*blocks*), and only the patterns of a
block are ever laid out. A pair that shares nobody is at minus infinity (the extended maximum of Chan, Silverman and
Vincent 2021).

A fit counts only with a proof of its maximum: with ``s`` the Newton decrement, no pattern's log mean moves by more than
``r`` times the square root of the sum of the absolute values in the inverse information, on the ellipsoid of radius
``r``; where ``s`` times that root is below exp(-1) the likelihood is lower all around, and the maximum lies inside.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sijill.compiling import compiled_as, linked_as
from sijill.estimate.fit_kernel import PIVOT, SHARE, factored, solve, superset_sums
from sijill.estimate.independence_kernel import independent
from sijill.estimate.surprise import log_tail

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]
States = NDArray[np.int8]
Flags = NDArray[np.bool_]

OUT, IN, EMPTY = 0, 1, 2
"""A pair is not in the model, is in it, or is in it at minus infinity."""

LARGEST_BLOCK = 12
"""Lists that pairs may join into one block: its patterns are laid out."""

STEPS = 50
"""Newton steps before a fit is given up."""

TOLERANCE = 1e-9
"""Decrement at which a fit has arrived."""


@linked_as("void(float64[:, ::1], float64[:, ::1])")
def copy(source: Floats, target: Floats) -> None:
    """Write one square array over another."""
    for i in range(len(source)):
        for j in range(len(source)):
            target[i, j] = source[i, j]


@linked_as("int64(int64[:, ::1], int8[:, ::1], int64[::1], int64[::1], int64[::1], int64[::1])")
def blocks(shared: Whole, pairs: States, block: Whole, local: Whole, begins: Whole, sizes: Whole) -> int:
    """Number the blocks of the lists that hold anybody; how many there are.

    Args:
        shared: People on each list (diagonal) and on each two, array (lists, lists).
        pairs: State of each pair, array (lists, lists), symmetric.
        block: Block of each list, out; -1 for a list that holds nobody.
        local: Bit of each list in its block, out.
        begins: Where each block's patterns begin, out.
        sizes: Lists in each block, out.
    """
    lists, count, begin = len(shared), 0, 0
    for one in range(lists):
        block[one] = -1
    waiting = np.zeros(lists, dtype=np.int64)
    for first in range(lists):
        if shared[first, first] == 0 or block[first] >= 0:
            continue
        block[first], waiting[0], found, done = count, first, 1, 0
        while done < found:
            here = waiting[done]
            local[here] = 1 << done
            done += 1
            for other in range(lists):
                if pairs[here, other] != OUT and shared[other, other] > 0 and block[other] < 0:
                    block[other] = count
                    waiting[found] = other
                    found += 1
        begins[count], sizes[count] = begin, found
        begin += 1 << min(found, LARGEST_BLOCK)
        count += 1
    return count


@linked_as(
    "float64(float64[:, ::1], int8[:, ::1], int64[::1], int64[::1], int64[::1], int64[::1], int64, float64[::1])"
)
def lay_out(
    theta: Floats, pairs: States, block: Whole, local: Whole, begins: Whole, sizes: Whole, count: int, sums: Floats
) -> float:
    """Weights of the patterns of every block, summed over supersets; the product of the blocks' wholes.

    Args:
        theta: Coefficients of lists on the diagonal and of pairs beside it, array (lists, lists), symmetric.
        pairs: State of each pair.
        block: Block of each list.
        local: Bit of each list in its block.
        begins: Where each block's patterns begin in ``sums``.
        sizes: Lists in each block.
        count: How many blocks.
        sums: Out, each block's divided by its whole: the chance that a pattern holds these lists.
    """
    whole = 1.0
    lists = len(block)
    members = np.zeros(LARGEST_BLOCK, dtype=np.int64)
    for number in range(count):
        size, begin = sizes[number], begins[number]
        for one in range(lists):
            if block[one] == number:
                for place in range(size):
                    if local[one] == 1 << place:
                        members[place] = one
        part = sums[begin : begin + (1 << size)]
        part[0] = 1.0
        for place in range(size):
            one, bit = members[place], 1 << place
            own = np.exp(theta[one, one])
            for mask in range(bit):
                weight = own * part[mask]
                for other in range(place):
                    if mask >> other & 1:
                        state = pairs[one, members[other]]
                        if state == IN:
                            weight *= np.exp(theta[one, members[other]])
                        elif state == EMPTY:
                            weight = 0.0
                            break
                part[mask | bit] = weight
        superset_sums(part, size)
        whole *= part[0]
        own = 1.0 / part[0]
        for mask in range(1 << size):
            part[mask] *= own
    return whole


@linked_as("float64(int64, int64, int64[::1], int64[::1], int64[::1], float64[::1])")
def together(first: int, second: int, block: Whole, local: Whole, begins: Whole, sums: Floats) -> float:
    """The chance of being on both of two lists."""
    if block[first] == block[second]:
        return float(sums[begins[block[first]] + (local[first] | local[second])])
    return float(sums[begins[block[first]] + local[first]] * sums[begins[block[second]] + local[second]])


@linked_as(
    "void(int64[:, ::1], int64, float64, float64, int64[::1], int64[::1], int64[::1], float64[::1], "
    "float64[:, ::1], float64[::1])"
)
def information(
    ends: Whole, size: int, mean: float, whole: float, block: Whole, local: Whole, begins: Whole, sums: Floats,
    matrix: Floats, expected: Floats,
) -> None:  # fmt: skip
    """The information matrix of the terms and the expected people on each.

    Args:
        ends: The two lists of each term, array (terms, 2), equal for a single list; the first term is everybody.
        size: How many terms.
        mean: Expected people on no list (persons).
        whole: Sum of the weights of all patterns, that of no list being 1.
        block: Block of each list.
        local: Bit of each list in its block.
        begins: Where each block's patterns begin.
        sums: Chances of holding lists, by block.
        matrix: Out, lower half.
        expected: Out.
    """
    scale = mean * whole
    expected[0] = matrix[0, 0] = mean * (whole - 1.0)
    for i in range(1, size):
        at, mask = block[ends[i, 0]], local[ends[i, 0]] | local[ends[i, 1]]
        alone = sums[begins[at] + mask]
        expected[i] = matrix[i, 0] = matrix[i, i] = scale * alone
        for j in range(1, i):
            other, there = block[ends[j, 0]], local[ends[j, 0]] | local[ends[j, 1]]
            both = sums[begins[at] + (mask | there)] if other == at else alone * sums[begins[other] + there]
            matrix[i, j] = scale * both


@linked_as("float64(float64[:, ::1], int64)")
def reach(factor: Floats, size: int) -> float:
    """The sum of the absolute values in the inverse of a matrix with this factor."""
    total = 0.0
    column = np.zeros(size)
    for i in range(size):
        for j in range(size):
            column[j] = 1.0 if j == i else 0.0
        solve(factor, column, size)
        for j in range(size):
            total += abs(column[j])
    return total


@linked_as(
    "Tuple((float64, float64, int64, int64))(int64[:, ::1], int8[:, ::1], boolean[:, ::1], float64, float64, "
    "int64[::1], int64[::1], int64[::1], float64[::1])"
)
def most_surprising(
    shared: Whole, pairs: States, banned: Flags, scale: float, threshold: float, block: Whole, local: Whole,
    begins: Whole, sums: Floats,
) -> tuple[float, float, int, int]:  # fmt: skip
    """The pair outside the model whose overlap is least likely: log chance, expected people, its lists or -1."""
    best, expected, first, second = threshold, 0.0, -1, -1
    for one in range(len(shared)):
        for other in range(one + 1, len(shared)):
            if pairs[one, other] != OUT or banned[one, other]:
                continue
            if shared[one, one] == 0 or shared[other, other] == 0:
                continue
            mean = scale * together(one, other, block, local, begins, sums)
            if mean > 0.0:
                chance = log_tail(shared[one, other], mean)
                if chance < best:
                    best, expected, first, second = chance, mean, one, other
    return best, expected, first, second


@linked_as("int64(int64[:, ::1], int8[:, ::1], int64[:, ::1])")
def terms_of(shared: Whole, pairs: States, ends: Whole) -> int:
    """Write the two lists of each term, equal for a single list, after the first, everybody; how many terms."""
    size = 1
    for one in range(len(shared)):
        if shared[one, one] > 0:
            ends[size, 0] = ends[size, 1] = one
            size += 1
    for one in range(len(shared)):
        for other in range(one):
            if pairs[one, other] == IN:
                ends[size, 0], ends[size, 1] = one, other
                size += 1
    return size


@linked_as("float64[::1](float64, int64[:, ::1], int64[:, ::1], int64)")
def targets(people: float, shared: Whole, ends: Whole, size: int) -> Floats:
    """The people seen on the lists of each term, array (terms,)."""
    seen = np.zeros(size)
    seen[0] = people
    for i in range(1, size):
        seen[i] = shared[ends[i, 0], ends[i, 1]]
    return seen


@linked_as("void(float64[:, ::1], int64[:, ::1], int64, float64[::1], float64)")
def move(theta: Floats, ends: Whole, size: int, step: Floats, times: float) -> None:
    """Move the coefficients so many times along a step."""
    for i in range(1, size):
        theta[ends[i, 0], ends[i, 1]] += times * step[i]
        theta[ends[i, 1], ends[i, 0]] = theta[ends[i, 0], ends[i, 1]]


@linked_as(
    "Tuple((boolean, float64, float64))(float64, int64[:, ::1], float64[:, ::1], int8[:, ::1], float64, "
    "int64[::1], int64[::1], int64[::1], int64[::1], float64[::1])"
)
def fit_pairs(
    people: float, shared: Whole, theta: Floats, pairs: States, begin: float, block: Whole, local: Whole,
    begins: Whole, sizes: Whole, sums: Floats,
) -> tuple[bool, float, float]:  # fmt: skip
    """Fit the model of the pairs, ``theta`` being where it begins and what is found.

    Args:
        people: On any list (persons).
        shared: People on each list (diagonal) and on each two, array (lists, lists).
        theta: Coefficients, array (lists, lists), in and out.
        pairs: State of each pair.
        begin: Log of the people on no list to begin from.
        block: Out, as of :func:`blocks`.
        local: Out.
        begins: Out.
        sizes: Out.
        sums: Out.

    Returns:
        ``(proved, log_unlisted, whole)``: whether the maximum is proved, the log of the people on no list, and the
        sum of the weights of all patterns.
    """
    lists = len(shared)
    count = blocks(shared, pairs, block, local, begins, sizes)
    ends = np.zeros((1 + lists + lists * (lists - 1) // 2, 2), dtype=np.int64)
    size = terms_of(shared, pairs, ends)
    matrix, expected, step = np.zeros((size, size)), np.zeros(size), np.zeros(size)
    moved = np.zeros((lists, lists))
    copy(theta, moved)
    level, likelihood, whole = begin, -np.inf, 0.0
    times, proved, target = 1.0, False, targets(people, shared, ends, size)
    for _ in range(STEPS):
        whole = lay_out(moved, pairs, block, local, begins, sizes, count, sums)
        now = level * people - np.exp(level) * (whole - 1.0)
        for i in range(1, size):
            now += moved[ends[i, 0], ends[i, 1]] * target[i]
        if not now >= likelihood - 1e-9 * abs(likelihood):
            # too far: half of the way back
            times *= 0.5
            level -= times * step[0]
            move(moved, ends, size, step, -times)
            continue
        likelihood = now
        copy(moved, theta)
        information(ends, size, np.exp(level), whole, block, local, begins, sums, matrix, expected)
        for i in range(size):
            step[i] = target[i] - expected[i]
        pivot = factored(matrix, size)
        solve(matrix, step, size)
        decrement, largest = 0.0, 0.0
        for i in range(size):
            decrement += step[i] * (target[i] - expected[i])
            largest = max(largest, abs(step[i]))
        if decrement < TOLERANCE**2 * people:
            proved = pivot > PIVOT and decrement * reach(matrix, size) < SHARE
            break
        times = min(1.0, 4.0 / largest)
        level += times * step[0]
        move(moved, ends, size, step, times)
    return proved, level, whole


@compiled_as("float64(float64, int64[:, ::1], float64, int64[::1], float64[::1], int64[::1])")
def select(
    people: float, shared: Whole, threshold: float, chosen: Whole, chances: Floats, notes: Whole
) -> float:  # fmt: skip
    """Add pairs one at a time, the most surprising first, until none surprises; the log of the people on no list.

    Args:
        people: On any list (persons).
        shared: People on each list and on each two, array (lists, lists).
        threshold: Log of the chance above which a pair's overlap does not surprise.
        chosen: Pairs in order as ``first * lists + second``, out; -1 after the last.
        chances: Log of the chance at which each was chosen, out.
        notes: Out: pairs without a proved maximum; pairs left out as their block would grow too large.

    Returns:
        NaN where even independent lists have no proved maximum.
    """
    lists = len(shared)
    theta, pairs = np.zeros((lists, lists)), np.zeros((lists, lists), dtype=np.int8)
    banned = np.zeros((lists, lists), dtype=np.bool_)
    block, local = np.zeros(lists, dtype=np.int64), np.zeros(lists, dtype=np.int64)
    begins, sizes = np.zeros(lists, dtype=np.int64), np.zeros(lists, dtype=np.int64)
    sums = np.zeros((lists // LARGEST_BLOCK + 2) << LARGEST_BLOCK)
    for place in range(len(chosen)):
        chosen[place] = -1
    notes[0] = notes[1] = 0
    level = independent(people, shared, theta)
    if not np.isfinite(level):
        return np.nan
    proved, level, whole = fit_pairs(people, shared, theta, pairs, level, block, local, begins, sizes, sums)
    if not proved:
        return np.nan
    held = np.zeros((lists, lists))
    copy(theta, held)
    for place in range(len(chosen)):
        scale = np.exp(level) * whole
        while True:
            best, expected, first, second = most_surprising(
                shared, pairs, banned, scale, threshold, block, local, begins, sums
            )
            if first < 0:
                return level
            banned[first, second] = True
            if block[first] != block[second] and sizes[block[first]] + sizes[block[second]] > LARGEST_BLOCK:
                notes[1] += 1
                continue
            seen = shared[first, second]
            pairs[first, second] = pairs[second, first] = IN if seen else EMPTY
            if seen:
                held[first, second] = held[second, first] = np.log(seen / expected)
            proved, moved, sum_moved = fit_pairs(people, shared, held, pairs, level, block, local, begins, sizes, sums)
            if proved:
                level, whole = moved, sum_moved
                copy(held, theta)
                chosen[place], chances[place] = first * lists + second, best
                break
            notes[0] += 1
            pairs[first, second] = pairs[second, first] = OUT
            copy(theta, held)
            fit_pairs(people, shared, held, pairs, level, block, local, begins, sizes, sums)
    return level
