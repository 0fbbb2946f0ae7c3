"""Numbers over a time and what they hold: single incidents, those behind "including", how a fight began."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def told(text: str, policy: str = "gtd") -> tuple[int, int]:
    made = coded(read(text, id="t", language="en").claims, policy_named(policy))
    return made["killed"].best, made["injured"].best


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "Six aid workers were killed in the country during March. In one incident in the "
            "valley, gunmen shot dead two drivers.",
            (6, 0),
        ),
        (
            "Seven humanitarian staff lost their lives in April. In the deadliest attack, three "
            "nurses were killed when a clinic was shelled.",
            (7, 0),
        ),
        (
            "Four health workers were killed this month. On 7 June, armed men shot a midwife "
            "dead in Velsk. On 19 June, a vaccinator was killed in Dorn.",
            (4, 0),
        ),
        (
            "Two aid workers were killed in May, including one in an ambush on a marked convoy "
            "and a teacher of an NGO killed in the camp.",
            (2, 0),
        ),
        (
            "Five relief workers were killed last month, among them two drivers shot dead at a "
            "checkpoint and a guard killed in his home.",
            (5, 0),
        ),
    ],
)
def test_a_number_over_a_time_holds_its_incidents(text: str, numbers: tuple[int, int]) -> None:
    assert told(text, "aid-workers") == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Six nurses were killed in May. Two nurses were killed in Velsk by a mine.", (8, 0)),
        ("Three guards were killed in an attack. On Monday, two clerks died in a mine blast.", (5, 0)),
        ("Two nurses were killed in May. On 3 June, three drivers were shot dead near Velsk.", (5, 0)),
    ],
)
def test_others_are_not_held_by_it(text: str, numbers: tuple[int, int]) -> None:
    assert told(text, "aid-workers") == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "An aid worker was killed by armed men in Velsk, which brings the whole number of "
            "helpers killed since the start of the war to at least 130.",
            (1, 0),
        ),
        (
            "Three health workers were killed, bringing the total of health workers killed "
            "since the coup to at least 72.",
            (3, 0),
        ),
    ],
)
def test_what_a_toll_is_brought_to_is_of_its_own_time(text: str, numbers: tuple[int, int]) -> None:
    assert told(text, "aid-workers") == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "At least four people were killed in clashes in Velsk. Trouble started when members "
            "of one band shot and killed a man of the other.",
            (4, 0),
        ),
        ("Clashes erupted between two clans after three people were killed in Velsk.", (3, 0)),
        ("Clashes killed five people in Velsk. In Dorn, fighting broke out when two herders were shot dead.", (7, 0)),
    ],
)
def test_a_fight_began_over_one_of_its_dead(text: str, numbers: tuple[int, int]) -> None:
    assert told(text, "acled") == numbers
