"""Rivals: what stands against each pair, by sum-product, when the candidates of one record share one unit of belief.

Most pairs have no rival, and most that have are done after a few rounds; only loops of candidates take many. So a round
asks again only where something that was heard has moved. That changes no digit: the rest would tell the same again.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sijill.link.levels import Indices

Floats = npt.NDArray[np.float64]

MOST_ROUNDS = 100
CLOSE_ENOUGH = 1e-9

BINS_A_PAIR = 16
"""Bins for each pair up to which groups are told apart by a table; beyond, by sorting."""


def groups_of(left: Indices, right: Indices, lists: npt.NDArray[np.int64]) -> tuple[Indices, Indices]:
    """For each pair the numbers of two groups: its one record with the other's list, and the reverse (pairs,) twice.

    Args:
        left: Index of one record of each pair.
        right: Index of the other.
        lists: List number of each record (records,).
    """
    count = int(lists.max()) + 1 if len(lists) else 1
    sides = left * count + lists[right], right * count + lists[left]
    if len(lists) * count <= BINS_A_PAIR * len(left):
        return sides
    one, other = (np.unique(side, return_inverse=True)[1] for side in sides)
    return one, other


def against(odds: Floats, from_left: Indices, from_right: Indices) -> Floats:
    """The odds of nobody, 1, with those that the rivals of each pair take, on either side (pairs,).

    Args:
        odds: The odds of each pair by itself (pairs,).
        from_left: Number of the group of rivals on one side (pairs,).
        from_right: The same on the other (pairs,).
    """
    found = np.ones(len(odds))
    has_rival = (np.bincount(from_left)[from_left] > 1) | (np.bincount(from_right)[from_right] > 1)
    at = np.flatnonzero(has_rival)
    found[at] = _settled(odds[at], from_left[at], from_right[at])
    return found


def others(messages: Floats, group: Indices) -> Floats:
    """For each pair, the sum of its group's other messages (pairs,)."""
    return np.maximum(np.bincount(group, weights=messages)[group] - messages, 0.0)


@dataclass(frozen=True, slots=True)
class _Side:
    """The groups of one side.

    Attributes:
        group: Number of each pair's group (pairs,).
        order: The pairs group by group, in their order (pairs,).
        starts: Where each group starts among them, and where the last ends (groups + 1,).
    """

    group: Indices
    order: Indices
    starts: Indices

    @classmethod
    def of(cls, codes: Indices) -> _Side:
        """The groups that ``codes`` tell apart (pairs,)."""
        order = np.argsort(codes, kind="stable")
        in_order = codes[order]
        is_first = np.append(True, in_order[1:] != in_order[:-1])[: len(codes)]
        group = np.empty(len(codes), dtype=np.int64)
        group[order] = np.cumsum(is_first) - 1
        return cls(group, order, np.append(np.flatnonzero(is_first), len(codes)))

    @property
    def all(self) -> Indices:
        """The number of every group (groups,)."""
        return np.arange(len(self.starts) - 1)

    def touched(self, pairs: Indices) -> Indices:
        """The groups of the pairs, each once, in order (touched groups,)."""
        if len(pairs) < len(self.starts) // 8:
            return np.unique(self.group[pairs])
        is_touched = np.zeros(len(self.starts) - 1, dtype=np.bool_)
        is_touched[self.group[pairs]] = True
        return np.flatnonzero(is_touched)

    def members(self, groups: Indices) -> tuple[Indices, Indices]:
        """The pairs of the groups, group by group, and the place of each one's group among them (members,) twice."""
        begins, counts = self.starts[groups], self.starts[groups + 1] - self.starts[groups]
        of_member = np.repeat(np.arange(len(groups)), counts)
        place = np.arange(len(of_member)) + (begins - np.cumsum(counts) + counts)[of_member]
        return self.order[place], of_member


def _settled(odds: Floats, from_left: Indices, from_right: Indices) -> Floats:
    """What stands against each pair, once nothing moves (pairs,)."""
    left, right = _Side.of(from_left), _Side.of(from_right)
    to_right, to_left = odds.copy(), odds.copy()
    asked = left.all
    for number in range(MOST_ROUNDS):
        heard, far = _told(odds, to_left, to_right, left, asked)
        answered, farther = _told(odds, to_right, to_left, right, right.touched(heard) if number else right.all)
        if max(far, farther) < CLOSE_ENOUGH:
            break
        asked = left.touched(answered)
    # all rivals on either side, the pair's own odds left out of both
    return (1.0 + others(to_left, left.group)) * (1.0 + others(to_right, right.group))


def _told(odds: Floats, heard: Floats, told: Floats, side: _Side, groups: Indices) -> tuple[Indices, float]:
    """Let the groups tell anew, from what they ``heard``: which pairs were told otherwise than before, and how far."""
    pairs, group = side.members(groups)
    new, old = odds[pairs] / (1.0 + others(heard[pairs], group)), told[pairs]
    told[pairs] = new
    is_other = new != old
    new, old = new[is_other], old[is_other]
    return pairs[is_other], float(np.abs(new / (1.0 + new) - old / (1.0 + old)).max(initial=0.0))
