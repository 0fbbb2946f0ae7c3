"""Dates that stand by other dates: "Tuesday, 4 March" is one day, and "the next day" is counted from the day before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from sijill.model.dates import DateRange
from sijill.text.date_found import DateFound, Stretch
from sijill.text.numerals import NUMBER_WORDS, arabic_number_value, number_value
from sijill.text.sought import Sought

_BETWEEN = {
    "en": re.compile(
        r"(?:[ ](?:night|morning|afternoon|evening|at[ ]dawn))?(?:,?[ ]|[ ]\()(?:the[ ]|on[ ])?", re.IGNORECASE
    ),
    "ar": re.compile(r"[ ]?[،,(]?[ ]?(?:يوم[ ]|الموافق[ ](?:ل[ ]?)?|في[ ]|المصادف[ ]|بتاريخ[ ])?"),
}
_MANY = rf"an?|the|\d{{1,3}}|{NUMBER_WORDS}"
_TOLD = {
    "en": Sought(
        r"(?<![\w-])(?:(?:on[ ])?(?:the[ ])?(?P<step>previous|preceding|next|following|same)[ ]"
        r"(?:day|night|morning|evening)"
        r"|the[ ](?:day|night|evening)[ ](?P<side>before|after)(?=[ ]?[.,;:)]|$)"
        rf"|(?P<many>{_MANY})[ ](?P<unit>day|week)s?[ ]"
        r"(?P<way>later|earlier|before|after(?:wards?)?)(?=[ ]?[.,;:)]|$|[ ][a-z]))"
        r"(?![\w-])",
        re.IGNORECASE,
    ),
    "ar": Sought(
        r"(?<!\w)(?:(?:في[ ])?اليوم[ ](?P<step>السابق|التالي|نفسه|ذاته)|في[ ]ذلك[ ]اليوم"
        r"|بعد[ ](?P<many>يوم|يومين|\w+[ ]ايام|اسبوع|اسبوعين)(?=[ ]?[.،,؛]|$))(?!\w)"
    ),
}
_STEPS = {
    "previous": -1, "preceding": -1, "before": -1, "next": 1, "following": 1, "after": 1, "same": 0,
    "السابق": -1, "التالي": 1, "نفسه": 0, "ذاته": 0,
}  # fmt: skip
_ARABIC_DAYS = {"يوم": 1, "يومين": 2, "اسبوع": 7, "اسبوعين": 14}
_FARTHEST = 600
"""A day so far back in the text is no longer the one that "the next day" follows (characters)."""
_LOOKED_AT = 4
"""How many dates before it are asked for that day."""


def joined(text: str, found: Sequence[DateFound], language: str) -> list[DateFound]:
    """Give the dates with a weekday and the day that names it anew made one; the day of the month is what counts.

    "Yesterday, Friday" and "Friday 7 March 2014" are each one day; the weekday of a day told in full adds nothing, and
    of a day that is only near ("today") it tells which.

    Args:
        text: What the dates were found in.
        found: Its dates, in reading order.
        language: ``en`` or ``ar``.
    """
    kept: list[DateFound] = []
    for one in found:
        before = kept[-1] if kept else None
        if before is not None and _are_one(text, before, one, language):
            full = before if before.kind == "day" and one.kind == "weekday" and _is_full(text, before) else one
            kept[-1] = replace(full, start=before.start, end=one.end)
        else:
            kept.append(one)
    return kept


def _are_one(text: str, before: DateFound, one: DateFound, language: str) -> bool:
    if before.stretch is not Stretch.ON or one.stretch is not Stretch.ON or before.kind == one.kind:
        return False
    if {before.kind, one.kind} != {"day", "weekday"} or not _BETWEEN[language].fullmatch(text, before.end, one.start):
        return False
    return before.kind == "weekday" or not _is_full(text, before) or before.days == one.days


def _is_full(text: str, one: DateFound) -> bool:
    return any(character.isdigit() for character in text[one.start : one.end])


def anchored(text: str, found: Sequence[DateFound], language: str, published: date | None) -> list[DateFound]:
    """Give the dates with those that are counted from another day of the text, such as "the next day".

    They count from the latest day told shortly before; "a day earlier" without one counts from ``published``, and
    everything else without one means no known day.

    Args:
        text: What the dates were found in.
        found: Its dates, in reading order.
        language: ``en`` or ``ar``.
        published: The reference date.
    """
    kept: list[DateFound] = []
    at = 0
    for match in _TOLD[language].finditer(text):
        while at < len(found) and found[at].start < match.start():
            kept.append(found[at])
            at += 1
        clear = (not kept or kept[-1].end <= match.start()) and (at == len(found) or match.end() <= found[at].start)
        step = _step(match, language)
        if step is not None and clear:
            start = _anchor(kept, match.start()) or (published if "earlier" in match[0].lower() else None)
            day = _moved(start, step) if start else None
            kept.append(DateFound(match.start(), match.end(), DateRange.on(day) if day else DateRange(), "day"))
    return [*kept, *found[at:]]


def _anchor(before: Sequence[DateFound], at: int) -> date | None:
    """The latest single day among the last few dates that stand shortly before ``at``."""
    for one in reversed(before[-_LOOKED_AT:]):
        if at - one.end < _FARTHEST and one.days.first is not None and one.days.first == one.days.last:
            return one.days.first
    return None


def _moved(start: date, days: int) -> date | None:
    try:
        return start + timedelta(days=days)
    except OverflowError:
        return None


def _step(match: re.Match[str], language: str) -> int | None:
    told = match.groupdict()
    word = told.get("step") or told.get("side")
    if word:
        return _STEPS[word.lower()]
    if not told.get("many"):
        return 0
    if language == "ar":
        many = _ARABIC_DAYS.get(match["many"]) or arabic_number_value(match["many"].split()[0])
        return many or None
    word = match["many"].lower()
    many = 1 if word in {"a", "an"} else None if word == "the" else number_value(word)
    sign = 1 if match["way"].lower().startswith(("later", "after")) else -1
    return sign * many * (7 if match["unit"].lower() == "week" else 1) if many else None
