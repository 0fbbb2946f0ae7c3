"""Harms that befell nobody: told in fiction, a game or a drill, of a bill or a match; and near ones that did."""

from __future__ import annotations

import pytest

from sijill.extract.read import read


def told(text: str) -> list[tuple[str, int | None]]:
    claims = read(text, id="t", language="en").claims
    return [(c.harm.value, c.count.low) for c in claims if c.harm.value in {"killed", "injured"} and not c.negated]


@pytest.mark.parametrize(
    "text",
    [
        "Parliament killed the bill on Monday.",
        "The striker killed the game with two late goals.",
        "The hero is shot dead in the novel.",
        "In the video game players killed 200 soldiers.",
        "In the film, a soldier kills three villagers.",
        "The play tells of a mother whose two sons are killed.",
        'Twelve "victims" were killed in a drill at the airport.',
        "During the exercise, 30 soldiers were declared dead.",
        "We heard a shot, dead silence followed.",
        "The talks reached a dead end on Monday.",
        "They found dead wood in the yard.",
        "The army sent four cars, of which one was blown up.",
    ],
)
def test_what_befell_nobody_is_no_claim(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The film director was killed in Talin on Monday.", [("killed", 1)]),
        ("The novelist was shot dead in Talin on Monday.", [("killed", 1)]),
        ("A shell hit the cinema during a film, killing six people.", [("killed", 6)]),
        ("In the film, survivors said soldiers had killed three villagers.", [("killed", 3)]),
        ("Two players of Velsk United were killed in a strike on the stadium.", [("killed", 2)]),
        ("Nine soldiers died when their helicopter was shot down during a drill.", [("killed", 9)]),
        ("Troops on an exercise shot dead a shepherd.", [("killed", 1)]),
        ("They found a dead woman in the yard.", [("killed", 1)]),
        ("Five dead villagers lay by the Dead Sea.", [("killed", 5)]),
        ("Two guards were killed in a game park.", [("killed", 2)]),
        ("The army sent four clerks, of whom one was killed.", [("killed", 1)]),
        ("Nine people were killed in the village of Opera.", [("killed", 9)]),
    ],
)
def test_people_who_were_killed_near_such_words_are(text: str, found: list[tuple[str, int]]) -> None:
    assert told(text) == found


def test_a_charity_named_after_a_rescue_rescues_nobody() -> None:
    claims = read("The charity Save the Children said two boys were killed.", id="t", language="en").claims
    assert [claim.harm.value for claim in claims] == ["killed"]
    claims = read("Nurses saved the children of Talin from the fire.", id="t", language="en").claims
    assert [claim.harm.value for claim in claims] == ["rescued"]
