"""DateRange: when, as far as it is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sijill.errors import Refusal


@dataclass(frozen=True, slots=True)
class DateRange:
    """The days from ``first`` to ``last``, both included; ``None`` is not known.

    Raises:
        Refusal: The last day lies before the first.
    """

    first: date | None = None
    last: date | None = None

    def __post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.last < self.first:
            raise Refusal(f"a period ends on or after its first day, got {self.first} to {self.last}")

    @classmethod
    def on(cls, day: date) -> DateRange:
        """Give the period of one day."""
        return cls(day, day)

    @property
    def is_known(self) -> bool:
        """Whether either end is known."""
        return self.first is not None or self.last is not None

    def overlaps(self, other: DateRange) -> bool:
        """Whether the two may share a day; an unknown end reaches as far as it must."""
        before = self.last is not None and other.first is not None and self.last < other.first
        after = self.first is not None and other.last is not None and self.first > other.last
        return not before and not after
