"""Parquet and JSON lines: rows of cells as text, the first row the names of the columns."""

from __future__ import annotations

import io
import json
from datetime import date, datetime

from sijill.errors import InputRefused
from sijill.lists.encodings import decoded, encoding_notes
from sijill.lists.limits import USUAL, Limits
from sijill.lists.notes import RowNote
from sijill.lists.tables import RawTable


def as_text(value: object) -> str:
    """A value as a cell: nothing for none, whole numbers without a point, days as ``YYYY-MM-DD``."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return "" if value != value else str(int(value)) if value.is_integer() else str(value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def parquet_table(data: bytes, file: str, limits: Limits = USUAL) -> RawTable:
    """The rows of a Parquet file; sizes are read from its footer and checked before anything is inflated.

    Raises:
        InputRefused: ``record.unreadable``, ``record.too-large``.
    """
    import pyarrow
    import pyarrow.parquet

    try:
        stored = pyarrow.parquet.ParquetFile(io.BytesIO(data))
        meta = stored.metadata
        _refuse_too_many(meta.num_rows, meta.num_columns, limits, file)
        if sum(meta.row_group(i).total_byte_size for i in range(meta.num_row_groups)) > limits.inflated_bytes:
            raise InputRefused("record.too-large", f"{file} inflates to more than {limits.inflated_bytes} bytes")
        table = stored.read()
    except (pyarrow.ArrowException, OSError) as error:
        why = str(error).splitlines()[0]
        raise InputRefused("record.unreadable", f"{file}: {why}", "a Parquet file", "export it again") from None
    rows = zip(*(column.to_pylist() for column in table.columns), strict=True)
    named = [(1, tuple(table.column_names))]
    named += [(number, tuple(map(as_text, row))) for number, row in enumerate(rows, start=2)]
    return RawTable(file, "parquet", tuple(named))


def json_lines_table(data: bytes, file: str, limits: Limits = USUAL) -> RawTable:
    """The objects of a JSON lines file as rows; a line that is no object is refused alone, with a note."""
    text = decoded(data, file)
    columns: dict[str, None] = {}
    objects: list[tuple[int, dict[str, object]]] = []
    notes: list[RowNote] = []
    for number, line in enumerate(text.text.splitlines(), start=1):
        if not line.strip():
            continue
        value = _object(line)
        if value is None:
            why = "the line is not one JSON object"
            notes.append(RowNote(file, number, "", "record.bad-line", line[:200], why, "row_refused"))
            continue
        objects.append((number, value))
        columns.update(dict.fromkeys(value))
        _refuse_too_many(len(objects), len(columns), limits, file)
    # the names stand in no row of their own, so theirs is 0
    named = [(0, tuple(columns))] if columns else []
    named += [(number, tuple(as_text(value.get(name)) for name in columns)) for number, value in objects]
    return RawTable(file, "jsonl", tuple(named), (*encoding_notes(text, file), *notes), encoding=text.encoding)


def _object(line: str) -> dict[str, object] | None:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _refuse_too_many(rows: int, columns: int, limits: Limits, file: str) -> None:
    if rows > limits.rows or columns > limits.columns or rows * columns > limits.cells:
        raise InputRefused(
            "record.too-large",
            f"{file} has {rows} rows of {columns} columns",
            f"at most {limits.rows} rows, {limits.columns} columns, {limits.cells} cells",
            "split the list",
        )
