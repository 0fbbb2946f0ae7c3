"""Count: how many, as a range whose end may be open."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.errors import Refusal


@dataclass(frozen=True, slots=True)
class Count:
    """How many people, from ``low`` to ``high``, as a source printed it.

    ``high`` is ``None`` when the words leave the end open ("more than 740"); ``low`` is ``None`` when the text says
    that people were harmed but gives no number at all. Adding two counts adds ranges: an open end stays open and an
    unknown low stays unknown.

    Attributes:
        low: Fewest people the words allow (persons, >= 0), or ``None``.
        high: Most people the words allow (persons, >= low), or ``None`` for open.
        as_printed: The words of the count, as printed; ``None`` when there are none.
        modifier: The word that bends it: ``more_than``, ``at_least``, ``up_to``, ``nearly``, ``about``, ``dozens``...

    Raises:
        Refusal: A negative number, or a high below its low.

    >>> Count(740, None) + Count(300, 300)
    Count(low=1040, high=None, as_printed=None, modifier=None)
    """

    low: int | None
    high: int | None
    as_printed: str | None = None
    modifier: str | None = None

    def __post_init__(self) -> None:
        for number in (self.low, self.high):
            if number is not None and (isinstance(number, bool) or not isinstance(number, int) or number < 0):
                raise Refusal(f"a count is a whole number of people >= 0, got {number!r}")
        if self.low is not None and self.high is not None and self.high < self.low:
            raise Refusal(f"a count's high end lies at or above its low end, got {self.low}-{self.high}")

    @classmethod
    def exactly(cls, people: int, as_printed: str | None = None) -> Count:
        """Give the closed count of ``people``."""
        return cls(people, people, as_printed)

    @property
    def is_open(self) -> bool:
        """Whether the words leave the upper end open."""
        return self.high is None

    @property
    def is_stated(self) -> bool:
        """Whether the words give any number at all."""
        return self.low is not None or self.high is not None

    def __add__(self, other: Count) -> Count:
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Count(low, high)

    def holds(self, people: int) -> bool:
        """Whether ``people`` lies in the range."""
        return (self.low is None or self.low <= people) and (self.high is None or people <= self.high)

    def as_json(self) -> dict[str, int | str | None]:
        """The contract's shape, without the span: ``low``, ``high``, ``as_printed``, ``modifier``."""
        return {"low": self.low, "high": self.high, "as_printed": self.as_printed, "modifier": self.modifier}
