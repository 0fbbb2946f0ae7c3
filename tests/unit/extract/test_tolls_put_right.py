"""Tolls that were put right, the dead told by who was spared, and figures that leave out their verb."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def told(text: str, policy: str) -> tuple[int | None, int | None]:
    made = coded(read(text, id="t", language="en").claims, policy_named(policy))
    return made["killed"].best, made["injured"].best


def killed(text: str) -> int | None:
    return coded(read(text, id="t", language="en").claims, policy_named("ucdp"))["killed"].best


@pytest.mark.parametrize(
    "text",
    [
        "The number of dead was revised down from 12 to nine after three people were found alive.",
        "The number of dead rose from six to nine.",
        "The death toll was revised from 12 to nine.",
        "The death toll was lowered from 12 to 9.",
        "The toll was revised to nine from an earlier 12.",
        "The toll, first put at six, was later revised to nine.",
        "The death toll, earlier given as six, now stands at nine.",
        "The toll, first put at six by the mayor, was later revised to nine.",
    ],
)
def test_a_toll_stands_where_it_was_put_last(text: str) -> None:
    assert killed(text) == 9


def test_it_stands_at_a_number() -> None:
    text = "Police had earlier put the number of dead at six; it now stands at nine."
    claims = read(text, id="t", language="en").claims
    assert [(claim.count.low, claim.attribution.chain) for claim in claims] == [(6, ("Police",)), (9, ())]
    assert [c.count.low for c in read("Six died in the mill. It stands at nine miles from Velsk.", id="t").claims] == [
        6
    ]


def test_a_range_stays_a_range() -> None:
    (claim,) = read("The blast killed five to seven people.", id="t", language="en").claims
    assert (claim.count.low, claim.count.high) == (5, 7)
    (claim,) = read("From five to seven people were killed.", id="t", language="en").claims
    assert (claim.count.low, claim.count.high) == (5, 7)
    (claim,) = read("Seven or five people were killed.", id="t", language="en").claims
    assert (claim.count.low, claim.count.high) == (5, 7)


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("All but three of the 14 passengers died.", 11),
        ("Everyone except two of the 20 miners was killed. All but two of the 20 miners perished.", 18),
        ("Only three of the 14 passengers survived.", 11),
        ("Of the 14 people on board, only three survived.", 11),
        ("Three of the 14 passengers survived.", 0),
        ("Only three of the 14 passengers would survive a second night.", 0),
        ("All but three of the 14 passengers were rescued.", 0),
    ],
)
def test_the_dead_are_told_by_who_was_spared(text: str, dead: int) -> None:
    assert killed(text) == dead


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Twin blasts killed one person at the station and another at the market.", 2),
        ("One person was killed at the station and another at the market.", 2),
        ("One person was killed at the station and another was hurt at the market.", 1),
        ("One person was killed at the station and another bomb was found at the market.", 1),
        ("A mother and her newborn were killed.", 2),
        ("Two guards were shot. Neither survived.", 2),
        ("Neither the driver nor his passenger survived.", 2),
        ("Both the driver and his passenger were killed.", 2),
        ("Both guards and a cook were killed.", 3),
        ("The driver was killed, and so was his passenger.", 2),
        ("The driver was killed, and so was not his passenger.", 1),
        ("The driver, but not his passenger, was killed.", 1),
        ("At noon the toll was seven. By evening it had reached nine.", 9),
        ("At noon the toll was seven. By evening it had reached the mill.", 7),
        ("Five people met their deaths in the blast.", 5),
        ("Two miners were blown up by a mine. The bridge was blown up later.", 2),
        ("They met their end of the bargain.", 0),
        ("They met in Velsk to talk of the end of the siege.", 0),
        ("The drill simulated an attack in which 20 people were killed.", 0),
        ("The drill was held near a mill in which 20 people were killed.", 20),
        ("Four people died at the scene and three more in hospital.", 7),
        ("Four people died at the scene and three more were taken to hospital.", 4),
        ("A mother and her newborn baby were killed.", 2),
        ("The bodies of 20 people were dug up from a mass grave.", 20),
        ("A mass grave holding the remains of 20 people was opened.", 20),
        ("The pit contained nine bodies.", 9),
        ("He holds a body part in a film that contains images of corpses.", 0),
        ("The town holds 20 people in its jail. The well contains water for 20 people.", 0),
    ],
)
def test_plain_wordings_of_the_dead(text: str, dead: int) -> None:
    assert killed(text) == dead


@pytest.mark.parametrize(
    ("text", "killed_and_hurt"),
    [
        ("Two nurses were shot. One died.", (1, 1)),
        ("Two nurses were shot. One died, the other is in hospital.", (1, 1)),
        ("Two nurses were shot. Neither survived.", (2, 0)),
        ("Two nurses were shot, one fatally.", (1, 1)),
        ("Three nurses were shot, two of them fatally.", (2, 1)),
        ("Two nurses were wounded in Osa. In Belm a nurse of the agency was shot dead.", (1, 2)),
        ("Two nurses were wounded in Osa. The agency said so on Monday. One nurse died in Belm.", (1, 2)),
    ],
)
def test_some_of_the_hurt_die(text: str, killed_and_hurt: tuple[int, int]) -> None:
    assert told(text, "aid-workers") == killed_and_hurt


@pytest.mark.parametrize(
    ("text", "killed_and_hurt"),
    [
        ("Five people as well as the assailant died and 11 were wounded.", (6, 11)),
        ("At least five people, including three children, and the attacker died; 15 others were hurt.", (6, 15)),
        ("Five people, including two guards and the gunman, died.", (5, 0)),
        ("Five people, including the attacker, died.", (5, 0)),
    ],
)
def test_an_attacker_beside_the_dead(text: str, killed_and_hurt: tuple[int, int]) -> None:
    assert told(text, "gtd") == killed_and_hurt


@pytest.mark.parametrize(
    ("who", "status"),
    [("a regional commander", "combatant"), ("a police commander", "security"), ("the commander's cook", "unknown")],
)
def test_a_commander_is_under_arms(who: str, status: str) -> None:
    (claim,) = read(f"The strike killed {who}.", id="t", language="en").claims
    assert claim.victims.status.value == status
