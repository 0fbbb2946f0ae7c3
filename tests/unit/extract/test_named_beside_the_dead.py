"""Who is named beside a death and lives is not named dead; who is told of as dead in passing is."""

from __future__ import annotations

import pytest
from tests.unit.extract.reading import claims, figures_by, killed, named_dead

from sijill.model.vocabulary import Harm

figures = figures_by("ucdp")


@pytest.mark.parametrize(
    "text",
    [
        "Omar Rashid was nearly killed when a mortar round fell on his shop, and a customer died.",
        "Omar Rashid was beaten almost to death.",
        "Omar Rashid was hanged in effigy after four men were killed.",
        "Omar Rashid was wrongly listed among the dead.",
        "Omar Rashid had been mistakenly reported killed.",
        "Omar Rashid was thought to have been killed, but he is in hospital.",
        "A man first identified as Omar Rashid was killed.",
        "Everyone in the house but Omar Rashid was killed.",
        "The daughter of mayor Omar Rashid was killed.",
        "Five relatives were killed. Omar Rashid, 8, is in intensive care.",
        "Five relatives were killed. Omar Rashid, 8, lives with an aunt.",
        "A strike killed five. Omar Rashid, 8, is the only one left.",
        "Two drivers were killed on Monday. (Photo: Omar Rashid)",
        "Names of the dead (source: Omar Rashid): Hala Nassar, Lina Saba.",
        "Suspects in the murder of a driver: Omar Rashid, Hala Nassar.",
        "Hala Nassar was killed and Omar Rashid wounded.",
        "Hala Nassar, who was killed on Monday, had studied with Omar Rashid.",
        "The blast killed driver Hala Nassar and injured mechanic Omar Rashid.",
        "Seen at the site: Hala Nassar, killed in Tolen; Omar Rashid, arrested in Talin.",
        "Rebels killed two guards. They were Omar Rashid's men.",
        "Four drivers working for Omar Rashid were killed.",
        "Four drivers were killed. Witnesses identified Omar Rashid as one of the gunmen.",
        "Three boys were killed. They were Omar Rashid fans.",
        "Rebels killed two guards. They were led by Omar Rashid.",
        "Omar Rashid hopes not to be the next reporter to be killed.",
        "Omar Rashid was 12 when soldiers killed his parents.",
        "Two drivers were killed in a dispute with Omar Rashid.",
        "Four drivers were killed, two of them sons of Omar Rashid.",
        "Two drivers were killed. Omar Rashid was found unconscious in a field.",
        "Two drivers were killed. Omar Rashid, 30, appeared in court.",
        "Two drivers were killed. Omar Rashid, 30, has pleaded not guilty.",
        "Two drivers were killed. Omar Rashid, 30, was remanded in custody.",
        "Two drivers were killed. Omar Rashid, 30, a neighbour, found them.",
        "The editor, Omar Rashid, was one of those who said that the men had been killed.",
    ],
)
def test_the_living_are_not_named_dead(text: str) -> None:
    assert "Omar Rashid" not in named_dead(text)


@pytest.mark.parametrize(
    "text",
    [
        "Omar Rashid was mistakenly killed by a guard.",
        "Omar Rashid was killed by almost a hundred pellets.",
        "Omar Rashid was reported killed, and his brother is in hospital.",
        "Everyone was freed but Omar Rashid was killed.",
        "Omar Rashid was one of three drivers killed in Tolen.",
        "Omar Rashid, one of three drivers killed in Tolen, had two children.",
        "The funeral of Omar Rashid, killed on Monday, drew hundreds.",
        "The drivers' union mourned its member Omar Rashid, shot dead on Monday.",
        "Omar Rashid's sister said he was shot dead on his way to work.",
        "The family of Omar Rashid said he died in prison.",
        "Omar Rashid, may God have mercy on him, was killed on Monday.",
        "Omar Rashid was wounded on Monday and died on Tuesday.",
        "Two drivers were killed on Monday. They were Omar Rashid and Hala Nassar.",
        "Two drivers were killed on Monday. One was Omar Rashid, a father of four.",
        "The first driver to be killed was Omar Rashid.",
        "Two drivers were killed. Omar Rashid, 30, ran outside and was shot dead.",
        "Two drivers were killed. Omar Rashid, 30, was questioned and shot dead.",
        "Omar Rashid was driving home when a mine killed him.",
        "Omar Rashid was abducted on Monday. His body was found two days later.",
        "Omar Rashid's family received his body on Monday.",
        "Omar Rashid became the fifth reporter to be killed this year.",
    ],
)
def test_the_dead_keep_their_names(text: str) -> None:
    assert "Omar Rashid" in named_dead(text)


@pytest.mark.parametrize(
    ("text", "dead", "hurt"),
    [
        ("The blast killed driver Hala Nassar and injured mechanic Omar Rashid.", 1, 1),
        ("Hala Nassar was killed and Omar Rashid wounded.", 1, 1),
        ("Hala Nassar, who was killed on Monday, had studied with Omar Rashid.", 1, 0),
        ("The first driver to be killed was Omar Rashid.", 1, 0),
        ("A guard is the third aid worker to be killed this year.", 1, 0),
        ("A clerk hopes not to be the third to be killed.", 0, 0),
        ("The union mourned a driver, shot dead on Monday.", 1, 0),
        ("Omar Rashid was mistakenly killed by a guard.", 1, 0),
    ],
)
def test_they_are_counted_so(text: str, dead: int, hurt: int) -> None:
    assert figures(text) == (dead, hurt)


@pytest.mark.parametrize(
    "text",
    [
        "Omar Rashid's brother said that she was sure that he was killed.",
        "A boy was shot on Monday. Omar Rashid ran up when soldiers killed him.",
        "Omar Rashid was interviewing a farmer when a shell killed him.",
        "Police found a clerk in a well. Omar Rashid's family said he was killed by thieves.",
        "A prisoner died. Omar Rashid's cousin identified his body.",
        "Omar Rashid was with his son when soldiers killed him.",
        "Omar Rashid wept when soldiers killed him.",
        "Omar Rashid's brother was abducted. His body was found in a river.",
        "Omar Rashid's brother said Hala Nassar told him that she was killed.",
    ],
)
def test_nobody_is_meant_where_another_may_be(text: str) -> None:
    assert killed(text)
    assert not named_dead(text)


def test_a_rumour_is_a_hedge() -> None:
    (claim,) = claims("Rumours of the death of Omar Rashid spread in Tolen.")
    assert claim.harm is Harm.KILLED
    assert "rumours" in claim.hedges
