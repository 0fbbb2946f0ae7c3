"""Aggregates: totals over several days that hold incidents which are identified one by one.

What is left of a total once they are taken off is worked out apart for its low and its high end, as Iraq Body Count
does for morgues and hospitals and UCDP for summaries of a month: the total's range is then the range of the incidents
and of what is left together. Whoever may be, but need not be, in the total is taken off its low end alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sijill.corroborate.chains import Chained
from sijill.corroborate.strata import Stratum
from sijill.model.derivations import Step, Term, Way, worked
from sijill.model.figures import Figure
from sijill.model.vocabulary import Status

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Covered:
    """Where and when a figure counts.

    Attributes:
        stratum: Its stratum.
        figure: The figure.
        keys: Its places in one form.
        within: The larger units that hold them.
        first: First day, or ``None``.
        last: Last day, or ``None``.
    """

    stratum: Stratum
    figure: Figure
    keys: frozenset[str]
    within: frozenset[str]
    first: date | None
    last: date | None

    @property
    def is_identified(self) -> bool:
        """Whether it tells of one day."""
        return self.first is not None and self.first == self.last

    @property
    def is_total(self) -> bool:
        """Whether it runs over several days."""
        return self.first is not None and self.first != self.last


def remainders(figures: Sequence[tuple[Stratum, Figure]], chains: Iterable[Chained]) -> dict[Stratum, tuple[Step, ...]]:
    """Give, for each total that holds incidents identified one by one, the steps to what is left of it.

    Args:
        figures: Every figure, with its stratum.
        chains: Every chain.
    """
    by_stratum: dict[Stratum, list[Chained]] = defaultdict(list)
    for each in chains:
        by_stratum[each.stratum].append(each)
    covered = [_covered(stratum, figure, by_stratum[stratum]) for stratum, figure in figures]
    near = _near(each for each in covered if each.is_identified)
    found = {}
    for total in covered:
        if total.is_total:
            inside = _apart([each for each in _candidates(total, near) if _may_hold(total, each)])
            if inside:
                found[total.stratum] = _steps(total, inside)
    return found


def _covered(stratum: Stratum, figure: Figure, chains: Sequence[Chained]) -> Covered:
    scopes = [toll.scope for each in chains if each.chain.id in figure.chains for toll in each.tolls]
    days = [date.fromisoformat(day) for day in _DAY.findall(stratum.period)]
    if stratum.period.startswith("since "):
        days.append(max(figure.as_of, *days))
    is_known = bool(days) and not stratum.period.startswith("new ")
    return Covered(
        stratum,
        figure,
        frozenset(key for scope in scopes for key in scope.keys),
        frozenset(unit for scope in scopes for unit in scope.within),
        min(days) if is_known else None,
        max(days) if is_known else None,
    )


Near = Mapping[tuple[str, str], Sequence[tuple[date, Covered]]]


def _near(identified: Iterable[Covered]) -> Near:
    """What is identified, in order of day, by each of its places and units and by its event."""
    found: dict[tuple[str, str], list[tuple[date, Covered]]] = defaultdict(list)
    for each in identified:
        if each.first:
            found["event", each.stratum.event].append((each.first, each))
            for key in each.keys | each.within:
                found["place", key].append((each.first, each))
    return {key: sorted(held, key=_by_day) for key, held in found.items()}


def _by_day(held: tuple[date, Covered]) -> date:
    return held[0]


def _candidates(total: Covered, near: Near) -> list[Covered]:
    """What is identified at the total's places, or in its event, on its days."""
    found: dict[Stratum, Covered] = {}
    if total.first is None or total.last is None:
        return []
    for key in {("place", key) for key in total.keys} | {("event", total.stratum.event)}:
        held = near.get(key, ())
        begin, end = bisect_left(held, total.first, key=_by_day), bisect_right(held, total.last, key=_by_day)
        found.update((each.stratum, each) for _, each in held[begin:end])
    return [found[stratum] for stratum in sorted(found)]


def _may_hold(total: Covered, each: Covered) -> bool:
    whole, part = total.stratum.category, each.stratum.category
    if (whole.harm, whole.group) != (part.harm, part.group) or not (total.first and total.last and each.first):
        return False
    if whole.status is not part.status and Status.UNKNOWN not in (whole.status, part.status):
        return False
    if whole.party and part.party and whole.party != part.party:
        return False
    return total.first <= each.first <= total.last and (not total.keys or not each.keys or _is_inside(total, each))


def _is_inside(total: Covered, each: Covered) -> bool:
    return each.keys <= total.keys or bool(each.within & total.keys)


def _is_certain(total: Covered, each: Covered) -> bool:
    """Whether everybody in the incident is surely in the total."""
    whole, part = total.stratum.category, each.stratum.category
    same_people = whole.status in (part.status, Status.UNKNOWN) and whole.party in ("", part.party)
    same_place = bool(total.keys and each.keys) and _is_inside(total, each)
    return same_people and same_place and each.figure.independent_origins > 0


def _apart(inside: Sequence[Covered]) -> list[Covered]:
    """The incidents of which none may lie in another of the same day; of those that may, the greatest."""
    kept: dict[date | None, list[Covered]] = defaultdict(list)
    for each in sorted(inside, key=lambda one: (-(one.figure.low or 0), one.stratum)):
        if not any(_may_meet(each, other) for other in kept[each.first]):
            kept[each.first].append(each)
    return sorted((each for held in kept.values() for each in held), key=lambda one: one.stratum)


def _may_meet(one: Covered, other: Covered) -> bool:
    """Whether two incidents of one day may count the same people."""
    mine, theirs = one.stratum.category.status, other.stratum.category.status
    if mine is not theirs and Status.UNKNOWN not in (mine, theirs):
        return False
    return not one.keys or not other.keys or bool((one.keys | one.within) & (other.keys | other.within))


def _steps(total: Covered, inside: Sequence[Covered]) -> tuple[Step, ...]:
    certain = [each for each in inside if _is_certain(total, each)]
    low = _less("low", total, total.figure.low, [_taken(each, each.figure.low) for each in inside])
    # an incident whose upper end is open is known to hold its lower end, which alone may be taken off
    most = [_taken(each, each.figure.high if each.figure.high is not None else each.figure.low) for each in certain]
    high = _less("high", total, total.figure.high, most)
    if low.result is not None and high.result is not None and low.result > high.result:
        return (_named(high, "low"), _named(low, "high"))
    return (low, high)


def _named(step: Step, end: str) -> Step:
    return Step(end, step.way, step.terms, step.result)


def _less(end: str, total: Covered, number: int | None, taken: Sequence[Term]) -> Step:
    terms = (_taken(total, number), *taken)
    return Step(end, Way.LESS, terms, worked(Way.LESS, [term.number for term in terms]))


def _taken(each: Covered, number: int | None) -> Term:
    figure = each.figure
    said = "open" if figure.high is None else str(figure.high)
    words = str(figure.low) if said == str(figure.low) else f"{figure.low} to {said}"
    return Term(number, f"{figure.category}, {figure.scope}", words, figure.as_of, figure.claims)
