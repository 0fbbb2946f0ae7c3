"""Reading at arm's length."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sijill.errors import InputRefused, Refusal
from sijill.preserve import media, sandbox
from sijill.preserve.child import answer
from sijill.preserve.intake import READ_AT_MOST, taken_in
from sijill.preserve.quality import (
    BOMB,
    DECEPTIVE_NAME,
    EMPTY,
    ENCRYPTED,
    EXPLAINED,
    MISLABELLED,
    NOT_READ,
    REFUSALS,
    TOO_COSTLY,
    TOO_LARGE,
    UNKNOWN_TYPE,
    UNREADABLE,
)
from sijill.preserve.reading import TextRead, table_bytes
from sijill.preserve.sandbox import text_of

PAGE = "<html lang=ar><p>قتل سبعة</p><table><tr><td>a<td>b<tr><td>c<td>d</table></html>".encode()


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "")
        archive.writestr("word/document.xml", b"\x20" * (300 << 20))
    return out.getvalue()


def test_the_child_gives_what_the_reader_gives() -> None:
    from sijill.preserve.html import read_html

    assert text_of(PAGE, media.HTML) == read_html(PAGE)


def test_a_zip_bomb_is_refused_by_the_child() -> None:
    with pytest.raises(InputRefused) as refused:
        text_of(bomb(), media.DOCX)
    assert refused.value.code == BOMB
    assert refused.value.next_step


def test_a_child_that_dies_is_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(InputRefused) as refused:
        text_of(PAGE, media.HTML)
    assert refused.value.code == UNREADABLE


def test_a_child_that_answers_nonsense_is_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/echo")
    with pytest.raises(InputRefused) as refused:
        text_of(PAGE, media.HTML)
    assert refused.value.code == UNREADABLE


def test_a_child_that_never_ends_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(*args: object, **kwargs: object) -> None:
        raise subprocess.TimeoutExpired("reader", 1)

    monkeypatch.setattr(sandbox.subprocess, "run", endless)
    with pytest.raises(InputRefused) as refused:
        text_of(PAGE, media.HTML)
    assert refused.value.code == TOO_COSTLY


def limited(code: str) -> subprocess.CompletedProcess[bytes]:
    start = (
        "from sijill.preserve.child import MEMORY, PROCESSOR, take_rights_away; take_rights_away(MEMORY, PROCESSOR)\n"
    )
    return subprocess.run([sys.executable, "-c", start + code], capture_output=True, check=False, timeout=60)


def test_the_child_cannot_take_more_than_its_memory() -> None:
    assert b"MemoryError" in limited("bytearray(600 << 20)").stderr
    assert limited("bytearray(300 << 20)").returncode == 0


def test_the_child_cannot_write_a_file(tmp_path: Path) -> None:
    target = tmp_path / "out"
    done = limited(f"open({str(target)!r}, 'wb', buffering=0).write(b'x' * 10)")
    assert done.returncode != 0
    assert not target.exists()


def test_running_out_of_memory_is_told_as_too_costly(monkeypatch: pytest.MonkeyPatch) -> None:
    def hungry(data: bytes) -> TextRead:
        raise MemoryError

    monkeypatch.setattr("sijill.preserve.child.READERS", {media.PDF: hungry})
    assert answer(media.PDF, b"x") == {
        "refused": [TOO_COSTLY, "reading it takes too much memory", "at most 512 MiB"],
    }


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200), st.sampled_from([b"%PDF-1.7\n", b"PK\x03\x04", b"<html>", b""]))
def test_every_reader_answers_any_bytes_with_a_reading_or_a_refusal(data: bytes, head: bytes) -> None:
    for media_type in (media.HTML, media.PDF, media.DOCX, media.XLSX):
        json.dumps(answer(media_type, head + data))


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(InputRefused) as refused:
        taken_in(b"", "a.txt", text_of)
    assert refused.value.code == EMPTY


def test_a_file_too_large_to_read_is_not_read() -> None:
    def never(data: bytes, media_type: str) -> TextRead | None:
        raise AssertionError("it was read")

    intake = taken_in(b"a" * (READ_AT_MOST + 1), "a.txt", never)
    assert intake.notes == (TOO_LARGE,)
    assert intake.media_type == media.TEXT


def test_a_zip_renamed_pdf_is_kept_with_two_notes() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "x")
    intake = taken_in(out.getvalue(), "report.pdf", text_of)
    assert (intake.media_type, intake.notes) == (media.ZIP, (MISLABELLED, NOT_READ))
    assert intake.refusal is None


def test_unknown_bytes_and_deceptive_names_are_noted() -> None:
    intake = taken_in(b"\x00\x01\x02\x03" * 9, "list\u202efdp.bin", text_of)
    assert intake.notes == (DECEPTIVE_NAME, UNKNOWN_TYPE)


def test_a_table_is_kept_and_not_read_as_prose() -> None:
    intake = taken_in(b"id,name,age\n1,Sample,3\n", "list.csv", text_of)
    assert (intake.media_type, intake.notes, intake.read) == (media.CSV, (), None)


def test_a_bomb_is_a_refusal_and_a_locked_file_a_note() -> None:
    def refuses(code: str) -> object:
        def reader(data: bytes, media_type: str) -> TextRead | None:
            raise InputRefused(code, "got", "wanted")

        return taken_in(b"%PDF-1.7", "a.pdf", reader)

    assert refuses(BOMB).refusal is not None  # type: ignore[attr-defined]
    assert refuses(ENCRYPTED).refusal is None  # type: ignore[attr-defined]
    assert refuses(ENCRYPTED).notes == (ENCRYPTED,)  # type: ignore[attr-defined]


def test_every_refusal_is_explained() -> None:
    assert set(EXPLAINED) >= REFUSALS
    assert all(code.startswith("preserve.") and words for code, words in EXPLAINED.items())


def test_a_note_nobody_explained_is_refused() -> None:
    with pytest.raises(Refusal):
        TextRead("x", "tool", "1", notes=("preserve.nonsense",))


def test_a_table_is_kept_as_csv_that_reads_back() -> None:
    assert table_bytes((("a,b", 'c"d'), ("é", ""))) == b'"a,b","c""d"\n\xc3\xa9,\n'
