"""Partitions: every way in which a few records can be grouped, weighed so that each pair is together as often as told.

A pair's probability says how often its two records are one person; it does not say so of three pairs at once. Of all
distributions over groupings that give the told probabilities this takes the one of largest entropy, an exponential
family with one weight for each pair (Jaynes 1957), found by matching the logit of each pair's share.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Labels = npt.NDArray[np.int64]

MOST = 2_000
"""Ways to group above which they are walked instead of listed."""

MOST_UNITS = 60
"""Units above which no listing is tried."""

ROUNDS = 200
FARTHEST = 30.0
CLOSE_ENOUGH = 1e-4
LEAST, GREATEST = 1e-6, 1.0 - 1e-6


@dataclass(frozen=True, slots=True)
class Tie:
    """Two units of one component and the probability that they are one person."""

    one: int
    other: int
    probability: float


@dataclass(frozen=True, slots=True)
class Component:
    """Units that pairs tie to one another, directly or through others.

    Attributes:
        units: How many; numbered from 0.
        ties: The told pairs, in order.
        kinds: What no two units of one group may share, by unit: the lists they stand on where a list holds nobody
            twice, else nothing.
        forbidden: Pairs of units, the lower first, that must never be in one group.
        untold: Natural log odds that a pair counts for which nothing is told of.
    """

    units: int
    ties: tuple[Tie, ...]
    kinds: tuple[frozenset[str], ...]
    forbidden: frozenset[tuple[int, int]]
    untold: float

    def may_join(self, one: int, other: int) -> bool:
        """Whether two units may be in one group."""
        return not self.kinds[one] & self.kinds[other] and (min(one, other), max(one, other)) not in self.forbidden


def logit(share: Floats) -> Floats:
    """Natural log odds, the shares kept a millionth away from 0 and 1."""
    inside = np.clip(share, LEAST, GREATEST)
    return np.asarray(np.log(inside) - np.log1p(-inside), dtype=np.float64)


def all_partitions(component: Component, most: int = MOST) -> Labels | None:
    """Every allowed grouping, a row each (groupings, units); ``None`` when there are more than ``most``."""
    if component.units > MOST_UNITS:
        return None
    rows: list[tuple[int, ...]] = []
    for row in _grown((), component):
        if len(rows) == most:
            return None
        rows.append(row)
    return np.array(rows, dtype=np.int64)


def _grown(row: tuple[int, ...], component: Component) -> Iterator[tuple[int, ...]]:
    """Restricted growth strings: a unit joins a group that is there or opens the next."""
    unit = len(row)
    if unit == component.units:
        yield row
        return
    for group in range(max(row, default=-1) + 2):
        if all(component.may_join(unit, at) for at, held in enumerate(row) if held == group):
            yield from _grown((*row, group), component)


def drawn_exactly(component: Component, groupings: Labels, draws: int, rng: np.random.Generator) -> Labels:
    """``draws`` groupings (draws, units), each pair together as often as told, up to the chance of drawing.

    Told probabilities that no distribution can have at once (A with B, B with C, but never A with C) are met as
    nearly as the weights can within their bound.
    """
    shares = weighed(component, groupings)
    at = np.searchsorted(np.cumsum(shares), rng.random(draws) * shares.sum(), side="right")
    return np.asarray(groupings[np.minimum(at, len(groupings) - 1)], dtype=np.int64)


def weighed(component: Component, groupings: Labels) -> Floats:
    """The probability of each grouping (groupings,)."""
    told = np.array([tie.probability for tie in component.ties])
    together = _together(groupings, [(tie.one, tie.other) for tie in component.ties])
    base = component.untold * _untold_together(component, groupings, together)
    weights = logit(told)
    shares = _shares(base + together @ weights)
    for _ in range(ROUNDS):
        reached = shares @ together
        if float(np.abs(reached - told).max(initial=0.0)) < CLOSE_ENOUGH:
            break
        weights = np.clip(weights + 0.5 * (logit(told) - logit(reached)), -FARTHEST, FARTHEST)
        shares = _shares(base + together @ weights)
    return shares


def _together(groupings: Labels, pairs: Sequence[tuple[int, int]]) -> Floats:
    columns = [groupings[:, one] == groupings[:, other] for one, other in pairs]
    return np.stack(columns, axis=1).astype(np.float64)


def _untold_together(component: Component, groupings: Labels, together: Floats) -> Floats:
    """How many pairs of which nothing is told are in one group, by grouping."""
    units = component.units
    sizes = np.stack([(groupings == group).sum(axis=1) for group in range(units)], axis=1)
    return np.asarray((sizes * (sizes - 1) // 2).sum(axis=1) - together.sum(axis=1), dtype=np.float64)


def _shares(energy: Floats) -> Floats:
    raised = np.exp(energy - energy.max())
    return np.asarray(raised / raised.sum(), dtype=np.float64)
