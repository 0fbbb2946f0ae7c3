"""Records that name one person, for keeping that person in one incident; whether they are one is for linking to say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from sijill.lists.words import cell_key, placeholder_words
from sijill.record.incidents import Pair
from sijill.text.name_likeness import name_likeness
from sijill.text.names import skeleton

Row = Mapping[str, object]

WITHIN = timedelta(days=7)
"""How far apart two records of one person may put the death."""
PARTS = 3
"""Names of fewer parts are borne by too many."""
ALIKE = 0.9
"""How alike two names are, at least, that are taken for one."""
MOST_COMPARED = 60
"""A name borne by more records tells nobody apart."""


def named_alike(records: Iterable[Row]) -> list[Pair]:
    """Give, for each person named alike in several records, the record told of first with each of the others.

    The first has a day and a place. Sex or days that speak against it keep records apart.

    Args:
        records: Rows of victim records.
    """
    bearers: dict[str, list[Row]] = defaultdict(list)
    for record in sorted(records, key=_order):
        key = _key(record)
        if key:
            bearers[key].append(record)
    return [pair for key in sorted(bearers) if len(bearers[key]) <= MOST_COMPARED for pair in _pairs(bearers[key])]


def _order(record: Row) -> tuple[bool, str, str]:
    is_placed = bool(record["died_from"] or record["died_to"]) and bool(record["admin1"] or record["place"])
    return not is_placed, str(record["died_from"] or record["died_to"] or ""), str(record["id"])


def _name(record: Row) -> str:
    return str(record["name"] or record["name_ar"] or "")


def _key(record: Row) -> str:
    name = _name(record)
    words = cell_key(name).split()
    if len(set(words)) < PARTS or any(word in placeholder_words() or not word.isalpha() for word in words):
        return ""
    key = skeleton(name)
    return key if len(key.split()) >= PARTS else ""


def _pairs(bearers: Sequence[Row]) -> list[Pair]:
    firsts: list[Row] = []
    pairs = []
    for record in bearers:
        same = next((first for first in firsts if _is_one(first, record)), None)
        if same is None:
            firsts.append(record)
        else:
            pairs.append(Pair(str(same["id"]), str(record["id"]), "one person is named in both"))
    return pairs


def _is_one(first: Row, other: Row) -> bool:
    if _order(first)[0] or (first["sex"] and other["sex"] and first["sex"] != other["sex"]):
        return False
    return _are_near(first, other) and name_likeness(_name(first), _name(other)) >= ALIKE


def _are_near(first: Row, other: Row) -> bool:
    mine, theirs = _days(first), _days(other)
    return not mine or not theirs or (mine[0] - WITHIN <= theirs[1] and theirs[0] - WITHIN <= mine[1])


def _days(record: Row) -> tuple[date, date] | None:
    begun, ended = record["died_from"] or record["died_to"], record["died_to"] or record["died_from"]
    return (date.fromisoformat(str(begun)), date.fromisoformat(str(ended))) if begun and ended else None
