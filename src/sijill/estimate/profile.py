"""Profile-likelihood intervals for the total under one log-linear model."""

from __future__ import annotations

import math

import numpy as np

from sijill.estimate.existence import Reduced
from sijill.estimate.hierarchy import design_of
from sijill.estimate.intervals import z_of
from sijill.estimate.poisson import Floats, fit

LEAST, MOST = 1e-3, 1e12
"""Where the ends are looked for, in people on no list."""


def profile_interval(left: Reduced, table: Floats, unlisted: float, lists: int, level: float) -> tuple[float, float]:
    """The people on no list whom the likelihood does not rule out, as ``(low, high)`` (persons).

    For each number on no list the other coefficients are fitted afresh; the ends are where twice the log-likelihood
    has fallen by the chi-squared quantile. An end that is not met below ``MOST`` is infinite.

    Args:
        left: The model and the patterns it can reach.
        table: Counts, array (2^lists - 1,) in persons.
        unlisted: The model's fitted people on no list (persons, > 0).
        lists: How many lists.
        level: Of the interval.

    Source:
        Cormack (1992).
    """
    from scipy.optimize import brentq

    design = np.vstack([np.eye(1, len(left.terms)), design_of(left.terms, lists)[np.asarray(left.patterns) - 1]])
    seen = table[np.asarray(left.patterns) - 1]

    def above(log_unlisted: float) -> float:
        return _profile(design, seen, math.exp(log_unlisted)) - least

    centre = math.log(min(max(unlisted, LEAST), MOST))
    least = _profile(design, seen, math.exp(centre)) - z_of(level) ** 2 / 2
    low, high = centre - 0.5, centre + 0.5
    while low > math.log(LEAST) and above(low) > 0:
        low -= 0.5
    while high < math.log(MOST) and above(high) > 0:
        high += 0.5
    lower = math.exp(brentq(above, low, centre, xtol=1e-10)) if low > math.log(LEAST) else 0.0
    upper = math.exp(brentq(above, centre, high, xtol=1e-10)) if high < math.log(MOST) else math.inf
    return lower, upper


def _profile(design: Floats, seen: Floats, unlisted: float) -> float:
    """The log-likelihood of a total, the chances of the patterns fitted to it."""
    counts = np.concatenate([[unlisted], seen])
    total = float(counts.sum())
    means = fit(design, counts).means
    logs = float((counts * np.log(means)).sum()) - total * math.log(total)
    return logs + math.lgamma(total + 1) - math.lgamma(unlisted + 1)
