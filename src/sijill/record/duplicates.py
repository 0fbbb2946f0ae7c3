"""People who probably stand on one list twice: rows of one name that nothing else tells apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sijill.model.victims import VictimRecord
from sijill.record.identity_keys import Agreement, agreement, whole_names

MOST_COMPARED = 60
"""Bearers of one name that are compared one by one; more are told as one group."""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that may be one person.

    Attributes:
        records: Two or more, in the order of the list.
        is_probable: Day of birth agrees, or a name of three parts or more and the age.
        why: What they share.
    """

    records: tuple[VictimRecord, ...]
    is_probable: bool
    why: str


SHARED = {"birth": "one name and one day of birth", "age": "one name and one age", "name": "one name and nothing else"}


def duplicates(records: Sequence[VictimRecord]) -> Iterator[Group]:
    """The groups, in the order of their first row; of each pair of rows the strongest ground is told.

    Rows whose sex, mother, age or birth speak against it are left out. A day of death that differs does
    too: one who died twice is two people, or an error that the dates show.
    """
    named: dict[str, list[VictimRecord]] = defaultdict(list)
    for record in records:
        for name in whole_names(record):
            named[name].append(record)
    told: set[frozenset[tuple[str, str]]] = set()
    for name, bearers in named.items():
        if len(bearers) < 2:
            continue
        parts = len(name.split())
        for group in _groups(bearers, parts):
            keys = frozenset(record.key for record in group.records)
            if keys not in told:
                told.add(keys)
                yield group


def _groups(bearers: Sequence[VictimRecord], parts: int) -> Iterator[Group]:
    if len(bearers) > MOST_COMPARED:
        why = f"{len(bearers)} rows have one name; too many to compare one by one"
        yield Group(tuple(bearers), False, why)
        return
    left = list(bearers)
    while left:
        first = left.pop(0)
        close: list[tuple[VictimRecord, Agreement]] = []
        for other in left:
            if all(_agrees(one, other) != "against" for one in [first, *(record for record, _ in close)]):
                close.append((other, agreement(first, other)))
        if not close:
            continue
        left = [record for record in left if all(record is not other for other, _ in close)]
        weakest = min((ground for _, ground in close), key=("name", "age", "birth").index)
        is_probable = weakest == "birth" or (weakest == "age" and parts >= 3)
        yield Group((first, *(record for record, _ in close)), is_probable, SHARED[weakest])


def _agrees(one: VictimRecord, other: VictimRecord) -> Agreement:
    return agreement(one, other) if one.died.overlaps(other.died) else "against"
