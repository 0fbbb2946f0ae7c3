"""Latent classes: the posterior of the total by several chains, or no number where they disagree."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from sijill.estimate.captures import Captures
from sijill.estimate.intervals import total_of
from sijill.estimate.latent_chains import AGREED, Chains, Plan, run_chains
from sijill.estimate.latent_model import LCMCR, Prior
from sijill.estimate.latent_modes import Mode, modes
from sijill.estimate.progress import Progress
from sijill.model.estimates import Estimate, EstimateWarning, Plain, Total

if TYPE_CHECKING:
    from sijill.estimate.settings import Settings

METHOD = "latent-class"

ASSUMPTION = (
    "People are of a few kinds, and among people of one kind the lists are independent of each other; that the people "
    "on no list are of these kinds too, and not of one that no list reaches, no data can show."
)

NEAR, TOUCHED = 0.9, 0.005
"""An estimate is near the cap when more than the second share of the probability lies beyond the first part of it."""

MOST_LISTS = 16


def latent_class_estimate(
    captures: Captures, settings: Settings, level: float, rng: np.random.Generator, progress: Progress | None = None
) -> Estimate:
    """The posterior of the total under a mixture of classes, or no total when chains from dispersed starts disagree.

    Do not use it with two lists: a table of two lists cannot tell classes apart.

    Args:
        captures: Three lists or more.
        settings: Prior, cap, and how long to run.
        level: Of the interval.
        rng: Of the chains.
        progress: Told how far the chains are.

    Source:
        Manrique-Vallier (2016); Dunson and Xing (2009).
    """
    if len(captures.lists) < 3:
        warning = EstimateWarning(
            "estimate.needs-three-lists",
            "two lists cannot tell kinds of people apart: latent classes need three lists or more",
        )
        return Estimate(METHOD, captures.documented, None, ASSUMPTION, captures.stratum, {}, (warning,))
    prior, plan = prior_of(settings), plan_of(settings)
    prior_rng = rng.spawn(1)[0]
    made = run_chains(prior.problem(captures), prior.classes, plan, rng, progress)
    totals = captures.documented + made.unlisted
    heaps = modes(totals)
    total, warnings = _told(captures, prior, made, totals, heaps, level)
    low, median, high = prior.expansion(len(captures.lists), prior_rng)
    diagnostics: dict[str, Plain] = {
        **_convergence(made, totals),
        "modes": [_mode(heap) for heap in heaps],
        "classes": prior.classes,
        "cap": captures.documented + int(prior.cap * captures.documented),
        "mass_near_cap": round(_mass_near_cap(captures, prior, totals), 6),
        "prior": {"alpha_shape": prior.shape, "alpha_rate": prior.rate, "hit": prior.hit, "miss": prior.miss},
        "prior_expansion": {"low": round(low, 3), "median": round(median, 3), "high": round(high, 3)},
    }
    return Estimate(METHOD, captures.documented, total, ASSUMPTION, captures.stratum, diagnostics, warnings)


def prior_of(settings: Settings) -> Prior:
    """The prior that is set: LCMCR's, with what was told otherwise."""
    return Prior(
        settings.classes,
        settings.alpha_shape or LCMCR.shape,
        settings.alpha_rate or LCMCR.rate,
        settings.hit or LCMCR.hit,
        settings.miss or LCMCR.miss,
        settings.latent_cap,
    )


def plan_of(settings: Settings) -> Plan:
    """How long the chains are to run."""
    return Plan(settings.chains, settings.sweeps, settings.draws, settings.sampler == "tempered")


def _told(
    captures: Captures, prior: Prior, made: Chains, totals: NDArray[np.float64], heaps: tuple[Mode, ...], level: float
) -> tuple[Total | None, tuple[EstimateWarning, ...]]:
    """The total and what must be known of it; no total where chains disagree."""
    warnings = [*_disagreement(made, totals), *_several(heaps), *_near_cap(captures, prior, totals)]
    if made.disagree:
        return None, tuple(warnings)
    median, low, high = np.quantile(totals, [0.5, 0.5 - level / 2, 0.5 + level / 2])
    return total_of(float(totals.mean()), float(median), float(low), float(high), level), tuple(warnings)


