"""Imputation: strata that are not known, drawn again and again from what is known of people on the same lists.

A hierarchical multinomial model. Each pattern of lists has shares of its own over the strata; the patterns' shares lie
about common ones, and how closely is learnt. So a pattern in which much is known speaks for itself, and one in which
little is known borrows from the others. It takes for granted that values are *missing at random*: among people on
the same lists, and alike in what is known of them, those of whom something is not known are like the others.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

import numpy as np
import numpy.typing as npt
from scipy.special import digamma

from sijill.errors import InputRefused
from sijill.estimate.captures import Captures, Stratum

Floats = npt.NDArray[np.float64]
Counts = npt.NDArray[np.int64]
Values = tuple[str | None, ...]

MOST_STRATA = 2_000
"""Strata above which nothing is imputed: most would be empty."""

WARM_UP, BETWEEN = 60, 12
"""Sweeps before the first imputation is kept, and between one and the next."""

CLOSENESS = (1.0, 0.01)
"""Shape and rate of the gamma distribution of how closely patterns lie about the common shares (persons)."""

COMMON = 1.0
"""Prior count, over all strata together, of the common shares (persons)."""

ONE_BY_ONE = 64
"""People of a cell who are seated one by one; of the further ones it is drawn at once how many sit alone."""


@dataclass(frozen=True, slots=True)
class PartlyKnown:
    """People by pattern of lists and by what is known of their stratum.

    Attributes:
        lists: Names of the lists.
        columns: The columns that make strata.
        cells: ``(values, mask, persons)``; a value is ``None`` where it is not known. No count is 0, no mask is 0.
        same_origin: Sets of lists said to copy one another.
    """

    lists: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[Values, int, int], ...]
    same_origin: tuple[tuple[str, ...], ...] = ()

    @classmethod
    def of_strata(cls, strata: Iterable[Captures]) -> PartlyKnown:
        """The people of several strata of one table, which divide by the same columns."""
        tables = list(strata)
        first = tables[0]
        held = tuple(
            (tuple(value for _, value in table.stratum), mask, people)
            for table in tables
            for mask, people in table.counts
        )
        return cls(first.lists, tuple(name for name, _ in first.stratum), held, first.same_origin)

    @property
    def people(self) -> int:
        """How many there are."""
        return sum(people for _, _, people in self.cells)

    @property
    def missing(self) -> int:
        """Of how many something is not known."""
        return sum(people for values, _, people in self.cells if None in values)

    def without_strata(self) -> PartlyKnown:
        """The same people, not divided."""
        return replace(self, columns=(), cells=tuple(((), mask, people) for _, mask, people in self.cells))

    def complete(self) -> tuple[Captures, ...]:
        """The strata of those of whom everything is known, in order; the others are left out."""
        return self.with_cells((values, mask, people) for values, mask, people in self.cells if None not in values)

    def apart(self) -> tuple[Captures, ...]:
        """The strata as they are told, those of whom something is not known in strata of their own, last."""
        return self.with_cells(self.cells)

    def missing_by_pattern(self) -> dict[int, tuple[int, int]]:
        """``(of whom something is not known, all)`` by pattern (persons)."""
        found: dict[int, tuple[int, int]] = {}
        for values, mask, people in self.cells:
            missing, every = found.get(mask, (0, 0))
            found[mask] = missing + people * (None in values), every + people
        return dict(sorted(found.items()))

    def with_cells(self, cells: Iterable[tuple[Values, int, int]]) -> tuple[Captures, ...]:
        """The strata of the same lists with other people in them, in order; empty strata are left out."""
        held: dict[Values, Counter[int]] = defaultdict(Counter)
        for values, mask, people in cells:
            if people:
                held[values][mask] += people
        return tuple(
            Captures.counted(self.lists, counts.items(), self._stratum(values), self.same_origin)
            for values, counts in sorted(held.items(), key=lambda item: _order(item[0]))
        )

    def _stratum(self, values: Values) -> Stratum:
        return tuple(zip(self.columns, values, strict=True))


def imputed(people: PartlyKnown, imputations: int, rng: np.random.Generator) -> Iterator[tuple[Captures, ...]]:
    """The strata of everybody, ``imputations`` times, what is not known drawn anew each time.

    Where everything is known each time is the same.

    Args:
        people: Who is on which lists, and what is known of them.
        imputations: How many times.
        rng: Where the chance comes from.

    Raises:
        InputRefused: ``estimate.nothing-to-impute-from``, ``estimate.too-many-strata``.

    Source:
        Schafer (1997) for data augmentation; Teh, Jordan, Beal and Blei (2006) for the common shares; Escobar and West
        (1995) for their closeness.
    """
    if not people.missing:
        yield from (people.complete() for _ in range(imputations))
        return
    chain = _Chain(people, rng)
    for _ in range(WARM_UP):
        chain.sweep()
    for _ in range(imputations):
        for _ in range(BETWEEN):
            chain.sweep()
        yield people.with_cells(chain.cells())


def levels_of(people: PartlyKnown) -> list[Values]:
    """Every stratum there can be: the known values of each column, combined.

    Raises:
        InputRefused: ``estimate.nothing-to-impute-from``, ``estimate.too-many-strata``.
    """
    known = [
        sorted({values[at] for values, _, _ in people.cells} - {None}, key=str) for at in range(len(people.columns))
    ]
    empty = [name for name, values in zip(people.columns, known, strict=True) if not values]
    if empty:
        raise InputRefused(
            "estimate.nothing-to-impute-from",
            f"nobody's {empty[0]} is known",
            "some people of whom it is known",
            f"leave {empty[0]} out of --by",
        )
    number = int(np.prod([len(values) for values in known]))
    if number > MOST_STRATA:
        raise InputRefused(
            "estimate.too-many-strata",
            f"{number:,} strata of {', '.join(people.columns)}",
            f"at most {MOST_STRATA:,} where values are imputed",
            "make the groups coarser (ages in bands), or divide by fewer columns",
        )
    return [tuple(values) for values in product(*known)]


class _Chain:
    """The state of the sampler: who is in which stratum, and the common shares."""

    def __init__(self, people: PartlyKnown, rng: np.random.Generator) -> None:
        self.rng, self.strata = rng, levels_of(people)
        self.masks = sorted({mask for _, mask, _ in people.cells})
        row = {mask: at for at, mask in enumerate(self.masks)}
        place = {values: at for at, values in enumerate(self.strata)}
        self.known: Counts = np.zeros((len(self.masks), len(self.strata)), dtype=np.int64)
        self.open: list[tuple[int, Counts, int]] = []
        for values, mask, count in people.cells:
            if None not in values:
                self.known[row[mask], place[values]] += count
            else:
                self.open.append((row[mask], _fitting(values, self.strata), count))
        self.closeness = 10.0
        self.common = (self.known.sum(axis=0) + COMMON) / (self.known.sum() + COMMON * len(self.strata))
        self.counts: Counts = self.known.copy()
        self._fill(np.tile(self.common, (len(self.masks), 1)))

    def sweep(self) -> None:
        """Draw the shares of each pattern, then who is in which stratum, then what the patterns have in common."""
        drawn = self.rng.standard_gamma(self.closeness * self.common + self.counts)
        self._fill(drawn / np.maximum(drawn.sum(axis=1, keepdims=True), np.finfo(float).tiny))
        alone = self._alone()
        self.common = _dirichlet(COMMON / len(self.strata) + alone.sum(axis=0), self.rng)
        self._draw_closeness(int(alone.sum()))

    def cells(self) -> Iterator[tuple[Values, int, int]]:
        """``(values, mask, persons)`` as they are now."""
        for row, mask in enumerate(self.masks):
            for at, values in enumerate(self.strata):
                yield values, mask, int(self.counts[row, at])

    def _fill(self, shares: Floats) -> None:
        self.counts = self.known.copy()
        for row, fitting, count in self.open:
            weights = shares[row, fitting]
            whole = weights.sum()
            chances = weights / whole if whole > 0 else np.full(len(fitting), 1.0 / len(fitting))
            self.counts[row, fitting] += self.rng.multinomial(count, chances)

    def _alone(self) -> Counts:
        """How many in each cell are taken from the common shares, the others following them (patterns, strata)."""
        weight = np.broadcast_to(self.closeness * self.common, self.counts.shape)
        rows, columns = np.nonzero(self.counts)
        people, each = self.counts[rows, columns], np.maximum(weight[rows, columns], 1e-12)
        before = np.arange(ONE_BY_ONE)
        is_alone = self.rng.random((len(people), ONE_BY_ONE)) < each[:, None] / (each[:, None] + before)
        found = (is_alone & (before < people[:, None])).sum(axis=1)
        rest = np.maximum(people, ONE_BY_ONE)
        found += self.rng.poisson(each * (digamma(each + rest) - digamma(each + ONE_BY_ONE)))
        alone: Counts = np.zeros_like(self.counts)
        alone[rows, columns] = np.minimum(found, people)
        return alone

    def _draw_closeness(self, alone: int) -> None:
        shape, rate = CLOSENESS
        sizes = self.counts.sum(axis=1)
        shrunk = np.log(self.rng.beta(self.closeness + 1.0, sizes))
        extra = int((self.rng.random(len(sizes)) < sizes / (sizes + self.closeness)).sum())
        self.closeness = float(self.rng.gamma(shape + alone - extra, 1.0 / (rate - float(shrunk.sum()))))
        self.closeness = max(self.closeness, 1e-6)


def _fitting(values: Values, strata: Sequence[Values]) -> Counts:
    is_fit = [all(told in (None, one) for told, one in zip(values, stratum, strict=True)) for stratum in strata]
    return np.flatnonzero(is_fit)


def _order(values: Values) -> list[tuple[bool, str]]:
    return [(value is None, value or "") for value in values]


def _dirichlet(weights: Floats, rng: np.random.Generator) -> Floats:
    drawn = np.maximum(rng.standard_gamma(weights), np.finfo(float).tiny)
    return np.asarray(drawn / drawn.sum(), dtype=np.float64)
