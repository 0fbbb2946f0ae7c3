"""Workings: steps of a figure in the reader's language."""

from __future__ import annotations

import pytest

from sijill.publish.words import ISOLATE, POP, Words
from sijill.publish.workings import Left, Told, Working, left_said, working_said

OWN = Told(125, "River Monitor", "125", "2031-11-09")
OFFICE = Told(231, "Health Ministry", "231 or more", "2031-11-12")
OPEN = Told(None, "Health Ministry", "231 or more", "2031-11-12")


def plain(text):
    return text.replace(ISOLATE, "").replace(POP, "")


@pytest.mark.parametrize(
    ("language", "step", "said"),
    [
        (
            "en",
            Working("low", "least", (OFFICE, OWN), 125),
            "low 125: the least of 125 (River Monitor, 9 November 2031), "
            "231 (Health Ministry, 12 November 2031, 231 or more)",
        ),
        (
            "ar",
            Working("low", "least", (OFFICE, OWN), 125),
            "الأدنى 125: أصغر الأعداد 125 (River Monitor، 9 تشرين الثاني 2031)، "
            "231 (Health Ministry، 12 تشرين الثاني 2031، 231 أو أكثر)",
        ),
        (
            "en",
            Working("high", "greatest", (OWN, OPEN), None),
            "high open: Health Ministry said 231 or more, 12 November 2031, which leaves the upper end open",
        ),
        ("en", Working("high", "less", (Told(40, "a month", "40", None), Told(9, "a day", "9", None)), 31),
         "high 31 = 40 (a month) - 9 (a day)"),
    ],
)  # fmt: skip
def test_a_step_is_said_as_it_is_done_with_a_pencil(language, step, said):
    assert plain(working_said(Words(language), step)) == said


@pytest.mark.parametrize(
    ("given", "shown"),
    [("2300-2400", "2,300 to 2,400"), ("at most 50", "up to 50"), ("5 to open", "5 or more"), ("some", "some")],
)
def test_a_range_as_given_is_in_the_readers_words(given, shown):
    step = Working("low", "least", (Told(7, "River Monitor", given, None),), 7)
    assert shown in plain(working_said(Words("en"), step))


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (Left("River Monitor", None, None, None, None, 0, changes=True), "nothing is left"),
        (Left("River Monitor", 231, 231, None, 231, 1, changes=False), "nothing changes"),
        (
            Left("River Monitor", 231, 231, None, 231, 1, changes=True),
            "without River Monitor: low 231, central 231, high open, highest stated 231",
        ),
        (Left("River Monitor", None, None, 50, 50, 1, changes=True), "without River Monitor: low not known, high 50"),
    ],
)
def test_what_is_left_without_an_origin_is_told(left, said):
    assert said in plain(left_said(Words("en"), left))
