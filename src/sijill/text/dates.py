"""When: dates in running text, absolute and relative, against the day the text was published."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import chain

from sijill.model.dates import DateRange
from sijill.text import periods
from sijill.text.arabic_periods import arabic_bare_months, arabic_periods
from sijill.text.calendars import (
    ARABIC_WEEKDAYS,
    WEEKDAYS,
    latest_day,
    latest_month,
    latest_weekday,
    month_days,
    month_numbers,
    possible_day,
)
from sijill.text.date_found import DateFound, Stretch
from sijill.text.english_periods import english_periods, loose_english_periods
from sijill.text.islamic import islamic_months, western_days
from sijill.text.joined_dates import anchored, joined
from sijill.text.numerals import NUMBER_WORDS, number_value
from sijill.text.sought import Sought
from sijill.text.stretches import with_stretches

__all__ = ["DateFound", "Stretch", "find_dates"]

Days = DateRange | None


_COUNTED = (
    r"(?:[a-z-]+[ ]+)?(?:people|persons?|civilians|citizens|residents|villagers|men|women|children|boys|girls|soldiers|"
    r"fighters|officers|policemen|workers|members|others|bodies|prisoners|students|protesters|were|was)\b"
)
"""After these a number of two digits counts people and is no year: "on 12 November *14 people* were killed"."""


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
    """Month first, unless that is no day or one after the text was published."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    meant = [day for day in (possible_day(year, first, second), possible_day(year, second, first)) if day]
    past = [day for day in meant if reference is None or day <= reference]
    return _on(next(iter(past or meant), None))


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


_NEAR = {"yesterday": 1, "last night": 1, "overnight": 1, "tomorrow": -1, "امس": 1, "البارحه": 1}


def _near(match: re.Match[str], reference: date | None) -> Days:
    back = _NEAR.get(" ".join(match[0].lower().split()), 0)
    return DateRange.on(reference - timedelta(days=back)) if reference else DateRange()


def _how_many(words: str) -> int | None:
    plain = words.strip().lower()
    return {"a": 1, "an": 1, "": 1, "a couple of": 2}.get(plain) or number_value(plain)


def _ago(match: re.Match[str], reference: date | None) -> Days:
    many = _how_many(match["many"])
    if not many or reference is None:
        return DateRange() if many else None
    return periods.back(match["unit"].lower(), many, reference)


def _past(match: re.Match[str], reference: date | None) -> Days:
    told = (match["many"] or "").strip().lower()
    few = told in {"few", "several", "a few"}
    many = None if few else _how_many(told)
    if reference is None or not (many or few):
        return DateRange() if many or few else None
    unit = match["unit"].lower()
    start = periods.a_few_back(unit, reference) if many is None else periods.back(unit, many, reference)
    return DateRange(start.first, reference) if start else None


def _islamic_day(match: re.Match[str], reference: date | None) -> Days:
    """The western days that a day of the Islamic calendar, told with its year, may be."""
    month = islamic_months()[" ".join(match["month"].lower().replace("-", " ").split())]
    return (
        DateRange(*western_days(int(match["year"]), month, int(match["day"]))) if 0 < int(match["day"]) < 31 else None
    )


def _islamic(arabic: bool) -> str:
    names = sorted((name for name in islamic_months() if name.isascii() != arabic), key=len, reverse=True)
    return "|".join(re.escape(name).replace(r"\ ", "[ -]") for name in names)


def _only_year(match: re.Match[str], reference: date | None) -> Days:
    year = int(match["year"])
    return DateRange(date(year, 1, 1), date(year, 12, 31))


_Rule = tuple[str, Sought, Callable[[re.Match[str], date | None], Days]]
_UNIT = r"(?P<unit>hour|day|week|month|year|decade)s?"
_MANY = rf"(?P<many>an?|a[ ]couple[ ]of|\d{{1,4}}|{NUMBER_WORDS})"
_EVENTS = (
    "massacre",
    "war",
    "siege",
    "uprising",
    "attack",
    "bombing",
    "offensive",
    "revolution",
    "events",
    "massacres",
)
"""What a year is told of: "the massacre *of 2013*"."""
_PAST_MANY = rf"(?P<many>few|several|a[ ]few|\d{{1,4}}|{NUMBER_WORDS})"
_ABOUT = "about|around|some|nearly|almost|roughly|approximately"


