"""Statements of charities: what happens as a rule, another year's dead, a vague number told exactly, who was shot."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def told(text: str, policy: str = "aid-workers") -> tuple[int, int]:
    made = coded(read(text, id="t", language="en").claims, policy_named(policy))
    return made["killed"].best, made["injured"].best


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Six staff members were killed. The charity typically loses one porter a year to violence.", (6, 0)),
        ("Six staff members were killed. The charity lost one staff member in the raid on Monday, too.", (7, 0)),
    ],
)
def test_what_happens_as_a_rule_is_no_harm_of_this_time(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "Gunmen killed five aid workers. In February 2008, a charity left the country after three of its workers "
            "were killed.",
            (5, 0),
        ),
        ("Gunmen attacked a charity. In February 2008 three of its workers were killed.", (3, 0)),
    ],
)
def test_the_dead_of_another_year_stand_apart(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "Militants stormed the office, killing six cooks and injuring several others. "
            '"Seven employees are hospitalized with injuries," the charity said.',
            (6, 7),
        ),
        ("The blast injured several guards. Seven clerks were injured in the yard.", (0, 10)),
        ("The blast injured several people. Seven more clerks were injured in the yard.", (0, 10)),
    ],
)
def test_a_vague_number_may_be_told_exactly(text: str, numbers: tuple[int, int]) -> None:
    assert told(text, "gtd") == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "In August, the federation mourned the death of Omar Haddad, a 65-year-old volunteer with the Velsk Red "
            "Crescent Society, who was shot while handing out food.",
            (1, 0),
        ),
        ("Five of our colleagues are dead and other eight are injured after the attack.", (5, 8)),
    ],
)
def test_who_was_shot_is_the_volunteer(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Our nurse Hala did not make it; her colleague Omar is in intensive care.", (1, 1)),
        ("The doctor did not make it to the meeting after the road was closed.", (0, 0)),
        ("A rocket struck the guest house. Two of our people are dead. Three others have shrapnel injuries.", (2, 3)),
        ("The organisation lost three team members in Tuesday's bombardment of the site.", (3, 0)),
        ("The agency lost three staff members to a better-paid job.", (0, 0)),
        ("A stray bullet grazed a water engineer inside the compound.", (0, 1)),
        ("A bullet hit a tank near the nurses' home.", (0, 0)),
    ],
)
def test_deaths_told_plainly_by_their_own(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Two drivers, a loader and an interpreter employed by a contractor of the UN were executed.", (4, 0)),
        ("Two doctors, a surgeon and an anaesthetist, were shot dead.", (2, 0)),
        ("Three vaccinators were caught in crossfire. One, a mother of two, died at the scene.", (1, 2)),
        ("The agency's driver was killed; his bodyguard, a police officer, also died.", (1, 0)),
        ("The agency's driver was killed; his guard, a father of four, also died.", (2, 0)),
    ],
)
def test_who_they_are_besides(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers
