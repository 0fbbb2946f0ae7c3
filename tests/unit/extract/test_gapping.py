"""Figures whose verb is told once and meant twice."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named

from .reading import figures_by

told = figures_by("acled")


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Seven people were killed in Velsk and three in Orrin.", 10),
        ("Raiders entered Velsk and Orrin, killing seven people in the former and three in the latter.", 10),
        ("32 people were killed at the market of Velsk and 4 others in Orrin.", 36),
        ("4 lost their lives and 2 soldiers too.", 6),
        ("One died at once and the other a month later.", 2),
        ("Two people died on the spot and a third on the way to hospital.", 3),
        ("Raiders killed four in Velsk and as many as two in Orrin.", 6),
        ("Eight villagers lost their lives, as did one guard who had come to their aid.", 9),
        ("A woman was killed, as were her two sons.", 3),
    ],
)
def test_a_second_figure_without_its_verb_is_of_the_same_harm(text: str, dead: int) -> None:
    assert told(text)[0] == dead


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Five people were killed between four and six in the morning.", (5, 0)),
        ("Five people were killed in attacks on two villages in Velsk and three in Orrin.", (5, 0)),
        ("Five people were killed in Velsk and two were wounded in Orrin.", (5, 2)),
        ("Five people were killed at the market and two at the mosque survived.", (5, 0)),
        ("Five people were killed, as the army did nothing.", (5, 0)),
        ("A man was killed and two women wounded, as was reported by locals.", (1, 2)),
    ],
)
def test_a_figure_that_counts_something_else_or_has_a_verb_of_its_own_is_not_added(
    text: str, numbers: tuple[int, int]
) -> None:
    assert told(text) == numbers


def test_what_befell_another_than_the_one_told_of_lies_before_it() -> None:
    assert told("Raiders assassinated the mayor of Velsk, whose brother was killed last year.")[0] == 1
    assert told("Raiders assassinated the mayor of Velsk, whose predecessor was killed two years earlier.")[0] == 1


def test_company_told_of_between_commas_dies_too() -> None:
    assert told("The chief, along with four of his relatives, was killed.")[0] == 5


def test_a_toll_that_rose_by_some_stands_at_the_second_number() -> None:
    assert told("The toll rose by 18 to 60.")[0] == 60


def test_an_aside_between_commas_does_not_hide_whom_the_verb_is_about() -> None:
    text = "On March 6th, 2031, at least one civilian, and possibly up to three, were killed in a strike on a car."
    made = coded(read(text, id="t", language="en").claims, policy_named("airwars"))["killed"]
    assert (made.low, made.high) == (1, 3)


def test_bodies_recovered_in_a_note_without_its_verb_are_counted() -> None:
    assert told("Bodies of three abducted vaccinators recovered from a dry riverbed, ten days after.")[0] == 3


def test_who_of_the_hurt_did_not_survive_is_no_longer_among_them() -> None:
    assert told("Three staff of a charity were shot. Two of them did not survive.", "aid-workers") == (2, 1)


def test_a_telling_beyond_a_semicolon_with_a_number_of_its_own_is_not_of_the_first() -> None:
    text = "According to officials, 6 rebels and 2 guards were killed; Voice of Jihad claimed the killing of 9 guards."
    assert told(text)[0] == 8
