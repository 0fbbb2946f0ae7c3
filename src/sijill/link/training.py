"""Training: how often records of one person, and of different people, agree at each level; learnt from the lists.

Expectation maximisation over every candidate pair. Pairs that no rule gave are taken for different people and known
by a random sample, so ``u`` is what is left of all pairs once the likely matches are taken out: on small lists, where
one pair in three may be a match, it is not spoilt by them. Stated shares count as a few pairs more: with three
records they decide, with three thousand they are forgotten. So nothing ever falls to 0, and nothing crashes.

Where a person stands once on a list, the candidates of a record are rivals in every round, and what the model finds
among strangers, pairs inside one list, is taken off what it finds across the lists.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import Comparison
from sijill.link.crowds import NO_CROWDS, Crowds
from sijill.link.engine import Pairs
from sijill.link.overlap import Overlap, logistic
from sijill.link.patterns import pattern_weights
from sijill.link.strangers import Strangers
from sijill.link.values import Indices, Levels

Floats = npt.NDArray[np.float64]

STATED_MATCHES = 20.0
"""How many matching pairs the stated ``m`` counts for."""

STATED_OTHERS = 100.0
"""How many other pairs the stated ``u`` counts for."""

FEWEST_MATCHES = 10.0
"""Likely matches below which the model is said to rest on its stated shares."""

REPEATED = 0.99
"""Probability from which two rows of one list that agree in everything are one entry written twice, not strangers."""

JUDGED = 60.0
"""Log odds of a pair that a person judged, as its rivals see it."""

CLOSE_ENOUGH = 1e-4
MOST_ROUNDS = 200

CALMED_AFTER = 10
"""Rounds after which each goes only part of the way: taking strangers off makes shares swing to and fro."""

CALM = 0.5
"""What part of the way."""


@dataclass(frozen=True, slots=True)
class Model:
    """What was learnt.

    Attributes:
        m: Share of each level among pairs of one person, a row for each comparison.
        u: The same among pairs of different people.
        by_lists: Pairs of one person expected, for each two lists (pairs, >= 0).
        possible: Pairs there are at all (pairs).
        rounds: Rounds of expectation maximisation done.
        converged: Whether no share still moved by more than 1e-4 in the last round.
        rests_on_stated: Whether there were too few likely matches to learn from.
        taught: What people's answers correct (see :mod:`sijill.link.answers`); empty without answers.
        crowds: How strangers agree on several things at once.
    """

    m: tuple[tuple[float, ...], ...]
    u: tuple[tuple[float, ...], ...]
    by_lists: tuple[float, ...]
    possible: float
    rounds: int
    converged: bool
    rests_on_stated: bool
    taught: tuple[float, ...] = ()
    crowds: Crowds = NO_CROWDS

    @property
    def matches(self) -> float:
        """Pairs of one person expected."""
        return sum(self.by_lists)

    @property
    def prior(self) -> float:
        """Probability that two records taken at random are one person."""
        return self.matches / self.possible if self.possible else 0.0


@dataclass(frozen=True)
class Evidence:
    """What training sees.

    Attributes:
        pairs: The candidate pairs.
        rarity: Logarithm of how common the values are on which each pair agrees, beside the usual (pairs,).
        differ: Whether the given names of each pair are two people's (pairs,).
        others: Levels of random pairs that are no candidates.
        overlap: Which lists the pairs tie.
        judged: 1 or 0 where a person judged the pair, NaN elsewhere (pairs,).
        strangers: Pairs known to be two people, or ``None``.
        crowds: How strangers agree on several things at once.
    """

    pairs: Pairs
    rarity: Floats
    differ: npt.NDArray[np.bool_]
    others: Levels
    overlap: Overlap
    judged: npt.NDArray[np.floating]
    strangers: Strangers | None = None
    crowds: Crowds = NO_CROWDS

    @cached_property
    def together(self) -> Floats:
        """What is taken off the weight of each pattern for what strangers share at once (patterns,)."""
        return self.crowds.added(self.pairs.patterns.levels)

    @cached_property
    def answered(self) -> Indices:
        """Numbers of the pairs that a person judged (answers,)."""
        return np.flatnonzero(~np.isnan(self.judged))

    def as_judged(self, told: Floats, same: float, different: float) -> Floats:
        """What is told of each pair, put in its place where a person judged the pair; ``told`` is written over."""
        told[self.answered] = np.where(self.judged[self.answered] == 1.0, same, different)
        return told


def trained(evidence: Evidence, comparisons: Sequence[Comparison]) -> Model:
    """The model that fits the evidence, from the stated shares on."""
    m = [np.array([level.m for level in comparison.levels]) for comparison in comparisons]
    u = [np.array([level.u for level in comparison.levels]) for comparison in comparisons]
    outside = [_shares(evidence.others[:, at], one) for at, one in enumerate(comparisons)]
    matches, rounds, converged = evidence.overlap.expected, 0, False
    while rounds < MOST_ROUNDS and not converged and len(evidence.pairs):
        rounds += 1
        probability = believed(evidence, weights(evidence, comparisons, m, u), matches)
        mistaken = _mistaken(evidence, comparisons, m, u, matches)
        new_m, new_u = _maximised(evidence, probability, mistaken, outside, comparisons)
        moved = max(float(np.abs(a - b).max()) for a, b in zip([*m, *u], [*new_m, *new_u], strict=True))
        converged = moved < CLOSE_ENOUGH
        step = 1.0 if rounds < CALMED_AFTER else CALM
        m, u = _towards(m, new_m, step), _towards(u, new_u, step)
        matches = matches + step * (_matches(probability, float(mistaken.sum()), evidence.overlap) - matches)
    return Model(
        m=tuple(tuple(shares.tolist()) for shares in m),
        u=tuple(tuple(shares.tolist()) for shares in u),
        by_lists=tuple(matches.tolist()),
        possible=evidence.overlap.possible,
        rounds=rounds,
        converged=converged,
        rests_on_stated=float(matches.sum()) < FEWEST_MATCHES,
        crowds=evidence.crowds,
    )


def _towards(old: Sequence[Floats], new: Sequence[Floats], step: float) -> list[Floats]:
    return [a + step * (b - a) for a, b in zip(old, new, strict=True)]


def believed(evidence: Evidence, likelihood: Floats, matches: Floats) -> Floats:
    """The probability of each pair: its weight, the overlap of its lists, its rivals, and what people judged (pairs,).

    Args:
        evidence: The pairs.
        likelihood: Their weights (natural logarithm) (pairs,).
        matches: Matches expected for each two lists (two lists,).
    """
    told = told_log_odds(evidence, likelihood, matches)
    return evidence.as_judged(evidence.overlap.probability(told), 1.0, 0.0)


def told_log_odds(evidence: Evidence, likelihood: Floats, matches: Floats) -> Floats:
    """The log odds of each pair before its rivals are looked at; what people judged stands for itself (pairs,)."""
    return evidence.as_judged(likelihood + evidence.overlap.log_prior(matches), JUDGED, -JUDGED)


def _mistaken(
    evidence: Evidence, comparisons: Sequence[Comparison], m: Sequence[Floats], u: Sequence[Floats], matches: Floats
) -> Floats:
    """How many pairs across lists each stranger says are taken for one person wrongly (strangers,)."""
    if evidence.strangers is None:
        return np.zeros(0)
    free, prior = evidence.overlap.stranger(matches)
    probability = logistic(weights(evidence.strangers, comparisons, m, u) + prior)
    # fades out above REPEATED: a sharp end would make the rounds swing
    repeated = np.clip((1.0 - probability) / (1.0 - REPEATED), 0.0, 1.0)
    kept = np.where(_is_against(evidence.strangers, comparisons), 1.0, repeated)
    return free * probability * kept * evidence.strangers.stand_for


def _is_against(strangers: Strangers, comparisons: Sequence[Comparison]) -> npt.NDArray[np.bool_]:
    """Whether the stated shares say of any level of each pair that it speaks against one person (pairs,)."""
    patterns = strangers.pairs.patterns
    against = np.zeros(len(patterns.levels), dtype=np.bool_)
    for at, comparison in enumerate(comparisons):
        levels = patterns.levels[:, at]
        against |= (levels >= 0) & np.array([level.m < level.u for level in comparison.levels])[levels]
    return against[patterns.of_pair]


def _matches(probability: Floats, mistaken: float, overlap: Overlap) -> Floats:
    """Matches of each two lists after a round: those found, less the mistaken; the expectation counts one pair."""
    found = overlap.found(probability)
    right = found * max(0.0, 1.0 - mistaken / max(float(found.sum()), 1e-9))
    possible = overlap.first * overlap.second
    return (right + overlap.expected / np.maximum(possible, 1.0)) * possible / (possible + 1.0)


def _shares(levels: Levels, comparison: Comparison) -> Floats:
    """Share of random pairs at each level, those not known left out; they add to less than 1.

    The stated shares of a kind of pair count as STATED_OTHERS of the sampled pairs, for a sample does not show what is
    rare in a rare kind.
    """
    if len(levels) == 0:
        return np.zeros(len(comparison.levels))
    counts = np.bincount(levels[levels >= 0], minlength=len(comparison.levels)).astype(np.float64)
    for group in map(list, comparison.groups):
        stated = np.array([comparison.levels[at].u for at in group])
        seen = counts[group].sum()
        counts[group] = seen * (counts[group] + STATED_OTHERS * stated) / (seen + STATED_OTHERS)
    return np.asarray(counts / len(levels), dtype=np.float64)


def _maximised(
    evidence: Evidence,
    probability: Floats,
    mistaken: Floats,
    outside: Sequence[Floats],
    comparisons: Sequence[Comparison],
) -> tuple[list[Floats], list[Floats]]:
    m, u = [], []
    beyond = max(0.0, evidence.overlap.possible - len(evidence.pairs))
    patterns, strangers = evidence.pairs.patterns, evidence.strangers
    found = patterns.sums(probability)
    taken = np.zeros(0) if strangers is None else strangers.pairs.patterns.sums(mistaken)
    for at, comparison in enumerate(comparisons):
        count = len(comparison.levels)
        of_one = patterns.by_level(found, at, count)
        of_others = patterns.by_level(patterns.pairs - found, at, count) + beyond * outside[at]
        if strangers is not None:
            of_one = np.maximum(of_one - strangers.pairs.patterns.by_level(taken, at, count), 0.0)
        shares = np.empty((2, count))
        for group in map(list, comparison.groups):
            stated = [comparison.levels[number] for number in group]
            shares[0, group] = _believable(
                _learnt(of_one[group], np.array([level.m for level in stated]), STATED_MATCHES),
                np.array([level.most for level in stated]),
            )
            shares[1, group] = _learnt(of_others[group], np.array([level.u for level in stated]), STATED_OTHERS)
        m.append(shares[0])
        u.append(shares[1])
    return m, u


def _learnt(counts: Floats, stated: Floats, weight: float) -> Floats:
    """Shares of the counts, with the stated shares counting as ``weight`` more."""
    learnt: Floats = (counts + weight * stated) / (counts.sum() + weight)
    return learnt


def _believable(shares: Floats, most: Floats) -> Floats:
    """The shares with none above its ``most``; what is cut off goes to the rest in proportion."""
    is_cut = np.zeros(len(shares), dtype=np.bool_)
    fitted = shares
    while (over := (fitted > most) & ~is_cut).any():
        is_cut |= over
        fitted = np.where(is_cut, most, shares * (1.0 - most[is_cut].sum()) / shares[~is_cut].sum())
    return fitted


def weights(
    evidence: Evidence | Strangers,
    comparisons: Sequence[Comparison],
    m: Sequence[Sequence[float] | Floats],
    u: Sequence[Sequence[float] | Floats],
) -> Floats:
    """Natural logarithm of how much likelier each pair's levels are among pairs of one person (pairs,).

    Where the given names differ, what kin share counts against one person but never for one; where they do not, what
    strangers share at once counts once, and what the given name tells already does not count for one person.
    """
    patterns = evidence.pairs.patterns
    alone, among_kin = pattern_weights(patterns.levels, comparisons, [*map(np.asarray, m)], [*map(np.asarray, u)])
    both = alone - evidence.together, among_kin
    place = patterns.of_pair + np.int32(len(patterns.levels)) * evidence.differ
    found: Floats = np.concatenate(both)[place]
    found -= evidence.rarity
    return found
