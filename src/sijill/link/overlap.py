"""Overlap: how many people each two lists share, and what that says about a pair before it is compared."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, combinations_with_replacement

import numpy as np
import numpy.typing as npt

from sijill.link.engine import Pairs
from sijill.link.once import Rivalled, once_per_list
from sijill.link.values import Indices

Floats = npt.NDArray[np.float64]
Lists = npt.NDArray[np.int64]

FAINT = -12.0
"""Log odds below which a pair takes no belief from its rivals."""

WITHOUT_PARTNER = 10.0
"""Records without a partner that each list is taken to have besides its own: a list of three proves nothing."""

FEWEST_FREE = 0.05
"""The smallest share of a list that is believed to have no partner."""


REPEATED = 0.1
"""Share of the records expected to repeat another before anything is learnt, where a list may hold a person twice."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """Which two lists each pair ties, and how long they are.

    Attributes:
        lists: List number of each record (records,).
        left: Index of one record of each pair (pairs,).
        right: Index of the other (pairs,).
        of_pair: Number of the two lists that each pair ties (pairs,).
        first: Records of one of each two lists (two lists,).
        second: Records of the other (two lists,); first times second are the pairs there are.
        expected: Matches expected before anything is learnt (two lists,).
        is_once: Whether a person stands at most once on a list, so that the candidates of a record are rivals.
    """

    lists: Lists
    left: Indices
    right: Indices
    of_pair: npt.NDArray[np.integer]
    first: Floats
    second: Floats
    expected: Floats
    is_once: bool

    @property
    def possible(self) -> float:
        """How many pairs could be compared at all."""
        return float((self.first * self.second).sum())

    def free(self, matches: Floats) -> Floats:
        """Probability that two records of each two lists both have no partner on the other (two lists,)."""
        if not self.is_once:
            return np.ones(len(self.first))
        shares = [
            np.maximum(1.0 - matches / (size + WITHOUT_PARTNER), FEWEST_FREE) for size in (self.first, self.second)
        ]
        free: Floats = shares[0] * shares[1]
        return free

    def log_prior(self, matches: Floats) -> Floats:
        """Logarithm of the odds of each pair beside nobody, before it is compared (pairs,).

        Where nearly everybody has a partner, nobody is an unlikely answer and the odds are higher.
        """
        share = np.clip(matches / np.maximum(self.first * self.second, 1.0), 1e-12, 1.0 - 1e-12)
        prior: Floats = (np.log(share) - np.log1p(-share) - np.log(self.free(matches)))[self.of_pair]
        return prior

    def stranger(self, matches: Floats) -> tuple[float, float]:
        """Share of all pairs both records of which are free, and the log odds of one of these."""
        pairs = self.first * self.second
        free = float((pairs * self.free(matches)).sum() / max(pairs.sum(), 1.0))
        share = min(max(float(matches.sum()) / max(self.possible, 1.0), 1e-12), 1.0 - 1e-12)
        return free, float(np.log(share) - np.log1p(-share) - np.log(free))

    def probability(self, log_odds: Floats) -> Floats:
        """The probability of each pair, against its rivals where a person stands once on a list (pairs,)."""
        probability = logistic(log_odds)
        if self.is_once:
            near, found = self._near(log_odds)
            probability[near] = found.probability
        return probability

    def against_rivals(self, log_odds: Floats) -> tuple[Floats, Floats]:
        """The probability of each pair, and what its rivals add to its log odds, 0 without rivals (pairs,) twice."""
        probability, taken = logistic(log_odds), np.zeros(len(log_odds))
        if self.is_once:
            near, found = self._near(log_odds)
            probability[near], taken[near] = found.probability, found.taken(log_odds[near])
        return probability, taken

    def _near(self, log_odds: Floats) -> tuple[Indices, Rivalled]:
        near = np.flatnonzero(log_odds > FAINT)
        return near, once_per_list(log_odds[near], self.left[near], self.right[near], self.lists)

    def found(self, probability: Floats) -> Floats:
        """Matches among the pairs (two lists,)."""
        return np.bincount(self.of_pair, weights=probability, minlength=len(self.first)).astype(np.float64)


def logistic(log_odds: Floats) -> Floats:
    """Probabilities of log odds."""
    probability: Floats = np.clip(log_odds, -700.0, 700.0)
    # in place: there may be a hundred million
    np.exp(np.negative(probability, out=probability), out=probability)
    probability += 1.0
    return np.divide(1.0, probability, out=probability)


def overlap_of(lists: Lists, pairs: Pairs, across_lists: bool) -> Overlap:
    """The overlap of the lists, with the pairs that tie them.

    Where a list may hold a person twice, each list is tied to itself as well: how often it repeats a person is another
    thing than how many people it shares with others. Half of the shorter of each two lists is expected on the other
    where nobody stands twice on one; else a tenth of the records. At most half of all pairs are.
    """
    sizes = np.bincount(lists).astype(np.float64) if len(lists) else np.zeros(1)
    ties = _ties(len(sizes), across_lists)
    number = np.zeros((len(sizes), len(sizes)), dtype=np.min_scalar_type(len(ties)))
    for at, (one, other) in enumerate(ties):
        number[one, other] = number[other, one] = at
    first = np.array([sizes[one] for one, _ in ties], dtype=np.float64)
    second = np.array([max(sizes[two] - 1.0, 0.0) / 2.0 if one == two else sizes[two] for one, two in ties])
    possible = first * second
    repeated = REPEATED * len(lists) * possible / max(possible.sum(), 1.0)
    expected = np.minimum(0.5 * np.minimum(first, second) if across_lists else repeated, 0.5 * possible)
    of_pair = number[lists[pairs.left], lists[pairs.right]]
    return Overlap(lists, pairs.left, pairs.right, of_pair, first, second, expected, across_lists)


def _ties(lists: int, across_lists: bool) -> list[tuple[int, int]]:
    """Each two lists that pairs can tie, one list with itself where that is so."""
    if across_lists and lists > 1:
        return list(combinations(range(lists), 2))
    return list(combinations_with_replacement(range(lists), 2))
