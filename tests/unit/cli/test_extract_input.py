"""What bytes that are no UTF-8 look like."""

import pytest

from sijill.cli.extract_input import looks_like


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"%PDF-1.4\n%\xe2\xe3", "PDF"),
        ("قتل خمسة مدنيين في البلدة".encode("windows-1256"), "WINDOWS-1256"),
        ("Five people were killed".encode("utf-16"), "UTF-16"),
        (b"PK\x03\x04\xff", "DOCX"),
    ],
)
def test_a_file_in_another_form_is_told_with_the_way_to_convert_it(raw: bytes, told: str) -> None:
    assert told in looks_like(raw)


def test_nothing_is_guessed_of_other_bytes() -> None:
    assert looks_like(b"\x00\xff\x13\x9a") == ""
    assert looks_like("caf\xe9 au lait, five were killed".encode("latin-1")) == ""
