"""Independent lists: the log-linear model without any dependence, as a mark to measure the others against."""

from __future__ import annotations

import numpy as np

from sijill.estimate.captures import Captures
from sijill.estimate.existence import Reduced, has_maximum, reduced_design
from sijill.estimate.intervals import log_normal_total
from sijill.estimate.poisson import fit
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
        Fienberg (1972); variance as Rivest and Baillargeon (2007).
    """
    patterns = tuple(range(1, 1 << len(captures.lists)))
    return one_model_estimate(captures, patterns, METHOD, ASSUMPTION, level)


def one_model_estimate(
    captures: Captures, patterns: tuple[int, ...], method: str, assumption: str, level: float
) -> Estimate:
    """The total by the model of independent lists over chosen patterns.

    Args:
        captures: Two lists or more.
        patterns: The patterns (masks) the model is fitted to.
        method: Its name.
        assumption: What must hold.
        level: Of the interval.
    """
    lists = len(captures.lists)
    empty = [1 << place for place, people in enumerate(captures.sizes.values()) if not people]
    terms = tuple(term for term in (0, *(1 << place for place in range(lists))) if term not in empty)
    kept = tuple(mask for mask in patterns if not any(mask & term for term in empty))
    left = Reduced(terms, kept, is_full=False)
    seen = captures.table[np.asarray(kept) - 1]
    design = reduced_design(left, lists)
    fitted = fit(design, seen)
    if not (fitted.certified or has_maximum(left, (seen > 0).tobytes(), lists)):
        return Estimate(method, captures.documented, None, assumption, captures.stratum, {}, (_no_maximum(),))
    unlisted = fitted.unlisted
    # the chance of who is on no list, besides that of the fit
    variance = unlisted + unlisted**2 * float(fitted.covariance[0, 0])
    total = log_normal_total(captures.documented, unlisted, variance, level)
    return Estimate(method, captures.documented, total, assumption, captures.stratum, {"models": 1})


def _no_maximum() -> EstimateWarning:
    return EstimateWarning(
        "estimate.no-finite-maximum",
        "no finite number of people fits best: the overlaps are too thin, or leave nobody on one list alone; add a "
        "list or link more widely",
    )
