"""Where a latent-class chain stands, with the posterior of it: compiled.

Shapes: K classes, J lists, H patterns seen; column 0 of the patterns is "on no list".
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
        patterns: 0 or 1, array (J, H + 1), the first column all 0.
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


STICK, WEIGHT, SEEN, PRIOR, LOGIT = range(5)
"""Columns of a class: what it breaks off the stick, as a logit; its share; the chance of one of it to be on some list;
the log prior of its chances; then the J logits of being on each list, and after these the J chances."""

LIKELIHOOD, STICKS, SPENT = 0, 1, 3
"""Columns of all classes together: the log likelihood, the log prior of the sticks, the rate of alpha given the sticks.
In that of :data:`SEEN` stands the chance of anybody to be on some list."""


class State(NamedTuple):
    """Where a chain is, with what follows from it kept beside it.

    Only two arrays: a compiled function is handed each in eight parts, at every call.

    Attributes:
        classes: Numbers of each class, and in the last row of all together, array (K + 1, 4 + 2 J).
        patterns: Probability of each pattern in each class, and in the last row over all, array (K + 1, H + 1).
    """

    classes: Floats
    patterns: Floats


class Work(NamedTuple):
    """Room for a Langevin step of W numbers; each array but the first holds two, of the way there and of the way back.

    Attributes:
        vectors: Slope, noise, step and step back, array (4, W).
        scores: Slopes of the patterns' log probabilities, and these weighed by people, array (2 W, H + 1).
        info: Information, array (2 W, W).
        held: People in each class, and of these on each list, array (K, J + 1).
        chosen: The classes that move, array (2,).
    """

    vectors: Floats
    scores: Floats
    info: Floats
    held: Floats
    chosen: NDArray[np.int64]


SLOPE, NOISE, MOVE, BACK = range(4)
"""Rows of the vectors."""


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
def set_chances(state: State, problem: Problem, k: int) -> float:
    """Works out what the data are to see of a class's logits; the sum of minus the logs of its chances not to be on."""
    lists, rows = problem.patterns.shape
    classes, patterns = state.classes, state.patterns
    seen, beyond, product = 0.0, 0.0, 1.0
    for h in range(rows):
        patterns[k, h] = 1.0
    for j in range(lists):
        x = classes[k, LOGIT + j]
        e = np.exp(-abs(x))
        large = 1.0 / (1.0 + e)
        on, off = (large, e * large) if x >= 0 else (e * large, large)
        classes[k, LOGIT + lists + j] = on
        seen += (1.0 - seen) * on
        beyond += max(x, 0.0)
        product *= 1.0 + e
        for h in range(rows):
            patterns[k, h] *= on if problem.patterns[j, h] > 0.5 else off
    classes[k, SEEN] = seen
    return float(beyond + np.log(product))


@linked
def set_class(state: State, problem: Problem, k: int) -> None:
    """Works out what follows from a class's logits."""
    total = 0.0
    for j in range(len(problem.patterns)):
        total += state.classes[k, LOGIT + j]
    missed = set_chances(state, problem, k)
    state.classes[k, PRIOR] = problem.hit * total - (problem.hit + problem.miss) * missed


@linked
def set_weights(state: State, problem: Problem) -> None:
    """Works out the weights, and the sticks' prior with alpha integrated out."""
    classes, last = state.classes, len(state.classes) - 2
    left, beyond, product, total = 1.0, 0.0, 1.0, 0.0
    for k in range(last):
        x = classes[k, STICK]
        e = np.exp(-abs(x))
        large = 1.0 / (1.0 + e)
        broken, rest = (large, e * large) if x >= 0 else (e * large, large)
        classes[k, WEIGHT] = left * broken
        left *= rest
        beyond += max(x, 0.0)
        product *= 1.0 + e
        total += x
    classes[last, WEIGHT] = left
    pieces = beyond + np.log(product)
    spent = problem.rate + pieces
    classes[last + 1, SPENT] = spent
    # alpha is integrated out: what is left of its gamma is a power of the sticks' sum
    classes[last + 1, STICKS] = total - pieces - (problem.shape + last) * np.log(spent)


@linked
def mix_classes(state: State) -> None:
    """Works out every pattern's probability over all classes."""
    classes, rows = state.patterns.shape[0] - 1, state.patterns.shape[1]
    seen = 0.0
    for h in range(rows):
        state.patterns[classes, h] = 0.0
    for k in range(classes):
        w = state.classes[k, WEIGHT]
        seen += w * state.classes[k, SEEN]
        for h in range(rows):
            state.patterns[classes, h] += w * state.patterns[k, h]
    state.classes[classes, SEEN] = seen


@linked
def set_mix(state: State, problem: Problem) -> None:
    """Works out every pattern's probability, and the likelihood with the number on no list integrated out."""
    mix_classes(state)
    whole = len(state.classes) - 1
    total, people = 0.0, 0.0
    for h in range(1, len(problem.counts)):
        people += problem.counts[h]
        total += problem.counts[h] * np.log(state.patterns[whole, h])
    state.classes[whole, LIKELIHOOD] = total - people * np.log(state.classes[whole, SEEN]) if people > 0 else 0.0


@linked
def copy_row(source: State, target: State, k: int) -> None:
    """Makes a class of ``target``, or all together, that of ``source``."""
    for at in range(source.classes.shape[1]):
        target.classes[k, at] = source.classes[k, at]
    for h in range(source.patterns.shape[1]):
        target.patterns[k, h] = source.patterns[k, h]


@linked
def copy_weights(source: State, target: State) -> None:
    """Makes the weights of ``target``, and what follows from all classes, those of ``source``."""
    whole = len(source.classes) - 1
    for k in range(whole):
        target.classes[k, STICK] = source.classes[k, STICK]
        target.classes[k, WEIGHT] = source.classes[k, WEIGHT]
    copy_row(source, target, whole)


@linked
def copy_state(source: State, target: State) -> None:
    """Makes ``target`` equal ``source``."""
    for k in range(len(source.classes)):
        copy_row(source, target, k)


@linked
def drawn_unlisted(rng: np.random.Generator, state: State, people: float) -> float:
    """The number on no list given the rest, drawn: negative binomial."""
    whole = len(state.classes) - 1
    mean = 0.0
    if people > 0:
        mean = rng.standard_gamma(people) * state.patterns[whole, 0] / state.classes[whole, SEEN]
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
        copy_row(source, target, k)
    copy_weights(source, target)
    return good, drawn if good else unlisted
