"""A list reads back as it was written, whatever the names, the delimiter and the encoding."""

from __future__ import annotations

import csv
import io
from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from sijill.errors import InputRefused
from sijill.lists.characters import is_suspect, neutral
from sijill.lists.encodings import decoded
from sijill.lists.reading import read_list
from sijill.record.rows import records_of

cells = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\u2028\u2029\x85"), min_size=1, max_size=20
)
names = cells.filter(lambda cell: bool(cell.strip()))


@given(
    st.lists(names, min_size=1, max_size=15),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_names_come_back_as_written(written: list[str], delimiter: str, encoding: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerow(["id", "name", "age", "sex"])
    writer.writerows([number, name, 30, "f"] for number, name in enumerate(written))
    table = read_list(out.getvalue().encode(encoding), "l.csv", {"name": "name"})
    assert [row.get("name") for row in table.rows] == written
    assert [row.get("id") for row in table.rows] == [str(number) for number in range(len(written))]


@given(st.lists(st.lists(cells, min_size=3, max_size=3), max_size=10))
def test_every_row_is_a_record_or_a_reported_refusal(rows: list[list[str]]) -> None:
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerows([["id", "name", "date of death"], *rows])
    table = read_list(out.getvalue().encode(), "l.csv")
    found = records_of(table, "list")
    assert len(found.records) + found.refused == len(table.rows)
    assert len({record.key for record in found.records}) == len(found.records)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_list_or_a_coded_refusal(data: bytes) -> None:
    with suppress(InputRefused):
        read_list(data, "l.csv")


@given(st.text(max_size=50).filter(lambda text: text.isprintable() and bool(text)))
def test_utf8_is_never_read_as_anything_else(text: str) -> None:
    assert decoded(text.encode()).text == text


@given(st.text(max_size=40))
def test_a_neutral_value_is_no_longer_suspect(text: str) -> None:
    assert not is_suspect(neutral(text))
    assert neutral(neutral(text)) == neutral(text)
