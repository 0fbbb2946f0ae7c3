"""Ways to agree, and the rules that give pairs."""

from __future__ import annotations

import pytest

from sijill.errors import Refusal
from sijill.link.blocking import FEWEST_ALLOWED, Rule, affordable, candidate_rules
from sijill.link.comparisons import ALWAYS, WHEN_KNOWN, Comparison, Level, comparisons_for, extra_comparison

EVERY = (*ALWAYS, *WHEN_KNOWN.values(), extra_comparison("x_ward"))


@pytest.mark.parametrize("comparison", EVERY, ids=lambda comparison: comparison.name)
def test_closer_levels_speak_for_one_person_and_the_farthest_against(comparison: Comparison) -> None:
    for group in comparison.groups:
        ratios = [comparison.levels[at].m / comparison.levels[at].u for at in group]
        assert ratios[-1] < 1 < ratios[0]


@pytest.mark.parametrize("comparison", EVERY, ids=lambda comparison: comparison.name)
def test_no_stated_share_is_above_what_is_believed(comparison: Comparison) -> None:
    assert all(level.m <= level.most for level in comparison.levels)


def test_shares_that_do_not_add_to_one_are_refused() -> None:
    with pytest.raises(Refusal):
        Comparison("x", "false", (Level("a", "true", 0.9, 0.1), Level("b", "ELSE", 0.2, 0.9)))


def test_the_shares_of_each_kind_of_pair_add_to_one() -> None:
    kinds = (
        Level("a", "x", 0.9, 0.1, group="one"), Level("b", "y", 0.1, 0.9, group="one"),
        Level("c", "z", 0.7, 0.2, group="more"), Level("d", "ELSE", 0.3, 0.8, group="more"),
    )  # fmt: skip
    assert Comparison("x", "false", kinds).groups == ((0, 1), (2, 3))
    with pytest.raises(Refusal):
        Comparison("x", "false", (*kinds[:3], Level("d", "ELSE", 0.2, 0.8, group="more")))


def test_only_what_is_known_is_compared_beside_names() -> None:
    assert [one.name for one in comparisons_for(("sex",), ("ward",))] == ["given", "lineage", "sex", "x_ward"]


def test_rules_need_their_columns_and_do_without_the_sex() -> None:
    columns = ("given_key", "family", "age_low")
    assert [rule.columns for rule in candidate_rules(columns, ())] == [
        ("given_key", "family"),
        ("given_key", "age_low"),
        ("family", "age_low"),
    ]
    assert ("given_key", "age_low", "sex") in [rule.columns for rule in candidate_rules((*columns, "sex"), ())]


def test_a_rule_that_gives_too_many_pairs_is_left_out_and_told() -> None:
    cheap, dear, idle = Rule(("a",), 10), Rule(("b",), FEWEST_ALLOWED + 1), Rule(("c",), 0)
    assert affordable([cheap, dear, idle], 100) == ((cheap,), (dear,))


def test_an_extra_column_gives_pairs_alone_and_with_a_part_of_the_name() -> None:
    found = [rule.columns for rule in candidate_rules(("given_key", "x_ward"), ("ward",))]
    assert found == [("x_ward",), ("x_ward", "given_key")]


def test_one_place_and_year_of_birth_give_pairs() -> None:
    assert ("place", "birth_year") in [rule.columns for rule in candidate_rules(("place", "birth_year"), ())]
