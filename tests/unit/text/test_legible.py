"""What a reader sees of a text, and what is left as it is."""

import pytest

from sijill.text.legible import legible


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("<p>Three&nbsp;men were <b>killed</b>.</p>", "\nThree men were killed.\n"),
        ("Th\u00adree\u200b men\u200e fell.", "Three men fell."),
        ("\ufeffThree men fell.", "Three men fell."),
        ("At least eleven peo-\nple fell.", "At least eleven people fell."),
        ("Eight people were\nkilled and five\nothers hurt.", "Eight people were killed and five others hurt."),
        ("The strike near\nSarn killed two.", "The strike near Sarn killed two."),
        ("Six fell and 1\u00a0250 people fled.", "Six fell and 1250 people fled."),
        ("The report counts 1 200 civilians.", "The report counts 1200 civilians."),
        ("Three fell¹ and four bled[12].", "Three fell and four bled."),
        ("Talk &amp; fire &#8211; two fell.", "Talk & fire – two fell."),
    ],
)
def test_what_is_not_seen_is_left_out(text: str, seen: str) -> None:
    made = legible(text)
    assert made is not None
    assert made.text == seen


@pytest.mark.parametrize(
    "text",
    [
        "Three men were killed.",
        "On March 12 250 people fled to Brigade 25 300 paces on.",
        "Call 933 555 217 now.",
        "Killed: 3\nwounded: 4\n",
        "• three killed\n• four wounded\n",
        "Two villages\nwere hit",
        "x < y and y > z; Q&A; 5 km² burnt",
        "He said [sic] that Article [3] stands",
        "Karim H-\nNo more was heard.",
    ],
)
def test_other_text_is_left_as_it_is(text: str) -> None:
    assert legible(text) is None


def test_arabic_letters_are_left_to_the_reader_of_arabic() -> None:
    assert legible("قُتل\u200f ثلاثة", is_english=False) is None


@pytest.mark.parametrize("sign", [";", ",", "\t", " | "])
def test_the_headings_of_a_table_tell_of_nobody(sign: str) -> None:
    rows = [["Village", "Killed", "Injured"], ["Sarn", "3", "7"], ["Velk", "2", "0"]]
    made = legible("\n".join(sign.join(row) for row in rows))
    assert made is not None
    assert made.text == "\n".join(["", *(sign.join(row) for row in rows[1:])])


@pytest.mark.parametrize(
    "text",
    ["Killed, wounded, missing\nwere many that day", "Two fell, one bled, none fled\n3, 4, 5", "Killed, 3\nHurt, 4"],
)
def test_a_line_with_commas_is_no_heading(text: str) -> None:
    made = legible(text)
    assert made is None or made.text == text.replace("\nwere", " were")
