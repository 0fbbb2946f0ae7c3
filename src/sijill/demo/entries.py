"""Entry: one row of one of the three lists, with the person it truly stands for kept beside it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sijill.demo.captures import COMMITTEE, HOSPITAL, LISTS, OBSERVATORY, Capture, draw_captures
from sijill.demo.names import Name
from sijill.demo.places import place_of
from sijill.demo.truth import SEED, Person, make_truth
from sijill.demo.writing import arabic_name, latin_name, shortened, stated_age

ALIVE = Person(
    id="alive",
    given=Name("وجيه", ("Wajih", "Wajeeh")),
    father=Name("إدريس", ("Idris", "Idrees")),
    grandfather=Name("سليمان", ("Suleiman", "Sulayman")),
    family=Name("قنبر", ("Qanbar", "Kanbar")),
    sex="male",
    age=47,
    place="safita",
    died=date(2031, 11, 7),
    status="civilian",
)
"""Listed dead by two lists and found alive eleven days later; not one of the truth's dead."""

NOBODY = ""
"""Stands for the person of a row that names nobody."""

PREFIX = {OBSERVATORY: "SO", COMMITTEE: "LC", HOSPITAL: "TH"}
_SWAPPED_DATES = 0.04
_LISTED_TWICE = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """One row as its list's keeper knew it.

    Attributes:
        person: The truth's id, ``alive`` or ``NOBODY``; written into no list.
        list_name: One of ``captures.LISTS``.
        id: The row's id on that list.
        name: In Latin letters; ``None`` when the list has none.
        name_ar: In Arabic script; ``None`` when the list has none.
        sex: ``female``, ``male`` or ``None``.
        age: Years, or ``None``.
        died: Day of death as stated; day and month are sometimes swapped.
        place: Key of the place.
        status: As stated, or ``None``.
    """

    person: str
    list_name: str
    id: str
    name: str | None
    name_ar: str | None
    sex: str | None
    age: int | None
    died: date | None
    place: str
    status: str | None


@dataclass(frozen=True, slots=True)
class Example:
    """Everything drawn from one seed.

    Attributes:
        people: Everybody who died.
        capture: Who of them stands on which list.
        entries: The rows of each list, in its own order.
    """

    people: tuple[Person, ...]
    capture: Capture
    entries: dict[str, tuple[Entry, ...]]

    def people_listed(self) -> tuple[Person, ...]:
        """The dead who stand on at least one list, in the truth's order."""
        listed = set().union(*self.capture.members.values())
        return tuple(who for who in self.people if who.id in listed)

    def rows_of(self, person: str) -> tuple[tuple[str, str], ...]:
        """``(list, id)`` of each row that truly stands for ``person``, in the order of the lists."""
        return tuple(row for row, who in self.person_of().items() if who == person)

    def person_of(self) -> dict[tuple[str, str], str]:
        """The true person of each ``(list, id)``; rows that name nobody are left out."""
        rows = (entry for name in LISTS for entry in self.entries[name])
        return {(row.list_name, row.id): row.person for row in rows if row.person != NOBODY}


def make_example(seed: int = SEED) -> Example:
    """The invented dead, and the rows of the three lists, drawn from ``seed``."""
    people = make_truth(seed)
    capture = draw_captures(people, seed)
    return Example(people, capture, {name: _rows(name, people, capture, seed) for name in LISTS})


def _rows(list_name: str, people: Sequence[Person], capture: Capture, seed: int) -> tuple[Entry, ...]:
    rng = random.Random(f"entries/{list_name}/{seed}")  # noqa: S311 - as in the truth
    listed = set(capture.members[list_name])
    rows = [_entry(person, list_name, rng) for person in people if person.id in listed]
    rows += _noise(list_name, rows, people, rng)
    rng.shuffle(rows)
    return tuple(replace(row, id=f"{PREFIX[list_name]}-{at:03d}") for at, row in enumerate(rows, 1))


def _noise(list_name: str, rows: Sequence[Entry], people: Sequence[Person], rng: random.Random) -> list[Entry]:
    """What no list is without: people listed twice, unnamed bodies, somebody who lives."""
    if list_name == HOSPITAL:
        return [_unnamed(sex, place, rng) for sex, place in (("male", "tartus"), ("male", "safita"), (None, "tartus"))]
    noise = [_entry(ALIVE, list_name, rng)]
    if list_name == COMMITTEE:
        by_id = {person.id: person for person in people}
        noise += [_entry(by_id[row.person], list_name, rng) for row in rng.sample(rows, _LISTED_TWICE)]
    return noise


def _entry(person: Person, list_name: str, rng: random.Random) -> Entry:
    latin, arabic = _names(person, list_name, rng)
    missing = {OBSERVATORY: 0.10, COMMITTEE: 0.15, HOSPITAL: 0.08}[list_name]
    return Entry(
        person=person.id,
        list_name=list_name,
        id="",
        name=latin,
        name_ar=arabic,
        sex=person.sex if rng.random() > 0.02 else None,
        age=stated_age(person.age, rng, missing=missing),
        died=_stated_day(person.died, list_name, rng),
        place=person.place,
        status=person.status if list_name != HOSPITAL and rng.random() > 0.06 else None,
    )


def _names(person: Person, list_name: str, rng: random.Random) -> tuple[str | None, str | None]:
    if list_name == COMMITTEE:
        return None, arabic_name(person.parts, rng)
    if list_name == HOSPITAL:
        return latin_name(shortened(person.parts, rng, four=0.25, three=0.60), rng, first=0.45, typo=0.06), None
    parts = shortened(person.parts, rng, four=0.70, three=0.30)
    return latin_name(parts, rng), arabic_name(parts, rng) if rng.random() < 0.8 else None


def _stated_day(died: date, list_name: str, rng: random.Random) -> date | None:
    throw = rng.random()
    if throw < _SWAPPED_DATES and list_name != HOSPITAL:
        return date(died.year, died.day, died.month)
    if throw > 0.96:
        return None
    return date(died.year, died.month, min(30, died.day + 1)) if list_name == HOSPITAL and throw > 0.8 else died


def _unnamed(sex: str | None, place: str, rng: random.Random) -> Entry:
    name = "Unidentified" if sex is None else f"Unidentified {sex}"
    return Entry(NOBODY, HOSPITAL, "", name, None, sex, None, date(2031, 11, rng.randint(7, 9)), place, None)


def place_as_written(entry: Entry) -> str:
    """The place in the words of the entry's list: Arabic for the committee, one spelling each for the others."""
    place = place_of(entry.place)
    if entry.list_name == COMMITTEE:
        return place.arabic
    return place.spellings[0 if entry.list_name == OBSERVATORY else 1]
