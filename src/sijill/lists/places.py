"""Lists of places somebody brings: a GeoNames dump, OCHA's administrative tables, or a table with plain headers."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from pathlib import Path

from sijill.errors import InputRefused
from sijill.lists.admin_tables import admin_columns, admin_places
from sijill.lists.encodings import decoded
from sijill.lists.geonames_dump import geonames_places, is_geonames
from sijill.lists.header_rows import TITLES
from sijill.lists.limits import USUAL, Limits
from sijill.lists.notes import RowNote
from sijill.lists.place_rows import NamedPlace, plain_columns, plain_places
from sijill.lists.reading import raw_table
from sijill.lists.tables import RawTable
from sijill.lists.workbook import sheet_names, workbook_table
from sijill.text.own_places import OwnPlaces

SHOWN = 12
"""How many hexadecimal digits of a file's SHA-256 a resolved place names."""
WANTED = (
    "a GeoNames country dump, OCHA's administrative tables (CSV, XLSX), or a table with the headers name, name_ar, "
    "aliases, admin1, latitude, longitude, pcode, level"
)


@dataclass(frozen=True, slots=True)
class PlaceList:
    """One file of places.

    Attributes:
        file: The file as it was named.
        sha256: Its SHA-256.
        kind: ``geonames``, ``admin`` or ``plain``.
        places: Its places, in the order of the file.
        notes: Rows and cells that could not be used, and why.
    """

    file: str
    sha256: str
    kind: str
    places: tuple[NamedPlace, ...]
    notes: tuple[RowNote, ...] = ()


def read_place_list(data: bytes, file: str, limits: Limits = USUAL) -> PlaceList:
    """Give the places of one file; rows that cannot be used are noted and the others kept.

    Args:
        data: The file's bytes.
        file: Its name, for its ending and for the notes.
        limits: Sizes above which it is refused.

    Raises:
        InputRefused: It cannot be read, has no header for a name, or holds no place (``extract.places-unreadable``,
            ``extract.places-no-name-column``, ``extract.places-none``).
    """
    sha256 = hashlib.sha256(data).hexdigest()
    told = f"{Path(file).name} (sha256 {sha256[:SHOWN]})"
    try:
        kind, places, notes = _read(data, file, told, limits)
    except InputRefused as error:
        if error.code.startswith("extract."):
            raise
        raise InputRefused("extract.places-unreadable", error.got, WANTED, error.next_step or "save it anew") from error
    if not places:
        raise InputRefused("extract.places-none", f"{file} holds no place that can be used", WANTED, _first(notes))
    return PlaceList(file, sha256, kind, tuple(places), tuple(notes))


def own_places(lists: Sequence[PlaceList]) -> OwnPlaces | None:
    """Give what several files hold together, in their order; ``None`` for no file."""
    if not lists:
        return None
    entries = tuple((place.match, place.names) for held in lists for place in held.places)
    return OwnPlaces(entries, tuple(held.sha256 for held in lists))


def read_place_files(files: Sequence[str | Path], limits: Limits = USUAL) -> list[PlaceList]:
    """Give the lists in files, in order.

    Raises:
        InputRefused: A file is not there (``extract.places-missing``), besides what :func:`read_place_list` raises.
    """
    held = []
    for file in files:
        path = Path(file)
        if not path.is_file():
            raise InputRefused(
                "extract.places-missing", f"there is no file of places {file}", "a file that is there", "check the path"
            )
        held.append(read_place_list(path.read_bytes(), str(file), limits))
    return held


_Read = tuple[str, list[NamedPlace], list[RowNote]]


def _read(data: bytes, file: str, told: str, limits: Limits) -> _Read:
    if len(data) <= limits.file_bytes and not data.startswith(b"PK\x03\x04") and is_geonames(data):
        places, notes = geonames_places(decoded(data, file).text, file, told)
        return "geonames", places, notes
    tables = _tables(data, file, limits)
    read = [found for table in tables if (found := _of_table(table, told)) is not None]
    if not read:
        shown = ", ".join(cell.strip() for cell in tables[0].rows[0][1] if cell.strip()) if tables[0].rows else ""
        raise InputRefused(
            "extract.places-no-name-column",
            f"{file} has no header for the names of places; it has {shown}",
            WANTED,
            "name one column 'name' or 'name_ar'",
        )
    return reduce(lambda one, other: (one[0], one[1] + other[1], one[2] + other[2]), read)


def _tables(data: bytes, file: str, limits: Limits) -> list[RawTable]:
    """Every sheet of a workbook, for OCHA keeps each level on one; else the one table."""
    if data.startswith(b"PK\x03\x04"):
        return [workbook_table(data, file, limits, name) for name in sheet_names(data, file, limits)]
    return [raw_table(data, file, limits)]


def _of_table(table: RawTable, told: str) -> _Read | None:
    for at, (_, cells) in enumerate(table.rows[:TITLES]):
        levels = admin_columns(cells)
        if levels:
            return ("admin", *admin_places(table, at, levels, told))
        columns = plain_columns(cells)
        if "name" in columns or "name_ar" in columns:
            return ("plain", *plain_places(table, at, columns, told))
    return None


def _first(notes: Sequence[RowNote]) -> str:
    return f"row {notes[0].row}: {notes[0].why}" if notes else "check the file"
