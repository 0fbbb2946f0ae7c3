"""Cells no spreadsheet runs."""

from __future__ import annotations

import csv
import io
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sijill.gate import csv_bytes, guarded_cell, guarded_rows, restored_cell

RISKY = "=+-@\t\r\n\0＝＋－＠﹢﹣"
TEXTS = st.text() | st.builds(lambda a, b, c: a + b + c, st.text("' \u200f\ufeff"), st.sampled_from(RISKY), st.text())


@settings(max_examples=2000)
@given(TEXTS)
def test_no_text_cell_begins_as_a_formula_does(text: str) -> None:
    cell = guarded_cell(text)
    first = unicodedata.normalize("NFKC", cell.lstrip(" \u200f\ufeff")[:1])
    is_number = cell[:1] == "-" and cell[1:].replace(".", "", 1).isascii() and cell[1:].replace(".", "", 1).isdigit()
    assert is_number or first[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n", "\0"} or first == ""


@settings(max_examples=2000)
@given(TEXTS)
def test_the_value_comes_back(text: str) -> None:
    assert restored_cell(guarded_cell(text)) == text


@settings(max_examples=300)
@given(st.lists(st.lists(TEXTS.filter(lambda text: "\r" not in text), min_size=2, max_size=2), max_size=4))
def test_a_table_comes_back_from_its_bytes(rows: list[list[str]]) -> None:
    data = csv_bytes(["one", "two"], rows).decode("utf-8", "surrogatepass")
    back = list(csv.reader(io.StringIO(data, newline="")))
    assert [[restored_cell(cell) for cell in row] for row in back] == [["one", "two"], *rows]


@pytest.mark.parametrize("text", ["=HYPERLINK(1)", "+963 11", "@cmd", "-x", "\t=1", "＝1", " =1", "-1-1", "'=1"])
def test_what_a_spreadsheet_would_run_is_guarded(text: str) -> None:
    assert guarded_cell(text) == "'" + text


@pytest.mark.parametrize("text", ["", "740", "-12.5", "'tis", "Ali's", "a=b", "قتل"])
def test_what_is_harmless_stays(text: str) -> None:
    assert guarded_cell(text) == text


def test_numbers_and_blanks_of_a_table_stay() -> None:
    assert csv_bytes(["a", "b", "c"], [[-3, None, "=1"]]) == b"a,b,c\n-3,,'=1\n"


def test_rows_are_guarded_inside_lists_and_objects_too() -> None:
    rows = guarded_rows([{"a": "=1", "b": ["@x", {"c": "+y"}], "d": 3, "e": None}])
    assert rows == [{"a": "'=1", "b": ["'@x", {"c": "'+y"}], "d": 3, "e": None}]
