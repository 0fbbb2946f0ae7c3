"""People whom an earlier number counts, told again one by one."""

import pytest

from .reading import figures_by

told = figures_by("ucdp")


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Two clerks were shot dead in Tolen. One, 28, was killed on the spot and the other, 30, died in hospital.", 2),
        ("Five clerks were shot dead in Tolen. The bodies of two women arrived at the morgue.", 5),
        ("Five clerks were shot dead in Tolen. The bodies of two others arrived at the morgue.", 7),
        ("Five clerks were shot dead in Tolen. The bodies of two millers were found in Velsk.", 7),
        ("Two clerks were killed in Tolen. The men, a driver and a guard, were killed instantly.", 2),
        ("Two clerks were killed in Tolen. A driver and a guard were killed in Velsk.", 4),
        ("The firm announced the death of two of its staff, a clerk and a driver, who were killed in Tolen.", 2),
    ],
)
def test_who_is_told_again_one_by_one_is_counted_once(text: str, killed: int) -> None:
    assert told(text)[0] == killed


def test_a_third_completes_the_three_told_of_before() -> None:
    head = "Three clerks were killed in May. The clerks were killed in Tolen, Velsk and Boriko. "
    head += "One clerk was killed by raiders. "
    assert told(head + "A day later, a clerk was shot dead. A third clerk was shot dead in Boriko.")[0] == 3
    assert told(head + "A day later, a clerk was shot dead. A fourth clerk was shot dead in Boriko.")[0] == 6


def test_who_was_shot_is_how_the_one_killed_died() -> None:
    assert told("They are appalled by the killing of one of their clerks, who was shot on his way home.") == (1, 0)
    assert told("A clerk was killed in Tolen. He was with a miller, who was shot in the leg.") == (1, 1)
