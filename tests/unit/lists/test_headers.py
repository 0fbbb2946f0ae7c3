"""Which column stands for which field."""

from __future__ import annotations

import pytest

from sijill.errors import InputRefused, UsageError
from sijill.lists.headers import FIELDS, header_key, lexicon, matched_columns, parse_mapping


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Full Name", "name"),
        ("full_name", "name"),
        ("DATE OF DEATH (dd/mm/yyyy)", "death_date"),
        ("الإسم الرباعي", "name_ar"),
        ("العُمر", "age"),
        ("مكان الوفاة", "place"),
        ("Father's name", "father_name"),
        ("  Sex ", "sex"),
        ("الرقم التسلسلي", "id"),
        ("المحافظة", "admin1"),
        ("#", "id"),
        ("S/N", "id"),
        ("اسم الجد", "grandfather_name"),
        ("Name of martyr", "name"),
    ],
)
def test_headers_in_both_languages_are_known(header: str, field: str) -> None:
    assert matched_columns([header], {}, "l.csv") == {field: 0}


def test_every_field_is_known_by_its_own_name_and_no_word_stands_for_another() -> None:
    assert {lexicon()[header_key(field)][0] for field in FIELDS} == set(FIELDS)


def test_the_fields_own_name_beats_an_alias_that_comes_first() -> None:
    assert matched_columns(["number", "id", "name"], {}, "l.csv")["id"] == 1


def test_a_told_header_beats_what_is_found() -> None:
    columns = matched_columns(["id", "name", "alias"], {"name": "alias"}, "l.csv")
    assert columns["name"] == 2


def test_a_told_header_is_found_in_another_case_too() -> None:
    assert matched_columns(["ID", "Who"], {"name": "WHO"}, "l.csv") == {"id": 0, "name": 1}


def test_a_column_may_be_compared_extra_and_stand_for_its_field() -> None:
    assert matched_columns(["place"], {"extra.town": "place"}, "l.csv") == {"extra.town": 0, "place": 0}


def test_a_told_header_that_is_not_there_names_the_near_one() -> None:
    with pytest.raises(InputRefused) as refused:
        matched_columns(["id", "victim_full_nam"], {"name": "victim_full_name"}, "l.csv")
    assert refused.value.code == "record.missing-column"
    assert "victim_full_nam'" in refused.value.next_step


@pytest.mark.parametrize("option", ["name", "name=", "=x", "nme=Full"])
def test_a_mapping_of_another_shape_is_refused(option: str) -> None:
    with pytest.raises(UsageError) as refused:
        parse_mapping([option])
    assert refused.value.code == "usage.map"


def test_a_field_told_twice_is_refused() -> None:
    with pytest.raises(UsageError):
        parse_mapping(["name=a", "name=b"])


def test_a_misspelt_field_gets_a_suggestion() -> None:
    with pytest.raises(UsageError) as refused:
        parse_mapping(["deth_date=x"])
    assert "death_date" in refused.value.next_step


def test_a_header_may_hold_an_equals_sign() -> None:
    assert parse_mapping(["extra.code=a=b"]) == {"extra.code": "a=b"}
