"""Graphs: the Bayesian average over every way of depending that a decomposable graph can draw, exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.estimate.captures import Captures
from sijill.estimate.consistency import Check, failure, internal
from sijill.estimate.intervals import total_of
from sijill.estimate.settings import Settings
from sijill.model.estimates import Estimate, EstimateWarning, Plain, Total

if TYPE_CHECKING:
    from sijill.estimate.graph_posterior import GraphPosterior

METHOD, METHOD_FULL = "graphs", "graphs-full"

ASSUMPTION = (
    "Some decomposable graph says rightly which lists depend on which, and that dependence holds for the people on no "
    "list as well; the graph in which every list depends on every other, of which the data say nothing, is left out."
)

ASSUMPTION_FULL = (
    "Some decomposable graph says rightly which lists depend on which; where the graph in which every list depends on "
    "every other weighs much, the prior and not the data decides how many people are on no list."
)

MOST_LISTS = 10
"""Above this even the sum over graphs takes minutes."""

DOMINATES = 0.5
"""Mass of the saturated graph above which it is warned of."""

NEARBY = (0.25, 4.0)
"""Times the prior count at which a median outside the interval is warned of."""

CUSTOMARY = (0.5, 1.0)
"""Prior counts that others set, worked out as well."""

QUICK = 8
"""Up to so many lists the customary prior counts are worked out."""

CHECKED = 9
"""Up to so many lists each is hidden in turn and its size estimated."""

SHOWN = 5
"""Graphs named in the diagnostics."""


def graphs_estimate(captures: Captures, settings: Settings, level: float, with_saturated: bool = False) -> Estimate:
    """The posterior of the total, averaged over every decomposable graph.

    Args:
        captures: Three to ten lists.
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
    told, outside = _sensitivity(captures, settings, (delta, found, total), level)
    checks = _hidden_lists(captures, settings, level, with_saturated)
    diagnostics: dict[str, Plain] = {
        "saturated_mass": round(found.saturated_mass, 6),
        "saturated_in_average": with_saturated,
        "delta": delta,
        "cap": (settings.cap + 1) * captures.documented,
        **_graphs(captures, found),
        "prior_sensitivity": told,
        "internal_check": [one.as_json() for one in checks],
    }
    failed = failure(checks)
    warnings = (
        *_saturated(found),
        *_near_cap(total, captures, settings),
        *_prior(total, outside),
        *([failed] if failed else []),
    )
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
    from sijill.estimate.graph_posterior import graph_posterior

    most = captures.documented * settings.cap
    return graph_posterior(captures.table, len(captures.lists), delta, most, with_saturated)


def _total(captures: Captures, found: GraphPosterior, level: float) -> Total:
    median, low, high = (captures.documented + found.quantile(at) for at in (0.5, 0.5 - level / 2, 0.5 + level / 2))
    return total_of(captures.documented + found.mean, median, low, high, level)


def _sensitivity(
    captures: Captures, settings: Settings, made: tuple[float, GraphPosterior, Total], level: float
) -> tuple[list[Plain], list[Total]]:
    """What other prior counts say; and the totals of those nearby whose median lies outside the interval."""
    delta, found, total = made
    nearby = [delta * times for times in NEARBY]
    customary = [one for one in CUSTOMARY if one not in (delta, *nearby)] if len(captures.lists) <= QUICK else []
    told: list[Plain] = []
    outside = []
    for other in (*nearby, *customary):
        posterior = _posterior(captures, settings, other, found.with_saturated)
        under = _total(captures, posterior, level)
        # how many times likelier the table is under this prior count, as a log
        support = round(posterior.log_evidence - found.log_evidence, 3)
        told.append({"delta": other, "median": under.median, "low": under.low, "high": under.high, "support": support})
        if other in nearby and not total.low <= under.median <= total.high:
            outside.append(under)
    return told, outside


def _hidden_lists(captures: Captures, settings: Settings, level: float, with_saturated: bool) -> list[Check]:
    """The size of each list, estimated from the people on it that others found; empty where that takes too long."""
    method = METHOD_FULL if with_saturated else METHOD

    def quickly(inside: Captures) -> list[Estimate]:
        lists = len(inside.lists)
        if lists < 3:
            return []
        found = _posterior(inside, settings, settings.delta or 2.0**-lists, with_saturated)
        total = _total(inside, found, level)
        return [Estimate(method, inside.documented, total, ASSUMPTION, inside.stratum)]

    return internal(captures, quickly) if 3 < len(captures.lists) <= CHECKED else []


def _graphs(captures: Captures, found: GraphPosterior) -> dict[str, Plain]:
    from sijill.estimate.best_graphs import best_graphs
    from sijill.estimate.decomposable import GRAPHS, edges_of
    from sijill.estimate.graph_words import graph_label, graph_words

    names = captures.lists
    best = best_graphs(found, SHOWN)
    top: list[Plain] = [
        {"graph": graph_label(graph, names), "mass": round(mass, 6), "words": graph_words(graph, names)}
        for graph, mass in zip(best.graphs, best.masses, strict=True)
    ]
    ties: list[Plain] = [
        {"lists": [names[one], names[other]], "probability": round(edge, 6)}
        for (one, other), edge in zip(edges_of(len(names)), best.edges, strict=False)
    ]
    return {
        "models": GRAPHS[len(names)] - (not found.with_saturated),
        "best_model": graph_label(best.graphs[0], names),
        "top_models": top,
        "top_models_from": "every graph" if best.all_looked_at else "a search",
        "ties": ties,
    }


def _saturated(found: GraphPosterior) -> list[EstimateWarning]:
    if found.saturated_mass <= DOMINATES:
        return []
    then = "the prior decides the number" if found.with_saturated else "what is averaged here is the rest"
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


def _prior(total: Total, outside: list[Total]) -> list[EstimateWarning]:
    if not outside:
        return []
    return [
        EstimateWarning(
            "estimate.prior-dominates",
            f"another prior count of patterns moves the median from {total.median:,.0f} to {outside[0].median:,.0f}, "
            "out of the interval: the data are too thin for one number",
        )
    ]
