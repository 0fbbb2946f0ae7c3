"""Wordings of news: who is counted once, who is of another incident, what is no death, and near-by words that are."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def claims(text: str) -> tuple[Claim, ...]:
    return read(text, id="t", language="en", published=date(2031, 5, 22)).claims


def counted(text: str) -> tuple[int, int]:
    held = coded(claims(text), policy_named("ucdp"))
    return held["killed"].best, held["injured"].best


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Aircraft hit a school, killing at least 13 people, including seven pupils, a clerk and a cook said.", 13, 0),
        ("A 19-year-old was shot dead in Velsk. A 14-year-old was injured, police said.", 1, 1),
        ("An elder said about 20 bodies were brought to two clinics.", 20, 0),
        ("Police said 30 people were killed. Police said 20 bodies were recovered from the rubble.", 30, 0),
        ("We have just found 12 bodies of clerks killed by these rebels.", 12, 0),
        ("Troops fire on a crowd, five dead\nForces fired at a crowd on Friday, killing at least five people.", 5, 0),
        ("A bomb killed 12 people, police said. Also Thursday, gunmen killed a senior clerk at his home.", 12, 0),
        ("A raid killed 25 people, residents said. A separate air strike killed a family of five, they said.", 25, 0),
        ("Rebels killed 16 people, the army said, taking the toll from a number of incidents overnight to 33.", 16, 0),
        ("At least 143 died, the Union said. The Union, which last week gave a death toll of 100, wept.", 143, 0),
    ],
)
def test_what_news_comes_to(text: str, killed: int, injured: int) -> None:
    assert counted(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Five pupils died in the north. At least five people were killed in Velsk on Friday.", 10),
        ("In a separate attack, four people were killed in Velsk.", 4),
        ("Police said 30 people were killed. Another 20 bodies were recovered in Talin, police said.", 50),
        ("A 19-year-old car hit a tree. One man died.", 1),
        ("Residents believed that 20 were dead.", 20),
        ("A pilot was shot down and killed.", 1),
    ],
)
def test_what_stays_counted(text: str, killed: int) -> None:
    assert counted(text)[0] == killed


@pytest.mark.parametrize(
    "text",
    [
        "The army fired 40 missiles on Sunday, 24 of which were shot down.",
        '"I believed that my sister was dead when she fell," he said.',
        "The charges include 11 counts of criminal homicide.",
        "We did not recover the bodies of any rebels.",
    ],
)
def test_what_is_no_death(text: str) -> None:
    assert not [claim for claim in claims(text) if claim.harm is Harm.KILLED]


def test_the_wounded_beside_bodies_are_no_dead() -> None:
    found = claims("He saw burnt bodies and scores of wounded people in the road.")
    assert all(claim.count.low is None for claim in found if claim.harm is Harm.KILLED)


def test_who_says_it_is_no_part_of_the_toll() -> None:
    found = claims(
        "Aircraft hit a school, killing at least 13 people, including seven pupils, a clerk and a cook said."
    )
    assert [claim.count.low for claim in found] == [13, 7]
    assert found[0].attribution.chain == ("clerk and a cook",)


def test_a_claim_begins_with_those_whom_a_clause_tells_of() -> None:
    (claim,) = claims("All 20 children who died in a blast at a school in Velsk were small.")
    assert claim.span.quote.startswith("All 20 children who died")


def test_a_war_that_claimed_lives_says_nothing() -> None:
    (claim,) = claims("The war has claimed thousands of lives.")
    assert (claim.attribution.chain, claim.count.low) == ((), 2000)
