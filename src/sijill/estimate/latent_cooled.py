"""Starts cooled from the prior: where a small population ends that follows the likelihood as it is turned up.

A chain that begins at a draw from the prior falls into the nearest mode, and may stand in one of next to no mass for
tens of thousands of rounds. A population that is culled by weight as the likelihood grows ends in modes about as often
as they have mass. Every population is on its own, so that their ends also tell how many modes there are.

Source:
    Del Moral, Doucet and Jasra (2006), sequential Monte Carlo samplers.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from sijill.estimate.latent_chain import Chain, new_chain

if TYPE_CHECKING:
    from sijill.estimate.latent_sampler import Ladder
    from sijill.estimate.latent_state import Problem

Floats = NDArray[np.float64]

POPULATION, COOLINGS = 16, 80
"""States in a population, and steps in which the likelihood is turned up."""

FIRST = 0.3
"""The first power of the likelihood after 0, times the people documented."""


def cooled_chains(problem: Problem, classes: int, rngs: list[np.random.Generator]) -> list[Chain]:
    """Plain chains, each where a population of its own ended.

    Args:
        problem: Table and prior.
        classes: Most classes.
        rngs: Of each population and then of its chain.
    """
    with ThreadPoolExecutor(max(1, min(len(rngs), os.cpu_count() or 1))) as pool:
        return list(pool.map(lambda rng: _cooled(problem, classes, rng), rngs))


def _cooled(problem: Problem, classes: int, rng: np.random.Generator) -> Chain:
    people = max(float(problem.counts.sum()), 1.0)
    heats = np.concatenate([[0.0], np.geomspace(min(FIRST / people, 0.5), 1.0, COOLINGS)])
    crowd = new_chain(problem, classes, rng, np.zeros(POPULATION))
    logs = np.zeros(POPULATION)
    for now, after in pairwise(heats):
        crowd.ladder.heats[:] = now
        crowd.run(problem, 1)
        logs += (after - now) * crowd.ladder.logs
        shares = _shares(logs)
        # culled where fewer than half of the states count
        if float((shares**2).sum()) * POPULATION > 2.0:
            _stand(crowd.ladder, crowd.ladder, _places(shares, (rng.random() + np.arange(POPULATION)) / POPULATION))
            logs[:] = 0.0
    chain = new_chain(problem, classes, rng, np.ones(1))
    chain.rounds = 0
    _stand(chain.ladder, crowd.ladder, _places(_shares(logs), rng.random(1)))
    return chain


def _shares(logs: Floats) -> Floats:
    weights = np.exp(logs - max(float(logs.max()), -1e300))
    return np.asarray(weights / weights.sum()) if weights.any() else np.full(len(logs), 1.0 / len(logs))


def _places(shares: Floats, at: Floats) -> NDArray[np.int64]:
    return np.minimum(np.searchsorted(np.cumsum(shares), at), len(shares) - 1)


def _stand(target: Ladder, source: Ladder, places: NDArray[np.int64]) -> None:
    """Puts into the slots of one ladder what stands in these of another."""
    target.logit[:] = source.logit[places]
    target.stick[:] = source.stick[places]
    target.unlisted[:] = source.unlisted[places]
