"""ODS: the cells of an OpenDocument sheet as text, formulas never evaluated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from sijill.errors import InputRefused
from sijill.lists.archive import Archive
from sijill.lists.limits import USUAL, Limits
from sijill.lists.notes import RowNote
from sijill.lists.tables import RawTable
from sijill.lists.workbook import column_letters

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
CELLS = (f"{TABLE}table-cell", f"{TABLE}covered-table-cell")
MIMETYPE = b"application/vnd.oasis.opendocument.spreadsheet"


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[str, ...]
    formulas: tuple[tuple[int, str], ...]


def is_opendocument(data: bytes) -> bool:
    """Whether a zip archive says in its first part, which is not compressed, that it is an ODS sheet."""
    return MIMETYPE in data[:200]


def opendocument_table(data: bytes, file: str, limits: Limits = USUAL) -> RawTable:
    """The rows of the first sheet that has any.

    A cell with a formula gives its stored result, and a note says so. Dates are given as ``YYYY-MM-DD``; remarks pinned
    to a cell are no part of it.

    Raises:
        InputRefused: ``record.unreadable`` (damaged, or locked with a password), ``record.too-large``.
    """
    archive = Archive(data, limits, file)
    if "META-INF/manifest.xml" in archive.names and b"encryption-data" in archive.part("META-INF/manifest.xml"):
        raise _broken(file, "it is locked with a password")
    if "content.xml" not in archive.names:
        raise _broken(file, "it holds no sheet")
    try:
        root = ElementTree.fromstring(archive.part("content.xml"))  # noqa: S314 - the archive refuses document types
    except ElementTree.ParseError as error:
        raise _broken(file, str(error)) from None
    rows: list[tuple[int, _Row]] = []
    name = ""
    for sheet in root.iter(f"{TABLE}table"):
        rows, name = list(_rows(sheet, limits, file)), sheet.get(f"{TABLE}name", "")
        if rows:
            break
    notes = tuple(
        _formula_note(file, number, at, formula, row.cells[at]) for number, row in rows for at, formula in row.formulas
    )
    return RawTable(file, "ods", tuple((number, row.cells) for number, row in rows), notes, sheet=name)


def _broken(file: str, why: str) -> InputRefused:
    return InputRefused("record.unreadable", f"{file}: {why}", "an ODS sheet", "save it again, or as CSV")


def _formula_note(file: str, row: int, column: int, formula: str, text: str) -> RowNote:
    why = "a formula is never worked out; its stored result is used" if text else "a formula without a stored result"
    return RowNote(
        file,
        row,
        column_letters(column + 1),
        "record.formula",
        formula,
        why,
        "used_cached" if text else "value_unknown",
    )


def _repeated(element: ElementTree.Element, name: str) -> int:
    told = element.get(f"{TABLE}{name}", "1")
    return int(told) if told.isascii() and told.isdecimal() and 0 < len(told) < 8 else 1


def _rows(sheet: ElementTree.Element, limits: Limits, file: str) -> Iterator[tuple[int, _Row]]:
    number = cells = 0
    for element in sheet.iter(f"{TABLE}table-row"):
        row = _row(element, limits, file)
        times = _repeated(element, "number-rows-repeated")
        if not any(row.cells):
            number += times
            continue
        for _ in range(times):
            number += 1
            cells += len(row.cells)
            if number > limits.rows or cells > limits.cells:
                raise InputRefused(
                    "record.too-large",
                    f"{file} passes a limit at row {number}",
                    f"at most {limits.rows} rows, {limits.cells} cells",
                    "save the list alone",
                )
            yield number, row


def _row(element: ElementTree.Element, limits: Limits, file: str) -> _Row:
    cells: list[str] = []
    formulas: list[tuple[int, str]] = []
    blank = 0
    for cell in element:
        if cell.tag not in CELLS:
            continue
        text, formula = _value(cell), cell.get(f"{TABLE}formula")
        times = _repeated(cell, "number-columns-repeated")
        if not text and formula is None:
            # sheets are filled up to their last column with empty cells, which are not padded up to
            blank += times
            continue
        if len(cells) + blank + times > limits.columns or len(text) > limits.cell_characters:
            raise InputRefused(
                "record.too-large",
                f"{file} has a cell in column {len(cells) + blank + times}, of {len(text)} characters",
                f"at most {limits.columns} columns, cells of {limits.cell_characters} characters",
                "delete the far cells, or save the list alone",
            )
        cells += [""] * blank
        blank = 0
        if formula is not None:
            formulas += [(len(cells) + at, formula) for at in range(times)]
        cells += [text] * times
    return _Row(tuple(cells), tuple(formulas))


def _value(cell: ElementTree.Element) -> str:
    kind = cell.get(f"{OFFICE}value-type", "")
    if cell.get(f"{CALC}value-type") != "error":
        if kind == "date":
            return cell.get(f"{OFFICE}date-value", "")[:10]
        if kind == "float":
            return cell.get(f"{OFFICE}value", "").removesuffix(".0")
    return "\n".join(_words(line) for line in cell.findall(f"{TEXT}p"))


def _words(element: ElementTree.Element) -> str:
    parts = [element.text or ""]
    for child in element:
        if child.tag == f"{TEXT}s":
            parts.append(" " * min(100, _spaces(child)))
        elif child.tag in (f"{TEXT}tab", f"{TEXT}line-break"):
            parts.append(" ")
        elif child.tag != f"{OFFICE}annotation":
            parts.append(_words(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _spaces(element: ElementTree.Element) -> int:
    told = element.get(f"{TEXT}c", "1")
    return int(told) if told.isascii() and told.isdecimal() and len(told) < 5 else 1
