"""Delimited text becomes rows."""

from __future__ import annotations

import pytest

from sijill.errors import InputRefused
from sijill.lists.delimited import delimited_rows, delimiter_of
from sijill.lists.limits import Limits


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "؛", "،"])
def test_each_delimiter_is_found(delimiter: str) -> None:
    rows = [["id", "name", "place"], ["1", "Amal", "Homs"], ["2", "Rim", "Hama"]]
    assert delimiter_of("\n".join(delimiter.join(row) for row in rows)) == delimiter


def test_a_comma_inside_names_does_not_beat_the_semicolon_between_cells() -> None:
    assert delimiter_of("id;name;age\n1;Khalil, Amal;3\n2;Haddad, Rim;4\n3;Nasr, Omar;5\n") == ";"


def test_one_column_is_read_with_a_comma() -> None:
    assert delimiter_of("name\nAmal\nRim\n") == ","


def test_rows_keep_the_line_on_which_they_begin() -> None:
    text = 'id,note\n1,"two\nlines"\n\n2,one\n'
    assert list(delimited_rows(text, ",")) == [(1, ["id", "note"]), (2, ["1", "two\nlines"]), (5, ["2", "one"])]


@pytest.mark.parametrize(
    "limits", [Limits(rows=2), Limits(columns=1), Limits(cells=3), Limits(cell_characters=3)], ids=str
)
def test_a_list_past_a_limit_is_refused(limits: Limits) -> None:
    with pytest.raises(InputRefused) as refused:
        list(delimited_rows("id,name\n1,Amal\n2,Rim\n", ",", limits))
    assert refused.value.code == "record.too-large"


def test_a_quote_left_open_is_refused_rather_than_swallowing_the_list() -> None:
    text = 'id,name\n1,"Amal\n' + "2,Rim\n" * 60_000
    with pytest.raises(InputRefused):
        list(delimited_rows(text, ","))
