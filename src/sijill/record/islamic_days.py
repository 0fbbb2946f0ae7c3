"""Dates of the Islamic calendar in the cells of a list."""

from __future__ import annotations

import re
from typing import Literal

from sijill.lists.words import cell_key
from sijill.model.dates import DateRange
from sijill.record.readings import Reading
from sijill.text.islamic import islamic_months, western_days

Order = Literal["day_first", "month_first", "not_told"]

NUMERIC = re.compile(r"(\d{1,4})\s*[-/.\s]\s*(\d{1,2})(?:\s*[-/.\s]\s*(\d{1,4}))?")
HIJRI_YEARS = range(1300, 1500)
"""Years read as of the Islamic calendar when they stand in a list of recent deaths or births."""
LUNAR_FROM = 1410
"""From this year on a bare year cannot be of the solar calendar of Iran and Afghanistan, whose 1410 is 2031."""
EARLIEST_YEAR = 1000
ISLAMIC_MARK = re.compile(r"(?<=\d)\s*(?:ه|هجري|هجريه|a\.?h\.?|hijri)$")
CODE_ISLAMIC = "record.hijri-date"


def islamic_days(text: str, order: Order) -> Reading[DateRange] | None:
    """Give the days of a date that is of the Islamic calendar by its mark, month or year; ``None`` for any other.

    Args:
        text: The folded cell.
        order: Whether its column writes the day or the month first.
    """
    bare = ISLAMIC_MARK.sub("", text)
    parts = _islamic_parts(bare, order)
    if parts is None or parts[0] not in HIJRI_YEARS:
        return None
    if bare == text and parts[0] < LUNAR_FROM and not _islamic_month(text):
        why = "lunar (AH, هـ) or solar (Iran, Afghanistan): the calendar is not told; write it beside the year"
        return Reading(None, CODE_ISLAMIC, why)
    try:
        first, last = western_days(*parts)
    except ValueError:
        return Reading(None, "record.bad-date", "the Islamic calendar has no such day")
    return Reading(
        DateRange(first, last), CODE_ISLAMIC, f"Islamic calendar: {first} to {last}, as months begin", "kept"
    )


def _islamic_parts(text: str, order: Order) -> tuple[int, int | None, int | None] | None:
    """Year, month and day of a date in digits or with an Islamic month's name."""
    month = _islamic_month(text)
    numbers = [int(number) for number in re.findall(r"\d+", text)]
    years = [number for number in numbers if number >= EARLIEST_YEAR]
    days = [number for number in numbers if 1 <= number <= 30]
    if month:
        told = len(years) == 1 and len(days) <= 1 and len(numbers) == len(years) + len(days)
        return (years[0], month, days[0] if days else None) if told else None
    if re.fullmatch(r"\d{4}", text):
        return int(text), None, None
    found = NUMERIC.fullmatch(text)
    if found is None or len(years) != 1 or found[3] is None:
        return (numbers[0], numbers[1], None) if found is not None and len(found[1]) == 4 else None
    if len(found[1]) == 4:
        return numbers[0], numbers[1], numbers[2]
    month_first = order == "month_first" if max(numbers[:2]) <= 12 else numbers[1] > 12
    return (years[0], numbers[0], numbers[1]) if month_first else (years[0], numbers[1], numbers[0])


def _islamic_month(text: str) -> int | None:
    key = f" {cell_key(text)} "
    held = [name for name in islamic_months() if f" {name} " in key]
    return islamic_months()[max(held, key=len)] if held else None
