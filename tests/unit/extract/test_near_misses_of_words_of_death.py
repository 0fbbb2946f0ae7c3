"""People who live on, or whose deaths are only spoken of, where newer words of death must not count them."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def killed(text: str) -> int:
    reading = read(text, id="t", language="en", published=date(2024, 3, 15))
    return coded(reading.claims, policy_named("acled"))["killed"].best or 0


@pytest.mark.parametrize(
    "text",
    [
        "A court sent two men to the gallows for treason; they have appealed.",
        "The prosecutor sent two officers to the graves to exhume the bodies.",
        "The news scared two villagers to death.",
        "The minister put two officers to the sword in a reshuffle.",
        "A judge stayed the hanging of two men.",
        "The hanging of two men is due on Monday.",
        "A plaque marks the hanging of two rebels.",
        "He was acquitted of the fatal shooting of two men.",
        "Two men faced a firing squad but were pardoned.",
        "A man who committed a double murder escaped from jail.",
        "The three abducted nuns gave no sign of life.",
        "Two riders were knocked off a motorcycle by gunmen and injured.",
        "Commandos took out two commanders for questioning.",
        "Troops neutralised and detained two gunmen.",
        "A helicopter picked off two hikers stranded on a cliff.",
        "The army cut two rebels down to size.",
        "A patrol took out two cadets on a training walk.",
        "Police cut down two men hanging by ropes from a banner.",
        "The bodies of three workers floated an idea for reform.",
        "Two miners were buried alive but were dug out by villagers.",
        "The film shows three villagers buried alive.",
        "Eight rebels were dispatched in the battle to hold the hill.",
        "Two soldiers were struck down in an attack of malaria.",
        "The blast was almost fatal for the two guards.",
        "The scandal proved fatal for two ministers.",
        "Two candidates could not be saved by the late votes.",
        "The senator came to a violent end to his career.",
        "Two government bodies spotted fraud.",
    ],
)
def test_who_is_not_killed(text: str) -> None:
    assert killed(text) == 0


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The hanging of two men was carried out on Monday.", 2),
        ("Troops neutralised five terrorists and captured two others.", 5),
        ("A drone strike took out three commanders.", 3),
        ("Two villagers were picked off by sniper fire.", 2),
        ("The gunshot wounds proved fatal for two guards.", 2),
    ],
)
def test_who_is_killed_all_the_same(text: str, wanted: int) -> None:
    assert killed(text) == wanted
