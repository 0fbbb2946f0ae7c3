"""Once per list: candidates compete."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest

from sijill.link.once import once_per_list, surely_listed

Floats = npt.NDArray[np.float64]


def by_enumeration(odds: Floats, left: list[int], right: list[int]) -> list[float]:
    """The exact probability of each pair, by adding up every matching."""
    total, holds = 0.0, [0.0] * len(odds)
    for size in range(len(odds) + 1):
        for chosen in combinations(range(len(odds)), size):
            ends = [end for at in chosen for end in (left[at], right[at])]
            if len(set(ends)) == len(ends):
                weight = float(np.prod([odds[at] for at in chosen])) if chosen else 1.0
                total += weight
                for at in chosen:
                    holds[at] += weight
    return [one / total for one in holds]


@pytest.mark.parametrize(
    ("left", "right"),
    [([0], [3]), ([0, 0], [3, 4]), ([0, 1], [3, 3]), ([0, 0, 1], [3, 4, 4]), ([0, 0, 0, 1], [3, 4, 5, 5])],
)
def test_it_is_exact_where_no_loop_of_candidates_exists(left: list[int], right: list[int]) -> None:
    odds = np.array([0.3, 5.0, 40.0, 0.9])[: len(left)]
    lists = np.array([0, 0, 0, 1, 1, 1])
    found = once_per_list(np.log(odds), np.array(left), np.array(right), lists).probability
    assert found == pytest.approx(by_enumeration(odds, left, right), abs=1e-6)


def test_it_is_near_where_candidates_form_a_loop() -> None:
    left, right, odds = [0, 0, 1, 1], [2, 3, 2, 3], np.array([9.0, 1.0, 1.0, 9.0])
    found = once_per_list(np.log(odds), np.array(left), np.array(right), np.array([0, 0, 1, 1])).probability
    assert found == pytest.approx(by_enumeration(odds, left, right), abs=0.05)


def test_a_sure_partner_takes_the_belief_from_a_sibling() -> None:
    found = once_per_list(np.array([12.0, 2.0]), np.array([0, 0]), np.array([1, 2]), np.array([0, 1, 1])).probability
    assert found[0] > 0.999
    assert found[1] < 0.001


def test_nobody_is_forced_to_have_a_partner() -> None:
    found = once_per_list(np.array([-3.0, -3.0]), np.array([0, 0]), np.array([1, 2]), np.array([0, 1, 1])).probability
    assert found.sum() < 0.1


def test_records_of_a_third_list_do_not_compete() -> None:
    found = once_per_list(np.array([2.0, 2.0]), np.array([0, 0]), np.array([1, 2]), np.array([0, 1, 2])).probability
    assert found == pytest.approx([1 / (1 + np.exp(-2.0))] * 2)


def test_huge_odds_stay_finite() -> None:
    found = once_per_list(
        np.array([900.0, 900.0, -900.0]), np.array([0, 0, 0]), np.array([1, 2, 3]), np.array([0, 1, 1, 1])
    ).probability
    assert found[:2] == pytest.approx([0.5, 0.5], abs=1e-3)
    assert found[2] == pytest.approx(0.0, abs=1e-6)


def test_two_equal_candidates_of_a_sure_person_are_both_likely() -> None:
    lists, left, right = np.array([0, 1, 1]), np.array([0, 0]), np.array([1, 2])
    assert surely_listed(np.array([0.499, 0.499]), left, right, lists, 0.5).tolist() == [True, True]
    assert surely_listed(np.array([0.45, 0.2]), left, right, lists, 0.5).tolist() == [False, False]


def test_no_pairs_are_no_error() -> None:
    nothing = np.zeros(0, dtype=np.int64)
    assert len(once_per_list(np.zeros(0), nothing, nothing, nothing).probability) == 0
    assert len(surely_listed(np.zeros(0), nothing, nothing, nothing, 0.5)) == 0
