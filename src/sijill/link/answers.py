"""Answers: what the pairs that people judged teach about all the others.

A judged pair is obeyed, and counts as one pair more when the shares are learnt; among a million that teaches nothing.
So the answers also correct the scale: how many bits too many or too few the model finds on the whole, and by how much
each comparison says too much or too little. It is a logistic regression of the answers on what the model said, held
near "no correction" by a normal prior: three answers change next to nothing, a hundred that agree are heard.

Only pairs teach that were drawn by chance, be it more often where the model doubts: the regression is conditional on
what the model said, so that choice does not bend it. A pair that was asked because it holds two groups together is one
of the few that do, and wrong more often than others of its probability; it is obeyed and teaches nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import Comparison
from sijill.link.contributions import contributions
from sijill.link.engine import Pairs
from sijill.link.keys import Keys
from sijill.link.overlap import logistic
from sijill.link.training import Evidence, Model, weights

Floats = npt.NDArray[np.float64]

ON_THE_WHOLE = 0.5
"""Standard deviation of what is added to every pair, before anybody answers (natural logarithm)."""

BY_COMPARISON = 0.15
"""Standard deviation of the share by which a comparison says too little, before anybody answers."""

FEWEST_NATS = 2.0
"""How much likelier the answers must become by the correction (natural logarithm); about what chance gives in one of
twenty sets of answers. Below it nothing is corrected: noise learnt from ten answers would cost more than it mends."""

MOST_ROUNDS = 50
CLOSE_ENOUGH = 1e-10


def taught_by(
    evidence: Evidence,
    keys: Sequence[Keys],
    comparisons: Sequence[Comparison],
    model: Model,
    teaching: Collection[tuple[int, int]],
) -> tuple[float, ...]:
    """What is added to every pair (natural logarithm), then the share by which each comparison says too little.

    Empty where no judged pair is one of ``teaching``, pairs of record numbers.
    """
    judged = np.flatnonzero(~np.isnan(evidence.judged)) if teaching else np.zeros(0, dtype=np.int64)
    ends = zip(evidence.pairs.left[judged].tolist(), evidence.pairs.right[judged].tolist(), strict=True)
    rows = judged[[pair in teaching for pair in ends]] if len(judged) else judged
    if len(rows) == 0:
        return ()
    likelihood = weights(evidence, comparisons, model.m, model.u)
    log_odds = likelihood + evidence.overlap.log_prior(np.array(model.by_lists))
    believed = (log_odds + evidence.overlap.taken_by_rivals(log_odds))[rows]
    said = [
        level + rare for level, rare in contributions(keys, picked(evidence.pairs, rows), comparisons, model.m, model.u)
    ]
    signs = np.column_stack([np.ones(len(rows)), *said])
    return fitted(signs, believed, evidence.judged[rows])


def fitted(signs: Floats, believed: Floats, answers: Floats) -> tuple[float, ...]:
    """The most probable correction (signs,); none where chance would explain the answers without it.

    Args:
        signs: A column of ones, then what each comparison said (pairs, signs).
        believed: Log odds that the model gave each pair (pairs,).
        answers: 1 for one person, 0 for two (pairs,).
    """
    hold = 1.0 / np.array([ON_THE_WHOLE, *[BY_COMPARISON] * (signs.shape[1] - 1)]) ** 2
    found = np.zeros(signs.shape[1])
    for _ in range(MOST_ROUNDS):
        share = logistic(believed + signs @ found)
        slope = signs.T @ (answers - share) - hold * found
        bend = (signs * (share * (1.0 - share))[:, None]).T @ signs + np.diag(hold)
        step = np.linalg.solve(bend, slope)
        # a share near 0 or 1 bends little, and a whole step would leap past the top
        found = found + step * min(1.0, 1.0 / max(float(np.abs(signs @ step).max()), 1e-12))
        if float(np.abs(step).max()) < CLOSE_ENOUGH:
            break
    gained = _log_chance(believed + signs @ found, answers) - _log_chance(believed, answers)
    gained -= 0.5 * float(hold @ found**2)
    return tuple(np.round(found, 9).tolist()) if gained >= FEWEST_NATS else ()


def _log_chance(log_odds: Floats, answers: Floats) -> float:
    return float(-np.logaddexp(0.0, np.where(answers == 1.0, -log_odds, log_odds)).sum())


def picked(pairs: Pairs, rows: npt.NDArray[np.int64]) -> Pairs:
    """Some of the pairs."""
    return Pairs(pairs.left[rows], pairs.right[rows], pairs.levels[rows])


def corrected(evidence: Evidence, keys: Sequence[Keys], comparisons: Sequence[Comparison], model: Model) -> Floats:
    """What the answers add to each pair (natural logarithm) (pairs,)."""
    if not model.taught:
        return np.zeros(len(evidence.pairs))
    added = np.full(len(evidence.pairs), model.taught[0])
    said = contributions(keys, evidence.pairs, comparisons, model.m, model.u)
    for share, (level, rare) in zip(model.taught[1:], said, strict=True):
        added += share * (level + rare)
    return added
