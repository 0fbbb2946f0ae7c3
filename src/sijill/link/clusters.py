"""Clusters: the pairs likely enough become victims, judgements obeyed, one person at most once on a list."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.link.groups import Groups, grouped
from sijill.link.judged import Judged, Key

ScoredPair = tuple[Key, Key, float]


def clusters(
    keys: Sequence[Key],
    scored: Sequence[ScoredPair],
    likely: Sequence[ScoredPair],
    judged: Judged,
    support: float,
    once_per_list: bool,
) -> list[list[Key]]:
    """The records of each victim, every record in exactly one.

    What people judged comes first. Then the likely pairs are joined, the likeliest first, each unless

    * the two groups hold records judged different,
    * with ``once_per_list``, they hold two records of one list,
    * all pairs between them, those never compared counting 0, are on average below ``support``: a chain of likely
      pairs between unlike records does not make one person of them.

    Equal probabilities are taken in the order of the records, so the same pairs always give the same victims.

    Args:
        keys: ``(list, id)`` of every record.
        scored: Two records and the probability that they are one person, for all pairs worth telling.
        likely: Those of them that are likely enough to be joined.
        judged: What people decided.
        support: Mean probability below which two groups stay apart.
        once_per_list: Whether a person stands at most once on a list; a judgement may say otherwise.
    """
    groups: Groups[Key] = Groups(kind=(lambda key: key[0]) if once_per_list else None)
    ties = _Ties(groups, scored)
    for one, other in judged.same:
        ties.join(one, other)
    for one, other in judged.different:
        groups.part(one, other)
    for one, other, _ in sorted(likely, key=lambda pair: (-pair[2], pair[0], pair[1])):
        if groups.may_join(one, other) and ties.average(one, other) >= support:
            ties.join(one, other)
    return [sorted(group) for group in grouped(sorted(keys), groups)]


class _Ties:
    """The sum of probabilities between each two groups, kept as they grow."""

    def __init__(self, groups: Groups[Key], scored: Sequence[ScoredPair]) -> None:
        self._groups = groups
        self._sums: dict[Key, dict[Key, float]] = {}
        for one, other, probability in scored:
            self._add(one, other, probability)

    def _add(self, one: Key, other: Key, probability: float) -> None:
        for a, b in ((one, other), (other, one)):
            row = self._sums.setdefault(a, {})
            row[b] = row.get(b, 0.0) + probability

    def average(self, one: Key, other: Key) -> float:
        """Mean probability of the pairs between the groups of the two; 1 within one group."""
        a, b = self._groups.find(one), self._groups.find(other)
        if a == b:
            return 1.0
        pairs = len(self._groups.members(a)) * len(self._groups.members(b))
        return self._sums.get(a, {}).get(b, 0.0) / pairs

    def join(self, one: Key, other: Key) -> None:
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
