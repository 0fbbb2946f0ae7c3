"""Whose figures go together, and who is an aid worker, in notes on attacks."""

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
        (
            "Gunmen stopped a bus and killed all five passengers, police said. A bomb hidden "
            "beneath the bodies then exploded, killing two and wounding four.",
            (7, 4),
        ),
        (
            "Two people were killed and five wounded when a mortar shell landed in the market, "
            "police said. Another mortar shell near the school wounded one person.",
            (2, 6),
        ),
        ("A blast killed 12 people, police said. A bomb went off in the same street.", (12, 0)),
        ("A bomb killed four people, police said. The bomb killed four guards.", (4, 0)),
    ],
)
def test_an_attack_goes_on_whoever_spoke(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A pharmacist and five family members were killed when a shell struck their house.", (1, 0)),
        ("The head of an NGO's local office and his driver were killed.", (2, 0)),
        ("The brother of an NGO's driver was killed.", (0, 0)),
    ],
)
def test_kin_and_who_leads_a_body_of_aid(text: str, numbers: tuple[int, int]) -> None:
    assert told(text, "aid-workers") == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "The charity heard of the killing of a nurse of ours in Velsk. Armed men entered "
            "the mission where four staff lived and killed one of them.",
            (1, 0),
        ),
        ("A mob lynched a trader. Soldiers stopped four clerks and killed one of them.", (2, 0)),
    ],
)
def test_a_killing_told_as_news_is_told_once(text: str, numbers: tuple[int, int]) -> None:
    assert told(text, "acled") == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Farmers burned down the huts of herders after the murder of a miller by an alleged herder.", (0, 0)),
        ("Residents set fire to the police post after the killing of a driver by officers.", (0, 0)),
        ("Youths looted shops following the death of a baker in a police cell.", (0, 0)),
        ("Soldiers burned the market after the killing of a colleague.", (1, 0)),
        ("Herders attacked a village, killing three people. Residents burned huts after the attack.", (3, 0)),
    ],
)
def test_what_a_crowd_answers_lies_before(text: str, numbers: tuple[int, int]) -> None:
    assert told(text, "acled") == numbers
