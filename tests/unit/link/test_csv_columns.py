"""Columns become the CSV that the ``csv`` module writes row by row."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from sijill.link.csv_columns import column_csv

HEADER = ("id", "name, as written")
# "\0" is what no cell of a list holds
cells = st.text(st.characters(blacklist_characters="\0", blacklist_categories=["Cs"]), max_size=6) | st.sampled_from(
    ['say "no"', "a,b", "two\nlines", "two\r\nlines", "\r", "", " ", "=1+1", "أمل"]
)


def row_by_row(rows: list[tuple[str, str]]) -> bytes:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([HEADER, *rows])
    return out.getvalue().encode()


@given(st.lists(st.tuples(cells, cells), max_size=8))
def test_columns_are_written_as_rows_are(rows: list[tuple[str, str]]) -> None:
    columns = [[row[at] for row in rows] for at in range(2)]
    assert column_csv(HEADER, columns) == row_by_row(rows)


def test_what_is_written_is_read_back() -> None:
    rows = [("1", 'Amal "Umm Rim", teacher'), ("2", "two\nlines"), ("3", "")]
    text = column_csv(HEADER, [[row[at] for row in rows] for at in range(2)]).decode()
    assert list(csv.reader(io.StringIO(text, newline=""))) == [list(HEADER), *map(list, rows)]


def test_no_rows_leave_the_headers() -> None:
    assert column_csv(HEADER, [[], []]) == b'id,"name, as written"\n'
