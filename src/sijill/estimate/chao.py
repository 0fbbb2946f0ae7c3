"""Chao's lower bound: what those seen once and twice say, whatever makes people differ."""

from __future__ import annotations

from itertools import combinations

import numpy as np

from sijill.estimate.captures import Captures
from sijill.estimate.existence import Reduced, has_maximum, reduced_design
from sijill.estimate.independence import no_maximum
from sijill.estimate.intervals import log_normal_total
from sijill.estimate.poisson import fit
from sijill.model.estimates import Estimate, Plain

METHOD = "chao"

ASSUMPTION = (
    "The lists are independent for any one person, but people may differ in how easily every list finds them; then the "
    "figure is a floor: at least so many."
)


def chao_estimate(captures: Captures, level: float) -> Estimate:
    """A lower bound of the total, with a log-normal interval.

    Each list may find a different share of people. Only those on one or two lists are used: those found three times or
    more are easy to find and say nothing of those never found.

    Args:
        captures: Two lists or more, some people on two.
        level: Of the interval.

    Source:
        Chao (1987), with lists that differ as in Rivest and Baillargeon (2007).
    """
    whole, counts = captures.documented, dict(captures.counts)
    singles = [1 << place for place, people in enumerate(captures.sizes.values()) if people]
    patterns = (*singles, *(first | second for first, second in combinations(singles, 2)))
    left = Reduced((0, *singles), patterns)
    seen = np.array([float(counts.get(pattern, 0)) for pattern in patterns])
    fitted = fit(reduced_design(left), seen)
    if not (fitted.certified or has_maximum(left, (seen > 0).tobytes())):
        return Estimate(METHOD, whole, None, ASSUMPTION, captures.stratum, {}, (no_maximum(),))
    # the chance of who is on no list, besides that of the fit
    variance = fitted.unlisted + fitted.unlisted**2 * float(fitted.covariance[0, 0])
    total = log_normal_total(whole, fitted.unlisted, variance, level)
    least = f"at least {total.median:,.0f}, and with {level:.0%} confidence at least {total.low:,.0f}"
    diagnostics: dict[str, Plain] = {"models": 1, "bound": "lower", "in_words": least}
    return Estimate(METHOD, whole, total, ASSUMPTION, captures.stratum, diagnostics)
