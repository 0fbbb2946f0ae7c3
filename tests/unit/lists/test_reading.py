"""Bytes to a table with named columns."""

from __future__ import annotations

import pytest

from sijill.errors import InputRefused
from sijill.lists.limits import Limits
from sijill.lists.reading import read_list


def test_titles_above_the_headers_are_passed_over_and_rows_keep_their_numbers() -> None:
    text = "Killed in the district\n\nid,name\n1,Amal Khalil\n\n2,Rim Haddad\n"
    table = read_list(text.encode(), "l.csv")
    assert [(row.number, row.get("id")) for row in table.rows] == [(4, "1"), (6, "2")]


def test_cells_are_kept_as_written() -> None:
    table = read_list(b"id,name\n007, AMAL  Khalil \n", "l.csv")
    assert table.rows[0].get("name") == " AMAL  Khalil "
    assert table.rows[0].get("id") == "007"


def test_an_empty_cell_is_not_there() -> None:
    table = read_list(b"id,name,age\n1,Amal,  \n", "l.csv")
    assert table.rows[0].get("age") is None
    assert table.rows[0].get("sex") is None


def test_columns_and_those_left_out_are_told() -> None:
    table = read_list(b"id,Full name,shoe size\n1,Amal,38\n", "l.csv")
    assert table.columns == (("id", "id"), ("name", "Full name"))
    assert table.unused == ("shoe size",)
    assert table.header_of("name") == "Full name"


@pytest.mark.parametrize(("text", "field"), [("name,age\nAmal,3\n", "id"), ("id,age\n1,3\n", "name")])
def test_a_missing_required_column_is_refused_with_a_way_out(text: str, field: str) -> None:
    with pytest.raises(InputRefused) as refused:
        read_list(text.encode(), "l.csv")
    assert refused.value.code == "record.missing-column"
    assert f"--map {field}=" in refused.value.next_step


def test_a_near_header_is_suggested() -> None:
    with pytest.raises(InputRefused) as refused:
        read_list(b"id,naem\n1,Amal\n", "l.csv")
    assert "did you mean --map name='naem'?" in refused.value.next_step


def test_a_told_header_finds_the_header_row_under_a_title() -> None:
    table = read_list(b"A list,\nnr,wer\n1,Amal\n", "l.csv", {"id": "nr", "name": "wer"})
    assert table.rows[0].get("name") == "Amal"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "record.empty"),
        (b" \n\n", "record.empty"),
        (b"%PDF-1.7 ...", "record.unreadable"),
        (b"\xd0\xcf\x11\xe0old", "record.unreadable"),
        (b"PAR1nothing", "record.unreadable"),
    ],
)
def test_what_is_no_list_is_refused_with_a_code(data: bytes, code: str) -> None:
    with pytest.raises(InputRefused) as refused:
        read_list(data, "l.csv")
    assert refused.value.code == code


def test_a_file_past_the_limit_is_refused() -> None:
    with pytest.raises(InputRefused) as refused:
        read_list(b"id,name\n1,Amal\n", "l.csv", limits=Limits(file_bytes=5))
    assert refused.value.code == "record.too-large"


def test_a_guessed_encoding_is_in_the_report() -> None:
    table = read_list("id,name_ar\n1,أمل خليل نصر\n".encode("cp1256"), "l.csv")
    assert table.rows[0].get("name_ar") == "أمل خليل نصر"
    assert [note.code for note in table.notes] == ["record.encoding-guessed"]


def test_cells_beyond_the_headers_are_reported_and_the_row_kept() -> None:
    table = read_list(b"id,name\n1,Amal,left over\n", "l.csv")
    assert [note.code for note in table.notes] == ["record.too-many-cells"]
    assert len(table.rows) == 1


def test_headers_without_rows_are_an_empty_list() -> None:
    assert read_list(b"id,name\n", "l.csv").rows == ()
