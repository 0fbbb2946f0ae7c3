"""Invariants of the likeness of names, over invented and over any input."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from sijill.text.letters import plain_letters
from sijill.text.name_likeness import name_likeness
from sijill.text.name_structure import name_structure
from sijill.text.sound_distance import sound_distance

PARTS = [
    "Karim",
    "al-Haddad",
    "Abd al-Rahman",
    "نبيل",
    "الخطيب",
    "Nour Eddine",
    "أحمد",
    "bin",
    "(Abu Ali)",
    "خالد",
    "חאלד",
    ",",
]
NAMES = st.lists(st.sampled_from(PARTS), min_size=1, max_size=5).map(" ".join)
ANY = st.one_of(
    st.text(max_size=30), NAMES, st.text(alphabet="ابتةىأإآؤئءـَّ اللهabdelnour-'.(),37אבדשАзиш", max_size=30)
)


@given(ANY)
def test_a_name_is_wholly_like_itself(name: str) -> None:
    assert name_likeness(name, name) == 1.0


@settings(max_examples=300)
@given(ANY, ANY)
def test_likeness_is_symmetric_and_between_0_and_1(first: str, second: str) -> None:
    likeness = name_likeness(first, second)
    assert likeness == name_likeness(second, first)
    assert 0.0 <= likeness <= 1.0


@given(ANY)
def test_case_of_any_text_keeps_its_structure_readable(name: str) -> None:
    structure = name_structure(name)
    assert structure.written == name
    assert all(part.stem for part in structure.parts)
    assert (structure.given is None) == (structure.given_part is None)


@given(st.text(max_size=20), st.text(max_size=20))
def test_sound_distance_is_symmetric_and_not_negative(first: str, second: str) -> None:
    a, b = plain_letters(first), plain_letters(second)
    assert sound_distance(a, b) == sound_distance(b, a) >= 0.0


def test_a_name_of_a_million_letters_takes_no_longer_than_a_long_one() -> None:
    for unit in ("Karim ", "كريم", "a-", "(", "bin ", "عبد ال", "al-", ",", "ch"):
        begun = time.perf_counter()
        name_likeness(unit * 200_000, f"Sami {unit * 200_000}")
        assert time.perf_counter() - begun < 2.0
