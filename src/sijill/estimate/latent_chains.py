"""Chains: several of them from dispersed starts, run until they agree or until the work allowed is done.

First plain chains. Where they do not come to agree, each is replaced by a ladder of tempered chains, whose upper rungs
go where the likelihood is faint and bring back what they find; a ladder moves between modes that a plain chain never
leaves. Nothing depends on how many threads there are: every chain has random numbers of its own.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from sijill.estimate.convergence import Convergence, convergence
from sijill.estimate.progress import Progress, silent

if TYPE_CHECKING:
    from sijill.estimate.latent_sampler import Ladder, Tally
    from sijill.estimate.latent_state import Problem

Floats = NDArray[np.float64]

ROUNDS, GROWTH = 2000, 1.5
"""Rounds after which chains are first looked at; then each time they have grown by so much."""

WARM_UP = 4
"""One part in so many of a chain is left out as warm-up."""

DOUBTED = 16_000
"""Rounds after which plain chains that are far apart give way to ladders; those merely not together get four times."""

AGREED, DISAGREED = 1.01, 1.05
"""R-hat below which chains agree, and above which they do not."""

PILOT = (200, 400, 800)
"""Rounds of a ladder after each of which its heats are set anew."""

PILOT_RUNGS, MOST_RUNGS = 16, 32

STEPS, LADDER_STEPS = 4, 1
"""Langevin steps in a round: of a plain chain, and of each rung of a ladder, where trades do as much."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How long to run.

    Attributes:
        chains: How many chains (>= 4).
        sweeps: Most sweeps of one chain, all rungs of a ladder together.
        size: Effective draws wanted, of the middle and of the tails.
        tempered: Whether to begin with ladders at once.
    """

    chains: int = 4
    sweeps: int = 400_000
    size: float = 1000.0
    tempered: bool = False


@dataclass(frozen=True, slots=True)
class Chains:
    """What the chains drew.

    Attributes:
        unlisted: Persons on no list, array (chains, draws), the warm-up of each chain left out.
        found: Convergence of them.
        rounds: Rounds of each chain, warm-up included.
        heats: Powers of the likelihood of the rungs, array (rungs,); one for a plain chain.
        trips: Times a chain's last rung was reached from its first, array (chains,); zeros for a plain chain.
        log_evidence: Log marginal likelihood by each ladder, array (chains,); empty for plain chains.
        plain_rhat: R-hat of the plain chains that ladders replaced, or ``None``.
    """

    unlisted: Floats
    found: Convergence
    rounds: int
    heats: Floats = field(default_factory=lambda: np.ones(1))
    trips: Floats = field(default_factory=lambda: np.zeros(0))
    log_evidence: Floats = field(default_factory=lambda: np.zeros(0))
    plain_rhat: float | None = None


@dataclass(slots=True)
class _Chain:
    """One chain, and what it drew so far."""

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
        latent_sampler.rounds(self.rng, self.ladder, problem, self.rounds, steps, trace, self.tally)
        self.rounds = max(self.rounds, 0) + rounds
        self.drawn.append(trace[:, 0].copy())


def run_chains(
    problem: Problem, classes: int, plan: Plan, rng: np.random.Generator, progress: Progress | None = None
) -> Chains:
    """Draws from the posterior by several chains.

    Args:
        problem: Table and prior.
        classes: Most classes (>= 2).
        plan: How many chains, and how long.
        rng: From which every chain gets random numbers of its own.
        progress: Told after each stretch; nothing depends on it.
    """
    say = progress or silent
    plain_rngs, ladder_rngs, pilot = (rng.spawn(plan.chains), rng.spawn(plan.chains), rng.spawn(1)[0])
    before: Chains | None = None
    if not plan.tempered:
        before = _until_agreed(problem, classes, plan, plain_rngs, np.ones(1), say)
        if (before.found.rhat < AGREED and before.found.size >= plan.size) or before.rounds >= plan.sweeps:
            return before
    heats = tuned_heats(problem, classes, pilot)
    made = _until_agreed(problem, classes, plan, ladder_rngs, heats, say)
    return made if before is None else _with_plain(made, before.found.rhat)


def _with_plain(made: Chains, rhat: float) -> Chains:
    from dataclasses import replace

    return replace(made, plain_rhat=rhat)


def tuned_heats(problem: Problem, classes: int, rng: np.random.Generator) -> Floats:
    """Heats for a ladder, array (rungs,) from 0 to 1: as many, and so apart, that half of all trades are taken.

    Args:
        problem: Table and prior.
        classes: Most classes.
        rng: Of the pilot ladder.

    Source:
        Syed, Bouchard-Cote, Deligiannidis and Doucet (2022).
    """
    heats = np.concatenate([[0.0], np.geomspace(1e-5, 1.0, PILOT_RUNGS - 1)])
    chain = _chain(problem, classes, rng, heats)
    for at, rounds in enumerate(PILOT):
        chain.run(problem, rounds)
        tally = chain.tally
        refused = np.maximum(tally.refused[:-1] / np.maximum(tally.trades[:-1], 1.0), 1e-3)
        barrier = np.concatenate([[0.0], np.cumsum(refused)])
        rungs = PILOT_RUNGS if at < len(PILOT) - 1 else int(np.clip(np.ceil(2.0 * barrier[-1]) + 2, 6, MOST_RUNGS))
        heats = np.interp(np.linspace(0.0, barrier[-1], rungs), barrier, chain.ladder.heats**0.25) ** 4
        heats[0], heats[-1] = 0.0, 1.0
        chain.tally = _blank_tally(PILOT_RUNGS)
        if rungs == PILOT_RUNGS:
            chain.ladder.heats[:] = heats
    return heats


def _until_agreed(
    problem: Problem, classes: int, plan: Plan, rngs: list[np.random.Generator], heats: Floats, say: Progress
) -> Chains:
    """Runs chains, ever longer, until they agree with draws enough, are past hope, or have done the work allowed."""
    chains = [_chain(problem, classes, rng, heats) for rng in rngs]
    most = max(plan.sweeps // len(heats), 8)
    total, words = min(ROUNDS, most), "chains" if len(heats) == 1 else "tempered chains"
    while True:
        _run_all(chains, problem, total - max(chains[0].rounds, 0))
        drawn = np.stack([np.concatenate(chain.drawn)[total // WARM_UP :] for chain in chains])
        found = convergence(drawn)
        say(words, total / most)
        agreed = found.rhat < AGREED and found.size >= plan.size
        hopeless = len(heats) == 1 and _is_past_hope(found.rhat, total)
        if agreed or hopeless or total >= most:
            return _chains(chains, drawn, found, total)
        for chain in chains:
            chain.tally = _blank_tally(len(heats))
        total = min(int(GROWTH * total), most)


def _is_past_hope(rhat: float, rounds: int) -> bool:
    """Whether plain chains give way: far apart early, or not together late, as when one stands in a minor mode."""
    return (rounds >= DOUBTED and rhat > DISAGREED) or (rounds >= 4 * DOUBTED and rhat > AGREED)


def _run_all(chains: list[_Chain], problem: Problem, rounds: int) -> None:
    with ThreadPoolExecutor(max(1, min(len(chains), os.cpu_count() or 1))) as pool:
        list(pool.map(lambda chain: chain.run(problem, rounds), chains))


def _chains(chains: list[_Chain], drawn: Floats, found: Convergence, total: int) -> Chains:
    heats = chains[0].ladder.heats
    if len(heats) == 1:
        return Chains(drawn, found, total)
    rounds = np.array([chain.drawn[-1].size for chain in chains])
    ratios = np.array([chain.tally.ratio[:-1] for chain in chains]) - np.log(rounds)[:, None]
    trips = np.array([chain.tally.trips[0] for chain in chains])
    return Chains(drawn, found, total, heats, trips, ratios.sum(axis=1))


def _chain(problem: Problem, classes: int, rng: np.random.Generator, heats: Floats) -> _Chain:
    from sijill.estimate.latent_sampler import Ladder

    rungs, lists = len(heats), problem.patterns.shape[1]
    ladder = Ladder(
        np.array(heats, dtype=np.float64),
        np.zeros((rungs, classes, lists)),
        np.zeros((rungs, classes)),
        np.zeros(rungs),
        np.arange(rungs),
        np.zeros(rungs, dtype=np.int64),
    )
    return _Chain(rng, ladder, _blank_tally(rungs))


def _blank_tally(rungs: int) -> Tally:
    from sijill.estimate.latent_sampler import Tally

    return Tally(np.zeros(rungs), np.zeros(rungs), np.full(rungs, -np.inf), np.zeros(rungs), np.zeros(1))
