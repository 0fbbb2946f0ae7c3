"""Log-linear models: every way the lists may depend on each other, averaged."""

from __future__ import annotations

import numpy as np

from sijill.estimate.averaging import Bootstrap, averaged_unlisted, bootstrap, model_weights
from sijill.estimate.captures import Captures
from sijill.estimate.existence import margins, reduced
from sijill.estimate.hierarchy import hierarchical_count, hierarchical_models, model_label
from sijill.estimate.intervals import PLACES, total_of
from sijill.estimate.misfit import Misfit, misfit_of_model, misfit_warnings
from sijill.estimate.poisson import Floats
from sijill.estimate.profile import profile_interval
from sijill.estimate.progress import Progress, silent
from sijill.estimate.search import Search, search
from sijill.estimate.settings import Settings
from sijill.model.estimates import Estimate, EstimateWarning, Plain

METHOD = "log-linear"

ASSUMPTION = (
    "Some model among those averaged says rightly how the lists depend on each other, and that dependence holds for "
    "the people on no list as well; an interaction of all the lists at once is taken not to be there."
)

MOST_LISTS = 10
"""Above this the tables of a bootstrap do not fit into memory."""

SHOWN = 10
"""Models named in the diagnostics."""

NAMED = 100
"""Models without a maximum named in the diagnostics."""

UNLIKELY = 0.05
"""A model below this weight that carries more than half of the average is warned of."""


def order_for(lists: int) -> int:
    """The largest term looked at by default: all that can be told up to four lists, two lists above."""
    return lists - 1 if lists <= 4 else 2


def log_linear_estimate(
    captures: Captures, settings: Settings, level: float, rng: np.random.Generator, say: Progress = silent
) -> Estimate:
    """The total averaged over all hierarchical log-linear models that have a maximum.

    The interval is a bootstrap over people (multinomial) in which every model is fitted, its maximum proved and its
    weight found afresh; bias-corrected and accelerated.

    Args:
        captures: Three lists or more.
        settings: Order, weights, bootstrap.
        level: Of the interval.
        rng: For the bootstrap.
        say: Told how far the bootstrap is.
    """
    lists = len(captures.lists)
    order = min(settings.max_order or order_for(lists), lists - 1)
    refusal = _refusal(lists, order, settings.max_models)
    if refusal:
        return Estimate(METHOD, captures.documented, None, ASSUMPTION, captures.stratum, {}, (refusal,))
    table = captures.table
    found = search(hierarchical_models(lists, order), table, lists)
    diagnostics: dict[str, Plain] = {"max_order": order, **_counts(found, captures)}
    if not found.exists.any():
        told = (_none_exists(), *_without_maximum(found))
        return Estimate(METHOD, captures.documented, None, ASSUMPTION, captures.stratum, diagnostics, told)
    bic, penalty = float(np.log(table.sum())), float(np.log(table.sum())) if settings.weights == "bic" else 2.0
    chosen = _best(found, penalty, settings.bootstrap_models)
    drawn = rng.multinomial(captures.documented, table / table.sum(), size=settings.bootstraps).astype(np.float64)
    again = bootstrap(chosen, table, drawn, penalty, level, say)
    mean = captures.documented + float(averaged_unlisted(found, penalty)[0])
    low, median, high = again.averaged
    total = total_of(mean, median, low, high, level) if np.isfinite(high) else None
    diagnostics |= _averages(found, captures, settings.weights)
    diagnostics |= _best_model(found, captures, bic) | _resampled(again, chosen, level)
    diagnostics |= _profiled(found, captures, bic, level)
    fit = _fit_of_best(found, table, bic)
    diagnostics |= {"fit": fit.as_json()}
    warnings = (*_without_maximum(found), *_unlikely(found, penalty), *misfit_warnings(fit), *_missing(again))
    return Estimate(METHOD, captures.documented, total, ASSUMPTION, captures.stratum, diagnostics, warnings)


def _refusal(lists: int, order: int, most: int) -> EstimateWarning | None:
    if lists < 3:
        return EstimateWarning(
            "estimate.needs-three-lists",
            "two lists cannot show how they depend on each other: log-linear averaging needs three lists or more",
        )
    if lists > MOST_LISTS:
        return EstimateWarning(
            "estimate.too-many-lists",
            f"{lists} lists: log-linear averaging takes at most {MOST_LISTS}; choose with --lists or merge lists of "
            "one origin",
        )
    many = hierarchical_count(lists, order, most)
    if many <= most:
        return None
    return EstimateWarning(
        "estimate.too-many-models",
        f"{lists} lists have {many:,} models or more of order {order}, above {most:,}: choose lists with --lists, or "
        "lower log-linear.max_order",
    )


def _best(found: Search, penalty: float, most: int) -> Search:
    """Those models that have a maximum, the best ``most`` of them."""
    ranked = np.argsort(found.criterion(penalty)[:, 0], kind="stable")
    return found.only([int(at) for at in ranked if found.exists[at, 0]][:most])


