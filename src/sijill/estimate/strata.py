"""Strata together: the sum of all of them, each by itself and drawn towards the others."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from sijill.estimate import graphs, latent, loglinear
from sijill.estimate.captures import Captures, Stratum
from sijill.estimate.estimates import generator
from sijill.estimate.hidden_ratio import Evidence, alone, prior_of_numbers, together
from sijill.estimate.intervals import total_of, z_of
from sijill.estimate.poisson import Floats
from sijill.estimate.quadrature import node_weights
from sijill.estimate.settings import Settings
from sijill.model.estimates import Estimate, Plain, Total

METHODS = (graphs.METHOD, loglinear.METHOD, latent.METHOD)
"""Methods whose strata are taken together: those with a posterior, or an interval like one."""

DRAWS = 4_000

LEAST = 3
"""So many strata tell how far apart strata lie; of fewer each stands alone."""

NONE = 0.5
"""Fewer people than this on no list are nobody, and nobody is taken for so many where a log is taken (persons)."""

ASSUMPTION = (
    "Each stratum has its own odds of being on no list, and nothing known beforehand sets one stratum apart from the "
    "others: those that say little are drawn towards what the others say, by as much as the strata are alike. Where "
    "one stratum is known to be unlike the rest, take its own figure."
)


@dataclass(frozen=True, slots=True)
class Part:
    """One stratum among the others.

    Attributes:
        stratum: Which people.
        documented: On some list (persons).
        unpooled: By the stratum alone; ``None`` where that cannot be said.
        pooled: Drawn towards the others; ``None`` where it stands apart or there are too few strata.
        is_small: Whether it has too few people to be read by itself.
        own: How much of the pooled figure is the stratum's own, 0 to 1; ``None`` where nothing is pooled.
    """

    stratum: Stratum
    documented: int
    unpooled: Total | None
    pooled: Total | None
    is_small: bool
    own: float | None

    def as_json(self) -> dict[str, Plain]:
        """As the command says it."""
        return {
            "stratum": dict(self.stratum),
            "documented": self.documented,
            "unpooled": None if self.unpooled is None else self.unpooled.as_json(),
            "pooled": None if self.pooled is None else self.pooled.as_json(),
            "small": self.is_small,
            "own": None if self.own is None else round(self.own, 3),
        }

    @classmethod
    def of_json(cls, told: Mapping[str, Any]) -> Part:
        """The part that ``as_json`` told."""
        unpooled, pooled = (Total(**told[name]) if told[name] else None for name in ("unpooled", "pooled"))
        stratum = tuple(told["stratum"].items())
        return cls(stratum, told["documented"], unpooled, pooled, told["small"], told["own"])


@dataclass(frozen=True, slots=True)
class Together:
    """The strata of one method together.

    Attributes:
        method: Its name.
        documented: People on some list, in all strata (persons); of many drawn tables the middle.
        unpooled: Sum of the strata, each by itself; those without a number add only their documented. ``None`` where
            many tables are drawn and in some of them a stratum has no number.
        pooled: Sum of the strata drawn towards each other; ``None`` where nothing is pooled.
        spread: Standard deviation of the log odds of being hidden among strata, ``(low, median, high)``, or ``None``.
        parts: The strata.
    """

    method: str
    documented: int
    unpooled: Total | None
    pooled: Total | None
    spread: tuple[float, float, float] | None
    parts: tuple[Part, ...]

    def as_json(self) -> dict[str, Plain]:
        """As the command says it."""
        return {
            "method": self.method,
            "documented": self.documented,
            "unpooled": None if self.unpooled is None else self.unpooled.as_json(),
            "pooled": None if self.pooled is None else self.pooled.as_json(),
            "spread": self.spread and [round(end, 3) for end in self.spread],
            "without_number": sum(one.unpooled is None for one in self.parts),
            "assumption": ASSUMPTION,
            "strata": [one.as_json() for one in self.parts],
        }

    @classmethod
    def of_json(cls, told: Mapping[str, Any]) -> Together:
        """The strata that ``as_json`` told."""
        unpooled, pooled = (Total(**told[name]) if told[name] else None for name in ("unpooled", "pooled"))
        parts = tuple(Part.of_json(part) for part in told["strata"])
        spread = tuple(told["spread"]) if told["spread"] else None
        return cls(told["method"], told["documented"], unpooled, pooled, spread, parts)


def strata_together(
    tables: Sequence[Captures], made: Sequence[Estimate], settings: Settings, level: float, seed: int
) -> list[Together]:
    """The strata added up, by each method that can be: intervals are of sums of draws, not sums of intervals.

    People whose stratum is not known are added as they are, and nobody is drawn towards them.

    Args:
        tables: The strata, two or more.
        made: Their estimates.
        settings: Of the methods.
        level: Of the intervals.
        seed: Of the draws.
    """
    found = []
    for method in METHODS:
        by = {one.stratum: one for one in made if one.method == method}
        if len(tables) > 1 and any(one.total for one in by.values()):
            found.append(_together(method, [(table, by[table.stratum]) for table in tables], settings, level, seed))
    return found


@dataclass(frozen=True, slots=True)
class DrawnStrata:
    """Draws of the people on no list of each stratum, by one method.

    Attributes:
        single: By each stratum alone, array (strata, draws); 0 where that cannot be said.
        pooled: Drawn towards each other, array (strata, draws); alone where a stratum stands apart.
        spread: Standard deviation of the log odds of being hidden among strata, array (draws,); ``None`` where there
            are too few strata to pool.
        alike: Which strata are drawn towards each other: those that are known.
    """

    single: Floats
    pooled: Floats
    spread: Floats | None
    alike: tuple[int, ...]


def drawn_strata(
    strata: Sequence[tuple[Captures, Estimate]], settings: Settings, draws: int, rng: np.random.Generator
) -> DrawnStrata:
    """Draws of each stratum, alone and among the others.

    Args:
        strata: The table of each, and what the method says of it.
        settings: Of the methods.
        draws: How many.
        rng: Of the draws.
    """
    said = [_evidence(table.in_order(), one, settings) for table, one in strata]
    single = np.zeros((len(strata), draws))
    known = [at for at, (_, one) in enumerate(strata) if one.total is not None]
    if known:
        single[known] = alone([said[at] for at in known], draws, rng)
    pooled, spread = single.copy(), None
    alike = tuple(at for at, (table, _) in enumerate(strata) if all(value is not None for _, value in table.stratum))
    if len(alike) >= LEAST:
        shared = together([said[at] for at in alike], draws, rng)
        pooled[list(alike)], spread = shared.unlisted, shared.spread
    return DrawnStrata(single, pooled, spread, alike)


def _together(
    method: str, strata: Sequence[tuple[Captures, Estimate]], settings: Settings, level: float, seed: int
) -> Together:
    drawn = drawn_strata(strata, settings, DRAWS, generator(seed, f"strata of {method}", strata[0][0]))
    is_pooled = drawn.spread is not None
    parts = [
        _part(table, one, drawn.single[at], drawn.pooled[at] if is_pooled and at in drawn.alike else None, level)
        for at, (table, one) in enumerate(strata)
    ]
    documented = sum(table.documented for table, _ in strata)
    both = [_total(documented, unlisted.sum(axis=0), level) for unlisted in (drawn.single, drawn.pooled)]
    return Together(
        method, documented, both[0], both[1] if is_pooled else None, spread_of_strata(drawn.spread, level), tuple(parts)
    )


def spread_of_strata(drawn: Floats | None, level: float) -> tuple[float, float, float] | None:
    """``(low, median, high)`` of drawn spreads, or ``None`` where there are none."""
    if drawn is None:
        return None
    low, middle, high = np.quantile(drawn, [0.5 - level / 2, 0.5, 0.5 + level / 2])
    return float(low), float(middle), float(high)


def own_share(pooled: Floats, single: Floats) -> float:
    """How much of the pooled figure of a stratum is its own, 0 to 1, by draws of its people on no list."""
    return min(1.0, float(np.log(pooled + 1).var() / max(np.log(single + 1).var(), 1e-12)))


def _part(table: Captures, one: Estimate, single: Floats, pooled: Floats | None, level: float) -> Part:
    drawn = None if pooled is None else _total(table.documented, pooled, level)
    own = None
    if pooled is not None:
        own = 0.0 if one.total is None else own_share(pooled, single)
    return Part(table.stratum, table.documented, one.total, drawn, one.warns("estimate.small-stratum"), own)


def _total(documented: int, unlisted: Floats, level: float) -> Total:
    median, low, high = np.quantile(unlisted, [0.5, 0.5 - level / 2, 0.5 + level / 2])
    mean = documented + float(unlisted.mean())
    return total_of(mean, documented + median, documented + low, documented + high, level)


def _evidence(table: Captures, one: Estimate, settings: Settings) -> Evidence:
    """What a stratum says by itself."""
    if one.method == graphs.METHOD and 3 <= len(table.lists) <= graphs.MOST_LISTS:
        return _of_graphs(table, settings)
    return _of_interval(one, settings)


def _of_graphs(table: Captures, settings: Settings) -> Evidence:
    """The exact posterior; also of a stratum whose own estimate was refused as nobody is on two lists."""
    from sijill.estimate.graph_posterior import graph_posterior

    lists = len(table.lists)
    most = max(table.documented * settings.cap, 2)
    found = graph_posterior(table.table, lists, settings.delta or 2.0**-lists, most, with_saturated=False)
    numbers, density = found.density
    mass = density * node_weights(numbers)
    # the method's own prior of the odds of being hidden is taken out again, or it would count twice
    likelihood = mass / prior_of_numbers(numbers, table.documented, lists)
    return Evidence(table.documented, numbers, mass / mass.sum(), likelihood / likelihood.max())


def _of_interval(one: Estimate, settings: Settings) -> Evidence:
    """A log of the people on no list that is normal on either side of the median, as wide there as the interval is.

    A stratum of which the method says nothing tells nothing: whatever the others say is taken for it.
    """
    beyond = one.undocumented
    most = max(settings.cap * one.documented, 2.0 * beyond.high if beyond else 2.0)
    numbers = np.unique(np.round(np.geomspace(1.0, most, 800)))
    if beyond is not None and beyond.low < NONE:
        numbers = np.concatenate([[0.0], numbers])
    weights = node_weights(numbers)
    likelihood = weights * (1.0 if beyond is None else _two_sided(numbers, beyond))
    mass = likelihood / np.maximum(numbers, NONE)
    return Evidence(one.documented, numbers, mass / mass.sum(), likelihood / likelihood.max())


def _two_sided(numbers: Floats, beyond: Total) -> Floats:
    low, middle, high = (math.log(max(end, NONE)) for end in (beyond.low, beyond.median, beyond.high))
    logs, least = np.log(np.maximum(numbers, NONE)), 0.02
    width = np.where(logs < middle, max(middle - low, least), max(high - middle, least)) / z_of(beyond.level)
    return np.asarray(np.exp(-0.5 * ((logs - middle) / width) ** 2))
