"""Answers: what the pairs that people judged teach about all the others.

A judged pair is obeyed, and counts as one pair more when the shares are learnt; among a million that teaches nothing.
So the answers also correct the scale: how many bits too many or too few the model finds on the whole, and by how much
each comparison says too much or too little. It is a logistic regression of the answers on what the model said, held
near "no correction" by a normal prior: three answers change next to nothing, a hundred that agree are heard.

Which pairs were asked about must not bend it. Pairs drawn by chance were chosen by what the model said of them, be it
more often where it doubts, and the regression is conditional on just that. A pair picked because two groups hang on it
is one of few, and wrong more often than others of its probability: those have a base of their own, thrown away after.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import Comparison
from sijill.link.contributions import contributions
from sijill.link.engine import Pairs
from sijill.link.key_table import KeyTable
from sijill.link.overlap import logistic
from sijill.link.training import Evidence, Model, weights

Floats = npt.NDArray[np.float64]

ON_THE_WHOLE = 1.0
"""Standard deviation of what is added to every pair, before anybody answers (natural logarithm)."""

OF_PICKED = 1.0
"""Standard deviation of how much less likely than others picked pairs are (natural logarithm)."""

BY_COMPARISON = 0.2
"""Standard deviation of the share by which a comparison says too little, before anybody answers."""

FEWEST_NATS = 2.0
"""How much likelier the answers must become by the correction (natural logarithm); about what chance gives in one of
twenty sets of answers. Below it nothing is corrected: noise learnt from ten answers would cost more than it mends."""

MOST_ROUNDS = 50
CLOSE_ENOUGH = 1e-10


def taught_by(
    evidence: Evidence,
    keys: KeyTable,
    comparisons: Sequence[Comparison],
    model: Model,
    picked: Collection[tuple[int, int]],
) -> tuple[float, ...]:
    """What is added to every pair (natural logarithm), then the share by which each comparison says too little.

    Empty where nobody judged a pair. ``picked`` are the pairs, as record numbers, that were asked for their gain.
    """
    rows = evidence.answered
    if len(rows) == 0:
        return ()
    likelihood = weights(evidence, comparisons, model.m, model.u)
    log_odds = likelihood + evidence.overlap.log_prior(np.array(model.by_lists))
    believed = (log_odds + evidence.overlap.against_rivals(log_odds)[1])[rows]
    judged = Pairs(evidence.pairs.left[rows], evidence.pairs.right[rows], evidence.pairs.levels[rows])
    said = [level + rare for level, rare in contributions(keys, judged, comparisons, model.m, model.u)]
    is_picked = [ends in picked for ends in zip(judged.left.tolist(), judged.right.tolist(), strict=True)]
    return fitted(
        np.column_stack([np.ones(len(rows)), *said]),
        believed,
        evidence.judged[rows].astype(np.float64),
        np.array(is_picked),
    )


def fitted(
    signs: Floats, believed: Floats, answers: Floats, is_picked: npt.NDArray[np.bool_] | None = None
) -> tuple[float, ...]:
    """The most probable correction (signs,); none where chance would explain the answers without it.

    Args:
        signs: A column of ones, then what each comparison said (pairs, signs).
        believed: Log odds that the model gave each pair (pairs,).
        answers: 1 for one person, 0 for two (pairs,).
        is_picked: Which pairs were picked for their gain (pairs,).
    """
    picked = np.zeros(len(answers)) if is_picked is None else is_picked.astype(np.float64)
    spread = np.array([OF_PICKED, ON_THE_WHOLE, *[BY_COMPARISON] * (signs.shape[1] - 1)])
    everything = np.column_stack([picked, signs])
    _, plain = _most_probable(everything[:, :1], believed, answers, spread[:1])
    found, corrected_by = _most_probable(everything, believed, answers, spread)
    return tuple(np.round(found[1:], 9).tolist()) if corrected_by - plain >= FEWEST_NATS else ()


def _most_probable(signs: Floats, believed: Floats, answers: Floats, spread: Floats) -> tuple[Floats, float]:
    """The most probable coefficients under a normal prior, and the logarithm of how probable, up to a constant."""
    hold = 1.0 / spread**2
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
    return found, _log_chance(believed + signs @ found, answers) - 0.5 * float(hold @ found**2)


def _log_chance(log_odds: Floats, answers: Floats) -> float:
    return float(-np.logaddexp(0.0, np.where(answers == 1.0, -log_odds, log_odds)).sum())


def corrected(evidence: Evidence, keys: KeyTable, comparisons: Sequence[Comparison], model: Model) -> Floats:
    """What the answers add to each pair (natural logarithm) (pairs,); one 0 for all where they teach nothing."""
    if not model.taught:
        return np.zeros(1)
    added = np.full(len(evidence.pairs), model.taught[0])
    said = contributions(keys, evidence.pairs, comparisons, model.m, model.u)
    for share, (level, rare) in zip(model.taught[1:], said, strict=True):
        added += share * (level + rare)
    return added
