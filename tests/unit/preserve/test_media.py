"""What a file is, told by its content."""

from __future__ import annotations

import io
import json
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sijill.preserve import media
from sijill.preserve.media import contradicts, media_type


def zipped(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return out.getvalue()


PROSE = "Residents said that looting, arson and shooting went on, for days.\nNobody came, they said, until Monday.\n"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (PROSE.encode(), media.TEXT),
        ("قال الأهالي إن القصف استمر يومين.\n".encode(), media.TEXT),
        ("قتل سبعة".encode("utf-16"), media.TEXT),
        ("قال الأهالي إن القصف استمر يومين.".encode("cp1256"), media.TEXT),
        (b"<!DOCTYPE html><html><body><p>One</body></html>", media.HTML),
        (b"\xef\xbb\xbf  <html lang='ar'><p>x</html>", media.HTML),
        (b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body/></html>", media.HTML),
        (b"%PDF-1.7\n...", media.PDF),
        (b"junk before\n%PDF-1.4\n", media.PDF),
        (zipped("[Content_Types].xml", "word/document.xml"), media.DOCX),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), media.XLSX),
        (zipped("a.txt"), media.ZIP),
        (b"PK\x03\x04 and nothing more", media.ZIP),
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"\x00\x00\x00\x18ftypmp42", "video/mp4"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1old word", "application/x-ole-storage"),
        (bytes(range(256)) * 4, media.UNKNOWN),
        (b"id,name,age\n1,Sample One,30\n2,Sample Two,31\n", media.CSV),
        (b"id;name;age\n1;One;30\n2;Two;31\n", media.CSV),
        (b"id\tname\n1\tOne\n2\tTwo\n", media.TSV),
        ("الاسم,العمر,المكان\nفلان,30,القرية\n".encode(), media.CSV),
        (b'{"a": [1, 2]}', media.JSON),
        (b"[1, 2, 3]", media.JSON),
        (b'{"id": 1}\n{"id": 2}\n', media.JSON_LINES),
        (b"[Photo: a street] Residents said nothing.", media.TEXT),
    ],
)
def test_the_content_tells_the_media_type(data: bytes, expected: str) -> None:
    assert media_type(data) == expected


def test_a_zip_renamed_pdf_is_found_out() -> None:
    assert media_type(zipped("a.txt"), "pdf") == media.ZIP
    assert contradicts("pdf", media.ZIP)


def test_an_office_file_renamed_zip_is_no_contradiction() -> None:
    assert not contradicts("zip", media.DOCX)


def test_an_unknown_extension_promises_nothing() -> None:
    assert not contradicts("xyz", media.PDF)
    assert not contradicts("", media.PDF)


def test_the_name_only_tells_a_table_from_other_plain_text() -> None:
    assert media_type(b"name\nSample One\n", "csv") == media.CSV
    assert media_type(b"name\nSample One\n", "txt") == media.TEXT
    assert media_type(b"%PDF-1.7\n", "csv") == media.PDF


@pytest.mark.parametrize(
    "prose",
    [
        "The men, women and children\nleft the town, the village, and the farms\n",
        "On Monday, in the square, two men\nand three women, they said, were hurt.\n",
        PROSE,
    ],
)
def test_prose_with_commas_is_not_taken_for_a_table(prose: str) -> None:
    assert media_type(prose.encode()) == media.TEXT


def test_a_large_json_file_is_told_by_its_beginning() -> None:
    assert media_type(json.dumps([{"n": number} for number in range(20_000)]).encode()) == media.JSON


@given(st.binary(max_size=400))
def test_any_bytes_get_a_media_type(data: bytes) -> None:
    assert "/" in media_type(data)


def test_an_opendocument_sheet_is_told_by_its_first_part():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", media.ODS)
        archive.writestr("content.xml", "<x/>")
    assert media_type(out.getvalue()) == media.ODS
    assert not contradicts("ods", media.ODS)
