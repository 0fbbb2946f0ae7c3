"""What the bytes of a list say."""

from __future__ import annotations

import pytest

from sijill.errors import InputRefused
from sijill.lists.encodings import decoded

ARABIC = "الرقم,الاسم\n1,أمل خليل نصر\n2,ريم سعيد حداد\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256", "iso8859_6"])
def test_arabic_reads_the_same_in_every_encoding(encoding: str) -> None:
    assert decoded(ARABIC.encode(encoding)).text.removeprefix("\ufeff") == ARABIC


def test_latin_accents_are_not_read_as_arabic() -> None:
    text = "id,name,city\n1,José Muñoz,Málaga\n2,Zoë Durand,Orléans\n"
    found = decoded(text.encode("latin-1"))
    assert found.text == text
    assert not found.is_certain


def test_a_mark_or_good_utf8_is_certain_and_a_guess_is_not() -> None:
    assert decoded(ARABIC.encode("utf-8")).is_certain
    assert decoded(ARABIC.encode("utf-16")).is_certain
    assert not decoded(ARABIC.encode("cp1256")).is_certain


def test_one_bad_byte_does_not_turn_utf8_into_another_encoding() -> None:
    data = ARABIC.encode("utf-8") + b"3,\xff\n"
    found = decoded(data)
    assert found.text == ARABIC + "3,\ufffd\n"
    assert not found.is_certain


def test_binary_bytes_are_refused_with_a_code() -> None:
    with pytest.raises(InputRefused) as refused:
        decoded(bytes(range(256)) * 4, "photo.jpg")
    assert refused.value.code == "record.encoding"


def test_a_text_that_breaks_its_own_mark_is_refused() -> None:
    with pytest.raises(InputRefused) as refused:
        decoded("ab".encode("utf-16") + b"\x00", "cut.csv")
    assert refused.value.code == "record.encoding"
