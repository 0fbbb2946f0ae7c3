"""Ranges of people whom no claim numbers, and numbers that count the killed and the injured together."""

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.explained import makings
from sijill.policies.policy import policy_named

HEAD = "Three civilians were killed in a strike on Qarnata on Monday.\n"


def injured(text: str) -> tuple[int, int | None]:
    claims, policy = read(text, id="t", language="en").claims, policy_named("airwars")
    made = coded(claims, policy)["injured"]
    assert all(each.is_whole for each in makings(claims, policy))
    return made.low, made.high


@pytest.mark.parametrize("told", ["injured many others", "injured many civilians"])
def test_many_alone_are_five_to_ten(told: str) -> None:
    assert injured(f"A strike on Qarnata killed two women and {told}.") == (5, 10)


def test_how_many_is_no_number() -> None:
    assert injured(HEAD + "Others were injured. It is not known how many people were injured.") == (2, 2)


@pytest.mark.parametrize(
    "told", ["a number of civilians and paramedics were injured", "others were injured, including women and children"]
)
def test_two_groups_without_a_number_are_two_people_each(told: str) -> None:
    assert injured(f"A farmer was killed and {told} in a strike on Qarnata.") == (4, 4)


def test_one_group_named_twice_is_one() -> None:
    assert injured(HEAD + "Children and other children were injured.") == (2, 2)


@pytest.mark.parametrize("lead", ["several civilians were injured", "multiple people were injured"])
def test_one_shown_as_an_example_of_several_gives_no_end(lead: str) -> None:
    text = (
        HEAD + f"In the strike {lead}.\nA girl was injured.\nAt least five people were injured, Tanwa Radio reported."
    )
    assert injured(text) == (5, 5)


def test_a_single_unnamed_person_told_of_first_does_not_lead_where_people_are_numbered() -> None:
    text = HEAD + "A child was injured.\nAt least four civilians were also injured, Tanwa Radio reported."
    assert injured(text) == (4, 4)


def test_somebody_named_still_leads() -> None:
    text = (
        HEAD
        + "Yasir Hamdoun was injured.\n"
        + "The street was closed. " * 9
        + "\nFour civilians were injured, it said."
    )
    assert injured(text) == (1, 1)


def test_an_exact_number_of_killed_and_injured_counts_no_injured() -> None:
    text = HEAD + "Others were injured.\nEight killed and injured children were taken out of an ambulance."
    assert injured(text) == (2, 2)
