"""Where names stand in a text: what a search for each alone would give."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sijill.extract.english.names.word_index import WordIndex


@pytest.mark.parametrize(
    ("surface", "places"),
    [
        ("Noor Haddad", [(0, 11), (30, 41)]),
        ("Haddad", [(5, 11), (35, 41)]),
        ("Had", []),
        ("al-Noor", [(13, 20)]),
        ("...", []),
    ],
)
def test_a_name_is_found_where_its_words_stand_alone(surface: str, places: list[tuple[int, int]]) -> None:
    assert list(WordIndex("Noor Haddad, al-Noor and some Noor Haddad.").places_of(surface)) == (places)


@given(st.text("ab -.'", max_size=60), st.text("ab -.'", min_size=1, max_size=5))
def test_it_gives_what_a_search_would(text: str, surface: str) -> None:
    found = [m.span() for m in re.finditer(rf"(?<![\w-]){re.escape(surface)}(?![\w-])", text)]
    expected = found if re.search(r"[\w-]", surface) else []
    assert list(WordIndex(text).places_of(surface)) == expected
