"""Whether what is said of pairs is so, where clans die together and namesakes are many."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from sijill.link.crowds import NO_CROWDS
from sijill.link.explanation import Explainer
from sijill.link.linkage import Linkage, Options, link
from sijill.model.dates import DateRange
from sijill.model.victims import Age, VictimRecord, WrittenName
from sijill.model.vocabulary import Sex

MEN = ("Omar", "Karim", "Sami", "Faris", "Nabil", "Maher", "Bilal", "Tariq", "Walid", "Jamal", "Rami", "Hani")
FAMILIES = tuple(
    f"{first}{last}"
    for first in ("Tel", "Qar", "Zay", "Mir", "Khal", "Shab")
    for last in ("lawi", "nut", "tan", "bosh")
)
FIRST_DAY = date(2031, 3, 1)


def clans(seed: int, count: int) -> list[VictimRecord]:
    """Two lists of invented clans, whose dead share the town and mostly the day; an id holds who it is."""
    chance, made = Random(seed), []
    for clan in range(count):
        family, grandfather, town = chance.choice(FAMILIES), chance.choice(MEN), f"Town{chance.randrange(40):02}"
        day = some_day(chance)
        for brother in range(chance.randint(1, 3)):
            father = chance.choice(MEN)
            for number in range(chance.randint(1, 4)):
                name = WrittenName(f"{chance.choice(MEN)} {father} {grandfather} {family}")
                died = day if chance.random() < 0.6 else some_day(chance)
                made += entries(chance, f"{clan}-{brother}-{number}", name, died, town)
    return made


def some_day(chance: Random) -> date:
    return FIRST_DAY + timedelta(chance.randrange(300))


def entries(chance: Random, who: str, name: WrittenName, died: date, town: str) -> list[VictimRecord]:
    """On each list nobody, one entry or seldom two."""
    age, made = chance.randint(1, 60), []
    for on in "ab":
        for again in range(1 + (chance.random() < 0.03)):
            if chance.random() < 0.5:
                years = max(age + chance.choice((-1, 0, 0, 1)), 0)
                shown = Age.of(years) if chance.random() < 0.8 else None
                days = DateRange(died, died)
                made.append(VictimRecord(on, f"{who}.{again}", name, Sex.MALE, shown, died=days, place=town))
    return made


def linked(seed: int) -> tuple[list[VictimRecord], Linkage]:
    records = clans(seed, 400)
    return records, link(records, options=Options())


@pytest.fixture(autouse=True)
def _small_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sijill.link.evidence.SAMPLE", 50_000)


def said_and_so() -> tuple[float, int]:
    """Of the pairs that are sure neither way: what is said of them in all, and how many are one person."""
    pairs = [pair for seed in (1, 2, 3) for pair in linked(seed)[1].pairs if 0.2 <= pair.probability < 0.95]
    so = sum(pair.left[1].split(".")[0] == pair.right[1].split(".")[0] for pair in pairs)
    return sum(pair.probability for pair in pairs), so


def test_what_is_said_of_kin_who_died_together_is_so() -> None:
    said, so = said_and_so()
    assert so == pytest.approx(said, rel=0.2)


def test_without_crowds_it_would_not_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sijill.link.evidence.crowds_of", lambda *_: NO_CROWDS)
    said, so = said_and_so()
    assert so < 0.5 * said


def test_the_bits_say_what_strangers_share_at_once_and_add_up() -> None:
    records, found = linked(1)
    told = Explainer(found, records).explain([(pair.left, pair.right) for pair in found.pairs])
    shared = [part.bits for one in told for part in one.parts if part.name == "together"]
    assert shared
    assert max(shared) < 0.0
    assert all(one.pair and round(one.probability, 6) == one.pair.probability for one in told)
