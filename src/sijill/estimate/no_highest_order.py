"""No highest-order interaction: the one assumption that closes the table without choosing a model."""

from __future__ import annotations

import math

from sijill.errors import InputRefused
from sijill.estimate.captures import Captures
from sijill.estimate.intervals import log_normal_total
from sijill.model.estimates import Estimate, EstimateWarning, Plain

METHOD = "no-highest-order"

ASSUMPTION = (
    "How the other lists depend on each other is the same for people on any one list as for people not on it (no "
    "interaction of all the lists at once); nothing in the data can test this."
)

CURVE = (0.25, 0.5, 1.0, 2.0, 4.0)
"""Where the sensitivity curve is drawn: how far the assumption is off."""


def no_highest_order_unlisted(counts: dict[int, int], lists: int, xi: float = 1.0) -> float:
    """How many people are on no list if all the lists together have no interaction (persons).

    Args:
        counts: People by pattern (mask), every one of the 2^lists - 1 patterns above 0.
        lists: How many lists.
        xi: How many times more people are on no list than the assumption says.

    Raises:
        InputRefused: ``estimate.empty-patterns`` when a pattern is empty.

    Source:
        Aleshin-Guendel, Sadinle and Wakefield (2024).

    >>> no_highest_order_unlisted({1: 40, 2: 30, 3: 6}, 2)
    200.0
    """
    empty = (1 << lists) - 1 - sum(people > 0 for people in counts.values())
    if empty:
        raise InputRefused(
            "estimate.empty-patterns",
            f"{empty:,} of {(1 << lists) - 1:,} patterns of lists hold nobody",
            "somebody in every pattern",
            "use fewer lists or a method that borrows between patterns",
        )
    logs = sum(math.log(people) * (1 if mask.bit_count() % 2 else -1) for mask, people in counts.items())
    return round(xi * math.exp(logs), 9)


def no_highest_order_estimate(captures: Captures, level: float, xi: float = 1.0) -> Estimate:
    """The total without an interaction of all the lists, its log-normal interval and its sensitivity curve.

    Args:
        captures: Two lists or more.
        level: Of the interval.
        xi: How far the assumption is off; 1 is not at all.
    """
    counts, lists = dict(captures.counts), len(captures.lists)
    try:
        plain = no_highest_order_unlisted(counts, lists)
    except InputRefused as refusal:
        told = (EstimateWarning(refusal.code, refusal.sentence),)
        return Estimate(METHOD, captures.documented, None, ASSUMPTION, captures.stratum, {}, told)
    unlisted = xi * plain
    # the delta method on the log of the ratio, besides the chance of who is on no list
    variance = unlisted + unlisted**2 * sum(1 / people for people in counts.values())
    total = log_normal_total(captures.documented, unlisted, variance, level)
    curve: list[Plain] = [{"xi": at, "total": round(captures.documented + at * plain, 3)} for at in CURVE]
    diagnostics: dict[str, Plain] = {"xi": xi, "sensitivity": curve}
    return Estimate(METHOD, captures.documented, total, ASSUMPTION, captures.stratum, diagnostics)
