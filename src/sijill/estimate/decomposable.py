"""Decomposable graphs: which lists may depend on which, where cliques and separators say it all.

A graph is a mask of its edges in the order of :func:`edges_of`: the neighbours of list ``j`` among the lists before it
are the bits from ``j (j - 1) / 2`` on.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from sijill.compiling import compiled, linked

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]

NEGLIGIBLE = -45.0
"""Below this log nobody will see a share of one."""

GRAPHS = (1, 1, 2, 8, 61, 822, 18_154, 617_675, 30_888_596, 2_192_816_760, 215_488_096_587)
"""How many decomposable graphs there are over 0, 1, 2... lists: sequence A058862 of the OEIS."""

LOOKED_AT = 7
"""Up to so many lists every graph is looked at one by one."""


@lru_cache(maxsize=8)
def decomposable_graphs(lists: int) -> Whole:
    """Every decomposable graph over ``lists`` lists, as masks of edges, ascending.

    Whatever list is taken out of a decomposable graph leaves one, so those of one list more are found among those of
    one list less with every choice of neighbours; whether the outcome is decomposable is seen by taking out, one after
    another, lists whose neighbours all know each other.

    Args:
        lists: How many lists (1 to 8; 8 take 250 MB).

    Source:
        Dirac (1961); Rose (1970).

    >>> [len(decomposable_graphs(lists)) for lists in (3, 4, 5)]
    [8, 61, 822]
    """
    graphs = np.zeros(1, np.int64)
    for known in range(1, lists):
        graphs = _with_one_more(graphs, known)
    graphs.flags.writeable = False
    return graphs


def edges_of(lists: int) -> tuple[tuple[int, int], ...]:
    """The pairs of lists in the order of the bits of a graph's mask."""
    return tuple((one, other) for other in range(lists) for one in range(other))


def parts_of(graph: int, lists: int) -> tuple[tuple[int, int], ...]:
    """How a decomposable graph comes apart: ``(clique, separator)`` masks of lists, one for each list; else empty.

    The likelihood of the graph is the product over the pairs of the clique's divided by the separator's.

    Source:
        Dawid and Lauritzen (1993).
    """
    cliques, separators = np.zeros(lists, np.int64), np.zeros(lists, np.int64)
    if not _comes_apart(graph, lists, np.zeros(lists, np.int64), cliques, separators):
        return ()
    return tuple(zip(cliques.tolist(), separators.tolist(), strict=True))


@compiled
def graph_log_masses(graphs: Whole, lists: int, logs: Floats, weights: Floats) -> Floats:
    """Log of the sum over the nodes of weight times likelihood for each graph, array (graphs,).

    Minus infinity where a graph is not decomposable. Of a graph that nowhere comes near the others
    (:data:`NEGLIGIBLE`) only its highest log is given.

    Args:
        graphs: Masks of edges, array (graphs,).
        lists: How many lists.
        logs: Log likelihood of each set of lists, array (2^lists, nodes); the row of the empty set enters every graph
            once.
        weights: Of the nodes, array (nodes,).
    """
    found, nodes = np.full(len(graphs), -np.inf), len(weights)
    around, cliques, separators = np.zeros(lists, np.int64), np.zeros(lists, np.int64), np.zeros(lists, np.int64)
    whole = np.zeros(nodes)
    for row in range(len(graphs)):
        if not _comes_apart(graphs[row], lists, around, cliques, separators):
            continue
        for node in range(nodes):
            whole[node] = logs[0, node]
        for at in range(lists):
            upper, lower = logs[cliques[at]], logs[separators[at]]
            if separators[at]:
                for node in range(nodes):
                    whole[node] += upper[node] - lower[node]
            else:
                for node in range(nodes):
                    whole[node] += upper[node]
        top = -np.inf
        for node in range(nodes):
            top = max(top, whole[node])
        found[row] = top
        if top > NEGLIGIBLE:
            total = 0.0
            for node in range(nodes):
                total += weights[node] * np.exp(whole[node] - top)
            found[row] += np.log(max(total, 1e-300))
    return found


@compiled
def _with_one_more(graphs: Whole, known: int) -> Whole:
    shift, count = known * (known - 1) // 2, 0
    around, cliques, separators = np.zeros(8, np.int64), np.zeros(8, np.int64), np.zeros(8, np.int64)
    found = np.zeros(2 * len(graphs), np.int64)
    for neighbours in range(1 << known):
        for row in range(len(graphs)):
            graph = graphs[row] | neighbours << shift
            if _comes_apart(graph, known + 1, around, cliques, separators):
                if count == len(found):
                    longer = np.zeros(2 * count, np.int64)
                    for at in range(count):
                        longer[at] = found[at]
                    found = longer
                found[count] = graph
                count += 1
    return found[:count].copy()


@compiled
def _comes_apart(graph: int, lists: int, around: Whole, cliques: Whole, separators: Whole) -> bool:
    """Whether the graph is decomposable; then ``cliques`` and ``separators`` are filled."""
    for other in range(lists):
        before = graph >> other * (other - 1) // 2 & (1 << other) - 1
        around[other] = before
        for one in range(other):
            if before >> one & 1:
                around[one] |= 1 << other
    left = (1 << lists) - 1
    for at in range(lists):
        found = -1
        for one in range(lists):
            if left >> one & 1 and _is_simplicial(one, left, lists, around):
                found = one
                break
        if found < 0:
            return False
        separators[at] = around[found] & left
        cliques[at] = separators[at] | 1 << found
        left ^= 1 << found
    return True


@linked
def _is_simplicial(one: int, left: int, lists: int, around: Whole) -> bool:
    """Whether all the neighbours of a list that are left know each other."""
    near = around[one] & left
    for other in range(lists):  # noqa: SIM110 - numba has no all()
        if near >> other & 1 and near & ~around[other] & ~(1 << other):
            return False
    return True
