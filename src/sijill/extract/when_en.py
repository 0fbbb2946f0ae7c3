"""When a harm is said to have happened, and whether that was in an earlier period."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from sijill.extract.lexicon import listed
from sijill.model.claims import When
from sijill.model.dates import DateRange
from sijill.text.dates import DateFound

if TYPE_CHECKING:
    from sijill.extract.parsed import Parsed, Sentence

EARLIER_PERIOD = timedelta(days=120)
"""A harm this long before publication belongs to an earlier period than the event reported."""


@cache
def _historical() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in listed("historical", "patterns")), re.IGNORECASE)


def when_of(
    parsed: Parsed, sentence: Sentence, start: int, end: int, dates: tuple[DateFound, ...], published: date | None
) -> When:
    """Give the time of a claim that stands from ``start`` to ``end``: a date in its words, else in its sentence."""
    period = _historical().search(parsed.plain, sentence.start, end)
    found = [d for d in dates if start <= d.start < end] or [
        d for d in dates if sentence.start <= d.start < sentence.end
    ]
    if period is not None:
        days = next((d.days for d in found if d.start < period.end() and period.start() < d.end), DateRange())
        return When(parsed.text[period.start() : period.end()], days, True, parsed.span(period.start(), period.end()))
    if not found:
        return When()
    best = min(found, key=lambda d: (d.kind not in {"day", "weekday"}, d.start))
    historical = bool(published and best.days.last and best.days.last < published - EARLIER_PERIOD)
    return When(parsed.text[best.start : best.end], best.days, historical, parsed.span(best.start, best.end))
