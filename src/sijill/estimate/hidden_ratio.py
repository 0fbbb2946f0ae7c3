"""The ratio of hidden to seen people in each stratum, drawn towards what the strata have in common.

Each stratum has odds of being hidden of its own, the logs of which are normal around a common middle. How far apart
they lie is learnt from the strata, so that strata that say little borrow from the others and those that say much keep
what they say. Everything is summed on grids: no chain, no normal approximation of a stratum's posterior.

Source:
    Fay and Herriot (1979); Rubin (1981); Gelman (2006) for the half-Cauchy prior of the spread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from sijill.estimate.poisson import Floats

LEAST, MOST, STEP = -8.0, 4.5, 0.03
"""Log odds of being hidden that are looked at, and how far apart."""

SPREADS = np.geomspace(0.04, 4.0, 28)
"""Standard deviations of the strata's log odds that are looked at."""

SPREAD_SCALE = 0.5
"""Scale of the half-Cauchy prior of the spread: half the strata within a factor of two or so of each other."""

EFFECTIVE = 400.0
"""A stratum of more people is taken to play as little by chance as one of so many: grids are no finer."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one stratum alone says of its people on no list.

    Attributes:
        documented: People on some list.
        numbers: People on no list, ascending, array (numbers,).
        mass: Probability by the stratum alone, array (numbers,), adding to 1.
        likelihood: The same without its own prior, times how many numbers each stands for, array (numbers,).
    """

    documented: int
    numbers: Floats
    mass: Floats
    likelihood: Floats


@dataclass(frozen=True, slots=True)
class Shared:
    """Draws of the strata together.

    Attributes:
        unlisted: People on no list, array (strata, draws).
        spread: Standard deviation of the log odds of being hidden among strata, array (draws,).
    """

    unlisted: Floats
    spread: Floats


def alone(evidence: Sequence[Evidence], draws: int, rng: np.random.Generator) -> Floats:
    """Draws of the people on no list of each stratum by itself, array (strata, draws)."""
    return np.stack([one.numbers[_places(one.mass[None].repeat(draws, 0), rng)] for one in evidence])


def together(evidence: Sequence[Evidence], draws: int, rng: np.random.Generator) -> Shared:
    """Draws of the people on no list of all strata under common, learnt odds of being hidden.

    Do not use it for fewer than three strata: two tell nothing of how far apart strata lie.

    Args:
        evidence: Of each stratum.
        draws: How many.
        rng: Of the draws.
    """
    odds = np.arange(LEAST, MOST, STEP)
    kernels = [_chances(one, odds) for one in evidence]
    support = np.stack([kernel.sum(axis=1) for kernel in kernels])
    support /= support.max(axis=1, keepdims=True)
    around = [_normal(odds, spread) for spread in SPREADS]
    logs = np.stack([np.log(np.maximum(near @ support.T, 1e-300)).sum(axis=1) for near in around])
    # half-Cauchy, on a grid of equal steps of the log
    logs += np.log(SPREADS / (1.0 + (SPREADS / SPREAD_SCALE) ** 2))[:, None]
    weights = np.exp(logs - logs.max()).ravel()
    spread, middle = np.divmod(np.sort(rng.choice(len(weights), draws, p=weights / weights.sum())), len(odds))
    nearby = np.stack([around[at][place] for at, place in zip(spread, middle, strict=True)])
    unlisted = np.zeros((len(evidence), draws))
    for at, one in enumerate(evidence):
        rows = _places(nearby * support[at], rng)
        unlisted[at] = one.numbers[_places(kernels[at][rows], rng)]
    return Shared(unlisted, SPREADS[spread])


def prior_of_numbers(numbers: Floats, documented: int, lists: int) -> Floats:
    """What is believed of the people on no list by one who knows nothing but how many are on some, array (numbers,).

    Independent lists, each with Jeffreys' prior of its share (arcsine), and the total as one over itself.

    Args:
        numbers: People on no list.
        documented: People on some list.
        lists: How many lists.
    """
    odds = np.arange(LEAST, MOST, STEP)
    return np.asarray(prior_of_odds(lists) @ np.exp(_log_chances(numbers, documented, odds)))


@lru_cache(maxsize=32)
def prior_of_odds(lists: int) -> Floats:
    """Share of the prior near each log odds of being hidden from independent lists with Jeffreys' prior, array (odds,).

    Args:
        lists: How many lists.
    """
    # the log of the chance to be missed by one list, in steps; by all of them it is the sum
    steps, finest = 16_384, STEP / 10
    within = 2.0 / np.pi * np.arcsin(np.exp(-np.arange(steps + 1) * finest / 2))
    one = -np.diff(within)
    # twice as long, so that nothing comes round
    whole = np.fft.irfft(np.fft.rfft(one, 2 * steps) ** lists)[:steps]
    missed = -(np.arange(steps) + lists / 2) * finest
    odds = missed - np.log(-np.expm1(missed))
    edges = np.arange(LEAST, MOST + STEP, STEP) - STEP / 2
    held, _ = np.histogram(odds, edges[: len(np.arange(LEAST, MOST, STEP)) + 1], weights=whole)
    return np.asarray(held)


def _log_chances(numbers: Floats, documented: int, odds: Floats) -> Floats:
    """Log chance of each number on no list by each odds of being hidden, but for a constant, array (odds, numbers)."""
    from scipy.special import gammaln

    scale = min(1.0, EFFECTIVE / documented)
    seen, hidden = documented * scale, numbers * scale
    soft = np.logaddexp(0.0, odds)[:, None]
    logs = gammaln(hidden + seen) - gammaln(seen) - gammaln(hidden + 1.0) - seen * soft
    return np.asarray(logs + hidden * (odds[:, None] - soft))


def _chances(one: Evidence, odds: Floats) -> Floats:
    """What a stratum says of each number, times the chance of the number by each odds, array (odds, numbers)."""
    return np.asarray(np.exp(_log_chances(one.numbers, one.documented, odds)) * one.likelihood)


def _normal(odds: Floats, spread: float) -> Floats:
    """Weights of log odds around each middle, array (middles, odds), rows adding to 1."""
    near = np.exp(-0.5 * ((odds[:, None] - odds) / spread) ** 2)
    return np.asarray(near / near.sum(axis=1, keepdims=True))


def _places(weights: Floats, rng: np.random.Generator) -> NDArray[np.intp]:
    """A place in each row, drawn by its weights."""
    held = np.cumsum(weights, axis=1)
    wanted = rng.random(len(weights)) * held[:, -1]
    return np.asarray(np.minimum((held <= wanted[:, None]).sum(axis=1), weights.shape[1] - 1))
