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


def test_what_an_attack_comes_months_after_is_historical() -> None:
    text = "Nine died. The shelling comes three months after a strike on the same market killed 22 people."
    assert made(text, Harm.KILLED) == 9
    assert made("Nine died. Two came to help after a blast killed 3 more.", Harm.KILLED) == 12


def test_each_heading_of_a_line_has_its_own_number() -> None:
    text = "Discharged: 2\nTotal martyrs: 5   Total injured: 3"
    assert (made(text, Harm.KILLED), made(text, Harm.INJURED)) == (5, 3)
    quotes = [c.span.quote for c in read(text, id="t", language="en").claims]
    assert quotes == ["Total martyrs: 5", "Total injured: 3"]


def test_the_sniper_who_dies_is_none_of_those_he_killed() -> None:
    assert made("A sniper killed five guards. The sniper died when police fired back.", Harm.KILLED) == 6
    text = "Five people, including a sniper, were killed. The sniper died when police fired back."
    assert made(text, Harm.KILLED) == 5


def test_whose_coffin_protesters_carry_was_killed_before() -> None:
    assert made("The protesters carried the coffin of a man killed in Boriko.", Harm.KILLED) == 0
    assert made("The protesters stoned a man to death in Boriko.", Harm.KILLED) == 1


def test_both_who_died_are_no_longer_hurt() -> None:
    text = "An assailant shot a grandfather and his grandson in the car park. Both died."
    assert (made(text, Harm.KILLED), made(text, Harm.INJURED)) == (2, 0)


def test_a_death_a_crowd_rises_over_is_told_of_elsewhere() -> None:
    assert made("Following the death of a pupil in custody, residents of Tolen burned the office.", Harm.KILLED) == 0
    assert made("Youths blocked the road in Tolen after the killing of two millers.", Harm.KILLED) == 0
    assert (
        made("Following the death of a pupil, residents of Tolen burned the office, killing a clerk.", Harm.KILLED) == 1
    )
    assert made("Following the death of a pupil in custody, doctors in Tolen opened the grave.", Harm.KILLED) == 1


def test_the_toll_of_an_attack_somebody_stands_accused_of_is_not_this_ones() -> None:
    head = "Neighbours blew up the home of a family whose sons were said to be involved in "
    assert made(head + "Januarys bombing of the mill which killed at least 60 people.", Harm.KILLED) == 0
    assert made("A baker was hurt in the bombing of the mill which killed at least 60 people.", Harm.KILLED) == 60


def test_the_deed_that_somebody_was_harmed_for_lies_before() -> None:
    assert made("Neighbours lynched a man accused of killing two millers.", Harm.KILLED) == 1
    assert made("Raiders accused two men of killing a guard and executed them.", Harm.KILLED) == 2
    assert made("Neighbours beat up a man blamed for the deaths of two millers.", Harm.KILLED) == 0
    assert made("A man accused of killing two millers was arrested in Tolen.", Harm.KILLED) == 2
    assert made("Carters went on strike in protest at the murder of a colleague.", Harm.KILLED) == 0
