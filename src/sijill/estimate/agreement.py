"""Agreement of methods: how far apart they stand, which of them may be a headline, and why that is no evidence."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.estimate.captures import Stratum
from sijill.model.estimates import Estimate, Plain

FLOOR = "chao"
"""The method whose figure is a lower bound."""

AVERAGED = ("graphs", "log-linear")
"""Methods that average over models, in the order in which one becomes the headline."""

FORBIDDING = (
    "estimate.no-overlap",
    "estimate.lists-share-origin",
    "estimate.list-inside-another",
    "estimate.saturated-dominates",
    "estimate.near-cap",
    "estimate.prior-dominates",
    "estimate.average-rests-on-unlikely-model",
    "estimate.does-not-fit",
    "estimate.nothing-to-contradict",
    "estimate.bootstraps-without-maximum",
    "estimate.wide-interval",
    "estimate.fails-internal-check",
    "estimate.below-floor",
)
"""Warnings that keep an estimate from being a headline."""

NOTE = (
    "Methods that agree may all be wrong in the same way: agreement is not evidence. Methods that disagree show what "
    "the choice of method alone does to the number."
)


def agreement(estimates: Sequence[Estimate]) -> dict[str, Plain]:
    """How the methods compare in each stratum.

    Args:
        estimates: Of one table or of several strata, in any order.

    Returns:
        ``note`` and, under ``by_stratum``, for each stratum: the methods, the lowest and highest total among them and
        their ratio, the range all intervals share (``None`` when there is none), the methods that stand below Chao's
        lower bound (people then differ in how easily they are found more than those methods allow), the headline or
        ``None`` with the reasons why not.
    """
    strata = list(dict.fromkeys(estimate.stratum for estimate in estimates))
    return {"note": NOTE, "by_stratum": [_of_one(stratum, estimates) for stratum in strata]}


def headline(estimates: Sequence[Estimate]) -> Estimate | None:
    """The estimate that may be published as one: of an averaging method, with no warning that forbids it.

    Args:
        estimates: Of one stratum.
    """
    named = {estimate.method: estimate for estimate in estimates}
    return next((named[method] for method in AVERAGED if method in named and not reasons_against(named[method])), None)


def reasons_against(estimate: Estimate) -> tuple[str, ...]:
    """Why an estimate may not be a headline: codes, in order; empty when it may."""
    if estimate.total is None:
        return tuple(warning.code for warning in estimate.warnings)
    return tuple(warning.code for warning in estimate.warnings if warning.code in FORBIDDING)


def _of_one(stratum: Stratum, estimates: Sequence[Estimate]) -> dict[str, Plain]:
    here = [estimate for estimate in estimates if estimate.stratum == stratum]
    most = max(estimate.documented for estimate in here)
    # a pair of lists out of more does not know the people on the other lists, so its total is not comparable
    made = [one for one in here if one.total is not None and one.documented == most]
    chosen = headline(here)
    against = {one.method: list(reasons_against(one)) for one in here if one.method in AVERAGED and one is not chosen}
    return {
        "stratum": dict(stratum) or None,
        "methods": [one.method for one in made],
        **_spread(made),
        "below_floor": _below_floor(made),
        "headline": None if chosen is None else {"method": chosen.method, **_numbers(chosen)},
        "not_headline": {method: codes for method, codes in against.items() if codes},
    }


def _spread(made: Sequence[Estimate]) -> dict[str, Plain]:
    totals = [one.total for one in made if one.total is not None]
    if not totals:
        return {"lowest": None, "highest": None, "ratio": None, "shared_by_all_intervals": None}
    lowest, highest = min(total.median for total in totals), max(total.median for total in totals)
    low, high = max(total.low for total in totals), min(total.high for total in totals)
    return {
        "lowest": lowest,
        "highest": highest,
        "ratio": round(highest / lowest, 6) if lowest else None,
        "shared_by_all_intervals": {"low": low, "high": high} if low <= high else None,
    }


def _below_floor(made: Sequence[Estimate]) -> list[Plain]:
    floor = next((one.total.median for one in made if one.method == FLOOR and one.total is not None), 0.0)
    return [one.method for one in made if one.total is not None and one.total.median < floor]


def _numbers(estimate: Estimate) -> dict[str, Plain]:
    return {} if estimate.total is None else dict(estimate.total.as_json())
