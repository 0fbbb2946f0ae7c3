"""Strata together over many drawn tables: draws of the linkage, and what is missing drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median_low

import numpy as np

from sijill.estimate.captures import Captures, Stratum
from sijill.estimate.estimates import generator
from sijill.estimate.intervals import total_of
from sijill.estimate.poisson import Floats
from sijill.estimate.pooling import SUM, Drawn
from sijill.estimate.settings import Settings
from sijill.estimate.strata import DRAWS, METHODS, Part, Together, drawn_strata, own_share, spread_of_strata
from sijill.model.estimates import Estimate, Total

FEWEST = 40
"""Draws of each table, however many tables there are."""


def together_over_ways(
    drawn: Sequence[Drawn],
    estimates: Callable[[Captures], Sequence[Estimate]],
    made: Sequence[Estimate],
    settings: Settings,
    level: float,
    seed: int,
) -> list[Together]:
    """The strata added up in every drawn way and drawn towards each other there; the ways weigh the same.

    Args:
        drawn: The ways in which the lists may lie.
        estimates: What the methods say of a table.
        made: The pooled estimates of each stratum and of their sum, as ``pooling.pooled`` gives them.
        settings: Of the methods.
        level: Of the intervals.
        seed: Of the draws.
    """
    named = {(one.method, one.stratum): one for one in made}
    strata = [one for one in dict.fromkeys(stratum for _, stratum in named) if not _is_sum(one)]
    if len(strata) < 2:
        return []
    shown = [method for method in METHODS if any(named.get((method, one)) is not None for one in strata)]
    return [_of(method, strata, drawn, estimates, named, settings, level, seed) for method in shown]


def _is_sum(stratum: Stratum) -> bool:
    return any(name == SUM for name, _ in stratum)


def _of(
    method: str,
    strata: Sequence[Stratum],
    drawn: Sequence[Drawn],
    estimates: Callable[[Captures], Sequence[Estimate]],
    named: dict[tuple[str, Stratum], Estimate],
    settings: Settings,
    level: float,
    seed: int,
) -> Together:
    draws = max(DRAWS // len(drawn), FEWEST)
    shape = len(strata), len(drawn), draws
    seen, single, pooled = np.zeros(shape[:2]), np.zeros(shape), np.zeros(shape)
    spreads = []
    rng = generator(seed, f"strata of {method}", drawn[0].tables[0])
    for at, way in enumerate(drawn):
        here = [(table, next(one for one in estimates(table) if one.method == method)) for table in way.tables]
        rows = [strata.index(table.stratum) for table, _ in here]
        found = drawn_strata(here, settings, draws, rng)
        seen[rows, at] = [table.documented for table, _ in here]
        single[rows, at], pooled[rows, at] = found.single, found.pooled
        spreads += [] if found.spread is None else [found.spread]
    parts = [
        _part(stratum, named.get((method, stratum)), seen[at], single[at], pooled[at], level, bool(spreads))
        for at, stratum in enumerate(strata)
    ]
    whole = next((one for (name, stratum), one in named.items() if name == method and _is_sum(stratum)), None)
    documented = median_low(int(people) for people in seen.sum(axis=0))
    total = _total((seen[..., None] + pooled).sum(axis=0), level) if spreads else None
    spread = spread_of_strata(np.concatenate(spreads) if spreads else None, level)
    return Together(method, documented, whole.total if whole else None, total, spread, tuple(parts))


def _part(
    stratum: Stratum,
    one: Estimate | None,
    seen: Floats,
    single: Floats,
    pooled: Floats,
    level: float,
    is_pooled: bool,
) -> Part:
    is_pooled = is_pooled and all(value is not None for _, value in stratum)
    unpooled = one.total if one else None
    return Part(
        stratum,
        median_low(int(people) for people in seen),
        unpooled,
        _total(seen[:, None] + pooled, level) if is_pooled else None,
        one is not None and one.warns("estimate.small-stratum"),
        (0.0 if unpooled is None else own_share(pooled, single)) if is_pooled else None,
    )


def _total(people: Floats, level: float) -> Total:
    median, low, high = np.quantile(people, [0.5, 0.5 - level / 2, 0.5 + level / 2])
    return total_of(float(people.mean()), float(median), float(low), float(high), level)
