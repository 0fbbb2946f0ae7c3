"""Plain texts that newer rules must leave alone."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named

from .reading import named_dead as dead


def told(text: str, language: str = "en") -> tuple[int | None, int | None]:
    reading = read(text, id="t", language=language, published=date(2024, 3, 15))
    made = coded(reading.claims, policy_named("ucdp"))
    return made["killed"].best, made["injured"].best


@pytest.mark.parametrize(
    "text",
    [
        "Two soldiers were killed and Ali Jaber was captured.",
        "A mayor was killed on Sunday. Luis Prada, the mayor of a nearby town, was ambushed in January.",
        "A nurse was killed on Monday. Nurse Huda Saleh was shot in the shoulder.",
        "Those killed were soldiers under General Omar Haddad.",
        "Everyone but Sara Haddad was killed.",
        "All except Sara Haddad were killed.",
    ],
)
def test_who_lives_is_not_named(text: str) -> None:
    assert dead(text) == set()


def test_who_is_named_as_dead_stays_named() -> None:
    assert dead("The gunmen shot dead Omar Haddad.") == {"Omar Haddad"}
    assert dead("Those killed were Omar Haddad, 34, and Ali Jaber, 20.") == {"Omar Haddad", "Ali Jaber"}
    assert dead("Names of those killed: Omar Said, Musa Idris and Ali Jaber.") == {
        "Omar Said",
        "Musa Idris",
        "Ali Jaber",
    }
    assert dead("Nobody but Sara Haddad was killed.") == {"Sara Haddad"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The minister said 12 people were killed. He appeared on state television on Monday.", (12, 0)),
        ("Rescuers said 12 people were killed. They found alive a girl of six.", (12, 0)),
        ("The report was false, as two civilians were killed in the strike.", (2, 0)),
        ("The figure was wrong when five more people died.", (5, 0)),
        ("Omar Said, thought to have been killed in March, worked for the mill.", (1, 0)),
        (
            "A bomb killed ten people in Osa. A bomb killed two people in Belm, and a child was among the injured.",
            (12, 1),
        ),
        ("Six people were killed in Osa. Two died in Belm and a clerk was among those arrested.", (8, 0)),
        ("Three people were killed in the morning. By evening, another five had been killed.", (8, 0)),
        ("An earlier report said three people were killed; the toll is now five.", (5, 0)),
        ("A farmer was killed in Osa. Omar Said was shot by police in Belm.", (1, 1)),
        ("A man was killed on Monday. On Tuesday Musa Idris was stabbed in the market.", (1, 1)),
        ("Ten people were killed. Six were taken hostage.", (10, 0)),
    ],
)
def test_what_is_told_beside_is_no_part(text: str, wanted: tuple[int, int]) -> None:
    assert told(text) == wanted


def test_parts_are_of_their_own_side() -> None:
    claims = read("Five soldiers were killed in a raid. Two were civilians.", id="t", language="en").claims
    assert [claim.count.low for claim in claims if claim.relation.part_of] == []


def test_the_dead_say_nothing() -> None:
    claims = read("The officials said that only two people died, adding 12 were hurt.", id="t", language="en").claims
    assert {claim.attribution.chain for claim in claims} == {("officials",)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("استشهد 5 مواطنين في القصب و20 في حالة خطيرة.", (5, 0)),
        ("قتل أربعة أشخاص في القصب وعشرون في المستشفى.", (4, 0)),
        ("قتل شخصان في القصب وثلاثة في عداد المفقودين.", (2, 0)),
    ],
)
def test_arabic_numbers_of_the_living(text: str, wanted: tuple[int, int]) -> None:
    assert told(text, "ar") == wanted
