"""Once per list: a person stands at most once on each list, so the candidates of one record compete.

Sum-product on the matching of two lists: each record's candidates and "nobody" share one unit of belief. It is soft:
nothing forces a record to be matched, so it does not invent links where the lists hardly overlap.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sijill.link.rivals import against, groups_of, others
from sijill.link.values import Indices

Floats = npt.NDArray[np.float64]

SURE = 0.95
"""Belief from which a record is taken to have a partner on a list, whoever that is."""

EQUAL = 0.9
"""How near its rivals must come to a pair to count as equal to it."""


@dataclass(frozen=True, slots=True)
class Rivalled:
    """Pairs beside what stands against them.

    Attributes:
        odds: The odds of each pair by itself, at most e^25 (pairs,).
        against: The odds of nobody, 1, with those that its rivals take (pairs,); 1 without rivals.
    """

    odds: Floats
    against: Floats

    @property
    def probability(self) -> Floats:
        """The probability of each pair; those of one record with one other list add to at most 1 (pairs,)."""
        return self.odds / (self.odds + self.against)

    def taken(self, log_odds: Floats) -> Floats:
        """What the rivals of each pair add to its log odds: natural logarithm, 0 without any, else mostly below 0.

        It is the rest that makes of the log odds by themselves those of :attr:`probability`. Of two pairs that are both
        surer than e^25 neither is the surer.

        Args:
            log_odds: What the pairs were weighed with (pairs,).
        """
        found, at = np.zeros(len(log_odds)), np.flatnonzero(self.against > 1.0)
        found[at] = np.log(self.odds[at]) - np.log(self.against[at]) - log_odds[at]
        return found


def once_per_list(log_odds: Floats, left: Indices, right: Indices, lists: npt.NDArray[np.int64]) -> Rivalled:
    """The pairs when a record has at most one partner on each other list.

    Args:
        log_odds: Natural log odds of each pair by itself (pairs,).
        left: Index of one record of each pair.
        right: Index of the other.
        lists: List number of each record (records,).
    """
    # beyond e^25 the sum of the others would drown in the rounding of the pair itself
    odds = np.exp(np.clip(log_odds, -60.0, 25.0))
    return Rivalled(odds, against(odds, left, right, lists))


def surely_listed(
    probability: Floats, left: Indices, right: Indices, lists: npt.NDArray[np.int64], threshold: float
) -> npt.NDArray[np.bool_]:
    """Pairs to link although a rival is as likely: one of the two surely stands on the other's list.

    Two entries that repeat each other share the belief in one match; neither half reaches a threshold though the
    match is sure. The likelier half, or the first of equals, is then linked, and both are told in the pairs.
    """
    found = np.zeros(len(probability), dtype=np.bool_)
    some = np.flatnonzero(probability > 0.0)
    held = probability[some]
    for group in groups_of(left[some], right[some], lists):
        rivals = others(held, group)
        is_sure = held + rivals >= max(SURE, threshold)
        found[some] |= is_sure & (rivals >= EQUAL * held) & (held >= EQUAL / 2)
    return found
