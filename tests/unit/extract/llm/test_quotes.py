"""A quote has the place where its words stand, or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sijill.extract.model_reader.quotes import places_of_quote

TEXT = "He said:  “Five men\ndied” — in Safita. ﻗُﺘِﻞ مدنيــان في صافيتا. Five men fled. Cafe\u0301 9012."


def words(places):
    return [TEXT[start:end] for start, end in places]


@pytest.mark.parametrize(
    ("quote", "stands"),
    [
        ("in Safita", ["in Safita"]),
        ("Five men fled", ["Five men fled"]),
        ('said: "Five men died"', ["said:  “Five men\ndied”"]),
        ('"Five men died" - in', ["“Five men\ndied” — in"]),
        ("قُتِل مدنيان", ["ﻗُﺘِﻞ مدنيــان"]),
        ("Café", ["Cafe\u0301"]),
        ("Five men", ["Five men\n"[:-1], "Five men"]),
    ],
)
def test_words_are_found_as_printed_or_with_marks_and_spaces_made_alike(quote, stands):
    assert words(places_of_quote(TEXT, quote)) == stands


@pytest.mark.parametrize("quote", ["Six men died", "five men", "Five men … fled", "", "   ", "12", "012", "Safit"])
def test_words_that_do_not_stand_there_have_no_place(quote):
    assert places_of_quote(TEXT, quote) == []


def test_a_search_stays_between_its_offsets():
    assert words(places_of_quote(TEXT, "Five men", 30)) == ["Five men"]
    assert places_of_quote(TEXT, "Safita", 0, 20) == []


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_whatever_is_cut_out_between_spaces_is_found_again(text, start, end):
    text = f" {text} "
    cut = text[start:end].strip()
    found = places_of_quote(text, cut)
    assert all(text[a:b] for a, b in found)
    if cut and (f" {cut} ") in text:
        assert any(text[a:b] == cut for a, b in found)
