"""Speakers, blame, places and protection in Arabic text. Everybody here is invented."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.readings import Reading
from sijill.model.vocabulary import Accusation, Knowledge, Mode, Role, Voice


def reading(text: str) -> Reading:
    found = read(text, id="s", language="ar", published=date(2025, 3, 9), country="SY")
    for flag in found.protection:
        assert all(text[s.start : s.end] == s.quote for s in flag.spans)
    return found


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("بحسب ناشطين، قُتل ثلاثة مدنيين في البلدة.", ("ناشطين",)),
        ("وفقاً لشبكة عين الرافد، استشهد رجل.", ("شبكة عين الرافد",)),
        ("أفاد الدفاع المدني السوري بمقتل طفلين.", ("Syrian Civil Defence",)),
        ("اتهم الأهالي ميليشيا محلية بقتل ثلاثة شبان.", ("الأهالي",)),
        ("نفت وزارة الدفاع مسؤوليتها عن القصف الذي أودى بحياة ستة مدنيين.", ("وزارة الدفاع",)),
    ],
)
def test_a_source_keeps_its_own_words(text: str, chain: tuple[str, ...]) -> None:
    attribution = reading(text).claims[0].attribution
    assert (attribution.chain, attribution.voice) == (chain, Voice.INDIRECT)


@pytest.mark.parametrize(
    "text",
    [
        "قُتل ثلاثة مدنيين خلال اشتباكات بين فصيلين محليين في البلدة.",
        "وقعت اشتباكات بين قوات الحرس ومسلحين قرب القرية، وقُتل مدني برصاصة طائشة.",
        "بين القتلى طفلان ورجل مسن، وقُتل سائق في الطريق.",
        "أصيب أربعة مدنيين بانفجار قرب حافلة نقل صغيرة.",
        "قُتل رجلان، ونقلت الجثامين إلى المستشفى.",
        "قُتل عامل في قصف على موقع تابع لقوات الحرس.",
    ],
)
def test_between_carried_and_belonging_name_no_source(text: str) -> None:
    assert {claim.attribution.voice for claim in reading(text).claims} == {Voice.NARRATOR}


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("بيّن مركز التوثيق الأهلي أن ثلاثة مدنيين قُتلوا.", ("مركز التوثيق الأهلي",)),
        ("كما بيّن مركز التوثيق الأهلي أن رجلاً قُتل.", ("مركز التوثيق الأهلي",)),
        ("نقلت وكالة الرافد عن الأهالي أن رجلاً قُتل.", ("الأهالي", "وكالة الرافد")),
        ("قُتل رجل، وفق ما نقلت وكالة الرافد.", ("وكالة الرافد",)),
        ("تابع المصدر الطبي أن رجلين قُتلا.", ("المصدر الطبي",)),
    ],
)
def test_the_same_words_as_verbs_of_report_name_one(text: str, chain: tuple[str, ...]) -> None:
    attribution = reading(text).claims[0].attribution
    assert (attribution.chain, attribution.voice) == (chain, Voice.INDIRECT)


@pytest.mark.parametrize("goes_on", ["وأضاف المصدر ذاته أن", "وأضاف أن", "وأشارت إلى أن"])
def test_who_goes_on_speaking_is_who_spoke_before(goes_on: str) -> None:
    *_, last = reading(f"أفاد مركز التوثيق الأهلي بمقتل رجل.\n{goes_on} عشرة أشخاص أصيبوا.").claims
    assert last.attribution.chain == ("مركز التوثيق الأهلي",)


def test_words_that_weaken_a_claim_are_kept_as_printed() -> None:
    (claim,) = reading("أنباء عن مقتل ثلاثة مدنيين في حصيلة أولية.").claims
    assert set(claim.hedges) == {"أنباء عن", "حصيلة أولية"}


@pytest.mark.parametrize(
    ("text", "surface", "stance"),
    [
        ("قُتل رجل برصاص حاجز للأمن.", "حاجز", Accusation.ALLEGED),
        ("قتلت قوات النظام 3 مدنيين.", "قوات النظام", Accusation.ALLEGED),
        ("تبنى تنظيم داعش الهجوم الذي أسفر عن مقتل 4 جنود.", "تنظيم داعش", Accusation.CLAIMED),
        ("اتهمت اللجنة قوات الحرس بقتل رجلين.", "قوات الحرس", Accusation.ACCUSED),
    ],
)
def test_whom_the_text_blames_keeps_its_words_and_stance(text: str, surface: str, stance: Accusation) -> None:
    (claim,) = reading(text).claims
    assert (surface, stance) in [(p.surface, p.status) for p in claim.alleged_perpetrators]


def test_who_is_said_to_have_killed_is_not_the_victim() -> None:
    (claim,) = reading("يُعتقد أن مسلحين مجهولين قتلوا الناشط أحمد خالد السالم.").claims
    assert claim.victims.names == ("أحمد خالد السالم",)
    assert claim.count.low == 1


@pytest.mark.parametrize(
    ("text", "surface", "name"),
    [
        ("قُتل رجل في الغزلانية.", "الغزلانية", "Al Ghizlaniyah"),
        ("قُتل رجل في غزلانية.", "غزلانية", "Al Ghizlaniyah"),
        ("قُتل رجل في ريف دمشق.", "ريف دمشق", "Rif Dimashq"),
        ("قُتل رجل في قرية تل السنديان.", "تل السنديان", None),
        ("قُتل رجل في حي الدلب.", "الدلب", None),
    ],
)
def test_a_place_is_resolved_or_kept_as_written(text: str, surface: str, name: str | None) -> None:
    (claim,) = reading(text).claims
    assert [(p.surface, p.name) for p in claim.places] == [(surface, name)]


def test_a_named_witness_is_sealed_with_their_household() -> None:
    found = reading('وقالت السيدة سعاد أحمد الخليل: "دخل الجنود بيتنا وضربوا ابني أمام الجيران".')
    assert [(t.speaker, t.knowledge, t.mode) for t in found.testimony] == [
        ("السيدة سعاد أحمد الخليل", Knowledge.FIRST_HAND, Mode.DIRECT)
    ]
    assert [(p.name, p.role, p.protect) for p in found.people] == [("سعاد أحمد الخليل", Role.WITNESS, True)]
    assert {f.reason for f in found.protection} == {
        "witness whose words accuse people under arms",
        "household of a protected person",
    }


def test_a_speaker_may_stand_after_the_words() -> None:
    (told,) = reading("«رأيت الناس يركضون في الشارع بعد الانفجار»، تقول أم خالد من سكان البلدة.").testimony
    assert told.speaker == "أم خالد"


def test_who_speaks_for_an_office_is_no_witness() -> None:
    found = reading('وقال مدير المشفى سامر العلي: "استقبلنا عشرين جريحاً في يوم واحد فقط".')
    assert [(p.name, p.role, p.protect) for p in found.people] == [("سامر العلي", Role.OFFICIAL, False)]


def test_a_newsroom_testifies_to_nothing() -> None:
    assert reading('وقالت وكالة الرافد: "قصفت الطائرات السوق في ساعات الصباح الأولى".').testimony == ()


def test_an_unnamed_speaker_is_flagged_with_their_words() -> None:
    found = reading('وقال أحد السكان: "رأيت السيارات تدخل الحي قبل الفجر بقليل".')
    assert [f.reason for f in found.protection] == ["a witness whom the text does not name"]


@pytest.mark.parametrize(
    ("text", "living"),
    [
        ("الطفلة ريم حسن (9 سنوات) ترقد في المشفى.", True),
        ("أصيب الطفل البالغ من العمر 13 عاماً بجروح.", True),
        ("قُتلت الطفلة ريم حسن العلي (9 سنوات) في القصف.", False),
        ("أصيب الرجل البالغ من العمر 43 عاماً بجروح.", False),
        ("لم يعد الرجل منذ 9 سنوات إلى بلدته.", False),
    ],
)
def test_a_living_minor_told_of_by_age_is_flagged(text: str, living: bool) -> None:
    flagged = [f for f in reading(text).protection if f.reason == "a minor not said to be dead"]
    assert bool(flagged) is living


def test_where_people_shelter_is_flagged() -> None:
    found = reading("لجأت عشرات العائلات إلى مدرسة القرية هرباً من القصف.")
    assert [f.reason for f in found.protection] == ["says where people at risk shelter"]
