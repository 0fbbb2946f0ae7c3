"""Incidents: claims and records gathered by when and where.

Two claims belong to one incident when they share a first-level unit (or the same resolved place) and their days touch.
The rule is simple and says so: what it cannot place in time and space stays outside every incident, and is counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

Row = Mapping[str, object]

RULE = "same-unit-touching-days/1"
TOUCHING = timedelta(days=1)
"""Days that lie this near each other touch."""
LONGEST = timedelta(days=31)
"""A claim over more days than this is a toll of many incidents: it is in none and joins none."""
COUNTED = ("killed", "injured")


@dataclass(slots=True)
class Gathered:
    """One incident as it is gathered: the units, the days, the claims and the records in it."""

    units: set[str]
    first: date
    last: date
    claims: list[str] = field(default_factory=list)
    records: list[str] = field(default_factory=list)

    def touches(self, units: set[str], first: date, last: date) -> bool:
        """Whether something at these units on these days belongs here."""
        return bool(self.units & units) and first - TOUCHING <= self.last and self.first <= last + TOUCHING

    def take(self, other: Gathered) -> None:
        """Take all of another incident in."""
        self.units |= other.units
        self.first, self.last = min(self.first, other.first), max(self.last, other.last)
        self.claims += other.claims
        self.records += other.records

    @property
    def anchor(self) -> str:
        """What the incident's id is made from: its smallest claim or record."""
        return min([*self.claims, *self.records])


def _days(row: Row, first: str, last: str) -> tuple[date, date] | None:
    begun, ended = row[first] or row[last], row[last] or row[first]
    if not begun or not ended:
        return None
    return date.fromisoformat(str(begun)), date.fromisoformat(str(ended))


def _units(places: Iterable[Row]) -> set[str]:
    return {str(place["admin1"] or place["name"]) for place in places if place["admin1"] or place["name"]}


def placed_claims(claims: Iterable[Row], places: Mapping[str, Sequence[Row]]) -> list[Gathered]:
    """Each claim of death or injury that has a day and a place, as an incident of its own."""
    held = []
    for claim in claims:
        if claim["harm"] not in COUNTED or claim["negated"] or claim["historical"] or claim["state"] == "rejected":
            continue
        days, units = _days(claim, "when_from", "when_to"), _units(places.get(str(claim["id"]), ()))
        if days and units and days[1] - days[0] <= LONGEST:
            held.append(Gathered(units, *days, claims=[str(claim["id"])]))
    return held


def placed_records(records: Iterable[Row]) -> list[Gathered]:
    """Each record of a dead person that has a day and a place, as an incident of its own."""
    held = []
    for record in records:
        days = _days(record, "died_from", "died_to")
        unit = record["admin1"] or record["place"]
        if days and unit:
            held.append(Gathered({str(unit)}, *days, records=[str(record["id"])]))
    return held


def gather(singles: Iterable[Gathered]) -> list[Gathered]:
    """Join what touches, in order of day and then id, until nothing touches any more."""
    waiting = sorted(singles, key=lambda one: (one.first, one.last, one.anchor))
    held: list[Gathered] = []
    for one in waiting:
        joined = one
        apart = []
        for other in held:
            if other.touches(joined.units, joined.first, joined.last):
                other.take(joined)
                joined = other
            else:
                apart.append(other)
        held = [*apart, joined]
    return sorted(held, key=lambda one: (one.first, one.anchor))
