"""Parquet and JSON lines: rows of cells as text, the first row the names of the columns."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from datetime import date, datetime

from sijill.errors import InputRefused
from sijill.lists.encodings import decoded, encoding_notes
from sijill.lists.headers import fields_of
from sijill.lists.limits import USUAL, Limits
from sijill.lists.notes import RowNote
from sijill.lists.tables import RawTable

EXACT = 2**53
"""Largest whole number up to which a float holds each."""


def as_text(value: object) -> str:
    """A value as a cell: nothing for none, whole numbers without a point, days as ``YYYY-MM-DD``."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        # above 2 ** 53 a float is no longer the whole number that was meant
        is_whole = value.is_integer() and abs(value) <= EXACT
        return "" if value != value else str(int(value)) if is_whole else str(value).upper()
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


def json_lines_table(data: bytes, file: str, limits: Limits = USUAL, told: Mapping[str, str] | None = None) -> RawTable:
    """The objects of a JSON lines file as rows; a line that is no object is refused alone, with a note.

    An object or an array where a field's value should be is no value, and noted: which part of it is meant is not told.

    Args:
        data: The file's bytes.
        file: Its name.
        limits: Sizes above which it is refused.
        told: Field to key, as a mapping tells.

    Raises:
        InputRefused: ``record.unreadable`` when no line is an object, ``record.too-large``, ``record.encoding``.
    """
    text = decoded(data, file)
    columns: dict[str, None] = {}
    objects: list[tuple[int, dict[str, object]]] = []
    notes: list[RowNote] = []
    # nothing but \n ends a line of JSON: a name may hold other signs that break lines
    for number, line in enumerate(text.text.split("\n"), start=1):
        if not line.strip():
            continue
        value = _object(line)
        if value is None:
            why = "the line is not one JSON object, or holds a key twice"
            notes.append(RowNote(file, number, "", "record.bad-line", line[:200], why, "row_refused"))
            continue
        objects.append((number, value))
        columns.update(dict.fromkeys(value))
        _refuse_too_many(len(objects), len(columns), limits, file)
    if not objects:
        raise InputRefused(
            "record.unreadable",
            f"no line of {file} is one JSON object",
            "JSON lines: an object on each line, its keys the headers",
            "write each person's object on a line of its own (jq -c '.[]' does so with an array)",
        )
    notes += _without_nested(objects, dict(zip(columns, fields_of(tuple(columns), told or {}), strict=True)), file)
    # the names stand in no row of their own, so theirs is 0
    named = [(0, tuple(columns))]
    named += [(number, tuple(as_text(value.get(name)) for name in columns)) for number, value in objects]
    return RawTable(file, "jsonl", tuple(named), (*encoding_notes(text, file), *notes), encoding=text.encoding)


def _without_nested(
    objects: list[tuple[int, dict[str, object]]], fields: Mapping[str, str], file: str
) -> list[RowNote]:
    """Take values that hold values out of the fields that are understood; a note for each."""
    notes = []
    for number, held in objects:
        for name in [name for name, value in held.items() if isinstance(value, (dict, list)) and fields[name]]:
            why = "it holds several values; give each a key of its own"
            notes.append(RowNote(file, number, name, "record.nested-value", as_text(held[name]), why, "value_unknown"))
            held[name] = None
    return notes


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    held = dict(pairs)
    if len(held) < len(pairs):
        raise ValueError("a key twice")
    return held


def _object(line: str) -> dict[str, object] | None:
    try:
        value = json.loads(line, object_pairs_hook=_once)
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
