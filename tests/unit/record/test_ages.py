"""Ages as lists write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sijill.model.victims import Age
from sijill.record.ages import age_of


@pytest.mark.parametrize(
    ("cell", "low", "high"),
    [
        ("34", 34, 34),
        ("٣٤", 34, 34),
        (" 34.0 ", 34, 34),
        ("0", 0, 0),
        ("34 years", 34, 34),
        ("٣٤ سنة", 34, 34),
        ("8 months", 0, 0),
        ("18 شهر", 1, 1),
        ("3 days", 0, 0),
        ("20-25", 20, 25),
        ("20s", 20, 29),
        ("under 18", 0, 17),
        ("60+", 60, 130),
        ("over 60", 61, 130),
        ("about 40", 38, 42),
        ("حوالي 40", 38, 42),
        ("about 1", 0, 3),
        ("child", 0, 17),
        ("طفلة", 0, 17),
        ("Infant", 0, 1),
        ("thirty-five", 35, 35),
        ("خمسة وثلاثون", 35, 35),
        ("ثلاثة أشهر", 0, 0),
        ("شهران", 0, 0),
        ("6m", 0, 0),
        ("سنة ونصف", 1, 1),
        ("سنتان", 2, 2),
        ("1 year 3 months", 1, 1),
        ("تسعة عشر عاما", 19, 19),
        ("between 30 and 35", 30, 35),
        ("20-25 years", 20, 25),
        ("in his thirties", 30, 39),
        ("في الثلاثينات", 30, 39),
        ("60 فما فوق", 60, 130),
        ("less than 18", 0, 17),
    ],
)
def test_an_age_is_read(cell: str, low: int, high: int) -> None:
    reading = age_of(cell)
    assert reading.value == Age(low, high)
    assert reading.code is None


@pytest.mark.parametrize(
    "cell",
    ["-3", "200", "25-20", "abc", "3 moons", "under 0", "1,2,3", "34/35", "3 4 years", "half", "three four", "2 1/2"],
)
def test_what_is_no_age_is_unknown_and_reported(cell: str) -> None:
    reading = age_of(cell)
    assert reading.value is None
    assert reading.code == "record.bad-age"


@pytest.mark.parametrize("cell", ["unknown", "-", "N/A", "غير معروف"])
def test_an_age_said_to_be_unknown_is_no_doubt(cell: str) -> None:
    assert age_of(cell).value is None
    assert age_of(cell).code is None


@pytest.mark.parametrize(
    "cell", ["6 months " * 2000, "سنة و", "سنة وسنة و", "و", "نصف و", "about and", "1 " * 3000, "in his"]
)
def test_a_cell_of_an_ages_words_that_is_none_is_unknown(cell: str) -> None:
    assert age_of(cell).value is None


WORDS = [
    "1",
    "12",
    "٣",
    "6",
    "months",
    "month",
    "years",
    "سنة",
    "سنه",
    "شهر",
    "اشهر",
    "و",
    "ونصف",
    "half",
    "and",
    "about",
    "نحو",
    "thirty",
    "five",
    "خمسة",
    "وثلاثون",
    "under",
    "<",
]


@given(st.lists(st.sampled_from([*WORDS, "30s", "عاما", "-", "x", ""]), max_size=25))
def test_any_words_are_an_age_or_none(words: list[str]) -> None:
    found = age_of(" ".join(words)).value
    assert found is None or 0 <= found.low <= (found.high if found.high is not None else found.low)
