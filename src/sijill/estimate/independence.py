"""Independent lists: the log-linear model without any dependence, as a mark to measure the others against."""

from __future__ import annotations

import math

from sijill.estimate.captures import Captures
from sijill.estimate.intervals import log_normal_total
from sijill.model.estimates import Estimate, EstimateWarning

METHOD = "independence"

ASSUMPTION = (
    "Every list found people independently of every other list, and everyone was equally likely to be on each; lists "
    "that help each other make this too low, lists that reach different people too high."
)


def independence_estimate(captures: Captures, level: float) -> Estimate:
    """The total if all the lists were independent, with a log-normal interval.

    Args:
        captures: Two lists or more.
        level: Of the interval.

    Source:
        Darroch (1958), whose equation for the total the log-linear model without interactions solves (Fienberg 1972).
    """
    sizes = [people for people in captures.sizes.values() if people]
    whole = captures.documented
    if max(sizes) == whole or sum(sizes) == whole:
        return Estimate(METHOD, whole, None, ASSUMPTION, captures.stratum, {}, (no_maximum(),))
    total = independent_total(sizes, whole)
    missing = [1 / (1 - people / total) for people in sizes]
    variance = total / (math.prod(missing) + len(sizes) - 1 - sum(missing))
    made = log_normal_total(whole, total - whole, variance, level)
    return Estimate(METHOD, whole, made, ASSUMPTION, captures.stratum, {"models": 1})


def independent_total(sizes: list[int], documented: int) -> float:
    """The total of independent lists (persons): the one root at which as many are missed as it leaves.

    Args:
        sizes: People on each list, above 0 and below ``documented``.
        documented: People on any list, fewer than the sizes add up to.

    >>> round(independent_total([46, 36], 76), 6)
    276.0
    """
    from scipy.optimize import brentq

    def missed(total: float) -> float:
        return total * math.prod(1 - people / total for people in sizes) - (total - documented)

    high = 2.0 * documented
    while missed(high) > 0:
        high *= 2
    return float(brentq(missed, documented, high, xtol=1e-9, rtol=1e-14))


def no_maximum() -> EstimateWarning:
    """The warning that no finite number fits best."""
    return EstimateWarning(
        "estimate.no-finite-maximum",
        "no finite number of people fits best: the overlaps are too thin, or leave nobody on one list alone; add a "
        "list or link more widely",
    )
