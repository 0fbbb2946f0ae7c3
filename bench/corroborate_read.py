"""The pages of ``corroborate.py`` read by our own reader: its claims in place of those a perfect reader would find.

The reader is given what an archive has: the text, its day and outlet, and a list of the places of the country. Claims
it misreads stay in, as claims of their page that nobody made.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from corroborate_words import Page
from corroborate_world import Event, World

from sijill.errors import SijillError
from sijill.extract.pseudonyms import ReadDocument
from sijill.extract.rows import tables_of
from sijill.extract.workers import readings
from sijill.text.own_places import OwnPlaces
from sijill.text.place_match import PlaceMatch

COUNTRY = "SY"
LANGUAGES = ("en", "ar")


@dataclass(frozen=True, slots=True)
class Told:
    """How much of what the pages tell was read: shares of the claims they make.

    Attributes:
        found: With the number and harm that the page gives.
        spoken: Found, under the first speaker that the page names.
    """

    found: float
    spoken: float


def read_pages(world: World, pages: Sequence[tuple[Event, Page]], jobs: int = 2) -> list[tuple[Event, Page]]:
    """The same pages, each with the claims our reader finds in it."""
    from sijill.extract.read import Asked

    asked = (Asked(page.text, page.id, page.language, page.day, COUNTRY) for _, page in pages)
    out = []
    for (event, page), (_, reading) in zip(pages, readings(asked, jobs, _places(world)), strict=True):
        if isinstance(reading, SijillError):
            raise reading
        document = ReadDocument(page.id, page.id, page.outlet, COUNTRY)
        out.append((event, _reread(page, tables_of(reading, document, page.text, _make_id))))
    return out


def told_of(pages: Sequence[tuple[Event, Page]], read: Sequence[tuple[Event, Page]], world: World) -> Told:
    """How much of the claims of ``pages`` stands in ``read``."""
    every = found = spoken = 0
    for (_, page), (_, again) in zip(pages, read, strict=True):
        every += len(page.claims)
        for claim, (telling, slot) in again.truth.items():
            if not slot.startswith("misread"):
                found += 1
                names = [each["name"] for each in again.sources.get(claim, ()) if each["name"]]
                first = world.sources.get(str(names[0]).casefold()) if names else None
                spoken += first in (telling.report.origin, telling.giver, telling.outlet)
    return Told(found / max(every, 1), spoken / max(every, 1))


def _places(world: World) -> OwnPlaces:
    entries = {}
    for event in world.events:
        match = PlaceMatch(event.place.en, COUNTRY, event.unit.en, None, None, "city", "the bench's own list")
        entries[event.place.en] = (match, tuple(event.place.all))
        unit = replace(match, name=event.unit.en, precision="province")
        entries[event.unit.en] = (unit, tuple(event.unit.all))
    return OwnPlaces(tuple(entries[name] for name in sorted(entries)), ("0" * 64,))


def _make_id(kind: str, anchor: str) -> str:
    return f"{kind}-{hashlib.sha256(anchor.encode()).hexdigest()[:20]}"


def _reread(page: Page, tables: dict[str, list[dict]]) -> Page:
    names = {row["id"]: f"{page.id}-{at:03}" for at, row in enumerate(tables["claim"])}
    again = Page(page.id, page.outlet, page.day, page.language, page.text, page.tellings)
    again.claims = [_renamed(row, names) for row in tables["claim"]]
    for table, held in (("claim_place", again.places), ("claim_source", again.sources)):
        by_claim = defaultdict(list)
        for row in tables[table]:
            by_claim[names[row["claim"]]].append(row)
        held.update({names[row["id"]]: by_claim[names[row["id"]]] for row in tables["claim"]})
    again.truth = dict(_matched(page, again))
    return again


def _renamed(row: dict, names: dict[str, str]) -> dict:
    kin = {name: names.get(row[name]) for name in ("additive_to", "part_of")}
    body = row["body"] if isinstance(row["body"], dict) else {}
    overlap = [names[other] for other in body.get("may_overlap", ()) if other in names]
    return {**row, **kin, "id": names[row["id"]], "state": "proposed", "body": {**body, "may_overlap": overlap}}


def _matched(page: Page, again: Page) -> Iterator[tuple[str, tuple[object, str]]]:
    """Each claim that was read, with the one of the page that it is: the harm, the number, and words in common."""
    free = list(page.claims)
    for row in again.claims:
        same = [each for each in free if _is_same(row, each)]
        if same:
            free.remove(same[0])
            yield row["id"], page.truth[same[0]["id"]]
        else:
            yield row["id"], (page.tellings[0], f"misread-{row['id']}")


def _is_same(row: dict, other: dict) -> bool:
    number = (row["harm"], row["low"], row["high"]) == (other["harm"], other["low"], other["high"])
    return number and row["start"] < other["end"] and other["start"] < row["end"]
