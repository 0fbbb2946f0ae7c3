"""Numbers in words and digits."""

import pytest

from sijill.text.arabic import fold_letters, fold_with_offsets, western_digits
from sijill.text.languages import detect
from sijill.text.numerals import arabic_number_value, is_arabic_number_word, number_value


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("seven hundred and forty", 740),
        ("twenty-five", 25),
        ("1,270", 1270),
        ("3 thousand", 3000),
        ("two dozen", 24),
        ("half a dozen", 6),
        ("a hundred", 100),
        ("one", 1),
        ("banana", None),
        ("", None),
    ],
)
def test_english_numbers(printed: str, value: int | None) -> None:
    assert number_value(printed) == value


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("ثلاثة", 3),
        ("خمسة وعشرين", 25),
        ("ثلاثة عشر", 13),
        ("مئة", 100),
        ("مائتان", 200),
        ("ثلاثمئة وأربعون", 340),
        ("مئة وخمسة وعشرون", 125),
        ("ألفين", 2000),
        ("خمسة آلاف", 5000),
        ("١٢", 12),
        ("طفل", None),
    ],
)
def test_arabic_numbers(printed: str, value: int | None) -> None:
    assert arabic_number_value(printed) == value


def test_number_words_are_known_with_a_leading_and() -> None:
    assert is_arabic_number_word(fold_letters("وعشرون"))
    assert not is_arabic_number_word(fold_letters("مدنيون"))


def test_folding_keeps_the_way_back_to_the_printed_letters() -> None:
    printed = "قُتِلَ أحمدُ"
    folded = fold_with_offsets(printed)
    assert folded.text == "قتل احمد"
    start, end = folded.printed(4, 8)
    assert printed[start:end].startswith("أحمد")


def test_digits_of_both_arabic_sets_are_western() -> None:
    assert western_digits("٧٤٠ ۷۴۰") == "740 740"


def test_the_language_is_that_of_most_letters() -> None:
    assert detect("قتل ثلاثة مدنيين") == "ar"
    assert detect("Three civilians in حمص were killed") == "en"
    assert detect("123") == "en"
