"""Numbers that name somebody else in a later release: told from names that were only written otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.lists.words import stands_for_another
from sijill.model.victims import VictimRecord
from sijill.record.changes import RecordPair, shown_name
from sijill.record.identity_keys import agreement
from sijill.text.names import name_tokens
from sijill.text.same_name import same_part

MOST_REUSED = 0.1
"""Share of the common ids that may name somebody else before the ids are called unstable."""

STRICT = 0.75
"""Share of a name's parts that must be alike where ids are unstable."""


def reused_numbers(same: Sequence[RecordPair]) -> list[RecordPair]:
    """The pairs of one id that are two people.

    Where many are, the ids are no names of people (row numbers, say), and a pair needs more in common to be believed.
    """
    reused = [pair for pair in same if is_somebody_else(pair.before, pair.after)]
    if are_unstable(len(reused), len(same)):
        return [pair for pair in same if is_somebody_else(pair.before, pair.after, STRICT)]
    return reused


def are_unstable(reused: int, same: int) -> bool:
    """Whether so many of the common ids name somebody else that none of them can be relied on."""
    return reused > MOST_REUSED * same


def is_somebody_else(before: VictimRecord, after: VictimRecord, needed: float = 0.5) -> bool:
    """Whether two records of one id are clearly two people: too few of their names' parts (``needed``) are alike.

    Just enough is two people when the given names differ and so do sex, mother, age or birth. A name that becomes
    known, and a placeholder that gets a name, is the same person.
    """
    pairs = [(a, b) for a in _own_names(before) for b in _own_names(after)]
    if not pairs:
        return False
    share, is_given_alike = max(_likeness(name_tokens(a), name_tokens(b)) for a, b in pairs)
    return share < needed or (share == needed and not is_given_alike and agreement(before, after) == "against")


def _own_names(record: VictimRecord) -> list[str]:
    names = dict.fromkeys((record.name.full, record.name.full_ar, shown_name(record)))
    return [name for name in names if name and not stands_for_another(name) and name_tokens(name)]


def _likeness(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[float, bool]:
    """The share of the shorter name's parts that the longer one has too, and whether the given names are alike."""
    short, long = sorted((one, other), key=len)
    left = list(long)
    for part in short:
        found = next((at for at, candidate in enumerate(left) if _alike(part, candidate)), None)
        if found is not None:
            del left[found]
    return (len(long) - len(left)) / len(short), _alike(one[0], other[0])


def _alike(one: str, other: str) -> bool:
    from rapidfuzz.distance import JaroWinkler

    return one == other or same_part(one, other) or JaroWinkler.similarity(one, other) >= 0.8
