"""PDFs that hold more than one table: prose around it, words over its columns, other headers; everybody is invented."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from sijill.lists.portable import printed_table
from sijill.lists.reading import read_list

SPEC = importlib.util.spec_from_file_location("printing", Path(__file__).with_name("printing.py"))
assert SPEC is not None
assert SPEC.loader is not None
PRINTING = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(PRINTING)
printed, left_to_right, right_to_left = PRINTING.printed, PRINTING.left_to_right, PRINTING.right_to_left

COLUMNS = (60, 120, 320)
PROSE = (
    "The council met on Friday and recorded the names of those",
    "who were killed when the market of the village was shelled.",
    "It asks everybody who knows more to come to its office.",
)
ROWS = (("101", "Zayd Fawzi Torbal", "34"), ("102", "Salwa Munir Dabliz", "7"), ("103", "Nadim Adel Karhani", "51"))


def row(cells, y, columns=COLUMNS):
    return [glyph for cell, x in zip(cells, columns, strict=True) for glyph in left_to_right(cell, x, y)]


def table(y, rows=ROWS, head=("id", "name", "age")):
    return [glyph for at, cells in enumerate((head, *rows)) for glyph in row(cells, y - 20 * at)]


def prose(y, lines=PROSE):
    return [glyph for at, line in enumerate(lines) for glyph in left_to_right(line, 60, y - 14 * at)]


def read(*pages, rules=()):
    return read_list(printed(pages, rules), "l.pdf")


def held(listed):
    return [(one.get("id"), one.get("name") or one.get("name_ar")) for one in listed.rows]


WANTED = [(ident, name) for ident, name, _ in ROWS]


def test_a_page_of_prose_before_the_table_gives_no_row():
    assert held(read(prose(780, PROSE * 9), table(780))) == WANTED


def test_prose_above_and_below_the_table_gives_no_row_and_is_told_once():
    listed = read(
        prose(780), [*prose(780), *table(700), *prose(600)], prose(780, ("Printed in the village of Safita",))
    )
    assert held(listed) == WANTED
    beside = [note for note in listed.notes if note.code == "record.beside-table"]
    assert [(note.row, note.done) for note in beside] == [(0, "kept")]
    assert beside[0].why.startswith("7 lines ")
    assert "page 1, 2, 3" in beside[0].why


def test_a_line_that_runs_over_the_columns_between_two_rows_is_refused_with_its_place():
    page = [*table(780), *left_to_right("Those below died in the hospital of the next town", 60, 690), *table(670)[9:]]
    listed = read(page)
    assert held(listed) == [*WANTED, *WANTED]
    refused = [note for note in listed.notes if note.done == "row_refused"]
    assert [(note.row, note.code) for note in refused] == [(1005, "record.outside-table")]


def test_rows_under_other_headers_are_refused_and_not_read_as_rows_of_this_list():
    other = table(780, (("9", "Maher Sabbur", "201"),), ("age", "name", "id"))
    again = table(780, (("104", "Rana Issa Marouf", "22"),))
    listed = read(table(780), other, again)
    assert held(listed) == [*WANTED, ("104", "Rana Issa Marouf")]
    assert [note.row for note in listed.notes if note.code == "record.other-headers"] == [2001, 2002]


def test_a_word_alone_among_numbers_is_no_id():
    listed = read([*table(780), *left_to_right("killed.", 60, 600), *table(580, (("104", "Rana Issa Marouf", "22"),))])
    assert held(listed) == [*WANTED, ("104", "Rana Issa Marouf")]
    assert [note.row for note in listed.notes if note.code == "record.outside-table"] == [1005]


def test_letters_are_ids_where_ids_are_letters():
    rows = (("A", "Zayd Fawzi Torbal", "34"), ("B", "Salwa Munir Dabliz", "7"), ("C", "", ""))
    assert [ident for ident, _ in held(read(table(780, rows)))] == ["A", "B", "C"]


def test_what_stands_below_the_rules_of_a_table_is_no_row():
    rules = [(x, 690, x, 795) for x in (55, 110, 310, 400)]
    listed = read([*table(780), *row(("104", "signed for the council", "9"), 650)], rules=rules)
    assert held(listed) == WANTED


def test_arabic_prose_around_an_arabic_table_gives_no_row():
    def line(text, y):
        return right_to_left(list(text), 560, y)

    def arabic(cells, y):
        places = zip(cells, (560, 480, 180), strict=True)
        return [glyph for cell, x in places for glyph in right_to_left(list(cell), x, y)]

    text = "اجتمع مجلس القرية يوم الجمعة وسجل أسماء القتلى الذين سقطوا في السوق"
    rows = [arabic(("الرقم", "الاسم", "العمر"), 700), arabic(("١", "زيد فوزي طربل", "٣٤"), 680)]
    rows.append(arabic(("٢", "سلوى منير دبليز", "٧"), 660))
    listed = read([*line(text, 780), *(glyph for one in rows for glyph in one), *line(text, 600)])
    assert held(listed) == [("١", "زيد فوزي طربل"), ("٢", "سلوى منير دبليز")]


@pytest.mark.parametrize("lines", [PROSE, ("Names and ages", "Zayd Torbal, 34", "Salwa Dabliz, 7")])
def test_prose_lines_have_no_extent_of_a_table(lines):
    page = [*prose(780, lines), *row(("", "tel. 12", "fax 9"), 500)]
    assert printed_table(printed([page]), "l.pdf").extent is None


def test_the_extent_is_from_the_headers_to_the_last_row():
    extent = printed_table(printed([prose(780), [*prose(780), *table(700)], prose(780)]), "l.pdf").extent
    assert extent is not None
    assert extent.pages == (2,)
    assert extent.is_beside(1, 400)
    assert extent.is_beside(2, 780 - 28)
    assert not extent.is_beside(2, 700)
    assert not extent.is_beside(2, 640)
    assert extent.is_beside(2, 626)


def test_headers_that_a_mapping_tells_are_found_below_many_lines_of_prose():
    pages = [prose(780, PROSE * 9), table(780, head=("nr", "who was killed", "years"))]
    told = {"id": "nr", "name": "who was killed"}
    assert held(read_list(printed(pages), "l.pdf", told)) == WANTED


def test_two_tables_side_by_side_are_one_list():
    columns = (40, 80, 220, 290, 330, 470)
    halves = (("id", "name", "age", "id", "name", "age"), ("101", "Zayd Torbal", "34", "103", "Nadim Karhani", "51"))
    rows = [
        row(cells, 780 - 20 * at, columns)
        for at, cells in enumerate((*halves, ("102", "Salwa Dabliz", "7", "", "", "")))
    ]
    listed = read([glyph for cells in rows for glyph in cells])
    assert [(one.number, one.get("id"), one.get("name"), one.get("age")) for one in listed.rows] == [
        (1002, "101", "Zayd Torbal", "34"),
        (1002, "103", "Nadim Karhani", "51"),
        (1003, "102", "Salwa Dabliz", "7"),
    ]
    assert "record.side-by-side" in [note.code for note in listed.notes]


def test_two_arabic_tables_side_by_side_are_one_list():
    def line(cells, y):
        places = zip(cells, (570, 530, 370, 290, 250, 90), strict=True)
        return [glyph for cell, right in places for glyph in right_to_left(list(cell), right, y)]

    head, first = ("م", "الاسم", "العمر") * 2, ("١", "زيد طربل", "٣٤", "٢", "سلوى دبليز", "٧")
    listed = read([*line(head, 780), *line(first, 760)])
    assert held(listed) == [("١", "زيد طربل"), ("٢", "سلوى دبليز")]
