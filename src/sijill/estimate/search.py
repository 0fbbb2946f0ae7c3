"""Every model fitted to one table, and chosen models fitted to many tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sijill.estimate.existence import Reduced, has_maximum, is_identified, margins, reduced, reduced_design
from sijill.estimate.hierarchy import Model
from sijill.estimate.poisson import Fits, Floats, fit

TOGETHER = 1000
"""Models fitted in one batch: more would only take more memory."""


@dataclass(frozen=True, slots=True)
class Search:
    """Fits of models to tables; every array is (models, tables).

    Attributes:
        models: The models.
        unlisted: Fitted people on no list (persons); NaN where the model has no maximum.
        log_likelihood: Without the terms that depend on the table alone; minus infinity where there is no maximum.
        exists: Whether the model has a (possibly extended) finite maximum in the table, proved.
        on_edge: Whether some coefficient is minus infinity.
    """

    models: tuple[Model, ...]
    unlisted: Floats
    log_likelihood: Floats
    exists: NDArray[np.bool_]
    on_edge: NDArray[np.bool_]

    def criterion(self, penalty: Floats | float) -> Floats:
        """Minus twice the log-likelihood plus ``penalty`` a term, array (models, tables); the smallest is best.

        Args:
            penalty: A number, or array (tables,): the log of the people seen for BIC, 2 for AIC.
        """
        sizes = np.array([len(model) for model in self.models], dtype=np.float64)[:, None]
        return np.asarray(-2.0 * self.log_likelihood + sizes * np.asarray(penalty))


def search(models: Sequence[Model], table: Floats, lists: int) -> Search:
    """Fit every model to one table.

    Models of one size are fitted together; a model that the table reduces to another is fitted once.

    Args:
        models: The models.
        table: Counts, array (2^lists - 1,) in persons.
        lists: How many lists.
    """
    empty = np.flatnonzero(margins(table[None])[0] == 0)
    left = [reduced(model, tuple(int(t) for t in empty if t in model), lists) for model in models]
    groups: dict[tuple[tuple[int, ...], int], list[Reduced]] = {}
    for one in sorted(set(left)):
        if is_identified(one, lists):
            groups.setdefault((one.patterns, len(one.terms)), []).append(one)
    found: dict[Reduced, tuple[float, float, bool]] = {}
    for (patterns, _), group in groups.items():
        seen = table[np.asarray(patterns) - 1]
        for begin in range(0, len(group), TOGETHER):
            found |= _fitted(group[begin : begin + TOGETHER], seen, lists)
    none = (np.nan, -np.inf, False)
    rows = [found.get(one, none) for one in left]
    rows = [row if row[2] else none for row in rows]
    columns = [np.array([row[at] for row in rows])[:, None] for at in range(3)]
    on_edge = np.array([not one.is_full for one in left])[:, None]
    return Search(tuple(models), columns[0], columns[1], columns[2].astype(np.bool_), on_edge)


def _fitted(group: Sequence[Reduced], seen: Floats, lists: int) -> dict[Reduced, tuple[float, float, bool]]:
    """Models of one size over the same patterns, fitted together: unlisted, log-likelihood, whether it exists."""
    designs = np.stack([reduced_design(one, lists) for one in group])
    fits = fit(designs, np.broadcast_to(seen, (len(group), len(seen))))
    certified, unlisted, likelihood = fits.certified, fits.unlisted, fits.log_likelihood
    return {
        one: (
            float(unlisted[place]),
            float(likelihood[place]),
            bool(certified[place]) or has_maximum(one, (seen > 0).tobytes(), lists),
        )
        for place, one in enumerate(group)
    }


def refit(models: Sequence[Model], tables: Floats, lists: int) -> Search:
    """Fit every model to every table.

    Args:
        models: The models; a few hundred at most, as the work is models times tables.
        tables: Counts, array (tables, 2^lists - 1) in persons.
        lists: How many lists.
    """
    is_empty = margins(tables) == 0
    shape = (len(models), len(tables))
    unlisted, likelihood = np.full(shape, np.nan), np.full(shape, -np.inf)
    on_edge = np.zeros(shape, dtype=np.bool_)
    for at, model in enumerate(models):
        terms = np.asarray(model)
        kinds, kind = np.unique(is_empty[:, terms], axis=0, return_inverse=True)
        for number, empties in enumerate(kinds):
            left = reduced(model, tuple(int(t) for t in terms[empties]), lists)
            rows = np.flatnonzero(kind.reshape(-1) == number)
            on_edge[at, rows] = not left.is_full
            if is_identified(left, lists):
                seen = tables[rows][:, np.asarray(left.patterns) - 1]
                fits = fit(reduced_design(left, lists), seen, _middle(left, seen, lists))
                good = rows[exists := _existing(left, fits, seen, lists)]
                unlisted[at, good], likelihood[at, good] = fits.unlisted[exists], fits.log_likelihood[exists]
    return Search(tuple(models), unlisted, likelihood, np.isfinite(likelihood), on_edge)


def _middle(left: Reduced, seen: Floats, lists: int) -> Floats | None:
    """The fit to the mean of the tables, from which each single fit is a step or two away."""
    fits = fit(reduced_design(left, lists), seen.mean(axis=0)[None])
    return fits.coefficients[0] if bool(fits.certified[0]) else None


def _existing(left: Reduced, fits: Fits, seen: Floats, lists: int) -> NDArray[np.bool_]:
    exists = fits.certified.copy()
    for row in np.flatnonzero(~exists):
        exists[row] = has_maximum(left, (seen[row] > 0).tobytes(), lists)
    return exists
