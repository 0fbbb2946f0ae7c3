"""Rules: named and versioned ways to make a range and a central number from chains."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sijill.corroborate.chains import Chained
from sijill.corroborate.wording import printed
from sijill.errors import UsageError
from sijill.model.derivations import Step, Term, Way, worked

Steps = tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to make a figure.

    Attributes:
        name: Name and version, as printed in every figure it makes.
        says: What it does, in a sentence for the reader.
        make: From the chains of independent origins (at least one) to the steps, one for each end of the range.
        takes_off: Whether incidents identified one by one are taken off a total over several days that holds them.
    """

    name: str
    says: str
    make: Callable[[Sequence[Chained]], Steps]
    takes_off: bool = False


def least_and_greatest(chains: Sequence[Chained]) -> Steps:
    """Give the steps to the least and the greatest of the standing points; an open end anywhere leaves it open.

    Args:
        chains: One for each independent origin; at least one.
    """
    lows = [_term(each, each.chain.latest.low) for each in chains]
    highs = [_term(each, each.chain.latest.high) for each in chains]
    stated = [_term(each, _most_stated(each)) for each in chains]
    return (
        _step("low", Way.LEAST, lows),
        _step("high", Way.GREATEST, highs),
        _step("highest_stated", Way.GREATEST_STATED, stated),
    )


def latest_of_independent(chains: Sequence[Chained]) -> Steps:
    """Give the steps to the least and the greatest of the standing points, and to their lower median.

    The lower median is a number that one origin stands for; two rivals are never averaged or added.

    Args:
        chains: One for each independent origin; at least one.
    """
    values = [_term(each, each.chain.latest.value) for each in chains]
    low, high, stated = least_and_greatest(chains)
    return low, _step("central", Way.LOWER_MEDIAN, values), high, stated


def result_of(steps: Sequence[Step], end: str) -> int | None:
    """Give what the last step to ``end`` comes to; ``None`` where there is none."""
    return next((step.result for step in reversed(steps) if step.end == end), None)


def _most_stated(each: Chained) -> int | None:
    return max((n for n in (each.chain.latest.low, each.chain.latest.high) if n is not None), default=None)


def _term(each: Chained, number: int | None) -> Term:
    latest = each.chain.latest
    return Term(number, each.chain.origin, printed(latest), latest.day, each.carriers)


def _step(end: str, way: Way, terms: Sequence[Term]) -> Step:
    return Step(end, way, tuple(terms), worked(way, [term.number for term in terms]))


DEFAULT = "latest-of-independent/1"
IBC = "ibc/1"
RULES = {
    DEFAULT: Rule(
        DEFAULT,
        "The latest number of each independent named origin; low is the least of them, high the greatest (open if any "
        "is open), central the lower median: a number one origin stands for. Unnamed and third-hand origins "
        "stand beside; they are used only where no named origin speaks.",
        latest_of_independent,
    ),
    IBC: Rule(
        IBC,
        "After Iraq Body Count: a minimum and a maximum over the latest numbers of independent named origins, and no "
        "central number; provisional below two origins. Of a total over several days, the incidents in it that are "
        "identified one by one are taken off, from the minimum and the maximum apart; those that may be in it only "
        "from the minimum. An open end stays open; the maximum that was printed is the highest stated.",
        least_and_greatest,
        takes_off=True,
    ),
}


def rule_named(name: str) -> Rule:
    """Give the rule called ``name``; without a version, the one of that name.

    Raises:
        UsageError: ``corroborate.unknown-rule``.
    """
    name = next((each for each in RULES if name and each.partition("/")[0] == name), name)
    if name not in RULES:
        known = ", ".join(sorted(RULES))
        raise UsageError(
            "corroborate.unknown-rule", f"no rule is called {name!r}", known, "give one of these to --rule"
        )
    return RULES[name]
