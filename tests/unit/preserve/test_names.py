"""Names that hide what they are."""

from __future__ import annotations

import os

import pytest

from sijill.preserve.names import extension, is_deceptive, shown_name, storable_name


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u200f", "\u200b", "\x1b", "\n", "\ufeff"])
def test_a_hiding_character_is_written_out(mark: str) -> None:
    shown = shown_name(f"list{mark}fdp.exe")
    assert mark not in shown
    assert f"<U+{ord(mark):04X}>" in shown
    assert is_deceptive(f"list{mark}fdp.exe")


@pytest.mark.parametrize("name", ["report.pdf", "قائمة الضحايا.xlsx", "می\u200cروم.txt", "café (2).docx"])
def test_an_honest_name_is_shown_as_it_is(name: str) -> None:
    assert shown_name(name) == name
    assert not is_deceptive(name)


def test_a_joiner_that_joins_nothing_is_written_out() -> None:
    assert shown_name("a\u200db") == "a<U+200D>b"


def test_a_name_that_is_not_utf8_can_be_stored() -> None:
    name = os.fsdecode(b"list\xff.txt")
    assert storable_name(name) == "list\\xff.txt"
    storable_name(name).encode("utf-8")


def test_the_extension_is_what_stands_after_the_last_dot() -> None:
    assert [extension(name) for name in ("a.PDF", "a.tar.gz", "none", ".hidden")] == ["pdf", "gz", "", ""]
