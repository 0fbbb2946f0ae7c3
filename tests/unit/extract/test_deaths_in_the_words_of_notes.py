"""Deaths and wounds in the words of notes, and people told of twice by their bodies."""

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
            "Omar Haddad, who had suffered gunshot wounds, died at a hospital on Friday. His "
            "brother had expired on the spot.",
            (2, 0),
        ),
        ("A trader was hit by four bullets and breathed his last in hospital.", (1, 0)),
        ("A constable laid down his life in the encounter and two militants were killed.", (3, 0)),
        ("His visa expired and the doctor left the country.", (0, 0)),
        ("She gave her life to the service of the sick.", (0, 0)),
        ("The ceasefire expired on Monday and two guards were hurt.", (0, 2)),
    ],
)
def test_dying_in_other_words(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1 INGO driver GSW to leg in robbery on main road.", (0, 1)),
        ("2 national staff GSW to arm and chest during ambush.", (0, 2)),
        ("The GSW branch office was closed.", (0, 0)),
    ],
)
def test_gunshot_wounds_cut_short(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "Three cadres were killed in the encounter. Troops recovered the dead bodies of the "
            "three cadres and two rifles.",
            (3, 0),
        ),
        (
            "Troops killed two insurgents. The bodies of 38-year-old Omar Haddad and his aide were found with weapons.",
            (2, 0),
        ),
        ("Two rebels were killed in Velsk. The bodies of three villagers were found in Dorn.", (5, 0)),
        ("Two rebels were killed. The bodies of two women were found in another village.", (4, 0)),
    ],
)
def test_bodies_are_of_those_just_told_of(text: str, numbers: tuple[int, int]) -> None:
    assert told(text, "acled") == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Four staff were injured when their car hit a mine. 1 of 4 injured has died.", (1, 3)),
    ],
)
def test_some_of_the_hurt_died(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "11 February:- Party lawmaker Omar Haddad was killed and nine people injured by a bomb on Wednesday.",
            (1, 9),
        ),
        ("11 February: Lawmaker Omar Haddad was killed and nine people injured.", (1, 9)),
        ("11 guards killed and nine people injured.", (11, 9)),
    ],
)
def test_a_day_before_a_colon_counts_nobody(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Soldiers shot dead trader Omar Haddad and another.", (2, 0)),
        ("Soldiers shot at a crowd and a dead trader was found.", (1, 0)),
    ],
)
def test_shot_dead_is_one_deed(text: str, numbers: tuple[int, int]) -> None:
    assert told(text, "acled") == numbers
