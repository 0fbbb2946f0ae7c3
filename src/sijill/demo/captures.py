"""Who of the dead stands on which list: the capture process, drawn from the truth."""

from __future__ import annotations

import math
import random
from collections import Counter
from dataclasses import dataclass

from sijill.demo.truth import SEED, Person

OBSERVATORY, COMMITTEE, HOSPITAL = "observatory", "committee", "hospital"
LISTS = (OBSERVATORY, COMMITTEE, HOSPITAL)
"""The three lists, in the order their files are numbered."""

_BASE = {OBSERVATORY: 0.45, COMMITTEE: 0.35, HOSPITAL: 0.275}
_SPREAD = 0.3
_SHIFTS = {
    (OBSERVATORY, "female"): 0.10,
    (COMMITTEE, "qandil"): 0.55,
    (COMMITTEE, "wardan"): 0.55,
    (COMMITTEE, "tartus"): -0.55,
    (HOSPITAL, "tartus"): 0.45,
    (HOSPITAL, "suhayl"): -0.60,
    (HOSPITAL, "security"): 0.50,
    (COMMITTEE, "security"): -0.60,
}


@dataclass(frozen=True, slots=True)
class Capture:
    """Which people stand on which list, by their ids in the truth.

    Attributes:
        members: Ids on each list, sorted.
    """

    members: dict[str, tuple[str, ...]]

    @property
    def documented(self) -> int:
        """How many different people stand on at least one list (persons)."""
        return len(set().union(*self.members.values()))

    def patterns(self) -> dict[tuple[int, ...], int]:
        """How many people stand on exactly these lists: keys are 0/1 in the order of ``LISTS``."""
        everyone = sorted(set().union(*self.members.values()))
        held = {name: set(ids) for name, ids in self.members.items()}
        return dict(sorted(Counter(tuple(int(who in held[name]) for name in LISTS) for who in everyone).items()))


def draw_captures(people: tuple[Person, ...], seed: int = SEED) -> Capture:
    """Who stands on which list.

    Each person is found by each list by chance, with a probability that differs by list, place, sex and status and, a
    little, by the person: the three lists share that spread, so that who is easily found by one is by the others too.

    Args:
        people: Everybody who died.
        seed: Of the one random stream used.
    """
    rng = random.Random(f"captures/{seed}")  # noqa: S311 - as in the truth
    members: dict[str, list[str]] = {name: [] for name in LISTS}
    for person in people:
        ease = rng.gauss(0.0, _SPREAD)
        for name in LISTS:
            if rng.random() < chance_of_capture(person, name, ease):
                members[name].append(person.id)
    return Capture({name: tuple(sorted(ids)) for name, ids in members.items()})


def chance_of_capture(person: Person, list_name: str, ease: float = 0.0) -> float:
    """How likely ``list_name`` is to hold ``person``, 0 to 1.

    Args:
        person: One of the dead.
        list_name: One of ``LISTS``.
        ease: How much easier than most this person is found (log odds).
    """
    base = _BASE[list_name]
    shift = sum(_SHIFTS.get((list_name, trait), 0.0) for trait in (person.place, person.sex, person.status))
    return 1.0 / (1.0 + math.exp(-(math.log(base / (1.0 - base)) + shift + ease)))
