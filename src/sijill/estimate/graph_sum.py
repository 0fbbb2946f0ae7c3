"""The sum over every decomposable graph, without looking at any of them.

A graph weighs the product of its cliques' weights over that of its separators'. Let ``K`` be a clique and ``D`` a set
of further lists that hang together and touch exactly ``K``. In a decomposable graph those of ``D`` that know all of
``K`` hang together, so the cliques among them, counted by turns plus and minus, come to one. Therefore

    grown(K, D) = sum over T in D, T not empty, of (-1)^(|T|+1) weight(K+T) / weight(K) * arranged(K, T, D-T)

where ``arranged`` lays out the rest in pieces that hang together, each touching some of ``T``. Every graph is met once
in sum. Its signed terms are all of its own size, so what cancels are the last digits. The pairs and triples of disjoint
sets are 5^lists steps in all: for 8 lists some hundred thousand instead of 30,888,596 graphs.

A weight may lie beyond what a float holds: numbers are pairs ``(m, e)`` for ``m * 2^(512 e)``.

Sources: Dawid and Lauritzen (1993) for the weights; Dirac (1961) for the lists that know all of a separator; the
recursion and its signs were derived for this program and are proved against every graph in the tests.
"""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count

import numpy as np
from numpy.typing import NDArray

from sijill.compiling import compiled, linked

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]

LARGE, SMALL = 2.0**256, 2.0**-256
UP, DOWN = 2.0**512, 2.0**-512
STEP = 512 * math.log(2.0)
ZERO = -(1 << 40)
"""Exponent of nothing."""

THREADED, MOST_THREADS = 7, 4
"""From so many lists on the work is shared among so many threads; which thread does what changes no number."""


