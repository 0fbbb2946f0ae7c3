"""Days: full, partial and doubtful dates in the cells of a list, as ranges."""

from __future__ import annotations

import calendar
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, lru_cache

from sijill.errors import Refusal
from sijill.lists.serials import day_of
from sijill.lists.words import cell_key, is_unknown
from sijill.model.dates import DateRange
from sijill.record.islamic_days import CODE_ISLAMIC, EARLIEST_YEAR, NUMERIC, Order, islamic_days
from sijill.record.readings import Reading

WESTERN_MARK = re.compile(r"(?<=\d)\s*(?:م|ad|ce)$")
BOTH_GIVEN = re.compile(r"\s*[،,]?\s*(?:الموافق(?:ه)?(?:\s+ل)?|corresponding to)\s*:?\s*")
"""Between one date and the same day of the other calendar."""
CLOCK = re.compile(r"[t\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z|[ap]\.?m\.?|[+-]\d{2}:?\d{2})?$")

MONTH_FIRST = re.compile(r"(0?[1-9]|1[0-2])\s*[-/.]\s*(\d{4})")
"""A month and its year in digits."""

CODE_BAD = "record.bad-date"

DAY_NUMBER = re.compile(r"([1-9]\d{4})(?:\.\d+)?")
"""A day as a spreadsheet holds it that shows it as a number: from 1927 on."""

NOT_OF_A_DAY = re.compile(r"\d{10}")
"""So many digits in a row are of no day, whatever stands beside them."""

NO_DAY = re.compile(r"(?:1/0/(?:19)?00|0/1/1900|1900-01-00|1899-12-3[01]|12/3[01]/1899|3[01]/12/1899)")
"""What a spreadsheet shows as a day where its cell holds nothing or 0."""


@cache
def month_names() -> dict[str, int]:
    """Month names and their number: English, Arabic of Egypt, the Levant and the Maghreb."""
    from babel.dates import get_month_names

    names: dict[str, int] = {}
    for locale in ("ar_DZ", "ar_MA", "ar_EG", "ar_SY", "en"):
        for width in ("abbreviated", "wide"):
            names |= {cell_key(str(name)): month for month, name in get_month_names(width, locale=locale).items()}
    return names | {"sept": 9}


def order_of(cells: Iterable[str]) -> Order:
    """Whether a column writes the day or the month first, told by the days above 12; ``not_told`` when none is."""
    return order_told(Counter(cells))


def order_told(cells: Mapping[str, int]) -> Order:
    """The same of different cells with how often each stands in the column."""
    day_first = month_first = 0
    for cell, times in cells.items():
        found = re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}", CLOCK.sub("", _plain(cell)))
        if found:
            day_first += times * (int(found[1]) > 12 >= int(found[2]))
            month_first += times * (int(found[2]) > 12 >= int(found[1]))
    if day_first == month_first:
        return "not_told"
    return "day_first" if day_first > month_first else "month_first"


@lru_cache(maxsize=1 << 16)
def days_of(
    cell: str, order: Order = "not_told", today: date | None = None, *, is_compared: bool = False
) -> Reading[DateRange]:
    """The days a cell may mean: one day, a month or a year.

    ``03/04/2025`` is read by the column's ``order``; when nothing tells it, day first, with a doubt. A day that is no
    day (31 February) leaves its month or year. Days after ``today`` are not read, unless ``is_compared``: a birth that
    has not come is told nowhere, but two records with the same slip of the pen in it are seldom two people. A date
    of the Islamic calendar is the few days it may have been, with a doubt; a bare year before 1410 may be solar or
    lunar and is not read.

    >>> days_of("2025-03").value == DateRange(date(2025, 3, 1), date(2025, 3, 31))
    True
    """
    if is_unknown(cell):
        return Reading()
    reading = _read_either(BOTH_GIVEN.split(CLOCK.sub("", _plain(cell))), order)
    days = reading.value
    if days is not None and days.first is not None and today is not None and days.first > today:
        why = f"it lies after {today}"
        if is_compared:
            return Reading(days, "record.future-date", f"{why}; it only serves to compare records", "kept")
        return Reading(None, "record.future-date", why)
    return reading


def _plain(cell: str) -> str:
    from sijill.lists.characters import neutral
    from sijill.text.arabic import fold_letters

    return fold_letters(neutral(cell).casefold())


