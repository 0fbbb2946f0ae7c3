"""Lists with a running number and an id."""

import pytest

from sijill.lists.reading import read_list


def read(rows, mapping=None):
    return read_list(f"م,رقم الهوية,الاسم\n{rows}".encode(), "l.csv", mapping)


def test_the_column_that_names_people_is_taken_before_the_one_that_counts_rows():
    table = read("1,8046,زيد طربل\n2,7111,سلوى دبليز\n")
    assert [row.get("id") for row in table.rows] == ["8046", "7111"]
    [note] = table.notes
    assert (note.code, note.column) == ("record.several-ids", "رقم الهوية")
    assert "م" in note.why


@pytest.mark.parametrize("second", ["", "8046"])
def test_an_id_that_some_rows_lack_or_share_is_not_taken_and_that_is_noted(second):
    table = read(f"1,8046,زيد طربل\n2,{second},سلوى دبليز\n")
    assert [row.get("id") for row in table.rows] == ["1", "2"]
    assert [note.code for note in table.notes] == ["record.several-ids"]


def test_what_is_told_is_taken_without_a_note():
    table = read("1,8046,زيد طربل\n2,7111,سلوى دبليز\n", {"id": "م"})
    assert [row.get("id") for row in table.rows] == ["1", "2"]
    assert table.notes == ()