def log_sum_over_graphs(logs: Floats, with_saturated: bool) -> Floats:
    """The logs of the sums over all decomposable graphs of their weights, array (tables,).

    Args:
        logs: Log weight of each set of lists, array (tables, 2^lists), bit ``j`` of a column for list ``j``; 0 for the
            empty set.
        with_saturated: Whether the graph in which every list knows every other is among them.

    >>> [round(float(np.exp(log_sum_over_graphs(np.zeros((1, 2**lists)), True)[0]))) for lists in (3, 4, 5, 6)]
    [8, 61, 822, 18154]
    """
    lists, logs = logs.shape[1].bit_length() - 1, np.ascontiguousarray(logs)
    exponents = np.round(logs / STEP).astype(np.int64)
    numbers = np.exp(logs - exponents * STEP)
    found = np.empty(len(logs))
    digits = np.array([sum(4**one for one in range(lists) if some >> one & 1) for some in range(1 << lists)])
    shares = min(cpu_count() or 1, MOST_THREADS, len(logs)) if lists >= THREADED else 1
    if shares == 1:
        _sums(numbers, exponents, digits, with_saturated, found)
        return found
    parts = [slice(len(logs) * at // shares, len(logs) * (at + 1) // shares) for at in range(shares)]
    with ThreadPoolExecutor(shares) as threads:
        list(threads.map(lambda at: _sums(numbers[at], exponents[at], digits, with_saturated, found[at]), parts))
    return found


@compiled
def _sums(numbers: Floats, exponents: Whole, digits: Whole, with_saturated: bool, found: Floats) -> None:
    """Fill ``found``. Three disjoint sets are one number of base 4: digit 1, 2, 3 for a list of that set."""
    sets, size = len(digits), 3 * digits[-1] + 1
    grown, grown_e = np.zeros(size), np.full(size, ZERO)
    touching, touching_e = np.zeros(size), np.full(size, ZERO)
    arranged, arranged_e = np.zeros(size), np.full(size, ZERO)
    for at in range(len(found)):
        for some in range(1, sets):
            _grow(some, numbers[at], exponents[at], digits, with_saturated, grown, grown_e, arranged, arranged_e)
            _touch_one(some, digits, grown, grown_e, touching, touching_e)
            _arrange(some, digits, touching, touching_e, arranged, arranged_e)
        found[at] = _whole(digits, grown, grown_e)


@linked
def _grow(
    some: int,
    numbers: Floats,
    exponents: Whole,
    digits: Whole,
    with_saturated: bool,
    grown: Floats,
    grown_e: Whole,
    arranged: Floats,
    arranged_e: Whole,
) -> None:
    """Weigh all graphs on ``some`` that hang together and touch all of a clique, for each clique outside."""
    everybody = len(digits) - 1
    outside = everybody ^ some
    clique = outside
    while True:
        total, total_e = 0.0, ZERO
        chosen = some
        while chosen:
            rest = some ^ chosen
            # where clique and some are all the lists, the complete graph on them is the saturated one: it enters
            # every sum through this one term and no other
            if rest or with_saturated or clique | some != everybody:
                m, e = numbers[clique | chosen] / numbers[clique], exponents[clique | chosen] - exponents[clique]
                if rest:
                    at = digits[clique] + 2 * digits[chosen] + 3 * digits[rest]
                    m, e = m * arranged[at], e + arranged_e[at]
                m, e = _normal(m if _is_odd(chosen) else -m, e)
                m, e = _normal(m, e)
                total, total_e = _plus(total, total_e, m, e)
            chosen = (chosen - 1) & some
        at = digits[clique] + 3 * digits[some]
        grown[at], grown_e[at] = _normal(total, total_e)
        if not clique:
            break
        clique = (clique - 1) & outside


@linked
def _touch_one(some: int, digits: Whole, grown: Floats, grown_e: Whole, touching: Floats, touching_e: Whole) -> None:
    """Sum what is grown on ``some`` over the cliques in a set and one further list that hold that list."""
    outside, base = (len(digits) - 1) ^ some, 3 * digits[some]
    left_out = outside
    while left_out:
        one = left_out & -left_out
        left_out ^= one
        free, pair = outside ^ one, 2 * digits[one] + base
        first = free
        while True:
            at, source = digits[first] + pair, digits[first | one] + base
            touching[at], touching_e[at] = grown[source], grown_e[source]
            if not first:
                break
            first = (first - 1) & free
        adding = free
        while adding:
            added = adding & -adding
            adding ^= added
            first = free ^ added
            while True:
                without = digits[first] + pair
                at = without + digits[added]
                m, e = _plus(touching[at], touching_e[at], touching[without], touching_e[without])
                touching[at], touching_e[at] = _normal(m, e)
                if not first:
                    break
                first = (first - 1) & (free ^ added)


@linked
def _arrange(
    some: int, digits: Whole, touching: Floats, touching_e: Whole, arranged: Floats, arranged_e: Whole
) -> None:
    """Weigh every way of laying out ``some`` in pieces that each touch the second of two sets, for every two sets."""
    outside = (len(digits) - 1) ^ some
    base = 3 * digits[some]
    second = 0
    while second != outside:
        second = (second - outside) & outside
        one = second & -second
        others, free = second ^ one, outside ^ second
        first = free
        while True:
            pair = digits[first] + 2 * digits[second]
            if others:
                # touching the others, or else this one
                left = digits[first] + 2 * digits[others] + base
                right = digits[first | others] + 2 * digits[one] + base
                m, e = _plus(touching[left], touching_e[left], touching[right], touching_e[right])
                touching[pair + base], touching_e[pair + base] = _normal(m, e)
            m, e = _pieces(some, pair, digits, touching, touching_e, arranged, arranged_e)
            arranged[pair + base], arranged_e[pair + base] = m, e
            if not first:
                break
            first = (first - 1) & free


@linked
def _pieces(
    some: int, pair: int, digits: Whole, touching: Floats, touching_e: Whole, arranged: Floats, arranged_e: Whole
) -> tuple[float, int]:
    lowest = some & -some
    others = some ^ lowest
    total, total_e = touching[pair + 3 * digits[some]], touching_e[pair + 3 * digits[some]]
    piece = others
    while piece:
        piece = (piece - 1) & others
        left, right = pair + 3 * digits[lowest | piece], pair + 3 * digits[others ^ piece]
        e = touching_e[left] + arranged_e[right]
        if e > total_e - 3:
            m, e = _normal(touching[left] * arranged[right], e)
            total, total_e = _plus(total, total_e, m, e)
    return _normal(total, total_e)


@linked
def _whole(digits: Whole, grown: Floats, grown_e: Whole) -> float:
    """The log of the sum over all graphs, laid out in the pieces that hang together."""
    sets = len(digits)
    whole, whole_e = np.zeros(sets), np.full(sets, ZERO)
    whole[0], whole_e[0] = 1.0, 0
    for some in range(1, sets):
        lowest = some & -some
        others = some ^ lowest
        total, total_e = 0.0, ZERO
        piece = others
        while True:
            at = 3 * digits[lowest | piece]
            m, e = _normal(grown[at] * whole[others ^ piece], grown_e[at] + whole_e[others ^ piece])
            total, total_e = _plus(total, total_e, m, e)
            if not piece:
                break
            piece = (piece - 1) & others
        whole[some], whole_e[some] = _normal(total, total_e)
    return math.log(whole[-1]) + whole_e[-1] * STEP if whole[-1] > 0 else -math.inf


@linked
def _normal(m: float, e: int) -> tuple[float, int]:
    size = abs(m)
    if size >= LARGE:
        return m * DOWN, e + 1
    if size >= SMALL:
        return m, e
    return (m * UP, e - 1) if size > 0 else (0.0, ZERO)


@linked
def _plus(m: float, e: int, n: float, f: int) -> tuple[float, int]:
    if e == f:
        return m + n, e
    if e > f:
        return (m + n * DOWN if e == f + 1 else m), e
    return (n + m * DOWN if f == e + 1 else n), f


@linked
def _is_odd(some: int) -> bool:
    odd = False
    while some:
        some, odd = some & (some - 1), not odd
    return odd
