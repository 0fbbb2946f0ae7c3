"""Ties: how strongly two groups hang together, pair by pair."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic

from sijill.link.groups import Groups, N


class Ties(Generic[N]):
    """The sum of probabilities between each two groups, kept as they grow.

    Args:
        groups: The groups; only :meth:`join` may join them from now on.
        scored: Two nodes and the probability that they belong together.
    """

    def __init__(self, groups: Groups[N], scored: Iterable[tuple[N, N, float]]) -> None:
        self._groups = groups
        self._sums: dict[N, dict[N, float]] = {}
        for one, other, probability in scored:
            self._add(one, other, probability)

    def _add(self, one: N, other: N, probability: float) -> None:
        for a, b in ((one, other), (other, one)):
            row = self._sums.setdefault(a, {})
            row[b] = row.get(b, 0.0) + probability

    def average(self, one: N, other: N) -> float:
        """Mean probability of the pairs between the groups of the two; 1 within one group."""
        a, b = self._groups.find(one), self._groups.find(other)
        if a == b:
            return 1.0
        pairs = len(self._groups.members(a)) * len(self._groups.members(b))
        return self._sums.get(a, {}).get(b, 0.0) / pairs

    def join(self, one: N, other: N) -> None:
        """Make one group of the two."""
        a, b = self._groups.find(one), self._groups.find(other)
        if a == b:
            return
        self._groups.join(a, b)
        kept = self._groups.find(a)
        gone = b if kept == a else a
        self._sums.get(kept, {}).pop(gone, None)
        for third, probability in self._sums.pop(gone, {}).items():
            self._sums.get(third, {}).pop(gone, None)
            if third != kept:
                self._add(kept, third, probability)
