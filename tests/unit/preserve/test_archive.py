"""Zip members, counted while they inflate."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from sijill.errors import InputRefused
from sijill.preserve.archive import MOST_MEMBERS, Members
from sijill.preserve.quality import BOMB, ENCRYPTED, FORMULA, UNREADABLE
from sijill.preserve.xlsx import look_over_xlsx


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def code_of(data: bytes, name: str = "a", budget: int = 1 << 30) -> str:
    with pytest.raises(InputRefused) as refused:
        Members(data, budget).read(name)
    return refused.value.code


def test_a_member_that_grows_beyond_measure_is_a_bomb() -> None:
    assert code_of(zipped(a=b"\x00" * (20 << 20))) == BOMB


def test_the_budget_is_shared_by_all_members() -> None:
    members = Members(zipped(a=b"x" * 600, b=b"y" * 600), budget=1000)
    members.read("a")
    with pytest.raises(InputRefused) as refused:
        members.read("b")
    assert refused.value.code == BOMB


def test_a_header_that_lies_about_its_size_is_not_believed() -> None:
    honest = zipped(a=b"\x00" * (20 << 20))
    lying = honest.replace(struct.pack("<L", 20 << 20), struct.pack("<L", 10))
    assert lying != honest
    assert code_of(lying) in (BOMB, UNREADABLE)


def test_ordinary_xml_that_shrinks_well_is_no_bomb() -> None:
    rows = b"".join(b"<row><c>%d</c></row>" % number for number in range(200_000))
    assert Members(zipped(a=rows)).read("a") == rows


def test_a_damaged_container_is_refused() -> None:
    data = zipped(a=b"words " * 500)
    assert code_of(data[: len(data) // 2]) == UNREADABLE
    start = data.index(b"a", 26) + 1
    assert code_of(data[:start] + b"\xff" * 8 + data[start + 8 :]) == UNREADABLE


def test_a_missing_member_is_refused() -> None:
    assert code_of(zipped(a=b"x"), "b") == UNREADABLE


def test_a_locked_member_is_named_as_locked() -> None:
    data = bytearray(zipped(a=b"x" * 50))
    directory = data.index(b"PK\x01\x02")
    data[directory + 8] |= 1
    assert code_of(bytes(data)) == ENCRYPTED


def test_too_many_members_are_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(MOST_MEMBERS + 1):
            archive.writestr(str(number), b"")
    assert code_of(out.getvalue()) == BOMB


def test_a_formula_in_a_workbook_is_noted() -> None:
    sheet = b"<worksheet><row><c><f>SUM(A1:A2)</f><v>3</v></c></row></worksheet>"
    assert look_over_xlsx(zipped(xl__worksheets__sheet1__xml=b"x")).notes == ()
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
    read = look_over_xlsx(data.getvalue())
    assert read.notes == (FORMULA,)
    assert read.text is None


def test_a_workbook_that_declares_entities_is_refused() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("xl/workbook.xml", b" " * 65_530 + b'<!DOCTYPE x [<!ENTITY a "b">]>')
    with pytest.raises(InputRefused) as refused:
        look_over_xlsx(data.getvalue())
    assert refused.value.code == BOMB
