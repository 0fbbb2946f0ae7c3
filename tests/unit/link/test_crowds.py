"""What strangers share at once."""

from __future__ import annotations

import numpy as np
import pytest

from sijill.link.comparisons import BORN, DIED, GIVEN, LINEAGE, PLACE, SEX
from sijill.link.crowds import NO_CROWDS, Crowds, crowds_of

COMPARED = (GIVEN, LINEAGE, SEX, DIED, PLACE)
OTHER, ELSEWHERE, WHOLE, ANOTHER = 4, 3, 14, 26
"""Another day, another place; the lineage whole and another."""


def strangers(kin: int, massacred: int, others: int = 100_000, seed: int = 1) -> np.ndarray:
    """Levels of pairs of two people: kin share lineage, place and mostly the day, the massacred day and place."""
    rng = np.random.default_rng(seed)
    count = kin + massacred + others
    levels = np.full((count, 5), 0, dtype=np.int8)
    levels[:, 0] = 9
    by_chance = rng.random((count, 3)) < (0.002, 0.02, 0.04)
    is_kin, is_massacred = np.arange(count) < kin, (np.arange(count) >= kin) & (np.arange(count) < kin + massacred)
    levels[:, 1] = np.where(is_kin | by_chance[:, 0], WHOLE, ANOTHER)
    levels[:, 3] = np.where(is_massacred | (is_kin & (rng.random(count) < 0.6)) | by_chance[:, 1], 0, OTHER)
    levels[:, 4] = np.where(is_massacred | (is_kin & (rng.random(count) < 0.9)) | by_chance[:, 2], 0, ELSEWHERE)
    return levels


def learnt(levels: np.ndarray) -> Crowds:
    return crowds_of(levels, np.ones(len(levels)), COMPARED)


def expected_and_seen(levels: np.ndarray, lineage: int) -> tuple[float, float]:
    """How often the crowds say that strangers share day, place and a lineage beside how often they do, over chance."""
    shown = np.array([[0, lineage, 0, 0, 0]], dtype=np.int8)
    shares = [(levels[:, at] == shown[0, at]).mean() for at in (1, 3, 4)]
    seen = (levels[:, (1, 3, 4)] == shown[0, [1, 3, 4]]).all(axis=1).mean()
    return float(np.exp(learnt(levels).added(shown)[0])), float(seen / np.prod(shares))


def test_kin_who_die_together_are_expected_as_often_as_they_are_seen() -> None:
    said, seen = expected_and_seen(strangers(kin=600, massacred=0), WHOLE)
    assert seen > 50.0
    assert said == pytest.approx(seen, rel=0.25)


def test_people_killed_in_one_massacre_are_expected_as_often_as_they_are_seen() -> None:
    said, seen = expected_and_seen(strangers(kin=300, massacred=8_000), ANOTHER)
    assert seen > 4.0
    assert said == pytest.approx(seen, rel=0.25)


def test_nothing_is_added_where_things_agree_by_chance_alone() -> None:
    shown = np.array([[0, WHOLE, 0, 0, 0], [0, ANOTHER, 0, OTHER, ELSEWHERE]], dtype=np.int8)
    assert learnt(strangers(kin=0, massacred=0)).added(shown) == pytest.approx([0.0, 0.0], abs=0.35)


def test_nothing_is_ever_taken_off() -> None:
    levels = strangers(kin=600, massacred=3_000)
    assert (learnt(levels).added(levels) >= 0.0).all()


def test_what_is_not_known_adds_nothing() -> None:
    crowds = learnt(strangers(kin=600, massacred=0))
    unknown = np.array([[0, WHOLE, 0, -1, -1]], dtype=np.int8)
    assert crowds.added(unknown) == pytest.approx([0.0], abs=0.05)


def test_names_alone_tell_no_crowds() -> None:
    levels = strangers(kin=600, massacred=0)
    levels[:, 3:] = -1
    assert learnt(levels) == NO_CROWDS
    assert NO_CROWDS.added(levels[:3]).tolist() == [0.0] * 3


def test_no_pairs_have_no_crowds() -> None:
    assert crowds_of(np.zeros((0, 5), dtype=np.int8), np.zeros(0), COMPARED) == NO_CROWDS


def test_names_and_births_alone_tell_no_crowds() -> None:
    levels = strangers(kin=600, massacred=0)
    compared = (GIVEN, LINEAGE, SEX, BORN, PLACE)
    assert crowds_of(levels, np.ones(len(levels)), compared) != NO_CROWDS
    levels[:, 4] = -1
    assert crowds_of(levels, np.ones(len(levels)), compared) == NO_CROWDS
