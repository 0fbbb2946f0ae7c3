"""Modes: totals around which a posterior gathers, with how much each holds."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

LEAST = 0.05
"""A mode that holds less of the probability is not told apart."""

VALLEY = 0.7
"""Between two modes the density falls below this part of the lower one, or they are one."""

NODES = 512
"""Points at which the density is worked out."""


@dataclass(frozen=True, slots=True)
class Mode:
    """One heap of a posterior.

    Attributes:
        peak: Total at which it is densest, on the scale of logarithms (persons).
        mass: Share of the probability, 0 to 1.
        low: Where the valley before it lies (persons); the smallest draw for the first.
        high: Where the valley after it lies (persons); the largest draw for the last.
    """

    peak: float
    mass: float
    low: float
    high: float


def modes(totals: Floats) -> tuple[Mode, ...]:
    """The modes of draws, from the smallest total to the largest.

    A kernel density of the logarithm; heaps with a shallow valley between them, or with little in them, are joined.

    Args:
        totals: Draws of the total, above 0, any shape (persons).
    """
    logs = np.sort(np.log(np.asarray(totals, dtype=np.float64).ravel()))
    if logs[-1] - logs[0] < 1e-9:
        whole = float(np.exp(logs[0]))
        return (Mode(whole, 1.0, whole, whole),)
    nodes, density = _density(logs)
    cuts = _cuts(density, np.searchsorted(logs, nodes) / len(logs))
    ends = [0, *cuts, NODES - 1]
    found = []
    for begin, end in pairwise(ends):
        top = begin + int(np.argmax(density[begin : end + 1]))
        first, last = (np.searchsorted(logs, nodes[at]) for at in (begin, end))
        held = ((len(logs) if end == NODES - 1 else last) - (0 if begin == 0 else first)) / len(logs)
        low, high = max(nodes[begin], logs[0]), min(nodes[end], logs[-1])
        found.append(Mode(float(np.exp(nodes[top])), float(held), float(np.exp(low)), float(np.exp(high))))
    return tuple(found)


def _density(logs: Floats) -> tuple[Floats, Floats]:
    """Kernel density on an even grid; the band is the quartiles' and not the spread's, which two heaps would widen."""
    spread = min(float(logs.std()), float(np.subtract(*np.quantile(logs, [0.75, 0.25]))) / 1.34) or float(logs.std())
    band = max(0.9 * spread * min(len(logs), 4000) ** -0.2, (logs[-1] - logs[0]) / NODES)
    nodes = np.linspace(logs[0] - 3 * band, logs[-1] + 3 * band, NODES)
    heaps = np.histogram(logs, bins=np.append(nodes, 2 * nodes[-1] - nodes[-2]) - (nodes[1] - nodes[0]) / 2)[0]
    kernel = np.exp(-0.5 * ((nodes - nodes[NODES // 2]) / band) ** 2)
    return nodes, np.convolve(heaps, kernel / kernel.sum(), mode="same")


def _cuts(density: Floats, below: Floats) -> list[int]:
    """Places of valleys that part two modes, ascending."""
    rising = np.diff(density) > 0
    valleys = [int(at) + 1 for at in np.flatnonzero(~rising[:-1] & rising[1:])]
    while valleys:
        ends = [0, *valleys, len(density) - 1]
        tops = [float(density[a : b + 1].max()) for a, b in pairwise(ends)]
        held = np.diff(np.concatenate([[0.0], below[valleys], [1.0]]))
        # the shallowest valley goes first; one beside too small a heap goes whatever its depth
        depth = [
            2.0 if min(held[i], held[i + 1]) < LEAST else float(density[v]) / min(tops[i], tops[i + 1])
            for i, v in enumerate(valleys)
        ]
        worst = int(np.argmax(depth))
        if depth[worst] <= VALLEY:
            break
        del valleys[worst]
    return valleys
