"""Bulk: a delimited list of the plainest kind read at once, column by column; any other is left to the careful reader.

Plain is UTF-8 with the headers in the first line, a record a line, as many cells as headers in each, and quotes only
around whole cells. What is read then is what :func:`sijill.lists.reading.read_list` reads.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from sijill.errors import InputRefused
from sijill.lists.limits import USUAL, Limits
from sijill.lists.reading import Layout, layout_of, raw_table
from sijill.lists.tables import ListRow, ListTable, RawTable
from sijill.model.victim_columns import Coded, Places

if TYPE_CHECKING:
    import pyarrow

HEAD = 64
"""Lines from which delimiter and headers are told; more than either is looked for in."""

FIRST_ROW = 2
"""Number of the first row under the headers."""

MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True, eq=False)
class ListColumns:
    """A list column by column; every row of the file is there.

    Attributes:
        table: The list without its rows.
        cells: The cells as written by field; empty ones are not known.
    """

    table: ListTable
    cells: Mapping[str, Coded[str]]

    def __len__(self) -> int:
        return len(self.cells["id"])

    def rows(self, places: Places) -> ListTable:
        """The list with the rows at ``places`` only."""
        held = [(field, column.taken(places)) for field, column in sorted(self.cells.items())]
        rows = tuple(
            ListRow(place + FIRST_ROW, tuple((field, cell) for field, column in held if (cell := column[at])))
            for at, place in enumerate(places.tolist())
        )
        return replace(self.table, rows=rows)


def read_columns(
    data: bytes, file: str, mapping: Mapping[str, str] | None = None, limits: Limits = USUAL
) -> ListColumns | None:
    """The list in ``data``, or ``None`` when it is not of the plainest kind.

    Args:
        data: The file's bytes.
        file: Its name.
        mapping: Field to header, as ``--map`` tells.
        limits: Sizes above which the careful reader refuses it.
    """
    body = data.removeprefix(MARK)
    if not _is_plain(body) or len(data) > limits.file_bytes:
        return None
    lines = body.split(b"\n", HEAD)
    head = b"\n".join(lines[:HEAD])
    try:
        raw = raw_table(data[: len(data) - len(body)] + head, file, limits)
        layout = layout_of(raw, mapping or {})
    except InputRefused:
        return None
    if raw.kind not in ("csv", "tsv") or not _stands_first(raw, layout) or layout.doubts:
        return None
    found = _arrow_table(body, raw.delimiter or ",", len(layout.headers))
    count = body.count(b"\n") + (not body.endswith(b"\n")) - 1
    if found is None or found.num_rows != count or count >= limits.rows:
        return None
    if count * len(layout.headers) > limits.cells or len(layout.headers) > limits.columns:
        return None
    if any(_longest(column) > limits.cell_characters for column in found.columns):
        return None
    return _named(found, raw, layout)


def _is_plain(body: bytes) -> bool:
    """Whether it is UTF-8 text with one kind of line end, no blank line, and quotes only where cells begin and end."""
    if b"\0" in body or body.count(b"\r") != body.count(b"\r\n") or b"\n\n" in body or b"\n\r\n" in body:
        return False
    try:
        if not body.isascii():
            body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _stands_first(raw: RawTable, layout: Layout) -> bool:
    """Whether the headers stand in the first line, each with a cell of its own, and rows follow line by line."""
    numbers = [number for number, _ in raw.rows]
    return layout.at == 0 and numbers == list(range(1, len(numbers) + 1)) and len(numbers) > 1


def _arrow_table(body: bytes, delimiter: str, width: int) -> pyarrow.Table | None:
    import pyarrow
    from pyarrow import csv

    if not delimiter.isascii() or not _has_whole_quotes(body, delimiter.encode()):
        return None
    names = [str(at) for at in range(width)]
    try:
        return csv.read_csv(
            pyarrow.py_buffer(body),
            csv.ReadOptions(column_names=names, skip_rows=1, block_size=1 << 24),
            csv.ParseOptions(delimiter=delimiter, ignore_empty_lines=False),
            csv.ConvertOptions(column_types=dict.fromkeys(names, pyarrow.string()), strings_can_be_null=False),
        )
    except pyarrow.ArrowInvalid:
        return None


def _has_whole_quotes(body: bytes, delimiter: bytes) -> bool:
    """Whether each quote stands at one end of a cell: what is not so is read in more than one way."""
    quotes = body.count(b'"')
    if not quotes:
        return True
    opening = body.count(delimiter + b'"') + body.count(b'\n"') + body.startswith(b'"')
    closing = body.count(b'"' + delimiter) + body.count(b'"\n') + body.count(b'"\r\n') + body.endswith(b'"')
    return opening == closing and opening + closing == quotes


def _longest(column: pyarrow.ChunkedArray) -> int:
    import pyarrow.compute as compute

    return int(compute.max(compute.binary_length(column)).as_py() or 0)


def _named(found: pyarrow.Table, raw: RawTable, layout: Layout) -> ListColumns | None:
    cells = {field: _coded(found.column(at)) for field, at in layout.places.items()}
    is_again = layout.headers[layout.places["id"]] in map(str.strip, cells["id"].values)
    if is_again or (cells["id"].codes < 0).any():
        return None
    table = ListTable(
        file=raw.file,
        kind=raw.kind,
        columns=layout.columns,
        unused=layout.unused,
        rows=(),
        notes=raw.notes,
        encoding=raw.encoding,
        delimiter=raw.delimiter,
    )
    return ListColumns(table, cells)


def _coded(column: pyarrow.ChunkedArray) -> Coded[str]:
    """The cells as a column; blank ones are not known."""
    told = column.combine_chunks().dictionary_encode()
    values: list[str] = told.dictionary.to_pylist()
    codes = told.indices.to_numpy(zero_copy_only=False).astype(np.int32, copy=False)
    is_blank = np.array([not value.strip() for value in values], dtype=np.bool_)
    return Coded(values, np.where(is_blank[codes], np.int32(-1), codes)) if is_blank.any() else Coded(values, codes)
