"""Datelines stand outside the first sentence: they are no victims, and nobody who says anything."""

from datetime import date

import pytest

from sijill.extract.english.sources.datelines import datelines
from sijill.extract.read import read
from sijill.model.vocabulary import Harm


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("VELSK, May 3 -- Dozens of people were killed.", "VELSK, May 3 -- "),
        ("VELSK, Upper Noor: Four clerks were killed, police said.", "VELSK, Upper Noor: "),
        ("VELSK, Norland, (Wire) – A bomb went off.", "VELSK, Norland, (Wire) – "),
        ("Four killed\nVelsk: A mayor says the toll has risen to 36.", "Velsk: "),
        ("Police: Four killed in Velsk, ministry said.", ""),
        ("Guards Union: Four were killed, it said.", ""),
        ("VELSK: Four killed", ""),
        ("The UN - which was there - said so.", ""),
    ],
)
def test_a_dateline_is_a_place_before_the_first_sentence(text: str, dateline: str) -> None:
    assert [text[start:end] for start, end in datelines(text)] == ([dateline] if dateline else [])


def test_a_dateline_is_among_no_victims() -> None:
    text = "VELSK, May 3 -- Dozens of people were killed late Tuesday when a cart blew up."
    (claim,) = read(text, id="t", language="en", published=date(2031, 5, 4)).claims
    assert (claim.victims.surface, claim.harm) == ("people", Harm.KILLED)


def test_a_dateline_says_nothing() -> None:
    text = "Velsk: A mayor says the death toll from the blast has risen to 36."
    (claim,) = read(text, id="t", language="en").claims
    assert claim.attribution.chain == ("mayor",)


def test_who_stands_before_a_colon_still_says_it() -> None:
    (claim,) = read("Police: Four clerks were killed in a raid", id="t", language="en").claims
    assert claim.attribution.chain == ("Police",)
