"""Names on one line behind a heading are as many dead or hurt as there are names."""

from __future__ import annotations

import pytest
from tests.unit.extract.reading import claims, figures_by, named_dead

from sijill.model.vocabulary import Harm

figures = figures_by("ucdp")
FIRST, SECOND = "Omar Rashid", "Hala Nassar"


@pytest.mark.parametrize(
    ("text", "dead", "hurt"),
    [
        ("Dead: Omar Rashid. Wounded: Hala Nassar.", 1, 1),
        ("Killed: Omar Rashid, Hala Nassar.", 2, 0),
        ("Killed: Omar Rashid, 40, a driver; Hala Nassar, 12.", 2, 0),
        ("The dead: Omar Rashid (40), Hala Nassar (12)", 2, 0),
        ("Martyrs: Omar Rashid, Hala Nassar.", 2, 0),
        ("Killed: Omar Rashid and Hala Nassar, both of Tolen; wounded: Lina Saba.", 2, 1),
        ("A shell hit a bakery. Killed: Omar Rashid. Injured: Hala Nassar, Lina Saba and Samer Aziz.", 1, 3),
        ("Injured: Omar Rashid, Hala Nassar", 0, 2),
        ("Killed: Omar Rashid, brother of Hala Nassar; Lina Saba.", 2, 0),
        ("Three were killed in Tolen. Dead: Omar Rashid, Hala Nassar and Lina Saba.", 3, 0),
        ("A strike in Tolen killed five. Killed: Omar Rashid, Hala Nassar, Lina Saba.", 5, 0),
        ("Killed: Omar Rashid, his wife and two children.", 4, 0),
        ("Killed: five members of the Tolen Brigade.", 5, 0),
        ("Dead: 3. Wounded: 4.", 3, 4),
    ],
)
def test_as_many_as_there_are_names(text: str, dead: int, hurt: int) -> None:
    assert figures(text) == (dead, hurt)


def test_the_dead_alone_are_named_dead() -> None:
    text = "Killed: Omar Rashid, Hala Nassar. Wounded: Lina Saba, Samer Aziz."
    assert named_dead(text) == {FIRST, SECOND}
    hurt = [claim for claim in claims(text) if claim.harm is Harm.INJURED]
    assert [claim.victims.names for claim in hurt] == [("Lina Saba", "Samer Aziz")]


def test_nobody_named_behind_a_heading_did_it() -> None:
    text = "Killed: Omar Rashid. Wounded: Hala Nassar, Lina Saba and Samer Aziz."
    assert not any(claim.alleged_perpetrators for claim in claims(text))


@pytest.mark.parametrize(
    "text",
    [
        "Dead: Omar Rashid denies it.",
        "Dead: Omar Rashid's career, say critics.",
        "Dead: Omar Rashid said so himself.",
        "Killed: Omar Rashid was not.",
        "Wanted: Omar Rashid, Hala Nassar.",
    ],
)
def test_what_is_no_such_row(text: str) -> None:
    assert not named_dead(text)


def test_the_age_of_the_first_is_not_that_of_all() -> None:
    (claim,) = claims("Killed: Omar Rashid, 40; Hala Nassar, 12.")
    assert (claim.victims.age_low, claim.victims.age_high) == (None, None)
    (claim,) = claims("Killed: Omar Rashid, 40.")
    assert (claim.victims.age_low, claim.victims.age_high) == (40, 40)
