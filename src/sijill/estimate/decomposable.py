"""Decomposable graphs: which lists may depend on which, where cliques and separators say it all."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

MOST_LISTS = 6
"""Above this there are too many graphs to look at one by one here (617,675 for 7 lists)."""


@lru_cache(maxsize=8)
def decomposable_graphs(lists: int) -> tuple[tuple[int, ...], NDArray[np.int8]]:
    """Every decomposable graph over ``lists`` lists, and how its likelihood is put together.

    The likelihood of a decomposable graph is the product over its cliques divided by that over its separators. Taking
    lists out one by one, each with neighbours that all know each other, gives it as a sum: the list with its
    neighbours, less the neighbours.

    Args:
        lists: How many lists (2 to 6).

    Returns:
        ``(graphs, parts)``: the graphs as masks of their edges (see :func:`edges_of`), ascending, and an array (graphs,
        2^lists): how often the margin over each set of lists enters, -1 for a separator.

    Source:
        Dawid and Lauritzen (1993); Madigan and York (1997).

    >>> [len(decomposable_graphs(lists)[0]) for lists in (3, 4, 5)]
    [8, 61, 822]
    """
    edges = edges_of(lists)
    graphs, parts = [], []
    for graph in range(1 << len(edges)):
        neighbours = [0] * lists
        for place, (one, other) in enumerate(edges):
            if graph >> place & 1:
                neighbours[one] |= 1 << other
                neighbours[other] |= 1 << one
        row = _parts(neighbours)
        if row is not None:
            graphs.append(graph)
            parts.append(row)
    table = np.array(parts, dtype=np.int8)
    table.flags.writeable = False
    return tuple(graphs), table


def edges_of(lists: int) -> tuple[tuple[int, int], ...]:
    """The pairs of lists in the order of the bits of a graph's mask."""
    return tuple((one, other) for other in range(lists) for one in range(other))


def _parts(neighbours: list[int]) -> list[int] | None:
    """How often each margin enters, or ``None`` when the graph is not decomposable."""
    left = (1 << len(neighbours)) - 1
    row = [0] * (left + 1)
    while left:
        found = next(
            (one for one in range(len(neighbours)) if left >> one & 1 and _is_simplicial(one, neighbours, left)), None
        )
        if found is None:
            return None
        around = neighbours[found] & left
        row[around | 1 << found] += 1
        row[around] -= 1
        left &= ~(1 << found)
    return row


def _is_simplicial(one: int, neighbours: list[int], left: int) -> bool:
    """Whether all the neighbours of a list that are left are neighbours of each other."""
    around = neighbours[one] & left
    return all(
        around & ~(1 << other) & ~neighbours[other] == 0 for other in range(len(neighbours)) if around >> other & 1
    )


def graph_label(graph: int, names: tuple[str, ...]) -> str:
    """A graph by its edges, lists that stand alone by themselves.

    >>> graph_label(0b001, ("A", "B", "C"))
    'A-B, C'
    """
    pairs = [pair for place, pair in enumerate(edges_of(len(names))) if graph >> place & 1]
    alone = [name for at, name in enumerate(names) if all(at not in pair for pair in pairs)]
    return ", ".join([f"{names[one]}-{names[other]}" for one, other in sorted(pairs)] + alone)
