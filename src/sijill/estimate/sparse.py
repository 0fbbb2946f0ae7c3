"""Many sparse lists: pairs that depend on each other chosen one at a time, pairs that share nobody included."""

from __future__ import annotations

import math
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sijill.estimate.averaging import without_one
from sijill.estimate.captures import Captures
from sijill.estimate.independence import no_maximum
from sijill.estimate.intervals import PLACES, accelerated_quantiles, total_of
from sijill.estimate.misfit import Misfit, misfit_of_model, misfit_warnings
from sijill.estimate.poisson import Floats
from sijill.estimate.search import search
from sijill.estimate.settings import Settings
from sijill.model.estimates import Estimate, EstimateWarning, Plain

METHOD = "sparse"

ASSUMPTION = (
    "Lists depend on each other two by two and in no other way, and the pairs that do were found by the selection; "
    "their dependence holds for the people on no list as well."
)

LAID_OUT = 10
"""Lists up to which the table of all patterns is laid out to see how well the model fits."""

LARGEST = 700.0
"""Log of the largest number of people."""


@dataclass(frozen=True, slots=True)
class Selections:
    """What the selection found in each of several tables.

    Attributes:
        unlisted: People on no list, array (tables,); NaN where there is no maximum.
        pairs: Pairs in the order chosen, as ``first * lists + second``, array (tables, steps); -1 after the last.
        chances: The chance of each pair's overlap, or one further out, without it in the model; array (tables, steps).
        without_maximum: Pairs left out as their model has no proved maximum, array (tables,).
        too_wide: Pairs left out as they would join too many lists, array (tables,).
    """

    unlisted: Floats
    pairs: NDArray[np.int64]
    chances: Floats
    without_maximum: NDArray[np.int64]
    too_wide: NDArray[np.int64]


def selections(patterns: NDArray[np.bool_], tables: Floats, threshold: float) -> Selections:
    """Choose pairs in each table: the one whose overlap surprises most is added, until none surprises.

    Args:
        patterns: Which lists each pattern holds, array (patterns, lists).
        tables: People by pattern, array (tables, patterns).
        threshold: The chance below which an overlap surprises: of so few or so many people, by a Poisson count.

    Source:
        Chan, Silverman and Vincent (2021).
    """
    from sijill.estimate.stepwise_kernel import select

    on = patterns.astype(np.float64)
    lists, many = on.shape[1], len(tables)
    both = (on[:, :, None] * on[:, None, :]).reshape(len(on), -1)
    shared = np.rint(np.einsum("tp,pq->tq", tables, both)).astype(np.int64).reshape(many, lists, lists)
    people, steps = tables.sum(axis=1), lists * (lists - 1) // 2
    levels, chances = np.zeros(many), np.zeros((many, steps))
    pairs, notes = np.full((many, steps), -1), np.zeros((many, 2), dtype=np.int64)

    def chosen(row: int) -> None:
        levels[row] = select(float(people[row]), shared[row], math.log(threshold), pairs[row], chances[row], notes[row])

    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        list(threads.map(chosen, range(many)))
    return Selections(
        np.exp(np.minimum(levels, LARGEST)), pairs, np.exp(chances), notes[:, 0].copy(), notes[:, 1].copy()
    )  # fmt: skip


