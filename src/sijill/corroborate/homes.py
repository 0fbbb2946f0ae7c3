"""Homes: which event a document is about that names no place, or no day, of its own.

A claim without place or day joins the event in which the same origin tells of the same people and harm, when there is
one such event alone, told of within ``WITHIN``, and nothing contradicts: the number fits between what that origin told
before and after, and a day that is named lies in the event's. Numbers below ``TELLING`` meet by chance and join
nothing. The rest of its document is about the same event.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta

from sijill.corroborate.events import ADRIFT
from sijill.corroborate.naming import is_organisation
from sijill.corroborate.retold import TELLING, WITHIN
from sijill.corroborate.toll import Toll
from sijill.model.vocabulary import Harm, Status

EARLY = timedelta(days=3)
"""How long before an event's first day a day may lie that still is one of it: reports round."""


def homes(tolls: Iterable[Toll]) -> dict[str, str]:
    """Give each event of a document alone the event it belongs to; those that fit none, or several, are left out.

    Args:
        tolls: Tolls with their origins under one name each.
    """
    adrift: dict[str, list[Toll]] = defaultdict(list)
    series: dict[tuple[str, Harm], dict[str, list[Toll]]] = defaultdict(lambda: defaultdict(list))
    for toll in sorted(tolls, key=lambda toll: (toll.day, toll.id)):
        if toll.event.startswith(ADRIFT):
            adrift[toll.event].append(toll)
        elif _tells(toll):
            series[toll.origin.name, toll.mapped.harm][toll.event].append(toll)
    found = {}
    for event in sorted(adrift):
        fit = {
            other
            for toll in adrift[event]
            if _tells(toll)
            for other, told in series.get((toll.origin.name, toll.mapped.harm), {}).items()
            if _fits(toll, told)
        }
        if len(fit) == 1:
            found[event] = min(fit)
    return found


def _tells(toll: Toll) -> bool:
    return is_organisation(toll) and toll.category is not None and (toll.low or 0) >= TELLING


def _fits(toll: Toll, series: Sequence[Toll]) -> bool:
    same = [each for each in series if _of_the_same(toll, each)]
    near = any(abs(each.day - toll.day) <= WITHIN for each in same)
    return near and _is_of_its_days(toll, same) and _number_fits(toll, same)


def _of_the_same(toll: Toll, other: Toll) -> bool:
    """Whether two tolls count the same people; a bare "people" does where the number is the same."""
    mine, theirs = toll.mapped, other.mapped
    if (mine.status, mine.group) == (theirs.status, theirs.group):
        return True
    return mine.group == theirs.group and Status.UNKNOWN in (mine.status, theirs.status) and toll.low == other.low


def _is_of_its_days(toll: Toll, series: Sequence[Toll]) -> bool:
    if toll.scope.first is None:
        return True
    first = min((each.scope.first for each in series if each.scope.first), default=min(each.day for each in series))
    return first - EARLY <= toll.scope.first <= max(each.day for each in series)


def _number_fits(toll: Toll, series: Sequence[Toll]) -> bool:
    told = [(each.day, each.low) for each in series if each.low is not None]
    low = toll.low or 0
    if any(number == low for _, number in told):
        return True
    before = all(number <= low for day, number in told if day < toll.day)
    after = all(number >= low for day, number in told if day > toll.day)
    return before and after and all(day != toll.day for day, _ in told)
