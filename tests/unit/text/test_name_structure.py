"""Whose name each part of a written name is."""

import pytest

from sijill.text.name_parts import MOST_PARTS, name_parts
from sijill.text.name_structure import name_structure


def test_four_parts_are_given_father_grandfather_and_family() -> None:
    name = name_structure("كريم سامي عمر الحداد")
    assert (name.given, name.father, name.grandfather, name.family) == ("كريم", "سامي", "عمر", "الحداد")


def test_two_parts_are_given_and_family() -> None:
    name = name_structure("Karim Haddad")
    assert (name.given, name.father, name.family) == ("Karim", None, "Haddad")


def test_five_parts_keep_the_fourth_further_name() -> None:
    assert name_structure("Karim Sami Omar Nabil Haddad").further == ("Nabil",)


@pytest.mark.parametrize(
    "written",
    ["Abd al-Rahman", "Abdul Rahman", "Abdelrahman", "Abderrahmane", "Abed Rabbo", "عبد الرحمن", "عبدالرحمن",
     "Абдуррахман", "עבד אל-רחמאן", "Salah al-Din", "Nour Eddine", "Noureddine", "نور الدين", "Abu Bakr", "أبو بكر"],
)  # fmt: skip
def test_a_compound_is_one_given_name(written: str) -> None:
    name = name_structure(f"{written} Haddad")
    assert (name.given, name.family) == (written, "Haddad")


@pytest.mark.parametrize("child", ["bin", "ibn", "ben", "ould"])
def test_a_chain_of_descent_is_no_part(child: str) -> None:
    name = name_structure(f"Karim {child} Sami {child} Omar al-Haddad")
    assert (name.given, name.father, name.grandfather, name.family) == ("Karim", "Sami", "Omar", "al-Haddad")
    assert [part.is_chained for part in name.parts] == [False, True, True, False]


def test_daughters_are_chained_too() -> None:
    assert name_structure("سلمى بنت نبيل الحداد").father == "نبيل"


@pytest.mark.parametrize("written", ["Abu Ali Karim Haddad", "Karim (Abu Ali) Haddad", "Haddad, Karim (Abu Ali)"])
def test_a_kunya_before_or_beside_the_given_name_is_no_part(written: str) -> None:
    name = name_structure(written)
    assert (name.given, name.kunya, name.family) == ("Karim", "Abu Ali", "Haddad")


def test_a_kunya_alone_leaves_the_given_name_unknown() -> None:
    name = name_structure("Umm Karim al-Halabi")
    assert (name.given, name.kunya, name.family) == (None, "Umm Karim", "al-Halabi")


@pytest.mark.parametrize("written", ["ابن سلمى الحداد", "بنت سلمى الحداد", "Ibn Salma Haddad"])
def test_a_child_of_somebody_has_no_given_name(written: str) -> None:
    name = name_structure(written)
    assert name.given is None
    assert [part.stem for part in name.lineage][-1] in {"حداد", "haddad"}


def test_ben_is_a_given_name_where_it_comes_first() -> None:
    assert name_structure("Ben Haddad").given == "Ben"


def test_an_abu_at_the_end_is_a_family_name() -> None:
    assert name_structure("Karim Sami Abu Shamala").family == "Abu Shamala"


def test_a_bracket_with_another_name_is_an_alternative() -> None:
    name = name_structure("الاسم (او سمير) الحداد")
    assert [other.given for other in name.alternatives] == ["سمير"]
    assert (name.given, name.family) == ("الاسم", "الحداد")


def test_an_alias_is_an_alternative() -> None:
    assert [other.given for other in name_structure("Karim Haddad alias Samir").alternatives] == ["Samir"]


def test_family_comma_given_is_turned_round() -> None:
    name = name_structure("Haddad, Karim Sami")
    assert (name.given, name.father, name.family) == ("Karim", "Sami", "Haddad")


def test_an_adjective_of_origin_is_a_nisba_and_the_family_name_before_it_stays() -> None:
    assert name_structure("Karim Sami al-Halabi").nisba == "al-Halabi"
    both = name_structure("كريم سامي المصري الحلبي")
    assert (both.family, both.nisba) == ("المصري", "الحلبي")
    assert name_structure("Karim Sami al-Haddad").nisba is None


def test_a_name_in_al_din_is_a_laqab() -> None:
    assert name_structure("Karim Nour Eddine Haddad").laqab == "Nour Eddine"


def test_titles_and_stopped_letters_are_left_out() -> None:
    assert name_structure("Dr. Karim Haddad").given == "Karim"
    assert name_structure("د. كريم الحداد").given == "كريم"


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("KarimSami Haddad", 3),
        ("سلمىنبيل الحداد", 3),
        ("كريم نبيلالحداد", 3),
        ("رقيةنبيل الحداد", 3),
        ("صلاح الدين", 1),
    ],
)
def test_a_lost_gap_is_found_where_the_writing_shows_it(written: str, parts: int) -> None:
    assert len(name_parts(written)) == parts


def test_a_name_without_letters_has_no_parts() -> None:
    name = name_structure("123 ()")
    assert (name.given, name.family, name.parts) == (None, None, ())


def test_parts_are_cut_at_their_greatest_number() -> None:
    assert len(name_parts("سمير " * 400)) == MOST_PARTS
