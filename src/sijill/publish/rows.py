"""Values of table rows, read with their types: text, whole numbers, ranges, lists."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sijill.model.counts import Count

Row = Mapping[str, object]


def text_in(row: Row, name: str) -> str | None:
    """The text of a column, or ``None`` when it is empty or not there."""
    value = row.get(name)
    return str(value) if value not in (None, "") else None


def whole_in(row: Row, name: str) -> int | None:
    """The whole number of a column, or ``None``."""
    value = row.get(name)
    return None if value is None else int(str(value))


def range_in(row: Row, low: str = "low", high: str = "high") -> Count:
    """The range two columns give."""
    return Count(whole_in(row, low), whole_in(row, high))


def texts_in(row: Row, name: str) -> tuple[str, ...]:
    """The texts of a list in a column; empty when there is none."""
    value = row.get(name)
    return tuple(str(one) for one in value) if isinstance(value, list | tuple) else ()


def rows_in(row: Row, name: str) -> list[Row]:
    """The objects of a list in a column; empty when there is none."""
    value = row.get(name)
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list | tuple) else []


def row_in(row: Row, name: str) -> Row:
    """The object in a column; empty when there is none."""
    value = row.get(name)
    return value if isinstance(value, Mapping) else {}


def grouped(rows: Iterable[Row], column: str) -> dict[str, list[Row]]:
    """Rows by the value of a column, in their order."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[str(row[column])].append(row)
    return found
