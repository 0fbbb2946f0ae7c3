"""Written: tolls at places that no gazetteer knows, brought together by how the place is written; weak evidence.

What is known of places, who copied whom and which numbers one origin tells have spoken before: only a document that
none of them led anywhere is led by the spelling of its places. It tears nothing apart, except that tolls of one event
whose places are clearly unlike, and are not the same toll told twice, count in places of their own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from sijill.corroborate.events import REACH, is_adrift
from sijill.corroborate.retold import TELLING
from sijill.corroborate.toll import Reach, Toll
from sijill.text.place_spellings import clearly_unlike, place_bucket, spelt_alike

AROUND = frozenset({"", "subdistrict", "district", "province", "country"})
"""The levels of what may stand around a village; "" where nothing around it is known."""
SHORT = (Reach.DAY, Reach.REPORT_DAY, Reach.NOT_STATED)
"""What a massacre in a village is told of; totals over many days hold several places."""
WITHIN = timedelta(days=7)
"""How far apart two tolls without a day may be told at a place as written and still be of one event."""


def led_by_spelling(tolls: Iterable[Toll]) -> dict[str, str]:
    """Give each toll that only the spelling of its place leads to an event, the event; the others are left out.

    A toll with a day goes where its incident is, with what its document tells without a place. One without a day
    joins the only event at a place spelt alike, begun at most ``REACH`` before; else it begins one, for those told
    within ``WITHIN``.

    Args:
        tolls: Tolls, each with its event as far as known places, givers and origins lead.
    """
    listed = sorted(tolls, key=lambda toll: (toll.day, toll.id))
    found = _by_incident(listed)
    adrift: dict[str, list[Toll]] = defaultdict(list)
    places = _Places()
    for toll in listed:
        event = found.get(toll.id, toll.event)
        if is_adrift(event):
            adrift[event].append(toll)
        else:
            places.add(toll, event)
    for held in adrift.values():
        first = next((toll for toll in held if toll.scope.written and not toll.scope.first), None)
        if first is not None and not any(toll.document == held[0].document for toll in listed if toll.id in found):
            home = places.event_of(first)
            event = home or f"written:{first.id}"
            found |= dict.fromkeys((toll.id for toll in held), event)
            places.add(first, event, is_begun_here=home is None)
    return found


def _by_incident(listed: Sequence[Toll]) -> dict[str, str]:
    """The incident of each toll of a document adrift: of the page it was taken from, else its own by spelling.

    What such a document tells without a place, or at the same one without a day, is of its only incident.
    """
    drifting = [toll for toll in listed if is_adrift(toll.event)]
    of_page: dict[tuple[str, object, int | None], set[str]] = defaultdict(set)
    for toll in drifting:
        if toll.led and toll.telling in ("", toll.document):
            of_page[toll.document, toll.category, toll.low].add(toll.led)
    found: dict[str, str] = {}
    own: dict[str, set[str]] = defaultdict(set)
    for toll in drifting:
        theirs = of_page.get((toll.telling, toll.category, toll.low), set()) if toll.telling else set()
        event = min(theirs) if len(theirs) == 1 else toll.led
        if event:
            found[toll.id] = event
            own[toll.event].add(event)
    told = {toll.id: toll.scope.written for toll in drifting if toll.id in found}
    for toll in drifting:
        if toll.id not in found and len(own[toll.event]) == 1 and not toll.led:
            event = min(own[toll.event])
            names = {name for claim, written in told.items() if found[claim] == event for name in written}
            if all(any(spelt_alike(mine, name) for name in names) for mine in toll.scope.written):
                found[toll.id] = event
    return found


class _Places:
    """Events by the names of their places."""

    def __init__(self) -> None:
        self._held: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self._begun: dict[str, date] = {}
        self._loose: set[str] = set()

    def add(self, toll: Toll, event: str, *, is_begun_here: bool = False) -> None:
        first = toll.scope.first or toll.day
        self._begun[event] = min(self._begun.get(event, first), first)
        if is_begun_here:
            self._loose.add(event)
        for name in (*toll.scope.written, *toll.scope.places):
            self._held[place_bucket(name)].append((name, event))

    def event_of(self, toll: Toll) -> str | None:
        """The only event at a place spelt like one of the toll's; ``None`` where there is none, or several."""
        spelt = {
            event
            for name in toll.scope.written
            for other, event in self._held.get(place_bucket(name), ())
            if spelt_alike(other, name) and self._is_near(event, toll.day)
        }
        return min(spelt) if len(spelt) == 1 else None

    def _is_near(self, event: str, day: date) -> bool:
        reach = WITHIN if event in self._loose else REACH
        return self._begun[event] - timedelta(days=1) <= day <= self._begun[event] + reach


