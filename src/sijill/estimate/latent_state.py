"""Where a latent-class chain stands, with the posterior of it: compiled.

Shapes: K classes, J lists, H patterns seen; row 0 of the patterns is "on no list".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeVar, cast

import numpy as np
from numba import njit
from numpy.typing import NDArray

from sijill.compiling import WITHOUT_WRAPPERS, linked

Floats = NDArray[np.float64]
Function = TypeVar("Function")
sums_in_any_order = cast(
    "Callable[[Function], Function]",
    njit(nogil=True, error_model="numpy", fastmath={"reassoc"}, **WITHOUT_WRAPPERS),
)

FAR = 1e8
"""Beyond this a stick's logit is held: its weight is 0 to the last bit long before."""

LEAP = 30.0
"""A step longer than this in any logit is not tried."""


class Problem(NamedTuple):
    """The table and the prior.

    Attributes:
        patterns: 0 or 1, array (H + 1, J), the first row all 0.
        counts: Persons, array (H + 1,), the first 0.
        cap: Most people on no list.
        shape: Of alpha's gamma prior.
        rate: Of alpha's gamma prior.
        hit: First number of the beta prior of being on a list.
        miss: Second number of it.
    """

    patterns: Floats
    counts: Floats
    cap: float
    shape: float
    rate: float
    hit: float
    miss: float


class State(NamedTuple):
    """Where a chain is, with what follows from it kept beside it.

    Attributes:
        logit: Of being on each list, array (K, J).
        stick: Logit of what each class breaks off the stick, array (K,); the last takes all.
        chance: Of being on each list, array (K, J).
        weight: Share of each class, array (K,).
        like: Probability of each pattern in each class, array (K, H + 1).
        mix: Probability of each pattern, array (H + 1,).
        seen: Probability of being on some list, by class and last over all, array (K + 1,).
        logs: Log likelihood, log prior of the sticks, then that of each class, array (K + 2,).
    """

    logit: Floats
    stick: Floats
    chance: Floats
    weight: Floats
    like: Floats
    mix: Floats
    seen: Floats
    logs: Floats


class Work(NamedTuple):
    """Arrays to work in."""

    score: Floats
    weighed: Floats
    slope: Floats
    info: Floats
    back_info: Floats
    noise: Floats
    move: Floats
    back: Floats
    held: Floats
    hits: Floats
    chosen: NDArray[np.int64]


@linked
def sigmoid(x: float) -> float:
    """The chance whose logit is ``x``."""
    e = np.exp(-abs(x))
    return float(1.0 / (1.0 + e) if x >= 0 else e / (1.0 + e))


@linked
def softplus(x: float) -> float:
    """Minus the log of one minus the chance whose logit is ``x``."""
    return float(max(x, 0.0) + np.log1p(np.exp(-abs(x))))


@linked
def log_gamma(rng: np.random.Generator, shape: float) -> float:
    """The log of a gamma draw, also where the draw itself would be 0 to the last bit."""
    if shape < 1.0:
        return float(np.log(rng.standard_gamma(shape + 1.0)) + np.log(1.0 - rng.random()) / shape)
    return float(np.log(rng.standard_gamma(shape)))


@linked
def logit_of_beta(rng: np.random.Generator, first: float, second: float) -> float:
    """The logit of a beta draw."""
    if first == 1.0 and second == 1.0:
        even = rng.random()
        if 0.0 < even < 1.0:
            return float(np.log(even / (1.0 - even)))
    if first >= 1.0 and second >= 1.0:
        return float(np.log(rng.standard_gamma(first) / rng.standard_gamma(second)))
    return max(-FAR, min(FAR, log_gamma(rng, first) - log_gamma(rng, second)))


