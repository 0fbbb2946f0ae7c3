"""Names with brackets, chains, kunyas and initials are read by whose name each part is."""

from __future__ import annotations

import pytest

from sijill.link.name_parts import parts_of_names
from sijill.model.victim_columns import victim_columns
from sijill.model.victims import VictimRecord, WrittenName


def read(**written: str) -> tuple[str, ...]:
    return parts_of_names(victim_columns([VictimRecord("a", "1", WrittenName(**written))]), False).of(0)


@pytest.mark.parametrize(
    "written",
    [
        "Omar Said Nasr (Abu Ali)", "Omar (Abu Ali) Said Nasr", "Abu Ali (Omar Said Nasr)", 'Omar Said Nasr "Abu Ali"',
        "Omar Said Nasr aka Abu Ali", "Omar bin Said Nasr", "Omar ibn Said Nasr", "Haj Omar Said Nasr",
        "Omar S. Said Nasr", "Omar Said/Sayyid Nasr", "Omar Said Nasr / Haddad", "Omar Said Nasr [Haddad]",
        "Abu Ali Omar Said Nasr", "Dr. Omar Said Nasr",
    ],
)  # fmt: skip
def test_what_else_a_person_is_called_is_no_part_of_the_name(written: str) -> None:
    assert read(full=written) == ("omar", "said", "nasr")


@pytest.mark.parametrize(
    "written",
    [
        "عمر سعيد نصر (أبو علي)",
        "أبو علي (عمر سعيد نصر)",
        "عمر بن سعيد نصر",
        "د. عمر سعيد نصر",
        "عمر سعيد نصر «أبو علي»",
    ],
)
def test_the_same_in_arabic(written: str) -> None:
    assert read(full_ar=written) == ("عمر", "سعيد", "نصر")


def test_a_kunya_alone_stands_for_the_given_name() -> None:
    assert read(full="Abu Ali Nasr") == ("abuali", "nasr")
    assert read(full="Umm Ali Nasr") == ("ummali", "nasr")


def test_of_a_given_name_that_is_an_initial_the_lineage_is_known() -> None:
    assert read(full="O. Said Nasr") == ("", "said", "nasr")


def test_words_that_are_names_elsewhere_stay() -> None:
    assert read(full="Omar Haj") == ("omar", "haj")
    assert read(full="Abu Bakr Said Nasr") == ("abubakr", "said", "nasr")
    assert read(full="Haj Nasr") == ("haj", "nasr")


def test_brackets_in_a_column_of_its_own_are_left_out() -> None:
    assert read(given="Omar (Abu Ali)", father="Said", family="Nasr") == ("omar", "said", "nasr")
