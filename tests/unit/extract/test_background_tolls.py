"""Tolls of several attacks, and attackers who are none of those told of before."""

from sijill.extract.read import read
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def made(text: str, harm: Harm) -> int | None:
    return coded(read(text, id="t", language="en").claims, policy_named("gtd"))[harm.value].best


def test_the_toll_of_all_attacks_together_is_not_this_ones() -> None:
    head = "One device went off, injuring two clerks; "
    assert (
        made(head + "this was one of three related attacks that day that together injured 31 people.", Harm.INJURED)
        == 2
    )
    assert made(head + "a second device injured 31 people.", Harm.INJURED) == 33


def test_one_of_the_attackers_killed_later_adds_to_the_people_killed() -> None:
    text = "14 people were killed. One of the assailants was later killed in a shoot-out."
    assert made(text, Harm.KILLED) == 15
    assert made("14 people were killed, among them one of the assailants.", Harm.KILLED) == 14
