"""Two lists that are independent among people alike in what is known of them: the doubly robust estimate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from sijill.estimate.covariates import Floats, People, features
from sijill.estimate.intervals import log_normal_total
from sijill.estimate.learners import FOLDS, learned_chances
from sijill.estimate.two_list import two_list_total
from sijill.model.estimates import Estimate, EstimateWarning, Plain

METHOD = "doubly-robust"

ASSUMPTION = (
    "Among people alike in the covariates, the two lists are independent and everyone could be on both; what makes "
    "people easier to find for both lists at once must be in the covariates."
)

LEAST = 0.02
"""The chance of being on both lists is taken to be at least this: a smaller one would let one person stand for more."""

FEW = 50
"""Fewer people on both lists tell too little of whom the lists share."""

HEAVY = 0.25
"""The share of the total that the hundredth of people who stand for most may carry before it is warned of."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """How many each listed person stands for.

    Attributes:
        influence: Array (people,): the uncentred efficient influence function of one over the share of people listed.
        plug_in: Array (people,): one over the chance of being listed.
        at_least: Bool array (people,): whose chance of being on both lists was raised to :data:`LEAST`.
    """

    influence: Floats
    plug_in: Floats
    at_least: NDArray[np.bool_]


def weighed(kinds: NDArray[np.int64], chances: Floats) -> Weighed:
    """How many each listed person stands for.

    Args:
        kinds: 0 for a person on neither of the two lists, 1 on the first alone, 2 on the second alone, 3 on both;
            array (people,).
        chances: Of each kind, given the covariates and that one is listed at all: array (people, 4).

    Source:
        Das, Kennedy and Jewell (2021): the efficient influence function.
    """
    influence, plug_in = _influences(chances)
    return Weighed(influence[np.arange(len(kinds)), kinds], plug_in, chances[:, 3] < LEAST)


def _influences(chances: Floats) -> tuple[Floats, Floats]:
    """The influence function at each kind, array (people, 4), and one over the chance of being listed."""
    both = np.maximum(chances[:, 3], LEAST)
    one, other = np.maximum(chances[:, 1] + chances[:, 3], both), np.maximum(chances[:, 2] + chances[:, 3], both)
    inverse = one * other / both
    parts = (np.zeros(len(both)), other / both, one / both, inverse * (1 / one + 1 / other - 1 / both))
    return np.stack(parts, axis=1), inverse


def doubly_robust_estimates(
    people: People, level: float, seed: int, learner: str, clock: Callable[[], float] | None = None
) -> list[Estimate]:
    """An estimate for each pair of lists, of all people.

    Right when either the chances learnt or their errors are small together (doubly robust), and biased less than
    Chapman's wherever the covariates say what makes people easy to find. Cross-fitted; log-normal interval from the
    efficient influence function.

    Args:
        people: People one by one.
        level: Of the interval.
        seed: Of folds and learners.
        learner: ``logistic``, ``boosting``, ``forest`` or ``all``.
        clock: Seconds that pass; without it they are 0.

    Raises:
        UsageError: ``estimate.no-covariates-extra``.
    """
    order = sorted(range(len(people.lists)), key=lambda place: people.lists[place])
    pairs = [(a, b) for i, a in enumerate(order) for b in order[i + 1 :]]
    made = []
    for one, other in pairs:
        begun = clock() if clock else 0.0
        estimate = _of_pair(people, one, other, level, seed, learner)
        made.append(replace(estimate, seconds=round(clock() - begun, 6) if clock else 0.0))
    return made


def _of_pair(people: People, one: int, other: int, level: float, seed: int, learner: str) -> Estimate:
    first, second, documented = people.on[:, one], people.on[:, other], len(people.on)
    both = int((first & second).sum())
    told: dict[str, Plain] = {
        "lists": [people.lists[one], people.lists[other]],
        "covariates": sorted(people.known),
        "on_first": int(first.sum()),
        "on_second": int(second.sum()),
        "on_both": both,
    }
    if both < FEW or min(int((first & ~second).sum()), int((second & ~first).sum())) < FOLDS:
        return Estimate(METHOD, documented, None, ASSUMPTION, people.stratum, told, (_too_few(told),))
    chances = np.zeros((documented, 4))
    kinds, classes = np.unique(first + 2 * second, return_inverse=True)
    # the people in an order of their own, so that neither rows nor the order of lists move the folds
    known = features(people.known)
    rows = np.lexsort([*known.T, classes])
    told_rows = learned_chances(known[rows], classes[rows].astype(np.int64), learner, seed)
    chances[np.ix_(rows, kinds)] = told_rows
    side = (first + 2 * second).astype(np.int64)
    found = weighed(side, chances)
    total = float(found.influence.sum())
    # the chance of who is listed, besides that of whom they stand for
    variance = float((found.influence**2).sum()) - total
    made = log_normal_total(documented, max(total - documented, 0.0), max(variance, 0.0), level)
    told |= {
        "learner": learner,
        "folds": FOLDS,
        "standard_error": round(max(variance, 0.0) ** 0.5, 3),
        "plug_in_total": round(float(found.plug_in.sum()), 3),
        "chapman_total": round(two_list_total(int(first.sum()), int(second.sum()), both)[0], 3),
        **_overlap(found),
    }
    return Estimate(
        METHOD, documented, made, ASSUMPTION, people.stratum, told, tuple(_warnings(found, total, documented))
    )


def _overlap(found: Weighed) -> dict[str, Plain]:
    """Whether everyone could be on both lists, as far as the learners tell."""
    listed = np.minimum(1.0 / found.plug_in, 1.0)
    return {
        "chance_of_being_listed": {
            name: round(float(np.quantile(listed, at)), 4)
            for name, at in (("least", 0.0), ("1 %", 0.01), ("half", 0.5))
        },
        "share_without_overlap": round(float(found.at_least.mean()), 4),
        "share_of_heaviest_hundredth": round(_heaviest(found), 4),
        "share_beyond_independence": round(float((found.plug_in < 1.0 - 1e-9).mean()), 4),
    }


def _heaviest(found: Weighed) -> float:
    ranked = np.sort(found.plug_in)[::-1]
    return float(ranked[: max(1, len(ranked) // 100)].sum() / ranked.sum())


def _warnings(found: Weighed, total: float, documented: int) -> list[EstimateWarning]:
    told = []
    if found.at_least.mean() > 0.01 or _heaviest(found) > HEAVY:
        told.append(
            EstimateWarning(
                "estimate.thin-overlap",
                f"for {found.at_least.mean():.0%} of the people it is hardly possible to be on both lists, and a "
                f"hundredth of the people stands for {_heaviest(found):.0%} of the total: leave out covariates that "
                "decide who is on a list, or estimate those people apart with --by",
            )
        )
    if total < documented:
        told.append(
            EstimateWarning(
                "estimate.below-documented",
                f"these two lists alone would give {total:,.0f}, fewer than the {documented:,} documented: they share "
                "more people than independent lists could; they are not independent given these covariates",
            )
        )
    return told


def _too_few(told: dict[str, Plain]) -> EstimateWarning:
    return EstimateWarning(
        "estimate.thin-overlap",
        f"{told['on_both']} people are on both lists and too few on one alone: whom the lists share given the "
        f"covariates needs {FEW} on both; use another method",
    )
