"""Strata: which tolls count the same people, harm, place and days, so that they may be compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sijill.corroborate.toll import Category, Reach, Toll

TOLERANCE = timedelta(days=3)
"""How far the first days of two periods may lie apart and still mean one event: reports round."""


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
    categories = _parties_joined(tolls)
    places = _places_joined(tolls)
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


def _mapped(toll: Toll) -> Category:
    if toll.category is None:
        raise ValueError(f"toll {toll.id} has no category")
    return toll.category


def _parties_joined(tolls: Sequence[Toll]) -> dict[str, Category]:
    """Each toll's category, without the party where only one is ever named for such people."""
    parties: dict[Category, set[str]] = defaultdict(set)
    for toll in tolls:
        category = _mapped(toll)
        if category.party:
            parties[replace(category, party="")].add(category.party)
    joined = {}
    for toll in tolls:
        bare = replace(_mapped(toll), party="")
        joined[toll.id] = bare if len(parties[bare]) <= 1 else _mapped(toll)
    return joined


def _places_joined(tolls: Sequence[Toll]) -> dict[str, str]:
    """Each toll's place in words; spellings of one place are one, and no place joins the only one there is."""
    spelt: dict[tuple[str, ...], set[str]] = defaultdict(set)
    one_form = _spellings({key for toll in tolls for key in toll.scope.keys})
    forms = {toll.id: tuple(sorted({one_form[key] for key in toll.scope.keys})) for toll in tolls}
    for toll in tolls:
        if forms[toll.id]:
            spelt[forms[toll.id]].add(" and ".join(toll.scope.places))
    labels = {form: min(names, key=lambda name: (-len(name), name)) for form, names in spelt.items()}
    own = _only_place_of(tolls, forms)
    everywhere = set(labels)
    out = {}
    for toll in tolls:
        form = forms[toll.id]
        if not form and len(everywhere) == 1:
            form = min(everywhere)
        elif not form:
            form = own.get((toll.origin.name, _mapped(toll).harm.value), ())
        out[toll.id] = labels.get(form, "place not stated")
    return out


def _only_place_of(
    tolls: Sequence[Toll], forms: Mapping[str, tuple[str, ...]]
) -> dict[tuple[str, str], tuple[str, ...]]:
    named: dict[tuple[str, str], set[tuple[str, ...]]] = defaultdict(set)
    for toll in tolls:
        if forms[toll.id]:
            named[toll.origin.name, _mapped(toll).harm.value].add(forms[toll.id])
    return {origin: min(places) for origin, places in named.items() if len(places) == 1}


def _spellings(keys: Iterable[str]) -> dict[str, str]:
    """Each key and the first key, in order, that is a spelling of the same place."""
    from sijill.text.place_names import alike

    chosen: list[str] = []
    found: dict[str, str] = {}
    for key in sorted(keys):
        known = next((each for each in chosen if alike(each, key)), None)
        found[key] = known or key
        if known is None:
            chosen.append(key)
    return found


def _periods(tolls: Sequence[Toll], anchors: Sequence[date]) -> dict[str, tuple[str, bool]]:
    """Each toll's period in words and whether it is a rise of a running total of the same origin."""
    running = {toll.origin.name for toll in tolls if toll.scope.reach in (Reach.SINCE, Reach.NOT_STATED, Reach.WINDOW)}
    days = sorted({toll.scope.first for toll in tolls if toll.scope.reach is Reach.DAY and toll.scope.first})
    out = {}
    for toll in tolls:
        is_rise = toll.scope.reach is Reach.INCREMENT and toll.origin.name in running
        out[toll.id] = (_period(toll, anchors, days), is_rise)
    return out


def _anchors(tolls: Sequence[Toll]) -> list[date]:
    """First days of the periods: those of running totals, or of windows where no running total tells its first day."""
    since = sorted({t.scope.first for t in tolls if t.scope.reach is Reach.SINCE and t.scope.first})
    windows = sorted({t.scope.first for t in tolls if t.scope.reach is Reach.WINDOW and t.scope.first})
    anchors: list[date] = []
    for first in since or windows:
        if not anchors or first - anchors[-1] > TOLERANCE:
            anchors.append(first)
    return anchors


def _period(toll: Toll, anchors: Sequence[date], days: Sequence[date]) -> str:
    first, last, reach = toll.scope.first, toll.scope.last, toll.scope.reach
    if reach is Reach.INCREMENT and first and last:
        return f"new on {last}" if first == last else f"new from {first} to {last}"
    if reach is Reach.DAY and first:
        return f"on {first}"
    near = next((anchor for anchor in anchors if first and abs(first - anchor) <= TOLERANCE), None)
    if first is None:
        near = next((anchor for anchor in reversed(anchors) if anchor <= toll.day), None)
        if near is None and len(days) == 1 and not anchors:
            return f"on {days[0]}"
    if near:
        return f"since {near}"
    return f"{first} to {last}" if first and last else "days not stated"
