"""One Poisson log-linear model fitted to one table: Newton's method (iteratively reweighted least squares)."""

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

CERTIFICATE = 1e-5
"""A fit that arrived with every mean above this is itself the proof that the maximum exists."""


@dataclass(frozen=True, slots=True)
class Fit:
    """The maximum-likelihood fit of one model.

    Attributes:
        coefficients: Array (terms,); the first is the log of the mean number of people on no list.
        covariance: Of the coefficients, the inverse of the information, array (terms, terms).
        log_likelihood: Without the terms that depend on the table alone.
        means: Fitted people by pattern, array (patterns,).
        arrived: Whether Newton's method arrived.
    """

    coefficients: Floats
    covariance: Floats
    log_likelihood: float
    means: Floats
    arrived: bool

    @property
    def unlisted(self) -> float:
        """The fitted number of people on no list (persons)."""
        return float(np.exp(min(self.coefficients[0], 700.0)))

    @property
    def certified(self) -> bool:
        """Whether the fit proves that its maximum exists (Fienberg and Rinaldo 2012)."""
        return self.arrived and float(self.means.min()) > CERTIFICATE


def fit(design: Floats, counts: Floats) -> Fit:
    """Fit a Poisson log-linear model by maximum likelihood.

    Args:
        design: Array (patterns, terms).
        counts: Array (patterns,), in persons; they need not be whole.
    """
    weights = counts + 0.5
    beta = _solved(_information(design, weights), design.T @ (weights * np.log(weights)))
    arrived = False
    for _ in range(STEPS):
        means = np.exp(_logs(design, beta))
        step = _solved(_information(design, means), design.T @ (counts - means))
        change = float(np.abs(_logs(design, step)).max())
        beta = beta + step * min(1.0, LONGEST_STEP / max(change, 1e-300))
        if change < TOLERANCE:
            arrived = True
            break
    logs = _logs(design, beta)
    means = np.exp(logs)
    covariance = _solved(_information(design, means), np.eye(len(beta)))
    return Fit(beta, covariance, float((counts * logs - means).sum()), means, arrived)


def _solved(information: Floats, right: Floats) -> Floats:
    return np.asarray(np.linalg.solve(information, right), dtype=np.float64)


def _logs(design: Floats, beta: Floats) -> Floats:
    return np.clip(design @ beta, -60.0, 60.0)


def _information(design: Floats, means: Floats) -> Floats:
    information = (design * means[:, None]).T @ design
    # a mean that runs to zero makes the matrix singular; the ridge lets the step go on and never reach a certificate
    places = np.arange(len(information))
    information[places, places] = information[places, places] * (1.0 + 1e-12) + 1e-12
    return information
