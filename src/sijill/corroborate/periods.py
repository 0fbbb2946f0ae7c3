"""Period from free text: which days a toll covers, and whether it is a running total, a window, a day or a rise."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from sijill.corroborate.lexicon import holds_any, words_of
from sijill.corroborate.toll import Reach

_WEEKDAYS = tuple(name.casefold() for name in calendar.day_name)
_MONTHS = {name.casefold(): i for i, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name.casefold(): i for i, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
_M = "|".join(sorted(_MONTHS, key=lambda name: (-len(name), name)))
_ISO = r"\d{4}-\d{2}-\d{2}"
_ORDINAL = r"(?:st|nd|rd|th)?"
_DAY_MONTH = rf"\d{{1,2}}{_ORDINAL}\s+(?:of\s+)?(?:{_M})\b\.?(?:,?\s+\d{{4}})?"
_MONTH_DAY = rf"(?:{_M})\b\.?\s+\d{{1,2}}\b{_ORDINAL}(?:,?\s+\d{{4}})?"
_DAY = rf"(?:{_ISO}|{_DAY_MONTH}|{_MONTH_DAY}|(?:{'|'.join(_WEEKDAYS)}))"
_SINCE = re.compile(rf"\b(?:since|from|starting|beginning|as of)\s+(?:last\s+)?({_DAY})")
_RANGE = re.compile(rf"\b(?:between\s+|from\s+)?({_DAY})\s*(?:-|to|and|until|through|till)\s*({_DAY})")
_SPAN_OF_MONTH = re.compile(rf"\b(\d{{1,2}})\s*(?:-|to)\s*(\d{{1,2}}\s+(?:{_M})\b(?:\s+\d{{4}})?)")
_ONE = re.compile(rf"\b(?:on\s+)?({_DAY})")
_HOURS = re.compile(r"\b(\d{1,3})\s*-?\s*hours?\b")
_DAYS = re.compile(r"\b(\d{1,3}|two|three|four|five|six|seven|ten)\s*-?\s*days?\b")
_WORDS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}
_MONTH = re.compile(rf"\b({_M})\s+(\d{{4}})\b")
_YEAR = re.compile(r"\b(?:in\s+)?((?:19|20)\d{2})\b")


@dataclass(frozen=True, slots=True)
class Period:
    """Days covered, how they were told, and the words left when the time is taken out."""

    first: date | None
    last: date | None
    reach: Reach
    rest: str


def period_of(text: str, reported: date) -> Period:
    """Read the days out of the folded free text of a scope, seen from the day of the report.

    >>> period_of("since thursday", date(2025, 3, 9)).first
    datetime.date(2025, 3, 6)
    >>> period_of("48 hours", date(2025, 3, 9)).reach.value
    'window'
    """
    for read in (_increment, _since, _range, _window, _one_day, _long_ago):
        found = read(text, reported)
        if found:
            return found
    if holds_any(text, words_of("scopes", "running")):
        return Period(None, reported, Reach.SINCE, text)
    return Period(None, None, Reach.NOT_STATED, text)


def _increment(text: str, reported: date) -> Period | None:
    if not holds_any(text, words_of("scopes", "increment")) or holds_any(text, words_of("scopes", "running")):
        return None
    back = 1 if re.search(r"\byesterday\b|امس|24", text) else 0
    named = _ONE.search(text)
    day = day_meant(named.group(1), reported) if named else None
    return Period(day or reported - timedelta(days=back), day or reported, Reach.INCREMENT, _cut(text, named))


def _since(text: str, reported: date) -> Period | None:
    match = _SINCE.search(text)
    if not match or _RANGE.search(text):
        return None
    first = day_meant(match.group(1), reported)
    if first == reported and match.group(1) in _WEEKDAYS:
        first -= timedelta(days=7)
    return Period(first, reported, Reach.SINCE, _cut(text, match)) if first and first <= reported else None


def _range(text: str, reported: date) -> Period | None:
    match = _RANGE.search(text)
    if match:
        last = day_meant(match.group(2), reported)
        first = day_meant(match.group(1), last or reported)
        return _window_between(first, last, text, match)
    match = _SPAN_OF_MONTH.search(text)
    last = day_meant(match.group(2), reported) if match else None
    if match and last and 1 <= int(match.group(1)) <= last.day:
        return _window_between(last.replace(day=int(match.group(1))), last, text, match)
    return None


def _window_between(first: date | None, last: date | None, text: str, match: re.Match[str]) -> Period | None:
    if not first or not last or last < first:
        return None
    return Period(first, last, Reach.WINDOW if last > first else Reach.DAY, _cut(text, match))


def _window(text: str, reported: date) -> Period | None:
    hours, days = _HOURS.search(text), _DAYS.search(text)
    if hours:
        return _window_between(reported - timedelta(hours=int(hours.group(1))), reported, text, hours)
    if days:
        many = _WORDS.get(days.group(1)) or int(days.group(1))
        return _window_between(reported - timedelta(days=many), reported, text, days)
    week = re.search(r"\b(?:last|past|this) (?:week|weekend)\b|\bweekend\b", text)
    return _window_between(reported - timedelta(days=7), reported, text, week) if week else None


def _one_day(text: str, reported: date) -> Period | None:
    match = _ONE.search(text)
    day = day_meant(match.group(1), reported) if match else None
    return Period(day, day, Reach.DAY, _cut(text, match)) if day else None


def _long_ago(text: str, reported: date) -> Period | None:
    match = _MONTH.search(text)
    if match:
        year, month = int(match.group(2)), _MONTHS[match.group(1)]
        if re.search(r"\bsince\s+$", text[: match.start()]) and date(year, month, 1) <= reported:
            return Period(date(year, month, 1), reported, Reach.SINCE, _cut(text, match))
        last = date(year, month, calendar.monthrange(year, month)[1])
        return Period(
            date(year, month, 1), min(last, max(reported, date(year, month, 1))), Reach.WINDOW, _cut(text, match)
        )
    match = _YEAR.search(text)
    if not match:
        return None
    year = int(match.group(1))
    since = re.search(r"\bsince\b", text)
    last = reported if since else date(year, 12, 31)
    reach = Reach.SINCE if since else Reach.WINDOW
    return Period(date(year, 1, 1), max(last, date(year, 1, 1)), reach, _cut(text, match))


def day_meant(words: str, seen_from: date) -> date | None:
    """Give the day that ``words`` mean, at or before ``seen_from``; ``None`` when there is no such day.

    >>> day_meant("thursday", date(2025, 3, 12)), day_meant("6 march", date(2025, 3, 12))
    (datetime.date(2025, 3, 6), datetime.date(2025, 3, 6))
    """
    if words in _WEEKDAYS:
        return seen_from - timedelta(days=(seen_from.weekday() - _WEEKDAYS.index(words)) % 7)
    try:
        if re.fullmatch(_ISO, words):
            return date.fromisoformat(words)
        return _calendar_day(words, seen_from)
    except ValueError:
        return None


def _calendar_day(words: str, seen_from: date) -> date | None:
    month = re.search(rf"\b({_M})\b", words)
    numbers = [int(number) for number in re.findall(r"\d+", words)]
    if not month or not numbers:
        return None
    years = [number for number in numbers if number > 31]
    day = date(years[0] if years else seen_from.year, _MONTHS[month.group(1)], min(numbers))
    return day if years or day <= seen_from else day.replace(year=day.year - 1)


def _cut(text: str, match: re.Match[str] | None) -> str:
    return text if match is None else f"{text[: match.start()]} {text[match.end() :]}"
