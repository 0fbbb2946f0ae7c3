"""Bytes into characters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sijill.preserve.decoding import decode
from sijill.preserve.plain import read_plain
from sijill.preserve.quality import INVALID_UTF8, NO_TEXT, OTHER_ENCODING

ARABIC = "قال أهالي القرية إن مسلحين دخلوا البيوت ليلاً وأطلقوا النار على رجال كانوا نائمين، ثم أحرقوا السيارات. "


@given(st.text())
def test_utf8_comes_back_character_by_character(text: str) -> None:
    decoded = decode(text.encode("utf-8"))
    assert decoded.text == text.removeprefix("\ufeff")
    assert decoded.notes == ()


def test_a_byte_order_mark_names_the_encoding_and_is_not_text() -> None:
    for encoding in ("utf-8-sig", "utf-16", "utf-32"):
        assert decode(ARABIC.encode(encoding)).text == ARABIC


def test_line_endings_and_spaces_of_a_text_file_are_not_touched() -> None:
    text = "one \r\n\ttwo\r three\n\n"
    assert read_plain(text.encode()).text == text


def test_a_few_broken_bytes_do_not_change_the_encoding_of_the_rest() -> None:
    data = ARABIC.encode() + b"\xff\xfe" + ARABIC.encode()
    decoded = decode(data)
    assert decoded.notes == (INVALID_UTF8,)
    assert decoded.text.count(ARABIC.strip()) == 2


def test_arabic_in_the_windows_encoding_is_read() -> None:
    decoded = decode((ARABIC * 5).encode("cp1256"))
    assert decoded.text == ARABIC * 5
    assert decoded.notes == (OTHER_ENCODING,)


def test_the_encoding_a_page_states_is_believed_when_the_bytes_are_not_utf8() -> None:
    assert decode("café".encode("latin-1"), "iso-8859-1").text == "café"


def test_a_stated_encoding_that_does_not_exist_is_passed_over() -> None:
    assert decode(("été à la mer, où l'on dîne. " * 20).encode("cp1252"), "x-nonsense").notes == (OTHER_ENCODING,)


def test_a_broken_wide_text_is_read_with_replacements() -> None:
    decoded = decode("ab".encode("utf-16") + b"\x00")
    assert decoded.text.startswith("ab")
    assert decoded.notes == (INVALID_UTF8,)


def test_blank_text_is_noted_as_no_text() -> None:
    assert read_plain(b" \n").notes == (NO_TEXT,)


@given(st.binary(max_size=300))
def test_no_bytes_are_too_broken_to_decode(data: bytes) -> None:
    assert isinstance(decode(data).text, str)
