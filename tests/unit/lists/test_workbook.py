"""Workbooks: cells as text, formulas never worked out, sizes counted while inflating."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import date

import openpyxl
import pytest

from sijill.errors import InputRefused
from sijill.lists.limits import USUAL, Limits
from sijill.lists.reading import read_list
from sijill.lists.workbook import column_letters, workbook_table

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def saved(rows: list[list[object]], title: str = "List") -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = title
    for row in rows:
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def with_parts(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """The workbook with some parts replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, content in parts.items():
            new.writestr(name, content)
    return out.getvalue()


def sheet_of(cells: str) -> bytes:
    return f'<worksheet xmlns="{MAIN}"><sheetData>{cells}</sheetData></worksheet>'.encode()


def test_cells_come_as_written_and_days_as_days() -> None:
    data = saved([["id", "name", "age", "died"], [7, "أمل خليل", 34.0, date(2025, 3, 7)]])
    table = workbook_table(data, "l.xlsx")
    assert table.rows == ((1, ("id", "name", "age", "died")), (2, ("7", "أمل خليل", "34", "2025-03-07")))
    assert table.sheet == "List"


def test_a_formula_without_a_stored_result_is_an_unknown_value_and_reported() -> None:
    table = workbook_table(saved([["id", "name", "age"], [1, "Amal", "=2+32"]]), "l.xlsx")
    assert table.rows[1] == (2, ("1", "Amal"))
    [note] = table.notes
    assert (note.code, note.row, note.column, note.value, note.done) == (
        "record.formula", 2, "C", "=2+32", "value_unknown",
    )  # fmt: skip


def test_a_formula_with_a_stored_result_gives_that_and_says_so() -> None:
    cells = '<row r="1"><c r="A1"><f>40+2</f><v>34</v></c></row>'
    data = with_parts(saved([["x"]]), {"xl/worksheets/sheet1.xml": sheet_of(cells)})
    table = workbook_table(data, "l.xlsx")
    assert table.rows == ((1, ("34",)),)
    assert table.notes[0].done == "used_cached"


def test_a_part_that_inflates_too_far_is_refused_whatever_the_archive_claims() -> None:
    bomb = sheet_of('<row r="1"><c r="A1" t="inlineStr"><is><t>' + "a" * 3_000_000 + "</t></is></c></row>")
    data = with_parts(saved([["x"]]), {"xl/worksheets/sheet1.xml": bomb})
    assert len(data) < 100_000
    with pytest.raises(InputRefused) as refused:
        workbook_table(data, "bomb.xlsx", Limits(inflated_bytes=1_000_000))
    assert refused.value.code == "record.too-large"


@pytest.mark.parametrize("place", ["XFD1", "A1048576"])
def test_a_far_cell_is_refused_and_not_padded_up_to(place: str) -> None:
    digits = "".join(filter(str.isdigit, place))
    cells = f'<row r="{digits}"><c r="{place}"><v>1</v></c></row>'
    data = with_parts(saved([["x"]]), {"xl/worksheets/sheet1.xml": sheet_of(cells)})
    with pytest.raises(InputRefused) as refused:
        workbook_table(data, "far.xlsx", Limits(rows=1_000_000))
    assert refused.value.code == "record.too-large"


def test_a_document_type_is_refused_so_no_entity_is_expanded() -> None:
    evil = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + sheet_of("")
    data = with_parts(saved([["x"]]), {"xl/worksheets/sheet1.xml": evil})
    with pytest.raises(InputRefused) as refused:
        workbook_table(data, "evil.xlsx")
    assert refused.value.code == "record.unreadable"


@pytest.mark.parametrize("data", [b"PK\x03\x04 cut short", saved([["id", "name"]])[:-200]], ids=["not-a-zip", "cut"])
def test_a_broken_archive_is_refused(data: bytes) -> None:
    with pytest.raises(InputRefused) as refused:
        read_list(data, "broken.xlsx")
    assert refused.value.code == "record.unreadable"


def test_an_archive_that_is_no_workbook_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("hello.txt", "hello")
    with pytest.raises(InputRefused, match="no workbook"):
        workbook_table(out.getvalue(), "a.docx")


def test_the_first_sheet_that_holds_anything_is_read() -> None:
    book = openpyxl.Workbook()
    book.create_sheet("Names").append(["id", "name"])
    out = io.BytesIO()
    book.save(out)
    assert workbook_table(out.getvalue(), "l.xlsx").sheet == "Names"


def test_a_sheet_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(InputRefused, match="List"):
        workbook_table(saved([["id"]]), "l.xlsx", USUAL, "Nobody")


def test_rich_text_is_read_without_its_phonetic_guide() -> None:
    text = "<is><r><t>Amal </t></r><r><t>Khalil</t></r><rPh><t>guide</t></rPh></is>"
    cells = f'<row r="1"><c r="A1" t="inlineStr">{text}</c></row>'
    data = with_parts(saved([["x"]]), {"xl/worksheets/sheet1.xml": sheet_of(cells)})
    assert workbook_table(data, "l.xlsx").rows == ((1, ("Amal Khalil",)),)


def test_column_letters_run_past_z() -> None:
    assert [column_letters(number) for number in (1, 26, 27, 702, 703)] == ["A", "Z", "AA", "ZZ", "AAA"]
