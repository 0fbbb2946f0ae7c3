"""How many "they" are whom a note brings in as doing something."""

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
        ("2 armed men fired at the police in Velsk. They were killed when officers returned fire.", (2, 0)),
        ("Three suspected robbers attacked a shop in Velsk. They were beaten to death by residents.", (3, 0)),
        ("Four militants tried to enter the base. All were killed.", (4, 0)),
        ("Two farmers stepped on a mine near Velsk. They were seriously injured.", (0, 2)),
    ],
)
def test_they_are_those_counted_before(text: str, numbers: tuple[int, int]) -> None:
    assert told(text, "acled") == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Two gunmen attacked villagers in Velsk. They were killed with machetes.", (0, 0)),
        ("Two police officers chased a gang of robbers. They were shot dead.", (0, 0)),
        ("Four boys played near villagers. They were shot dead.", (0, 0)),
        ("A gunman fired at the police. They were killed when officers returned fire.", (0, 0)),
    ],
)
def test_they_may_be_others(text: str, numbers: tuple[int, int]) -> None:
    assert told(text, "acled") == numbers
