"""Rows as victim records, and the row report."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.lists.bulk import read_columns
from sijill.lists.reading import read_list
from sijill.model.dates import DateRange
from sijill.model.victims import Age, Cause, WrittenName
from sijill.model.vocabulary import Sex, Status
from sijill.record.columns import columns_of
from sijill.record.rows import Recorded, records_of


def recorded(text: str, today: date | None = None, **mapping: str) -> Recorded:
    return records_of(read_list(text.encode(), "l.csv", mapping), "hospital", today)


def codes(found: Recorded) -> list[tuple[int, str, str]]:
    return [(note.row, note.code, note.done) for note in found.notes]


def test_a_full_row_becomes_a_record_as_written() -> None:
    [record] = recorded(
        "id,name,name_ar,father name,sex,age,date of birth,date of death,place,governorate,status,cause\n"
        "7,Amal  KHALIL,أمل خليل,Karim,f,34,1990,7/13/2025,Qadmus,Tartus,civilian,shelling\n"
    ).records
    assert record.key == ("hospital", "7")
    assert record.name == WrittenName("Amal  KHALIL", "أمل خليل", father="Karim")
    assert (record.sex, record.age, record.status_stated) == (Sex.FEMALE, Age.of(34), Status.CIVILIAN)
    assert record.died == DateRange.on(date(2025, 7, 13))
    assert record.birth == DateRange(date(1990, 1, 1), date(1990, 12, 31))
    assert (record.place, record.admin1) == ("Qadmus", "Tartus")
    assert (record.cause, record.cause_as_written) == (Cause.HEAVY_WEAPONS, "shelling")


def test_status_as_assessed_is_never_set_from_a_row() -> None:
    [record] = recorded("id,name,sex,age,status\n1,Amal,f,8,civilian\n").records
    assert record.status_assessed == "unknown"


def test_an_arabic_name_under_a_plain_header_is_the_arabic_name() -> None:
    [record] = recorded("id,name\n1,أمل خليل\n").records
    assert record.name == WrittenName(full_ar="أمل خليل")


def test_every_row_is_a_record_or_a_refusal_and_bad_values_are_reported() -> None:
    found = recorded("id,name,age,sex\n1,Amal,200,f\n2,,5,q\n1,Rim,3,f\n,Omar,4,m\n5,Sami,6,m\n")
    assert [record.id for record in found.records] == ["1", "2", "5"]
    assert found.rows == (2, 3, 6)
    assert found.refused == 2
    assert codes(found) == [
        (2, "record.bad-age", "value_unknown"),
        (3, "record.no-name", "kept"),
        (3, "record.bad-sex", "value_unknown"),
        (4, "record.duplicate-id", "row_refused"),
        (5, "record.missing-id", "row_refused"),
    ]


def test_a_refused_rows_report_names_the_row_that_stands() -> None:
    found = recorded("id,name\n1,Amal\n1,Rim\n")
    assert "row 2" in found.notes[0].why


def test_a_list_column_parts_the_lists_and_their_ids() -> None:
    found = recorded("id,name,list\n1,Amal,A\n1,Rim,B\n2,Omar,\n")
    assert [record.key for record in found.records] == [("A", "1"), ("B", "1"), ("hospital", "2")]


def test_a_name_that_stands_for_another_is_kept_and_reported() -> None:
    found = recorded("id,name\n1,Child of Karim Nasr\n")
    assert found.records[0].name.full == "Child of Karim Nasr"
    assert codes(found) == [(2, "record.placeholder", "kept")]


def test_unknown_is_no_name() -> None:
    found = recorded("id,name,place\n1,Unknown,unknown\n")
    assert not found.records[0].name.is_known
    assert found.records[0].place is None
    assert [(note.code, note.value) for note in found.notes] == [("record.no-name", "Unknown")]


def test_hidden_characters_are_taken_out_and_reported_with_the_cell_as_it_was() -> None:
    found = recorded("id,name\n1,Am\u202eal Khalil\n")
    assert found.records[0].name.full == "Amal Khalil"
    [note] = found.notes
    assert (note.code, note.value, note.done) == ("record.hidden-characters", "Am\u202eal Khalil", "neutralised")


def test_bytes_outside_the_encoding_are_reported() -> None:
    table = read_list("id,name_ar\n1,أمل خليل\n2,ريم".encode() + b"\xff\n", "l.csv")
    found = records_of(table, "hospital")
    assert (3, "record.bad-bytes", "kept") in codes(found)


def test_a_death_before_birth_leaves_the_death() -> None:
    found = recorded("id,name,birth_date,death_date\n1,Amal,2026,2025-03-07\n")
    assert found.records[0].birth == DateRange()
    assert found.records[0].died == DateRange.on(date(2025, 3, 7))
    assert codes(found) == [(2, "record.died-before-birth", "value_unknown")]


def test_a_day_to_come_is_unknown() -> None:
    found = recorded("id,name,death_date\n1,Amal,2025-03-09\n", today=date(2025, 3, 8))
    assert not found.records[0].died.is_known
    assert codes(found) == [(2, "record.future-date", "value_unknown")]


def test_extra_columns_come_along() -> None:
    found = recorded("id,name,shoe size,ward\n1,Amal,38,\n", **{"extra.shoe": "shoe size", "extra.ward": "ward"})
    assert found.records[0].extra == (("shoe", "38"),)


def test_the_report_shows_the_files_own_header() -> None:
    found = recorded("id,name,Age at death\n1,Amal,abc\n")
    assert found.notes[0].column == "Age at death"


@pytest.mark.parametrize("rows", ["1,Amal\n", "1,Amal\n2,Samir\n"])
def test_a_clean_list_has_no_notes(rows: str) -> None:
    assert recorded("id,name\n" + rows).notes == ()


def test_an_id_in_other_digits_is_the_same_id_and_told_as_a_duplicate():
    text = "id,name\n12,Amal Khalil Nasr\n١٢,Rim Said Haddad\n۱۲,Omar Issa Aziz\n012,Hala Issa Marouf\n"
    table = read_list(text.encode(), "a.csv")
    listed = read_columns(text.encode(), "a.csv")
    for found, ids in (
        ((by_row := records_of(table, "a")), [record.id for record in by_row.records]),
        ((by_column := columns_of(listed, "a")), by_column.records.id),
    ):
        assert list(ids) == ["12", "012"]
        notes = [(note.row, note.value) for note in found.notes if note.code == "record.duplicate-id"]
        assert notes == [(3, "١٢"), (4, "۱۲")]
        assert all("digits of another script" in note.why for note in found.notes)


def test_an_id_is_kept_as_it_is_written():
    assert [one.id for one in records_of(read_list("id,name\n١٢,Amal Nasr\n".encode(), "a.csv"), "a").records] == ["١٢"]


def test_a_birth_to_come_serves_to_compare_and_is_noted() -> None:
    found = recorded("id,name,birth_date\n1,Amal,2094-06-24\n", today=date(2025, 3, 8))
    assert found.records[0].birth == DateRange.on(date(2094, 6, 24))
    assert codes(found) == [(2, "record.future-date", "kept")]


def by_row_and_column(text: str) -> tuple[Recorded, Recorded]:
    """The records read row by row, and column by column."""
    listed = read_columns(text.encode(), "l.csv")
    assert listed is not None
    found = columns_of(listed, "hospital")
    by_column = Recorded(tuple(found.records.record(at) for at in range(len(found.records))), (), found.notes)
    return recorded(text), by_column


def test_a_row_of_sums_is_no_person() -> None:
    for found in by_row_and_column("id,name,age\n1,Amal,3\nTotal,1,\n9,المجموع,1\n"):
        assert [record.id for record in found.records] == ["1"]
        assert codes(found) == [(3, "record.total-row", "row_refused"), (4, "record.total-row", "row_refused")]


def test_a_name_of_several_people_is_told() -> None:
    for found in by_row_and_column("id,name\n1,Rami and Fadi Zayn\n2,كريم ديب وأطفاله\n3,Andrea Zayn\n"):
        assert codes(found) == [(2, "record.several-people", "kept"), (3, "record.several-people", "kept")]


def test_the_grandfathers_column_follows_the_fathers() -> None:
    text = "id,first name,father,grandfather,surname\n1,Amal,Omar,Said,Zayn\n2,Rim,Omar,,Zayn\n3,Sami,,Said,Zayn\n"
    for found in by_row_and_column(text):
        assert [record.name.father for record in found.records] == ["Omar Said", "Omar", None]


def test_a_child_has_no_sex_where_no_word_tells_girls() -> None:
    for found in by_row_and_column("id,name,sex\n1,Amal,رجل\n2,Rim,امرأة\n3,Sami,طفل\n"):
        assert [record.sex for record in found.records] == [Sex.MALE, Sex.FEMALE, None]
    for found in by_row_and_column("id,name,sex\n1,Amal,طفلة\n3,Sami,طفل\n"):
        assert [record.sex for record in found.records] == [Sex.FEMALE, Sex.MALE]
