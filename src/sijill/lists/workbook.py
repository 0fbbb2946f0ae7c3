"""XLSX: the cells of a workbook's sheet as text, formulas never evaluated."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from sijill.errors import InputRefused
from sijill.lists.archive import Archive
from sijill.lists.limits import USUAL, Limits
from sijill.lists.notes import RowNote
from sijill.lists.serials import date_styles, day_of
from sijill.lists.tables import RawTable

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"

REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: where it stands, its text, and its formula when it has one."""

    row: int
    column: int
    text: str
    formula: str | None = None


@dataclass(frozen=True, slots=True)
class _Book:
    shared: tuple[str, ...]
    dates: frozenset[int]
    from_1904: bool


def workbook_table(data: bytes, file: str, limits: Limits = USUAL, sheet: str | None = None) -> RawTable:
    """The rows of the first sheet that has any (or of ``sheet``).

    A cell with a formula gives its stored result, and a note says so; with no stored result it is empty, and a note
    says so. Dates are given as ``YYYY-MM-DD``.

    Raises:
        InputRefused: ``record.unreadable``, ``record.too-large``, ``record.missing-sheet``.
    """
    archive = Archive(data, limits, file)
    parts, from_1904 = _sheets(archive, file)
    if sheet is not None and sheet not in parts:
        raise InputRefused("record.missing-sheet", f"{file} has no sheet {sheet!r}", f"one of {', '.join(parts)}")
    book = _Book(_shared_strings(archive, file), _styles(archive, file), from_1904)
    for name in [sheet] if sheet is not None else parts:
        cells = list(_cells(archive.part(parts[name]), book, limits, file))
        if any(cell.text for cell in cells) or name == sheet:
            break
    else:
        cells, name = [], sheet or ""
    notes = tuple(_formula_note(cell, file) for cell in cells if cell.formula is not None)
    return RawTable(file, "xlsx", tuple(_rows(cells)), notes, sheet=name)


def sheet_names(data: bytes, file: str, limits: Limits = USUAL) -> list[str]:
    """Give the names of the sheets of a workbook, in its order.

    Raises:
        InputRefused: ``record.unreadable``, ``record.too-large``.
    """
    return list(_sheets(Archive(data, limits, file), file)[0])


def _root(data: bytes, file: str) -> ElementTree.Element:
    try:
        return ElementTree.fromstring(data)  # noqa: S314 - the archive refuses document types before this
    except ElementTree.ParseError as error:
        raise _broken(file, str(error)) from None


def _broken(file: str, why: str) -> InputRefused:
    return InputRefused("record.unreadable", f"{file}: {why}", "an XLSX workbook", "save it again, or as CSV")


def _sheets(archive: Archive, file: str) -> tuple[dict[str, str], bool]:
    if "xl/workbook.xml" not in archive.names:
        raise _broken(file, "it is an archive but no workbook")
    book = _root(archive.part("xl/workbook.xml"), file)
    targets = {
        relation.get("Id"): relation.get("Target", "")
        for relation in _root(archive.part("xl/_rels/workbook.xml.rels"), file).iter(f"{PACKAGE}Relationship")
    }
    parts: dict[str, str] = {}
    for sheet in book.iter(f"{MAIN}sheet"):
        target = targets.get(sheet.get(f"{REL}id"), "")
        path = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if path in archive.names:
            parts[sheet.get("name", "")] = path
    properties = book.find(f"{MAIN}workbookPr")
    return parts, properties is not None and properties.get("date1904") in ("1", "true")


def _shared_strings(archive: Archive, file: str) -> tuple[str, ...]:
    if "xl/sharedStrings.xml" not in archive.names:
        return ()
    return tuple(_text(item) for item in _root(archive.part("xl/sharedStrings.xml"), file).iter(f"{MAIN}si"))


def _text(item: ElementTree.Element) -> str:
    """The text of a string item without its phonetic guide."""
    runs = [item.find(f"{MAIN}t"), *(run.find(f"{MAIN}t") for run in item.findall(f"{MAIN}r"))]
    return "".join(run.text or "" for run in runs if run is not None)


def _styles(archive: Archive, file: str) -> frozenset[int]:
    if "xl/styles.xml" not in archive.names:
        return frozenset()
    return date_styles(_root(archive.part("xl/styles.xml"), file))


def _cells(data: bytes, book: _Book, limits: Limits, file: str) -> Iterator[Cell]:
    count = 0
    try:
        for _, element in ElementTree.iterparse(io.BytesIO(data)):  # noqa: S314 - document types were refused
            if element.tag == f"{MAIN}c":
                count += 1
                yield _within(_cell(element, book, file), count, limits, file)
            elif element.tag == f"{MAIN}row":
                element.clear()
    except ElementTree.ParseError as error:
        raise _broken(file, str(error)) from None


def _within(cell: Cell, count: int, limits: Limits, file: str) -> Cell:
    # a row number is not padded up to, so only a list that truly has that many rows comes near the limit
    if count > limits.cells or cell.column > limits.columns or cell.row > limits.rows:
        raise InputRefused(
            "record.too-large",
            f"{file} has a cell in row {cell.row}, column {cell.column}, its {count}th",
            f"at most {limits.rows} rows, {limits.columns} columns, {limits.cells} cells",
            "delete the far cells, or save the list alone",
        )
    if len(cell.text) > limits.cell_characters:
        raise InputRefused("record.too-large", f"{file}, row {cell.row}: a cell of {len(cell.text)} characters")
    return cell


def _cell(element: ElementTree.Element, book: _Book, file: str) -> Cell:
    place = REFERENCE.fullmatch(element.get("r", ""))
    if place is None:
        raise _broken(file, f"a cell stands nowhere ({element.get('r')!r})")
    column = 0
    for letter in place[1]:
        column = column * 26 + ord(letter) - 64
    formula = element.find(f"{MAIN}f")
    text = _value(element, book)
    return Cell(int(place[2]), column, text, None if formula is None else f"={formula.text or ''}")


def _value(element: ElementTree.Element, book: _Book) -> str:
    kind = element.get("t", "n")
    if kind == "inlineStr":
        inline = element.find(f"{MAIN}is")
        return "" if inline is None else _text(inline)
    stored = element.find(f"{MAIN}v")
    text = "" if stored is None else stored.text or ""
    if kind == "s":
        index = int(text) if text.isascii() and text.isdigit() else -1
        return book.shared[index] if 0 <= index < len(book.shared) else ""
    if kind == "n" and element.get("s", "0") in {str(style) for style in book.dates}:
        return day_of(text, book.from_1904)
    return text.removesuffix(".0") if kind == "n" else text


def _rows(cells: list[Cell]) -> Iterator[tuple[int, tuple[str, ...]]]:
    by_row: dict[int, dict[int, str]] = {}
    for cell in cells:
        if cell.text:
            by_row.setdefault(cell.row, {})[cell.column] = cell.text
    for row in sorted(by_row):
        columns = by_row[row]
        yield row, tuple(columns.get(column, "") for column in range(1, max(columns) + 1))


def _formula_note(cell: Cell, file: str) -> RowNote:
    kept = bool(cell.text)
    return RowNote(
        file,
        cell.row,
        column_letters(cell.column),
        "record.formula",
        cell.formula or "=",
        "a formula is never worked out; its stored result is used" if kept else "a formula without a stored result",
        "used_cached" if kept else "value_unknown",
    )


def column_letters(column: int) -> str:
    """The letters a spreadsheet shows for ``column`` (1-based).

    >>> column_letters(28)
    'AB'
    """
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