def _read_either(written: list[str], order: Order) -> Reading[DateRange]:
    """The western date of two that stand for one day, else the first."""
    readings = [_read(text.strip(), order) for text in written]
    western = [reading for reading in readings if reading.value is not None and reading.code != CODE_ISLAMIC]
    return (western or readings)[0]


def _read(text: str, order: Order) -> Reading[DateRange]:
    text = WESTERN_MARK.sub("", text)
    if found := DAY_NUMBER.fullmatch(text):
        day = day_of(found[1], from_1904=False)
        why = f"a spreadsheet's number for a day: read as {day}; where its days count from 1904, four years later"
        return Reading(DateRange.on(date.fromisoformat(day)), "record.day-number", why, "kept")
    if NOT_OF_A_DAY.search(text):
        return _bad()
    if NO_DAY.fullmatch(text):
        return Reading(None, CODE_BAD, "a spreadsheet shows this for a cell that holds no day")
    islamic = islamic_days(text, order)
    if islamic is not None:
        return islamic
    if re.fullmatch(r"\d{4}", text):
        return _year(int(text))
    if found := MONTH_FIRST.fullmatch(text):
        return _days(int(found[2]), int(found[1]), None)
    if found := NUMERIC.fullmatch(text):
        parts = [int(part) for part in found.groups() if part is not None]
        if len(found[1]) == 4:
            return _days(parts[0], parts[1], parts[2] if len(parts) == 3 else None)
        if len(parts) == 2:
            return _bad()
        if len(found[3]) == 4 or len(found[3]) == 2:
            return _by_order(parts, order)
    return _named_month(text)


def _named_month(text: str) -> Reading[DateRange]:
    key = cell_key(text)
    names = month_names()
    found = [name for name in names if f" {name} " in f" {key} "]
    if not found:
        return _bad()
    name = max(found, key=lambda name: (len(name), name))
    rest = f" {key} ".replace(f" {name} ", " ").split()
    if re.fullmatch(rf"\d{{1,2}} {re.escape(name)} \d\d", key):
        return _days(_full_year(int(rest[1])), names[name], int(rest[0]))
    numbers = [
        int(re.sub(r"(?:st|nd|rd|th)$", "", word)) for word in rest if re.fullmatch(r"\d+(?:st|nd|rd|th)?", word)
    ]
    years = [number for number in numbers if number >= EARLIEST_YEAR]
    days = [number for number in numbers if number <= 31]
    if len(years) != 1 or len(days) > 1 or len(numbers) != len(years) + len(days):
        return _bad()
    return _days(years[0], names[name], days[0] if days else None)


def _by_order(parts: list[int], order: Order) -> Reading[DateRange]:
    first, second, year = parts
    year = _full_year(year)
    if order == "not_told" and first <= 12 and second <= 12 and first != second:
        read = _days(year, second, first)
        why = "day or month first: read as day first"
        return Reading(read.value, "record.ambiguous-date", why, "kept") if read.code is None else read
    month_first = second > 12 if max(first, second) > 12 else order == "month_first"
    return _days(year, first, second) if month_first else _days(year, second, first)


def _full_year(year: int) -> int:
    """A year of which two digits may be written."""
    return year if year >= 100 else year + (2000 if year < 50 else 1900)


def _days(year: int, month: int, day: int | None) -> Reading[DateRange]:
    whole_year = _year(year)
    if whole_year.value is None or whole_year.code or (month == 0 and not day):
        return whole_year
    if not 1 <= month <= 12:
        return Reading(whole_year.value, CODE_BAD, f"there is no month {month}; the year is kept", "kept")
    last = calendar.monthrange(year, month)[1]
    if not day:
        return Reading(DateRange(date(year, month, 1), date(year, month, last)))
    if day > last:
        whole_month = DateRange(date(year, month, 1), date(year, month, last))
        return Reading(whole_month, CODE_BAD, f"month {month} of {year} has no day {day}; the month is kept", "kept")
    return Reading(DateRange.on(date(year, month, day)))


def _year(year: int) -> Reading[DateRange]:
    try:
        return Reading(DateRange(date(year, 1, 1), date(year, 12, 31)))
    except (Refusal, ValueError):
        return _bad()


def _bad() -> Reading[DateRange]:
    return Reading(None, CODE_BAD, "no day, month or year can be read")
