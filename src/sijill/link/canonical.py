"""Canonical values of a victim: what the records together say, each value with the record it came from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

Row = Mapping[str, object]


def _fullest(rows: Sequence[Row], field: str) -> tuple[str | None, str | None]:
    """The spelling with most parts, then the most frequent, then the first by letter; and whose it is."""
    written = [(str(row[field]), str(row["id"])) for row in rows if row[field]]
    if not written:
        return None, None
    often = Counter(value for value, _ in written)
    return min(written, key=lambda one: (-len(one[0].split()), -often[one[0]], one[0], one[1]))


def _most_often(rows: Sequence[Row], field: str) -> tuple[str | None, str | None]:
    written = [(str(row[field]), str(row["id"])) for row in rows if row[field]]
    if not written:
        return None, None
    often = Counter(value for value, _ in written)
    return min(written, key=lambda one: (-often[one[0]], one[0], one[1]))


def _ends(rows: Sequence[Row], low: str, high: str) -> tuple[object, object]:
    lows = [row[low] for row in rows if row[low] is not None]
    highs = [row[high] for row in rows if row[high] is not None]
    return (min(lows, key=_order) if lows else None, max(highs, key=_order) if highs else None)


def _order(value: object) -> tuple[int, str]:
    return (value, "") if isinstance(value, int) else (0, str(value))


def canonical_values(rows: Sequence[Row]) -> dict[str, object]:
    """The columns of table ``victim`` that the records of one person give.

    Ages and days are ranges that hold what every record says: lists that disagree widen them, none is preferred.

    Args:
        rows: Rows of ``victim_record`` of one person; at least one.
    """
    name, name_from = _fullest(rows, "name")
    name_ar, name_ar_from = _fullest(rows, "name_ar")
    sex, sex_from = _most_often(rows, "sex")
    place, place_from = _most_often(rows, "place")
    admin1, _ = _most_often(rows, "admin1")
    age_low, age_high = _ends(rows, "age_low", "age_high")
    died_from, died_to = _ends(rows, "died_from", "died_to")
    told = {"name": name_from, "name_ar": name_ar_from, "sex": sex_from, "place": place_from}
    return {
        "name": name,
        "name_ar": name_ar,
        "sex": sex,
        "age_low": age_low,
        "age_high": age_high,
        "died_from": died_from,
        "died_to": died_to,
        "place": place,
        "admin1": admin1,
        "records": len(rows),
        "body": {
            "from": {field: record for field, record in told.items() if record},
            "lists": sorted({str(row["list"]) for row in rows}),
            "status": _most_often(rows, "status")[0],
            "disagree": sorted(
                field for field in ("sex", "admin1") if len({row[field] for row in rows if row[field] is not None}) > 1
            ),
        },
    }
