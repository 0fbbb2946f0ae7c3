"""Pooling: one estimate from the estimates of many tables, so that its interval holds what the tables leave open.

Each table is one way in which the lists may truly lie: a grouping of records drawn from the linkage, with what is
missing drawn. The pooled distribution is the mixture of the tables' own: a table is taken by chance, then a total from
what the method says of that table. A method's distribution is known by its median and interval; between them it is
taken to be normal on the logarithm of the people on no list, each side by its own width. So tables that are all the
same give back the interval of one.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.special import ndtri

from sijill.estimate.captures import Captures, Stratum
from sijill.estimate.intervals import total_of, z_of
from sijill.estimate.spread import Spread, spread_of
from sijill.model.estimates import Estimate, EstimateWarning, Plain, Total

Floats = npt.NDArray[np.float64]
Estimates = Callable[[Captures], Sequence[Estimate]]

POINTS = 400
"""Totals of equal weight that stand for the distribution of one table."""

LEAST = 0.5
"""Fewer people than this on no list are taken for so many, as none has no logarithm (persons)."""

SELDOM = 0.05
"""Warnings of fewer of the tables are not told."""

FEW = 10
"""Of fewer draws or imputations the interval is warned of."""

COPIED = ("lists", "bound")
"""Diagnostics that say what an estimate is, the same in every table."""

SUM = "sum over"
"""The column of the stratum that is all strata together."""

DRAWN_TOGETHER = ("strata", "drawn together")
"""What the stratum of a figure says that borrows from the other strata."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """One way in which the lists may lie.

    Attributes:
        linkage: Which draw of the linkage, from 0.
        imputation: Which imputation of it, from 0.
        tables: The table of each stratum with anybody in it.
    """

    linkage: int
    imputation: int
    tables: tuple[Captures, ...]


@dataclass(frozen=True, slots=True)
class _Kind:
    """What is pooled together: one method in one stratum."""

    method: str
    lists: str
    stratum: Stratum


@dataclass(frozen=True, slots=True)
class _Way:
    """What one kind comes to in one drawn way: ``points`` (points,), endless where there is no estimate."""

    documented: int
    mean: float
    points: Floats
    estimates: tuple[Estimate, ...]


def pooled(drawn: Sequence[Drawn], estimates: Estimates, level: float, seed: int, summed: str = "") -> list[Estimate]:
    """The pooled estimate of each stratum by each method, and of all strata together.

    Args:
        drawn: At least one way in which the lists may lie; the linkage draws, each with as many imputations.
        estimates: What the methods say of a table; asked once for tables that are the same.
        level: Of the intervals, and of those that ``estimates`` gives.
        seed: Of the order in which strata are added up.
        summed: What the strata divide by, in words: their sum is pooled as well. Empty where there are none.
    """
    held: dict[_Kind, dict[int, _Way]] = {}
    for at, way in enumerate(drawn):
        found = {table.stratum: estimates(table) for table in way.tables}
        for one in (one for made in found.values() for one in made):
            held.setdefault(_kind(one, one.stratum), {})[at] = _way([one], level, seed)
        if not summed:
            continue
        everybody = dict.fromkeys((kind.method, kind.lists) for kind in map(_kind_of, _all(found)))
        for method, lists in everybody:
            parts = [one for one in _all(found) if (one.method, _lists(one)) == (method, lists)]
            held.setdefault(_Kind(method, lists, ((SUM, summed),)), {})[at] = _way(parts, level, seed)
    order = list(dict.fromkeys(kind.stratum for kind in held))
    kinds = sorted(held, key=lambda kind: _place(kind.stratum, order))
    return [_pooled(kind, held[kind], drawn, level) for kind in kinds]


def _all(found: dict[Stratum, Sequence[Estimate]]) -> list[Estimate]:
    return [one for made in found.values() for one in made]


def _kind_of(one: Estimate) -> _Kind:
    return _kind(one, one.stratum)


def _kind(one: Estimate, stratum: Stratum) -> _Kind:
    return _Kind(one.method, _lists(one), stratum)


def _lists(one: Estimate) -> str:
    return repr(one.diagnostics.get("lists", ""))


def _place(stratum: Stratum, order: Sequence[Stratum]) -> tuple[bool, list[tuple[bool, str]]]:
    """Strata by their values, those not known last, their sum at the end."""
    is_sum = any(name == SUM for name, _ in stratum)
    return is_sum, [(value is None, value or "") for _, value in stratum]


def is_of_several(stratum: Stratum) -> bool:
    """Whether a figure is of several strata, or borrows from others: its people are counted elsewhere too."""
    return any(name == SUM or (name, value) == DRAWN_TOGETHER for name, value in stratum)


def points_of(estimate: Estimate, level: float) -> Floats:
    """Totals of equal weight that stand for an estimate (points,), in order; endless where it has none."""
    total = estimate.total
    if total is None:
        return np.full(POINTS, np.inf)
    least = min(total.low, float(estimate.documented))
    low, median, high = (np.log(max(end - least, LEAST)) for end in (total.low, total.median, total.high))
    normal = ndtri((np.arange(POINTS) + 0.5) / POINTS)
    width = np.where(normal < 0, median - low, high - median) / z_of(level)
    return np.asarray(least + np.exp(median + normal * width), dtype=np.float64)


def _way(estimates: Sequence[Estimate], level: float, seed: int) -> _Way:
    """Several strata added up, as if what is not known of one said nothing about another."""
    points = np.zeros(POINTS)
    for one in estimates:
        drawn = points_of(one, level)
        if len(estimates) > 1:
            np.random.default_rng([seed, zlib.crc32(repr(one.stratum).encode())]).shuffle(drawn)
        points = points + drawn
    means = [np.inf if one.total is None else one.total.mean for one in estimates]
    return _Way(sum(one.documented for one in estimates), float(sum(means)), points, tuple(estimates))


def _pooled(kind: _Kind, ways: dict[int, _Way], drawn: Sequence[Drawn], level: float) -> Estimate:
    first = next(one for way in ways.values() for one in way.estimates)
    # a stratum that nobody is in, in some of the ways, has nobody in all there
    every = [ways.get(at) for at in range(len(drawn))]
    points = np.concatenate([np.zeros(POINTS) if way is None else way.points for way in every])
    documented = sorted(0 if way is None else way.documented for way in every)
    ends = [float(np.quantile(points, at, method="inverted_cdf")) for at in (0.5 - level / 2, 0.5, 0.5 + level / 2)]
    without = sum(way is not None and not np.isfinite(way.mean) for way in every)
    total = _total(every, ends, level)
    told = documented[len(documented) // 2]
    least = told if total is None else min(told, int(total.low), int(total.mean))
    spread = _spread(every, drawn)
    diagnostics: dict[str, Plain] = {
        **{name: first.diagnostics[name] for name in COPIED if name in first.diagnostics},
        "pooled": {
            "linkages": len({way.linkage for way in drawn}),
            "imputations": len({way.imputation for way in drawn}),
            "tables": len(drawn),
            "without_estimate": without,
            "documented": {"least": documented[0], "median": told, "most": documented[-1]},
        },
        "variance": spread.as_json(),
    }
    warnings = (*_endless(total, without, len(drawn)), *_few(drawn), *_warnings(every))
    return Estimate(kind.method, least, total, first.assumption, kind.stratum, diagnostics, warnings)


def _total(every: Sequence[_Way | None], ends: Sequence[float], level: float) -> Total | None:
    if not np.isfinite(ends).all():
        return None
    means = [0.0 if way is None else way.mean for way in every]
    low, median, high = ends
    return total_of(float(np.mean([mean for mean in means if np.isfinite(mean)])), median, low, high, level)


def _spread(every: Sequence[_Way | None], drawn: Sequence[Drawn]) -> Spread:
    linkages, imputations = ({way.linkage for way in drawn}, {way.imputation for way in drawn})
    centres = np.full((len(linkages), len(imputations)), np.nan)
    within = np.full_like(centres, np.nan)
    for way, place in zip(every, drawn, strict=True):
        if way is not None and np.isfinite(way.points).all() and (way.points > 0).all():
            logs = np.log(way.points)
            centres[place.linkage, place.imputation] = logs.mean()
            within[place.linkage, place.imputation] = logs.var()
    return spread_of(centres, within, len(linkages) > 1, len(imputations) > 1)


def _endless(total: Total | None, without: int, tables: int) -> list[EstimateWarning]:
    if not without:
        return []
    ending = "so the interval has no end and no number is given" if total is None else "they count as endless"
    return [
        EstimateWarning(
            "estimate.draws-without-estimate",
            f"in {without:,} of {tables:,} drawn tables the method gives no estimate: {ending}",
        )
    ]


def _few(drawn: Sequence[Drawn]) -> list[EstimateWarning]:
    numbers = {"draws of the linkage": {way.linkage for way in drawn}, "imputations": {way.imputation for way in drawn}}
    return [
        EstimateWarning(
            "estimate.few-draws",
            f"{len(which)} {name}: the interval itself moves with the seed; take 20 or more",
        )
        for name, which in numbers.items()
        if 1 < len(which) < FEW
    ]


def _warnings(every: Sequence[_Way | None]) -> list[EstimateWarning]:
    """Those of a fair share of the tables, each once, the commonest first."""
    counted: Counter[str] = Counter()
    message: dict[str, str] = {}
    tables = sum(way is not None for way in every)
    for way in every:
        told = [] if way is None else [(one, warning) for one in way.estimates for warning in one.warnings]
        counted.update({warning.code for _, warning in told})
        for one, warning in told:
            part = ", ".join(f"{name} {value or 'not known'}" for name, value in one.stratum)
            where = f" ({part})" if way and len(way.estimates) > 1 else ""
            message.setdefault(warning.code, f"{where}: {warning.message}")
    kept = [(code, times) for code, times in counted.most_common() if times >= SELDOM * tables]
    return [
        EstimateWarning(code, f"in {times:,} of {tables:,} tables, such as the first{message[code]}")
        for code, times in kept
    ]
