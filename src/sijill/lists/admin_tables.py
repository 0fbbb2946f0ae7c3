"""OCHA's administrative tables: a row a unit, with the names and P-codes of every unit above it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sijill.lists.headers import header_key
from sijill.lists.notes import RowNote
from sijill.lists.place_rows import NamedPlace, Row, field_of, rows_under
from sijill.lists.tables import RawTable
from sijill.text.place_match import PlaceMatch

_HEADER = re.compile(
    r"adm(?:in)?(?P<level>[0-5]) ?(?:(?P<code>p ?code)|(?:(?P<other>alt|ref)? ?name ?\d?)? ?(?P<tongue>[a-z]{2})?)"
)
_LEVELS = {1: "province", 2: "district", 3: "subdistrict", 4: "city", 5: "neighbourhood"}
_POINT = ("latitude", "longitude")


def admin_columns(cells: Sequence[str]) -> dict[str, int]:
    """Give the columns of an administrative table by ``LEVEL.code`` and ``LEVEL.name.N``; none for another table.

    >>> admin_columns(["admin1Name_en", "ADM1_PCODE", "colour"])
    {'1.name.0.en': 0, '1.code': 1}
    """
    columns: dict[str, int] = {}
    for at, cell in enumerate(cells):
        key = header_key(cell)
        match = _HEADER.fullmatch(key)
        if match is not None and key != f"admin{match['level']}":
            tongue = match["tongue"] or ""
            name = f"{match['level']}.code" if match["code"] else f"{match['level']}.name.{at}.{tongue}"
            columns.setdefault(name, at)
        elif (field := field_of(cell)) in _POINT and field is not None:
            columns.setdefault(field, at)
    is_table = any("." in name and name[0] in "1234" for name in columns)
    return columns if is_table and any(".name" in name for name in columns) else {}


def admin_places(
    table: RawTable, at: int, columns: Mapping[str, int], told: str
) -> tuple[list[NamedPlace], list[RowNote]]:
    """Give the units of the table, each once; the point of a row is that of its deepest unit.

    Args:
        table: The cells.
        at: Which row holds the headers.
        columns: Which column stands for what, as :func:`admin_columns` gives it.
        told: What a resolved place says of its table.
    """
    notes: list[RowNote] = []
    held: dict[tuple[str, ...], NamedPlace] = {}
    for row in rows_under(table, at, columns, notes):
        units = {level: names for level in range(1, 6) if (names := _names(row, columns, level))}
        if not units:
            why = "wanted the name of a unit in a column such as admin1Name_en: give one"
            row.note("", "extract.places-no-name", why, is_refused=True)
        for level, names in units.items():
            key = (str(level), row.get(f"{level}.code") or "|".join(names), units.get(1, [""])[0])
            place = _place(row, level, names, units, told)
            if key not in held or (held[key].match.latitude is None and place.match.latitude is not None):
                held[key] = place
    return list(held.values()), notes


def _names(row: Row, columns: Mapping[str, int], level: int) -> list[str]:
    """The names of the unit of that level, English first, then as the columns stand."""
    of_level = [name for name in columns if name.startswith(f"{level}.name")]
    in_order = sorted(of_level, key=lambda name: (not name.endswith(".en"), columns[name]))
    return list(dict.fromkeys(told for name in in_order if (told := row.get(name))))


def _place(row: Row, level: int, names: Sequence[str], units: Mapping[int, Sequence[str]], told: str) -> NamedPlace:
    latitude, longitude = row.point() if level == max(units) else (None, None)
    country = row.get("0.code").upper()
    match = PlaceMatch(
        names[0],
        country if re.fullmatch(r"[A-Z]{2}", country) else "",
        units[1][0] if 1 in units else None,
        latitude,
        longitude,
        _LEVELS[level],
        told,
        row.get(f"{level}.code") or None,
    )
    return NamedPlace(match, tuple(names))
