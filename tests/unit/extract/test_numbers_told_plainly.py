"""Numbers as plain reports tell them: put at, some of them, an earlier toll, of a war, by those killed with them."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.policies.coding import coded as coded_by
from sijill.policies.policy import policy_named


def claims(text: str) -> tuple[Claim, ...]:
    return read(text, id="t", language="en", published=date(2031, 5, 14)).claims


def coded(text: str) -> tuple[int | None, int | None, int | None]:
    """Low and high of the dead, best of the wounded."""
    found = coded_by(list(claims(text)), policy_named("ucdp"))
    return found["killed"].low, found["killed"].high, found["injured"].best


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill put the number of dead at 14 and wounded at 21.", (14, 14, 21)),
        ("Doctors put the dead at seven and the injured at twenty.", (7, 7, 20)),
        ("Guests put the wounded man on a bench at 11.", (0, 0, 1)),
        ("The bomb killed five, three of them instantly.", (5, 5, 0)),
        ("The bomb killed five and three of the guards.", (8, 8, 0)),
        ("Five people were killed, police said, revising an earlier toll of seven.", (5, 5, 0)),
        ("Three children were among the dead. The attack killed 20.", (20, 20, 0)),
        ("Three children were among the dead. Another attack killed 20.", (23, 23, 0)),
        ("Three children were among the dead. In Velsk, a raid killed 20.", (23, 23, 0)),
        ("The dead were identified as a baker and his apprentice.", (2, 2, 0)),
        ("The attackers were identified as a baker and his apprentice.", (0, 0, 0)),
        ("The driver died at once, his passenger an hour later.", (2, 2, 0)),
        ("The driver died at once, his passenger was unhurt.", (1, 1, 0)),
        ("Rescuers had found seven bodies by noon and two more by evening.", (9, 9, 0)),
        ("Officials say seven died. Residents say they buried 11.", (7, 11, 0)),
        ("Four people were killed. The death toll was later put at seven.", (7, 7, 0)),
        ("Four people were killed; the toll stands at seven.", (7, 7, 0)),
        ("Police said four people were killed. A clinic said the toll stood at seven.", (4, 7, 0)),
        ("The army said it killed 11 attackers and lost two soldiers.", (13, 13, 0)),
        ("Residents said they lost two houses in the fire.", (0, 0, 0)),
        ("We watched our neighbour shot dead.", (1, 1, 0)),
        ("We heard a shot, dead silence followed.", (0, 0, 0)),
        ("The number of dead was put at 60 to 70.", (60, 70, 0)),
        ("The number of dead was put at 60-70.", (60, 70, 0)),
        ("The toll was put at between 60 and 70.", (60, 70, 0)),
        ("Rebels killed several hundred villagers.", (200, 200, 0)),
        ("Rebels killed a hundred villagers.", (100, 100, 0)),
        ("Ten people died on Monday. Thousands of clerks and cooks have died in the region.", (10, 10, 0)),
        ("Thousands of clerks and cooks have died in the region.", (2000, 2000, 0)),
        ("The toll rose from 9 to 14.", (14, 14, 0)),
        ("Violence raised the toll of the 10-year war to more than 12,000.", (12000, 12000, 0)),
    ],
)
def test_a_number_is_read_as_the_words_say(text: str, expected: tuple[int, int, int]) -> None:
    assert coded(text) == expected


@pytest.mark.parametrize(
    ("text", "historical"),
    [
        ("Six people were killed in one of the bloodiest raids since the revolt began nine years ago.", [False]),
        ("A bomb hit a market built ten years ago, killing six people.", [False]),
        ("Thirty people were killed here ten years ago.", [True]),
        ("In a war begun ten years ago, thousands have been killed.", [True]),
        (
            "Six people were killed on Monday. It is a conflict in which 40,000 people have been killed.",
            [False, True],
        ),
        ("The blast came a week after 38 clerks were killed and more than 70 hurt in a raid.", [True, True]),
    ],
)
def test_when_a_number_is_of_another_time(text: str, historical: list[bool]) -> None:
    assert [claim.is_historical for claim in claims(text)] == historical


def test_those_who_say_it_are_not_among_those_hurt() -> None:
    text = "Soldiers raided Talin, killing nine people and injuring others, medics and a human rights lawyer said."
    assert [claim.victims.surface.split(",")[0] for claim in claims(text)] == ["people", "others"]
    text = "A medic and a lawyer were killed in Talin, a medic and a lawyer said."
    assert sum(claim.count.low or 0 for claim in claims(text)) == 2
