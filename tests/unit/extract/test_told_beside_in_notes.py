"""Who is told of beside others in notes: "with a driver and two guards killed", "as well as", "their slain comrade"."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def told(text: str, policy: str = "acled") -> tuple[int, int]:
    made = coded(read(text, id="t", language="en").claims, policy_named(policy))
    return made["killed"].best, made["injured"].best


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Raiders ambushed a convoy near Velsk, with a driver and 4 escorts killed and 2 soldiers wounded.", (5, 2)),
        ("Gunmen attacked a village, with a woman and two children killed.", (3, 0)),
        ("Soldiers met with a trader and two elders. A guard was killed.", (1, 0)),
        ("A man with a wife and two children was killed.", (1, 0)),
    ],
)
def test_those_a_note_closes_with(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Two watchmen died as well as two assailants.", (4, 0)),
        ("Three soldiers were killed in the clash as well as two rebels.", (5, 0)),
        ("Two rebels were wounded as well as a child.", (0, 3)),
        ("Two guards died. The army as well as two militias denied it.", (2, 0)),
    ],
)
def test_as_well_as_tells_of_more(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A mob lynched a man suspected of killing a miller in Velsk.", (1, 0)),
        ("Residents beat a man suspected of having killed a trader; police rescued him.", (0, 1)),
        ("A crowd burned to death a woman charged with murdering her husband.", (1, 0)),
        ("Police arrested a man suspected of killing two traders in Velsk.", (2, 0)),
    ],
)
def test_what_a_victim_is_suspected_of_lies_before(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("A rebel was killed. The rebels ran and left the body of their slain comrade behind.", (1, 0)),
        ("A nurse was shot dead at a checkpoint. Staff carried their slain colleague to the hospital.", (1, 0)),
        ("We mourn our slain colleagues, two nurses shot dead on Monday.", (2, 0)),
    ],
)
def test_their_slain_comrade_was_told_of_before(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Two more clerks are fighting for their lives after a shell landed on the warehouse.", (0, 2)),
        ("Women there are fighting for their lives and rights.", (0, 0)),
        ("With great sorrow we announce the loss of four members of our team in an air strike.", (4, 0)),
        ("We regret the loss of two vehicles and of medicine.", (0, 0)),
        ("The loss of two staff positions was announced.", (0, 0)),
        ("Two soldiers, one militant die in clash", (3, 0)),
    ],
)
def test_deaths_and_wounds_in_the_words_of_statements(text: str, numbers: tuple[int, int]) -> None:
    assert told(text) == numbers
