"""Rules: named and versioned ways to make a range and a central number from chains."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sijill.errors import UsageError
from sijill.model.figures import TollPoint


@dataclass(frozen=True, slots=True)
class Range:
    """What a rule makes of the standing points of independent origins."""

    low: int | None
    central: int | None
    high: int | None
    highest_stated: int | None


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to make a figure.

    Attributes:
        name: Name and version, as printed in every figure it makes.
        says: What it does, in a sentence for the reader.
        make: From the standing points, one for each independent origin, to the range.
    """

    name: str
    says: str
    make: Callable[[Sequence[TollPoint]], Range]


def latest_of_independent(points: Sequence[TollPoint]) -> Range:
    """Give the least and the greatest of the standing points, and their lower median.

    An open end anywhere leaves the whole end open. The lower median is a number that one origin stands for; two rivals
    are never averaged or added.

    Args:
        points: The latest point of each independent origin; at least one.
    """
    lows = [point.low for point in points]
    highs = [point.high for point in points]
    stated = [number for point in points for number in (point.low, point.high) if number is not None]
    low = None if None in lows else min(number for number in lows if number is not None)
    high = None if None in highs else max(number for number in highs if number is not None)
    values = sorted(point.value for point in points)
    return Range(low, values[(len(values) - 1) // 2], high, max(stated, default=None))


DEFAULT = "latest-of-independent/1"
RULES = {
    DEFAULT: Rule(
        DEFAULT,
        "The latest number of each independent named origin; low is the least of them, high the greatest (open if any "
        "is open), central the lower median: a number one origin stands for. Unnamed and third-hand origins "
        "stand beside; they are used only where no named origin speaks.",
        latest_of_independent,
    ),
}


def rule_named(name: str) -> Rule:
    """Give the rule called ``name``.

    Raises:
        UsageError: ``corroborate.unknown-rule``.
    """
    if name not in RULES:
        known = ", ".join(sorted(RULES))
        raise UsageError(
            "corroborate.unknown-rule", f"no rule is called {name!r}", known, "give one of these to --rule"
        )
    return RULES[name]