def _english_rules() -> Iterator[_Rule]:
    months = rf"(?P<month>{_months(False)})\.?"
    year = rf"(?:,?[ ]+(?:of[ ]+)?(?P<year>(?:19|20)\d\d|(?<=[a-z][ ])\d\d(?!\d)(?![ ]+{_COUNTED})))"
    day = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"

    def rule(kind: str, pattern: str, read: Callable[[re.Match[str], date | None], Days]) -> _Rule:
        return kind, Sought(rf"(?<![\w/.-])(?:{pattern})(?![\w/])", re.IGNORECASE), read

    yield rule("day", r"(?P<year>(?:19|20)\d\d)[-/](?P<second>\d\d)[-/](?P<first>\d\d)", _iso_day)
    yield rule("day", r"(?P<first>\d{1,2})[/](?P<second>\d{1,2})[/](?P<year>(?:19|20)\d\d)", _numeric_day)
    yield rule("day", r"(?P<first>\d{1,2})[.-](?P<second>\d{1,2})[.-](?P<year>(?:19|20)\d\d)", _day_first)
    first = r"(?P<first>[0-3]?\d)(?:st|nd|rd|th)?[ ]?[-–][ ]?"
    yield rule("day", rf"{first}{day}[ ]+(?:of[ ]+)?{months}{year}?", _days_of_month)
    yield rule("day", rf"(?P<first>[0-3]?\d)(?:,[ ][0-3]?\d){{1,4}},?[ ]and[ ]{day}[ ]{months}{year}?", _days_of_month)
    yield rule("day", rf"{day}[ ]+(?:of[ ]+)?{months}{year}?", _named_day)
    yield rule("day", rf"{months}[ ]+{first}{day}(?!\d){year}?", _days_of_month)
    closed = r"(?=[ ]?(?:[.,;:)]|$|in\b|at\b|near\b|when\b|after\b|and\b|as\b))"
    several = r"(?P<first>[0-3]?\d)(?:,[ ][0-3]?\d){0,4},?[ ](?:and|to|until)[ ]"
    yield rule("day", rf"{months}[ ]+{several}{day}(?!\d){year}?{closed}", _days_of_month)
    yield rule("day", rf"{months}[ ]+(?:the[ ])?{day}(?!\d){year}?", _named_day)
    yield rule("month", rf"(?:(?P<last>last|previous)[ ]+)?{months}{year}", _named_month)
    yield rule("period", rf"{day}[ ]+(?:of[ ]+)?(?P<month>{_islamic(False)}),?[ ]+(?P<year>1[34]\d\d)", _islamic_day)
    yield rule("month", rf"(?P<last>last)[ ]+(?P<month>{_months(False)})", _named_month)
    weekdays = "|".join(WEEKDAYS)
    yield rule("weekday", rf"(?P<first>{weekdays})[-–](?P<weekday>{weekdays})", _weekdays)
    lead = r"(?:overnight[ ](?:on[ ])?|(?P<last>last|the previous)[ ]+)?"
    yield rule("weekday", rf"{lead}(?P<weekday>{weekdays})", _weekday)
    yield rule(
        "day", r"yesterday|last[ ]night|overnight|today|tonight|tomorrow|this[ ](?:morning|afternoon|evening)", _near
    )
    yield rule(
        "period", rf"(?:in[ ]|over[ ]|during[ ]|for[ ])?(?:the[ ])?(?:past|last)[ ](?:{_PAST_MANY}[ ])?{_UNIT}", _past
    )
    yield rule("period", rf"(?:(?:{_ABOUT})[ ])?{_MANY}[ ]{_UNIT}[ ]ago", _ago)
    led = "|".join(rf"(?<={word} )" for word in ("in", "since", "during", "until", *(f"{one} of" for one in _EVENTS)))
    yield rule("year", rf"(?:{led})(?P<year>(?:19|20)\d\d)", _only_year)


