"""Derivation: how a figure was worked out, step by step, so that a person can do it again with a pencil."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sijill.errors import Refusal


class Way(StrEnum):
    """How a step makes its result of its terms.

    An unknown term leaves ``least`` and ``greatest`` unknown; ``lower_median``, ``greatest_stated`` and
    ``least_stated`` pass it over; ``less`` takes every further term off the first, never below 0.
    """

    LEAST = "least"
    GREATEST = "greatest"
    LOWER_MEDIAN = "lower_median"
    GREATEST_STATED = "greatest_stated"
    LEAST_STATED = "least_stated"
    LESS = "less"


@dataclass(frozen=True, slots=True)
class Term:
    """One number that goes into a step.

    Attributes:
        number: People (persons), or ``None`` where that end is open or not stated.
        whose: Who stands for it: an origin, or the figure of an incident.
        said: The range as that source gave it ("231 or more").
        day: When it was said, or ``None`` where that is not known.
        claims: Ids of the claims that say so, sorted.
    """

    number: int | None
    whose: str
    said: str
    day: date | None
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """How one end of a figure came about.

    Attributes:
        end: ``low``, ``central``, ``high`` or ``highest_stated``.
        way: How.
        terms: Of what; at least one.
        result: What it comes to (persons), or ``None`` for unknown or open.

    Raises:
        Refusal: No term, no such way, or a result that the terms do not come to.
    """

    end: str
    way: Way
    terms: tuple[Term, ...]
    result: int | None

    def __post_init__(self) -> None:
        if not isinstance(self.way, Way) or not self.terms:
            raise Refusal("a step of a derivation works on at least one number, in one of the ways there are")
        if self.result != (again := worked(self.way, [term.number for term in self.terms])):
            raise Refusal(f"the {self.way.value} of the terms is {again}, not {self.result}")


@dataclass(frozen=True, slots=True)
class Without:
    """What a figure would be if one origin were wrong and left out; all ``None`` when nothing would be left.

    Attributes:
        origin: The origin left out.
        low: Fewest then (persons).
        central: The central number then.
        high: Most then, or ``None`` when the end is open.
        highest_stated: The greatest number then stated.
        others: How many origins are left.
    """

    origin: str
    low: int | None
    central: int | None
    high: int | None
    highest_stated: int | None
    others: int


def worked(way: Way, numbers: Sequence[int | None]) -> int | None:
    """Give what ``numbers`` come to.

    >>> worked(Way.LEAST, [125, 231]), worked(Way.GREATEST, [125, None]), worked(Way.LESS, [500, 120, 30])
    (125, None, 350)
    """
    if way is Way.LESS:
        first, *others = numbers
        return None if first is None else max(0, first - sum(number for number in others if number is not None))
    stated = [number for number in numbers if number is not None]
    if not stated or (way in (Way.LEAST, Way.GREATEST) and len(stated) < len(numbers)):
        return None
    if way in (Way.LEAST, Way.LEAST_STATED):
        return min(stated)
    if way in (Way.GREATEST, Way.GREATEST_STATED):
        return max(stated)
    return sorted(stated)[(len(stated) - 1) // 2]
