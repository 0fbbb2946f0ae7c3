"""Whose attack it was, where the text says so of the attack: a side's strike, a force's members; no place."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Accusation


def blamed(text: str) -> list[tuple[str, Accusation]]:
    claims = read(text, id="t", language="en").claims
    return [(who.surface, who.status) for claim in claims[:1] for who in claim.alleged_perpetrators]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("At least 15 people were killed after Russian missiles hit a mill in Velsk, officials said.", "Russian"),
        ("Nine people were killed in a US drone strike near Velsk.", "US"),
        ("Air strikes by a foreign-led coalition killed at least 20 people in Velsk.", "foreign-led coalition"),
        ("Attacks by rebels have killed at least 12 clerks.", "rebels"),
        ("Government helicopters attacked a school, killing at least 13 people.", "Government"),
        (
            "Nine were killed by members of the Velsk Front (VF) rebel group.",
            "members of the Velsk Front (VF) rebel group",
        ),
        (
            "Fighters from the Forces for the Defence of Velsk (FDV) killed nine people.",
            "Fighters from the Forces for the Defence of Velsk (FDV)",
        ),
    ],
)
def test_an_attack_is_whose_the_text_says_it_is(text: str, who: str) -> None:
    assert blamed(text) == [(who, Accusation.ALLEGED)]


def test_who_is_blamed_of_it_stands_accused() -> None:
    text = "Villagers have blamed the army of murdering five singers of a choir."
    assert blamed(text) == [("army", Accusation.ACCUSED)]


@pytest.mark.parametrize(
    "text",
    [
        "A Velsk market blast killed 12 people.",
        "Nine people died in a mortar attack on a Shiite mosque.",
        "Nine Syrian refugees were killed in a fire.",
        "Nine people were killed in a missile strike on a Russian ship.",
        "Omar was killed by members of his family.",
        "He was taken to a clinic with wounds by members of the army.",
    ],
)
def test_a_place_a_target_and_kin_are_no_attackers(text: str) -> None:
    assert blamed(text) == []