def _arabic_rules() -> Iterator[_Rule]:
    months = rf"(?P<month>{_months(True)})(?:[ ]?[/(][ ]?(?:{_months(True)})[ ]?\)?)?"
    weekdays = "|".join(ARABIC_WEEKDAYS)

    def rule(kind: str, pattern: str, read: Callable[[re.Match[str], date | None], Days]) -> _Rule:
        # a particle stands joined to its word: "and Sunday", "on Sunday"
        return kind, Sought(rf"(?:(?<![\w/.-])|(?<=[ ][وبل]))(?:{pattern})(?![\w/])"), read

    yield rule("day", r"(?P<year>(?:19|20)\d\d)[-/.](?P<second>\d{1,2})[-/.](?P<first>\d{1,2})", _iso_day)
    yield rule("day", r"(?P<first>\d{1,2})[-/.](?P<second>\d{1,2})[-/.](?P<year>(?:19|20)\d\d)", _day_first)
    yield rule(
        "day",
        rf"(?:(?:اليوم[ ]+|يوم[ ]+)?(?:{weekdays})[ ,،:]+|اليوم[ ,،]+)?"
        rf"(?P<day>[0-3]?\d)[ ]*/?[ ]*(?:من[ ]+)?(?:شهر[ ]+)?{months}"
        r"(?:[ ]?/?[ ,،]*(?:من[ ]+)?(?:عام[ ]+)?(?P<year>(?:19|20)\d\d))?",
        _named_day,
    )
    yield rule(
        "period",
        rf"(?P<day>[0-3]?\d)[ ]*/?[ ]*(?:من[ ]+)?(?:شهر[ ]+)?(?P<month>{_islamic(True)})[ ]*/?[ ،]*(?:من[ ]+)?"
        r"(?:ل?عام[ ]+)?(?P<year>1[34]\d\d)(?:[ ]?(?:ه|هجريه?))?",
        _islamic_day,
    )
    yield rule("month", rf"{months}[ ]+(?:من[ ]+)?(?:عام[ ]+)?(?P<year>(?:19|20)\d\d)", _named_month)
    former = "(?P<last>الماضي|الفايت|المنصرم|السابق)"
    yield rule("month", rf"(?:شهر[ ]+)?{months}[ ]+{former}", _named_month)
    yield rule(
        "weekday", rf"(?:يوم[ ]+)?(?P<weekday>{weekdays})(?:[ ]+(?P<last>الماضي|الماضيه|الفايت|المنصرم))?", _weekday
    )
    yield rule("day", rf"امس|البارحه|(?:صباح[ ]|مساء[ ]|فجر[ ]|ظهر[ ])?(?<!ذلك[ ])اليوم(?![ ](?:{_NO_TODAY}))", _near)
    yield rule("year", r"(?:عام|سنه|العام)[ ](?P<year>(?:19|20)\d\d)", _only_year)


_NO_TODAY = "السابق|التالي|نفسه|ذاته|الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الاخير|الذي"
_RULES: dict[str, tuple[_Rule, ...]] = {}


def _rules(arabic: bool) -> Iterator[_Rule]:
    names = _months(arabic)
    if arabic:
        yield from chain(arabic_periods(names), _arabic_rules(), arabic_bare_months(names))
    else:
        yield from chain(english_periods(names), _english_rules(), loose_english_periods(names))


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
        _RULES[language] = tuple(_rules(language == "ar"))
    found: list[DateFound] = []
    taken = bytearray(len(text))
    for kind, pattern, read in _RULES[language]:
        for match in pattern.finditer(text):
            days = read(match, published)
            if days is not None and not any(taken[match.start() : match.end()]):
                taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
                several = kind in ("day", "weekday") and days.first != days.last
                stretch = Stretch.BETWEEN if several else Stretch.ON
                found.append(DateFound(match.start(), match.end(), days, kind, stretch))
    ordered = joined(text, sorted(found, key=lambda date_found: date_found.start), language)
    return with_stretches(text, anchored(text, ordered, language, published), published, language)
