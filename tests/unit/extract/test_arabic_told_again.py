"""Arabic reports that tell of the same people in the lead and again behind it. Everybody here is invented."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def claims(text: str, harm: Harm = Harm.KILLED) -> list[Claim]:
    found = read(text, id="ar", published=date(2025, 3, 9), country="YE").claims
    return [c for c in found if c.harm is harm]


def best(text: str) -> tuple[int | None, int | None]:
    figure = coded(read(text, id="ar", country="YE").claims, policy_named("ucdp"))
    return figure["killed"].best, figure["injured"].best


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        (
            "أعلنت وزارة الصحة مقتل شخص وإصابة 14 آخرين بغارة على بلدة الزيتونة. "
            "وجاء في بيان الوزارة أن الغارة أدت إلى سقوط شهيد وإصابة 14 شخصا بجروح.",
            1,
            14,
        ),
        (
            "أعلنت القيادة مقتل ستة جنود في هجوم على حاجز. وقالت القيادة إنها تنعى الشهداء الستة الأبرار.",
            6,
            0,
        ),
        (
            "قُتلت امرأة وأُصيب ابنها بقذيفة. وأدى سقوط القذيفة إلى مقتل المواطنة سعاد الراوي وإصابة ابنها فارس.",
            1,
            1,
        ),
        ("أصيبت امرأة وطفل برصاص قناص. وأضاف أن المواطنة أصيبت بطلقتين. كما أصيب الطفل نادر في قدمه.", 0, 2),
        ("أصيب عدة أشخاص بحريق في سوق. وقال المستشفى إنه استقبل خمسة جرحى. وأصيب خمسة أشخاص بحروق.", 0, 5),
        (
            "قتل 20 مواطنا بقصف المدينة منذ الفجر. وقتل ثمانية مواطنين بقصف منزل. وقتل ثلاثة مواطنين بقصف خيمة.",
            20,
            0,
        ),
    ],
)
def test_who_is_told_of_again_in_one_voice_is_counted_once(text: str, killed: int, injured: int) -> None:
    assert best(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("قتل مزارع بلغم في قرية الهجرة. وقتل ثلاثة آخرون بلغم ثان.", 4),
        ("قتل جندي بلغم. وقتل مسلح برصاص الجيش.", 2),
        ("قتل شاب برصاص مجهولين. كما قتل الشاب وليد الحارثي بعبوة ناسفة.", 2),
    ],
)
def test_others_are_added(text: str, killed: int) -> None:
    assert best(text)[0] == killed


def test_a_title_is_a_part_of_the_body_which_says_by_whom() -> None:
    found = claims("مقتل أربعة صيادين بقصف زورق\n\nقال خفر السواحل إن أربعة صيادين قتلوا بقصف زورقهم.")
    title, body = sorted(found, key=lambda c: c.span.start)
    assert title.relation.part_of == body.id
    assert body.attribution.chain == ("خفر السواحل",)


@pytest.mark.parametrize(
    "text",
    [
        "قتل شاب برصاص الجنود. وتقصف القوات الإقليم، منذ العاشر من شباط 2022، ما أدى إلى مقتل 9 آلاف مواطن.",
        "قتل شاب برصاص الجنود. وترتفع حصيلة القتلى في الإقليم منذ الثاني من مارس الماضي إلى 230 قتيلا.",
        "توفي سجين تحت التعذيب. وعرفت سجون البلاد، خلال ثلاثة أعوام، وفاة 22 سجينا.",
    ],
)
def test_dead_counted_since_a_month_are_of_another_time(text: str) -> None:
    assert [c.count.low for c in claims(text) if not c.when.historical] == [1]


@pytest.mark.parametrize(
    "text",
    [
        "قتل خمسة أشخاص بقصف المدينة المحاصرة منذ مايو 2024.",
        "قصفت الطائرات القرية. وفي الحرب الدائرة منذ أبريل قتل خمسة أشخاص اليوم.",
        "قتل خمسة أشخاص منذ صباح اليوم.",
        "أعلنت نقابة الأطباء مقتل خمسة أشخاص منذ الخامس عشر من أبريل.",
    ],
)
def test_what_goes_on_since_a_month_makes_no_death_old(text: str) -> None:
    assert [c.when.historical for c in claims(text)] == [False]


def test_a_war_in_a_country_led_to_the_dead_of_many_years() -> None:
    text = "قتل خمسة أفراد بغارة على منزل. وأدى الصراع في الصومال إلى سقوط أكثر من 2500 قتيل، إضافة إلى سبعة آلاف جريح."
    assert [c.when.historical for c in claims(text)] == [False, True]
    assert [c.when.historical for c in claims(text, Harm.INJURED)] == [True]


def test_a_quarrel_is_no_war() -> None:
    text = "وقع نزاع عشائري في ناحية السلام. أسفر النزاع عن مقتل ستة أشخاص."
    assert best(text)[0] == 6


def test_another_weekday_at_the_head_of_a_sentence_is_another_event() -> None:
    text = "قتل أربعة رعاة صباح السبت بقصف صاروخي. والجمعة، قتل ثلاثة مزارعين وأصيبت امرأة بغارة."
    assert best(text) == (4, 0)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("حصيلة القصف على المدينة: شهداء: 3 جرحى: 10", 3, 10),
        ("شهداء 3 وجرحى 10 بقصف السوق.", 3, 10),
        ("سقط 5 قتلى و12 جريحا بقصف السوق.", 5, 12),
        ("استشهدت عائلة القاضي كاملة (الأب والأم وثلاثة أطفال) بقصف منزلهم.", 5, 0),
        ("أصيبت بائعة بشظية ونقلت إلى العيادة، غير أنها فارقت الحياة.", 1, 0),
        ("أصيب ثلاثة أطفال أحدهم بحالة حرجة، وتوفي لاحقا متأثرا بجراحه.", 1, 2),
        ("قال الطبيب إنه توفي ثلاثة مرضى في القسم.", 3, 0),
    ],
)
def test_labels_families_and_who_died_of_wounds(text: str, killed: int, injured: int) -> None:
    assert best(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        (
            "أحصى الباحثون مقتل 30 مدنياً، تسببت الجماعة بمقتل 18 منهم، "
            "حيث قُتل تسعة مدنيين بالألغام، فيما قتل مدني طعنا.",
            30,
        ),
        ("قتل ستة مزارعين بانفجار لغم، وقتل أربعة رعاة برصاص مجهولين.", 10),
        ("أودى لغم بحياة سائق وإصابة اثنين آخرين. وأضاف أن قذيفة أودت بحياة معلم وإصابة اثنين آخرين.", 2),
    ],
)
def test_a_number_is_made_up_of_those_told_by_cause(text: str, killed: int) -> None:
    assert best(text)[0] == killed


def test_when_something_was_said_is_not_when_it_happened() -> None:
    found = claims("قالت الشبكة في تقرير لها مطلع الأسبوع الماضي إن باحثيها وثقوا مقتل سبعة مدنيين.")
    assert [c.when.historical for c in found] == [False]
