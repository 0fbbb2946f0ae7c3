"""Incidents: claims and records gathered by when and where, by name, and by what people said of them.

Two claims belong to one incident when they share a first-level unit (or the same resolved place) and their days touch.
A person named alike in two records goes into one incident, that of the record told of first. People join incidents and
split them; whom they said to be apart no rule joins. The rule is simple and says so: what it cannot place in time and
space stays outside every incident, and is counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType

Row = Mapping[str, object]

RULE = "same-unit-touching-days/3"
TOUCHING = timedelta(days=1)
"""Days that lie this near each other touch."""
LONGEST = timedelta(days=31)
"""A claim over more days than this is a toll of many incidents: it is in none and joins none."""
COUNTED = ("killed", "injured")


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    """Two claims or records that are in one incident because of each other, and why."""

    first: str
    second: str
    why: str


@dataclass(slots=True)
class Gathered:
    """One incident as it is gathered: the units, the days, the claims and the records in it.

    Attributes:
        units: First-level units, or places.
        first: The first day.
        last: The last day.
        claims: Ids of the claims.
        records: Ids of the records.
        pairs: Which of them brought which, and why.
        barred: Ids that people said belong elsewhere.
        latest: For each unit, the claim or record there that lasts longest, with its days.
        led: Ids of claims led here by how their place is written alone; they say nothing of the incident's id.
        is_known: Whether a gazetteer knows one of its places, or a list names it; else it stands as written.
    """

    units: set[str]
    first: date
    last: date
    claims: list[str] = field(default_factory=list)
    records: list[str] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)
    barred: set[str] = field(default_factory=set)
    latest: dict[str, tuple[date, date, str]] = field(default_factory=dict)
    led: list[str] = field(default_factory=list)
    is_known: bool = True

    def __post_init__(self) -> None:
        self.latest = dict.fromkeys(self.units, (self.last, self.first, self.anchor))

    def touches(self, units: set[str], first: date, last: date) -> bool:
        """Whether something at these units on these days belongs here."""
        return bool(self.units & units) and first - TOUCHING <= self.last and self.first <= last + TOUCHING

    def may_join(self, other: Gathered) -> bool:
        """Whether nobody said of two in them that they belong apart."""
        if not (self.barred or other.barred):
            return True
        return not (self.barred & other.members or other.barred & self.members)

    def take(self, other: Gathered, why: Pair | None = None) -> None:
        """Take all of another incident in; ``why`` says which two brought them together."""
        self.pairs = [*self.pairs, *other.pairs, why or self._met(other)]
        self.units |= other.units
        self.first, self.last = min(self.first, other.first), max(self.last, other.last)
        self.claims += other.claims
        self.records += other.records
        self.barred |= other.barred
        for unit, days in other.latest.items():
            self.latest[unit] = max(days, self.latest.get(unit, days))

    def _met(self, other: Gathered) -> Pair:
        unit = min(self.units & other.units)
        (last, first, mine), (their_last, their_first, theirs) = self.latest[unit], other.latest[unit]
        why = f"both in {unit}; {_told(first, last)} and {_told(their_first, their_last)} touch"
        if (first - TOUCHING > their_last) or (their_first - TOUCHING > last):
            why = f"both in {unit}, on days that others between them join"
        return Pair(mine, theirs, why)

    @property
    def members(self) -> set[str]:
        """Ids of its claims and records."""
        return {*self.claims, *self.records}

    @property
    def anchor(self) -> str:
        """What the incident's id is made from: its smallest claim or record."""
        return min([*self.claims, *self.records])


def _told(first: date, last: date) -> str:
    return f"{first}" if first == last else f"{first} to {last}"


def days_of(row: Row, first: str, last: str) -> tuple[date, date] | None:
    """Give the days of a claim or record from its columns; one end stands for both."""
    begun, ended = row[first] or row[last], row[last] or row[first]
    if not begun or not ended:
        return None
    return date.fromisoformat(str(begun)), date.fromisoformat(str(ended))


