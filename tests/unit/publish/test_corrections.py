"""Corrections: what changed between two releases, with ranges for numbers and without names for people."""

from __future__ import annotations

import pytest

from sijill.model.counts import Count
from sijill.publish.content import Correction
from sijill.publish.corrections import corrections
from sijill.publish.rows import grouped, row_in, rows_in, text_in, texts_in, whole_in

FIGURE = {"id": "f1", "low": 310, "high": None}


def test_nothing_changed_is_nothing_told() -> None:
    tables = {"figures": [FIGURE], "victims": [{"id": "v1", "name": "Salma"}]}
    assert corrections(tables, tables) == ()


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ([FIGURE], [FIGURE | {"low": 340}], Correction("figure", "changed", "f1", Count(310, None), Count(340, None))),
        ([FIGURE], [FIGURE | {"high": 400}], Correction("figure", "changed", "f1", Count(310, None), Count(310, 400))),
        ([FIGURE], [], Correction("figure", "removed", "f1", Count(310, None), None)),
        ([], [FIGURE], Correction("figure", "added", "f1", None, Count(310, None))),
    ],
)
def test_a_changed_range_is_told_before_and_after(before: list, after: list, wanted: Correction) -> None:
    assert corrections({"figures": before}, {"figures": after}) == (wanted,)


def test_an_open_end_that_closes_is_a_change() -> None:
    found = corrections(
        {"claims": [{"id": "c", "low": 5, "high": None}]}, {"claims": [{"id": "c", "low": 5, "high": 5}]}
    )
    assert [one.change for one in found] == ["changed"]


def test_people_are_counted_and_not_told_apart() -> None:
    before = [{"id": "v1", "name": "A"}, {"id": "v2", "name": "B"}, {"id": "v3", "name": "C"}]
    after = [{"id": "v3", "name": "D"}, {"id": "v4", "name": "E"}]
    found = corrections({"victims": before}, {"victims": after})
    assert [(one.change, one.number, one.id) for one in found] == [
        ("added", 1, ""),
        ("removed", 2, ""),
        ("changed", 1, ""),
    ]


def test_values_of_a_row_have_their_types_or_are_not_known() -> None:
    row = {"text": "", "number": "7", "list": ["a", 1], "rows": [{"a": 1}, 3], "row": {"b": 2}}
    assert text_in(row, "text") is None
    assert text_in(row, "missing") is None
    assert whole_in(row, "number") == 7
    assert whole_in(row, "missing") is None
    assert texts_in(row, "list") == ("a", "1")
    assert texts_in(row, "text") == ()
    assert rows_in(row, "rows") == [{"a": 1}]
    assert rows_in(row, "missing") == []
    assert row_in(row, "row") == {"b": 2}
    assert row_in(row, "list") == {}
    assert grouped([{"k": 1}, {"k": 2}, {"k": 1}], "k") == {"1": [{"k": 1}, {"k": 1}], "2": [{"k": 2}]}
