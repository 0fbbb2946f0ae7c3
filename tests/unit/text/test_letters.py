"""Names brought into plain Arabic or Latin letters."""

import pytest

from sijill.text.letters import plain_letters


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("חאלד", "حالد"),
        ("ח'אלד", "خالد"),
        ("Азиз", "aziz"),
        ("Ғафур", "ghafur"),
        ("Xalid Cemîl", "khalid jemil"),
        ("Şêrîn", "sherin"),
        ("François", "franchois"),
        ("Aïcha", "aicha"),
        ("Mo7ammed 3li", "mohammed li"),
        ("Ḥasan ʿAlī", "hasan ali"),
        ("ﻣﺤﻤﺪ", "محمد"),
        ("مُحَمَّـــد", "محمد"),
        ("عبد هللا", "عبد الله"),
        ("االسمر", "الاسمر"),
        ("فتحىي", "فتحي"),
    ],
)
def test_every_script_and_habit_becomes_plain_letters(written: str, plain: str) -> None:
    assert plain_letters(written) == plain


def test_ta_marbuta_and_alef_maqsura_stay_apart_for_they_tell_names_apart() -> None:
    assert plain_letters("منى مني") == "منى مني"
    assert plain_letters("سميرة") != plain_letters("سميره")


def test_digits_that_are_not_chat_spelling_stay() -> None:
    assert plain_letters("Omar 27") == "omar 27"
