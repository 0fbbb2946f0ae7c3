"""Slips in cue words, and words that only look like slips."""

from __future__ import annotations

import pytest

from sijill.text.rewritten import rewritten
from sijill.text.slips import without_slips


def read_as(text: str) -> str:
    return rewritten(text, without_slips(text)).text


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nine civilans were kileld", "nine civilians were killed"),
        ("two soliders were woundeed, accodring to sources", "two soldiers were wounded, according to sources"),
    ],
)
def test_a_letter_moved_lost_or_doubled_in_a_cue_word_is_put_right(typed: str, meant: str) -> None:
    assert read_as(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "the villages were inured to it, the framers and solders of it were reporting",
        "Kileld was a name, and so was Solider",
        "the village of civilans-ville",
    ],
)
def test_other_words_and_names_stay(text: str) -> None:
    assert read_as(text) == text
