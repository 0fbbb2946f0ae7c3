"""Arabic tolls, parts, denials, bare numbers, things and sources as printed."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Sex, Status


def claims(text: str) -> tuple[Claim, ...]:
    return read(text, id="t", language="ar", published=date(2019, 5, 20)).claims


def told(text: str) -> list[tuple[Harm, int | None]]:
    return [(c.harm, c.count.low) for c in claims(text) if not c.negated]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ارتفع عدد القتلى إلى 46 قتيلاً في ريف البلدة.", [(Harm.KILLED, 46)]),
        ("ارتفعت حصيلة الجرحى من 30 إلى 52.", [(Harm.INJURED, 52)]),
        ("بلغت حصيلة القتلى 120 قتيلاً بعد أن كانت 95 أمس.", [(Harm.KILLED, 120)]),
        ("قتلوا أربعة من أبناء عمي قرب البئر.", [(Harm.KILLED, 4)]),
        ("تسعة عمال قُتلوا في انفجار لغم.", [(Harm.KILLED, 9)]),
        ("مقتل 6 وإصابة 19 في قصف على سوق الخضار", [(Harm.KILLED, 6), (Harm.INJURED, 19)]),
        ("لا يزال 23 شخصاً مفقودين بعد غرق القارب.", [(Harm.MISSING, 23)]),
        ("اعتقلت قوات الأمن 31 شاباً من الحي، وخُطف طبيبان.", [(Harm.DETAINED, 31), (Harm.MISSING, 2)]),
        ("خلّف الانفجار 11 قتيلاً و40 جريحاً.", [(Harm.KILLED, 11), (Harm.INJURED, 40)]),
    ],
)
def test_numbers_of_each_harm(text: str, expected: list[tuple[Harm, int]]) -> None:
    assert told(text) == expected


def test_a_number_is_printed_without_its_and() -> None:
    assert [c.count.as_printed for c in claims("خلّف الانفجار 11 قتيلاً و40 جريحاً.")] == ["11", "40"]


def test_members_of_a_force_are_security() -> None:
    (claim,) = claims("وقال المركز إن 14 عنصراً من الشرطة قُتلوا في الهجوم.")
    assert (claim.count.low, claim.victims.status) == (14, Status.SECURITY)


def test_a_toll_of_civilians_is_of_civilians() -> None:
    (claim,) = claims("ارتفع عدد القتلى المدنيين في البلدة والقرى إلى 46 قتيلاً.")
    assert claim.victims.status is Status.CIVILIAN


@pytest.mark.parametrize("text", ["ونفى المحافظ مقتل أي مدني في العملية.", "لم يُقتل أحد من جيراننا."])
def test_nobody_killed_is_a_negated_claim_without_a_number(text: str) -> None:
    (claim,) = claims(text)
    assert claim.negated
    assert not claim.count.is_stated


def test_who_denies_their_part_in_a_killing_does_not_deny_the_killing() -> None:
    assert told("نفت الكتيبة مسؤوليتها عن مقتل 5 مزارعين.") == [(Harm.KILLED, 5)]


def test_those_among_them_are_part_of_the_whole() -> None:
    whole, children, women, injured = claims(
        "أعلنت وزارة الصحة مقتل 80 شخصاً، بينهم 17 طفلاً و12 امرأة، وإصابة 210 آخرين."
    )
    assert (whole.count.low, injured.harm, injured.count.low) == (80, Harm.INJURED, 210)
    assert children.relation.part_of == women.relation.part_of == whole.id
    assert (children.victims.age_high, women.victims.sex) == (17, Sex.FEMALE)
    assert children.relation.may_overlap == women.relation.may_overlap == ()


def test_things_burned_are_not_people() -> None:
    found = claims("أحرق المسلحون 12 منزلاً ونهبوا المحال التجارية.")
    assert [(c.harm, c.count.low, c.victims.surface) for c in found] == [
        (Harm.PROPERTY_DESTROYED, None, "12 منزلاً"),
        (Harm.ROBBED, None, "المحال"),
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("قُتل 7 مدنيين، وفق ما أعلن المجلس المحلي يوم الأحد.", "المجلس المحلي"),
        ("أعلنت وزارة الصحة مقتل 80 شخصاً.", "وزارة الصحة"),
        ("أفادت وكالة الرافد نقلاً عن شهود عيان بمقتل 30 مدنياً.", "وكالة الرافد"),
        ("المركز: مقتل 52 مدنياً في القرية", "المركز"),
        ("ونفى المحافظ مقتل أي مدني.", "المحافظ"),
    ],
)
def test_a_source_keeps_its_printed_name_without_verb_and_day(text: str, source: str) -> None:
    (claim,) = claims(text)
    assert claim.attribution.chain == (source,)


def test_a_source_told_by_one_word_is_given_in_full() -> None:
    found = claims("أعلن مركز التوثيق الأهلي مقتل 52 مدنياً.\nوقال المركز إن 9 أطفال قُتلوا.")
    assert [c.attribution.chain for c in found] == [("مركز التوثيق الأهلي",)] * 2


def test_a_label_is_no_source() -> None:
    (claim,) = claims("عاجل: مقتل 52 مدنياً في القرية")
    assert claim.attribution.chain == ()


def test_what_was_only_heard_is_hearsay() -> None:
    (claim,) = claims("سمعت أن ثلاثة رجال قتلوا في السوق، لكني لم أر ذلك بنفسي.")
    assert claim.attribution.hearsay
    assert claim.count.low == 3


def test_a_particle_is_no_word_of_loss() -> None:
    assert told("فقد ساعدهم الجيران على الوصول.") == []


def test_members_are_told_with_their_force() -> None:
    _, part = claims("مقتل 40 شخصاً، بينهم 6 عناصر من قوات الأمن.")
    assert (part.victims.surface, part.victims.status) == ("عناصر من قوات الأمن", Status.SECURITY)


def test_a_spokesperson_gives_the_body_spoken_for():
    from sijill.extract.read import read

    text = "أعلنت وزارة الصحة مقتل 12 شخصاً. وقال المتحدث باسم الوزارة الدكتور سليم حداد إن 30 شخصاً أصيبوا."
    chains = [claim.attribution.chain for claim in read(text, id="t", language="ar").claims]
    assert chains == [("وزارة الصحة",), ("وزارة الصحة",)]
