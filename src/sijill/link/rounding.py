"""Rounding: pairs between two lists drawn so that each keeps its probability and no record is in two of them.

Dependent rounding (Gandhi, Khuller, Parthasarathy and Srinivasan, 2006): along a path or a cycle of pairs that are
still open, every other one is raised and the rest lowered, by chance in one direction or the other, until one of them
is drawn or dropped. The expectation of each pair never changes.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Edge = tuple[int, int]

NOTHING = 1e-9


def rounded(edges: Sequence[Edge], shares: Sequence[float], rng: np.random.Generator) -> npt.NDArray[np.bool_]:
    """Which edges are drawn (edges,).

    Args:
        edges: One node of the first side and one of the second; nodes of the two sides have different numbers.
        shares: Probability of each edge; those of one node add to at most 1, up to rounding.
        rng: Where the chance comes from.
    """
    open_edges = _Open(edges, shares)
    while (path := open_edges.path()) is not None:
        open_edges.shift(path, float(rng.random()))
    return np.array(open_edges.shares) > 0.5


class _Open:
    """The edges of which it is not yet known whether they are drawn."""

    def __init__(self, edges: Sequence[Edge], shares: Sequence[float]) -> None:
        self._edges = edges
        self.shares = list(shares)
        self._at: dict[int, dict[int, None]] = {}
        for edge, (one, other) in enumerate(edges):
            self._at.setdefault(one, {})[edge] = None
            self._at.setdefault(other, {})[edge] = None
        self._leaves = {node: None for node, held in self._at.items() if len(held) == 1}
        for edge in range(len(edges)):
            self._settle(edge)

    def path(self) -> list[int] | None:
        """The edges of a path that cannot be made longer, or of a cycle; ``None`` when nothing is open."""
        if not self._at:
            return None
        node = next(iter(self._leaves or self._at))
        seen, walked = {node: 0}, list[int]()
        while True:
            onward = next((edge for edge in self._at[node] if not walked or edge != walked[-1]), None)
            if onward is None:
                return walked
            one, other = self._edges[onward]
            node = other if node == one else one
            walked.append(onward)
            if node in seen:
                return walked[seen[node] :]
            seen[node] = len(walked)

    def shift(self, path: Sequence[int], chance: float) -> None:
        """Raise every other edge of the path and lower the rest, or the other way round."""
        raised, lowered = path[0::2], path[1::2]
        up = min([1.0 - self.shares[edge] for edge in raised] + [self.shares[edge] for edge in lowered])
        down = min([self.shares[edge] for edge in raised] + [1.0 - self.shares[edge] for edge in lowered])
        step = up if chance * (up + down) < down else -down
        for edge in raised:
            self.shares[edge] += step
        for edge in lowered:
            self.shares[edge] -= step
        for edge in path:
            self._settle(edge)

    def _settle(self, edge: int) -> None:
        if NOTHING < self.shares[edge] < 1.0 - NOTHING:
            return
        for node in self._edges[edge]:
            held = self._at[node]
            held.pop(edge, None)
            self._leaves.pop(node, None)
            if len(held) == 1:
                self._leaves[node] = None
            elif not held:
                del self._at[node]
