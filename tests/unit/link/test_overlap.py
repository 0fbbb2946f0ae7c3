"""The overlap of lists."""

from __future__ import annotations

import numpy as np
import pytest

from sijill.link.engine import Pairs
from sijill.link.overlap import FEWEST_FREE, overlap_of

LISTS = np.array([0, 0, 0, 1, 1, 2])


def pairs(*ends: tuple[int, int]) -> Pairs:
    left, right = (np.array([end[side] for end in ends], dtype=np.int64) for side in (0, 1))
    return Pairs(left, right, np.zeros((len(ends), 1), dtype=np.int8))


def test_possible_pairs_and_expected_matches() -> None:
    across = overlap_of(LISTS, pairs((0, 3)), across_lists=True)
    assert across.possible == 3 * 2 + 3 * 1 + 2 * 1
    assert across.expected == pytest.approx([0.5 * 2, 0.5 * 1, 0.5 * 1])
    assert overlap_of(LISTS, pairs((0, 3)), across_lists=False).possible == 15
    assert overlap_of(np.array([0, 1]), pairs((0, 1)), across_lists=True).expected == pytest.approx([0.5])
    assert overlap_of(np.zeros(0, dtype=np.int64), pairs(), across_lists=True).possible == 0
    assert overlap_of(np.zeros(0, dtype=np.int64), pairs(), across_lists=False).possible == 0


def test_each_two_lists_have_an_overlap_of_their_own() -> None:
    overlap = overlap_of(LISTS, pairs((0, 3), (0, 5), (3, 5), (1, 4)), across_lists=True)
    assert overlap.of_pair.tolist() == [0, 1, 2, 0]
    assert overlap.found(np.array([0.5, 0.25, 0.125, 1.0])) == pytest.approx([1.5, 0.25, 0.125])


def test_where_nearly_everybody_has_a_partner_nobody_is_an_unlikely_answer() -> None:
    overlap = overlap_of(np.array([0] * 1000 + [1] * 1000), pairs((0, 1000)), across_lists=True)
    few, most = overlap.log_prior(np.array([10.0]))[0], overlap.log_prior(np.array([900.0]))[0]
    assert few == pytest.approx(np.log(10 / 1e6), abs=0.05)
    assert most > np.log(900 / 1e6) + 3.0
    assert overlap.free(np.array([1e9])) == pytest.approx([FEWEST_FREE**2])


def test_three_rows_do_not_prove_that_everybody_has_a_partner() -> None:
    overlap = overlap_of(np.array([0] * 3 + [1] * 3), pairs((0, 3)), across_lists=True)
    assert overlap.free(np.array([3.0]))[0] > 0.5


def test_inside_one_list_candidates_are_no_rivals() -> None:
    told = np.array([3.0, 3.0])
    apart = overlap_of(np.array([0, 0, 0]), pairs((0, 1), (0, 2)), across_lists=False)
    rivals = overlap_of(np.array([0, 1, 1]), pairs((0, 1), (0, 2)), across_lists=True)
    assert apart.probability(told).sum() > 1.8
    assert rivals.probability(told).sum() <= 1.0
    assert apart.free(np.array([2.0])) == pytest.approx([1.0])


def test_how_often_a_list_repeats_a_person_is_learnt_apart_from_what_it_shares() -> None:
    overlap = overlap_of(LISTS, pairs((0, 1), (0, 3), (3, 4), (0, 5), (1, 2)), across_lists=False)
    assert (overlap.first * overlap.second).tolist() == [3.0, 6.0, 3.0, 1.0, 2.0, 0.0]
    assert overlap.found(np.array([0.5, 1.0, 0.25, 0.125, 1.0])) == pytest.approx([1.5, 1.0, 0.125, 0.25, 0.0, 0.0])
    seldom = overlap.log_prior(np.array([0.01, 2.0, 1.0, 0.01, 1.0, 0.0]))
    assert seldom[0] < seldom[1] - 4.0
