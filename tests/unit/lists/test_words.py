"""The words and hidden characters of cells."""

from __future__ import annotations

import pytest

from sijill.errors import Refusal
from sijill.lists.characters import is_suspect, neutral
from sijill.lists.limits import Limits
from sijill.lists.notes import RowNote, shown
from sijill.lists.words import is_unknown, meanings_in, stands_for_another


@pytest.mark.parametrize(
    "cell",
    [
        "",
        " ",
        "?",
        "--",
        "N/A",
        "Unknown",
        "UNIDENTIFIED",
        "مجهول",
        "غير معروف",
        "…",
        "بدون اسم",
        "لم يعرف",
        "Withheld",
    ],
)
def test_words_and_signs_for_not_known(cell: str) -> None:
    assert is_unknown(cell)


@pytest.mark.parametrize("cell", ["Una", "Nil Armstrong", "0", "خالد"])
def test_values_are_not_taken_for_unknown(cell: str) -> None:
    assert not is_unknown(cell)


@pytest.mark.parametrize(
    "name",
    [
        "Child of Karim Nasr",
        "wife of Omar",
        "Martyr 6000",
        "unknown 3",
        "زوجة كريم نصر",
        "John Doe",
        "الطفل",
        "امرأة",
        "family of Nasr",
        "عائلة كريم نصر",
        "والد كريم",
        "شهيد",
        "two brothers of Nasr",
    ],
)
def test_a_name_that_stands_for_another_is_told(name: str) -> None:
    assert stands_for_another(name)


@pytest.mark.parametrize(
    "name", ["Karim Nasr", "Sonia Ofeish", "أمل خليل", "Martyr Karim Nasr", "Karim Nasr (12)", "أمل خليل، ١٢"]
)
def test_a_persons_own_name_is_not(name: str) -> None:
    assert not stands_for_another(name)


def test_a_word_inside_another_is_no_meaning() -> None:
    assert meanings_in("determined", "cause") == frozenset()
    assert meanings_in("hit by a mine.", "cause") == {"planted_explosives_and_unexploded_ordnance"}


def test_overrides_are_suspect_and_joiners_are_kept() -> None:
    assert is_suspect("Am\u202eal")
    assert not is_suspect("می\u200cرود")
    assert neutral("می\u200cرود") == "می\u200cرود"
    assert neutral(" \u200fAm\u202e\x00al \n Nasr ") == "Amal Nasr"


def test_a_note_shows_hidden_characters_as_escapes_and_cuts_what_is_long() -> None:
    note = RowNote("l.csv", 2, "name", "record.x", "Am\u202eal", "why", "neutralised")
    assert note.as_json()["value"] == "Am\\u202eal"
    assert len(shown("x" * 500)) == 200


def test_a_limit_below_one_is_refused() -> None:
    with pytest.raises(Refusal):
        Limits(rows=0)


@pytest.mark.parametrize("name", ["Mo7ammed 3li", "Sale7 Nasr", "3omar Nasr"])
def test_digits_of_chats_are_letters_and_number_nobody(name: str) -> None:
    assert not stands_for_another(name)


@pytest.mark.parametrize("name", ["Body14", "Child3", "martyr6000", "Unknown7", "H12"])
def test_a_number_written_on_a_word_numbers_somebody(name: str) -> None:
    assert stands_for_another(name)
