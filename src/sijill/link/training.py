"""Training: how often records of one person, and of different people, agree at each level; learnt from the lists.

Expectation maximisation over every candidate pair. Pairs that no rule gave are taken for different people and known
by a random sample, so ``u`` is what is left of all pairs once the likely matches are taken out: on small lists, where
one pair in three may be a match, it is not spoilt by them. Stated shares count as a few pairs more: with three
records they decide, with three thousand they are forgotten. So nothing ever falls to 0, and nothing crashes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import Comparison
from sijill.link.engine import Levels, Pairs

Floats = npt.NDArray[np.float64]

STATED_MATCHES = 20.0
"""How many matching pairs the stated ``m`` counts for."""

STATED_OTHERS = 100.0
"""How many other pairs the stated ``u`` counts for."""

FEWEST_MATCHES = 10.0
"""Likely matches below which the model is said to rest on its stated shares."""

CLOSE_ENOUGH = 1e-5
MOST_ROUNDS = 200


@dataclass(frozen=True, slots=True)
class Model:
    """What was learnt.

    Attributes:
        m: Share of each level among pairs of one person, a row for each comparison.
        u: The same among pairs of different people.
        matches: Pairs of one person expected (pairs, >= 0).
        possible: Pairs there are at all (pairs).
        rounds: Rounds of expectation maximisation done.
        converged: Whether no share still moved by more than 1e-5 in the last round.
        rests_on_stated: Whether there were too few likely matches to learn from.
    """

    m: tuple[tuple[float, ...], ...]
    u: tuple[tuple[float, ...], ...]
    matches: float
    possible: float
    rounds: int
    converged: bool
    rests_on_stated: bool

    @property
    def prior(self) -> float:
        """Probability that two records taken at random are one person."""
        return self.matches / self.possible if self.possible else 0.0


@dataclass(frozen=True, slots=True)
class Evidence:
    """What training sees.

    Attributes:
        pairs: The candidate pairs.
        rarity: Logarithm of how common the values are on which each pair agrees, beside the usual (pairs,).
        differ: Whether the given names of each pair are two people's (pairs,).
        others: Levels of random pairs that are no candidates.
        possible: Pairs there are at all.
        expected: Matches expected before anything is learnt.
        judged: 1 or 0 where a person judged the pair, NaN elsewhere (pairs,).
    """

    pairs: Pairs
    rarity: Floats
    differ: npt.NDArray[np.bool_]
    others: Levels
    possible: float
    expected: float
    judged: Floats


def trained(evidence: Evidence, comparisons: Sequence[Comparison]) -> Model:
    """The model that fits the evidence, from the stated shares on."""
    m = [np.array([level.m for level in comparison.levels]) for comparison in comparisons]
    u = [np.array([level.u for level in comparison.levels]) for comparison in comparisons]
    outside = [_shares(evidence.others[:, at], len(u[at])) for at in range(len(comparisons))]
    matches, rounds, converged = evidence.expected, 0, False
    while rounds < MOST_ROUNDS and not converged and len(evidence.pairs):
        rounds += 1
        probability = with_judged(
            logistic(weights(evidence, comparisons, m, u) + log_prior(matches, evidence.possible)), evidence
        )
        new_m, new_u = _maximised(evidence, probability, outside, comparisons)
        moved = max(float(np.abs(a - b).max()) for a, b in zip([*m, *u], [*new_m, *new_u], strict=True))
        m, u, matches = new_m, new_u, _matches(float(probability.sum()), evidence)
        converged = moved < CLOSE_ENOUGH
    return Model(
        m=tuple(tuple(shares.tolist()) for shares in m),
        u=tuple(tuple(shares.tolist()) for shares in u),
        matches=matches,
        possible=evidence.possible,
        rounds=rounds,
        converged=converged,
        rests_on_stated=matches < FEWEST_MATCHES,
    )


def _matches(found: float, evidence: Evidence) -> float:
    """Matches after a round: those found, with the first expectation counting for one pair."""
    return (found + evidence.expected / evidence.possible) * evidence.possible / (evidence.possible + 1.0)


def _shares(levels: Levels, count: int) -> Floats:
    """Share of random pairs at each level, those not known left out; they add to less than 1."""
    if len(levels) == 0:
        return np.zeros(count)
    return np.bincount(levels[levels >= 0], minlength=count)[:count] / len(levels)


def _maximised(
    evidence: Evidence, probability: Floats, outside: Sequence[Floats], comparisons: Sequence[Comparison]
) -> tuple[list[Floats], list[Floats]]:
    m, u = [], []
    beyond = max(0.0, evidence.possible - len(evidence.pairs))
    for at, comparison in enumerate(comparisons):
        of_one = _by_level(evidence.pairs.levels[:, at], probability, len(comparison.levels))
        of_others = _by_level(evidence.pairs.levels[:, at], 1.0 - probability, len(comparison.levels))
        of_others += beyond * outside[at]
        stated_m = np.array([level.m for level in comparison.levels])
        stated_u = np.array([level.u for level in comparison.levels])
        learnt = (of_one + STATED_MATCHES * stated_m) / (of_one.sum() + STATED_MATCHES)
        m.append(_believable(learnt, np.array([level.most for level in comparison.levels])))
        u.append((of_others + STATED_OTHERS * stated_u) / (of_others.sum() + STATED_OTHERS))
    return m, u


def _by_level(levels: Levels, weight: Floats, count: int) -> Floats:
    known = levels >= 0
    return np.bincount(levels[known], weights=weight[known], minlength=count).astype(np.float64)


def _believable(shares: Floats, most: Floats) -> Floats:
    """The shares with none above its ``most``; what is cut off goes to the rest in proportion."""
    is_cut = np.zeros(len(shares), dtype=np.bool_)
    fitted = shares
    while (over := (fitted > most) & ~is_cut).any():
        is_cut |= over
        fitted = np.where(is_cut, most, shares * (1.0 - most[is_cut].sum()) / shares[~is_cut].sum())
    return fitted


def weights(
    evidence: Evidence,
    comparisons: Sequence[Comparison],
    m: Sequence[Sequence[float] | Floats],
    u: Sequence[Sequence[float] | Floats],
) -> Floats:
    """Natural logarithm of how much likelier each pair's levels are among pairs of one person (pairs,).

    Where the given names differ, what kin share counts against one person but never for one.
    """
    total = -evidence.rarity
    for at, comparison in enumerate(comparisons):
        levels = evidence.pairs.levels[:, at]
        by_level = np.log(np.asarray(m[at])) - np.log(np.asarray(u[at]))
        among_kin = np.where([level.kin for level in comparison.levels], np.minimum(by_level, 0.0), by_level)
        weight = np.where(evidence.differ, among_kin[levels], by_level[levels])
        total = total + np.where(levels >= 0, weight, 0.0)
    return total


def log_prior(matches: float, possible: float) -> float:
    """Logarithm of the odds that a random pair is one person."""
    share = min(max(matches / possible, 1e-12), 1.0 - 1e-12)
    return float(np.log(share) - np.log1p(-share))


def logistic(log_odds: Floats) -> Floats:
    """Probabilities of log odds."""
    return 1.0 / (1.0 + np.exp(-np.clip(log_odds, -700.0, 700.0)))


def with_judged(probability: Floats, evidence: Evidence) -> Floats:
    """The probabilities, with 1 or 0 where a person judged the pair."""
    return np.where(np.isnan(evidence.judged), probability, evidence.judged)
