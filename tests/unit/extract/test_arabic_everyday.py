"""Everyday sentences of casualty news in Arabic, from Gaza to Yemen and Sudan. Everybody here is invented."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Sex, Status
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def claims(text: str, harm: Harm | None = None) -> list[Claim]:
    found = read(text, id="ar", published=date(2025, 3, 9), country="SY").claims
    return [c for c in found if harm is None or c.harm is harm]


def killed(text: str) -> int:
    return coded(claims(text), policy_named("ucdp"))["killed"].best


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("استشهاد الصحفي سليم الحوراني وزوجته وثلاثة من أطفاله بقصف على منزلهم.", 5),
        ("استشهد كل من: أحمد الخطيب، وسمر الخطيب، وطفلتهما ليان.", 3),
        ("سقط صاروخ على منزل أحمد الخطيب ما أدى لاستشهاده وزوجته وابنه.", 3),
        ("أطلق مسلحون النار على شاحنته ما أدى إلى مقتله على الفور.", 1),
        ("نفذ مسلحون إعداماً ميدانياً بحق أربعة شبان.", 4),
        ("مصرع 5 مهاجرين وفقدان 30 آخرين إثر غرق قارب.", 5),
        ("نزفت الطفلة حتى الموت.", 1),
        ("ذهب ضحية القصف عشرة مدنيين.", 10),
        ("وبذلك يرتفع عدد القتلى إلى 15 قتيلاً بعد وفاة جريحين.", 15),
        ("ارتفع عدد الضحايا إلى 23 شهيداً بعد أن فارق طفلان الحياة.", 23),
        ("قتل 13 فرداً من عائلة واحدة.", 13),
        ("نجا القائد من محاولة اغتيال أسفرت عن مقتل مرافقه.", 1),
        ("قتل قيادي في داعش وزوجته وطفلاه بغارة.", 4),
        ("عثر على مقبرة جماعية تضم رفات 14 شخصاً.", 14),
        ("توفيت معتقلة في سجن المدينة.", 1),
        ("استشهد ضابط ومنتسب بانفجار عبوة ناسفة.", 2),
        ("اغتال مسلحون عضو مجلس البلدية أمام منزله.", 1),
        ("أطلق عناصر الحاجز النار على السيارة فقتلوا سائقها وأصابوا راكبين.", 1),
    ],
)
def test_the_dead_are_counted(text: str, dead: int) -> None:
    assert killed(text) == dead


def test_after_his_death_tells_of_no_other_death() -> None:
    assert not claims("دفن الأهالي الشاب بعد مقتله بيومين.", Harm.KILLED)


def test_injuries_are_counted_like_people() -> None:
    found = claims("وصل إلى المستشفى 37 شهيداً و152 إصابة.")
    assert [(c.harm, c.count.low) for c in found] == [(Harm.KILLED, 37), (Harm.INJURED, 152)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("سقوط 5 قتلى من قوات النظام بكمين.", Status.SECURITY),
        ("سقط قتلى وجرحى من الطرفين.", Status.COMBATANT),
        ("استهدفت طائرة أحد عناصر الفصيل ما تسبب بمقتله.", Status.COMBATANT),
        ("سقوط 5 قتلى من أهالي البلدة بقصف قوات النظام.", Status.UNKNOWN),
    ],
)
def test_whose_people_the_dead_were(text: str, status: Status) -> None:
    assert {c.victims.status for c in claims(text, Harm.KILLED)} == {status}


def test_who_died_of_old_wounds_died_now() -> None:
    found = claims("فارق الطفل وسيم الخالد الحياة متأثراً بجراح أصيب بها قبل أسبوع.", Harm.KILLED)
    assert [(c.victims.names, c.is_historical) for c in found] == [(("وسيم الخالد",), False)]


@pytest.mark.parametrize(
    ("text", "force"),
    [
        ("ارتكبت الطائرات الحربية مجزرة راح ضحيتها 20 مدنياً.", "الطائرات الحربية"),
        ("قتل شخص برصاص مجهولين يستقلون دراجة نارية.", "مجهولين"),
        ("أطلق عناصر الحاجز النار على السيارة فقتلوا سائقها.", "عناصر الحاجز"),
    ],
)
def test_a_force_is_named_no_further_than_its_name(text: str, force: str) -> None:
    assert [p.surface for p in claims(text, Harm.KILLED)[0].alleged_perpetrators] == [force]


@pytest.mark.parametrize(
    "text", ["مجزرة في البلدة: 12 شهيداً.", "حصيلة أولية: 7 شهداء في السوق.", "قتل 7 مدنيين بحسب المعلومات الأولية."]
)
def test_a_first_toll_is_no_source(text: str) -> None:
    assert [c.attribution.chain for c in claims(text, Harm.KILLED)] == [()]


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("قضى طفل وأصيب شقيقه بانفجار لغم.", None),
        ("أصيبت شقيقة المعلم.", Sex.FEMALE),
        ("إصابة امرأة وزوجها بقصف.", Sex.MALE),
    ],
)
def test_his_brother_is_no_sister(text: str, sex: Sex | None) -> None:
    assert claims(text, Harm.INJURED)[-1].victims.sex == sex


TOLD_OF_BY_NAME = (
    ("وقال شاهد عيان إن سامر نواز الحداد (34 عاماً) قُتل وهو يسعف الجرحى.", "سامر نواز الحداد"),
    ("سامر نواز الحداد (34 عاماً) قُتل وهو يسعف الجرحى.", "سامر نواز الحداد"),
    ("وقال شاهد إن سامر الحداد قتل أمام منزله.", "سامر الحداد"),
    ("وأفاد الأهالي بأن ليان الحداد توفيت صباح اليوم.", "ليان الحداد"),
)


@pytest.mark.parametrize(("text", "name"), TOLD_OF_BY_NAME)
def test_a_name_before_its_verb_is_read(text, name):
    (claim,) = [c for c in read(text, id="x", language="ar", country="SY").claims if c.harm is Harm.KILLED]
    assert (claim.victims.names, claim.count.low, claim.negated) == ((name,), 1, False)


def test_who_killed_somebody_is_not_the_dead():
    claims = read("وقال شاهد إن سامر الحداد قتل جاره.", id="x", language="ar", country="SY").claims
    assert all("سامر الحداد" not in claim.victims.names for claim in claims)


@pytest.mark.parametrize(
    "text",
    [
        "وقال شاهد طلب عدم ذكر اسمه إن سامر نواز الحداد (34 عاماً) قُتل وهو يسعف الجرحى.",
        "وأكد أحد السكان، طلب عدم ذكر اسمه، أن جاره سامر الحداد قتل أمام منزله.",
        "وذكر طبيب رفض الكشف عن اسمه أن المسعف سامر الحداد استشهد أثناء عمله.",
    ],
)
def test_the_dead_told_of_by_who_asks_not_to_be_named_keep_their_names(text):
    made = read(text, id="x", language="ar", country="SY")
    hidden = {span.quote for flag in made.protection for span in flag.spans}
    assert hidden
    assert not any("سامر" in words for words in hidden)
    assert not any(person.protect for person in made.people)
