"""How a value stands in a column, and how it is read back: text, integer, flag, real, decimal, JSON.

SQLite would quietly turn "5" into 5; a hash over rows must not depend on that. So a value is brought to its stored form
here, before it is hashed or written, and what does not fit is refused.
"""

from __future__ import annotations

import json
import operator
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import SupportsFloat, SupportsIndex, TypeAlias, cast

import rfc8785

from sijill.errors import Refusal
from sijill.store.canonical import JsonValue

Cell: TypeAlias = int | float | str | bytes | None
DECIMALS = 6


def stored(holds: str, value: object) -> Cell:
    """Give ``value`` as a column that ``holds`` such values stores it; ``None`` stays ``None``.

    Args:
        holds: ``text``, ``integer``, ``flag``, ``real`` (rounded to 1e-6), ``decimal`` (a string), ``json``, ``list``
            or ``object`` (canonical JSON text).
        value: A plain value; JSON may also be given as text.

    Raises:
        Refusal: The value is of another type.
    """
    return None if value is None else _STORE[holds](value)


def read(holds: str, cell: Cell) -> JsonValue | float:
    """Give back what a stored cell says: flags as booleans, JSON as values."""
    if cell is None or isinstance(cell, bytes):
        return None
    if holds == "flag":
        return bool(cell)
    if holds in ("json", "list", "object"):
        return cast(JsonValue, json.loads(str(cell)))
    return cell


def _text(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, str):
        raise Refusal(f"{value!r} is not text")
    return str.__str__(value)


def _integer(value: object) -> int:
    if isinstance(value, bool):
        raise Refusal(f"{value!r} is not an integer")
    try:
        return operator.index(cast(SupportsIndex, value))
    except TypeError as error:
        raise Refusal(f"{value!r} is not an integer") from error


def _flag(value: object) -> int:
    if not isinstance(value, bool) and type(value).__name__ != "bool":
        raise Refusal(f"{value!r} is neither true nor false")
    return int(bool(value))


def _real(value: object) -> float:
    if isinstance(value, (bool, str)) or not isinstance(value, SupportsFloat):
        raise Refusal(f"{value!r} is not a number")
    rounded = round(float(value), DECIMALS)
    if rounded != rounded or rounded in (float("inf"), float("-inf")):
        raise Refusal(f"{value!r} is not a finite number")
    return rounded + 0.0


def _decimal(value: object) -> str:
    try:
        given = Decimal(value) if isinstance(value, str) else Decimal(repr(_real(value)))
    except InvalidOperation as error:
        raise Refusal(f"{value!r} is not a decimal number") from error
    if not given.is_finite():
        raise Refusal(f"{value!r} is not a decimal number")
    return value if isinstance(value, str) else format(given, "f")


def _json(value: object) -> str:
    try:
        given = json.loads(value) if isinstance(value, str) else value
        return cast(bytes, rfc8785.dumps(given)).decode("utf-8")
    except (ValueError, TypeError) as error:
        raise Refusal(f"not JSON: {error}") from error


_STORE: Mapping[str, Callable[[object], Cell]] = {
    "text": _text,
    "integer": _integer,
    "flag": _flag,
    "real": _real,
    "decimal": _decimal,
    "json": _json,
    "list": _json,
    "object": _json,
}
