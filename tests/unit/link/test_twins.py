"""Twins share their lineage and their day of birth, and are two people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest

from sijill.link.explanation import Explainer
from sijill.link.linkage import Options, link
from sijill.model.dates import DateRange
from sijill.model.victims import VictimRecord, WrittenName
from sijill.model.vocabulary import Sex

ACROSS = Options(across_lists=True)
GIVEN = ["Omar", "Karim", "Sami", "Faris", "Nabil", "Maher", "Mahmoud", "Bilal", "Tariq", "Walid", "Jamal", "Rami"]
FAMILY = ["Nasr", "Haddad", "Aziz", "Khoury", "Zaydan", "Barakat", "Shahin", "Qasim", "Darwish", "Mansour", "Tahhan"]


@pytest.fixture(autouse=True)
def _small_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sijill.link.evidence.SAMPLE", 20_000)


def born(list_name: str, ident: str, name: str, day: date, sex: Sex = Sex.MALE) -> VictimRecord:
    return VictimRecord(list_name, ident, WrittenName(name), sex, birth=DateRange.on(day))


def others() -> list[VictimRecord]:
    """Two lists of invented brothers; half of the first are on the second."""
    chance = Random(5)
    made = []
    for home in range(60):
        lineage = f"{chance.choice(GIVEN)} {chance.choice(GIVEN)} {chance.choice(FAMILY)}"
        for given in chance.sample(GIVEN, 3):
            day = date(1960, 1, 2) + timedelta(days=chance.randrange(18_000))
            made.append(born("a", f"{home}-{given}", f"{given} {lineage}", day))
    return [*made, *(replace(one, list_name="b", id=f"b{one.id}") for one in made[::2])]


def pair_of(first: str, second: str) -> tuple[VictimRecord, VictimRecord]:
    day = date(1999, 4, 7)
    return born("a", "first", first, day), born("b", "second", second, day)


def probability(first: VictimRecord, second: VictimRecord) -> float:
    found = link([*others(), first, second], options=ACROSS)
    return next((one.probability for one in found.pairs if (one.left, one.right) == (first.key, second.key)), 0.0)


def test_twins_of_one_lineage_are_not_one_person() -> None:
    assert probability(*pair_of("Bilal Nabil Omar Haddad", "Karim Nabil Omar Haddad")) < 0.5


def test_the_same_name_of_that_day_is() -> None:
    assert probability(*pair_of("Bilal Nabil Omar Haddad", "Bilal Nabil Omar Haddad")) > 0.95


def test_a_day_of_birth_speaks_for_one_person_where_only_a_family_name_is_told() -> None:
    day = date(1999, 4, 7)
    shared = probability(born("a", "first", "Bilal Haddad", day), born("b", "second", "Karim Haddad", day))
    apart = probability(born("a", "first", "Bilal Haddad", day), born("b", "second", "Karim Haddad", date(1971, 8, 9)))
    assert shared > apart


def test_the_bits_of_twins_add_up_to_their_weight() -> None:
    records = [*others(), *pair_of("Bilal Nabil Omar Haddad", "Karim Nabil Omar Haddad")]
    found = link(records, options=ACROSS)
    pairs = [(one.left, one.right) for one in found.pairs]
    for told in Explainer(found, records).explain(pairs):
        assert told.pair is not None
        compared = [part.bits for part in told.parts if part.name not in ("prior", "overlap", "rivals")]
        assert sum(compared) == pytest.approx(told.pair.weight, abs=1e-5)