def sparse_estimate(captures: Captures, settings: Settings, level: float, rng: np.random.Generator) -> Estimate:
    """The total by the pairs chosen, with a bootstrap interval (BCa) that chooses them again in each table.

    Args:
        captures: Three lists or more, 30 at most.
        settings: Threshold, bootstrap.
        level: Of the interval.
        rng: For the bootstrap.
    """
    whole, lists = captures.documented, len(captures.lists)
    if lists < 3:
        return Estimate(METHOD, whole, None, ASSUMPTION, captures.stratum, {}, (_two_lists(),))
    counts = np.array([float(people) for _, people in captures.counts])
    found = selections(captures.patterns, counts[None], settings.threshold)
    if not np.isfinite(found.unlisted[0]):
        return Estimate(METHOD, whole, None, ASSUMPTION, captures.stratum, {}, (no_maximum(),))
    drawn = rng.multinomial(whole, counts / counts.sum(), size=settings.sparse_bootstraps).astype(np.float64)
    again = selections(captures.patterns, np.vstack([drawn, without_one(counts)]), settings.threshold)
    draws, left_out = again.unlisted[: len(drawn)], again.unlisted[len(drawn) :]
    endless = np.where(np.isnan(draws), np.inf, draws)
    at = (0.5 - level / 2, 0.5, 0.5 + level / 2)
    low, median, high = accelerated_quantiles(endless, float(found.unlisted[0]), left_out, counts, at)
    mean = whole + float(found.unlisted[0])
    total = total_of(mean, whole + median, whole + low, whole + high, level) if math.isfinite(high) else None
    diagnostics = _diagnostics(captures, found, again, settings, len(drawn))
    fit = _fit(captures, found)
    diagnostics |= {} if fit is None else {"fit": fit.as_json()}
    unfit = [] if fit is None else misfit_warnings(fit)
    warnings = (*pairs_left_out(found, again), *unfit, *_missing(int(np.isnan(draws).sum()), len(draws), total is None))
    return Estimate(METHOD, whole, total, ASSUMPTION, captures.stratum, diagnostics, warnings)


def _fit(captures: Captures, found: Selections) -> Misfit | None:
    """How well the model chosen fits; not looked at where the table of all patterns would be long."""
    lists = len(captures.lists)
    if lists > LAID_OUT:
        return None
    pairs = sorted(1 << pair // lists | 1 << pair % lists for pair in map(int, found.pairs[0]) if pair >= 0)
    model = (0, *(1 << at for at in range(lists)), *pairs)
    fitted = search((model,), captures.table, lists)
    return misfit_of_model(captures.table, model, float(fitted.log_likelihood[0, 0])) if fitted.exists[0, 0] else None


def _diagnostics(
    captures: Captures, found: Selections, again: Selections, settings: Settings, bootstraps: int
) -> dict[str, Plain]:
    lists, names = len(captures.lists), captures.lists
    steps = [int(pair) for pair in found.pairs[0] if pair >= 0]
    kept = again.pairs[:bootstraps]
    chosen: list[Plain] = [
        {
            "lists": [names[pair // lists], names[pair % lists]],
            "on_both": captures.on_all(1 << pair // lists | 1 << pair % lists),
            "chance": float(f"{chance:.3g}"),
            "in_bootstraps": round(float((kept == pair).any(axis=1).mean()), 3),
        }
        for pair, chance in zip(steps, found.chances[0], strict=False)
    ]
    return {
        "threshold": settings.threshold,
        "pairs": chosen,
        "pairs_at_minus_infinity": sum(1 for pair in chosen if isinstance(pair, dict) and not pair["on_both"]),
        "pairs_without_maximum": int(found.without_maximum[0]),
        "selected_total": round(captures.documented + float(found.unlisted[0]), PLACES),
        "bootstrap": "people resampled (multinomial); pairs chosen and proved again in each table; BCa",
        "bootstraps": bootstraps,
        "bootstraps_without_maximum": int(np.isnan(again.unlisted[:bootstraps]).sum()),
    }


def _two_lists() -> EstimateWarning:
    return EstimateWarning(
        "estimate.needs-three-lists",
        "two lists cannot show that they depend on each other: the selection of pairs needs three lists or more",
    )


def pairs_left_out(found: Selections, again: Selections) -> list[EstimateWarning]:
    """The warning on surprising overlaps that could not enter the model; empty when all of them did.

    Args:
        found: In the table itself.
        again: In the tables of the bootstrap.
    """
    if not found.too_wide[0] and not (again.too_wide > 0).mean() > 0.1:
        return []
    return [
        EstimateWarning(
            "estimate.pairs-left-out",
            f"{found.too_wide[0]} surprising overlaps are left out, as more than 12 lists would hang together: the "
            "dependence is not all in the model; merge lists of one origin or choose lists with --lists",
        )
    ]


def _missing(missing: int, tables: int, is_endless: bool) -> list[EstimateWarning]:
    if not is_endless and missing * 50 <= tables:
        return []
    return [
        EstimateWarning(
            "estimate.bootstraps-without-maximum",
            f"in {missing} of {tables} bootstrap tables no finite number fits best: there is no upper end, or it lies "
            "beyond what these overlaps can tell",
        )
    ]
