"""Victim tables in PDF, printed glyph by glyph; everybody here is invented."""

from __future__ import annotations

import importlib.util
import io
from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from sijill.errors import InputRefused
from sijill.lists.reading import raw_table, read_list

SPEC = importlib.util.spec_from_file_location("printing", Path(__file__).with_name("printing.py"))
assert SPEC is not None
assert SPEC.loader is not None
PRINTING = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(PRINTING)
printed, left_to_right, right_to_left = PRINTING.printed, PRINTING.left_to_right, PRINTING.right_to_left


def arabic_row(number, name, age, y):
    return [
        *right_to_left(list(number), 560, y),
        *right_to_left(name, 480, y),
        *left_to_right(age, 150, y),
    ]


HEAD = [
    *right_to_left(list("الرقم"), 560, 760),
    *right_to_left(list("الاسم"), 480, 760),
    *right_to_left(list("العمر"), 180, 760),
]


def names(table):
    return [row.get("name_ar") for row in table.rows]


def test_arabic_is_read_from_the_right_and_numbers_from_the_left():
    page = [*HEAD, *arabic_row("1", list("زيد فوزي طربل"), "34", 740), *arabic_row("2", list("سلوى دبليز"), "٧", 720)]
    table = read_list(printed([page]), "l.pdf")
    assert [(row.number, row.get("id"), row.get("age")) for row in table.rows] == [(1002, "1", "34"), (1003, "2", "٧")]
    assert names(table) == ["زيد فوزي طربل", "سلوى دبليز"]
    assert [note.code for note in table.notes] == ["record.printed"]


def test_the_order_in_which_glyphs_are_drawn_changes_nothing():
    page = [*HEAD, *arabic_row("1", list("زيد فوزي طربل"), "34", 740), *arabic_row("2", list("سلوى دبليز"), "7", 720)]
    told = [read_list(printed([order]), "l.pdf").rows for order in (page, sorted(page, key=str), page[::-1])]
    assert told[0] == told[1] == told[2]


def test_presentation_forms_are_put_back_to_letters():
    page = [
        *HEAD,
        *arabic_row("1", ["\ufeb3", "\ufefc", "\ufee1", " ", "\ufec3", "\ufeae", "\ufe91", "\ufede"], "34", 740),
    ]
    assert names(read_list(printed([page]), "l.pdf")) == ["سلام طربل"]


def test_a_ligature_is_read_rightly_however_its_letters_come_and_noted_when_they_came_turned():
    noted = []
    for letters in ("لا", "ال"):
        page = [*HEAD, *arabic_row("1", ["س", letters, "م"], "34", 740), *arabic_row("2", list("زيد طربل"), "3", 720)]
        table = read_list(printed([page]), "l.pdf")
        assert names(table)[0] == "سلام"
        noted.append([note.row for note in table.notes if note.code == "record.ligature-mended"])
    assert sorted(noted) == [[], [1002]]


def test_a_letter_the_file_does_not_name_is_flagged_with_its_row():
    for lost in (None, "\ufffd", "\ue001"):
        page = [*HEAD, *arabic_row("1", ["س", lost, "م"], "34", 740), *arabic_row("2", list("زيد طربل"), "3", 720)]
        table = read_list(printed([page]), "l.pdf")
        assert [note.row for note in table.notes if note.code == "record.lost-letters"] == [1002], lost


