"""The compact table of Syrian governorates, districts and sub-districts, made from the Open-Syria files."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

COLUMNS = ("pcode", "level", "name", "arabic", "admin1", "latitude", "longitude", "aliases")
_LEVELS = ("province", "district", "subdistrict")

Unit = Mapping[str, object]


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _aliases(unit: Unit) -> str:
    listed = unit.get("aliases")
    values = {str(_mapping(alias).get("value", "")) for alias in listed} if isinstance(listed, Sequence) else set()
    return "|".join(sorted(value for value in values if value))


def open_syria_table(governorates: Sequence[Unit], districts: Sequence[Unit], subdistricts: Sequence[Unit]) -> str:
    """Give the CSV text of the table, sorted by P-code: the columns are :data:`COLUMNS`.

    Args:
        governorates: Units as in ``governorates.json`` of Open-Syria/data-geography.
        districts: As in ``districts.json``.
        subdistricts: As in ``subdistricts.json``.
    """
    names = {str(unit["id"]): str(_mapping(unit["name"]).get("en")) for unit in governorates}
    rows: list[tuple[str, ...]] = []
    for level, units in zip(_LEVELS, (governorates, districts, subdistricts), strict=True):
        for unit in units:
            name, centre, outside = (_mapping(unit.get(key)) for key in ("name", "centroid", "externalIds"))
            admin1 = names[str(unit.get("governorateId", unit["id"]))]
            where = (str(centre.get("latitude", "")), str(centre.get("longitude", "")))
            named = (str(outside.get("ochaPcode", "")), level, str(name.get("en")), str(name.get("ar")), admin1)
            rows.append((*named, *where, _aliases(unit)))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(sorted(rows))
    return out.getvalue()
