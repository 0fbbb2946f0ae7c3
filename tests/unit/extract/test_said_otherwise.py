"""Who says so, told in many ways, in English and Arabic: the first speaker first, whoever passes it on after them."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm, Knowledge, VerificationState

SOURCES = [
    ("Seven people were killed in the raid, the Harbour Press quoted the mayor as saying.", ["mayor", "Harbour Press"]),
    ("The Harbour Press quoted the mayor as saying seven people were killed in the raid.", ["mayor", "Harbour Press"]),
    (
        "The mayor was quoted by the Harbour Press as saying that seven people were killed in the raid.",
        ["mayor", "Harbour Press"],
    ),
    ("The mayor was quoted as saying that seven people were killed.", ["mayor"]),
    ("Seven people were killed, the mayor told the Harbour Press.", ["mayor", "Harbour Press"]),
    ("Seven people were killed, the Harbour Press reported, citing the mayor.", ["mayor", "Harbour Press"]),
    ("Citing two medics, the Harbour Press put the toll at seven dead.", ["medics", "Harbour Press"]),
    ("Hospital records seen by the Harbour Press show that seven people were killed.", ["Hospital records"]),
    ("A list drawn up by the parish names 31 people who were killed.", ["parish"]),
    ("In a statement, the Dawn Column said it had killed nine soldiers.", ["Dawn Column"]),
    ("The Orchard Monitor, a group that tracks abuses, has logged 52 deaths since Friday.", ["Orchard Monitor"]),
    ("By the Orchard Monitor's tally, 52 people were killed.", ["Orchard Monitor"]),
    ("The Orchard Monitor's latest count stands at 52 dead.", ["Orchard Monitor"]),
    ("Sources in the hospital spoke of 20 dead.", ["hospital"]),
    ("Nineteen people were killed, per the civil defence.", ["civil defence"]),
    ("State media said 19 people were killed; opposition activists put the number at 40.", ["State media"]),
    ("It was reported that 19 people were killed.", []),
    ("Rescuers have so far recovered 19 bodies, said Karim Odeh, who heads the civil defence in Rif.", ["Karim Odeh"]),
    ("The deaths of 19 people were confirmed by the mayor's office.", ["mayor"]),
    ("The United Nations has verified the killing of 19 people.", ["United Nations"]),
    (
        "Nineteen people died, witnesses and a local official told the Quay Journal by phone.",
        ["witnesses", "Quay Journal"],
    ),
    ("A relative of one victim told the Quay Journal that six men were killed.", ["relative", "Quay Journal"]),
    ("On its Facebook page, the council announced the death of four teachers.", ["council"]),
    ("Four teachers were killed, a post on the council's page said.", ["council"]),
    ("Figures from the ministry put the dead at 31.", ["ministry"]),
    ("Fourteen people died, by the account of the parish priest.", ["priest"]),
    ("Local radio carried a statement by the governor saying nine had been killed.", ["governor", "Local radio"]),
    ("Nine people were killed (civil defence).", ["civil defence"]),
    ("Nine dead in raid on market - civil defence", ["civil defence"]),
    ("A hospital employee in Rif counted 22 bodies.", ["hospital employee"]),
    ("Residents contacted by the Orchard Monitor say at least 22 people were killed.", ["Residents"]),
    ("The Quay Journal and the Harbour Press both reported that 22 people were killed.", ["Quay Journal"]),
    ("The Orchard Monitor believes that 22 people were killed.", ["Orchard Monitor"]),
    ("The ministry, through its spokesman Sami Aziz, said that 22 people were killed.", ["ministry"]),
    ("A spokeswoman for the civil defence said 22 people had been killed.", ["civil defence"]),
    ("The toll rose to 22 killed, the civil defence announced on its channel.", ["civil defence"]),
    ("The army's own account is that four soldiers were killed.", ["army"]),
    ("Twenty-two people were killed, according to relatives interviewed by the Orchard Monitor.", ["relatives"]),
    ("The bishop's letter to the Quay Journal says 22 people were killed.", ["bishop"]),
    ("Twenty-two people were killed, local media said, quoting the police chief.", ["police chief", "local media"]),
    ("As the Quay Journal first reported, 22 people were killed.", ["Quay Journal"]),
    ("قتل سبعة أشخاص في الغارة، وفق ما نقلت صحيفة الميناء عن رئيس البلدية.", ["رئيس البلدية", "صحيفة الميناء"]),
    ("نقلت صحيفة الميناء عن رئيس البلدية قوله إن سبعة أشخاص قتلوا في الغارة.", ["رئيس البلدية", "صحيفة الميناء"]),
    ("قال رئيس البلدية لصحيفة الميناء إن سبعة أشخاص قتلوا.", ["رئيس البلدية"]),
    ("وبحسب إحصاء مرصد البستان قتل 52 شخصاً.", ["مرصد البستان"]),
    ("تشير آخر حصيلة لمرصد البستان إلى مقتل 52 شخصاً.", ["مرصد البستان"]),
    ("أفادت مصادر في المستشفى بمقتل عشرين شخصاً.", ["المستشفى"]),
    ("قالت وسائل إعلام رسمية إن 19 شخصاً قتلوا، فيما قال ناشطون إن العدد بلغ 40.", ["وسائل إعلام"]),
    ("انتشل عناصر الإنقاذ 19 جثة حتى الآن، كما قال كريم عودة رئيس الدفاع المدني في ريف.", ["كريم عودة"]),
    ("وفي بيان له أعلن فصيل الفجر أنه قتل تسعة جنود.", ["فصيل الفجر"]),
    ("ذكر شهود عيان لجريدة الرصيف أن ستة رجال قتلوا.", ["شهود"]),
    ("نعى المجلس المحلي على صفحته أربعة معلمين قتلوا في القصف.", ["المجلس المحلي"]),
    ("وثقت الشبكة مقتل 31 مدنياً منذ الجمعة.", ["الشبكة"]),
    ("قتل 31 مدنياً، بحسب ما أفاد به طبيب في المشفى الميداني.", ["طبيب"]),
    ("قتل تسعة أشخاص (الدفاع المدني).", ["الدفاع المدني"]),
    ("سمع سامر حديد من ابن عمه أن الجنود قتلوا ستة رجال.", ["سامر حديد"]),
    ("وفق قائمة أعدتها الرعية قتل 31 شخصاً.", ["الرعية"]),
    ("قتل أربعة، حسبما جاء في منشور على صفحة المجلس.", ["المجلس"]),
]


@pytest.mark.parametrize(("text", "sources"), SOURCES)
def test_a_source_is_named_in_the_order_of_telling(text: str, sources: list[str]) -> None:
    chains = [c.attribution.chain for c in read(text, id="t", country="SY").claims if c.harm is Harm.KILLED]
    assert chains
    places = [next((i for i, name in enumerate(chains[0]) if who.lower() in name.lower()), -1) for who in sources]
    assert -1 not in places
    assert places == sorted(places)
    assert sources or not chains[0]


UNVERIFIED = [
    "Forty people were killed, according to the mayor. The claim has not been verified.",
    "At least 12 were killed, rescuers said, a toll that this agency has no means of checking.",
    "Nine people were killed, the mayor said. It was hard to establish how many there had been.",
    "قال رئيس البلدية إن أربعين شخصاً قتلوا. ولم يتسن التأكد من الرقم من مصدر مستقل.",
    "قال المسعفون إن 12 شخصاً قتلوا، وهي حصيلة لا سبيل إلى التحقق منها.",
    "قال رئيس البلدية إن أربعين شخصاً قتلوا. ويصعب التثبت من العدد.",
]
VERIFIED = [
    "Two residents said 15 people died. The paper was able to verify the deaths through hospital records.",
    "Fifteen people died. The monitors cross-checked the figure against burial records.",
    "قال شاهدان إن 15 شخصاً قتلوا. وتحققت الصحيفة من الوفيات عبر صور وسجلات المشفى.",
    "قتل 15 شخصاً. وتمكنت الصحيفة من التحقق من العدد.",
]
NOT_SAID = [
    "The soldiers did not stop at the checkpoint. Nine people were killed.",
    "Nine people were killed. The hospital was not able to treat the wounded.",
    "قتل تسعة أشخاص. وتمكنت الفرقة من السيطرة على الحاجز.",
]


@pytest.mark.parametrize("text", UNVERIFIED)
def test_that_nobody_could_check_is_read(text: str) -> None:
    states = {c.verification.state for c in read(text, id="t", country="SY").claims}
    assert states == {VerificationState.UNVERIFIED}


@pytest.mark.parametrize("text", VERIFIED)
def test_that_somebody_checked_is_read(text: str) -> None:
    states = {c.verification.state for c in read(text, id="t", country="SY").claims}
    assert states == {VerificationState.VERIFIED}


@pytest.mark.parametrize("text", NOT_SAID)
def test_other_things_not_done_say_nothing_of_checking(text: str) -> None:
    states = {c.verification.state for c in read(text, id="t", country="SY").claims}
    assert states == {VerificationState.NOT_STATED}


TOLD = "Karim Odeh said soldiers shot two men at the well. "
CONFIRMED = [
    TOLD + "His account was confirmed by Mona Saleh, who was there.",
    TOLD + "Mona Saleh gave a similar account.",
    TOLD + "Mona Saleh backed up what he said.",
    TOLD + "Mona Saleh's account matched his.",
    TOLD + "Another resident said the same.",
    "قال كريم عودة إن الجنود أطلقوا النار على رجلين عند البئر. وأكدت منى صالح روايته.",
    "قال كريم عودة إن الجنود أطلقوا النار على رجلين عند البئر. وأدلت منى صالح بشهادة مماثلة.",
    "قال كريم عودة إن الجنود أطلقوا النار على رجلين عند البئر. وهو ما أكدته منى صالح.",
]


def test_the_account_of_the_named_person_is_confirmed_however_the_name_is_spelt() -> None:
    told = "Karim Haddad said soldiers shot two men. Rami Dib said he saw lorries."
    text = f"{told} Mona Saleh confirmed Karim Hadad's account."
    (confirming,) = [t for t in read(text, id="t", country="SY").testimony if t.confirms]
    assert confirming.confirms == ("t1",)


def test_two_of_one_family_are_two_people_and_a_given_name_is_enough() -> None:
    told = '"They shot at everybody in Rastan," said Samir Haddad. '
    text = f"{told} Rima Haddad confirmed Samir's account."
    (confirming,) = [t for t in read(text, id="t", country="SY").testimony if t.confirms]
    assert (confirming.speaker, confirming.confirms) == ("Rima Haddad", ("t1",))


@pytest.mark.parametrize("text", CONFIRMED)
def test_one_witness_reported_as_confirming_another_is_an_edge(text: str) -> None:
    testimony = read(text, id="t", country="SY").testimony
    confirming = [t for t in testimony if t.knowledge is Knowledge.CONFIRMS_ANOTHER]
    assert [t.confirms for t in confirming] == [("t1",)]
    assert "Karim" in testimony[0].speaker or "كريم" in testimony[0].speaker


@pytest.mark.parametrize(
    "text",
    [
        "The ministry confirmed the deaths of two men. Mona Saleh said her brother was one of them.",
        "Karim Odeh supported the council. Mona Saleh did not.",
        TOLD + "The Orchard Monitor confirmed his account.",
        TOLD + "Karim Odeh confirmed his statement a day later.",
        "أكدت الوزارة مقتل رجلين. وقالت منى صالح إن شقيقها أحدهما.",
    ],
)
def test_confirming_a_fact_confirms_no_witness(text: str) -> None:
    assert not [t for t in read(text, id="t", country="SY").testimony if t.confirms]


@pytest.mark.parametrize(
    "text",
    [
        "قال سامر حديد إن ابن عمه أخبره أن الجنود قتلوا ستة رجال.",
        "سمع سامر حديد من ابن عمه أن الجنود قتلوا ستة رجال.",
    ],
)
def test_what_a_speaker_was_told_is_hearsay_in_arabic(text: str) -> None:
    assert all(c.attribution.hearsay for c in read(text, id="t", country="SY").claims if c.harm is Harm.KILLED)


def test_an_owned_deed_is_laid_to_its_owner_in_arabic() -> None:
    for text in (
        "اعترف اللواء الثالث بأن عناصره قتلوا تسعة مزارعين.",
        "أعلنت جماعة كتيبة الفجر مسؤوليتها عن التفجير الذي قتل 14 شخصاً.",
    ):
        assert [p.status for c in read(text, id="t", country="SY").claims for p in c.alleged_perpetrators]


def test_what_may_come_is_no_claim_in_arabic() -> None:
    assert not read("إذا انهار السد فقد يقتل الآلاف.", id="t", country="SY").claims
