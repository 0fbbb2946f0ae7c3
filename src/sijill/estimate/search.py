"""Every model fitted to one table, and chosen models fitted to many tables."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from sijill.estimate.existence import has_maximum, margins, reduced
from sijill.estimate.hierarchy import Model
from sijill.estimate.poisson import Floats

TOGETHER = 16
"""Tables that one thread takes at a time; each is fitted by itself, so the number of threads changes nothing."""


@dataclass(frozen=True, slots=True)
class Search:
    """Fits of models to tables; every array but the last is (models, tables).

    Attributes:
        models: The models.
        lists: How many lists.
        unlisted: Fitted people on no list (persons); NaN where the model has no maximum.
        log_likelihood: Without the terms that depend on the table alone; minus infinity where there is no maximum.
        exists: Whether the model has a (possibly extended) finite maximum in the table, proved.
        on_edge: Whether some coefficient is minus infinity.
        coefficients: In the one table, or those begun from, array (models, most terms); 0 for minus infinity.
    """

    models: tuple[Model, ...]
    lists: int
    unlisted: Floats
    log_likelihood: Floats
    exists: NDArray[np.bool_]
    on_edge: NDArray[np.bool_]
    coefficients: Floats

    def criterion(self, penalty: Floats | float) -> Floats:
        """Minus twice the log-likelihood plus ``penalty`` a term, array (models, tables); the smallest is best.

        Args:
            penalty: A number, or array (tables,): the log of the people seen for BIC, 2 for AIC.
        """
        sizes = np.array([len(model) for model in self.models], dtype=np.float64)[:, None]
        return np.asarray(-2.0 * self.log_likelihood + sizes * np.asarray(penalty))

    def only(self, kept: Sequence[int]) -> Search:
        """The same of the models at ``kept`` alone, in that order."""
        return replace(
            self,
            models=tuple(self.models[at] for at in kept),
            unlisted=self.unlisted[kept],
            log_likelihood=self.log_likelihood[kept],
            exists=self.exists[kept],
            on_edge=self.on_edge[kept],
            coefficients=self.coefficients[kept],
        )


def search(models: Sequence[Model], table: Floats, lists: int) -> Search:
    """Fit every model to one table.

    Args:
        models: The models.
        table: Counts, array (2^lists - 1,) in persons.
        lists: How many lists.
    """
    start = np.zeros((len(models), max(len(model) for model in models)))
    ends = np.zeros(start.shape)
    found = _fitted(tuple(models), start, np.zeros(len(models), dtype=np.bool_), table[None], lists, ends)
    return replace(found, coefficients=ends)


def refit(found: Search, tables: Floats) -> Search:
    """Fit the models of ``found`` to other tables, from the coefficients they have.

    Args:
        found: The models as fitted to a table that the others resemble.
        tables: Counts, array (tables, 2^lists - 1) in persons.
    """
    return _fitted(found.models, found.coefficients, found.exists[:, -1], tables, found.lists, np.zeros((0, 0)))


def _fitted(
    models: tuple[Model, ...], start: Floats, started: NDArray[np.bool_], tables: Floats, lists: int, ends: Floats
) -> Search:
    from sijill.estimate.fit_kernel import PROVED, fit_models

    terms, sizes = np.zeros(start.shape, dtype=np.int64), np.array([len(model) for model in models])
    for at, model in enumerate(models):
        terms[at, : len(model)] = model
    cells = np.concatenate([np.zeros((len(tables), 1)), tables], axis=1)
    shape = (len(tables), len(models))
    unlisted, likelihood, verdicts = np.zeros(shape), np.zeros(shape), np.zeros(shape, dtype=np.int8)

    def fit_rows(begin: int) -> None:
        rows = slice(begin, begin + TOGETHER)
        fit_models(
            terms, sizes, start, started, cells[rows], lists, ends, unlisted[rows], likelihood[rows], verdicts[rows]
        )

    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        list(threads.map(fit_rows, range(0, len(tables), TOGETHER)))
    is_empty = margins(tables) == 0
    exists = verdicts == PROVED
    _prove(exists, verdicts, models, cells, is_empty, lists)
    held = np.where(exists, np.exp(np.minimum(unlisted, 700.0)), np.nan)
    on_edge = np.stack([is_empty[:, np.asarray(model)].any(axis=1) for model in models])
    return Search(models, lists, held.T, np.where(exists, likelihood, -np.inf).T, exists.T, on_edge, start)


def _prove(
    exists: NDArray[np.bool_],
    verdicts: NDArray[np.int8],
    models: tuple[Model, ...],
    cells: Floats,
    is_empty: NDArray[np.bool_],
    lists: int,
) -> None:
    """Settle by linear programming what the fits left open, in place."""
    from sijill.estimate.fit_kernel import UNKNOWN

    for row, at in np.argwhere(verdicts == UNKNOWN):
        left = reduced(models[at], tuple(term for term in models[at] if is_empty[row, term]), lists)
        exists[row, at] = has_maximum(left, (cells[row, np.asarray(left.patterns)] > 0).tobytes())
