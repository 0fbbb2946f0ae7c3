"""Counts, parts and phrases of Arabic sentences. Everybody here is invented."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Status


def claims(text: str) -> tuple[Claim, ...]:
    found = read(text, id="c", language="ar", published=date(2025, 3, 9), country="SY").claims
    assert all(text[c.span.start : c.span.end] == c.span.quote for c in found)
    return found


def told(text: str, harm: Harm = Harm.KILLED) -> list[tuple[int | None, int | None]]:
    return [
        (c.count.low, c.count.high)
        for c in claims(text)
        if c.harm is harm and not c.negated and c.relation.part_of is None
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قُتل أحد عشر مدنياً في السوق.", [(11, 11)]),
        ("استشهدت إحدى عشرة امرأة في السوق.", [(11, 11)]),
        ("مقتل مئة وخمسة وعشرين شخصاً.", [(125, 125)]),
        ("أسفر الهجوم عن سقوط ما بين 30 و40 قتيلاً.", [(30, 40)]),
        ("أسفرت الغارة عن مقتل بين خمسة وسبعة مدنيين.", [(5, 7)]),
        ("مقتل 5-6 مدنيين في البلدة.", [(5, 6)]),
        ("مقتل ثلاثة أو أربعة مدنيين في البلدة.", [(3, 4)]),
        ("مقتل بضعة مدنيين في الغارة.", [(3, None)]),
        ("مقتل ما يزيد على خمسين مدنياً.", [(50, None)]),
        ("مقتل ما لا يقل عن ١٢ شخصاً.", [(12, None)]),
        ("8 قتلى على الأقل في القصف.", [(8, None)]),
        ("قُتل العشرات في القصف.", [(20, None)]),
        ("مقتل مواطنَين في القصف.", [(2, 2)]),
        ("قُتل مدنيان اثنان قرب البئر.", [(2, 2)]),
        ("استشهد رجل واحد في الغارة.", [(1, 1)]),
        ("قُتلت عائلة كاملة مؤلفة من ستة أشخاص.", [(6, 6)]),
        ("قُتل أحد وجهاء البلدة.", [(1, 1)]),
        ("مقتل الأطفال الثلاثة في المدرسة.", [(3, 3)]),
    ],
)
def test_number_words_keep_their_range(text: str, expected: list[tuple[int | None, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أودى انفجار اللغم بحياة أربعة أطفال.", [(4, 4)]),
        ("حصدت الألغام أرواح 23 مدنياً.", [(23, 23)]),
        ("هجوم على السوق راح ضحيته سبعة عمال.", [(7, 7)]),
        ("لقي طفل حتفه غرقاً.", [(1, 1)]),
        ("فقد ثلاثة أشخاص حياتهم في الانفجار.", [(3, 3)]),
        ("قضى شابان في القصف.", [(2, 2)]),
        ("ارتقى خمسة شهداء في المخيم.", [(5, 5)]),
        ("أعدم المسلحون خمسة رجال في الساحة.", [(5, 5)]),
        ("قتلت قوات النظام 3 مدنيين.", [(3, 3)]),
        ("أردى مسلحون شرطياً قتيلاً.", [(1, 1)]),
        ("اتهم الأهالي ميليشيا محلية بقتل ثلاثة شبان.", [(3, 3)]),
        ("انتشلت فرق الإنقاذ جثث 3 أطفال.", [(3, 3)]),
        ("عثر الأهالي على جثة شاب قرب الطريق.", [(1, 1)]),
        ("قُتل في مدينة الرقة أمس شاب.", [(1, 1)]),
        ("القتلى 7 والجرحى 12.", [(7, 7)]),
        ("شهيد و3 جرحى بقصف على السوق.", [(1, 1)]),
        ("ذكرت مصادر أن شخصاً على الأقل قُتل وأصيب ثلاثة آخرون.", [(1, None)]),
        ("وقال المسعف إن طفلاً صغيراً قُتل وأصيب أربعة عمال.", [(1, 1)]),
    ],
)
def test_ways_to_tell_of_a_death(text: str, expected: list[tuple[int | None, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("استشهاد مدني وزوجته وطفلهما.", [1, 1, 1]),
        ("استشهدت سيدة وأطفالها الأربعة.", [1, 4]),
        ("مقتل أم وطفليها.", [1, 2]),
        ("قتل الجيش رجلاً وابنه على الحاجز.", [1, 1]),
    ],
)
def test_a_family_is_added_up(text: str, expected: list[int]) -> None:
    assert [low for low, _ in told(text)] == expected


def test_a_breakdown_in_brackets_is_part_of_the_number_before_it() -> None:
    whole, *parts = claims("قتل ٦ أشخاص (٣ نساء وطفلان ورجل) بقصف مدفعي.")
    assert (whole.count.low, [p.count.low for p in parts]) == (6, [3, 2, 1])
    assert {p.relation.part_of for p in parts} == {whole.id}


def test_one_among_them_is_part_of_the_whole() -> None:
    whole, part = claims("استشهد 3 مدنيين بينهم طفل في القصف.")
    assert (part.count.low, part.relation.part_of) == (1, whole.id)


def test_a_number_over_two_kinds_of_people_is_one_number() -> None:
    (claim,) = claims("أعلنت القيادة استشهاد 12 عسكرياً ومدنياً في الغارات.")
    assert (claim.count.low, claim.victims.status) == (12, Status.MIXED)


def test_kinds_counted_apart_are_claims_of_their_own() -> None:
    found = claims("قُتل 15 مسلحاً و3 جنود و5 مدنيين في الاشتباكات.")
    assert [(c.count.low, c.victims.status) for c in found] == [
        (15, Status.COMBATANT),
        (3, Status.SECURITY),
        (5, Status.CIVILIAN),
    ]


def test_a_toll_of_a_force_is_of_those_under_arms() -> None:
    (claim,) = claims("ارتفاع عدد قتلى “قسد” نتيجة القصف إلى 46 قتيلاً.")
    assert (claim.count.low, claim.victims.status) == (46, Status.COMBATANT)


def test_a_number_for_dead_and_wounded_counts_neither() -> None:
    found = claims("15 مدنياً بين قتيل وجريح في القصف.")
    assert {(c.count.low, c.count.high, c.count.modifier) for c in found} == {(None, 15, "killed_or_injured")}


@pytest.mark.parametrize(
    "text",
    [
        "لم يسفر القصف عن سقوط قتلى أو جرحى.",
        "يخشى الأهالي مقتل المزيد من المدنيين.",
        "هدد المسلحون بقتل المختار.",
        "سيقتل القصف مدنيين إن استمر.",
        "نجا صحفي من محاولة اغتيال في الباب.",
        "من المتوقع أن يرتفع عدد القتلى.",
    ],
)
def test_what_did_not_happen_or_is_feared_counts_nobody(text: str) -> None:
    assert told(text) == []


def test_who_is_threatened_is_not_who_threatens() -> None:
    (claim,) = claims("هدد المسلحون بقتل المختار.")
    assert (claim.harm, claim.victims.surface) == (Harm.THREATENED, "المختار")


@pytest.mark.parametrize(
    "text",
    ["قُتل ثلاثة منذ 5 سنوات.", "قُتل ثلاثة على بعد 40 كيلومتراً.", "قُتل ثلاثة بـ 20 قذيفة.", "قُتل ثلاثة عام 2016."],
)
def test_years_distances_and_shells_are_no_people(text: str) -> None:
    assert [low for low, _ in told(text)] == [3]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("استشهـ..ـد طفلان في القصف.", "استشهـ..ـد طفلان في القصف"),
        ("مـ ـقـ ـتـ ـل طفلين في القصف.", "مـ ـقـ ـتـ ـل طفلين في القصف"),
        ("ق.ت.ل طفلان في القصف.", "ق.ت.ل طفلان في القصف"),
        ("سقوط شـ.هـيدين في القصف.", "سقوط شـ.هـيدين في القصف"),
        ("ﻗُﺘﻞ طفلان في القصف.", "ﻗُﺘﻞ طفلان في القصف"),
    ],
)
def test_spellings_that_dodge_filters_are_read_and_quoted_as_printed(text: str, quote: str) -> None:
    (claim,) = claims(text)
    assert (claim.count.low, claim.span.quote) == (2, quote)


def test_dots_between_the_letters_of_an_agency_stay() -> None:
    (claim,) = claims("نقلت أ.ف.ب أن ثلاثة مدنيين قتلوا.منزله دُمر.")
    assert claim.span.quote.endswith("قتلوا")
