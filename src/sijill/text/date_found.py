"""DateFound: a date expression in a text and the days it means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sijill.model.dates import DateRange


class Stretch(StrEnum):
    """How an expression tells its days: as they stand, from a day up to the reference, or from one day to another."""

    ON = "on"
    SINCE = "since"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date expression and the days it means; an unknown range when the reference date is missing.

    Attributes:
        start: First character (code points).
        end: One past the last character.
        days: The days it means.
        kind: ``day``, ``month``, ``year``, ``weekday``, ``period``; of a stretch, that of its first date.
        stretch: ``on``, ``since`` or ``between``.
    """

    start: int
    end: int
    days: DateRange
    kind: str
    stretch: Stretch = Stretch.ON
