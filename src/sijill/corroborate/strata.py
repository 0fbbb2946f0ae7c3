"""Strata: which tolls count the same people, harm, place and days, so that they may be compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sijill.corroborate.days import with_one_day
from sijill.corroborate.naming import OWN_EYES
from sijill.corroborate.placing import places_joined
from sijill.corroborate.retold import TELLING, with_fullest_scope
from sijill.corroborate.toll import Category, Reach, Toll

TOLERANCE = timedelta(days=3)
"""How far the first days of two periods may lie apart and still mean one event: reports round."""
LONGEST = timedelta(days=31)
"""How long after its first day a running total may lie that a toll without days, of another origin, is taken for."""
ONE_DAY = (Reach.DAY, Reach.REPORT_DAY)


@dataclass(frozen=True, slots=True, order=True)
class Stratum:
    """What may be compared: an event, whom it counts, where and over which days.

    Attributes:
        event: The event, "" where there is only one.
        category: Whom and what.
        place: The place in words.
        period: The days in words.
    """

    event: str
    category: Category
    place: str
    period: str

    @property
    def scope(self) -> str:
        """Place and period in words."""
        return f"{self.place}; {self.period}"


@dataclass(frozen=True, slots=True)
class Placed:
    """A toll and the stratum it belongs to."""

    toll: Toll
    stratum: Stratum
    is_increment: bool = False

    @property
    def category(self) -> Category:
        """The category of its stratum."""
        return self.stratum.category


def placed(tolls: Iterable[Toll]) -> tuple[Placed, ...]:
    """Give each mapped toll its stratum.

    A party, a place or a period that is not stated joins the only one that is; where several are stated it stays on its
    own. Running totals whose first days lie within ``TOLERANCE`` are one period; a window that starts there too.

    Args:
        tolls: Tolls with a category; order does not matter.

    Returns:
        One ``Placed`` per toll, in order of id.
    """
    by_event: dict[str, list[Toll]] = defaultdict(list)
    for toll in sorted(tolls, key=lambda each: each.id):
        by_event[toll.event].append(toll)
    found = [each for event in sorted(by_event) for each in _in_event(by_event[event])]
    return tuple(sorted(found, key=lambda each: each.toll.id))


def _in_event(tolls: Sequence[Toll]) -> list[Placed]:
    tolls = with_fullest_scope(with_one_day(tolls))
    categories = _parties_joined(tolls)
    places = places_joined(tolls)
    groups: dict[tuple[Category, str], list[Toll]] = defaultdict(list)
    for toll in tolls:
        groups[categories[toll.id], places[toll.id]].append(toll)
    anchors = {place: _anchors([t for t in tolls if places[t.id] == place]) for place in sorted(set(places.values()))}
    out: list[Placed] = []
    for (category, place), members in sorted(groups.items()):
        periods = _periods(members, anchors[place])
        for toll in members:
            period, is_increment = periods[toll.id]
            out.append(Placed(toll, Stratum(toll.event, category, place, period), is_increment))
    return out


def _parties_joined(tolls: Sequence[Toll]) -> dict[str, Category]:
    """Each toll's category, without the party where only one is ever named for such people."""
    parties: dict[Category, set[str]] = defaultdict(set)
    for toll in tolls:
        category = toll.mapped
        if category.party:
            parties[category.of_any_party].add(category.party)
    joined = {}
    for toll in tolls:
        bare = toll.mapped.of_any_party
        joined[toll.id] = bare if len(parties[bare]) <= 1 else toll.mapped
    return joined


def _periods(tolls: Sequence[Toll], anchors: Mapping[date, str]) -> dict[str, tuple[str, bool]]:
    """Each toll's period in words and whether it is a rise of a running total of the same origin."""
    running = {toll.origin.name for toll in tolls if toll.scope.reach in (Reach.SINCE, Reach.NOT_STATED, Reach.WINDOW)}
    days = sorted({toll.scope.first for toll in tolls if toll.scope.reach in ONE_DAY and toll.scope.first})
    out = {}
    for toll in tolls:
        is_rise = toll.scope.reach is Reach.INCREMENT and toll.origin.name in running
        out[toll.id] = (_period(toll, _open_to(toll, tolls, anchors), anchors, days), is_rise)
    return out


def _open_to(toll: Toll, tolls: Sequence[Toll], anchors: Iterable[date]) -> list[date]:
    """The first days from which a toll that names none of its own may count.

    A witness's few are an incident, no running total. A total that began long ago takes in none but its own origin's.
    Whatever lies below that origin's earlier total is a number of its own.
    """
    if toll.origin.kind in OWN_EYES and (toll.low or 0) < TELLING:
        return []
    own = [t for t in tolls if t.origin.name == toll.origin.name and t.scope.reach is Reach.SINCE and t.scope.first]
    found = []
    for anchor in anchors:
        told = [t for t in own if t.scope.first and abs(t.scope.first - anchor) <= TOLERANCE and t.day <= toll.day]
        falls = toll.scope.reach is Reach.REPORT_DAY and any((t.low or 0) > (toll.low or 0) for t in told)
        if anchor <= toll.day and (toll.day - anchor <= LONGEST or told) and not falls:
            found.append(anchor)
    return found


def _anchors(tolls: Sequence[Toll]) -> dict[date, str]:
    """First days of the periods, in words: of running totals, or of windows where no running total tells its own."""
    since = sorted({t.scope.first for t in tolls if t.scope.reach is Reach.SINCE and t.scope.first})
    windows = sorted({t.scope.first for t in tolls if t.scope.reach is Reach.WINDOW and t.scope.first})
    anchors: list[date] = []
    for first in since or windows:
        if not anchors or first - anchors[-1] > TOLERANCE:
            anchors.append(first)
    if since:
        return {anchor: f"since {anchor}" for anchor in anchors}
    ends = {anchor: [t.scope.last for t in tolls if _starts_near(t, anchor) and t.scope.last] for anchor in anchors}
    return {anchor: f"{anchor} to {max(ends[anchor])}" for anchor in anchors}


def _starts_near(toll: Toll, anchor: date) -> bool:
    first = toll.scope.first
    return toll.scope.reach is Reach.WINDOW and first is not None and anchor <= first <= anchor + TOLERANCE


def _period(toll: Toll, open_to: Sequence[date], anchors: Mapping[date, str], days: Sequence[date]) -> str:
    first, last, reach = toll.scope.first, toll.scope.last, toll.scope.reach
    if reach is Reach.INCREMENT and first and last:
        return f"new on {last}" if first == last else f"new from {first} to {last}"
    told_then = reach is Reach.REPORT_DAY and first and any(anchor < first for anchor in open_to)
    if reach in ONE_DAY and first and not told_then:
        return f"on {first}"
    if told_then:
        first = None
    near = next((anchor for anchor in anchors if first and abs(first - anchor) <= TOLERANCE), None)
    if first is None:
        near = max(open_to, default=None)
        if near is None and len(days) == 1 and not anchors:
            return f"on {days[0]}"
    if near:
        return anchors[near]
    return f"{first} to {last}" if first and last else "days not stated"
