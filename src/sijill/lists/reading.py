"""Reading a list: bytes to a table with named columns, whatever kind of file it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sijill.errors import InputRefused
from sijill.lists.columnar import json_lines_table, parquet_table
from sijill.lists.delimited import delimited_rows, delimiter_of, lines_in_cells
from sijill.lists.encodings import decoded, encoding_notes
from sijill.lists.header_rows import header_rows
from sijill.lists.headers import NAMES, matched_columns, nearest
from sijill.lists.limits import USUAL, Limits
from sijill.lists.notes import RowNote
from sijill.lists.opendocument import is_opendocument, opendocument_table
from sijill.lists.several_ids import id_column
from sijill.lists.tables import ListRow, ListTable, RawTable
from sijill.lists.workbook import workbook_table

REQUIRED = ("id",)


def raw_table(data: bytes, file: str, limits: Limits = USUAL, mapping: Mapping[str, str] | None = None) -> RawTable:
    """The rows of ``data`` as cells; the kind is told by the content first, then by the ending of ``file``.

    Args:
        data: The file's bytes.
        file: Its name.
        limits: Sizes above which it is refused.
        mapping: Field to header, by which the headers of a printed table are found on its pages.

    Raises:
        InputRefused: ``record.empty``, ``record.too-large``, ``record.unreadable``, ``record.encoding``.
    """
    if not data.strip():
        raise InputRefused("record.empty", f"{file} is empty", "a list with headers and rows", "check the file")
    if len(data) > limits.file_bytes:
        raise InputRefused("record.too-large", f"{file} has {len(data)} bytes", f"at most {limits.file_bytes}")
    if data.startswith(b"PK\x03\x04") and is_opendocument(data):
        return opendocument_table(data, file, limits)
    if data.startswith(b"PK\x03\x04"):
        return workbook_table(data, file, limits)
    if data.startswith(b"PAR1"):
        return parquet_table(data, file, limits)
    if data.startswith(b"%PDF"):
        from sijill.lists.portable import printed_table

        return printed_table(data, file, limits, mapping or {}).raw
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise InputRefused(
            "record.unreadable",
            f"{file} is an old workbook (XLS)",
            "CSV, TSV, XLSX, ODS, Parquet, JSON lines or a PDF with a table",
            "save it as XLSX or CSV",
        )
    if file.casefold().endswith((".json", ".jsonl", ".ndjson")) or data.lstrip()[:1] == b"{":
        return json_lines_table(data, file, limits, mapping or {})
    return _delimited_table(data, file, limits)


def _delimited_table(data: bytes, file: str, limits: Limits) -> RawTable:
    text = decoded(data, file)
    is_tsv = file.casefold().endswith(".tsv") and "\t" in text.text
    delimiter = "\t" if is_tsv else delimiter_of(text.text)
    rows = tuple((line, tuple(cells)) for line, cells in delimited_rows(text.text, delimiter, limits, file))
    notes = (*encoding_notes(text, file), *lines_in_cells(rows, delimiter, file))
    kind = "tsv" if delimiter == "\t" else "csv"
    return RawTable(file, kind, rows, notes, text.encoding, delimiter)


def read_list(data: bytes, file: str, mapping: Mapping[str, str] | None = None, limits: Limits = USUAL) -> ListTable:
    """The list in ``data`` with its columns named; titles above the headers are passed over.

    Args:
        data: The file's bytes.
        file: Its name, for the report and for its ending.
        mapping: Field to header, as ``--map`` tells; the rest is matched by name.
        limits: Sizes above which it is refused.

    Raises:
        InputRefused: ``record.missing-column`` when there is no id or no name, besides what :func:`raw_table` raises.
    """
    return named_table(raw_table(data, file, limits, mapping), mapping)


def named_table(raw: RawTable, mapping: Mapping[str, str] | None = None) -> ListTable:
    """The list in the rows of ``raw`` with its columns named, as :func:`read_list` gives it.

    Raises:
        InputRefused: ``record.missing-column`` when there is no id or no name.
    """
    layout = layout_of(raw, mapping or {})
    rows, notes = _named_rows(raw, layout)
    return ListTable(
        file=raw.file,
        kind=raw.kind,
        columns=layout.columns,
        unused=layout.unused,
        rows=rows,
        notes=(*raw.notes, *layout.doubts, *notes),
        encoding=raw.encoding,
        delimiter=raw.delimiter,
        sheet=raw.sheet,
    )


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the headers stand and what they mean.

    Attributes:
        at: Place of the headers among the rows; of two rows of headers that of the lower.
        headers: The headers, trimmed.
        places: Field to column (0-based).
        doubts: What was doubtful about the headers.
        rows: The cells of each row of headers, trimmed.
    """

    at: int
    headers: tuple[str, ...]
    places: Mapping[str, int]
    doubts: tuple[RowNote, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def columns(self) -> tuple[tuple[str, str], ...]:
        """``(field, header)`` for each column understood, in the order of the file."""
        return tuple((field, self.headers[i]) for i, field in sorted((i, field) for field, i in self.places.items()))

    def is_again(self, cells: Sequence[str]) -> bool:
        """Whether a row is one of the headers once more."""
        return tuple(cell.strip() for cell in cells) in self.rows

    @property
    def unused(self) -> tuple[str, ...]:
        """Headers that were not understood."""
        return tuple(h for i, h in enumerate(self.headers) if h and i not in self.places.values())


def layout_of(raw: RawTable, mapping: Mapping[str, str]) -> Layout:
    """Where the headers stand and what they mean; what ``mapping`` tells comes first.

    Raises:
        InputRefused: ``record.missing-column`` when there is no id or no name.
    """
    found = header_rows(raw, mapping)
    at, headers = found.last, found.headers
    columns = matched_columns(headers, mapping, raw.file)
    _refuse_missing(columns, headers, raw.file)
    doubts = _doubts(raw, at, headers, columns)
    if "id" in mapping:
        return Layout(at, headers, columns, doubts, found.rows)
    taken, more = id_column(raw, at, headers, columns)
    return Layout(at, headers, columns if taken is None else {**columns, "id": taken}, (*doubts, *more), found.rows)


def _doubts(raw: RawTable, at: int, headers: Sequence[str], columns: Mapping[str, int]) -> tuple[RowNote, ...]:
    """A list without rows, and headers of a field that stand over other columns as well."""
    found = []
    if len(raw.rows) == at + 1:
        found.append(RowNote(raw.file, 0, "", "record.no-rows", "", "there are headers and no row under them", "kept"))
    for field, place in sorted(columns.items(), key=lambda column: column[1]):
        over = [other for other, header in enumerate(headers) if header == headers[place]]
        if len(over) > 1:
            why = (
                f"{len(over)} columns are called so; the one at place {place + 1} is read as {field}: rename the others"
            )
            found.append(RowNote(raw.file, 0, headers[place], "record.repeated-header", "", why, "kept"))
    return tuple(found)


def _refuse_missing(columns: Mapping[str, int], headers: tuple[str, ...], file: str) -> None:
    missing = [field for field in REQUIRED if field not in columns]
    if not any(field in columns for field in NAMES):
        missing.append("name")
    if missing:
        field = missing[0]
        near = nearest(field, [header for header in headers if header])
        wanted = "an id column" if field == "id" else f"a column for one of {', '.join(NAMES)}"
        hint = f"did you mean --map {field}='{near}'?" if near else f"say which with --map {field}=HEADER"
        raise InputRefused("record.missing-column", f"{file} has the columns {', '.join(headers)}", wanted, hint)


def _named_rows(raw: RawTable, layout: Layout) -> tuple[tuple[ListRow, ...], list[RowNote]]:
    order, width = sorted(layout.places.items()), len(layout.headers)
    rows, notes = [], []
    for number, cells in raw.rows[layout.at + 1 :]:
        if not any(cell.strip() for cell in cells):
            continue
        if layout.is_again(cells):
            why = "the headers stand here again, as where two files were put together; it is no row"
            notes.append(RowNote(raw.file, number, "", "record.headers-again", "", why, "row_refused"))
            continue
        values = tuple((field, cells[i]) for field, i in order if i < len(cells) and cells[i].strip())
        rows.append(ListRow(number, values))
        if any(cell.strip() for cell in cells[width:]):
            why = f"the row has {len(cells)} cells under {width} headers; check it for a stray delimiter"
            notes.append(RowNote(raw.file, number, "", "record.too-many-cells", "", why, "kept"))
    return tuple(rows), notes
