"""Claims at a place that no gazetteer knows: how it is written leads them to an incident, and that is weak evidence.

A claim with any place that is known is gathered first, as if there were no others. A claim at a place as written then
joins the one incident on its days whose place is spelt alike, or in which the same source tells the same number; else
such claims make incidents among themselves. None of them moves an incident's days or units or joins two, and none
changes its id: a garbled name must not tear apart what belongs together.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from sijill.record.incident_names import named_alike
from sijill.record.incident_places import one_name_each, told_at_both, unknown_places
from sijill.record.incidents import (
    LONGEST,
    TOUCHING,
    Gathered,
    Pair,
    Row,
    days_of,
    gather,
    is_counted,
    placed_claims,
    placed_records,
)
from sijill.text.place_spellings import place_bucket, spelt_alike

TELLING = 20
"""From how many people on an equal number of one source is an equal toll; small numbers meet by chance (persons)."""

Told = tuple[str, str, int]
"""Who speaks first, which harm, and how many (persons)."""


@dataclass(frozen=True, slots=True)
class Written:
    """A claim without any place that is known, and what is known of it.

    Attributes:
        claim: Its id.
        names: Its places as written.
        first: The first day.
        last: The last day.
        country: Of its document, "" when not told.
        told: Whose number it is, for numbers from ``TELLING`` on.
    """

    claim: str
    names: tuple[str, ...]
    first: date
    last: date
    country: str = ""
    told: Told | None = None

    def touches(self, one: Gathered) -> bool:
        """Whether its days touch an incident's, and nobody said that it is apart from it."""
        near = one.first - TOUCHING <= self.last and self.first <= one.last + TOUCHING
        return near and self.claim not in one.barred


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside claims, by the claim's id.

    Attributes:
        places: Rows of places of each claim.
        country: The country each claim's document is about.
        speaker: Who speaks first in each claim.
    """

    places: Mapping[str, Sequence[Row]]
    country: Mapping[str, str]
    speaker: Mapping[str, str]

    def told(self, claim: Row) -> Told | None:
        """Whose number a claim tells, or ``None`` when nobody is named or the number is small."""
        speaker, low = self.speaker.get(str(claim["id"])), claim["low"]
        if not speaker or low is None or int(str(low)) < TELLING:
            return None
        return speaker, str(claim["harm"]), int(str(low))

    def is_written_only(self, claim: str) -> bool:
        """Whether no gazetteer knows any of its places, and one is written."""
        rows = self.places.get(claim, ())
        return any(row["written"] for row in rows) and not any(row["name"] or row["admin1"] for row in rows)


def written_claims(claims: Iterable[Row], beside: Beside) -> list[Written]:
    """Give the claims of death or injury that have days, and a place only as it is written."""
    found = []
    for claim in claims:
        ident = str(claim["id"])
        days = days_of(claim, "when_from", "when_to")
        if is_counted(claim) and beside.is_written_only(ident) and days and days[1] - days[0] <= LONGEST:
            names = tuple(dict.fromkeys(str(row["written"]) for row in beside.places[ident] if row["written"]))
            found.append(Written(ident, names, *days, beside.country.get(ident, ""), beside.told(claim)))
    return sorted(found, key=lambda one: (one.first, one.last, one.claim))


class Incidents:
    """Incidents by the names of their places and by whose numbers are told in them.

    Args:
        held: Incidents.
        claims: Rows of claims by id.
        records: Rows of victim records by id.
        beside: What stands beside the claims.
    """

    def __init__(
        self, held: Iterable[Gathered], claims: Mapping[str, Row], records: Mapping[str, Row], beside: Beside
    ) -> None:
        self._names: dict[str, list[tuple[str, str, Gathered]]] = defaultdict(list)
        self._told: dict[Told, list[Gathered]] = defaultdict(list)
        for one in held:
            names: dict[tuple[str, str], None] = {}
            for ident in one.claims:
                country = beside.country.get(ident, "")
                for row in beside.places.get(ident, ()):
                    listed = (row["name"] or row["written"], row["admin1"])
                    names.update(dict.fromkeys((str(name), country) for name in listed if name))
                if told := beside.told(claims[ident]):
                    self._told[told].append(one)
            for ident in one.records:
                if place := records[ident]["place"]:
                    names[str(place), ""] = None
            for name, country in names:
                self._names[place_bucket(name)].append((name, country, one))

    def lead(self, claim: Written) -> bool:
        """Put a claim into the only incident it may belong to; whether there is one."""
        spelt = [
            (name, mine, one)
            for mine in claim.names
            for name, country, one in self._names.get(place_bucket(mine), ())
            if claim.touches(one) and not (country and claim.country and country != claim.country)
            if spelt_alike(name, mine)
        ]
        if spelt:
            name, mine, one = spelt[0]
            why = f"'{mine}', which no gazetteer knows, is spelt like {name}; the days touch"
            return len({id(each) for _, _, each in spelt}) == 1 and _led(one, claim, why)
        same = {id(one): one for one in self._told.get(claim.told, ()) if claim.touches(one)} if claim.told else {}
        why = f"the same source tells the same number; no gazetteer knows '{claim.names[0]}'"
        return len(same) == 1 and _led(next(iter(same.values())), claim, why)


def _led(one: Gathered, claim: Written, why: str) -> bool:
    one.led.append(claim.claim)
    one.pairs.append(Pair(one.anchor, claim.claim, why))
    return True


def gathered(
    claims: Mapping[str, Row],
    records: Sequence[Row],
    beside: Beside,
    together: Sequence[Pair] = (),
    apart: Sequence[tuple[str, str]] = (),
) -> list[Gathered]:
    """Give the incidents of all claims and records: those of known places first, then what is only written.

    A claim of which people decided something is gathered first, its written place taken for known.

    Args:
        claims: Rows of claims by id.
        records: Rows of victim records.
        beside: What stands beside the claims.
        together: Claims or records that people said belong to one incident, in the order they said so.
        apart: Those that people said do not.
    """
    decided = {ident for pair in apart for ident in pair} | {i for pair in together for i in (pair.first, pair.second)}
    places = {ident: _decided(rows) if ident in decided else rows for ident, rows in beside.places.items()}
    named = named_alike(records)
    written = unknown_places((one for told in places.values() for one in told), records)
    called = one_name_each(written, told_at_both(records, named))
    singles = [*placed_claims(claims.values(), places, called), *placed_records(records, called)]
    held = gather(singles, named, together, apart)
    index = Incidents(held, claims, {str(row["id"]): row for row in records}, beside)
    waiting = [one for one in written_claims(claims.values(), beside) if one.claim not in decided]
    left = [one for one in waiting if not index.lead(one)]
    by_country: dict[str, list[Written]] = defaultdict(list)
    for one in left:
        by_country[one.country].append(one)
    held += [one for country in sorted(by_country) for one in _among_themselves(by_country[country])]
    return sorted(held, key=lambda one: (one.first, one.anchor))


def _decided(rows: Sequence[Row]) -> Sequence[Row]:
    is_known = any(row["name"] or row["admin1"] for row in rows)
    return rows if is_known else [{**row, "name": row["written"]} for row in rows]


def _among_themselves(left: Sequence[Written]) -> list[Gathered]:
    """The incidents of claims of one country at places as written; what one source tells alike is one."""
    called = one_name_each(Counter(name for claim in left for name in claim.names), {})
    singles = [_single(claim, {called.get(name, name) for name in claim.names}) for claim in left]
    return gather(singles, together=_told_alike(left))


def _single(claim: Written, units: set[str]) -> Gathered:
    return Gathered(units, claim.first, claim.last, claims=[claim.claim], is_known=False)


def _told_alike(claims: Sequence[Written]) -> list[Pair]:
    by_number: dict[Told, list[Written]] = defaultdict(list)
    for claim in claims:
        if claim.told:
            by_number[claim.told].append(claim)
    why = "the same source tells the same number; no gazetteer knows either place"
    return [
        Pair(first.claim, second.claim, why)
        for told in sorted(by_number)
        for first, second in combinations(by_number[told], 2)
        if first.first - TOUCHING <= second.last and second.first <= first.last + TOUCHING
    ]
