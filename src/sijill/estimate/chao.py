"""Chao's lower bound: what those seen once and twice say, whatever makes people differ."""

from __future__ import annotations

from sijill.estimate.captures import Captures
from sijill.estimate.independence import one_model_estimate
from sijill.model.estimates import Estimate

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
    patterns = tuple(mask for mask in range(1, 1 << len(captures.lists)) if mask.bit_count() <= 2)
    return one_model_estimate(captures, patterns, METHOD, ASSUMPTION, level)
