"""PDFs read for their table by a process without rights; everybody here is invented."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from sijill.errors import InputRefused
from sijill.lists import apart, apart_child
from sijill.lists.apart import printed_list
from sijill.lists.reading import named_table, read_list
from sijill.preserve.pdf import read_pdf

SPEC = importlib.util.spec_from_file_location("printing", Path(__file__).with_name("printing.py"))
assert SPEC is not None
assert SPEC.loader is not None
PRINTING = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(PRINTING)
printed, left_to_right, right_to_left = PRINTING.printed, PRINTING.left_to_right, PRINTING.right_to_left


def line(text, y, x=60):
    return left_to_right(text, x, y)


def table(y):
    rows = (("id", "name", "age"), ("101", "Zayd Fawzi Torbal", "34"), ("102", "Salwa Munir Dabliz", "7"))
    places = [
        (cell, x, y - 20 * at) for at, cells in enumerate(rows) for cell, x in zip(cells, (60, 120, 320), strict=True)
    ]
    return [glyph for cell, x, height in places for glyph in left_to_right(cell, x, height)]


def letters(text):
    """The letters alone: this printer sets each by itself, and PDFium takes some gaps for blanks."""
    return "".join(text.split())


BEFORE, ABOVE = "Thirty people died on Friday, said the council.", "Their names are told here."
BELOW, AFTER = "Two more died in the hospital.", "Printed in the house of the council of the village."
MIXED = printed([line(BEFORE, 780), [*line(ABOVE, 780), *table(740), *line(BELOW, 600)], line(AFTER, 780)])


def test_the_child_gives_the_rows_that_are_read_here():
    assert named_table(printed_list(MIXED, "l.pdf", {}).raw) == read_list(MIXED, "l.pdf")


def test_the_words_beside_the_table_stand_where_they_stand_in_the_text():
    beside = printed_list(MIXED, "l.pdf", {}).beside
    assert beside is not None
    assert beside.text == read_pdf(MIXED).text
    assert letters(beside.words) == letters(BEFORE + ABOVE + BELOW + AFTER)
    assert all(word == letter or word.isspace() for word, letter in zip(beside.words, beside.text, strict=True))
    assert max(map(len, beside.words.split("\n"))) > len(BEFORE)


def test_prose_has_no_words_beside_a_table():
    page = [*line("Zayd Torbal, 34", 780), *line("of Safita", 780, 300), *line("Salwa Dabliz, 7", 760)]
    assert printed_list(printed([page]), "l.pdf", {}).beside is None
    with pytest.raises(InputRefused) as refused:
        printed_list(printed([line(BEFORE, 780)]), "l.pdf", {})
    assert refused.value.code == "record.no-table"


def test_a_form_for_each_person_is_no_table():
    page = [
        glyph
        for at, name in enumerate(("Zayd Torbal", "Salwa Dabliz"))
        for glyph in (
            *line("name", 780 - 60 * at), *line(name, 780 - 60 * at, 140), *line("age", 780 - 60 * at, 300),
            *line(str(9 + at), 780 - 60 * at, 400), *line("place", 760 - 60 * at), *line("Safita", 760 - 60 * at, 140),
        )
    ]  # fmt: skip
    assert printed_list(printed([page]), "l.pdf", {}).beside is None


def test_an_arabic_table_is_told_from_the_arabic_words_above_it():
    rows = (("الرقم", "الاسم", "العمر"), ("١", "زيد فوزي طربل", "٣٤"), ("٢", "سلوى منير دبليز", "٧"))
    page = [*right_to_left(list("أسماء الذين قتلوا في السوق"), 560, 780)]
    for at, cells in enumerate(rows):
        for cell, right in zip(cells, (560, 480, 180), strict=True):
            page += right_to_left(list(cell), right, 740 - 20 * at)
    found = printed_list(printed([page]), "l.pdf", {})
    assert [row.get("name_ar") for row in named_table(found.raw).rows] == ["زيد فوزي طربل", "سلوى منير دبليز"]
    assert found.beside is not None
    assert sorted(letters(found.beside.words)) == sorted(letters("أسماء الذين قتلوا في السوق"))


def test_words_that_are_not_found_in_the_order_of_the_page_are_told_and_left_out(monkeypatch):
    from sijill.lists import beside
    from sijill.lists.portable import printed_table

    extent = printed_table(MIXED, "l.pdf").extent
    monkeypatch.setattr(beside, "_letters", lambda page: [])
    found = beside.words_beside(MIXED, extent)
    assert found.unread == (2,)
    assert letters(found.words) == letters(BEFORE + AFTER)


@pytest.mark.parametrize("reader", ["/bin/false", "/bin/echo"])
def test_a_reader_that_dies_or_answers_nonsense_is_a_refusal(monkeypatch, reader):
    monkeypatch.setattr(sys, "executable", reader)
    with pytest.raises(InputRefused) as refused:
        printed_list(MIXED, "l.pdf", {})
    assert refused.value.code == "record.unreadable"


def test_a_reader_that_never_ends_is_ended(monkeypatch):
    def endless(*args, **kwargs):
        raise subprocess.TimeoutExpired("reader", 1)

    monkeypatch.setattr(apart.subprocess, "run", endless)
    with pytest.raises(InputRefused) as refused:
        printed_list(MIXED, "l.pdf", {})
    assert refused.value.code == "record.too-costly"
    assert refused.value.next_step


def test_the_reader_gets_no_more_memory_than_a_list_takes():
    code = (
        "from sijill.lists import apart_child as child; child.MEMORY = 64 << 20\n"
        "child.printed_table = lambda *a, **k: bytearray(1 << 30)\nchild.main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=b'{"file": "l.pdf", "told": {}}\n%PDF', capture_output=True, check=False
    )
    assert b"record.too-costly" in done.stdout


def test_the_reader_can_open_nothing():
    code = (
        "from sijill.lists import apart_child as child\n"
        "def tried(*a, **k):\n    try:\n        open('/etc/hostname')\n    except OSError as error:\n"
        "        raise child.InputRefused('record.unreadable', type(error).__name__)\n"
        "child.printed_table = tried\nchild.main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=b'{"file": "l.pdf", "told": {}}\n%PDF', capture_output=True, check=False
    )
    assert b'"record.unreadable", "OSError"' in done.stdout


def test_a_broken_file_is_refused_as_it_is_here():
    assert apart_child.answer("l.pdf", {}, b"%PDF-1.4 nothing")["refused"][0] == "record.unreadable"
    with pytest.raises(InputRefused) as refused:
        printed_list(b"%PDF-1.4 nothing", "l.pdf", {})
    assert "damaged" in refused.value.got
