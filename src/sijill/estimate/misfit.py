"""Misfit: whether a model says of the people on lists what is seen, or cannot be wrong about them at all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sijill.estimate.existence import margins
from sijill.estimate.hierarchy import Model
from sijill.estimate.poisson import Floats
from sijill.model.estimates import EstimateWarning, Plain

SURPRISING = 1e-3
"""A table further from the model than all but so many in one of its tables would be does not fit it."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """How far a table lies from a model fitted to it.

    Attributes:
        deviance: Twice the log likelihood lost to a model that says every pattern exactly.
        freedom: Patterns, less terms: in how many ways the table could have contradicted the model.
        chance: Of a table so far away or further if the model is right; 1 where nothing could have contradicted it.
    """

    deviance: float
    freedom: int
    chance: float

    def as_json(self) -> dict[str, Plain]:
        """As the diagnostics say it."""
        return {
            "deviance": round(self.deviance, 3),
            "degrees_of_freedom": self.freedom,
            "chance": float(f"{self.chance:.3g}"),
        }


def misfit(table: Floats, log_likelihood: float, terms: int, empty: int) -> Misfit:
    """How far a table lies from a Poisson model.

    Args:
        table: People by pattern, array (patterns,).
        log_likelihood: Of the model, without the terms that depend on the table alone.
        terms: Of the model, the constant among them.
        empty: Patterns that the model says exactly as nobody is in an overlap of theirs; they contradict nothing.

    Source:
        Fienberg (1972); with few people in a pattern the chance is rough, so only a very small one is spoken of.
    """
    from scipy.stats import chi2

    full = float((table * np.log(np.where(table > 0, table, 1.0)) - table).sum())
    freedom = max(len(table) - empty - terms, 0)
    deviance = max(2.0 * (full - log_likelihood), 0.0)
    return Misfit(deviance, freedom, float(chi2.sf(deviance, freedom)) if freedom else 1.0)


def misfit_of_model(table: Floats, model: Model, log_likelihood: float) -> Misfit:
    """How far a table lies from a log-linear model; terms nobody is in are no terms, nor are patterns above them.

    Args:
        table: People by pattern, array (patterns,).
        model: Its terms, the constant among them.
        log_likelihood: As of :class:`sijill.estimate.search.Search`.
    """
    empty = margins(table[None])[0] == 0
    gone = [term for term in model if empty[term]]
    patterns = sum(any(pattern & term == term for term in gone) for pattern in range(1, len(table) + 1))
    return misfit(table, log_likelihood, len(model) - len(gone), patterns)


def misfit_warnings(found: Misfit) -> list[EstimateWarning]:
    """The warning on a model that the table contradicts, or that no table could; empty when neither is so."""
    if not found.freedom:
        return [
            EstimateWarning(
                "estimate.nothing-to-contradict",
                "the best model has as many terms as the table has patterns: it fits whatever is seen, so the number "
                "rests on what it assumes of those on no list and the lists cannot say that it is wrong; another "
                "independent list would help",
            )
        ]
    if found.chance >= SURPRISING:
        return []
    return [
        EstimateWarning(
            "estimate.does-not-fit",
            f"the best model does not say what is seen (deviance {found.deviance:,.0f} on {found.freedom} degrees of "
            f"freedom, chance {found.chance:.1g}): the lists depend on each other in ways that it has no term for; "
            "raise log-linear.max_order, merge lists of one origin, or divide people with --by",
        )
    ]
