"""Spreadsheet days: numbers that a style shows as dates."""

from __future__ import annotations

import re
from datetime import date, timedelta
from xml.etree.ElementTree import Element

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

BUILT_IN_DATES = frozenset({14, 15, 16, 17, 22, *range(27, 37), *range(50, 59)})
"""Number formats that every workbook shows as days, without being told how."""

LITERAL = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')


def date_styles(styles: Element) -> frozenset[int]:
    """The cell styles (by their number) that show a day."""
    custom = {
        int(form.get("numFmtId", "-1")): LITERAL.sub("", form.get("formatCode", "")).lower()
        for form in styles.iter(f"{MAIN}numFmt")
    }
    shows_day = BUILT_IN_DATES | {number for number, code in custom.items() if "y" in code or "d" in code}
    formats = styles.find(f"{MAIN}cellXfs")
    cells = [] if formats is None else list(formats)
    return frozenset(at for at, form in enumerate(cells) if int(form.get("numFmtId", "0")) in shows_day)


def day_of(serial: str, from_1904: bool) -> str:
    """The day of a spreadsheet's serial number as ``YYYY-MM-DD``; what is no such number stays as it is.

    The 1900 system counts a 29 February 1900 that never was; numbers from 61 on are right.

    >>> day_of("45717", False)
    '2025-03-01'
    """
    try:
        days = int(float(serial))
    except (ValueError, OverflowError):
        return serial
    first = date(1904, 1, 1) if from_1904 else date(1899, 12, 30 if days > 60 else 31)
    if not 0 <= days <= 2_958_465:
        return serial
    return (first + timedelta(days=days)).isoformat()