def _disagreement(made: Chains, totals: NDArray[np.float64]) -> list[EstimateWarning]:
    middles = ", ".join(f"{middle:,.0f}" for middle in np.sort(np.median(totals, axis=1)))
    rhat = made.found.rhat
    if made.disagree:
        return [
            EstimateWarning(
                "estimate.chains-disagree",
                f"chains from different starts do not come to agree (medians {middles}; R-hat {rhat:.3f} where 1.01 is "
                "wanted): no number is given; look at the modes, or let them run longer with latent-class.sweeps",
            )
        ]
    if rhat < AGREED and made.found.size >= 100:
        return []
    return [
        EstimateWarning(
            "estimate.chains-not-settled",
            f"the chains agree but for little (medians {middles}; R-hat {rhat:.3f}, {made.found.size:,.0f} effective "
            f"draws): the median may be off by {2 * made.found.mcse_median:,.0f} by sampling alone; raise "
            "latent-class.sweeps",
        )
    ]


def _several(heaps: tuple[Mode, ...]) -> list[EstimateWarning]:
    if len(heaps) == 1:
        return []
    told = ", ".join(f"{heap.peak:,.0f} (mass {heap.mass:.2f})" for heap in heaps)
    return [
        EstimateWarning(
            "estimate.several-modes",
            f"the data fit {len(heaps)} numbers that lie apart: {told}; a median between them is nobody's estimate, so "
            "give them all",
        )
    ]


def _mass_near_cap(captures: Captures, prior: Prior, totals: NDArray[np.float64]) -> float:
    edge = captures.documented + NEAR * prior.cap * captures.documented
    return float((totals > edge).mean())


def _near_cap(captures: Captures, prior: Prior, totals: NDArray[np.float64]) -> list[EstimateWarning]:
    mass = _mass_near_cap(captures, prior, totals)
    if mass <= TOUCHED:
        return []
    return [
        EstimateWarning(
            "estimate.near-cap",
            f"{mass:.3f} of the probability lies close to {(1 + prior.cap) * captures.documented:,.0f}, above which no "
            "total is looked at: the upper end is the cap's and not the data's; raise latent-class.cap to see",
        )
    ]


def _convergence(made: Chains, totals: NDArray[np.float64]) -> Mapping[str, Plain]:
    found = made.found
    tempered: dict[str, Plain] | None = None
    if len(made.heats) > 1:
        tempered = {
            "rungs": len(made.heats),
            "trips": [int(trips) for trips in made.trips],
            "log_evidence": [round(float(log), 3) for log in made.log_evidence],
            "plain_rhat": None if made.plain_rhat is None else round(made.plain_rhat, 4),
        }
    ends = np.quantile(totals, [0.5, 0.025, 0.975], axis=1).T
    return {
        "ess": round(found.size, 1),
        "ess_bulk": round(found.bulk, 1),
        "ess_tail": round(found.tail, 1),
        "rhat": round(min(found.rhat, 1e6), 5),
        "mcse_mean": round(found.mcse_mean, 3),
        "mcse_median": round(found.mcse_median, 3),
        "chains": len(totals),
        "by_chain": [{"median": float(m), "low": float(a), "high": float(b)} for m, a, b in ends.round(1)],
        "rounds": made.rounds,
        "starts_apart": made.apart,
        "tempered": tempered,
    }


def _mode(heap: Mode) -> dict[str, Plain]:
    return {
        "peak": round(heap.peak, 1),
        "mass": round(heap.mass, 4),
        "low": round(heap.low, 1),
        "high": round(heap.high, 1),
    }
