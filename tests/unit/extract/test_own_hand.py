"""Deaths by one's own hand come on top of those one has killed."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def killed(text: str) -> int:
    return coded(read(text, id="t", language="en").claims, policy_named("gtd"))["killed"].best


@pytest.mark.parametrize(
    "text",
    [
        "The man shot and killed three people. He later killed himself.",
        "The man shot and killed three people before turning the gun on himself.",
        "The man shot and killed three people. He then committed suicide.",
        "The man killed himself and three others.",
        "A man blew himself up at the gate, killing three guards.",
        "The man shot and killed three people. He then took his own life.",
        "The gunman killed three people and then himself.",
        "The suspect killed three people before police shot him dead.",
    ],
)
def test_who_ends_his_own_life_is_added_to_those_he_killed(text: str) -> None:
    assert killed(text) == 4


def test_a_shot_in_the_own_foot_kills_nobody() -> None:
    assert killed("He shot himself in the foot.") == 0


def test_a_death_years_after_the_day_of_the_record_is_another_event() -> None:
    text = "10/18/2011: A bomb killed a clerk. The accused committed suicide in 2018."
    assert killed(text) == 1
    claims = [c for c in read(text, id="t", language="en").claims if c.harm is Harm.KILLED]
    assert [c.is_historical for c in claims] == [False, True]


@pytest.mark.parametrize(
    "text",
    [
        "A gunman killed six people. The gunman then shot himself and survived.",
        "A gunman killed six people, then turned the gun on himself but lived.",
    ],
)
def test_who_lived_through_his_own_shot_is_not_among_the_dead(text: str) -> None:
    assert killed(text) == 6


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Two Red Column suicide bombers detonate at a gate, killing only themselves and injuring others.", 2),
        ("Two Red Column suicide bombers detonate at a gate, killing one guard and injuring others.", 1),
    ],
)
def test_attackers_who_kill_only_themselves_are_counted(text: str, number: int) -> None:
    assert killed(text) == number
