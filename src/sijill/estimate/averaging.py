"""Averages over models, and their bootstrap."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sijill.estimate.intervals import accelerated_quantiles
from sijill.estimate.poisson import Floats
from sijill.estimate.progress import Progress, silent
from sijill.estimate.search import Search, refit

AT_ONCE = 200_000
"""Fits kept in memory together."""


def model_weights(criterion: Floats) -> Floats:
    """What each model weighs in the average, array (models, tables); columns add to 1, or are NaN where none exists.

    Args:
        criterion: BIC or AIC, array (models, tables); infinite where the model has no maximum.

    Source:
        Burnham and Anderson (2002).
    """
    best = criterion.min(axis=0)
    known = np.where(np.isfinite(best), best, 0.0)
    weights = np.exp(-0.5 * (criterion - known))
    total = weights.sum(axis=0)
    shares: Floats = np.divide(weights, total, out=np.full_like(weights, np.nan), where=total > 0)
    return shares


def averaged_unlisted(found: Search, penalty: Floats | float) -> Floats:
    """People on no list, averaged over the models, array (tables,); NaN where no model has a maximum."""
    weights = model_weights(found.criterion(penalty))
    return np.asarray((weights * np.where(found.exists, found.unlisted, 0.0)).sum(axis=0))


def best_unlisted(found: Search, penalty: Floats | float) -> Floats:
    """People on no list by the best model of each table, array (tables,); NaN where no model has a maximum."""
    best = np.argmin(found.criterion(penalty), axis=0)
    return np.asarray(found.unlisted[best, np.arange(found.unlisted.shape[1])])


@dataclass(frozen=True, slots=True)
class Bootstrap:
    """Estimates from resampled tables, the models fitted and weighed again in each.

    Attributes:
        averaged: ``(low, median, high)`` of the averaged total (persons); an end may be infinite.
        best: ``(low, median, high)`` of the total of the best model, selected again in each table (persons).
        tables: How many tables.
        without_maximum: In how many of them no model had a maximum; they count as infinite.
    """

    averaged: tuple[float, ...]
    best: tuple[float, ...]
    tables: int
    without_maximum: int


def bootstrap(
    chosen: Search, table: Floats, drawn: Floats, penalty: float, level: float, say: Progress = silent
) -> Bootstrap:
    """Bias-corrected and accelerated intervals, each table's models fitted, proved and weighed afresh.

    Args:
        chosen: The models selected among, as fitted to the table itself.
        table: The table, array (patterns,) in persons.
        drawn: Resampled tables, array (tables, patterns).
        penalty: Of a term: the log of the people for BIC, 2 for AIC.
        level: Of the intervals.
        say: Told how far the tables are.

    Source:
        Silverman, Chan and Vincent (2024) for selecting again; Efron (1987) for the interval.
    """
    observed = np.flatnonzero(table)
    values = _again(chosen, np.vstack([drawn, without_one(table)]), penalty, say)
    ends = (0.5 - level / 2, 0.5, 0.5 + level / 2)
    intervals = []
    for each, of in zip(values, (averaged_unlisted, best_unlisted), strict=True):
        draws, left_out = each[: len(drawn)], each[len(drawn) :]
        endless = np.where(np.isnan(draws), np.inf, draws)
        estimate = float(of(chosen, penalty)[0])
        intervals.append(accelerated_quantiles(endless, estimate, left_out, table[observed], ends))
    whole = float(table.sum())
    averaged, best = (tuple(whole + end for end in interval) for interval in intervals)
    return Bootstrap(averaged, best, len(drawn), int(np.isnan(values[0, : len(drawn)]).sum()))


def without_one(table: Floats) -> Floats:
    """The table with one person of a pattern left out, for each pattern with people: array (such patterns, patterns).

    >>> without_one(np.array([2.0, 0.0, 1.0]))
    array([[1., 0., 1.],
           [2., 0., 0.]])
    """
    observed = np.flatnonzero(table)
    fewer = np.repeat(table[None], len(observed), axis=0)
    fewer[np.arange(len(observed)), observed] -= 1.0
    return fewer


def _again(chosen: Search, tables: Floats, penalty: float, say: Progress) -> Floats:
    """People on no list in each table, by the average and by the best model: array (2, tables)."""
    at_once = max(1, AT_ONCE // len(chosen.models))
    parts = []
    for begin in range(0, len(tables), at_once):
        found = refit(chosen, tables[begin : begin + at_once])
        parts.append([averaged_unlisted(found, penalty), best_unlisted(found, penalty)])
        say("bootstrap tables", min(begin + at_once, len(tables)) / len(tables))
    return np.concatenate(parts, axis=1)
