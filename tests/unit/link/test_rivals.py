"""Rivals: only what moves is asked again, and the answer is that of asking everybody."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from sijill.link import rivals
from sijill.link.rivals import CLOSE_ENOUGH, MOST_ROUNDS, against, groups_of, others

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]


def by_asking_everybody(odds: Floats, from_left: Indices, from_right: Indices) -> Floats:
    """The same by telling every pair anew in every round."""
    to_right, to_left = odds.copy(), odds.copy()
    for _ in range(MOST_ROUNDS):
        new_to_right = odds / (1.0 + others(to_left, from_left))
        new_to_left = odds / (1.0 + others(new_to_right, from_right))
        moved = max(
            float(np.abs(new / (1.0 + new) - old / (1.0 + old)).max())
            for new, old in ((new_to_right, to_right), (new_to_left, to_left))
        )
        to_right, to_left = new_to_right, new_to_left
        if moved < CLOSE_ENOUGH:
            break
    return (1.0 + others(to_left, from_left)) * (1.0 + others(to_right, from_right))


def random_pairs(seed: int, pairs: int, records: int) -> tuple[Floats, Indices, Indices, Indices]:
    """Odds, ends and lists of pairs of two of three lists, some of them tied in loops."""
    rng = np.random.default_rng(seed)
    ends = np.unique(np.sort(rng.integers(0, records, (pairs, 2)), axis=1), axis=0)
    lists = np.sort(rng.integers(0, 3, records))
    ends = ends[lists[ends[:, 0]] != lists[ends[:, 1]]]
    return np.exp(rng.normal(0.0, 4.0, len(ends))), ends[:, 0], ends[:, 1], lists


@pytest.mark.parametrize(("pairs", "records"), [(40, 60), (300, 60), (3_000, 4_000), (6_000, 1_500)])
@pytest.mark.parametrize("seed", range(3))
def test_asking_again_only_where_something_moved_changes_no_digit_that_is_told(
    seed: int, pairs: int, records: int
) -> None:
    odds, left, right, lists = random_pairs(seed, pairs, records)
    everybody = by_asking_everybody(odds, *groups_of(left, right, lists))
    assert against(odds, left, right, lists) == pytest.approx(everybody, rel=1e-9)


def test_a_pair_without_rivals_has_nobody_alone_against_it() -> None:
    lists = np.array([0, 0, 1, 1])
    assert against(np.array([3.0, 0.2]), np.array([0, 1]), np.array([2, 3]), lists).tolist() == [1.0, 1.0]


def test_groups_are_the_same_told_apart_by_a_table_and_by_sorting(monkeypatch: pytest.MonkeyPatch) -> None:
    odds, left, right, lists = random_pairs(1, 300, 60)
    by_table = against(odds, left, right, lists)
    monkeypatch.setattr(rivals, "BINS_A_PAIR", 0)
    assert max(side.max() for side in groups_of(left, right, lists)) < len(odds)
    assert np.array_equal(against(odds, left, right, lists), by_table)
