"""Events: which claims may be about one event; claims of different events never meet in a chain or figure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta

ADRIFT = "document:"
"""How the event of a document begins that could not be led to any other."""
REACH = timedelta(days=30)
"""How long after an event's first day a claim that names its place, but no day, may still be about it."""


def is_adrift(event: str) -> bool:
    """Whether an event is only a document's that could not be led to any other."""
    return event.startswith(ADRIFT)


@dataclass(frozen=True, slots=True)
class Told:
    """What is known of a claim for finding its event.

    Attributes:
        claim: Its id.
        document: The document it stands in.
        day: The day it was reported.
        first: The first day it speaks of, or ``None``.
        keys: Its places in one form, sorted.
        kin: Ids of claims it is told in relation to.
        is_running: Whether it counts from its first day up to the day of the report.
    """

    claim: str
    document: str
    day: date
    first: date | None
    keys: tuple[str, ...]
    kin: tuple[str, ...] = ()
    is_running: bool = False


def events_of(told: Iterable[Told], incidents: Mapping[str, str]) -> dict[str, str]:
    """Give each claim the id of its event.

    A running total begun more than ``REACH`` ago is over many events: it is one with those of its first day and place.
    Else a claim's incident is its event. One outside every incident joins the event of a claim it is told in relation
    to; then the latest event at a place it names, begun at most ``REACH`` before, which it begins itself where there is
    none; then the only incident of its document, or its only event where it has no incident. What is left is an event
    of its document alone.

    Args:
        told: The claims.
        incidents: Claim to incident, for the claims that are in one.
    """
    every = sorted(told, key=lambda each: each.claim)
    long = {each.claim: f"since:{each.first}:{','.join(each.keys)}" for each in every if _began_long_ago(each)}
    listed = [each for each in every if each.claim not in long]
    return long | _events(listed, {claim: event for claim, event in incidents.items() if claim not in long})


def _began_long_ago(each: Told) -> bool:
    """Whether a claim counts over more than any one event: "since 2011"."""
    return each.is_running and each.first is not None and each.day - each.first > REACH


def _events(listed: Sequence[Told], incidents: Mapping[str, str]) -> dict[str, str]:
    found = {each.claim: incidents[each.claim] for each in listed if each.claim in incidents}
    for each in listed:
        kin = next((found[other] for other in each.kin if other in found), None)
        if each.claim not in found and kin:
            found[each.claim] = kin
    places, begun = _about(listed, found)
    for each in sorted(listed, key=lambda each: (each.first or each.day, each.day, each.claim)):
        if each.claim not in found and each.keys:
            event = found[each.claim] = _at_its_place(each, places, begun) or f"claim:{each.claim}"
            begun.setdefault(event, each.first or each.day)
            for key in each.keys:
                places[key].add(event)
    return _with_documents(listed, found, set(incidents.values()))


def _about(told: Sequence[Told], found: Mapping[str, str]) -> tuple[dict[str, set[str]], dict[str, date]]:
    places: dict[str, set[str]] = defaultdict(set)
    begun: dict[str, date] = {}
    for each in told:
        if each.claim in found:
            event, first = found[each.claim], each.first or each.day
            for key in each.keys:
                places[key].add(event)
            begun[event] = min(begun.get(event, first), first)
    return places, begun


def _at_its_place(each: Told, places: Mapping[str, set[str]], begun: Mapping[str, date]) -> str | None:
    when = each.first or each.day
    here = {event for key in each.keys for event in places.get(key, ())}
    near = [event for event in sorted(here) if begun[event] - timedelta(days=1) <= when <= begun[event] + REACH]
    return max(near, key=lambda event: (begun[event], event), default=None)


def _with_documents(told: Sequence[Told], found: Mapping[str, str], incidents: Set[str]) -> dict[str, str]:
    by_document: dict[str, set[str]] = defaultdict(set)
    for each in told:
        if each.claim in found:
            by_document[each.document].add(found[each.claim])
    out = dict(found)
    for each in told:
        if each.claim not in out:
            only = by_document[each.document] & incidents or by_document[each.document]
            out[each.claim] = min(only) if len(only) == 1 else f"{ADRIFT}{each.document}"
    return out
