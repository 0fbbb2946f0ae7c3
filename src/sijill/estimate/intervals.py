"""Intervals for a number of people: log-normal on those nobody recorded, and the bootstrap's."""

from __future__ import annotations

import math
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

from sijill.model.estimates import Total

PLACES = 3
"""Decimals kept of a number of people: beyond them machines differ."""


def log_normal_total(documented: int, unlisted: float, variance: float, level: float) -> Total:
    """The total with a log-normal interval for the people on no list, so that it never falls below the documented.

    Args:
        documented: People on at least one list (persons).
        unlisted: Estimated people on none (persons, >= 0).
        variance: Its variance (persons squared, >= 0).
        level: Of the interval.

    Source:
        Chao (1987), after Burnham.
    """
    point = documented + unlisted
    if unlisted <= 0:
        return total_of(point, point, point, point, level)
    factor = math.exp(z_of(level) * math.sqrt(math.log1p(variance / unlisted**2)))
    return total_of(point, point, documented + unlisted / factor, documented + unlisted * factor, level)


def z_of(level: float) -> float:
    """The normal quantile of a two-sided interval.

    >>> round(z_of(0.95), 4)
    1.96
    """
    return NormalDist().inv_cdf(0.5 + level / 2)


def total_of(mean: float, median: float, low: float, high: float, level: float) -> Total:
    """A total, rounded to what machines agree on."""
    mean, median, low, high = (round(float(end), PLACES) for end in (mean, median, low, high))
    return Total(mean, median, low, high, level)


def accelerated_quantiles(
    draws: NDArray[np.float64],
    estimate: float,
    left_out: NDArray[np.float64],
    people: NDArray[np.float64],
    at: tuple[float, ...],
) -> tuple[float, ...]:
    """Bias-corrected and accelerated quantiles of bootstrap draws (BCa).

    A draw that is infinite had no finite answer and counts as above every other. Where leaving out a person leaves no
    answer, how fast the spread changes cannot be told and only the bias is corrected.

    Args:
        draws: Bootstrap estimates, finite or infinite, array (draws,).
        estimate: The estimate from the table itself.
        left_out: The estimate with one person of a pattern left out, array (patterns,); NaN where there is none.
        people: How many people have that pattern, array (patterns,).
        at: The probabilities wanted, each above 0 and below 1.

    Source:
        Efron (1987).
    """
    normal = NormalDist()
    below = (np.sum(draws < estimate) + 0.5 * np.sum(draws == estimate)) / len(draws)
    shift = normal.inv_cdf(min(max(float(below), 0.5 / len(draws)), 1 - 0.5 / len(draws)))
    bend = _acceleration(left_out, people)
    wanted = []
    for probability in at:
        moved = shift + normal.inv_cdf(probability)
        # far out on a skewed curve the correction turns over; there the outermost draw is taken
        stretch = 1.0 - bend * moved
        wanted.append(normal.cdf(shift + moved / stretch) if stretch > 0 else float(moved > 0))
    ranked = np.sort(draws)
    # the draw at or above the place, not between two: between a number and infinity there is nothing
    places = [min(math.ceil(at * (len(ranked) - 1)), len(ranked) - 1) for at in sorted(wanted)]
    return tuple(float(ranked[place]) for place in places)


def _acceleration(left_out: NDArray[np.float64], people: NDArray[np.float64]) -> float:
    if not np.isfinite(left_out).all():
        return 0.0
    influence = np.average(left_out, weights=people) - left_out
    spread = float(np.sum(people * influence**2))
    return float(np.sum(people * influence**3)) / (6.0 * spread**1.5) if spread > 0 else 0.0
