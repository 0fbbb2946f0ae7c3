"""Tolls of several attacks, and attackers who are none of those told of before."""

import pytest

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


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("A nurse was killed in Tolen. So far this year, 14 nurses have been killed.", 1),
        ("A nurse was killed in Tolen. At least 14 nurses have been killed since the beginning of the year.", 1),
        ("A nurse was killed in Tolen, bringing to five the number of nurses killed in less than three weeks.", 1),
        ("A nurse was killed in Tolen, which brings the number of nurses killed since January to 14.", 1),
        ("Two nurses were killed in Tolen, bringing the toll to 12.", 12),
        ("Fourteen nurses have been killed this year. A nurse was killed in Tolen on Monday.", 15),
        ("Two nurses were killed in Tolen. Two more died in the past days.", 4),
    ],
)
def test_a_running_total_behind_the_incident_is_none_of_it(text: str, killed: int) -> None:
    assert made(text, Harm.KILLED) == killed


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("A nurse was killed in Tolen. Last month two drivers were killed in Velsk.", 1),
        ("A nurse was killed in Tolen. In May 2019, a driver was killed in Velsk.", 1),
        ("A nurse was killed in Tolen. The attack followed the killing of two drivers in Velsk.", 1),
        ("A nurse was killed in Tolen. In May 2019, the police said that a driver was also killed.", 2),
        ("A nurse was shot in Tolen. She died last week.", 1),
        ("Last month two drivers were killed in Velsk.", 2),
    ],
)
def test_what_came_before_the_incident_is_none_of_it(text: str, killed: int) -> None:
    assert made(text, Harm.KILLED) == killed


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("A nurse was killed in Tolen. She is the third nurse killed there.", 1),
        ("A nurse died of a knife wound in Tolen -- the first murder of a nurse there.", 1),
        ("A nurse was killed in Tolen. A third nurse was killed in Velsk.", 2),
        ("A nurse was killed in Tolen. The second nurse was killed at the bridge.", 2),
    ],
)
def test_a_death_counted_among_others_is_told_once(text: str, killed: int) -> None:
    assert made(text, Harm.KILLED) == killed
