"""Arabic dead named apart from their death, rumours denied, harm looked back on. Everybody is invented."""

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def claims(text: str) -> list[Claim]:
    return [c for c in read(text, id="ar", published=None, country=None).claims if c.harm is Harm.KILLED]


def named(text: str) -> set[str]:
    return {name for claim in claims(text) if not claim.negated for name in claim.victims.names}


def dead(text: str) -> int:
    return coded(claims(text), policy_named("ucdp"))["killed"].best


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("قتلت ناشطة برصاص مجهولين. وذكر زملاؤها أن الناشطة المغدورة هي ليلى الحلبي.", {"ليلى الحلبي"}),
        ("وحددت الوكالة هوية الصحفي المغتال بأنه سامر وائل الزعبي.", {"سامر وائل الزعبي"}),
        ("استهدفت غارة سيارة سامر الحلبي ما أدى إلى مقتله.", {"سامر الحلبي"}),
        (
            "اقتحموا المقر حيث يعمل الناشط، سامر خالد الحلبي، وأطلقوا النار عليه مما أدى إلى مقتله.",
            {"سامر خالد الحلبي"},
        ),
        ("اغتال مسلحون في المدينة اليوم (الثلاثاء)، المحامية والناشطة الحقوقية ريم الحلبي.", {"ريم الحلبي"}),
        ("ارتقت قبل قليل روح الشهيد فارس الحلبي والذي أصيب في المواكب.", {"فارس الحلبي"}),
        ("اتهمت النقابة المسلحين باغتيال المصور بتلفزيون المدينة، نزار النجار، داخل منزله.", {"نزار النجار"}),
        (
            "والشهداء هم: عمر الحلبي من دوما، وزيد الخطيب من حرستا، وفادي النجار من سقبا.",
            {"عمر الحلبي", "زيد الخطيب", "فادي النجار"},
        ),
        (
            "شيع الأهالي الشهداء على طريق المدينة: علي الحلبي، حسن النجار، خالد الزعبي.",
            {"علي الحلبي", "حسن النجار", "خالد الزعبي"},
        ),
    ],
)
def test_the_dead_are_named(text: str, names: set[str]) -> None:
    assert named(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "قالت المفوضية إن 480 متظاهرا قتلوا في المدينة وذكر عضو المفوضية وائل الحلبي إن القتلى بينهم 30 ناشطا.",
        "ارتفع عدد شهداء الحراك المناهض لانقلاب قائد الحرس سامر الحلبي إلى 15 شهيداً.",
        "قال خالد النجار إن شقيقه أصيب برصاصة أدت إلى مقتله.",
        "وبين ال12 جثة، امرأتان.",
    ],
)
def test_who_speaks_or_rules_is_none_of_them(text: str) -> None:
    assert named(text) == set()


def test_a_rumour_that_is_denied_names_nobody_dead() -> None:
    text = (
        "تداولت حسابات على مواقع التواصل أخباراً عن مقتل القيادي سامر الحلبي في غارة.\n"
        "وفي المقابل، نفى متحدث صحة هذه الأخبار، وقال إن الحلبي بخير."
    )
    assert claims(text)
    assert all(claim.negated for claim in claims(text))
    assert named(text) == set()


def test_a_death_told_beside_a_denial_of_other_news_stands() -> None:
    assert dead("قتل ثلاثة مدنيين في قصف على السوق. ونفى متحدث صحة خبر إغلاق المعبر.") == 3


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("أكد الأهالي خبر مقتل سامر الحلبي برصاص قناص.\nوقال الطبيب إن شقيقه المصاب على قيد الحياة.", 1),
        ("في الحقيقة قتل ثلاثة مدنيين في القصف.\nوقال الطبيب إن المصابين بخير.", 3),
    ],
)
def test_who_else_is_alive_denies_no_death(text: str, count: int) -> None:
    assert dead(text) == count
    assert not any(claim.negated for claim in claims(text))


def test_the_day_of_the_incident_with_its_year_is_no_earlier_one() -> None:
    text = "قتل ثلاثة في هجوم على القرية.\nوقتل الثلاثة يوم 12 أيار عام 2024 قرب الجسر."
    assert not any(claim.when.historical for claim in claims(text))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("قتل متظاهران الجمعة مع استئناف الحراك، الذي أوقع مطلع تموز أكثر من 150 قتيلاً.", 2),
        ("قتل جنديان اليوم في انفجار. وفي نوفمبر الماضي قتل عشرة أشخاص في هجوم على فندق.", 2),
        ("قتل رجل وزوجته ليلة أمس. وفي العام 2018م اغتال مسلحون عمدة البلدة.", 2),
        ("وفاة متظاهر متأثراً بجراحه، ليصل عدد الضحايا منذ انقلاب 25 أكتوبر إلى 121 شهيداً.", 1),
        ("مصرع 11 شخصاً إثر غرق زورق مهاجرين قبالة السواحل.", 11),
        ("أحيا الأهالي ذكرى مجزرة البلدة. وكانت المجزرة قد راح ضحيتها 350 شهيداً.", 0),
    ],
)
def test_what_is_looked_back_on_is_not_counted(text: str, count: int) -> None:
    assert dead(text) == count
