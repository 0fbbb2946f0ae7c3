"""Killings told by what was done to the throat."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The imam was found with his throat slit.", 1),
        ("The imam was found with a letter in his hand.", 0),
        ("Militants slit the throats of four people.", 4),
    ],
)
def test_who_is_found_with_a_slit_throat_was_killed(text: str, number: int) -> None:
    claims = read(text, id="t", language="en").claims
    assert sum(c.count.low or 0 for c in claims if c.harm is Harm.KILLED) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Raiders killed a herder near Tolen by slitting his throat.", 1),
        ("The raiders killed the miller of Tolen by cutting his throat.", 1),
        ("Raiders killed two traders in Tolen by slashing their throats.", 2),
        ("Raiders slit the miller's throat in Tolen.", 1),
    ],
)
def test_a_cut_throat_that_says_how_somebody_was_killed_adds_nobody(text: str, number: int) -> None:
    claims = read(text, id="t", language="en").claims
    assert [(c.harm, c.count.low) for c in claims] == [(Harm.KILLED, number)]
