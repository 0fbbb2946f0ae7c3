"""The Islamic (lunar) calendar: its months, and the western days that a day of it may be."""

from __future__ import annotations

from datetime import date
from functools import cache

from sijill.text.calendars import names_in

MONTHS = range(1, 13)
EARLY, LATE = 1, 2
"""A day may begin this much earlier and later than reckoned: months begin when the new moon is seen (days)."""
_BEFORE_FIRST = 227013
"""The ordinal of the day before 1 Muharram of year 1: Wednesday, 14 July 622 of the Julian calendar."""


@cache
def islamic_months() -> dict[str, int]:
    """Give the number (1 to 12) of each month's name, in folded Arabic and in common romanisations."""
    return names_in("islamic_months")


def western_days(year: int, month: int | None = None, day: int | None = None) -> tuple[date, date]:
    """Give the first and last western day that an Islamic year, month or day may have held.

    The arithmetic calendar (a cycle of 30 years of which 11 are long) gives a day; authorities that go by the moon,
    and the official Umm al-Qura tables, differ from it by up to two days, and the range holds them.

    Args:
        year: From 1.
        month: 1 to 12; without it the whole year.
        day: 1 to 30; without it the whole month.

    Raises:
        ValueError: No such month or day.

    Source: Reingold and Dershowitz, Calendrical Calculations, chapter 7, the astronomical epoch.

    >>> western_days(1446, 1, 1)
    (datetime.date(2024, 7, 6), datetime.date(2024, 7, 9))
    """
    if month is not None and month not in MONTHS:
        raise ValueError(f"the Islamic calendar has no month {month}")
    if day is not None and not 1 <= day <= 30:
        raise ValueError(f"an Islamic month has no day {day}")
    first = _ordinal(year, month or 1, day or 1)
    if month is None:
        last = _ordinal(year + 1, 1, 1) - 1
    elif day is None:
        last = _ordinal(year + month // 12, month % 12 + 1, 1) - 1
    else:
        last = first
    return date.fromordinal(first - EARLY), date.fromordinal(last + LATE)


def _ordinal(year: int, month: int, day: int) -> int:
    """The ordinal (1 January of year 1 is 1) of a day of the arithmetic calendar."""
    return _BEFORE_FIRST + (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day
