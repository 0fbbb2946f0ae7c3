"""Graphs: the Bayesian average over every way of depending that a decomposable graph can draw, exactly."""

from __future__ import annotations

import numpy as np

from sijill.estimate.captures import Captures
from sijill.estimate.decomposable import MOST_LISTS, decomposable_graphs, graph_label
from sijill.estimate.graph_posterior import GraphPosterior, graph_posterior
from sijill.estimate.intervals import total_of
from sijill.estimate.settings import Settings
from sijill.model.estimates import Estimate, EstimateWarning, Plain, Total

METHOD, METHOD_FULL = "graphs", "graphs-full"

ASSUMPTION = (
    "Some decomposable graph says rightly which lists depend on which, and that dependence holds for the people on no "
    "list as well; the graph in which every list depends on every other, of which the data say nothing, is left out."
)

ASSUMPTION_FULL = (
    "Some decomposable graph says rightly which lists depend on which; where the graph in which every list depends on "
    "every other weighs much, the prior and not the data decides how many people are on no list."
)

DOMINATES = 0.5
"""Mass of the saturated graph above which it is warned of."""

SENSITIVITY = (0.25, 4.0)
"""Times the prior count at which the median is worked out again."""

SHOWN = 5
"""Graphs named in the diagnostics."""


def graphs_estimate(captures: Captures, settings: Settings, level: float, with_saturated: bool = False) -> Estimate:
    """The posterior of the total, averaged over every decomposable graph.

    Args:
        captures: Three to six lists.
        settings: Prior count and cap.
        level: Of the interval.
        with_saturated: Whether the saturated graph enters the average.

    Source:
        Madigan and York (1997).
    """
    method, assumption = (METHOD_FULL, ASSUMPTION_FULL) if with_saturated else (METHOD, ASSUMPTION)
    refusal = _refusal(len(captures.lists))
    if refusal:
        return Estimate(method, captures.documented, None, assumption, captures.stratum, {}, (refusal,))
    delta = settings.delta or 2.0 ** -len(captures.lists)
    found = _posterior(captures, settings, delta, with_saturated)
    total = _total(captures, found, level)
    others = {
        times: _total(captures, _posterior(captures, settings, delta * times, with_saturated), level)
        for times in SENSITIVITY
    }
    diagnostics: dict[str, Plain] = {
        "saturated_mass": round(found.saturated_mass, 6),
        "saturated_in_average": with_saturated,
        "delta": delta,
        "cap": (settings.cap + 1) * captures.documented,
        **_graphs(captures, found, with_saturated),
        "prior_sensitivity": [
            {"delta": delta * t, "median": o.median, "low": o.low, "high": o.high} for t, o in others.items()
        ],
    }
    warnings = (*_saturated(found, with_saturated), *_near_cap(total, captures, settings), *_prior(total, others))
    return Estimate(method, captures.documented, total, assumption, captures.stratum, diagnostics, warnings)


def _refusal(lists: int) -> EstimateWarning | None:
    if lists < 3:
        return EstimateWarning(
            "estimate.needs-three-lists",
            "two lists cannot show how they depend on each other: averaging over graphs needs three lists or more",
        )
    if lists > MOST_LISTS:
        return EstimateWarning(
            "estimate.too-many-lists",
            f"{lists} lists have too many graphs: at most {MOST_LISTS}; choose with --lists or merge lists of "
            "one origin",
        )
    return None


def _posterior(captures: Captures, settings: Settings, delta: float, with_saturated: bool) -> GraphPosterior:
    most = captures.documented * settings.cap
    return graph_posterior(captures.table, len(captures.lists), delta, most, with_saturated)


def _total(captures: Captures, found: GraphPosterior, level: float) -> Total:
    median, low, high = (captures.documented + found.quantile(at) for at in (0.5, 0.5 - level / 2, 0.5 + level / 2))
    return total_of(captures.documented + found.mean, median, low, high, level)


def _graphs(captures: Captures, found: GraphPosterior, with_saturated: bool) -> dict[str, Plain]:
    graphs = decomposable_graphs(len(captures.lists))[0]
    mass = found.graph_mass.copy()
    if not with_saturated:
        mass[-1] = 0.0
        mass /= mass.sum() or 1.0
    ranked = np.argsort(-mass, kind="stable")[:SHOWN]
    top: list[Plain] = [
        {"graph": graph_label(graphs[at], captures.lists), "mass": round(float(mass[at]), 6)} for at in ranked
    ]
    return {
        "models": len(graphs) if with_saturated else len(graphs) - 1,
        "best_model": graph_label(graphs[ranked[0]], captures.lists),
        "top_models": top,
    }


def _saturated(found: GraphPosterior, with_saturated: bool) -> list[EstimateWarning]:
    if found.saturated_mass <= DOMINATES:
        return []
    then = "the prior decides the number" if with_saturated else "what is averaged here is the rest"
    return [
        EstimateWarning(
            "estimate.saturated-dominates",
            f"the graph in which every list depends on every other holds {found.saturated_mass:.2f} of the "
            f"probability, and about it the data say nothing: {then}; another independent list would help",
        )
    ]


def _near_cap(total: Total, captures: Captures, settings: Settings) -> list[EstimateWarning]:
    cap = (settings.cap + 1) * captures.documented
    if total.high <= cap / 2:
        return []
    return [
        EstimateWarning(
            "estimate.near-cap",
            f"the interval reaches {total.high:,.0f} and no total above {cap:,} was looked at: the upper end is the "
            "cap's, not the data's; raise graphs.cap to see",
        )
    ]


def _prior(total: Total, others: dict[float, Total]) -> list[EstimateWarning]:
    outside = [other for other in others.values() if not total.low <= other.median <= total.high]
    if not outside:
        return []
    return [
        EstimateWarning(
            "estimate.prior-dominates",
            f"another prior count of patterns moves the median from {total.median:,.0f} to {outside[0].median:,.0f}, "
            "out of the interval: the data are too thin for one number",
        )
    ]
