"""Cells that no spreadsheet takes for a formula, and the way back to what they said."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

GUARD = "'"
_STARTS = frozenset("=+-@\t\r\n\0")
_UNSEEN_BEFORE = " \u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
_LEADING = re.compile(f"[{_UNSEEN_BEFORE}]*")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?\Z", re.A)

Cell = str | int | float | bool | None


def guarded_cell(text: str) -> str:
    """Give ``text`` with an apostrophe before it when a spreadsheet could run it; a plain number stays.

    Full-width signs count as signs, and blanks or unseen characters before a sign do not hide it.

    >>> guarded_cell("=1+1"), guarded_cell("-12.5"), guarded_cell("740")
    ("'=1+1", '-12.5', '740')
    """
    return GUARD + text if _is_risky(text.lstrip(GUARD)) else text


def restored_cell(cell: str) -> str:
    """Give what :func:`guarded_cell` was given."""
    return cell[1:] if cell.startswith(GUARD) and _is_risky(cell.lstrip(GUARD)) else cell


def guarded_rows(rows: Iterable[Mapping[str, object]]) -> list[dict[str, object]]:
    """Give the rows with every text cell, also inside lists and objects, made harmless."""
    return [{name: _guarded(value) for name, value in row.items()} for row in rows]


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Give a table as CSV in UTF-8, lines ended by line feeds; text is guarded, numbers and blanks stay."""
    sheet = io.StringIO(newline="")
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow([guarded_cell(name) for name in header])
    for row in rows:
        writer.writerow([guarded_cell(cell) if isinstance(cell, str) else cell for cell in row])
    return sheet.getvalue().encode("utf-8")


def _is_risky(text: str) -> bool:
    if not text or _NUMBER.match(text):
        return False
    if text[0] in _STARTS:
        return True
    shown = text[_LEADING.match(text).end() :]  # type: ignore[union-attr]
    return unicodedata.normalize("NFKC", shown[:1])[:1] in _STARTS if shown else False


def _guarded(value: object) -> object:
    if isinstance(value, str):
        return guarded_cell(value)
    if isinstance(value, Mapping):
        return {name: _guarded(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_guarded(inner) for inner in value]
    return value
