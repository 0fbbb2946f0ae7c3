"""Parquet and JSON lines."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime

import pyarrow
import pyarrow.parquet
import pytest

from sijill.errors import InputRefused
from sijill.lists.columnar import as_text
from sijill.lists.limits import Limits
from sijill.lists.reading import read_list


def parquet_of(columns: dict[str, list[object]]) -> bytes:
    out = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.table(columns), out)
    return out.getvalue()


def test_parquet_reads_as_the_same_list_as_csv() -> None:
    data = parquet_of({"id": [1, 2], "name": ["Amal", None], "date of death": [date(2025, 3, 7), None]})
    table = read_list(data, "l.parquet")
    assert [row.values for row in table.rows] == [
        (("death_date", "2025-03-07"), ("id", "1"), ("name", "Amal")),
        (("id", "2"),),
    ]


def test_parquet_past_a_limit_is_refused_from_its_footer() -> None:
    with pytest.raises(InputRefused) as refused:
        read_list(parquet_of({"id": list(range(100)), "name": ["x"] * 100}), "l.parquet", limits=Limits(rows=50))
    assert refused.value.code == "record.too-large"


def test_json_lines_read_with_the_bad_line_refused_alone() -> None:
    data = b'{"id": 1, "name": "Amal"}\nnot json\n[1]\n\n{"id": "2", "name": "Rim", "age": 5}\n'
    table = read_list(data, "l.jsonl")
    assert [(row.number, row.get("id"), row.get("age")) for row in table.rows] == [(1, "1", None), (5, "2", "5")]
    assert [(note.row, note.code, note.done) for note in table.notes] == [
        (2, "record.bad-line", "row_refused"),
        (3, "record.bad-line", "row_refused"),
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (float("nan"), ""),
        (34.0, "34"),
        (1.5, "1.5"),
        (datetime(2025, 3, 7, 12, 0, tzinfo=UTC), "2025-03-07"),
        (True, "true"),
        (["a"], '["a"]'),
    ],
)
def test_values_become_cells(value: object, text: str) -> None:
    assert as_text(value) == text
