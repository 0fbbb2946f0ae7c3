"""Numbers told place by place, their noun and verb left out, are claims of their own, each at its own place."""

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim


def told(text: str, harm: str = "killed") -> list[Claim]:
    return [claim for claim in read(text, id="t", country="SY").claims if claim.harm.value == harm]


def numbers(claims: list[Claim]) -> list[tuple[int | None, str]]:
    return [(claim.count.low, " ".join(place.name or place.surface for place in claim.places)) for claim in claims]


BESIDE = [
    ("Observers recorded 658 deaths in Latakia, 384 in Tartus and 12 in Homs.", "658 Latakia 384 Tartus 12 Homs"),
    ("Nine civilians were killed in Tartus on Friday, and twelve in Latakia.", "9 Tartus 12 Latakia"),
    ("Gunmen killed three civilians in Tartus and two in Latakia.", "3 Tartus 2 Latakia"),
    ("Nine people were killed in Khirbat Suhayl and 12 in Beit Qandil.", "9 Khirbat Suhayl 12 Beit Qandil"),
    ("Shelling left 4 dead in Baniyas and 3 others in Jableh.", "4 Baniyas 3 Jableh"),
    ("قُتل 9 مدنيين في بانياس، و12 في جبلة، و3 في طرطوس.", "9 Baniyas 12 Jableh 3 Tartus"),
    ("قُتل 9 مدنيين في بلدة بانياس و12 مدنياً في جبلة.", "9 Baniyas 12 Jableh"),
    ("قتل تسعة مدنيين في طرطوس واثنا عشر في اللاذقية يوم الجمعة.", "9 Tartus 12 Latakia"),
    ("سقط 5 قتلى في حلب و3 في إدلب.", "5 Aleppo 3 Idlib"),
]
PARTS = [
    "At least 1,225 civilians have been killed: 658 in Latakia, 384 in Tartus, 171 in Hama and 12 in Homs.",
    "Observers documented the killing of 1,225 civilians (658 in Latakia, 384 in Tartus, 171 in Hama and 12 in Homs).",
    "Observers recorded 1,225 civilian deaths, including 658 in Latakia, 384 in Tartus, 171 in Hama and 12 in Homs.",
    "ارتفع عدد القتلى المدنيين إلى 1225: 658 في اللاذقية و384 في طرطوس و171 في حماة و12 في حمص.",
    "وثق المرصد مقتل 1225 مدنياً، 658 منهم في اللاذقية و384 في طرطوس و171 في حماة و12 في حمص.",
]


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_each_number_is_a_claim_at_its_own_place(text: str, expected: str) -> None:
    claims = told(text)
    assert " ".join(f"{number} {place}" for number, place in numbers(claims)) == expected
    assert all(text[c.count_span.start : c.count_span.end] == c.count_span.quote for c in claims if c.count_span)


@pytest.mark.parametrize(("text", "_"), BESIDE)
def test_numbers_of_several_places_overlap_with_none_of_the_others(text: str, _: str) -> None:
    assert not [claim.id for claim in told(text) if claim.relation.may_overlap or claim.relation.part_of]


@pytest.mark.parametrize("text", PARTS)
def test_numbers_behind_a_whole_are_its_parts_and_count_the_same_people(text: str) -> None:
    whole, *parts = told(text)
    assert (whole.count.low, whole.places) == (1225, ())
    assert numbers(parts) == [(658, "Latakia"), (384, "Tartus"), (171, "Hama"), (12, "Homs")]
    assert {claim.relation.part_of for claim in parts} == {whole.id}
    assert {claim.victims.status.value for claim in parts} == {"civilian"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed nine people and burned three houses in Homs and two in Hama.", [9]),
        ("Nine civilians were killed in 2012 in Homs.", [9]),
        ("Nine people died in Tartus on Friday; there are 30 checkpoints in Homs and 12 in Hama.", [9]),
        ("قُتل 9 مدنيين في بانياس، وتضررت 4 منازل في جبلة و3 في طرطوس.", [9]),
        ("لم يقتل أحد في بانياس، وبقيت 3 مدارس في جبلة.", []),
    ],
)
def test_numbers_of_something_else_make_no_claim(text: str, expected: list[int]) -> None:
    assert [claim.count.low for claim in told(text) if not claim.negated] == expected


def test_more_in_parts_than_in_the_whole_are_no_parts_of_it() -> None:
    claims = told("Observers recorded 20 deaths, including 30 in Latakia and 40 in Tartus.")
    assert [claim.count.low for claim in claims if claim.relation.part_of] == []


def test_a_harm_of_its_own_keeps_the_place_of_its_own_clause() -> None:
    text = "قتل 4 أشخاص في حلب وأصيب 3 في إدلب."
    assert numbers(told(text)) == [(4, "Aleppo")]
    assert numbers(told(text, "injured")) == [(3, "Idlib")]
