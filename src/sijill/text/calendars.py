"""Months and weekdays in English and Arabic, and the arithmetic of "last" and "ago"."""

from __future__ import annotations

import calendar
import csv
from datetime import date, timedelta
from functools import cache
from importlib import resources

from sijill.text.arabic import fold_letters

_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
WEEKDAYS = {name: number for number, name in enumerate(_DAYS.split())}
_ARABIC_DAYS = "الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد"
ARABIC_WEEKDAYS = {fold_letters(name): number for number, name in enumerate(_ARABIC_DAYS.split())}


@cache
def month_numbers() -> dict[str, int]:
    """Give the number of every month name of the shipped table, folded; Levantine and Maghrebi names among them."""
    return names_in("months")


@cache
def arabic_months() -> tuple[str, ...]:
    """Give the Arabic names of months, folded, the longest first."""
    return tuple(sorted((name for name in month_numbers() if not name.isascii()), key=lambda name: (-len(name), name)))


def names_in(table: str) -> dict[str, int]:
    """Give the number of every spelling, folded, in a table of months among the lexicons."""
    text = resources.files("sijill.data").joinpath(f"lexicons/{table}.csv").read_text(encoding="utf-8")
    return {
        fold_letters(name): int(row["number"])
        for row in csv.DictReader(text.splitlines())
        for name in row["spellings"].split("|")
    }


def month_days(year: int, month: int) -> tuple[date, date]:
    """Give the first and last day of a month."""
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def latest_weekday(weekday: int, reference: date, before: bool = False) -> date:
    """Give the latest such weekday on or before ``reference``; with ``before``, strictly before it.

    >>> latest_weekday(6, date(2025, 3, 9)), latest_weekday(3, date(2025, 3, 9))
    (datetime.date(2025, 3, 9), datetime.date(2025, 3, 6))
    """
    back = (reference.weekday() - weekday) % 7
    return reference - timedelta(days=back or (7 if before else 0))


def latest_day(month: int, day: int, reference: date) -> date | None:
    """Give the latest such day on or before ``reference``, or ``None`` for a day the calendar does not hold."""
    for year in range(reference.year, reference.year - 5, -1):
        found = possible_day(year, month, day)
        if found and found <= reference:
            return found
    return None


def latest_month(month: int, reference: date, before: bool = False) -> tuple[date, date]:
    """Give the latest such month that has begun by ``reference``; with ``before``, that ended before its month."""
    late = month > reference.month or (before and month == reference.month)
    return month_days(reference.year - (1 if late else 0), month)


def months_back(reference: date, months: int) -> tuple[date, date]:
    """Give the calendar month ``months`` before that of ``reference``."""
    index = reference.year * 12 + reference.month - 1 - months
    return month_days(index // 12, index % 12 + 1)


def possible_day(year: int, month: int, day: int) -> date | None:
    """Give the day, or ``None`` when the calendar does not hold it."""
    if not 1 <= month <= 12 or not 1 <= year <= 9999 or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return date(year, month, day)
