"""Person: one of the invented dead as they truly were, known here and to no list."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date

from sijill.demo.names import Name, name_table
from sijill.demo.places import PLACES

SEED = 1
"""The first seed there is; it was not chosen for its results (``examples/coast/README.md`` gives those of others)."""

DEAD = 400
"""How many people died in the invented event (persons)."""

DAYS = (date(2031, 11, 6), date(2031, 11, 7), date(2031, 11, 8), date(2031, 11, 9))
_DAY_WEIGHTS = (14, 46, 30, 10)
_KIN_SHARE = 0.35
_STATUSES = (("civilian", 86), ("security", 10), ("combatant", 4))


@dataclass(frozen=True, slots=True)
class Person:
    """One of the dead: the truth no list tells whole.

    Attributes:
        id: Known only to the example's own checks; stands in no list and no document.
        given: Given name.
        father: Father's given name.
        grandfather: Grandfather's given name.
        family: Family name.
        sex: ``female`` or ``male``.
        age: At death (years).
        place: Key of the place of death.
        died: Day of death.
        status: ``civilian``, ``security`` or ``combatant``.
    """

    id: str
    given: Name
    father: Name
    grandfather: Name
    family: Name
    sex: str
    age: int
    place: str
    died: date
    status: str

    @property
    def parts(self) -> tuple[Name, Name, Name, Name]:
        """Given name, father's, grandfather's and family name."""
        return (self.given, self.father, self.grandfather, self.family)

    @property
    def arabic(self) -> str:
        """All four names in Arabic script."""
        return " ".join(part.arabic for part in self.parts)


def make_truth(seed: int = SEED, size: int = DEAD) -> tuple[Person, ...]:
    """Everybody who died, in a drawn order; no two of them share all four names.

    About one in three is a brother, sister or child of somebody before them: who died in the same place on the same day
    under the same family name, which is what makes linking hard.

    Args:
        seed: Of the one random stream used.
        size: How many people (persons).
    """
    rng = random.Random(f"truth/{seed}")  # noqa: S311 - an example that must come out the same, not a secret
    people: list[Person] = []
    seen: set[str] = set()
    while len(people) < size:
        person = _draw(rng, people, f"t{len(people) + 1:03d}")
        if person.arabic not in seen:
            seen.add(person.arabic)
            people.append(person)
    return tuple(people)


def _draw(rng: random.Random, before: list[Person], new_id: str) -> Person:
    stranger = _stranger(rng, new_id)
    if before and rng.random() < _KIN_SHARE:
        return _kin_of(rng.choice(before[-6:]), stranger, rng)
    return stranger


def _stranger(rng: random.Random, new_id: str) -> Person:
    status = _weighted(rng, _STATUSES)
    sex = "male" if status != "civilian" or rng.random() < 0.62 else "female"
    male = name_table("male")
    father, grandfather = rng.sample(male, 2)
    return Person(
        id=new_id,
        given=rng.choice([name for name in name_table(sex) if name not in (father, grandfather)]),
        father=father,
        grandfather=grandfather,
        family=rng.choice(name_table("family")),
        sex=sex,
        age=_age(rng, status),
        place=_weighted(rng, [(place.key, place.weight) for place in PLACES]),
        died=rng.choices(DAYS, _DAY_WEIGHTS)[0],
        status=status,
    )


def _kin_of(relative: Person, stranger: Person, rng: random.Random) -> Person:
    shared = replace(stranger, family=relative.family, place=relative.place, died=relative.died)
    if relative.sex == "male" and relative.age >= 40 and rng.random() < 0.4 and stranger.status == "civilian":
        age = max(1, relative.age - rng.randint(20, 38))
        return replace(shared, father=relative.given, grandfather=relative.father, age=age)
    age = max(1, relative.age + rng.randint(-9, 9)) if stranger.status == "civilian" else stranger.age
    return replace(shared, father=relative.father, grandfather=relative.grandfather, age=age)


def _age(rng: random.Random, status: str) -> int:
    if status != "civilian":
        return rng.randint(19, 44)
    return rng.choices((rng.randint(1, 17), rng.randint(18, 59), rng.randint(60, 88)), (17, 61, 22))[0]


def _weighted(rng: random.Random, choices: tuple[tuple[str, int], ...] | list[tuple[str, int]]) -> str:
    return rng.choices([value for value, _ in choices], [weight for _, weight in choices])[0]
