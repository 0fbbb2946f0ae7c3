"""When: dates in running text, absolute and relative, against the day the text was published."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from sijill.model.dates import DateRange
from sijill.text.calendars import (
    ARABIC_WEEKDAYS,
    WEEKDAYS,
    latest_day,
    latest_month,
    latest_weekday,
    month_days,
    month_numbers,
    months_back,
    possible_day,
)
from sijill.text.date_found import DateFound, Stretch
from sijill.text.numerals import NUMBER_WORDS, arabic_number_value, number_value
from sijill.text.stretches import with_stretches

__all__ = ["DateFound", "Stretch", "find_dates"]

Days = DateRange | None


def _months(arabic: bool) -> str:
    names = [name for name in month_numbers() if name.isascii() != arabic]
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


def _month(match: re.Match[str]) -> int:
    return month_numbers()[match["month"].lower().rstrip(".")]


def _year(match: re.Match[str], reference: date | None) -> int | None:
    printed = match.groupdict().get("year")
    if printed:
        return int(printed) if len(printed) == 4 else 1900 + int(printed) if int(printed) > 50 else 2000 + int(printed)
    return None


def _on(day: date | None) -> Days:
    return DateRange.on(day) if day else None


def _named_day(match: re.Match[str], reference: date | None) -> Days:
    year = _year(match, reference)
    if year is not None:
        return _on(possible_day(year, _month(match), int(match["day"])))
    return _on(latest_day(_month(match), int(match["day"]), reference)) if reference else DateRange()


def _days_of_month(match: re.Match[str], reference: date | None) -> Days:
    last = _named_day(match, reference)
    if last is None or last.last is None:
        return last
    first = possible_day(last.last.year, last.last.month, int(match["first"]))
    return DateRange(first, last.last) if first and first < last.last else None


def _numeric_day(match: re.Match[str], reference: date | None) -> Days:
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    return _on(possible_day(year, first, second) or possible_day(year, second, first))


def _day_first(match: re.Match[str], reference: date | None) -> Days:
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    return _on(possible_day(year, second, first) or possible_day(year, first, second))


def _iso_day(match: re.Match[str], reference: date | None) -> Days:
    return _on(possible_day(int(match["year"]), int(match["second"]), int(match["first"])))


def _named_month(match: re.Match[str], reference: date | None) -> Days:
    year = _year(match, reference)
    if year is not None:
        return DateRange(*month_days(year, _month(match)))
    if reference is None:
        return DateRange()
    return DateRange(*latest_month(_month(match), reference, bool(match.groupdict().get("last"))))


def _weekday(match: re.Match[str], reference: date | None) -> Days:
    name = match["weekday"].lower()
    number = WEEKDAYS.get(name, ARABIC_WEEKDAYS.get(name, -1))
    return _on(latest_weekday(number, reference, bool(match.groupdict().get("last")))) if reference else DateRange()


def _weekdays(match: re.Match[str], reference: date | None) -> Days:
    if reference is None:
        return DateRange()
    last = latest_weekday(WEEKDAYS[match["weekday"].lower()], reference)
    return DateRange(latest_weekday(WEEKDAYS[match["first"].lower()], last, True), last)


_NEAR = {"yesterday": 1, "last night": 1, "overnight": 1, "امس": 1, "البارحه": 1, "اول امس": 2}


def _near(match: re.Match[str], reference: date | None) -> Days:
    back = _NEAR.get(" ".join(match[0].lower().split()), 0)
    return DateRange.on(reference - timedelta(days=back)) if reference else DateRange()


def _how_many(words: str) -> int | None:
    plain = words.strip().lower()
    if plain in {"a", "an", "a few", "several", ""}:
        return 1 if plain in {"a", "an", ""} else 3
    return number_value(plain) or arabic_number_value(plain)


def _ago(match: re.Match[str], reference: date | None) -> Days:
    many = _how_many(match["many"])
    return _back(match["unit"].lower(), many, reference, whole=False) if many else None


def _past(match: re.Match[str], reference: date | None) -> Days:
    many = _how_many(match["many"] or "a")
    return _back(match["unit"].lower(), many, reference, whole=True) if many else None


def _back(unit: str, many: int, reference: date | None, whole: bool) -> Days:
    if reference is None:
        return DateRange()
    if unit.startswith(("year", "decade", "سن", "عام", "اعوام")):
        year = reference.year - many * (10 if unit.startswith("decade") else 1)
        if year < 1:
            return None
        return DateRange(date(year, 1, 1), reference if whole else date(year, 12, 31))
    if unit.startswith(("month", "شهر", "اشهر", "شهور")):
        if many > 1200:
            return None
        first, last = months_back(reference, many)
        return DateRange(first, reference if whole else last)
    days = many * (7 if unit.startswith(("week", "اسبوع", "اسابيع")) else 1)
    if days > 36_500:
        return None
    first = reference - timedelta(days=days)
    return DateRange(first, reference if whole or days != many else first)


_DUALS = {
    "يومين": ("day", 2),
    "اسبوعين": ("week", 2),
    "شهرين": ("month", 2),
    "عامين": ("year", 2),
    "سنتين": ("year", 2),
}


def _dual_ago(match: re.Match[str], reference: date | None) -> Days:
    unit, many = _DUALS[match["unit"]]
    return _back(unit, many, reference, whole=False)


def _only_year(match: re.Match[str], reference: date | None) -> Days:
    year = int(match["year"])
    return DateRange(date(year, 1, 1), date(year, 12, 31))


_Rule = tuple[str, re.Pattern[str], Callable[[re.Match[str], date | None], Days]]
_UNIT = r"(?P<unit>days?|weeks?|months?|years?|decades?)"
_MANY = rf"(?P<many>an?|a few|several|\d{{1,4}}|{NUMBER_WORDS})"


def _english_rules() -> Iterator[_Rule]:
    months = rf"(?P<month>{_months(False)})\.?"
    year = r"(?:,?[ ]+(?:of[ ]+)?(?P<year>(?:19|20)\d\d|(?<=[a-z][ ])\d\d(?!\d)))"
    day = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"

    def rule(kind: str, pattern: str, read: Callable[[re.Match[str], date | None], Days]) -> _Rule:
        return kind, re.compile(rf"(?<![\w/.-])(?:{pattern})(?![\w/])", re.IGNORECASE), read

    yield rule("day", r"(?P<year>(?:19|20)\d\d)-(?P<second>\d\d)-(?P<first>\d\d)", _iso_day)
    yield rule("day", r"(?P<first>\d{1,2})[/](?P<second>\d{1,2})[/](?P<year>(?:19|20)\d\d)", _numeric_day)
    yield rule("day", r"(?P<first>\d{1,2})[.-](?P<second>\d{1,2})[.-](?P<year>(?:19|20)\d\d)", _day_first)
    first = r"(?P<first>[0-3]?\d)(?:st|nd|rd|th)?[ ]?[-–][ ]?"
    yield rule("day", rf"{first}{day}[ ]+(?:of[ ]+)?{months}{year}?", _days_of_month)
    yield rule("day", rf"{day}[ ]+(?:of[ ]+)?{months}{year}?", _named_day)
    yield rule("day", rf"{months}[ ]+{first}{day}(?!\d){year}?", _days_of_month)
    yield rule("day", rf"{months}[ ]+{day}(?!\d){year}?", _named_day)
    yield rule("month", rf"(?:(?P<last>last|previous)[ ]+)?{months}{year}", _named_month)
    yield rule("month", rf"(?P<last>last)[ ]+(?P<month>{_months(False)})", _named_month)
    yield rule("month", rf"(?<=in[ ])(?P<month>{_months(False)})", _named_month)
    weekdays = "|".join(WEEKDAYS)
    yield rule("weekday", rf"(?P<first>{weekdays})[-–](?P<weekday>{weekdays})", _weekdays)
    yield rule("weekday", rf"(?:(?P<last>last|the previous)[ ]+)?(?P<weekday>{'|'.join(WEEKDAYS)})", _weekday)
    yield rule("day", r"yesterday|last[ ]night|overnight|today|tonight|this[ ](?:morning|afternoon|evening)", _near)
    yield rule(
        "period", rf"(?:in[ ]|over[ ]|during[ ]|for[ ])?(?:the[ ])?(?:past|last)[ ](?:{_MANY}[ ])?{_UNIT}", _past
    )
    yield rule("period", rf"(?:about[ ]|around[ ]|some[ ])?{_MANY}[ ]{_UNIT}[ ](?:ago|earlier)", _ago)
    yield rule("year", r"(?:(?<=in )|(?<=since )|(?<=during )|(?<=until ))(?P<year>(?:19|20)\d\d)", _only_year)


def _arabic_rules() -> Iterator[_Rule]:
    months = rf"(?P<month>{_months(True)})(?:[ ]?/[ ]?\w+(?:[ ](?:الاول|الثاني))?)?"
    weekdays = "|".join(ARABIC_WEEKDAYS)
    unit = r"(?P<unit>ايام|يوما?|اسابيع|اسبوعا?|اشهر|شهور|شهرا?|سنوات|سنه|اعوام|عاما?)"

    def rule(kind: str, pattern: str, read: Callable[[re.Match[str], date | None], Days]) -> _Rule:
        # a particle stands joined to its word: "and Sunday", "on Sunday"
        return kind, re.compile(rf"(?:(?<![\w/.-])|(?<=[ ][وبل]))(?:{pattern})(?![\w/])"), read

    yield rule("day", r"(?P<year>(?:19|20)\d\d)[-/.](?P<second>\d{1,2})[-/.](?P<first>\d{1,2})", _iso_day)
    yield rule("day", r"(?P<first>\d{1,2})[-/.](?P<second>\d{1,2})[-/.](?P<year>(?:19|20)\d\d)", _day_first)
    yield rule(
        "day",
        rf"(?:(?:اليوم[ ]+|يوم[ ]+)?(?:{weekdays})[ ,،:]+|اليوم[ ,،]+)?"
        rf"(?P<day>[0-3]?\d)[ ]*/?[ ]*(?:من[ ]+)?(?:شهر[ ]+)?{months}"
        r"(?:[ ]?/?[ ,،]*(?:من[ ]+)?(?:عام[ ]+)?(?P<year>(?:19|20)\d\d))?",
        _named_day,
    )
    yield rule("month", rf"{months}[ ]+(?:من[ ]+)?(?:عام[ ]+)?(?P<year>(?:19|20)\d\d)", _named_month)
    former = "(?P<last>الماضي|الفايت|المنصرم|السابق)"
    yield rule("month", rf"(?:شهر[ ]+)?{months}[ ]+{former}", _named_month)
    yield rule(
        "weekday", rf"(?:يوم[ ]+)?(?P<weekday>{weekdays})(?:[ ]+(?P<last>الماضي|الماضيه|الفايت|المنصرم))?", _weekday
    )
    yield rule("day", r"اول[ ]امس|امس|البارحه|اليوم|صباح[ ]اليوم", _near)
    yield rule("period", rf"(?:قبل|منذ)[ ](?P<many>\w+)[ ]{unit}", _ago)
    yield rule("period", r"(?:قبل|منذ)[ ](?P<unit>يومين|اسبوعين|شهرين|عامين|سنتين)", _dual_ago)
    yield rule("year", r"(?:عام|سنه|العام)[ ](?P<year>(?:19|20)\d\d)", _only_year)


_RULES: dict[str, tuple[_Rule, ...]] = {}


def find_dates(text: str, published: date | None = None, language: str = "en") -> tuple[DateFound, ...]:
    """Give the dates of ``text`` in reading order, none overlapping another.

    A weekday is the latest one on or before ``published`` ("Sunday" said on a Sunday is that Sunday); "last Sunday"
    lies strictly before it. Without ``published`` a relative date keeps its words and means no known day. Days that are
    told as a stretch ("since Thursday", "6 to 9 March") are one expression (:mod:`sijill.text.stretches`).

    Args:
        text: English as printed, or Arabic *folded* (:func:`sijill.text.arabic.fold_with_offsets`).
        published: The reference date.
        language: ``en`` or ``ar``.
    """
    if language not in _RULES:
        _RULES[language] = tuple(_arabic_rules() if language == "ar" else _english_rules())
    found: list[DateFound] = []
    for kind, pattern, read in _RULES[language]:
        for match in pattern.finditer(text):
            days = read(match, published)
            if days is not None and not any(match.start() < held.end and held.start < match.end() for held in found):
                several = kind in ("day", "weekday") and days.first != days.last
                stretch = Stretch.BETWEEN if several else Stretch.ON
                found.append(DateFound(match.start(), match.end(), days, kind, stretch))
    return with_stretches(text, sorted(found, key=lambda date_found: date_found.start), published, language)
