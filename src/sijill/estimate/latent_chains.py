"""Chains: several of them from dispersed starts, run until they agree or until the work allowed is done.

First plain chains from draws of the prior; where they agree, short ones are sent out to see whether they come there as
well. If not, plain chains from starts cooled from the prior, which keep out of modes of next to no mass; they count
only where nearly all such starts lie in the same place. Else ladders of tempered chains, whose upper rungs go where the
likelihood is faint and bring back what they find. Nothing depends on how many threads there are: every chain has random
numbers of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from sijill.estimate.convergence import Convergence, convergence
from sijill.estimate.latent_chain import Chain, blank_tally, new_chain, run_together
from sijill.estimate.latent_cooled import cooled_chains
from sijill.estimate.progress import Progress, silent

if TYPE_CHECKING:
    from sijill.estimate.latent_state import Problem

Floats = NDArray[np.float64]

ROUNDS, GROWTH = 2000, 1.5
"""Rounds after which chains are first looked at; then each time they have grown by so much."""

COLD = np.ones(1)
"""The heat of a plain chain."""

WARM_UPS = (4, 2)
"""One part in so many of a chain is left out as warm-up: the second where only then the chains agree."""

DOUBTED, LATE = 4_000, 64_000
"""Rounds after which plain chains give way that are far apart, and that are merely not together."""

SCOUTS, FEW_SCOUTS = 16, 1
"""Short chains from draws of the prior, and how many of them may stay where chains that agree do not go."""

STARTS, FEW_STARTS = 32, 1
"""Cooled starts, and how many of them may lie where the chains that begin at the first few do not go."""

APART = 0.005
"""A start lies apart beyond this part of the draws at either end."""

SCOUTED, SETTLED = (100, 300, 600, 1000), (300,)
"""Rounds after each of which scouts that still lie apart are asked again, and those of cooled starts."""

AGREED, DISAGREED = 1.01, 1.05
"""R-hat below which chains agree, and above which they do not."""

PILOT = (200, 400, 800)
"""Rounds of a ladder after each of which its heats are set anew."""

PILOT_RUNGS, MOST_RUNGS = 16, 32


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
        plain_rhat: R-hat of the chains from draws of the prior that others replaced, or ``None``.
        apart: Other starts that stayed where the chains do not go: of :data:`SCOUTS`, or where ``plain_rhat`` is told
            of :data:`STARTS` cooled ones; ``None`` where none were asked, as for ladders.
    """

    unlisted: Floats
    found: Convergence
    rounds: int
    heats: Floats = field(default_factory=lambda: np.ones(1))
    trips: Floats = field(default_factory=lambda: np.zeros(0))
    log_evidence: Floats = field(default_factory=lambda: np.zeros(0))
    plain_rhat: float | None = None
    apart: int | None = None

    @property
    def disagree(self) -> bool:
        """Whether they give no number: they stand apart, or took the place of chains that did and have not settled."""
        is_last_resort = len(self.heats) > 1 and self.plain_rhat is not None
        return self.found.rhat > (AGREED if is_last_resort else DISAGREED)


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
        before = _from_prior(problem, classes, plan, [*plain_rngs, *rng.spawn(SCOUTS)], say)
        if _is_enough(before, plan, FEW_SCOUTS) or before.rounds >= plan.sweeps:
            return before
        cooled = _from_cooled(problem, classes, plan, rng.spawn(STARTS), say)
        if _is_enough(cooled, plan, FEW_STARTS):
            return replace(cooled, plain_rhat=before.found.rhat)
    heats = tuned_heats(problem, classes, pilot)
    made = _until_agreed([new_chain(problem, classes, one, heats) for one in ladder_rngs], problem, plan, say)
    return made if before is None else replace(made, plain_rhat=before.found.rhat)


def _is_enough(made: Chains, plan: Plan, few: int) -> bool:
    return _agree(made.found, plan.size) and made.apart is not None and made.apart <= few


def _from_prior(problem: Problem, classes: int, plan: Plan, rngs: list[np.random.Generator], say: Progress) -> Chains:
    starts = [new_chain(problem, classes, rng, COLD) for rng in rngs]
    made = _until_agreed(starts[: plan.chains], problem, plan, say)
    if not _agree(made.found, plan.size):
        return made
    return replace(made, apart=_apart(starts[plan.chains :], problem, made.unlisted, SCOUTED, FEW_SCOUTS))


