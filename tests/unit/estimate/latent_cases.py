"""Latent-class problems of invented people, and direct draws from their priors."""

import numpy as np

from sijill.estimate import latent_sampler
from sijill.estimate.latent_sampler import Ladder, Tally
from sijill.estimate.latent_state import Problem

LISTS = 3
PATTERNS = np.array([[mask >> j & 1 for j in range(LISTS)] for mask in range(1 << LISTS)], dtype=float)
COLD = np.ones(1)
LADDER = np.array([0.0, 0.02, 0.1, 0.3, 0.6, 1.0])


def problem(counts, cap=20.0, shape=0.25, rate=0.25, hit=1.0, miss=1.0):
    return Problem(np.ascontiguousarray(PATTERNS.T), np.asarray(counts, dtype=float), cap, shape, rate, hit, miss)


def blank_ladder(heats, classes):
    rungs = len(heats)
    shape = (rungs, classes, LISTS)
    return Ladder(
        np.array(heats),
        np.zeros(shape),
        np.zeros(shape[:2]),
        np.zeros(rungs),
        np.arange(rungs),
        np.zeros(rungs, int),
        np.zeros(rungs),
    )


def blank_tally(rungs):
    return Tally(np.zeros(rungs), np.zeros(rungs), np.full(rungs, -np.inf), np.zeros(rungs), np.zeros(1))


def run(rng, ladder, of, rounds, first=0, steps=1, assigned=1):
    trace = np.zeros((rounds, 3))
    latent_sampler.rounds(rng, ladder, of, first, assigned, steps, trace, blank_tally(len(ladder.heats)))
    return trace


def chances_and_shares(ladder):
    """What the last rung holds: chances (classes, lists) and shares (classes,)."""
    slot = ladder.slots[-1]
    rest = np.logaddexp(0.0, ladder.stick[slot][:-1])
    left = np.concatenate([[0.0], -np.cumsum(rest)])
    logs = left + np.append(ladder.stick[slot][:-1] - rest, 0.0)
    return 1 / (1 + np.exp(-ladder.logit[slot])), np.exp(logs)


def prior_draw(rng, of, classes):
    """Chances and shares drawn by the definition of the prior, whatever the cap."""
    alpha = max(rng.gamma(of.shape) / of.rate, 1e-12)
    rest = rng.exponential(size=classes - 1) / alpha
    left = np.exp(np.concatenate([[0.0], -np.cumsum(rest)]))
    shares = np.append(left[:-1] * -np.expm1(-rest), left[-1])
    return rng.beta(of.hit, of.miss, size=(classes, LISTS)), shares


def pattern_shares(chances, shares):
    """Probability of every pattern, array (2^lists,), by its definition."""
    each = np.where(PATTERNS[:, None, :] > 0.5, chances, 1 - chances).prod(axis=2)
    return each @ shares


def below_cap(rng, of, classes, people):
    """A draw from the prior and the number on no list, drawn again until it is below the cap."""
    while True:
        chances, shares = prior_draw(rng, of, classes)
        unseen = pattern_shares(chances, shares)[0]
        unlisted = rng.poisson(min(rng.gamma(people) * unseen / max(1 - unseen, 1e-12), 1e15))
        if unlisted <= of.cap:
            return chances, shares, unlisted


def told(chances, shares):
    """Numbers of a state in which a wrong move would show."""
    unseen = pattern_shares(chances, shares)[0]
    return [unseen, shares[0], shares[1], shares[-1], shares.max(), chances[0, 0], chances[1, 1], chances[-1, 2]]
