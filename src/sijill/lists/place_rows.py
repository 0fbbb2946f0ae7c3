"""Places of a table with plain headers, and what its cells may hold: degrees, levels, other names."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from sijill.lists.characters import neutral
from sijill.lists.headers import header_key
from sijill.lists.notes import RowNote
from sijill.lists.tables import RawTable
from sijill.text.arabic import western_digits
from sijill.text.place_match import PlaceMatch

_PARTS = re.compile(r"[|;؛،,/\n]")
_COUNTRY = re.compile(r"[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place of a list and the spellings it goes by."""

    match: PlaceMatch
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a list of places, its cells by field, with a way to note what is wrong with one.

    Attributes:
        file: The file as it was named.
        number: Row in the file, 1-based.
        cells: Cells by field.
        headers: The header that stands for each field.
        notes: Where notes go.
    """

    file: str
    number: int
    cells: Mapping[str, str]
    headers: Mapping[str, str]
    notes: list[RowNote]

    def get(self, field: str) -> str:
        """The cell without surrounding spaces and hidden characters; empty when there is none."""
        return neutral(self.cells.get(field, "")).strip()

    def point(self) -> tuple[float, float] | tuple[None, None]:
        """Give latitude and longitude in degrees; neither when one is missing or off the globe, which is noted."""
        latitude = self._degrees("latitude", 90)
        longitude = self._degrees("longitude", 180)
        if latitude is None or longitude is None:
            return None, None
        return latitude, longitude

    def _degrees(self, field: str, most: int) -> float | None:
        told = western_digits(self.get(field)).replace("٫", ".").replace(",", ".")
        if not told:
            return None
        try:
            value = float(told)
        except ValueError:
            value = float("nan")
        if -most <= value <= most:
            return value
        why = f"wanted degrees from -{most} to {most}, such as 34.73; the place is kept without a point: correct it"
        self.note(field, "extract.places-bad-point", why, is_refused=False)
        return None

    def note(self, field: str, code: str, why: str, is_refused: bool) -> None:
        """Note what is wrong with a cell, or with the row when ``field`` is empty."""
        done = "row_refused" if is_refused else "value_unknown"
        header, value = (self.headers.get(field, field), self.get(field)) if field else ("", "")
        self.notes.append(RowNote(self.file, self.number, header, code, value, why, done))  # type: ignore[arg-type]


@cache
def _words(table: str) -> Mapping[str, str]:
    text = resources.files("sijill.data").joinpath("gazetteer/headers.toml").read_text(encoding="utf-8")
    return {header_key(word): meaning for meaning, words in tomllib.loads(text)[table].items() for word in words}


def field_of(header: str) -> str | None:
    """Give the field a header stands for, or ``None``.

    >>> field_of("Latitude"), field_of("المحافظة"), field_of("colour")
    ('latitude', 'admin1', None)
    """
    return _words("headers").get(header_key(header))


def level_of(cell: str) -> str | None:
    """Give the level a word stands for: ``province``, ``district``, ``subdistrict``, ``city``, ``neighbourhood``."""
    return _words("levels").get(header_key(cell))


def plain_columns(cells: Sequence[str]) -> dict[str, int]:
    """Give which column stands for which field; the first of several wins."""
    columns: dict[str, int] = {}
    for at, cell in enumerate(cells):
        field = field_of(cell)
        if field is not None:
            columns.setdefault(field, at)
    return columns


def rows_under(table: RawTable, at: int, columns: Mapping[str, int], notes: list[RowNote]) -> list[Row]:
    """Give the rows under the header row, those without a cell left out."""
    headers = {field: table.rows[at][1][column].strip() for field, column in columns.items()}
    return [
        Row(table.file, number, {f: cells[c] for f, c in columns.items() if c < len(cells)}, headers, notes)
        for number, cells in table.rows[at + 1 :]
        if any(cell.strip() for cell in cells)
    ]


def plain_places(
    table: RawTable, at: int, columns: Mapping[str, int], told: str
) -> tuple[list[NamedPlace], list[RowNote]]:
    """Give the places of a table with plain headers, and what was wrong in it.

    Args:
        table: The cells.
        at: Which row holds the headers.
        columns: Which column stands for which field.
        told: What a resolved place says of its table.
    """
    notes: list[RowNote] = []
    rows = rows_under(table, at, columns, notes)
    return [place for row in rows if (place := _place(row, told)) is not None], notes


def _place(row: Row, told: str) -> NamedPlace | None:
    name = row.get("name") or row.get("name_ar")
    if not name:
        row.note(
            "", "extract.places-no-name", "wanted a name in one of the columns for names: give one", is_refused=True
        )
        return None
    latitude, longitude = row.point()
    level = _level(row)
    country = row.get("country").upper()
    if country and not _COUNTRY.fullmatch(country):
        why = "wanted two letters of ISO 3166, such as SY; the place counts for the country of the case: correct it"
        row.note("country", "extract.places-bad-country", why, is_refused=False)
        country = ""
    people = western_digits(row.get("population")).replace(",", "")
    match = PlaceMatch(
        name,
        country,
        row.get("admin1") or (name if level == "province" else None),
        latitude,
        longitude,
        level,
        told,
        row.get("pcode") or None,
        population=int(people) if people.isdecimal() else 0,
    )
    others = [part.strip() for part in _PARTS.split(row.get("aliases"))]
    return NamedPlace(match, tuple(dict.fromkeys(n for n in (name, row.get("name_ar"), *others) if n)))


def _level(row: Row) -> str:
    told = row.get("level")
    if not told:
        return "city"
    level = level_of(told)
    if level is None:
        why = "wanted province, district, subdistrict, city or neighbourhood; it is taken for a city: correct it"
        row.note("level", "extract.places-bad-level", why, is_refused=False)
    return level or "city"
