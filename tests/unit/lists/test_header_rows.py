"""The row of the headers, or two rows that only name the columns together."""

from __future__ import annotations

import pytest

from sijill.lists.header_rows import header_rows
from sijill.lists.reading import read_list
from sijill.lists.tables import RawTable


def rows(*lines: str) -> RawTable:
    return RawTable("l.csv", "csv", tuple((at, tuple(line.split(","))) for at, line in enumerate(lines, start=1)))


def test_a_title_is_no_header_row() -> None:
    found = header_rows(rows("List of people killed,,", "id,name,age", "1,Amal Khalil,3"), {})
    assert (found.last, found.headers) == (1, ("id", "name", "age"))


def test_a_cell_over_several_columns_is_read_with_the_row_under_it() -> None:
    text = (
        "قائمة الحي\nم,الاسم,,,,العمر,تاريخ,\n,الأول,الأب,الجد,العائلة,,الميلاد,الوفاة\n"
        "1,أحمد,محمد,علي,زيدان,34,1979-05-02,2013-01-10\n"
    )
    table = read_list(text.encode(), "l.csv")
    assert dict(table.rows[0].values) == {
        "id": "1", "given_name": "أحمد", "father_name": "محمد", "grandfather_name": "علي", "family_name": "زيدان",
        "age": "34", "birth_date": "1979-05-02", "death_date": "2013-01-10",
    }  # fmt: skip
    assert len(table.rows) == 1


def test_the_row_over_the_fullest_headers_names_what_they_leave_open() -> None:
    found = header_rows(rows("id,Name,,,Age", ",First name,Father,Surname,", "1,Amal,Omar,Zayn,3"), {})
    assert found.headers == ("id", "First name", "Father Name", "Surname", "Age")
    assert found.last == 1


@pytest.mark.parametrize("row", ["1,Amal Khalil,", ",Amal Khalil,Safita", "Amal Khalil,,3", ",,"])
def test_a_row_of_a_person_is_no_second_row_of_headers(row: str) -> None:
    assert header_rows(rows("id,name,place", row), {}).last == 0


def test_two_rows_of_headers_that_stand_again_are_no_people() -> None:
    text = "id,Name,,Age\n,First,Family,\n1,Amal,Zayn,3\nid,Name,,Age\n,First,Family,\n2,Rim,Zayn,4\n"
    table = read_list(text.encode(), "l.csv")
    assert [row.get("id") for row in table.rows] == ["1", "2"]
    assert [note.code for note in table.notes] == ["record.headers-again"] * 2
