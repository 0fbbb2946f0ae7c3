"""Once per list: a person stands at most once on each list, so the candidates of one record compete.

Sum-product on the matching of two lists: each record's candidates and "nobody" share one unit of belief. It is soft:
nothing forces a record to be matched, so it does not invent links where the lists hardly overlap.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from sijill.link.levels import Indices

Floats = npt.NDArray[np.float64]

MOST_ROUNDS = 100
CLOSE_ENOUGH = 1e-9

SURE = 0.95
"""Belief from which a record is taken to have a partner on a list, whoever that is."""

EQUAL = 0.9
"""How near its rivals must come to a pair to count as equal to it."""


def once_per_list(log_odds: Floats, left: Indices, right: Indices, lists: npt.NDArray[np.int64]) -> Floats:
    """The probability of each pair when a record has at most one partner on each other list.

    Args:
        log_odds: Natural log odds of each pair by itself (pairs,).
        left: Index of one record of each pair.
        right: Index of the other.
        lists: List number of each record (records,).

    Returns:
        Probabilities (pairs,); those of one record with one other list add to at most 1.
    """
    odds, against = _weighed(log_odds, left, right, lists)
    return odds / (odds + against)


def taken_by_rivals(log_odds: Floats, left: Indices, right: Indices, lists: npt.NDArray[np.int64]) -> Floats:
    """What the rivals of each pair add to its log odds: natural logarithm, 0 where it has none, else mostly below 0.

    It is the rest that makes of the log odds by themselves those of :func:`once_per_list`, which takes no odds above
    e^25: of two pairs that are both surer than that neither is the surer.
    """
    odds, against = _weighed(log_odds, left, right, lists)
    return np.where(against > 1.0, np.log(odds) - np.log(against) - log_odds, 0.0)


def _weighed(log_odds: Floats, left: Indices, right: Indices, lists: npt.NDArray[np.int64]) -> tuple[Floats, Floats]:
    """The odds of each pair by itself, and those of all that stands against it."""
    count = int(lists.max()) + 1 if len(lists) else 1
    _, from_left = np.unique(left * count + lists[right], return_inverse=True)
    _, from_right = np.unique(right * count + lists[left], return_inverse=True)
    # beyond e^25 the sum of the others would drown in the rounding of the pair itself
    odds = np.exp(np.clip(log_odds, -60.0, 25.0))
    to_right, to_left = odds.copy(), odds.copy()
    for _ in range(MOST_ROUNDS):
        new_to_right = odds / (1.0 + _others(to_left, from_left))
        new_to_left = odds / (1.0 + _others(new_to_right, from_right))
        moved = max(_moved(new_to_right, to_right), _moved(new_to_left, to_left))
        to_right, to_left = new_to_right, new_to_left
        if moved < CLOSE_ENOUGH:
            break
    # all rivals on either side, the pair's own odds left out of both
    return odds, (1.0 + _others(to_left, from_left)) * (1.0 + _others(to_right, from_right))


def surely_listed(
    probability: Floats, left: Indices, right: Indices, lists: npt.NDArray[np.int64], threshold: float
) -> npt.NDArray[np.bool_]:
    """Pairs to link although a rival is as likely: one of the two surely stands on the other's list.

    Two entries that repeat each other share the belief in one match; neither half reaches a threshold though the
    match is sure. The likelier half, or the first of equals, is then linked, and both are told in the pairs.
    """
    count = int(lists.max()) + 1 if len(lists) else 1
    found = np.zeros(len(probability), dtype=np.bool_)
    for group in (left * count + lists[right], right * count + lists[left]):
        _, of_pair = np.unique(group, return_inverse=True)
        rivals = _others(probability, of_pair)
        is_sure = probability + rivals >= max(SURE, threshold)
        found |= is_sure & (rivals >= EQUAL * probability) & (probability >= EQUAL / 2)
    return found


def _others(messages: Floats, group: Indices) -> Floats:
    """For each pair, the sum of its group's other messages."""
    return np.maximum(np.bincount(group, weights=messages)[group] - messages, 0.0)


def _moved(new: Floats, old: Floats) -> float:
    return float(np.abs(new / (1.0 + new) - old / (1.0 + old)).max(initial=0.0))
