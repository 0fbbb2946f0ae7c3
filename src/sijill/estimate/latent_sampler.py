"""One latent-class chain, or a ladder of tempered ones that trade places, compiled and kept.

numba keeps compiled code until the file of the function changes, whatever it calls. So only :func:`rounds` is kept, and
the text of every module it is compiled from is part of its name.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sijill.compiling import compiled, linked
from sijill.estimate import latent_drift, latent_moves, latent_shift, latent_state
from sijill.estimate.latent_moves import TOGETHER, draw_prior, sweep
from sijill.estimate.latent_state import (
    LIKELIHOOD,
    LOGIT,
    SEEN,
    STICK,
    Floats,
    Problem,
    State,
    Work,
    copy_state,
    drawn_unlisted,
    set_class,
    set_mix,
    set_weights,
)

TRIES = 50
"""Draws from the prior that are tried for one below the cap; without one the chain stays."""


class Ladder(NamedTuple):
    """Chains at rising powers of the likelihood; the last is at 1 and is the one that counts.

    Attributes:
        heats: Powers, ascending, array (R,).
        logit: Chances' logits, array (R, K, J), by slot.
        stick: Sticks' logits, array (R, K), by slot.
        unlisted: Persons on no list, array (R,), by slot.
        slots: Which slot stands on each rung, array (R,).
        hot: Whether a slot has been on the first rung since it was last on the last, array (R,).
        logs: Log likelihood, array (R,), by slot; written by :data:`rounds`.
    """

    heats: Floats
    logit: Floats
    stick: Floats
    unlisted: Floats
    slots: NDArray[np.int64]
    hot: NDArray[np.int64]
    logs: Floats


class Tally(NamedTuple):
    """What the trades between rungs came to, added up over rounds.

    Attributes:
        refused: Probability that a trade of rung r with the next was refused, sum, array (R,).
        trades: How many trades were tried, array (R,).
        ratio: Log of the sum of the likelihood's part between rung r and the next, array (R,).
        taken: Langevin steps taken, array (R,).
        trips: Slots that came from the first rung to the last, array (1,).
    """

    refused: Floats
    trades: Floats
    ratio: Floats
    taken: Floats
    trips: Floats


@linked
def blank_work(problem: Problem, classes: int) -> Work:
    """Room to work in."""
    lists, rows = problem.patterns.shape
    width = TOGETHER * (lists + 1)
    return Work(
        np.zeros((4, width)),
        np.zeros((2 * width, rows)),
        np.zeros((2 * width, width)),
        np.zeros((classes, lists + 1)),
        np.zeros(TOGETHER, np.int64),
    )


@linked
def from_prior(rng: np.random.Generator, state: State, other: State, problem: Problem, unlisted: float) -> float:
    """Draws the whole state from the prior below the cap; the number on no list."""
    for _ in range(TRIES):
        draw_prior(rng, other, problem)
        drawn = drawn_unlisted(rng, other, problem.counts.sum())
        if drawn <= problem.cap:
            copy_state(other, state)
            return drawn
    copy_state(state, other)
    return unlisted


@linked
def trade(rng: np.random.Generator, ladder: Ladder, logs: Floats, tally: Tally, odd: int) -> None:
    """Neighbouring rungs trade places, those that start at an even rung and those at an odd one by turns.

    Source:
        Syed, Bouchard-Cote, Deligiannidis and Doucet (2022), non-reversible parallel tempering.
    """
    slots, rungs = ladder.slots, len(ladder.slots)
    for r in range(rungs - 1):
        apart = ladder.heats[r + 1] - ladder.heats[r]
        tally.ratio[r] = np.logaddexp(tally.ratio[r], apart * logs[slots[r]])
        if r % 2 != odd:
            continue
        ratio = apart * (logs[slots[r]] - logs[slots[r + 1]])
        tally.trades[r] += 1.0
        tally.refused[r] += 1.0 - np.exp(min(ratio, 0.0))
        if np.log(1.0 - rng.random()) < ratio:
            slots[r], slots[r + 1] = slots[r + 1], slots[r]
    ladder.hot[slots[0]] = 1
    if rungs > 1:
        tally.trips[0] += ladder.hot[slots[-1]]
        ladder.hot[slots[-1]] = 0


@linked
def put(ladder: Ladder, slot: int, state: State, problem: Problem) -> None:
    """Puts a state where a slot of the ladder stands."""
    for k in range(len(state.classes) - 1):
        state.classes[k, STICK] = ladder.stick[slot, k]
        for j in range(len(problem.patterns)):
            state.classes[k, LOGIT + j] = ladder.logit[slot, k, j]
        set_class(state, problem, k)
    set_weights(state, problem)
    set_mix(state, problem)


def _rounds(text: int) -> Callable[[np.random.Generator, Ladder, Problem, int, int, int, Floats, Tally], int]:
    @compiled
    def run(
        rng: np.random.Generator,
        ladder: Ladder,
        problem: Problem,
        first: int,
        assigned: int,
        steps: int,
        trace: Floats,
        tally: Tally,
    ) -> int:
        rungs, classes, lists = ladder.logit.shape
        logs = ladder.logs
        numbers = np.zeros((2, rungs, classes + 1, LOGIT + 2 * lists))
        patterns = np.zeros((2, rungs, classes + 1, len(problem.counts)))
        for slot in range(rungs):
            state = State(numbers[0, slot], patterns[0, slot])
            other = State(numbers[1, slot], patterns[1, slot])
            if first < 0:
                ladder.unlisted[slot] = problem.cap + 1.0
                while ladder.unlisted[slot] > problem.cap:
                    ladder.unlisted[slot] = from_prior(rng, state, other, problem, problem.cap + 1.0)
            else:
                put(ladder, slot, state, problem)
            copy_state(state, other)
        work = blank_work(problem, classes)
        for at in range(len(trace)):
            for r in range(rungs):
                slot = ladder.slots[r]
                state = State(numbers[0, slot], patterns[0, slot])
                other = State(numbers[1, slot], patterns[1, slot])
                now = ladder.unlisted[slot]
                if ladder.heats[r] == 0.0:
                    now = from_prior(rng, state, other, problem, now)
                else:
                    now, taken = sweep(rng, state, other, problem, ladder.heats[r], assigned, steps, now, work)
                    tally.taken[r] += taken
                ladder.unlisted[slot] = now
                logs[slot] = state.classes[classes, LIKELIHOOD]
            trade(rng, ladder, logs, tally, abs(first + at) % 2)
            cold = ladder.slots[-1]
            trace[at, 0] = ladder.unlisted[cold]
            trace[at, 1] = numbers[0, cold, classes, SEEN]
            trace[at, 2] = numbers[0, cold, classes, LIKELIHOOD]
        for slot in range(rungs):
            for k in range(classes):
                ladder.stick[slot, k] = numbers[0, slot, k, STICK]
                for j in range(lists):
                    ladder.logit[slot, k, j] = numbers[0, slot, k, LOGIT + j]
        return text

    return run


FILES = (latent_state.__file__, latent_drift.__file__, latent_moves.__file__, latent_shift.__file__, __file__)
"""Of the modules that :data:`rounds` is compiled from."""


def _text_of_kernels() -> int:
    return zlib.crc32(b"".join(Path(file).read_bytes() for file in FILES))


rounds = _rounds(_text_of_kernels())
"""Runs a ladder for as many rounds as ``trace`` has rows, in place.

The ladder is moved; ``trace``, array (rounds, 3), takes the persons on no list, the probability of being on some list
and the log likelihood on the last rung; ``tally`` is added to. ``first`` is the number of the first round, or -1 to
start from draws of the prior below the cap, ``assigned`` how often people are assigned to classes in each and ``steps``
its Langevin steps. The interpreter's lock is not held.
"""
