"""Answers: what the pairs that people judged teach about all the others.

A judged pair is obeyed, and counts as one pair more when the shares are learnt; among a million that teaches nothing.
So the answers also correct the scale: how many bits too many or too few the model finds on the whole, and by how much
each comparison says too much or too little. It is a logistic regression of the answers on what the model said, held
near "no correction" by a normal prior: three answers change next to nothing, a hundred that agree are heard. People are
asked about pairs that were chosen by what the model said of them, and the regression is conditional on just that, so
the choice does not bend it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import Comparison
from sijill.link.contributions import contributions
from sijill.link.engine import Pairs
from sijill.link.keys import Keys
from sijill.link.overlap import logistic
from sijill.link.training import Evidence, Model, weights

Floats = npt.NDArray[np.float64]

ON_THE_WHOLE = 1.0
"""Standard deviation of what is added to every pair, before anybody answers (natural logarithm)."""

BY_COMPARISON = 0.2
"""Standard deviation of the share by which a comparison says too little, before anybody answers."""

MOST_ROUNDS = 50
CLOSE_ENOUGH = 1e-10


def taught_by(
    evidence: Evidence, keys: Sequence[Keys], comparisons: Sequence[Comparison], model: Model
) -> tuple[float, ...]:
    """What is added to every pair (natural logarithm), then the share by which each comparison says too little.

    Empty where nobody judged a pair.
    """
    rows = np.flatnonzero(~np.isnan(evidence.judged))
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
    """The most probable correction (signs,).

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
    return tuple(np.round(found, 9).tolist())


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
