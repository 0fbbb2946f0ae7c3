"""Lists of places somebody brings: three kinds of file, every bad row noted, every other row kept."""

from __future__ import annotations

import hashlib
import io

import openpyxl
import pytest

from sijill.errors import InputRefused
from sijill.lists.admin_tables import admin_columns
from sijill.lists.geonames_dump import is_geonames
from sijill.lists.place_rows import field_of, level_of
from sijill.lists.places import PlaceList, own_places, read_place_files, read_place_list

PLAIN = """name,name_ar,aliases,admin1,latitude,longitude,pcode,level
Qarat Nuri,قارة نوري,Karat Nouri|Qarat Noury,Homs,34.91,36.60,XX0001,village
,,nobody's,Homs,34,36,,
Bad Point,,,Homs,341,36,,hamlet
Odd Level,,,Homs,34.1,36.2,,realm
"""
ADMIN = """admin0Pcode,admin1Name_en,admin1Name_ar,admin1Pcode,admin2Name_en,admin2Pcode,Latitude_y,Longitude_x
SY,Homs,حمص,SY04,Tell Wadi,SY0499,34.70,36.70
SY,Homs,حمص,SY04,Tell Sabr,SY0498,34.80,36.80
"""


def dump(*rows: tuple[str, ...]) -> bytes:
    lines = []
    for ident, name, others, latitude, longitude, kind, feature, admin1, people in rows:
        cells = [ident, name, name, others, latitude, longitude, kind, feature, "SY", "", admin1]
        lines.append("\t".join([*cells, "", "", "", people, "", "500", "Asia/Damascus", "2020-01-01"]))
    return "\n".join(lines).encode()


def codes(held: PlaceList) -> list[tuple[int, str, str]]:
    return [(note.row, note.code, note.done) for note in held.notes]


def test_a_plain_table_gives_its_places_with_every_spelling() -> None:
    held = read_place_list(PLAIN.encode(), "own.csv")
    first = held.places[0]
    assert (first.match.name, first.match.admin1, first.match.precision, first.match.pcode) == (
        "Qarat Nuri", "Homs", "city", "XX0001",
    )  # fmt: skip
    assert first.names == ("Qarat Nuri", "قارة نوري", "Karat Nouri", "Qarat Noury")


def test_a_bad_row_is_noted_and_the_others_are_kept() -> None:
    held = read_place_list(PLAIN.encode(), "own.csv")
    assert [place.match.name for place in held.places] == ["Qarat Nuri", "Bad Point", "Odd Level"]
    assert held.places[1].match.latitude is None
    assert codes(held) == [
        (3, "extract.places-no-name", "row_refused"),
        (4, "extract.places-bad-point", "value_unknown"),
        (5, "extract.places-bad-level", "value_unknown"),
    ]
    assert all("wanted" in note.why for note in held.notes)


def test_headers_may_be_arabic_and_decimals_too() -> None:
    text = "اسم المكان؛المحافظة؛خط العرض؛خط الطول؛النوع\nقارة نوري؛حمص؛٣٤٫٩١؛٣٦٫٦٠؛قرية\n"
    place = read_place_list(text.encode(), "own.csv").places[0]
    assert (place.match.name, place.match.latitude, place.match.precision) == ("قارة نوري", 34.91, "city")


def test_a_resolved_place_can_name_the_file_and_its_hash() -> None:
    digest = hashlib.sha256(PLAIN.encode()).hexdigest()
    held = read_place_list(PLAIN.encode(), "case/own.csv")
    assert held.sha256 == digest
    assert held.places[0].match.gazetteer == f"own.csv (sha256 {digest[:12]})"


def test_a_geonames_dump_gives_settlements_and_units_and_passes_over_wells() -> None:
    data = dump(
        ("1", "Jabrū", "Jabrou,جبرو", "34.8", "36.6", "P", "PPL", "11", "120"),
        ("2", "Homsland", "", "34.8", "36.7", "A", "ADM1", "11", "0"),
        ("3", "Old Well", "", "34.8", "36.7", "H", "WLL", "11", "0"),
    )
    held = read_place_list(data, "SY.txt")
    assert held.kind == "geonames"
    assert [(p.match.name, p.match.precision, p.match.admin1) for p in held.places] == [
        ("Jabru", "city", "Homsland"), ("Homsland", "province", "Homsland"),
    ]  # fmt: skip
    assert "جبرو" in held.places[0].names
    assert held.places[0].match.population == 120


def test_a_broken_line_of_a_dump_is_noted_with_its_number() -> None:
    data = dump(("1", "Jabru", "", "34.8", "36.6", "P", "PPL", "11", "0")) + b"\nbroken line\n"
    assert codes(read_place_list(data, "SY.txt")) == [(2, "extract.places-bad-row", "row_refused")]
    assert not is_geonames(b"name\tname_ar\n")


def test_an_administrative_table_gives_each_unit_once() -> None:
    held = read_place_list(ADMIN.encode(), "cod.csv")
    told = [(p.match.name, p.match.precision, p.match.pcode, p.match.latitude) for p in held.places]
    assert told == [
        ("Homs", "province", "SY04", None), ("Tell Wadi", "district", "SY0499", 34.7),
        ("Tell Sabr", "district", "SY0498", 34.8),
    ]  # fmt: skip
    assert held.places[0].names == ("Homs", "حمص")
    assert held.places[1].match.admin1 == "Homs"


def test_both_ways_of_writing_administrative_headers_are_known() -> None:
    assert admin_columns(["ADM1_EN", "ADM1_PCODE", "ADM2_AR"]) == {"1.name.0.en": 0, "1.code": 1, "2.name.2.ar": 2}
    assert admin_columns(["name", "admin1"]) == {}


def test_every_sheet_of_a_workbook_is_read() -> None:
    book = openpyxl.Workbook()
    book.active.title = "ADM1"
    book.active.append(["admin1Name_en", "admin1Pcode"])
    book.active.append(["Homs", "SY04"])
    second = book.create_sheet("ADM2")
    second.append(["admin1Name_en", "admin1Pcode", "admin2Name_en", "admin2Pcode"])
    second.append(["Homs", "SY04", "Tell Wadi", "SY0499"])
    out = io.BytesIO()
    book.save(out)
    assert {p.match.name for p in read_place_list(out.getvalue(), "cod.xlsx").places} == {"Homs", "Tell Wadi"}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "extract.places-unreadable"),
        (b"%PDF-1.7 pages", "extract.places-unreadable"),
        (b"PK\x03\x04 no archive", "extract.places-unreadable"),
        (b"colour,weight\nred,3\n", "extract.places-no-name-column"),
        (b"name,latitude\n,34\n", "extract.places-none"),
    ],
)
def test_a_file_that_is_no_list_of_places_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(InputRefused) as refused:
        read_place_list(data, "own.csv")
    assert refused.value.code == code
    assert "own.csv" in refused.value.got


def test_a_missing_file_is_refused_and_no_file_is_no_list(tmp_path) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(InputRefused) as refused:
        read_place_files([tmp_path / "none.csv"])
    assert refused.value.code == "extract.places-missing"
    assert own_places([]) is None


def test_headers_and_levels_are_known_in_both_languages() -> None:
    assert (field_of("Latitude"), field_of("المحافظة"), field_of("colour")) == ("latitude", "admin1", None)
    assert (level_of("Village"), level_of("ناحية"), level_of("realm")) == ("city", "subdistrict", None)
