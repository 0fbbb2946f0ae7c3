"""Poisson log-linear fits, many at a time: Newton's method (iteratively reweighted least squares) on whole batches."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

STEPS = 60
"""Newton steps before a fit is given up."""

TOLERANCE = 1e-8
"""Largest change of a log mean at which a fit has arrived."""

LONGEST_STEP = 3.0
"""Largest change of a log mean in one step: a longer one is shortened, as Newton overshoots from afar."""

ONE_THREAD = 200_000
"""Multiplications of a matrix product that one thread does alone (OpenBLAS shares out above 262,144)."""

CERTIFICATE = 1e-5
"""A fit that arrived with every mean above this is itself the proof that the maximum exists."""


@dataclass(frozen=True, slots=True)
class Fits:
    """Maximum-likelihood fits of a batch.

    Attributes:
        coefficients: Array (fits, terms); the first is the log of the mean number of people on no list.
        log_likelihood: Array (fits,), without the terms that depend on the table alone.
        least_mean: Array (fits,): the smallest fitted mean of an observable pattern (persons).
        arrived: Bool array (fits,): whether Newton's method arrived.
    """

    coefficients: Floats
    log_likelihood: Floats
    least_mean: Floats
    arrived: NDArray[np.bool_]

    @property
    def unlisted(self) -> Floats:
        """The fitted number of people on no list, array (fits,) in persons."""
        return np.exp(np.minimum(self.coefficients[:, 0], 700.0))

    @property
    def certified(self) -> NDArray[np.bool_]:
        """Bool array (fits,): whether the fit proves that its maximum exists (Fienberg and Rinaldo 2012)."""
        return self.arrived & (self.least_mean > CERTIFICATE)


def fit(design: Floats, tables: Floats, start: Floats | None = None) -> Fits:
    """Fit Poisson log-linear models by maximum likelihood.

    Args:
        design: Array (patterns, terms), one model for all tables; or (fits, patterns, terms), one model a table.
        tables: Counts, array (fits, patterns) in persons.
        start: Coefficients to begin from, array (terms,) or (fits, terms); by default a weighted fit to the logs.
    """
    count, terms = len(tables), design.shape[-1]
    beta = _beginning(design, tables) if start is None else np.array(np.broadcast_to(start, (count, terms)))
    arrived = np.zeros(count, dtype=np.bool_)
    active = np.arange(count)
    products = _products(design)
    for _ in range(STEPS):
        part = design[active] if design.ndim == 3 else design
        means = np.exp(_means_log(part, beta[active]))
        score = _scores(part, tables[active] - means)
        step = _solved(_information(part, means, products), score)
        change = np.abs(_means_log(part, step)).max(axis=1)
        beta[active] += step * np.minimum(1.0, LONGEST_STEP / np.maximum(change, 1e-300))[:, None]
        done = change < TOLERANCE
        arrived[active[done]] = True
        active = active[~done]
        if not len(active):
            break
    logs = _means_log(design, beta)
    means = np.exp(logs)
    return Fits(beta, (tables * logs - means).sum(axis=1), means.min(axis=1), arrived)


def sliced_product(left: Floats, right: Floats) -> Floats:
    """The matrix product, worked out in slices of rows, array (rows, columns).

    A large product is shared out to threads by the library below, which waits for them at every one of thousands of
    products: on a busy machine that is ten times slower, and the last digits would hang on the number of threads.

    Args:
        left: Array (rows, inner).
        right: Array (inner, columns).
    """
    rows = len(left)
    at_once = max(1, ONE_THREAD // right.size)
    if rows <= at_once:
        return np.asarray(left @ right)
    slices = -(-rows // at_once)
    padded = np.zeros((slices * at_once, left.shape[1]))
    padded[:rows] = left
    product = np.matmul(padded.reshape(slices, at_once, -1), right)
    return np.asarray(product.reshape(slices * at_once, -1)[:rows])


def _beginning(design: Floats, tables: Floats) -> Floats:
    weights = tables + 0.5
    score = _scores(design, weights * np.log(weights))
    return _solved(_information(design, weights, _products(design)), score)


def _products(design: Floats) -> Floats | None:
    """For one shared design, array (patterns, terms * terms): the information matrix is then one matrix product."""
    if design.ndim == 3:
        return None
    return (design[:, :, None] * design[:, None, :]).reshape(len(design), -1)


def _means_log(design: Floats, beta: Floats) -> Floats:
    logs = sliced_product(beta, design.T) if design.ndim == 2 else np.matmul(design, beta[:, :, None])[:, :, 0]
    return np.clip(logs, -60.0, 60.0)


def _scores(design: Floats, residuals: Floats) -> Floats:
    if design.ndim == 2:
        return sliced_product(residuals, design)
    return np.asarray(np.matmul(residuals[:, None, :], design)[:, 0, :])


def _information(design: Floats, means: Floats, products: Floats | None) -> Floats:
    terms = design.shape[-1]
    if products is not None:
        return sliced_product(means, products).reshape(-1, terms, terms)
    return np.asarray(np.matmul((design * means[:, :, None]).transpose(0, 2, 1), design))


def _solved(information: Floats, score: Floats) -> Floats:
    # a mean that runs to zero makes the matrix singular; the ridge lets the step go on and never reach a certificate
    places = np.arange(information.shape[-1])
    information[:, places, places] += 1e-12
    information[:, places, places] *= 1.0 + 1e-12
    return np.asarray(np.linalg.solve(information, score[:, :, None])[:, :, 0], dtype=np.float64)
