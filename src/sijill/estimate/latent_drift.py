"""Langevin steps of some classes at once, with nobody assigned and the number on no list integrated out.

The step follows the slope of the posterior in the metric of its own information at the point where it stands
(simplified manifold Langevin), so that it runs along the ridges on which hard-to-find classes trade places with small
ones.

Source:
    Girolami and Calderhead (2011).
"""

from __future__ import annotations

import numpy as np

from sijill.compiling import linked
from sijill.estimate.latent_state import (
    BACK,
    LEAP,
    LIKELIHOOD,
    LOGIT,
    MOVE,
    NOISE,
    PRIOR,
    SEEN,
    SLOPE,
    SPENT,
    STICK,
    STICKS,
    WEIGHT,
    Floats,
    Problem,
    State,
    Work,
    set_class,
    set_mix,
    set_weights,
    sigmoid,
    sums_in_any_order,
)


@sums_in_any_order
def _slope_and_information(state: State, problem: Problem, heat: float, work: Work, info: Floats) -> int:
    """The slope of the log posterior in the chosen classes' logits, and the information of the data and the prior."""
    lists, rows = problem.patterns.shape
    classes = len(state.classes) - 1
    width = len(info)
    score, weighed, slope = work.scores[:width], work.scores[width:], work.vectors[SLOPE]
    like, mix = state.patterns, state.patterns[classes]
    pull = (problem.shape + classes - 1) / state.classes[classes, SPENT]
    both = problem.hit + problem.miss
    at = 0
    for k in work.chosen:
        w = state.classes[k, WEIGHT]
        for j in range(lists):
            p = state.classes[k, LOGIT + lists + j]
            slope[at] = problem.hit - both * p
            info[at, at] = both * p * (1.0 - p) + 0.1
            for h in range(rows):
                score[at, h] = w * like[k, h] / mix[h] * (problem.patterns[j, h] - p)
            at += 1
        if k < classes - 1:
            v = sigmoid(state.classes[k, STICK])
            slope[at] = 1.0 - v - pull * v
            info[at, at] = v * (1.0 - v) * (1.0 + pull) + 0.1
            for h in range(rows):
                score[at, h] = 0.0
            for i in range(k + 1, classes):
                beyond = v * state.classes[i, WEIGHT]
                for h in range(rows):
                    score[at, h] -= beyond * like[i, h]
            for h in range(rows):
                score[at, h] = (score[at, h] + w * like[k, h] * (1.0 - v)) / mix[h]
            at += 1
    odds = mix[0] / state.classes[classes, SEEN]
    for i in range(at):
        total = 0.0
        for h in range(1, rows):
            score[i, h] += odds * score[i, 0]
            weighed[i, h] = heat * problem.counts[h] * score[i, h]
            total += weighed[i, h]
        slope[i] += total
        for m in range(i + 1):
            total = info[i, m] if m == i else 0.0
            for h in range(1, rows):
                total += weighed[i, h] * score[m, h]
            info[i, m] = total
    return at


@linked
def _factor(a: Floats, n: int) -> float:
    """Cholesky's lower factor in place; the log of its diagonal's product."""
    product = 1.0
    for i in range(n):
        for j in range(i + 1):
            s = a[i, j]
            for m in range(j):
                s -= a[i, m] * a[j, m]
            if i == j:
                a[i, i] = np.sqrt(s)
                product *= a[i, i]
            else:
                a[i, j] = s / a[j, j]
    return float(np.log(product))


@linked
def _solve_lower(a: Floats, x: Floats, n: int) -> None:
    for i in range(n):
        for m in range(i):
            x[i] -= a[i, m] * x[m]
        x[i] /= a[i, i]


@linked
def _solve_upper(a: Floats, x: Floats, n: int) -> None:
    for i in range(n - 1, -1, -1):
        for m in range(i + 1, n):
            x[i] -= a[m, i] * x[m]
        x[i] /= a[i, i]


@linked
def drift(
    rng: np.random.Generator, state: State, other: State, problem: Problem, heat: float, step: float, work: Work
) -> float:
    """Proposes a Langevin step of the chosen classes in ``other``; its log ratio, or minus infinity."""
    lists, classes = len(problem.patterns), len(state.classes) - 1
    width = work.info.shape[1]
    info, back_info = work.info[:width], work.info[width:]
    slope, noise, move, back = work.vectors[SLOPE], work.vectors[NOISE], work.vectors[MOVE], work.vectors[BACK]
    n = _slope_and_information(state, problem, heat, work, info)
    ratio = -_factor(info, n)
    for i in range(n):
        noise[i] = rng.standard_normal()
        ratio += 0.5 * noise[i] * noise[i]
        move[i] = slope[i]
    _solve_lower(info, move, n)
    for i in range(n):
        move[i] = 0.5 * step * step * move[i] + step * noise[i]
    _solve_upper(info, move, n)
    at = 0
    for i in range(n):
        if not abs(move[i]) < LEAP:
            return -np.inf
    for k in work.chosen:
        for j in range(lists):
            other.classes[k, LOGIT + j] += move[at]
            at += 1
        if k < classes - 1:
            other.classes[k, STICK] += move[at]
            at += 1
        set_class(other, problem, k)
        ratio += other.classes[k, PRIOR] - state.classes[k, PRIOR]
    set_weights(other, problem)
    set_mix(other, problem)
    ratio += other.classes[classes, STICKS] - state.classes[classes, STICKS]
    ratio += heat * (other.classes[classes, LIKELIHOOD] - state.classes[classes, LIKELIHOOD])
    if not ratio > -100.0:
        return -np.inf
    _slope_and_information(other, problem, heat, work, back_info)
    ratio += _factor(back_info, n)
    for i in range(n):
        back[i] = slope[i]
    _solve_lower(back_info, back, n)
    _solve_upper(back_info, back, n)
    for i in range(n):
        back[i] = (-move[i] - 0.5 * step * step * back[i]) / step
    for i in range(n):
        s = 0.0
        for m in range(i, n):
            s += back_info[m, i] * back[m]
        ratio -= 0.5 * s * s
    return float(ratio)