def is_counted(claim: Row) -> bool:
    """Whether a claim says that people were killed or injured, in the event reported, and nobody rejected it."""
    is_no = claim["negated"] or claim["historical"] or claim["state"] == "rejected"
    return claim["harm"] in COUNTED and not is_no


def _unit(admin1: object, place: object, known_as: Mapping[str, str]) -> str | None:
    if admin1:
        return str(admin1)
    return known_as.get(str(place), str(place)) if place else None


def placed_claims(
    claims: Iterable[Row], places: Mapping[str, Sequence[Row]], known_as: Mapping[str, str] = MappingProxyType({})
) -> list[Gathered]:
    """Each claim of death or injury that has a day and a place, as an incident of its own.

    Args:
        claims: Rows of claims.
        places: Rows of the places of each claim.
        known_as: One name for each unresolved place that is written in several ways.
    """
    held = []
    for claim in claims:
        if not is_counted(claim):
            continue
        days = days_of(claim, "when_from", "when_to")
        units = {
            unit
            for place in places.get(str(claim["id"]), ())
            if (unit := _unit(place["admin1"], place["name"], known_as))
        }
        if days and units and days[1] - days[0] <= LONGEST:
            held.append(Gathered(units, *days, claims=[str(claim["id"])]))
    return held


def placed_records(records: Iterable[Row], known_as: Mapping[str, str] = MappingProxyType({})) -> list[Gathered]:
    """Each record of a dead person that has a day and a place, as an incident of its own; ``known_as`` as above."""
    held = []
    for record in records:
        days = days_of(record, "died_from", "died_to")
        unit = _unit(record["admin1"], record["place"], known_as)
        if days and unit:
            held.append(Gathered({unit}, *days, records=[str(record["id"])]))
    return held


def gather(
    singles: Iterable[Gathered],
    named: Iterable[Pair] = (),
    together: Iterable[Pair] = (),
    apart: Iterable[tuple[str, str]] = (),
) -> list[Gathered]:
    """Join what touches, in order of day and then id, until nothing touches any more.

    Args:
        singles: Claims and records, each as an incident of its own.
        named: Records of one person: the second goes wherever the first does, and brings no place or day of its own;
            not one that people decided about.
        together: Claims or records that people said belong to one incident, in the order they said so.
        apart: Those that people said do not.
    """
    by_id = {one.anchor: one for one in singles}
    together, apart = list(together), list(apart)
    for first, second in apart:
        for ident, barred in ((first, second), (second, first)):
            if ident in by_id:
                by_id[ident].barred.add(barred)
    decided = {ident for pair in apart for ident in pair} | {i for pair in together for i in (pair.first, pair.second)}
    moved = {pair.second: pair for pair in named if pair.first in by_id and pair.second not in decided}
    waiting = _joined_by_people([one for ident, one in by_id.items() if ident not in moved], together)
    held: list[Gathered] = []
    for one in sorted(waiting, key=lambda one: (one.first, one.last, one.anchor)):
        joined = one
        kept = []
        for other in held:
            if other.touches(joined.units, joined.first, joined.last) and other.may_join(joined):
                other.take(joined)
                joined = other
            else:
                kept.append(other)
        held = [*kept, joined]
    _follow(held, moved)
    return sorted(held, key=lambda one: (one.first, one.anchor))


def _joined_by_people(singles: list[Gathered], together: Iterable[Pair]) -> list[Gathered]:
    group: dict[str, Gathered] = {one.anchor: one for one in singles}
    for pair in together:
        first, second = group.get(pair.first), group.get(pair.second)
        if first and second and first is not second and first.may_join(second):
            first.take(second, pair)
            group.update((ident, first) for ident in second.members)
    return list({id(one): one for one in group.values()}.values())


def _follow(held: Sequence[Gathered], moved: Mapping[str, Pair]) -> None:
    where = {ident: one for one in held for ident in one.members}
    for ident in sorted(moved):
        pair = moved[ident]
        one = where[pair.first]
        one.records.append(ident)
        one.pairs.append(pair)
