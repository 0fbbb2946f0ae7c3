"""Two lists and their overlap: Chapman's estimate, to teach and to cross-check with, not to publish."""

from __future__ import annotations

import math

from sijill.errors import InputRefused
from sijill.estimate.captures import Captures
from sijill.estimate.intervals import log_normal_total
from sijill.model.estimates import Estimate, EstimateWarning, Plain

METHOD = "two-list"

ASSUMPTION = (
    "The two lists are independent and everyone was equally likely to be on each; neither holds in war, so this is for "
    "teaching and cross-checking, not for publishing."
)


class NoOverlap(InputRefused):
    """Nobody is on both lists, so nothing says how many are on neither."""


def two_list_total(first: int, second: int, both: int) -> tuple[float, float]:
    """Estimate how many people were killed, from two lists and their overlap.

    Chapman's nearly unbiased form of Lincoln-Petersen. It assumes that the lists are independent and
    that everyone is equally likely to be on each; neither holds in war: teach and cross-check with it.

    Args:
        first: People on the first list (persons, >= 1).
        second: People on the second list (persons, >= 1).
        both: People on both lists (persons, 0 < both <= min(first, second)).

    Returns:
        ``(total, standard_error)``, both in persons.

    Raises:
        NoOverlap: ``both`` is 0.
        InputRefused: ``estimate.bad-count`` when ``both`` is more than either list holds.

    Source:
        Chapman (1951); variance of Seber (1970).

    >>> total, error = two_list_total(200, 150, 60)
    >>> round(total), round(error)
    (497, 41)
    """
    if both > min(first, second) or both < 0:
        raise InputRefused(
            "estimate.bad-count",
            f"{both} people on both of two lists of {first} and {second}",
            "an overlap no larger than the smaller list",
            "count people, not rows",
        )
    if not both:
        raise NoOverlap(
            "estimate.no-overlap",
            f"no one is on both lists ({first} and {second} people)",
            "some people on both",
            "add a list or link more widely",
        )
    total = (first + 1) * (second + 1) / (both + 1) - 1
    spread = (first + 1) * (second + 1) * (first - both) * (second - both) / ((both + 1) ** 2 * (both + 2))
    return total, math.sqrt(spread)


def two_list_estimates(captures: Captures, level: float) -> list[Estimate]:
    """An estimate for each pair of lists, of the people on either list of the pair and of those on neither.

    Args:
        captures: Two lists or more; with more, whoever is on neither of a pair is not documented for that pair.
        level: Of the interval.
    """
    names = captures.lists
    pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]]
    return [_pair_estimate(captures, first, second, level) for first, second in pairs]


def _pair_estimate(captures: Captures, first: str, second: str, level: float) -> Estimate:
    sizes = captures.sizes
    both = captures.on_all(1 << captures.lists.index(first) | 1 << captures.lists.index(second))
    documented = sizes[first] + sizes[second] - both
    diagnostics: dict[str, Plain] = {
        "lists": [first, second],
        "on_first": sizes[first],
        "on_second": sizes[second],
        "on_both": both,
    }
    warning = _refusal(first, second, sizes, both)
    if warning:
        return Estimate(METHOD, documented, None, ASSUMPTION, captures.stratum, diagnostics, (warning,))
    total, error = two_list_total(sizes[first], sizes[second], both)
    told = EstimateWarning(
        "estimate.not-to-be-published",
        f"do not publish this number: two lists ({first}, {second}) cannot show that they depend on each other, and "
        "dependence moves it without a trace",
    )
    made = log_normal_total(documented, total - documented, error**2, level)
    diagnostics["standard_error"] = round(error, 3)
    diagnostics["lists_in_table"] = len(captures.lists)
    return Estimate(METHOD, documented, made, ASSUMPTION, captures.stratum, diagnostics, (told,))


def _refusal(first: str, second: str, sizes: dict[str, int], both: int) -> EstimateWarning | None:
    if not both:
        return EstimateWarning(
            "estimate.no-overlap",
            f"no one is on both {first} and {second} ({sizes[first]:,} and {sizes[second]:,} people); add a list or "
            "link more widely",
        )
    inner = min((first, second), key=lambda name: (sizes[name], name))
    if both < sizes[inner]:
        return None
    outer = second if inner == first else first
    return EstimateWarning(
        "estimate.list-inside-another",
        f"everybody on {inner} is on {outer} too: the overlap says nothing of those on neither; add an independent "
        "list",
    )