def test_headers_titles_and_numbers_of_later_pages_are_no_rows():
    title = right_to_left(list("قائمة الضحايا"), 400, 790)
    pages = [
        [*title, *HEAD, *arabic_row("1", list("زيد طربل"), "34", 740), *left_to_right("1", 300, 30)],
        [*title, *HEAD, *arabic_row("2", list("سلوى دبليز"), "7", 740), *left_to_right("2 / 2", 300, 30)],
    ]
    table = read_list(printed(pages), "l.pdf")
    assert [(row.number // 1000, row.get("id")) for row in table.rows] == [(1, "1"), (2, "2")]


def test_rules_keep_a_wrapped_name_one_row_and_narrow_columns_apart():
    rules = [(x, 650, x, 780) for x in (60, 100, 250, 300)] + [(60, y, 300, y) for y in (650, 700, 750, 780)]
    page = [
        *left_to_right("id", 65, 760),
        *left_to_right("name", 105, 760),
        *left_to_right("age", 255, 760),
        *left_to_right("12345", 65, 725),
        *left_to_right("Zayd Fawzi Munir Torbal", 105, 732),
        *left_to_right("Karhani", 105, 715),
        *left_to_right("34", 255, 725),
        *left_to_right("12346", 65, 675),
        *left_to_right("Salwa Dabliz", 105, 675),
        *left_to_right("7", 255, 675),
    ]
    table = read_list(printed([page], rules), "l.pdf")
    assert [(row.get("id"), row.get("name"), row.get("age")) for row in table.rows] == [
        ("12345", "Zayd Fawzi Munir Torbal Karhani", "34"),
        ("12346", "Salwa Dabliz", "7"),
    ]


def wrapped(y):
    """A row whose name stands on two lines around the middle line of the row, as browsers and offices print it."""
    return [
        *right_to_left(list("1"), 560, y),
        *right_to_left(list("زيد فوزي"), 480, y + 6),
        *right_to_left(list("منير طربل"), 480, y - 6),
        *left_to_right("34", 150, y),
    ]


def test_without_rules_the_lines_of_a_wrapped_name_are_joined_to_their_row_and_noted():
    page = [*HEAD, *wrapped(730), *arabic_row("2", list("سلوى دبليز"), "7", 700)]
    table = read_list(printed([page]), "l.pdf")
    assert [(row.get("id"), row.get("name_ar")) for row in table.rows] == [
        ("1", "زيد فوزي منير طربل"), ("2", "سلوى دبليز"),
    ]  # fmt: skip
    assert [note.code for note in table.notes] == ["record.printed", "record.joined-lines"]


def test_a_row_cut_by_the_end_of_a_page_is_noted_and_its_rest_never_joined_to_another():
    pages = [
        [*HEAD, *arabic_row("1", list("زيد فوزي"), "34", 740)],
        [*HEAD, *right_to_left(list("منير طربل"), 480, 740), *arabic_row("2", list("سلوى دبليز"), "7", 700)],
    ]
    table = read_list(printed(pages), "l.pdf")
    assert [(row.get("id"), row.get("name_ar")) for row in table.rows] == [
        ("1", "زيد فوزي"), (None, "منير طربل"), ("2", "سلوى دبليز"),
    ]  # fmt: skip
    assert [(note.row, note.code) for note in table.notes][1:] == [(1002, "record.cut-row")]


def test_a_family_name_on_a_line_of_its_own_is_no_title_that_comes_again():
    pages = [[*HEAD, *wrapped(730)], [*HEAD, *wrapped(730)]]
    assert names(read_list(printed(pages), "l.pdf")) == ["زيد فوزي منير طربل"] * 2


def test_blanks_that_are_printed_part_words_and_pairs_of_them_are_one():
    page = [*HEAD, *arabic_row("1", list("زيد  فوزي"), "34", 740), *arabic_row("2", list("سلوى دبليز"), "7", 700)]
    assert names(read_list(printed([page]), "l.pdf"))[0] == "زيد فوزي"


def test_a_scan_a_locked_and_a_broken_file_are_refused_with_what_to_do():
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption("secret"))
    canvas.drawString(50, 700, "id name")
    canvas.save()
    for data, why in ((printed([[]]), "scan"), (out.getvalue(), "password"), (b"%PDF-1.4 nothing", "damaged")):
        with pytest.raises(InputRefused) as refused:
            raw_table(data, "l.pdf")
        assert refused.value.code == "record.unreadable"
        assert why in refused.value.got
        assert refused.value.next_step


def test_prose_is_no_table():
    with pytest.raises(InputRefused) as refused:
        raw_table(printed([left_to_right("Forty people were killed on Friday", 60, 700)]), "l.pdf")
    assert "no table" in refused.value.got