def written_groups(tolls: Sequence[Toll]) -> dict[str, int]:
    """Give each toll told for one village alone the number of the village, where its event has several; else nothing.

    Told for one alone is what names one place as written, a larger unit around it at most, and no longer time than a
    day: any other toll stays where it is. Two names are one place unless they are clearly unlike; and then too when one
    is told for the other: on a page taken from the other's, or for the same number by the same origin.

    Args:
        tolls: Tolls of one event whose known places are the same.
    """
    alone = [toll for toll in tolls if _is_of_one_village(toll)]
    names = sorted({toll.scope.written[0] for toll in alone})
    group = {name: {name} for name in names}
    for at, first in enumerate(names):
        for second in names[at + 1 :]:
            if not clearly_unlike(first, second):
                _join(group, first, second)
    for first, second in _told_for_another(alone):
        _join(group, first, second)
    numbers: dict[int, int] = {}
    place = {name: numbers.setdefault(id(group[name]), len(numbers)) for name in names}
    return {toll.id: place[toll.scope.written[0]] for toll in alone} if len(numbers) > 1 else {}


def groups_of_names(written: Iterable[Sequence[str]]) -> dict[str, set[str]]:
    """Give each name the set, one and the same for all in it, of those spelt alike or written together for one toll."""
    together = [tuple(names) for names in written]
    names = sorted({name for held in together for name in held})
    group = {name: {name} for name in names}
    for at, first in enumerate(names):
        for second in names[at + 1 :]:
            if spelt_alike(first, second):
                _join(group, first, second)
    for held in together:
        for name in held[1:]:
            _join(group, held[0], name)
    return group


def _is_of_one_village(toll: Toll) -> bool:
    scope = toll.scope
    return len(scope.written) == 1 and scope.precision in AROUND and scope.reach in SHORT


def _join(group: dict[str, set[str]], first: str, second: str) -> None:
    if group[first] is not group[second]:
        group[first] |= group[second]
        for name in tuple(group[second]):
            group[name] = group[first]


def _told_for_another(tolls: Sequence[Toll]) -> Iterable[tuple[str, str]]:
    """Pairs of names that stand for one another in two tellings of one toll; not those one document tells apart."""
    same: dict[tuple[object, ...], list[Toll]] = defaultdict(list)
    for toll in sorted(tolls, key=lambda toll: toll.id):
        if toll.low is not None:
            if toll.telling:
                same["telling", toll.telling, toll.category, toll.low].append(toll)
            if toll.low >= TELLING:
                same["origin", toll.origin.name, toll.category, toll.low].append(toll)
    for told in same.values():
        for other in told[1:]:
            if other.document != told[0].document:
                yield told[0].scope.written[0], other.scope.written[0]


def label_of(written: Mapping[str, int]) -> str:
    """Give a place's name as it is written most often, in each script.

    >>> label_of({"Beit Qandil": 2, "Bayt Qandeel": 1, "بيت قنديل": 1})
    'Beit Qandil / بيت قنديل'
    """
    from sijill.text.arabic import is_arabic_letter

    often = sorted(written, key=lambda name: (-written[name], name))
    latin = [name for name in often if not is_arabic_letter(name[0])]
    arabic = [name for name in often if is_arabic_letter(name[0])]
    return " / ".join([*latin[:1], *arabic[:1]])