def _counts(found: Search, captures: Captures) -> dict[str, Plain]:
    missing = [model for model, exists in zip(found.models, found.exists[:, 0], strict=True) if not exists]
    return {
        "models": len(found.models),
        "models_without_maximum": len(missing),
        "without_maximum": [model_label(model, captures.lists) for model in missing[:NAMED]],
        "models_on_edge": int((found.exists & found.on_edge).sum()),
    }


def _averages(found: Search, captures: Captures, weights: str) -> dict[str, Plain]:
    penalties = {"bic": float(np.log(captures.documented)), "aic": 2.0}
    averages: dict[str, Plain] = {
        f"{name}_averaged_total": round(captures.documented + float(averaged_unlisted(found, penalty)[0]), PLACES)
        for name, penalty in penalties.items()
    }
    return {"weights": weights, **averages}


def _best_model(found: Search, captures: Captures, penalty: float) -> dict[str, Plain]:
    """The model with the lowest BIC, and those next to it."""
    weights = model_weights(found.criterion(penalty))[:, 0]
    ranked = np.argsort(found.criterion(penalty)[:, 0], kind="stable")[:SHOWN]
    top: list[Plain] = [
        {
            "model": model_label(found.models[at], captures.lists),
            "total": round(captures.documented + float(found.unlisted[at, 0]), PLACES),
            "bic_weight": round(float(weights[at]), 6),
        }
        for at in ranked
        if found.exists[at, 0]
    ]
    best = int(ranked[0])
    return {
        "best_model": model_label(found.models[best], captures.lists),
        "best_model_total": round(captures.documented + float(found.unlisted[best, 0]), PLACES),
        "best_model_weight": round(float(weights[best]), 6),
        "top_models": top,
    }


def _resampled(again: Bootstrap, chosen: Search, level: float) -> dict[str, Plain]:
    low, median, high = (round(end, PLACES) if np.isfinite(end) else None for end in again.best)
    return {
        "bootstrap": "people resampled (multinomial); models fitted, proved and weighed again in each table; BCa",
        "bootstraps": again.tables,
        "bootstraps_without_maximum": again.without_maximum,
        "bootstrap_models": len(chosen.models),
        "best_model_interval": {"low": low, "median": median, "high": high, "level": level},
    }


def _profiled(found: Search, captures: Captures, penalty: float, level: float) -> dict[str, Plain]:
    """What the best model alone does not rule out: too narrow, as it takes the model for known."""
    best, table = int(np.argmin(found.criterion(penalty)[:, 0])), captures.table
    empty = np.flatnonzero(margins(table[None])[0] == 0)
    left = reduced(found.models[best], tuple(int(t) for t in empty if t in found.models[best]), found.lists)
    ends = profile_interval(left, table, float(found.unlisted[best, 0]), found.lists, level)
    low, high = (round(captures.documented + end, PLACES) if np.isfinite(end) else None for end in ends)
    return {"best_model_profile_interval": {"low": low, "high": high, "level": level}}


def _fit_of_best(found: Search, table: Floats, penalty: float) -> Misfit:
    best = int(np.argmin(found.criterion(penalty)[:, 0]))
    return misfit_of_model(table, found.models[best], float(found.log_likelihood[best, 0]))


def _without_maximum(found: Search) -> list[EstimateWarning]:
    missing = int((~found.exists).sum())
    if not missing:
        return []
    return [
        EstimateWarning(
            "estimate.models-without-maximum",
            f"{missing} of {len(found.models)} models have no finite maximum in this table and are left out: the "
            "overlaps are thin, so the average rests on the simpler models",
        )
    ]


def _none_exists() -> EstimateWarning:
    return EstimateWarning(
        "estimate.no-finite-maximum",
        "no model has a finite maximum: the overlaps are too thin, or leave nobody on one list alone; add a list or "
        "link more widely",
    )


def _unlikely(found: Search, penalty: Floats | float) -> list[EstimateWarning]:
    weights = model_weights(found.criterion(penalty))[:, 0]
    parts = np.where(found.exists[:, 0], weights * np.nan_to_num(found.unlisted[:, 0]), 0.0)
    carried = float(parts[weights < UNLIKELY].max(initial=0.0))
    if carried <= 0.5 * float(parts.sum()):
        return []
    return [
        EstimateWarning(
            "estimate.average-rests-on-unlikely-model",
            "more than half of the averaged number on no list comes from one model of small weight; see top_models",
        )
    ]


def _missing(again: Bootstrap) -> list[EstimateWarning]:
    if np.isfinite(again.averaged[2]) and again.without_maximum * 50 <= again.tables:
        return []
    return [
        EstimateWarning(
            "estimate.bootstraps-without-maximum",
            f"in {again.without_maximum} of {again.tables} bootstrap tables no model has a finite maximum: there is no "
            "upper end, or it lies beyond what these overlaps can tell",
        )
    ]
