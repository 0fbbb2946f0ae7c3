"""PDF files, made in memory by an independent writer."""

from __future__ import annotations

import io

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from sijill.errors import InputRefused
from sijill.preserve.pdf import read_pdf
from sijill.preserve.quality import ENCRYPTED, NO_TEXT, UNREADABLE
from sijill.text.paragraphs import joined_lines


def printed(*pages: list[str], password: str | None = None) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption(password) if password else None)
    for page in pages:
        for number, line in enumerate(page):
            canvas.drawString(50, 800 - 14 * number, line)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_the_rows_of_a_printed_list_stay_rows_over_pages() -> None:
    rows = [f"{number}. Sample Person {number} of the Northern Village, {20 + number}" for number in range(1, 5)]
    assert read_pdf(printed(rows[:2], rows[2:])).text == "\n".join(rows)


def test_lines_that_ran_out_of_room_are_joined() -> None:
    page = ["The observatory recorded the names of forty people killed in the", "three villages on Friday. It goes on."]
    assert read_pdf(printed(page)).text == " ".join(page)


def test_a_scan_is_noted_as_having_no_text() -> None:
    assert read_pdf(printed([])).notes == (NO_TEXT,)


def test_a_locked_file_is_named_as_locked() -> None:
    with pytest.raises(InputRefused) as refused:
        read_pdf(printed(["secret"], password="pw"))
    assert refused.value.code == ENCRYPTED


def test_a_damaged_file_is_refused() -> None:
    with pytest.raises(InputRefused) as refused:
        read_pdf(b"%PDF-1.7\nnothing that could be a PDF")
    assert refused.value.code == UNREADABLE


def test_a_sentence_that_ended_is_not_joined_to_the_next_line() -> None:
    lines = ["Nothing was heard of the people of the village again.", "residents said so."]
    assert joined_lines(lines) == lines


def test_a_short_line_is_a_heading_not_a_wrapped_line() -> None:
    lines = ["what was said", "the people of the village said that nothing was heard of them again."]
    assert joined_lines(lines) == lines


def test_wrapped_arabic_lines_are_joined_and_numbered_arabic_rows_are_not() -> None:
    wrapped = ["قال أهالي القرية إن مسلحين دخلوا البيوت ليلا وأطلقوا النار", "على رجال كانوا نائمين."]
    rows = ["١ سامر بن نموذج من القرية الشمالية القديمة ٣٤", "٢ باسل بن نموذج من القرية الشمالية القديمة ٣٥"]
    assert joined_lines(wrapped) == [" ".join(wrapped)]
    assert joined_lines(rows) == rows
