"""Moves of a latent-class chain that keep its posterior: Gibbs, trades of labels, draws from the prior."""

from __future__ import annotations

import numpy as np

from sijill.compiling import linked
from sijill.estimate.latent_drift import drift
from sijill.estimate.latent_shift import shift
from sijill.estimate.latent_state import (
    FAR,
    LIKELIHOOD,
    LOGIT,
    SPENT,
    STICK,
    STICKS,
    WEIGHT,
    Problem,
    State,
    Work,
    copy_state,
    copy_weights,
    drawn_unlisted,
    log_gamma,
    logit_of_beta,
    mix_classes,
    set_chances,
    set_class,
    set_mix,
    set_weights,
    settle,
    softplus,
)

SHORT, LONG = 0.3, 1.2
"""Shortest and longest Langevin step: drawn between them, so that some fit wherever the chain stands."""

REACH = 2.5
"""Mean place of the classes chosen for a step: low places hold most people."""

TOGETHER = 2
"""Classes that a Langevin step moves at once."""

SHIFTS = 4
"""Shifts between two classes in a sweep: by turns with and without the overlaps of lists kept."""


@linked
def drawn_alpha(rng: np.random.Generator, state: State, problem: Problem) -> float:
    """Alpha given the sticks, drawn."""
    whole = len(state.classes) - 1
    return float(max(1e-300, rng.standard_gamma(problem.shape + whole - 1) / state.classes[whole, SPENT]))


@linked
def stick_of_prior(rng: np.random.Generator, alpha: float) -> float:
    """Logit of what a class breaks off the stick, drawn from its prior."""
    rest = min(-np.log(1.0 - rng.random()) / alpha, FAR)
    return rest + np.log(-np.expm1(-rest)) if rest > 0 else -FAR


@linked
def draw_prior(rng: np.random.Generator, state: State, problem: Problem) -> None:
    """Puts the chain at a draw from the prior, whatever the cap."""
    lists, classes = len(problem.patterns), len(state.classes) - 1
    alpha = max(1e-300, np.exp(log_gamma(rng, problem.shape)) / problem.rate)
    for k in range(classes):
        if k < classes - 1:
            state.classes[k, STICK] = stick_of_prior(rng, alpha)
        for j in range(lists):
            state.classes[k, LOGIT + j] = logit_of_beta(rng, problem.hit, problem.miss)
        set_class(state, problem, k)
    set_weights(state, problem)
    set_mix(state, problem)


@linked
def gibbs(rng: np.random.Generator, state: State, problem: Problem, unlisted: float, work: Work) -> None:
    """People to classes, pattern by pattern; then alpha, sticks and chances given who is where.

    The logs of prior and likelihood are left as they were: :func:`sweep` works them out after the last of a row.

    Source:
        Dunson and Xing (2009); Manrique-Vallier (2016).
    """
    lists, classes = len(problem.patterns), len(state.classes) - 1
    held = work.held
    for k in range(classes):
        for j in range(lists + 1):
            held[k, j] = 0.0
    for h in range(len(problem.counts)):
        left = int(unlisted) if h == 0 else int(problem.counts[h])
        mass = state.patterns[classes, h]
        for k in range(classes):
            if left == 0:
                break
            part = state.classes[k, WEIGHT] * state.patterns[k, h]
            people = left if k == classes - 1 or part >= mass else rng.binomial(left, part / mass)
            mass -= part
            left -= people
            held[k, lists] += people
            for j in range(lists):
                held[k, j] += people * problem.patterns[j, h]
    alpha, after = drawn_alpha(rng, state, problem), 0.0
    for k in range(classes):
        after += held[k, lists]
    for k in range(classes):
        people_here = held[k, lists]
        after -= people_here
        if k < classes - 1:
            if people_here == 0.0:
                state.classes[k, STICK] = stick_of_prior(rng, alpha + after)
            else:
                state.classes[k, STICK] = logit_of_beta(rng, 1.0 + people_here, alpha + after)
        for j in range(lists):
            on = held[k, j]
            state.classes[k, LOGIT + j] = logit_of_beta(rng, problem.hit + on, problem.miss + people_here - on)
        set_chances(state, problem, k)
    set_weights(state, problem)
    mix_classes(state)