@linked
def set_class(state: State, problem: Problem, k: int) -> None:
    """Works out what follows from a class's logits."""
    rows, lists = problem.patterns.shape
    seen = 0.0
    prior = 0.0
    for h in range(rows):
        state.like[k, h] = 1.0
    for j in range(lists):
        x = state.logit[k, j]
        e = np.exp(-abs(x))
        on, off = (1.0 / (1.0 + e), e / (1.0 + e)) if x >= 0 else (e / (1.0 + e), 1.0 / (1.0 + e))
        state.chance[k, j] = on
        seen += (1.0 - seen) * on
        prior += problem.hit * x - (problem.hit + problem.miss) * (max(x, 0.0) + np.log1p(e))
        for h in range(rows):
            state.like[k, h] *= on if problem.patterns[h, j] > 0.5 else off
    state.seen[k] = seen
    state.logs[2 + k] = prior


@linked
def set_weights(state: State, problem: Problem) -> None:
    """Works out the weights, and the sticks' prior with alpha integrated out."""
    classes = len(state.stick)
    left, spent, prior = 0.0, problem.rate, 0.0
    for k in range(classes - 1):
        rest = softplus(state.stick[k])
        broken = state.stick[k] - rest
        state.weight[k] = np.exp(left + broken)
        left -= rest
        spent += rest
        prior += broken
    state.weight[classes - 1] = np.exp(left)
    # alpha is integrated out: what is left of its gamma is a power of the sticks' sum
    state.logs[1] = prior - (problem.shape + classes - 1) * np.log(spent)


@linked
def set_mix(state: State, problem: Problem) -> None:
    """Works out every pattern's probability, and the likelihood with the number on no list integrated out."""
    classes = len(state.stick)
    seen = 0.0
    for h in range(len(state.mix)):
        state.mix[h] = 0.0
    for k in range(classes):
        w = state.weight[k]
        seen += w * state.seen[k]
        for h in range(len(state.mix)):
            state.mix[h] += w * state.like[k, h]
    state.seen[classes] = seen
    total, people = 0.0, 0.0
    for h in range(1, len(state.mix)):
        people += problem.counts[h]

        total += problem.counts[h] * np.log(state.mix[h])
    state.logs[0] = total - people * np.log(seen) if people > 0 else 0.0


@linked
def copy_class(source: State, target: State, k: int) -> None:
    """Makes one class of ``target`` that of ``source``."""
    for j in range(source.logit.shape[1]):
        target.logit[k, j] = source.logit[k, j]
        target.chance[k, j] = source.chance[k, j]
    for h in range(source.like.shape[1]):
        target.like[k, h] = source.like[k, h]
    target.seen[k] = source.seen[k]
    target.logs[2 + k] = source.logs[2 + k]


@linked
def copy_weights(source: State, target: State) -> None:
    """Makes the weights of ``target``, and what follows from all classes, those of ``source``."""
    classes = len(source.stick)
    for k in range(classes):
        target.stick[k] = source.stick[k]
        target.weight[k] = source.weight[k]
    for h in range(len(source.mix)):
        target.mix[h] = source.mix[h]
    target.seen[classes] = source.seen[classes]
    target.logs[0] = source.logs[0]
    target.logs[1] = source.logs[1]


@linked
def copy_state(source: State, target: State) -> None:
    """Makes ``target`` equal ``source``."""
    for k in range(len(source.stick)):
        copy_class(source, target, k)
    copy_weights(source, target)


@linked
def drawn_unlisted(rng: np.random.Generator, state: State, people: float) -> float:
    """The number on no list given the rest, drawn: negative binomial."""
    mean = rng.standard_gamma(people) * state.mix[0] / state.seen[-1] if people > 0 else 0.0
    return float(rng.poisson(mean)) if mean < 1e15 else mean


@linked
def settle(
    rng: np.random.Generator,
    state: State,
    other: State,
    problem: Problem,
    log_ratio: float,
    unlisted: float,
    chosen: NDArray[np.int64],
) -> tuple[bool, float]:
    """Takes or undoes a proposal; the number on no list is proposed with it, so that the cap is kept exactly."""
    good = np.log(1.0 - rng.random()) < log_ratio
    drawn = unlisted
    if good:
        drawn = drawn_unlisted(rng, other, problem.counts.sum())
        good = drawn <= problem.cap
    source, target = (other, state) if good else (state, other)
    for k in chosen:
        copy_class(source, target, k)
    copy_weights(source, target)
    return good, drawn if good else unlisted
