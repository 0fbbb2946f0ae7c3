"""Rivals: what stands against each pair, by sum-product, when the candidates of one record share one unit of belief.

Most pairs have no rival, and most that have are done after a few rounds; only loops of candidates take many. So a round
asks again only where something that was heard has moved: the rest would tell the same again.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sijill.link.values import Indices

Floats = npt.NDArray[np.float64]
Places = npt.NDArray[np.int32]

MOST_ROUNDS = 100
CLOSE_ENOUGH = 1e-9

STANDS_STILL = 1e-12
"""Share of 1 and itself by which a message may move without being told on: no rival's own moves by a larger share."""

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


def against(odds: Floats, left: Indices, right: Indices, lists: npt.NDArray[np.int64]) -> Floats:
    """The odds of nobody, 1, with those that the rivals of each pair take, on either side (pairs,).

    Args:
        odds: The odds of each pair by itself (pairs,).
        left: Index of one record of each pair.
        right: Index of the other.
        lists: List number of each record (records,).
    """
    found = np.ones(len(odds))
    from_left, from_right = groups_of(left, right, lists)
    at = np.flatnonzero((np.bincount(from_left)[from_left] > 1) | (np.bincount(from_right)[from_right] > 1))
    with ThreadPoolExecutor(2) as threads:
        found[at] = _settled(odds[at], *threads.map(_Side.of, (from_left[at], from_right[at])))
    return found


def others(messages: Floats, group: Indices | Places) -> Floats:
    """For each pair, the sum of its group's other messages (pairs,)."""
    sums: Floats = np.bincount(group, weights=messages).astype(np.float64, copy=False)
    found = sums[group]
    found -= messages
    return np.maximum(found, 0.0, out=found)


@dataclass(frozen=True, slots=True)
class _Side:
    """The groups of one side.

    Attributes:
        group: Number of each pair's group (pairs,).
        order: The pairs group by group, in their order (pairs,).
        starts: Where each group starts among them, and where the last ends (groups + 1,).
    """

    group: Places
    order: Places
    starts: Indices

    @classmethod
    def of(cls, codes: Indices) -> _Side:
        """The groups that ``codes`` tell apart (pairs,)."""
        order = np.argsort(codes, kind="stable").astype(np.int32)
        in_order = codes[order]
        is_first = np.append(True, in_order[1:] != in_order[:-1])[: len(codes)]
        group = np.empty(len(codes), dtype=np.int32)
        group[order] = np.cumsum(is_first, dtype=np.int32) - 1
        return cls(group, order, np.append(np.flatnonzero(is_first), len(codes)))

    def touched(self, pairs: Indices | Places) -> Indices | None:
        """The groups of the pairs, each once, in order (touched groups,); ``None`` for all where they are most."""
        if 2 * len(pairs) > len(self.group):
            return None
        if len(pairs) < len(self.starts) // 8:
            groups = np.unique(self.group[pairs]).astype(np.int64)
        else:
            is_touched = np.zeros(len(self.starts) - 1, dtype=np.bool_)
            is_touched[self.group[pairs]] = True
            groups = np.flatnonzero(is_touched)
        held = int((self.starts[groups + 1] - self.starts[groups]).sum())
        return groups if 2 * held <= len(self.group) else None

    def members(self, groups: Indices) -> tuple[Places, Indices]:
        """The pairs of the groups, group by group, and the place of each one's group among them (members,) twice."""
        begins, counts = self.starts[groups], self.starts[groups + 1] - self.starts[groups]
        of_member = np.repeat(np.arange(len(groups)), counts)
        place = np.arange(len(of_member)) + (begins - np.cumsum(counts) + counts)[of_member]
        return self.order[place], of_member


def _settled(odds: Floats, left: _Side, right: _Side) -> Floats:
    """What stands against each pair, once nothing moves (pairs,)."""
    to_right, to_left = odds.copy(), odds.copy()
    asked, is_first = None, True
    for _ in range(MOST_ROUNDS):
        heard, far = _told(odds, to_left, to_right, left, asked)
        answered, farther = _told(odds, to_right, to_left, right, None if is_first else right.touched(heard))
        if max(far, farther) < CLOSE_ENOUGH:
            break
        asked, is_first = left.touched(answered), False
    # all rivals on either side, the pair's own odds left out of both
    return (1.0 + others(to_left, left.group)) * (1.0 + others(to_right, right.group))


def _told(
    odds: Floats, heard: Floats, told: Floats, side: _Side, groups: Indices | None
) -> tuple[Indices | Places, float]:
    """Let the groups, or all, tell anew from what they ``heard``: which pairs were told otherwise, and how far."""
    if groups is None:
        new = others(heard, side.group)
        new += 1.0
        np.divide(odds, new, out=new)
        at = np.flatnonzero(np.abs(new - told) > STANDS_STILL * (1.0 + told))
        moved = new[at], told[at]
        told[:] = new
        return at, _far(*moved)
    pairs, group = side.members(groups)
    new, old = odds[pairs] / (1.0 + others(heard[pairs], group)), told[pairs]
    told[pairs] = new
    has_moved = np.abs(new - old) > STANDS_STILL * (1.0 + old)
    return pairs[has_moved], _far(new[has_moved], old[has_moved])


def _far(new: Floats, old: Floats) -> float:
    """How far the belief in a pair has moved at most."""
    return float(np.abs(new / (1.0 + new) - old / (1.0 + old)).max(initial=0.0))
