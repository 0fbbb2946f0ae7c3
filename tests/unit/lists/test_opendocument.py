"""OpenDocument sheets, written part by part."""

from __future__ import annotations

import io
import zipfile

import pytest

from sijill.errors import InputRefused
from sijill.lists.limits import Limits
from sijill.lists.reading import raw_table, read_list

NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
)


def sheet(rows: str, manifest: str = "<m/>") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", manifest)
        archive.writestr(
            "content.xml",
            f"<office:document-content {NAMES}><office:body><office:spreadsheet>"
            f'<table:table table:name="Empty"/><table:table table:name="List">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return out.getvalue()


def row(*cells: str, times: int = 1) -> str:
    filler = '<table:table-cell table:number-columns-repeated="16380"/>'
    return f'<table:table-row table:number-rows-repeated="{times}">{"".join(cells)}{filler}</table:table-row>'


def text(value: str, more: str = "") -> str:
    return f'<table:table-cell office:value-type="string"{more}><text:p>{value}</text:p></table:table-cell>'


HEAD = row(text("id"), text("name"), text("age"), text("date of death"))


def test_cells_numbers_and_days_come_as_a_person_sees_them() -> None:
    told = row(
        '<table:table-cell office:value-type="float" office:value="804660001"><text:p>8.05E+08</text:p>'
        "</table:table-cell>",
        text("زيد<text:s text:c='2'/>طربل"),
        "<table:table-cell/>",
        '<table:table-cell office:value-type="date" office:date-value="2025-03-07T00:00:00"><text:p>7/3</text:p>'
        "</table:table-cell>",
    )
    blank = row(times=5)
    table = read_list(sheet(HEAD + blank + told), "l.ods")
    assert table.kind == "ods"
    assert table.sheet == "List"
    [one] = table.rows
    assert (one.number, one.get("id"), one.get("name"), one.get("age")) == (7, "804660001", "زيد  طربل", None)
    assert one.get("death_date") == "2025-03-07"


def test_a_remark_pinned_to_a_cell_is_no_part_of_it() -> None:
    cell = (
        '<table:table-cell office:value-type="string"><office:annotation><text:p>ask the brother</text:p>'
        "</office:annotation><text:p>Zayd <text:span>Torbal</text:span></text:p></table:table-cell>"
    )
    assert read_list(sheet(HEAD + row(text("1"), cell)), "l.ods").rows[0].get("name") == "Zayd Torbal"


def test_a_formula_gives_its_stored_result_with_a_note() -> None:
    cell = '<table:table-cell table:formula="of:=[.A1]" office:value-type="float" office:value="34"/>'
    table = read_list(sheet(HEAD + row(text("1"), text("Zayd"), cell)), "l.ods")
    assert table.rows[0].get("age") == "34"
    assert [(note.row, note.column, note.done) for note in table.notes] == [(2, "C", "used_cached")]


def test_the_error_of_a_formula_is_read_as_the_error_it_shows() -> None:
    cell = (
        '<table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"'
        ' calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>'
    )
    assert read_list(sheet(HEAD + row(text("1"), text("Zayd"), cell)), "l.ods").rows[0].get("age") == "#DIV/0!"


def test_repeated_rows_are_counted_against_the_limit() -> None:
    with pytest.raises(InputRefused) as refused:
        raw_table(sheet(HEAD + row(text("1"), text("Zayd"), times=1_000_000)), "l.ods", Limits(rows=1000))
    assert refused.value.code == "record.too-large"


def test_a_far_cell_is_refused_and_not_padded_up_to() -> None:
    far = '<table:table-cell table:number-columns-repeated="900"/>' + text("x")
    with pytest.raises(InputRefused) as refused:
        raw_table(sheet(HEAD + f"<table:table-row>{far}</table:table-row>"), "l.ods")
    assert refused.value.code == "record.too-large"


def test_a_locked_sheet_is_refused_as_locked() -> None:
    with pytest.raises(InputRefused) as refused:
        raw_table(sheet(HEAD, "<m><encryption-data/></m>"), "l.ods")
    assert "password" in refused.value.got


def test_a_damaged_sheet_is_refused() -> None:
    with pytest.raises(InputRefused) as refused:
        raw_table(sheet(HEAD)[:-40], "l.ods")
    assert refused.value.code == "record.unreadable"
