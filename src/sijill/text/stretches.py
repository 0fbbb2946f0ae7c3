"""Stretches: "since Thursday", "from 6 to 9 March", "between Friday and Sunday", each one expression of days."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from sijill.model.dates import DateRange
from sijill.text.date_found import DateFound, Stretch
from sijill.text.sought import Sought

_WORD = r"[\w'’-]+"
_BEGINNING = (
    r"began|begun|beginning|broke[ ]out|erupted|escalated|fall|fell|flared(?:[ ]up)?"
    r"|launched|onset|outbreak|resumed|start|started"
)
_BEGINNING_AR = "بدء|بدايه|اندلاع|انطلاق|بدات|اندلعت"
_SINCE = {
    "en": Sought(
        r"\b(?:ever[ ])?(?:since|starting|beginning)[ ](?:from[ ]|on[ ]|at[ ])?(?:(?:the|early|late|mid-?)[ ])*"
        rf"(?:(?:{_WORD}[ ]){{1,8}}?(?:{_BEGINNING})(?:[ ]{_WORD}){{0,5}}[ ](?:(?:on|in|last)[ ])?)?$",
        re.IGNORECASE,
    ),
    "ar": Sought(
        r"(?<!\w)(?:منذ|ابتداء من|بدءا من|اعتبارا من)[ ]"
        rf"(?:(?:{_WORD}[ ]){{0,4}}(?:{_BEGINNING_AR})[ ](?:{_WORD}[ ]){{0,4}})?"
        r"(?:(?:في|من)[ ])?(?:مساء |صباح |فجر |ليل )?$"
    ),
}
_OPENING = {
    "en": re.compile(r"\b(?P<word>from|between)[ ](?:(?:early|late)[ ])?$", re.IGNORECASE),
    "ar": re.compile(r"(?<!\w)(?P<word>من|بين|ما بين)[ ]$"),
}
_LINK = {
    "en": re.compile(r"[ ](?:to|through|until|till|and)[ ]|[ ]?[-–—][ ]?", re.IGNORECASE),
    "ar": re.compile(r"[ ](?:الي|حتي)[ ]|[ ]و[ ]?|[ ]?[-–—][ ]?"),
}
_FIRST_OF_MONTH = {
    "en": re.compile(r"(?<![\w.,/-])(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?:[ ](?:to|and|through|until)[ ]|[ ]?[-–][ ]?)$"),
    "ar": re.compile(r"(?<![\w.,/-])(?P<day>[0-3]?\d)(?:[ ](?:(?:الي|حتي)[ ]|و[ ]?)|[ ]?[-–][ ]?)$"),
}
_JOINING = frozenset({"and", "و"})
_LONGEST_BEFORE = 120
"""How many characters before a date are looked at for the word that makes a stretch of it."""


def with_stretches(
    text: str, found: Sequence[DateFound], published: date | None, language: str
) -> tuple[DateFound, ...]:
    """Give the dates with those that belong together made one, in reading order, none overlapping another.

    "Since" a day runs to the reference date; without one its end is open. Said on that very weekday it means the one a
    week before. "From" or "between" two days, and two days joined by "to" or a dash, run from the one to the other. Two
    weekdays joined by "and" are a stretch when they follow each other; other days joined by "and" stay two.

    Args:
        text: What the dates were found in.
        found: Its dates, in reading order.
        published: The reference date.
        language: ``en`` or ``ar``.
    """
    ends = [0, *(one.end for one in found)]
    whole = [_with_first_of_month(text, one, end, language) for one, end in zip(found, ends, strict=False)]
    ranged = _ranged(text, whole, language)
    return tuple(_since(text, one, published, language) for one in ranged)


def _with_first_of_month(text: str, one: DateFound, free_from: int, language: str) -> DateFound:
    """``6 to 9 March``: the day before the link has the month of the day after it."""
    before = _FIRST_OF_MONTH[language].search(text, max(free_from, one.start - _LONGEST_BEFORE), one.start)
    last = one.days.last
    if one.kind != "day" or before is None or last is None or one.days.first != last:
        return one
    day = int(before["day"])
    if not 1 <= day < last.day:
        return one
    return _between(text, before.start(), one.end, last.replace(day=day), last, one.kind, language)


def _between(text: str, start: int, end: int, first: date, last: date, kind: str, language: str) -> DateFound:
    opening = _OPENING[language].search(text, max(0, start - _LONGEST_BEFORE), start)
    return DateFound(opening.start() if opening else start, end, DateRange(first, last), kind, Stretch.BETWEEN)


def _ranged(text: str, found: Sequence[DateFound], language: str) -> list[DateFound]:
    joined: dict[int, DateFound] = {}
    for at, (one, other) in enumerate(pairwise(found)):
        link = _LINK[language].fullmatch(text, one.end, other.start)
        if link and at not in joined and (stretch := _stretch(text, one, other, link[0].strip(), language)):
            joined[at + 1] = stretch
    taken = {at - 1 for at in joined}
    return [joined.get(at, one) for at, one in enumerate(found) if at not in taken]


def _stretch(text: str, one: DateFound, other: DateFound, link: str, language: str) -> DateFound | None:
    first, last = one.days.first, other.days.last
    if one.stretch is not Stretch.ON or other.stretch is not Stretch.ON or first is None or last is None:
        return None
    if first > last and one.kind == "weekday":
        first -= timedelta(days=7 * -(-(first - last).days // 7))
    opened = _OPENING[language].search(text, max(0, one.start - _LONGEST_BEFORE), one.start)
    if link in _JOINING and not (opened and opened["word"].lower() in ("between", "بين", "ما بين")):
        follow = one.kind == other.kind == "weekday" and last - first == timedelta(days=1)
        return DateFound(one.start, other.end, DateRange(first, last), one.kind, Stretch.BETWEEN) if follow else None
    return _between(text, one.start, other.end, first, last, one.kind, language) if first <= last else None


def _since(text: str, one: DateFound, published: date | None, language: str) -> DateFound:
    if one.stretch is not Stretch.ON or one.kind == "period":
        return one
    before = _SINCE[language].search(text, max(0, one.start - _LONGEST_BEFORE), one.start)
    first = one.days.first
    if before is None:
        return one
    if first is not None and first == published and one.kind == "weekday":
        first -= timedelta(days=7)
    if first is None or (published is not None and first > published):
        return one
    return DateFound(before.start(), one.end, DateRange(first, published), one.kind, Stretch.SINCE)
