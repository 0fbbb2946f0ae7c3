"""Nodes for a sum over whole numbers: spread by ever the same factor, and close together where the sum has its mass."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

EVERY = 12
"""Up to here every whole number is a node."""

FACTOR = 1.2
"""Between the first nodes after those; an even grid would lose the mass of small numbers."""

BEND = 0.007
"""Nodes are added until a log bends by less than this between two of them; deep down it may bend by more."""

DEEP = 35.0
"""Where a log is further than this below its highest the sum has no mass."""

PIECES = 12
"""Into how many an interval with mass is cut when the sum is taken."""


def refined(logs: Callable[[Floats], Floats], most: int) -> tuple[Floats, Floats]:
    """Nodes among the whole numbers from 1 to ``most`` at which sums of the functions can be taken, and their logs.

    A peak between two nodes shows in the slopes beside them: they would meet above both.

    Args:
        logs: Logs of one or more smooth functions of a whole number: nodes, array (nodes,), to array
            (functions, nodes).
        most: Largest number (>= 2).

    Returns:
        ``(nodes, values)``: ascending, array (nodes,); array (functions, nodes).
    """
    spread = np.geomspace(EVERY, max(most, EVERY), 2 + int(np.log(max(most / EVERY, 1)) / np.log(FACTOR)))
    nodes = np.unique(np.minimum(np.concatenate([np.arange(1.0, EVERY), np.round(spread)]), most))
    values = logs(nodes)
    while True:
        added = _between(nodes, values)
        if not len(added):
            return nodes, values
        places = np.searchsorted(nodes, added)
        nodes, values = np.insert(nodes, places, added), np.insert(values, places, logs(added), axis=1)


def _between(nodes: Floats, values: Floats) -> Floats:
    """The nodes to add: in the middle of each interval that has mass and in which a log bends."""
    if len(nodes) < 3:
        return nodes[:0]
    steps = np.diff(np.log(nodes))
    turns = np.abs(np.diff(np.diff(values) / steps))
    turns = np.concatenate([turns[:, :1], np.maximum(turns[:, :-1], turns[:, 1:]), turns[:, -1:]], axis=1)
    bends = steps * turns / 8
    peaks = np.maximum(values[:, :-1], values[:, 1:]) + 4 * bends
    depths = np.maximum(values.max(axis=1, keepdims=True) - peaks, 0.0)
    wanted = ((depths < DEEP) & (bends > BEND * (1.0 + depths))).any(axis=0)
    first, second = nodes[:-1][wanted], nodes[1:][wanted]
    middle = np.round(np.sqrt(first * second))
    return np.asarray(middle[(middle > first) & (middle < second)])


def finer(nodes: Floats, values: Floats) -> tuple[Floats, NDArray[np.intp], Floats]:
    """More numbers between the nodes where a function has its mass, each with the nodes it is interpolated from.

    Args:
        nodes: As of :func:`refined`.
        values: Logs of one function at them, array (nodes,).

    Returns:
        ``(numbers, places, shares)``: whole numbers, ascending, the nodes among them, array (numbers,); the places of
        four nodes (or as many as there are) and the share of each, arrays (numbers, 4). A cubic in the log of the
        number goes through the four.
    """
    heavy = np.maximum(values[:-1], values[1:]) > values.max() - DEEP
    cuts = np.arange(1, PIECES) / PIECES
    first, second = nodes[:-1][heavy], nodes[1:][heavy]
    between = np.round(first[:, None] + (second - first)[:, None] * cuts)
    numbers = np.unique(np.concatenate([nodes, between.ravel()]))
    width = min(4, len(nodes))
    start = np.clip(np.searchsorted(nodes, numbers, side="right") - 2, 0, len(nodes) - width)
    places = start[:, None] + np.arange(width)
    at, known = np.log(numbers)[:, None], np.log(nodes)[places]
    shares = np.ones(places.shape)
    for one in range(width):
        for other in range(width):
            if one != other:
                shares[:, one] *= (at[:, 0] - known[:, other]) / (known[:, one] - known[:, other])
    return numbers, places, shares


def node_weights(nodes: Floats) -> Floats:
    """How many whole numbers each node stands for, array (nodes,); they add up to all of them."""
    gaps, weights = np.diff(nodes), np.zeros(len(nodes))
    weights[:-1] += gaps / 2
    weights[1:] += gaps / 2
    weights[0] += 0.5
    weights[-1] += 0.5
    return weights
