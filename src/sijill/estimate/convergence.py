"""Convergence of chains: whether they say the same, and how much their draws are worth.

Source:
    Vehtari, Gelman, Simpson, Carpenter and Bürkner (2021), rank-normalised R-hat, bulk and tail effective sizes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

TAILS = (0.05, 0.95)
"""Quantiles whose effective size is that of the tails."""


@dataclass(frozen=True, slots=True)
class Convergence:
    """What chains of one quantity are worth.

    Attributes:
        rhat: 1 when the chains cannot be told apart, by place and by spread; infinite when they do not move.
        bulk: Independent draws that would tell the middle as well.
        tail: Independent draws that would tell the ends as well.
        mcse_mean: Standard error of the mean that sampling alone leaves, in the quantity's unit.
        mcse_median: That of the median.
    """

    rhat: float
    bulk: float
    tail: float
    mcse_mean: float
    mcse_median: float

    @property
    def size(self) -> float:
        """The smaller of the two effective sizes."""
        return min(self.bulk, self.tail)


def convergence(draws: Floats) -> Convergence:
    """How well several chains agree, from their draws.

    Args:
        draws: Of one quantity, array (chains, draws), at least 8 draws each, warm-up left out.

    >>> rng = np.random.default_rng(1)
    >>> same = convergence(rng.normal(size=(4, 1000)))
    >>> apart = convergence(rng.normal(size=(4, 1000)) + np.arange(4)[:, None])
    >>> same.rhat < 1.01 < apart.rhat, same.bulk > 3000, apart.bulk < 20
    (True, True, True)
    """
    parts = _halves(draws)
    folded = np.abs(parts - np.median(parts))
    rhat = max(_rhat(_normal_scores(parts)), _rhat(_normal_scores(folded)))
    bulk = effective_size(_normal_scores(parts))
    tail = min(effective_size((parts <= np.quantile(parts, at)).astype(float)) for at in TAILS)
    mean_error = float(parts.std(ddof=1)) / max(effective_size(parts), 1.0) ** 0.5
    return Convergence(rhat, bulk, tail, mean_error, quantile_error(parts, 0.5))


def quantile_error(parts: Floats, probability: float) -> float:
    """Standard error of a quantile that sampling alone leaves.

    Args:
        parts: Array (chains, draws).
        probability: Of the quantile.
    """
    from scipy.special import betaincinv

    size = max(effective_size((parts <= np.quantile(parts, probability)).astype(float)), 1.0)
    shape = size * probability + 1.0, size * (1.0 - probability) + 1.0
    low, high = (np.quantile(parts, betaincinv(*shape, at)) for at in (0.1586553, 0.8413447))
    return float(high - low) / 2.0


def effective_size(parts: Floats) -> float:
    """How many independent draws would tell the mean as well, by Geyer's initial monotone sequence.

    Args:
        parts: Array (chains, draws).
    """
    chains, length = parts.shape
    within, total = _variances(parts)
    if total <= 0:
        return float(chains * length)
    waves = np.fft.rfft(parts - parts.mean(axis=1, keepdims=True), 2 * length, axis=1)
    covariance = np.fft.irfft(np.abs(waves) ** 2, axis=1)[:, :length].mean(axis=0) / (length - 1)
    kept = 1.0 - (within - covariance) / total
    kept[0] = 1.0
    pairs = kept[: length // 2 * 2].reshape(-1, 2).sum(axis=1)
    negative = np.flatnonzero(pairs < 0)
    positive = np.minimum.accumulate(pairs[: negative[0] if len(negative) else len(pairs)])
    times = max(2.0 * float(positive.sum()) - 1.0, 1.0 / np.log10(chains * length))
    return float(chains * length / times)


def _halves(draws: Floats) -> Floats:
    half = draws.shape[1] // 2
    return np.concatenate([draws[:, :half], draws[:, -half:]])


def _normal_scores(parts: Floats) -> Floats:
    from scipy.special import ndtri
    from scipy.stats import rankdata

    ranks = rankdata(parts).reshape(parts.shape)
    return np.asarray(ndtri((ranks - 0.375) / (parts.size + 0.25)))


def _variances(parts: Floats) -> tuple[float, float]:
    length = parts.shape[1]
    within = float(parts.var(axis=1, ddof=1).mean())
    between = float(parts.mean(axis=1).var(ddof=1)) if len(parts) > 1 else 0.0
    return within, within * (length - 1) / length + between


def _rhat(parts: Floats) -> float:
    within, total = _variances(parts)
    if within > 0:
        return float((total / within) ** 0.5)
    return 1.0 if total == 0 else float("inf")
