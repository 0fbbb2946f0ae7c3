"""A GeoNames country dump: nineteen columns between tabs, no headers; settlements, camps and units are taken."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from sijill.lists.notes import RowNote
from sijill.lists.place_rows import NamedPlace, Row
from sijill.text.place_match import PlaceMatch

COLUMNS = 19
_FIELDS = {
    "name": 1, "ascii": 2, "aliases": 3, "latitude": 4, "longitude": 5, "class": 6, "feature": 7, "country": 8,
    "admin1": 10, "population": 14,
}  # fmt: skip
_UNITS = {"ADM1": "province", "ADM2": "district", "ADM3": "subdistrict", "ADM4": "subdistrict"}
_CAMPS = frozenset({"CMP", "CMPRF"})
_FIRST = re.compile(rb"(?:\xef\xbb\xbf)?\s*\d+\t[^\t\n]*(?:\t[^\t\n]*){17}\r?(?:\n|$)")


def is_geonames(data: bytes) -> bool:
    """Whether the first line has the nineteen columns of GeoNames, the first a number."""
    return _FIRST.match(data[:100_000]) is not None


def geonames_places(text: str, file: str, told: str) -> tuple[list[NamedPlace], list[RowNote]]:
    """Give the settlements, camps and administrative units of a dump, and the rows that could not be read.

    Mountains, wells, offices and other features are passed over.

    Args:
        text: The dump.
        file: Its name, for the notes.
        told: What a resolved place says of its table.
    """
    notes: list[RowNote] = []
    rows = [row for number, line in enumerate(text.splitlines(), 1) if (row := _row(line, number, file, notes))]
    units = {
        (row.get("country"), row.get("admin1")): _plain(row.get("name")) for row in rows if row.get("feature") == "ADM1"
    }
    return [place for row in rows if (place := _place(row, units, told)) is not None], notes


def _row(line: str, number: int, file: str, notes: list[RowNote]) -> Row | None:
    if not line.strip():
        return None
    cells = line.split("\t")
    named = {field: cells[at] for field, at in _FIELDS.items() if at < len(cells)}
    row = Row(file, number, named, {}, notes)
    if len(cells) != COLUMNS:
        why = f"{len(cells)} columns between tabs, wanted {COLUMNS} as GeoNames publishes them: take the file anew"
        row.note("", "extract.places-bad-row", why, is_refused=True)
        return None
    return row


def _place(row: Row, units: Mapping[tuple[str, str], str], told: str) -> NamedPlace | None:
    feature = row.get("feature")
    level = _UNITS.get(feature) or ("city" if row.get("class") == "P" or feature in _CAMPS else None)
    if level is None:
        return None
    if not row.get("name"):
        row.note("", "extract.places-no-name", "wanted a name in the second column: give one", is_refused=True)
        return None
    latitude, longitude = row.point()
    people = row.get("population")
    match = PlaceMatch(
        _plain(row.get("name")),
        row.get("country").upper(),
        units.get((row.get("country"), row.get("admin1"))),
        latitude,
        longitude,
        "neighbourhood" if feature == "PPLX" else level,
        told,
        population=int(people) if people.isdecimal() else 0,
    )
    others = [row.get("name"), row.get("ascii"), *(part.strip() for part in row.get("aliases").split(","))]
    return NamedPlace(match, tuple(dict.fromkeys(name for name in (match.name, *others) if name)))


def _plain(name: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.sub(r"[‘’ʻʼ`]", "'", bare)
