"""Periods in English words: parts of months and years, this and last week, "a few days ago", decades, seasons."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from sijill.model.dates import DateRange
from sijill.text import periods
from sijill.text.calendars import WEEKDAYS, latest_month, latest_weekday, month_days, month_numbers
from sijill.text.sought import Sought

Days = DateRange | None
Rule = tuple[str, Sought, Callable[[re.Match[str], date | None], Days]]

_PARTS = {
    **dict.fromkeys(["early", "beginning", "start", "outset", "opening days", "first days"], "early"),
    **dict.fromkeys(["mid", "middle"], "middle"),
    **dict.fromkeys(["late", "end", "close", "last days", "final days"], "late"),
    **dict.fromkeys(["first half"], "first half"),
    **dict.fromkeys(["second half", "latter half"], "second half"),
}
_WEEKS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 0, "final": 0}
_PART = (
    r"(?:(?P<part>early|mid|late)(?:[ -]|[ ]in[ ])(?:the[ ])?|(?:the[ ])?(?P<noun>beginning|start|outset|middle|end"
    r"|close|(?:opening|first|last|final)[ ]days|(?:first|second|latter)[ ]half)[ ]of[ ])"
)
_WEEK = r"(?:the[ ])?(?P<week>first|second|third|fourth|last|final)[ ]week[ ](?:of|in)[ ]"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_LEADS = ("in", "during", "by", "since", "until", "till", "throughout", "around", "between", "from")
_LED = "|".join(f"(?<={lead}[ ])" for lead in _LEADS)


def english_periods(months: str) -> Iterator[Rule]:
    """Give the rules for periods, the more particular first; ``months`` are the names of months as alternatives."""

    def rule(kind: str, pattern: str, read: Callable[[re.Match[str], date | None], Days]) -> Rule:
        return kind, Sought(rf"(?<![\w/.-])(?:{pattern})(?![\w/])", re.IGNORECASE), read

    weekday = rf"(?P<weekday>{'|'.join(WEEKDAYS)})"
    month = rf"(?P<month>{months})\.?"
    of_year = rf",?[ ](?:of[ ])?(?:{_YEAR}|(?P<relative>this|last)[ ]year)"
    yield rule("day", r"(?:the[ ])?day[ ]before[ ]yesterday", _two_days_before)
    yield rule("weekday", rf"{weekday}[ ](?:of[ ])?last[ ]week", _of_last_week)
    yield rule("weekday", rf"(?:next|this[ ]coming|the[ ]coming)[ ]{weekday}", _next_weekday)
    yield rule("month", rf"(?:{_PART}|{_WEEK}){month}(?:{of_year})?(?![ ]?\d)", _part_of_month)
    yield rule("month", rf"{month},?[ ](?:of[ ])?(?P<relative>this|last)[ ]year", _month_of_year)
    yield rule("year", rf"{_PART}{_YEAR}", _part_of_year)
    yield rule(
        "year", rf"(?:between|from|in|during)[ ](?P<first>(?:19|20)\d\d)(?:[-–]|[ ](?:and|to|until)[ ]){_YEAR}", _years
    )
    yield rule("year", r"(?:the[ ])?(?P<decade>(?:19|20)\d0)s", _decade)
    yield rule("year", rf"(?:the[ ])?(?P<season>spring|summer|autumn|fall|winter)[ ](?:of[ ])?{_YEAR}", _season)
    yield rule("period", r"(?<=since[ ])(?:the[ ])?(?:start|beginning|turn)[ ]of[ ](?:the|this)[ ]year", _this_year)
    yield rule("year", rf"(?<=after[ ]){_YEAR}(?=[,.;]|[ ](?:and|in|by)[ ]|$)", _after_year)
    yield rule(
        "period", r"(?:earlier[ ]|early[ ]|late[ ])?(?P<which>this|(?<!the[ ])last)[ ](?P<unit>week|month|year)", _unit
    )
    yield rule("period", r"(?:over[ ]|during[ ]|at[ ])?(?:the|this|last)(?:[ ]past|[ ]last)?[ ]weekend", _weekend)


def loose_english_periods(months: str) -> Iterator[Rule]:
    """Give the rules for what says little, asked last: a month alone ("during August"), "days ago", "recent weeks"."""
    another = rf"(?:(?=(?:,[ ]?(?:{months}))*,?[ ]and[ ](?:{months}),?[ ]{_YEAR}))?"
    month = rf"(?<!\w)(?:{_LED})(?P<month>{months})\.?(?![\w/]|[ ]?\d|['’]s\b){another}"
    yield "month", Sought(month, re.IGNORECASE), _bare_month
    ago = r"\b(?:(?P<few>a[ ]few|several|some)[ ])?(?P<unit>day|week|month|year|decade)s[ ]ago\b"
    yield "period", Sought(ago, re.IGNORECASE), _loosely_ago
    recent = r"\b(?:in[ ]|over[ ]|during[ ])?(?:the[ ])?recent[ ](?P<unit>day|week|month)s\b"
    yield "period", Sought(recent, re.IGNORECASE), _loosely_ago


def _number(match: re.Match[str]) -> int:
    return month_numbers()[match["month"].lower().rstrip(".")]


def _month(match: re.Match[str], reference: date | None) -> tuple[int, int] | None:
    """The year and number of the month told, or ``None`` when only a reference date could tell the year."""
    held = match.groupdict()
    if held.get("year"):
        return int(match["year"]), _number(match)
    if reference is None:
        return None
    if held.get("relative"):
        return reference.year - (match["relative"].lower() == "last"), _number(match)
    return latest_month(_number(match), reference)[0].year, _number(match)


def _part_name(match: re.Match[str]) -> str:
    return _PARTS[" ".join((match["part"] or match["noun"]).lower().split())]


def _part_of_month(match: re.Match[str], reference: date | None) -> Days:
    meant = _month(match, reference)
    if meant is None:
        return DateRange()
    if match["week"]:
        return periods.month_week(*meant, _WEEKS[match["week"].lower()])
    return periods.month_part(*meant, _part_name(match))


def _month_of_year(match: re.Match[str], reference: date | None) -> Days:
    meant = _month(match, reference)
    return DateRange(*month_days(*meant)) if meant else DateRange()


def _bare_month(match: re.Match[str], reference: date | None) -> Days:
    if not match["month"][0].isupper():
        return None
    return _month_of_year(match, reference)


def _part_of_year(match: re.Match[str], reference: date | None) -> Days:
    return periods.year_part(int(match["year"]), _part_name(match))


def _years(match: re.Match[str], reference: date | None) -> Days:
    first, last = int(match["first"]), int(match["year"])
    return DateRange(date(first, 1, 1), date(last, 12, 31)) if first < last else None


def _decade(match: re.Match[str], reference: date | None) -> Days:
    return DateRange(date(int(match["decade"]), 1, 1), date(int(match["decade"]) + 9, 12, 31))


def _season(match: re.Match[str], reference: date | None) -> Days:
    return periods.season(int(match["year"]), match["season"].lower() == "winter")


def _two_days_before(match: re.Match[str], reference: date | None) -> Days:
    return DateRange.on(reference - timedelta(days=2)) if reference else DateRange()


def _of_last_week(match: re.Match[str], reference: date | None) -> Days:
    return periods.weekday_of_last_week(WEEKDAYS[match["weekday"].lower()], reference) if reference else DateRange()


def _next_weekday(match: re.Match[str], reference: date | None) -> Days:
    if reference is None:
        return DateRange()
    return DateRange.on(latest_weekday(WEEKDAYS[match["weekday"].lower()], reference) + timedelta(days=7))


def _this_year(match: re.Match[str], reference: date | None) -> Days:
    return DateRange(date(reference.year, 1, 1), reference) if reference else DateRange()


def _after_year(match: re.Match[str], reference: date | None) -> Days:
    return DateRange(date(int(match["year"]), 1, 1), None)


def _unit(match: re.Match[str], reference: date | None) -> Days:
    if reference is None:
        return DateRange()
    told = periods.this_unit if match["which"].lower() == "this" else periods.last_unit
    return told(match["unit"].lower(), reference)


def _weekend(match: re.Match[str], reference: date | None) -> Days:
    return periods.last_weekend(reference) if reference else DateRange()


def _loosely_ago(match: re.Match[str], reference: date | None) -> Days:
    if reference is None:
        return DateRange()
    told = periods.a_few_back if match.groupdict().get("few") else periods.vaguely_back
    return told(match["unit"].lower(), reference) if "ago" in match[0].lower() else DateRange(None, reference)
