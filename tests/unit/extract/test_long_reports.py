"""What long reports say around a number: ages, burials, who accuses, what came later, who is at risk. All invented."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.readings import Reading
from sijill.model.vocabulary import Harm, Status


def reading(text: str, language: str = "en") -> Reading:
    return read(text, id="long", language=language, published=date(2024, 6, 18))


def killed(text: str, language: str = "en") -> list[Claim]:
    return [c for c in reading(text, language).claims if c.harm is Harm.KILLED and not c.negated]


def told(text: str, harm: Harm, language: str = "en") -> list[Claim]:
    return [c for c in reading(text, language).claims if c.harm is harm]


def sealed(text: str, language: str = "en") -> set[str]:
    return {span.quote for flag in reading(text, language).protection for span in flag.spans}


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("She lost two brothers, aged 15 and 22, in the raid.", (15, 22)),
        ("Rana Hadid, a 51-year-old baker, was shot dead.", (51, 51)),
        ("Samir Nasr (37) was killed by a sniper.", (37, 37)),
        ("A five-month-old girl was killed.", (0, 0)),
        ("Four pupils under ten were killed.", (None, 9)),
        ("Nine people were killed. Among them was a girl of six.", (6, 6)),
        ("Two men, one aged 30, were killed.", (None, None)),
        ("A gunman killed Hala Saad, 1,000 miners said.", (None, None)),
    ],
)
def test_ages_are_those_of_the_victims(text: str, ages: tuple[int | None, int | None]) -> None:
    stated = killed(text)[-1].victims
    assert (stated.age_low, stated.age_high) == ages


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("The district has buried 41 people since March.", 41),
        ("At least 60 villagers were buried in a mass grave near the river.", 60),
        ("Reporters counted 17 fresh graves behind the mill.", 17),
        ("A list of the dead kept by the clinic has 33 names.", 33),
    ],
)
def test_burials_and_lists_tell_of_the_dead(text: str, dead: int) -> None:
    assert [claim.count.low for claim in killed(text)] == [dead]


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people are buried under the rubble.",
        "Families buried their dead.",
        "The clinic keeps a list of donors that has 33 names.",
    ],
)
def test_what_is_no_burial_of_a_number_counts_nobody(text: str) -> None:
    assert all(not claim.count.is_stated for claim in killed(text))


def test_killed_hours_after_counts_the_one_taken_and_names_them() -> None:
    text = "The mayor of Nahr, Sami Odeh, was abducted from his office and killed hours after he spoke on the radio."
    (claim,) = killed(text)
    assert (claim.count.low, claim.count.high) == (1, 1)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Farmers accused soldiers of killing nine herders.", "Farmers"),
        ("The ministry's claim to have killed 80 rebels could not be checked.", "ministry"),
        (
            "Human Rights Watch interviewed 40 witnesses. It found that guards had killed at least 12 men.",
            "Human Rights Watch",
        ),
    ],
)
def test_whoever_accuses_or_claims_is_the_source(text: str, source: str) -> None:
    assert killed(text)[0].attribution.chain[0] == source


def test_accused_are_named_with_their_unit() -> None:
    (claim,) = killed("Farmers accused soldiers of the 7th Brigade of killing nine herders.")
    assert [one.surface for one in claim.alleged_perpetrators] == ["soldiers of the 7th Brigade"]


def test_what_others_told_a_witness_is_hearsay_and_what_a_witness_told_the_reporter_is_not() -> None:
    assert killed("Huda was away. Her cousins later told her that five men had been executed.")[0].attribution.hearsay
    assert not killed("A shepherd told us that five men had been executed.")[0].attribution.hearsay


def test_a_clause_joined_on_keeps_its_own_day() -> None:
    text = "In March, six men were killed there, and in October last year troops burned 20 houses."
    (claim,) = killed(text)
    assert claim.when.days.first == date(2024, 3, 1)
    assert told(text, Harm.PROPERTY_DESTROYED)[0].when.days.first == date(2023, 10, 1)


def test_a_count_over_years_is_not_of_this_event() -> None:
    assert killed("The office says 4,100 civilians have been killed since March 2021.")[0].when.historical
    assert not killed("The office says 41 civilians have been killed since March.")[0].when.historical
    assert killed("Some 9,000 people were killed there after 2003.")[0].when.historical


@pytest.mark.parametrize(
    ("text", "harm", "low"),
    [
        ("Armed men told her that she would be killed unless she left.", Harm.THREATENED, 1),
        ("A baker hid eight people in his oven room.", Harm.RESCUED, 8),
        ("Fishermen took 40 people across at night.", Harm.RESCUED, 40),
        ("More than 6,000 people have crossed into Chad.", Harm.DISPLACED, 6000),
        ("The fate of the other five is unknown.", Harm.MISSING, 5),
        ("The whereabouts of seven of them are not known.", Harm.MISSING, 7),
        ("Raiders drove away 90 head of cattle.", Harm.ROBBED, None),
    ],
)
def test_other_harms_are_told_by_a_verb_and_what_goes_with_it(text: str, harm: Harm, low: int | None) -> None:
    assert [claim.count.low for claim in told(text, harm)] == [low]


def test_a_bereaved_speaker_is_alive_and_sealed() -> None:
    text = "“It was loud,” said Wadi Anwar Hamdan, a farmer. Mr Hamdan lost two sons in the strike."
    assert all("Wadi Anwar Hamdan" not in claim.victims.names for claim in killed(text))
    assert "Wadi Anwar Hamdan" in sealed(text)


def test_one_who_was_killed_does_not_go_on_speaking() -> None:
    text = (
        "Nora Haddad, a 70-year-old grandmother, was one of those killed.\n"
        "Mai Su, a midwife, gave the same account. “Nobody helped,” she said."
    )
    assert "Nora Haddad" not in {told.speaker for told in reading(text).testimony}


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        (
            "Ali Odeh asked us to change his name. He and his wife are sleeping in a barn near the mill.",
            "a barn near the mill",
        ),
        ("Ali Odeh asked us to change his name. He fled with his wife.", "his wife"),
        ("“My son was not hurt,” said Hana Odeh, a cook.", "My son"),
        ("Villagers from neighbouring Zahra took 60 people across.", "Villagers from neighbouring Zahra"),
        ("One of them, a pharmacist, said that six people were killed.", "a pharmacist"),
    ],
)
def test_people_at_risk_around_a_witness_are_sealed(text: str, hidden: str) -> None:
    assert hidden in sealed(text)


def test_sons_listed_among_the_dead_are_no_living_minors() -> None:
    text = "Twelve people were killed. Among them are Adnan Hasan, 45, and his sons Karim, 13, and Ziad, 9."
    assert not sealed(text) & {"Karim", "Ziad"}
    assert "Karim" in sealed("Twelve people were killed. Among the wounded is Karim, 13.")


def test_arabic_claims_stand_on_their_clause() -> None:
    text = "قال المجلس المحلي إن 12 مدنياً قُتلوا في القصف، فيما أعلن المشفى أنه استقبل 30 جريحاً."
    dead, hurt = reading(text, "ar").claims
    assert dead.span.end <= hurt.span.start
    assert (dead.count.low, hurt.count.low) == (12, 30)


@pytest.mark.parametrize(
    ("text", "low", "status"),
    [
        ("قُتل آلاف المدنيين في المدينة.", 2000, Status.CIVILIAN),
        ("رأينا عشرات الجثث في الطريق.", 20, Status.UNKNOWN),
        ("قتل ستة من عناصر الشرطة.", 6, Status.SECURITY),
        ("مقتل 20 مسلحاً من فلول النظام.", 20, Status.COMBATANT),
        ("أعلنت وزارة الدفاع أن 14 من عناصرها قُتلوا.", 14, Status.SECURITY),
        ("قدّر التقرير عدد المدنيين الذين قُتلوا بأكثر من 900.", 900, Status.CIVILIAN),
        ("قال إن عائلات بأكملها، بينها نساء، قُتلت.", None, Status.UNKNOWN),
    ],
)
def test_arabic_numbers_and_whom_they_count(text: str, low: int | None, status: Status) -> None:
    (claim,) = killed(text, "ar")
    assert (claim.count.low, claim.victims.status) == (low, status)


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("هددها المسلحون بالقتل إن لم تغادر.", Harm.THREATENED),
        ("لا يزال مصير 12 عاملاً مجهولاً.", Harm.MISSING),
        ("قالت إنها اعتُقلت في فرع الأمن العسكري شهرين وتعرضت للتعذيب.", Harm.TORTURED),
        ("نُهبت متاجرهم.", Harm.ROBBED),
        ("أربعة منازل تهدمت في القصف.", Harm.PROPERTY_DESTROYED),
    ],
)
def test_other_harms_in_arabic(text: str, harm: Harm) -> None:
    assert len(told(text, harm, "ar")) == 1


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("أما نادر السنديان، الذي نزح مع زوجته وأولاده، فقال إنه لم ير شيئاً.", "نادر السنديان"),
        ("أما نادر السنديان، الذي نزح مع زوجته وأولاده، فقال إنه لم ير شيئاً.", "زوجته وأولاده"),
        ("وأكد جارها سليم، وهو نجار، روايتها.", "سليم"),
        ("قالت سعاد إن بيتها احترق.", "سعاد"),
        ("قال نادر السنديان إنه يعيش الآن في حي الزهور قرب الفرن.", "حي الزهور قرب الفرن"),
        ("وأضافت: «لولا أبو سليم لكنا في عداد الأموات».", "أبو سليم"),
    ],
)
def test_people_at_risk_in_arabic_are_sealed(text: str, hidden: str) -> None:
    assert hidden in sealed(text, "ar")


def test_an_arabic_quotation_goes_on_with_whoever_spoke() -> None:
    text = "وقال سليم السنديان إنه رأى الجثث على سطح المبنى في اليوم التالي. وتابع: «لا أعرف من هم ولا من أين جاؤوا»."
    assert {told.speaker for told in reading(text, "ar").testimony} == {"سليم السنديان"}


def test_no_evidence_of_a_killing_is_a_denial() -> None:
    text = "There is no evidence that hostages were executed there, the inquiry concluded."
    assert not killed(text)
    assert killed("There is evidence that hostages were executed there.")


def test_whoever_revises_a_toll_is_the_source() -> None:
    (claim,) = killed("A ministry official revised the number of dead to 22 from an earlier 25.")
    assert claim.attribution.chain[:1] == ("ministry official",)


def test_a_headmaster_who_opens_his_school_is_sealed() -> None:
    assert "a headmaster" in sealed("In Zahra, a headmaster opened his classrooms to the displaced.")


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("قُتل العامل وليد السنديان (37 عاماً) برصاص قناص.", (37, 37)),
        ("قُتلت امرأة في الستين من عمرها.", (60, 60)),
        ("قُتلت طفلة في التاسعة من عمرها.", (9, 9)),
        ("قُتل ثلاثة أطفال دون الخامسة.", (None, 4)),
        ("قُتل طفل عمره شهران.", (0, 0)),
        ("قُتل طفل في القصف قبل 12 يوماً.", (None, 17)),
        ("قُتل مدني على بعد 30 متراً.", (None, None)),
    ],
)
def test_arabic_ages_are_those_of_the_victims(text: str, ages: tuple[int | None, int | None]) -> None:
    stated = killed(text, "ar")[0].victims
    assert (stated.age_low, stated.age_high) == ages


def test_wounded_told_in_addition_to_the_dead_are_not_dead() -> None:
    text = "استقبل المشفى تسع جثث، إضافة إلى ثلاثين جريحاً."
    assert [claim.count.low for claim in killed(text, "ar")] == [9]
    assert [claim.count.low for claim in told(text, Harm.INJURED, "ar")] == [30]


def test_what_a_rival_source_says_is_not_put_into_the_first_ones_mouth() -> None:
    text = "قال المجلس إن 40 مدنياً قُتلوا، لكن مصدراً طبياً قال إن سبعة أشخاص فقط قُتلوا."
    assert [claim.attribution.chain[0] for claim in killed(text, "ar")] == ["المجلس", "مصدراً طبياً"]


def test_what_is_told_to_an_agency_is_said_by_those_before_it() -> None:
    (claim,) = killed("قالت مصادر محلية لوكالة الأناضول إن خمسة مدنيين قُتلوا.", "ar")
    assert claim.attribution.chain[0] == "مصادر محلية"


def test_kin_lost_to_an_attack_are_dead() -> None:
    (claim,) = killed("وفقد سليم السنديان شقيقه في القصف.", "ar")
    assert claim.count.low == 1
    assert not killed("وفقد سليم السنديان شقيقه في زحام السوق.", "ar")


def test_a_deed_of_years_ago_is_not_of_this_event() -> None:
    assert killed("قُتل 19 مدنياً في القصف عام 2017.", "ar")[0].when.historical
    assert not killed("قُتل 19 مدنياً في القصف عام 2024.", "ar")[0].when.historical


def test_a_witness_called_by_name_in_an_aside_is_sealed() -> None:
    text = "وأكد شاهد ثالث، هو سائق يدعى سليم، رواية التاجر."
    assert any("سليم" in span for span in sealed(text, "ar"))
