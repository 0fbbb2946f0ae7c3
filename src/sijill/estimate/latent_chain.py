"""One chain, plain or a ladder of tempered ones: where it stands and what it drew so far."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from sijill.estimate.latent_sampler import Ladder, Tally
    from sijill.estimate.latent_state import Problem

Floats = NDArray[np.float64]

ASSIGNED = 5
"""Times in a round that people are assigned to classes: quick, and on small tables the best of all moves."""

STEPS, LADDER_STEPS = 4, 1
"""Langevin steps in a round: of a plain chain, and of each rung of a ladder, where trades do as much."""


@dataclass(slots=True)
class Chain:
    """One chain, and what it drew so far.

    Attributes:
        rng: Its random numbers.
        ladder: Where it stands; a plain chain is a ladder of one rung.
        tally: Of the trades between rungs.
        drawn: Persons on no list by round, one array a stretch.
        rounds: Rounds so far; -1 where it has yet to begin from a draw of the prior.
    """

    rng: np.random.Generator
    ladder: Ladder
    tally: Tally
    drawn: list[Floats] = field(default_factory=list)
    rounds: int = -1

    def run(self, problem: Problem, rounds: int) -> None:
        """Runs on; the number of rounds so far goes with it."""
        from sijill.estimate import latent_sampler

        trace = np.zeros((rounds, 3))
        steps = STEPS if len(self.ladder.heats) == 1 else LADDER_STEPS
        latent_sampler.rounds(self.rng, self.ladder, problem, self.rounds, ASSIGNED, steps, trace, self.tally)
        self.rounds = max(self.rounds, 0) + rounds
        self.drawn.append(trace[:, 0].copy())


def new_chain(problem: Problem, classes: int, rng: np.random.Generator, heats: Floats) -> Chain:
    """A chain that has yet to begin.

    Args:
        problem: Table and prior.
        classes: Most classes.
        rng: Its random numbers.
        heats: Powers of the likelihood, array (rungs,); one for a plain chain.
    """
    from sijill.estimate.latent_sampler import Ladder

    rungs, lists = len(heats), len(problem.patterns)
    ladder = Ladder(
        np.array(heats, dtype=np.float64),
        np.zeros((rungs, classes, lists)),
        np.zeros((rungs, classes)),
        np.zeros(rungs),
        np.arange(rungs),
        np.zeros(rungs, dtype=np.int64),
        np.zeros(rungs),
    )
    return Chain(rng, ladder, blank_tally(rungs))


def blank_tally(rungs: int) -> Tally:
    """A tally of nothing yet."""
    from sijill.estimate.latent_sampler import Tally

    return Tally(np.zeros(rungs), np.zeros(rungs), np.full(rungs, -np.inf), np.zeros(rungs), np.zeros(1))


def run_together(chains: Sequence[Chain], problem: Problem, rounds: int) -> None:
    """Runs chains on, on as many threads as there are processors; nothing depends on how many."""
    with ThreadPoolExecutor(max(1, min(len(chains), os.cpu_count() or 1))) as pool:
        list(pool.map(lambda chain: chain.run(problem, rounds), chains))