def _from_cooled(problem: Problem, classes: int, plan: Plan, rngs: list[np.random.Generator], say: Progress) -> Chains:
    starts = cooled_chains(problem, classes, rngs)
    made = _until_agreed(starts[: plan.chains], problem, plan, say)
    if not _agree(made.found, plan.size):
        return made
    return replace(made, apart=_apart(starts[plan.chains :], problem, made.unlisted, SETTLED, FEW_STARTS))


def _apart(starts: list[Chain], problem: Problem, unlisted: Floats, stretches: tuple[int, ...], few: int) -> int:
    """How many of other starts stay where the chains do not go; no longer asked when they are few."""
    low, high = np.quantile(unlisted, [APART, 1.0 - APART])
    for rounds in stretches:
        run_together(starts, problem, rounds)
        places = [float(np.median(start.drawn[-1][rounds // 2 :])) for start in starts]
        starts = [start for start, at in zip(starts, places, strict=True) if not low <= at <= high]
        if len(starts) <= few:
            break
    return len(starts)


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
    chain = new_chain(problem, classes, rng, heats)
    for at, rounds in enumerate(PILOT):
        chain.run(problem, rounds)
        tally = chain.tally
        refused = np.maximum(tally.refused[:-1] / np.maximum(tally.trades[:-1], 1.0), 1e-3)
        barrier = np.concatenate([[0.0], np.cumsum(refused)])
        rungs = PILOT_RUNGS if at < len(PILOT) - 1 else int(np.clip(np.ceil(2.0 * barrier[-1]) + 2, 6, MOST_RUNGS))
        heats = np.interp(np.linspace(0.0, barrier[-1], rungs), barrier, chain.ladder.heats**0.25) ** 4
        heats[0], heats[-1] = 0.0, 1.0
        chain.tally = blank_tally(PILOT_RUNGS)
        if rungs == PILOT_RUNGS:
            chain.ladder.heats[:] = heats
    return heats


def _until_agreed(chains: list[Chain], problem: Problem, plan: Plan, say: Progress) -> Chains:
    """Runs chains, ever longer, until they agree with draws enough, are past hope, or have done the work allowed."""
    rungs = len(chains[0].ladder.heats)
    most = max(plan.sweeps // rungs, 8)
    total, words = min(ROUNDS, most), "chains" if rungs == 1 else "tempered chains"
    while True:
        run_together(chains, problem, total - max(chains[0].rounds, 0))
        drawn, found = _settled(np.stack([np.concatenate(chain.drawn) for chain in chains]), plan.size)
        say(words, total / most)
        hopeless = rungs == 1 and _is_past_hope(found.rhat, total)
        if _agree(found, plan.size) or hopeless or total >= most:
            return _chains(chains, drawn, found, total)
        for chain in chains:
            chain.tally = blank_tally(rungs)
        total = min(int(GROWTH * total), most)


def _agree(found: Convergence, size: float) -> bool:
    return found.rhat < AGREED and found.size >= size


def _settled(drawn: Floats, size: float) -> tuple[Floats, Convergence]:
    """The draws after the shortest warm-up with which chains agree, or with which they do best; how well they agree."""
    tried = []
    for part in WARM_UPS:
        kept = drawn[:, drawn.shape[1] // part :]
        tried.append((kept, convergence(kept)))
        if _agree(tried[-1][1], size):
            return tried[-1]
    return min(tried, key=lambda one: one[1].rhat)


def _is_past_hope(rhat: float, rounds: int) -> bool:
    """Whether plain chains give way: far apart early, or not together late."""
    return (rounds >= DOUBTED and rhat > DISAGREED) or (rounds >= LATE and rhat > AGREED)


def _chains(chains: list[Chain], drawn: Floats, found: Convergence, total: int) -> Chains:
    heats = chains[0].ladder.heats
    if len(heats) == 1:
        return Chains(drawn, found, total)
    rounds = np.array([chain.drawn[-1].size for chain in chains])
    ratios = np.array([chain.tally.ratio[:-1] for chain in chains]) - np.log(rounds)[:, None]
    trips = np.array([chain.tally.trips[0] for chain in chains])
    return Chains(drawn, found, total, heats, trips, ratios.sum(axis=1))
