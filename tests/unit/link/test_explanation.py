"""Explanations: bits that add up to the probability."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from sijill.errors import Refusal
from sijill.link.explanation import Explainer, Explanation, Part, shown_tenths
from sijill.link.linkage import Linkage, Options, link
from sijill.model.victims import Age, Judgement, Verdict, VictimRecord, WrittenName
from sijill.model.vocabulary import Sex

MEN = ("Omar", "Karim", "Sami", "Faris", "Nabil", "Maher", "Bilal", "Tariq", "Walid", "Jamal", "Rami", "Hani")
FAMILIES = ("Tellawi", "Qarnut", "Zaytan", "Shabut", "Darwani", "Mirzani", "Khalbut")
ACROSS = Options(across_lists=True)


@pytest.fixture(autouse=True)
def _small_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sijill.link.evidence.SAMPLE", 20_000)


def records(seed: int, count: int = 60) -> list[VictimRecord]:
    """Two lists of invented brothers; names repeat, so that there are rivals."""
    chance, made = Random(seed), []
    for number in range(count):
        name = f"{chance.choice(MEN)} {chance.choice(MEN[:4])} {chance.choice(FAMILIES)}"
        age = chance.randint(5, 30)
        for on in "ab":
            if chance.random() < 0.7:
                made.append(VictimRecord(on, str(number), WrittenName(name), Sex.MALE, Age.of(age)))
    return made


def explained(found: Linkage, some: list[VictimRecord]) -> list[Explanation]:
    return Explainer(found, some).explain([(pair.left, pair.right) for pair in found.pairs])


@pytest.mark.parametrize("across", [True, False])
def test_the_bits_of_every_pair_add_up_to_its_probability(across: bool) -> None:
    some = records(3)
    found = link(some, options=Options(across_lists=across))
    told = explained(found, some)
    assert len(told) > 30
    for one in told:
        assert one.pair is not None
        assert round(one.probability, 6) == one.pair.probability
        compared = [part.bits for part in one.parts if part.name not in ("prior", "overlap", "rivals")]
        assert sum(compared) == pytest.approx(one.pair.weight, abs=1e-5)


def test_they_add_up_where_people_have_answered() -> None:
    some = records(3)
    free = link(some, options=ACROSS)
    likely = [pair for pair in free.pairs if pair.probability > 0.8]
    judged = [Judgement(pair.left, pair.right, Verdict.DIFFERENT, "p1") for pair in likely[::2]]
    found = link(some, judgements=judged, options=ACROSS)
    told = [one for one in explained(found, some) if one.pair and not one.pair.decision.startswith("judged")]
    assert any(part.name == "answers" and abs(part.bits) > 0.01 for part in told[0].parts)
    assert all(round(one.probability, 6) == one.pair.probability for one in told if one.pair)


def test_a_rival_on_the_list_is_told_and_takes_bits() -> None:
    some = records(3)
    twins = [VictimRecord("b", f"twin{at}", some[0].name, some[0].sex, some[0].age) for at in range(2)]
    some = [replace(some[0], list_name="a", id="one"), *some[1:], *twins]
    found = link(some, options=ACROSS)
    told = Explainer(found, some).explain([(("a", "one"), ("b", "twin0"))])[0]
    rivals = next(part.bits for part in told.parts if part.name == "rivals")
    assert rivals < -3
    assert told.probability <= 0.5


def test_a_pair_that_no_rule_proposed_says_so() -> None:
    some = [
        *records(3),
        VictimRecord("a", "far", WrittenName("Ziad Munir Balqani"), Sex.MALE, Age.of(90)),
        VictimRecord("b", "off", WrittenName("Lutfi Anis Harduni"), Sex.MALE, Age.of(40)),
    ]
    told = Explainer(link(some, options=ACROSS), some).explain([(("b", "off"), ("a", "far"))])[0]
    assert (told.left, told.right) == (("a", "far"), ("b", "off"))
    assert told.pair is None
    assert not told.is_proposed
    assert told.probability < 0.01
    assert [part.level for part in told.parts if part.name == "given"] == ["another name"]


def test_an_unknown_value_says_nothing() -> None:
    some = [*records(3), VictimRecord("a", "x", WrittenName("Omar Sami Tellawi"))]
    partner = next(one.key for one in some if one.list_name == "b")
    told = Explainer(link(some, options=ACROSS), some).explain([(("a", "x"), partner)])[0]
    assert [(part.level, part.bits) for part in told.parts if part.name == "born"] == [(None, 0.0)]


def test_records_that_were_not_linked_are_refused() -> None:
    some = records(3)
    found = link(some, options=ACROSS)
    with pytest.raises(Refusal, match="not the records"):
        Explainer(found, some[1:])
    explainer = Explainer(found, some)
    with pytest.raises(Refusal, match="no record 'nobody'"):
        explainer.explain([(some[0].key, ("a", "nobody"))])
    with pytest.raises(Refusal, match="itself"):
        explainer.explain([(some[0].key, some[0].key)])
    assert explainer.explain([]) == []


def test_what_is_shown_adds_up_to_the_sum_as_shown() -> None:
    parts = tuple(Part(str(at), None, 0.04) for at in range(5))
    shown = shown_tenths(Explanation(("a", "1"), ("b", "1"), parts, None, True))
    assert round(sum(shown), 6) == 0.2
    assert sorted(shown) == [0.0, 0.0, 0.0, 0.1, 0.1]
