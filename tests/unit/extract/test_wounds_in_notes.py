"""Wounds as notes tell them: in brackets behind a verb, of "another" behind a killing."""

import pytest
from tests.unit.extract.reading import figures_by

figures = figures_by("aid-workers")


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("One aid worker was killed and another broke his leg.", 1, 1),
        ("One aid worker was killed, two others broke their legs when the car overturned under fire.", 1, 2),
        ("Vehicle hit mine. 1 staff killed, 1 broke leg.", 1, 1),
        ("Two NGO staff killed, another sustained injury.", 2, 1),
        ("One NGO staff member was shot dead, while a second sustained wounds.", 1, 1),
        ("One NGO driver was killed whilst another sustained gunshot wounds.", 1, 1),
        ("NGO guard beaten (broken ribs).", 0, 1),
        ("NGO guard kicked and punched (broken nose).", 0, 1),
        ("NGO driver assaulted (broken arm, bruises).", 0, 1),
        ("Female NGO staff injured (fractured arm) while fleeing gunfire.", 0, 1),
    ],
)
def test_the_hurt_are_counted(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("One NGO driver was killed and another broke the window to escape.", 1, 0),
        ("One NGO guard was killed and another broke the arm of a robber.", 1, 0),
        ("One NGO guard was killed and another broke the robber's arm.", 1, 0),
        ("One NGO staff was killed, another sustained no injuries.", 1, 0),
        ("Two NGO staff killed, another sustained abuse.", 2, 0),
        ("One NGO driver was killed while another sustained heavy losses.", 1, 0),
        ("NGO office looted (broken safe).", 0, 0),
        ("NGO driver attacked (broken windscreen).", 0, 0),
        ("NGO doctor treated a patient (broken arm).", 0, 0),
    ],
)
def test_nobody_else_is(text: str, killed: int, injured: int) -> None:
    assert figures(text) == (killed, injured)
