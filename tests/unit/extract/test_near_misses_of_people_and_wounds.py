"""Words of arms, of blows and of loss that say less than they seem to."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def told(text: str, policy: str = "acled") -> tuple[int, int]:
    reading = read(text, id="t", language="en", published=date(2024, 3, 15))
    made = coded(reading.claims, policy_named(policy))
    return made["killed"].best or 0, made["injured"].best or 0


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Five members of a sergeant's family were killed in a strike.", 5),
        ("A boat captain was killed in a strike.", 1),
        ("A director general was killed in a strike.", 1),
        ("Two members of the fire brigade were killed in a strike.", 2),
        ("Two sanitation operatives were killed in a strike.", 2),
        ("Four irregular migrants were killed in a strike.", 4),
        ("A retired lieutenant was killed in a strike.", 1),
        ("A navy yard welder was killed in a strike.", 1),
        ("Two lieutenants were killed in a strike.", 0),
        ("An army captain was killed in a strike.", 0),
        ("Two members of an armed group were killed in a strike.", 0),
    ],
)
def test_who_bears_arms(text: str, killed: int) -> None:
    assert told(text, "airwars") == (killed, 0)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Two blue helmets were killed by a mine.", (2, 0)),
        ("Gunmen stopped a bus carrying 20 passengers and shot five of them. All died on the spot.", (5, 0)),
        ("A plane carrying 60 people disappeared. All are presumed dead.", (0, 0)),
        ("The army admitted losing two prisoners who escaped.", (0, 0)),
        ("The army admitted losing three men in the ambush.", (3, 0)),
        ("A protester fell during the charge and was arrested.", (0, 0)),
        ("Two thieves were caught with knives.", (0, 0)),
        ("Two clerks were caught in crossfire.", (0, 2)),
        ("Two doctors were struck off by the board.", (0, 0)),
        ("The thief took a knife in his hand.", (0, 0)),
        ("Two clerks emerged with hardly a scratch.", (0, 0)),
        ("Two traders had their throats slit. They were survived by their wives.", (2, 0)),
        ("Three 15-day workers were killed.", (3, 0)),
        ("Two people were injured by shelling. A teacher lost both legs when he stepped on a landmine.", (0, 3)),
        ("Two more people died in hospital, bringing the overall toll of Monday's attack to 12.", (12, 0)),
    ],
)
def test_what_harms_nobody_else(text: str, wanted: tuple[int, int]) -> None:
    assert told(text) == wanted
