"""Found: the pairs and clusters of a linkage, kept as numbers and told one by one when asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, overload

import numpy as np
import numpy.typing as npt

from sijill.link.judged import Key

Decision = Literal["linked", "apart", "judged_same", "judged_different"]

DECISIONS: tuple[Decision, ...] = ("linked", "apart", "judged_same", "judged_different")

Places = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records, and how likely they are one person.

    Attributes:
        left: ``(list, id)``; sorts before ``right``.
        right: ``(list, id)``.
        probability: 0 to 1, rounded to six digits; with once-per-list, against the rivals of either record.
        weight: Match weight of the pair by itself (bits).
        decision: What became of it.
        rivals: What the other candidates of its two records add (bits), where a person stands once on a list.
    """

    left: Key
    right: Key
    probability: float
    weight: float
    decision: Decision
    rivals: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class FoundPairs(Sequence[Pair]):
    """Pairs of records.

    Attributes:
        keys: ``(list, id)`` of every record, sorted.
        left: Place of one record of each pair among them (pairs,).
        right: Place of the other (pairs,).
        probability: As in :class:`Pair` (pairs,).
        weight: As there (pairs,).
        decision: Place among ``DECISIONS`` (pairs,).
        rivals: As in :class:`Pair` (pairs,).
    """

    keys: Sequence[Key]
    left: Places
    right: Places
    probability: Floats
    weight: Floats
    decision: npt.NDArray[np.int8]
    rivals: Floats

    @classmethod
    def of(cls, pairs: Sequence[Pair]) -> FoundPairs:
        """The pairs in this form."""
        if isinstance(pairs, FoundPairs):
            return pairs
        keys = sorted({key for pair in pairs for key in (pair.left, pair.right)})
        place = {key: at for at, key in enumerate(keys)}
        return cls(
            keys,
            np.array([place[pair.left] for pair in pairs], dtype=np.int64),
            np.array([place[pair.right] for pair in pairs], dtype=np.int64),
            np.array([pair.probability for pair in pairs], dtype=np.float64),
            np.array([pair.weight for pair in pairs], dtype=np.float64),
            np.array([DECISIONS.index(pair.decision) for pair in pairs], dtype=np.int8),
            np.array([pair.rivals for pair in pairs], dtype=np.float64),
        )

    def __len__(self) -> int:
        return len(self.left)

    @overload
    def __getitem__(self, at: int) -> Pair: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Pair, ...]: ...
    def __getitem__(self, at: int | slice) -> Pair | tuple[Pair, ...]:
        if isinstance(at, slice):
            return tuple(self[one] for one in range(*at.indices(len(self))))
        return Pair(
            self.keys[self.left[at]],
            self.keys[self.right[at]],
            float(self.probability[at]),
            float(self.weight[at]),
            DECISIONS[self.decision[at]],
            float(self.rivals[at]),
        )

    def __iter__(self) -> Iterator[Pair]:
        columns = (self.left, self.right, self.probability, self.weight, self.decision, self.rivals)
        for left, right, probability, weight, decision, rivals in zip(*(one.tolist() for one in columns), strict=True):
            yield Pair(self.keys[left], self.keys[right], probability, weight, DECISIONS[decision], rivals)

    @property
    def linked(self) -> int:
        """How many of the pairs are linked, by the model or by a person."""
        return sum(int((self.decision == DECISIONS.index(one)).sum()) for one in ("linked", "judged_same"))

    def decided(self, first: Places) -> FoundPairs:
        """The pairs with those that stand in one group, by the first record of each record's group, linked."""
        is_apart = self.decision == DECISIONS.index("apart")
        is_linked = is_apart & (first[self.left] == first[self.right])
        return replace(self, decision=np.where(is_linked, np.int8(DECISIONS.index("linked")), self.decision))


@dataclass(frozen=True, slots=True, eq=False)
class FoundClusters(Sequence[tuple[Key, ...]]):
    """The records of each victim, each sorted, in the order of their first record.

    Attributes:
        keys: ``(list, id)`` of every record, sorted.
        first: Place of the first record of each record's victim (records,).
    """

    keys: Sequence[Key]
    first: Places

    @classmethod
    def of(cls, clusters: Iterable[Sequence[Key]]) -> FoundClusters:
        """The clusters in this form."""
        if isinstance(clusters, FoundClusters):
            return clusters
        of_key = {key: min(cluster) for cluster in clusters for key in cluster}
        keys = sorted(of_key)
        place = {key: at for at, key in enumerate(keys)}
        return cls(keys, np.array([place[of_key[key]] for key in keys], dtype=np.int64))

    @property
    def starts(self) -> Places:
        """The place of the first record of each victim (victims,)."""
        return np.flatnonzero(self.first == np.arange(len(self.first)))

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, at: int) -> tuple[Key, ...]: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[tuple[Key, ...], ...]: ...
    def __getitem__(self, at: int | slice) -> tuple[Key, ...] | tuple[tuple[Key, ...], ...]:
        start = self.starts[at]
        if isinstance(at, slice):
            return tuple(self[one] for one in range(*at.indices(len(self))))
        return tuple(self.keys[one] for one in np.flatnonzero(self.first == start).tolist())

    def __iter__(self) -> Iterator[tuple[Key, ...]]:
        order = np.argsort(self.first, kind="stable").tolist()
        ends = np.cumsum(np.bincount(self.first, minlength=len(self.first))[self.starts]).tolist()
        for start, end in zip([0, *ends], ends, strict=False):
            yield tuple(self.keys[at] for at in order[start:end])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)
