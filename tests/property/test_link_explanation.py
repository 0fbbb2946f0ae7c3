"""Whatever is linked, each explanation adds up to the probability that was told."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sijill.link.explanation import Explainer, shown_tenths
from sijill.link.linkage import Options, link
from sijill.model.victims import Age, Judgement, Verdict, VictimRecord, WrittenName
from sijill.model.vocabulary import Sex

GIVEN = ("Omar", "Umar", "Karim", "Sami", "أحمد", "احمد", "Hala", "هالة", "Unknown")
FAMILY = ("Tellawi", "Qarnut", "تلاوي", "Zaytan")


def drawn(chance: Random) -> list[VictimRecord]:
    made = []
    for number in range(chance.randint(2, 14)):
        name = " ".join(chance.choice(part) for part in (GIVEN, GIVEN[:4], FAMILY))
        age = None if chance.random() < 0.2 else Age.of(chance.randint(0, 60))
        sex = chance.choice((Sex.MALE, Sex.FEMALE, None))
        unit = (("unit", chance.choice("xyz")),) if chance.random() < 0.5 else ()
        made.append(VictimRecord(chance.choice("abc"), str(number), WrittenName(name), sex, age, extra=unit))
    return made


@pytest.mark.usefixtures("few_random_pairs")
@given(st.integers(0, 10**6), st.booleans())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_bits_add_up_to_the_probability(seed: int, across: bool) -> None:
    chance = Random(seed)
    records = drawn(chance)
    keys = sorted(record.key for record in records)
    judged = [
        Judgement.between(*sorted(chance.sample(keys, 2)), chance.choice(list(Verdict)), "p1")
        for _ in range(chance.randint(0, 3))
    ]
    found = link(records, judgements=judged, options=Options(across_lists=across))
    for one in Explainer(found, records).explain([(pair.left, pair.right) for pair in found.pairs]):
        assert one.pair is not None
        if not one.pair.decision.startswith("judged"):
            assert round(one.probability, 6) == one.pair.probability
        assert round(sum(shown_tenths(one)), 6) == round(one.bits * 10) / 10


@pytest.fixture
def few_random_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sijill.link.evidence.SAMPLE", 500)
