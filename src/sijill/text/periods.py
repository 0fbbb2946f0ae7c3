"""The days of a period told loosely: the early part of a month or year, the week before, "a few days ago"."""

from __future__ import annotations

from datetime import date, timedelta

from sijill.model.dates import DateRange
from sijill.text.calendars import latest_weekday, month_days, months_back

_MONTH_PARTS = {"early": (1, 10), "middle": (11, 20), "late": (21, 31), "first half": (1, 15), "second half": (16, 31)}
_YEAR_PARTS = {"early": (1, 4), "middle": (5, 8), "late": (9, 12), "first half": (1, 6), "second half": (7, 12)}
_WEEK_STARTS = (5, 6, 0)
"""A week begins on Saturday, Sunday or Monday, by country; what is said of a week holds for all three."""
FEW = (2, 7)
"""How many "a few" or "several" units of time may be."""
LONGEST_YEARS = 1_000


def month_part(year: int, month: int, part: str) -> DateRange:
    """Give the days of the ``early``, ``middle`` or ``late`` third of a month, or of its ``first`` or ``second half``.

    >>> month_part(2024, 2, "late")
    DateRange(first=datetime.date(2024, 2, 21), last=datetime.date(2024, 2, 29))
    """
    first, last = _MONTH_PARTS[part]
    end = month_days(year, month)[1]
    return DateRange(date(year, month, first), end.replace(day=min(last, end.day)))


def month_week(year: int, month: int, number: int) -> DateRange:
    """Give the days of the first to the fourth week of a month, counted from its first day; 0 is the last week."""
    end = month_days(year, month)[1]
    if number == 0:
        return DateRange(end - timedelta(days=6), end)
    return DateRange(date(year, month, 7 * number - 6), date(year, month, 7 * number))


def year_part(year: int, part: str) -> DateRange:
    """Give the days of the ``early``, ``middle`` or ``late`` four months of a year, or of one of its halves."""
    first, last = _YEAR_PARTS[part]
    return DateRange(date(year, first, 1), month_days(year, last)[1])


def season(year: int, is_winter: bool) -> DateRange:
    """Give the year in which a season lies, whichever half of the earth is meant; a winter may end in the next."""
    end = month_days(year + 1, 2)[1] if is_winter else date(year, 12, 31)
    return DateRange(date(year, 1, 1), end)


def last_week(reference: date) -> DateRange:
    """Give the days that the week before that of ``reference`` may hold, whatever day weeks begin on."""
    starts = [latest_weekday(day, reference) for day in _WEEK_STARTS]
    return DateRange(min(starts) - timedelta(days=7), max(starts) - timedelta(days=1))


def weekday_of_last_week(weekday: int, reference: date) -> DateRange:
    """Give the day that a weekday of last week is, or both that it may be."""
    starts = [latest_weekday(day, reference) - timedelta(days=7) for day in _WEEK_STARTS]
    days = [start + timedelta(days=(weekday - start.weekday()) % 7) for start in starts]
    return DateRange(min(days), max(days))


def this_unit(unit: str, reference: date) -> DateRange:
    """Give the days of this ``week``, ``month`` or ``year`` up to ``reference``."""
    if unit == "week":
        return DateRange(min(latest_weekday(day, reference) for day in _WEEK_STARTS), reference)
    return DateRange(reference.replace(day=1, month=1 if unit == "year" else reference.month), reference)


def last_unit(unit: str, reference: date) -> DateRange:
    """Give the days of the ``week``, ``month`` or ``year`` before that of ``reference``."""
    if unit == "week":
        return last_week(reference)
    if unit == "month":
        return DateRange(*months_back(reference, 1))
    return DateRange(date(reference.year - 1, 1, 1), date(reference.year - 1, 12, 31))


def last_weekend(reference: date) -> DateRange:
    """Give the days of the latest weekend that has begun before ``reference``: Friday to Sunday, as weekends differ."""
    friday = latest_weekday(4, reference, before=True)
    return DateRange(friday, min(friday + timedelta(days=2), reference))


def back(unit: str, many: int, reference: date) -> DateRange | None:
    """Give the calendar days that lie ``many`` units before ``reference``; for weeks, from then on.

    Args:
        unit: ``hour``, ``day``, ``week``, ``month``, ``year`` or ``decade``.
        many: How many.
        reference: From when.
    """
    if unit in ("year", "decade"):
        years = many * (10 if unit == "decade" else 1)
        year = reference.year - years
        return DateRange(date(year, 1, 1), date(year, 12, 31)) if year > 0 and years < LONGEST_YEARS else None
    if unit == "month":
        return DateRange(*months_back(reference, many)) if many <= 12 * LONGEST_YEARS // 10 else None
    days = -(-many // 24) if unit == "hour" else many * (7 if unit == "week" else 1)
    if days > 36_500:
        return None
    first = reference - timedelta(days=days)
    return DateRange(first, first if unit == "day" else reference)


def a_few_back(unit: str, reference: date) -> DateRange:
    """Give the days that "a few" units before ``reference`` may be: the exact day is not told."""
    near, far = back(unit, FEW[0], reference), back(unit, FEW[1], reference)
    return DateRange(far.first if far else None, near.last if near else None)


def vaguely_back(unit: str, reference: date) -> DateRange:
    """Give what "days ago" or "years ago" says: no first day, and a last one that lies at least one unit back."""
    if unit in ("day", "hour", "week"):
        return DateRange(None, reference)
    near = back(unit, 1, reference)
    return DateRange(None, near.last if near else reference)
