"""Patterns: sums over them are sums over the pairs."""

from __future__ import annotations

import numpy as np
import pytest

from sijill.link import patterns as module
from sijill.link.comparisons import Comparison, Level
from sijill.link.patterns import pattern_weights, patterns_of
from sijill.link.values import Levels


def random_levels(pairs: int = 2_000, comparisons: int = 4) -> Levels:
    rng = np.random.default_rng(5)
    return rng.integers(-1, 3, (pairs, comparisons)).astype(np.int8)


def test_the_patterns_give_every_pair_its_levels_back() -> None:
    levels = random_levels()
    found = patterns_of(levels)
    assert np.array_equal(found.levels[found.of_pair], levels)
    assert len(np.unique(found.levels, axis=0)) == len(found.levels)
    assert found.pairs.sum() == len(levels)


@pytest.mark.parametrize("name", ["TABLE", "LARGEST"])
def test_more_combinations_than_a_table_or_a_number_holds_change_nothing(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    levels = random_levels()
    before = patterns_of(levels)
    monkeypatch.setattr(module, name, 10)
    after = patterns_of(levels)
    assert np.array_equal(after.levels, before.levels)
    assert np.array_equal(after.of_pair, before.of_pair)


def test_fifty_comparisons_do_not_overflow() -> None:
    levels = random_levels(comparisons=50)
    found = patterns_of(levels)
    assert np.array_equal(found.levels[found.of_pair], levels)


def test_what_is_not_known_counts_at_no_level() -> None:
    levels = np.array([[0], [-1], [1], [0]], dtype=np.int8)
    found = patterns_of(levels)
    assert found.by_level(found.sums(np.array([1.0, 5.0, 0.25, 0.5])), 0, 3).tolist() == [1.5, 0.25, 0.0]


def shown(**told: bool) -> Comparison:
    """A comparison of two levels."""
    return Comparison("one", "false", (Level("alike", "x", 0.9, 0.2, **told), Level("other", "ELSE", 0.1, 0.8, **told)))


def test_what_kin_share_never_counts_for_one_person() -> None:
    levels = np.array([[0], [1], [-1]], dtype=np.int8)
    shares = [np.array([0.9, 0.1])], [np.array([0.2, 0.8])]
    alone, among_kin = pattern_weights(levels, [shown(kin=True)], *shares)
    assert alone == pytest.approx([np.log(4.5), -np.log(8.0), 0.0])
    assert among_kin == pytest.approx([0.0, -np.log(8.0), 0.0])
    assert pattern_weights(levels, [shown()], *shares)[1] == pytest.approx(alone)


def test_what_the_given_name_tells_already_never_counts_for_one_person_of_that_name() -> None:
    levels = np.array([[0], [1]], dtype=np.int8)
    shares = [np.array([0.9, 0.1])], [np.array([0.2, 0.8])]
    alone, among_kin = pattern_weights(levels, [shown(named=True)], *shares)
    assert alone == pytest.approx([0.0, -np.log(8.0)])
    assert among_kin == pytest.approx([np.log(4.5), -np.log(8.0)])


def test_no_pairs_have_no_patterns() -> None:
    assert len(patterns_of(np.zeros((0, 3), dtype=np.int8)).pairs) == 0