@linked
def exchange(rng: np.random.Generator, state: State, other: State, problem: Problem) -> None:
    """Two neighbouring classes trade places, weights and all; no pattern's probability changes.

    Source:
        Papaspiliopoulos and Roberts (2008).
    """
    classes = len(state.classes) - 1
    k = int(rng.random() * (classes - 1))
    first, second = state.classes[k, STICK], state.classes[k + 1, STICK]
    if k == classes - 2:
        other.classes[k, STICK] = -first
    else:
        rest = -softplus(first)
        new, beyond = rest - softplus(-second), rest - softplus(second)
        other.classes[k, STICK] = new - np.logaddexp(-softplus(-first), beyond)
        other.classes[k + 1, STICK] = -softplus(-first) - beyond
    set_weights(other, problem)
    # weights stretch with sticks' logits by their product and what is left beyond: the trade changes neither
    if np.log(1.0 - rng.random()) < other.classes[classes, STICKS] - state.classes[classes, STICKS]:
        for at in range(2):
            for j in range(len(problem.patterns)):
                other.classes[k + at, LOGIT + j] = state.classes[k + 1 - at, LOGIT + j]
            set_class(other, problem, k + at)
        set_mix(other, problem)
        copy_state(other, state)
    else:
        copy_weights(state, other)


@linked
def propose_renewal(rng: np.random.Generator, other: State, problem: Problem, work: Work) -> None:
    """A class takes new chances from the prior."""
    k = work.chosen[0]
    for j in range(len(problem.patterns)):
        other.classes[k, LOGIT + j] = logit_of_beta(rng, problem.hit, problem.miss)
    set_class(other, problem, k)
    set_mix(other, problem)


@linked
def propose_trade(state: State, other: State, problem: Problem, work: Work) -> None:
    """Two classes trade chances, their weights staying."""
    k, m = work.chosen[0], work.chosen[1]
    for j in range(len(problem.patterns)):
        other.classes[k, LOGIT + j] = state.classes[m, LOGIT + j]
        other.classes[m, LOGIT + j] = state.classes[k, LOGIT + j]
    for at in range(2):
        set_class(other, problem, work.chosen[at])
    set_mix(other, problem)


@linked
def propose_sticks(rng: np.random.Generator, other: State, problem: Problem) -> None:
    """From some place on, every stick is broken anew by the prior."""
    classes = len(other.classes) - 1
    alpha = drawn_alpha(rng, other, problem)
    for k in range(int(rng.random() * (classes - 1)), classes - 1):
        other.classes[k, STICK] = stick_of_prior(rng, alpha)
    set_weights(other, problem)
    set_mix(other, problem)


@linked
def choose(rng: np.random.Generator, work: Work, classes: int) -> None:
    """Chooses different classes for a move, low places more often."""
    for at in range(len(work.chosen)):
        fresh = False
        while not fresh:
            k = min(int(-np.log(1.0 - rng.random()) * REACH), classes - 1)
            fresh = True
            for before in range(at):
                fresh = fresh and work.chosen[before] != k
        work.chosen[at] = k


@linked
def sweep(
    rng: np.random.Generator,
    state: State,
    other: State,
    problem: Problem,
    heat: float,
    assigned: int,
    steps: int,
    unlisted: float,
    work: Work,
) -> tuple[float, int]:
    """One round of every move at a temperature; the number on no list, and how many Langevin steps were taken.

    Args:
        rng: Of the chain.
        state: Where it is; ``other`` equals it before and after.
        other: Room for proposals.
        problem: Table and prior.
        heat: Power of the likelihood, 0 to 1; people are assigned to classes only at 1, where they can be.
        assigned: Times that people are assigned to classes.
        steps: Langevin steps.
        unlisted: Now on no list (persons).
        work: Room.
    """
    classes = len(state.classes) - 1
    if heat == 1.0:
        for _ in range(assigned):
            gibbs(rng, state, problem, unlisted, work)
            drawn = drawn_unlisted(rng, state, problem.counts.sum())
            unlisted = drawn if drawn <= problem.cap else unlisted
        for k in range(classes):
            set_class(state, problem, k)
        set_mix(state, problem)
        copy_state(state, other)
    taken = 0
    for _ in range(steps):
        choose(rng, work, classes)
        step = SHORT * (LONG / SHORT) ** rng.random()
        ratio = drift(rng, state, other, problem, heat, step, work)
        good, unlisted = settle(rng, state, other, problem, ratio, unlisted, work.chosen)
        taken += good
    for kind in range(SHIFTS):
        choose(rng, work, classes)
        ratio = shift(rng, state, other, problem, heat, kind % 2 == 0, work)
        _, unlisted = settle(rng, state, other, problem, ratio, unlisted, work.chosen)
    exchange(rng, state, other, problem)
    for kind in range(3):
        choose(rng, work, classes)
        if kind == 0:
            propose_renewal(rng, other, problem, work)
        elif kind == 1:
            propose_trade(state, other, problem, work)
        else:
            propose_sticks(rng, other, problem)
        ratio = heat * (other.classes[classes, LIKELIHOOD] - state.classes[classes, LIKELIHOOD])
        _, unlisted = settle(rng, state, other, problem, ratio, unlisted, work.chosen)
    drawn = drawn_unlisted(rng, state, problem.counts.sum())
    return (drawn if drawn <= problem.cap else unlisted), taken
