"""Wordings of Arabic casualty news that tell how many were killed or hurt. Everybody here is invented."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def claims(text: str) -> list[Claim]:
    return list(read(text, id="ar", language="ar", published=date(2025, 3, 9), country="SY").claims)


def figures(text: str, policy: str = "ucdp") -> tuple[int, int]:
    figures = coded(claims(text), policy_named(policy))
    return figures["killed"].low, figures["injured"].low


def high(text: str) -> int | None:
    return coded(claims(text), policy_named("airwars"))["killed"].high


@pytest.mark.parametrize(
    ("text", "dead", "hurt"),
    [
        ("راح ضحية البرميل المتفجر الذي سقط على الحي أربعة مدنيين.", 4, 0),
        ("قصف يودي بثلاثة من العمال في منجم.", 3, 0),
        ("ارتفع إلى تسعة عدد القتلى من المدنيين جراء القصف.", 9, 0),
        ("استشهد أب وثلاثة من أبنائه في قصف مدفعي.", 4, 0),
        ("العثور على جثتي المعلم أحمد السنديان ونجله.", 2, 0),
        ("ستة مدنيين، أربعة منهم أطفال، قضوا اليوم جراء قصف.", 6, 0),
        ("قتل ستة نحالين وأصيب أربعة مارة.", 6, 4),
        ("انفجار مخزن يقتل ثمانية ويصيب سبعة معظمهم من المارة.", 8, 7),
        ("قتل ستة من النازحين وأصيب أربعة عندما أطلق مسلحون النار.", 6, 4),
        ("قتل اثنان تحت التعذيب من أصل خمسة اعتقلوا قبل أسبوع.", 2, 0),
        ("اغتال مسلحون رئيس بلدية سابقاً أمام منزله.", 1, 0),
        ("استشهد اليوم الأخ أبو عبدو السنديان بشظية.", 1, 0),
        ("وثق المكتب خلال الشهر الماضي استشهاد ثمانية معتقلين.", 8, 0),
    ],
)
def test_the_dead_and_hurt_are_counted(text: str, dead: int, hurt: int) -> None:
    assert figures(text) == (dead, hurt)


@pytest.mark.parametrize(
    "text",
    [
        "نفقت وقتلت 12 رأساً من الأغنام بالقصف.",
        "قتل أثناء محاولته الهرب.",
        "القبض على متهم بقتل عشرة مدنيين خلال سيطرة التنظيم.",
        "أدان الائتلاف المجزرة التي ارتكبت قبل عشر سنوات، والتي راح ضحيتها أكثر من مئة شهيد.",
    ],
)
def test_beasts_during_and_what_was_long_ago_count_nobody(text: str) -> None:
    assert figures(text)[0] == 0


def test_what_had_come_of_the_attack_is_not_added_to_who_died_of_it_now() -> None:
    text = "قضت المواطنة حنان السنديان متأثرة بجراحها في القصف الذي كان قد أسفر عن استشهاد خمسة مواطنين."
    assert figures(text)[0] == 1


def test_who_was_found_dead_is_among_the_toll_that_rose() -> None:
    text = "ارتفعت حصيلة ضحايا القصف على السوق إلى سبعة قتلى وعشرين جريحاً، بعد انتشال جثتين من تحت الأنقاض."
    assert figures(text) == (7, 20)


def test_dozens_of_dead_and_wounded_are_no_number_of_the_dead() -> None:
    text = "عشرات القتلى والجرحى بغارات على مخيم\n\nقتل تسعة مدنيين وجرح أكثر من ثلاثين في غارات على المخيم."
    assert high(text) == 9


def test_dead_of_the_forces_are_no_civilians() -> None:
    text = "قتلى لقوات النظام بهجوم في البادية\n\nقتل سبعة عناصر من قوات النظام بهجوم في البادية."
    assert (figures(text, "airwars")[0], high(text)) == (0, 0)


def test_a_text_that_only_looks_back_leads_with_nothing() -> None:
    text = "نشرت القوات منظومة صواريخ في القاعدة.\n\nوكانت الضربة الأخيرة في كانون الثاني الماضي أسفرت عن مقتل مقاول."
    assert figures(text)[0] == 0


def test_a_month_is_kept_out_where_an_incident_leads() -> None:
    text = "قتل مدنيان بقصف على البلدة اليوم.\n\nووثق المكتب مقتل ثمانية مدنيين خلال الشهر الماضي."
    assert figures(text)[0] == 2


@pytest.mark.parametrize(
    ("text", "dead", "hurt"),
    [
        ("شهداء ستة وجريحان في حصيلة أولية للغارة.", 6, 2),
        ("طفلان قتلا وثالث جرح بلغم.", 2, 1),
        ("أدى الانفجار إلى استشهاد خمسة مدنيين وجرح سبعة آخرين، إصابة اثنين منهم حرجة.", 5, 7),
        ("اقتاد مسلحون أربعة شبان من منازلهم وأعدموهم رمياً بالرصاص.", 4, 0),
        ("سقوط ثلاثة شهداء ومثلهم من الجرحى بقصف على الحي.", 3, 3),
        ("استشهاد ثمانية مواطنين وفقدان ثلاثة وإصابة مثلهم.", 8, 3),
        ("شيع الآلاف جثامين سبعة شهداء ارتقوا أمس.", 7, 0),
        ("عائلة من ثلاثة أفراد قضت تحت ركام منزلها.", 3, 0),
        ("لا صحة لما نشر حول مقتل خمسة مدنيين بقصف على القرية.", 0, 0),
    ],
)
def test_order_and_pronouns_do_not_hide_who_was_killed(text: str, dead: int, hurt: int) -> None:
    assert figures(text) == (dead, hurt)


def test_a_toll_that_rose_takes_up_the_toll_before_it() -> None:
    text = "سقط ستة شهداء بقصف على السوق كحصيلة أولية.\n\nوبعد ساعات ارتفع عدد الشهداء إلى 12 شهيداً."
    for told in (text, text.replace("عدد الشهداء", "العدد")):
        first, risen = claims(told)
        assert first.relation.part_of == risen.id
        assert figures(told)[0] == 12


def test_the_toll_before_it_rose_is_the_lower_end_of_a_range() -> None:
    text = "سقط ستة شهداء بقصف على السوق كحصيلة أولية.\n\nوبعد ساعات ارتفع عدد الشهداء إلى 12 شهيداً."
    assert (figures(text, "airwars")[0], high(text)) == (6, 12)


def test_a_toll_that_another_source_or_a_longer_time_gives_takes_up_nothing() -> None:
    for later in ("وقال المرصد إن عدد الشهداء ارتفع إلى 12.", "ارتفع عدد الشهداء منذ مطلع العام إلى 120 شهيداً."):
        assert claims(f"سقط ستة شهداء بقصف على السوق.\n\n{later}")[0].relation.part_of is None


def test_no_sign_of_deaths_is_a_denial() -> None:
    (claim,) = claims("قالت القيادة إنه لا مؤشرات على سقوط ضحايا مدنيين في الضربة.")
    assert claim.negated


def test_another_voice_on_the_same_incident_is_not_apart() -> None:
    text = "استشهد سبعة مدنيين بقصف على دير الزور فجر اليوم.\n\nأما المرصد فقد وثق مقتل تسعة مدنيين."
    assert (figures(text, "airwars")[0], high(text)) == (7, 9)


def test_whose_death_raised_the_toll_told_after_it_is_in_it() -> None:
    text = "قالت المديرية إن طفلاً توفي متأثراً بجراحه، لترتفع حصيلة ضحايا القصف على السوق إلى عشرة شهداء."
    assert (figures(text)[0], high(text)) == (10, 10)


def test_last_week_is_not_the_incident_that_a_text_leads_with() -> None:
    text = "أصيب خمسة أشخاص من عائلة واحدة بينهم ثلاثة أطفال بقذيفة.\n\nوقتل في القصف على القرية الأسبوع الماضي شخصان."
    assert figures(text) == (0, 5)


@pytest.mark.parametrize(
    ("text", "dead", "hurt"),
    [
        ("أربع شهيدات هن أم وبناتها الثلاث ارتقين اليوم بقصف.", 4, 0),
        ("أربعة شهداء وستة جرحى، والشهداء هم المعلم سامر السنديان وابنته هبة السنديان وطالبان.", 4, 6),
        ("ستة شهداء بينهم السيدة نسرين السنديان وأطفالها الثلاثة في قصف لمنزل.", 6, 0),
        ("ثلاثة قتلى ومصاب واحد بإطلاق نار، القتلى عراقيان وسورية.", 3, 1),
        ("قصف يقتل طفلتين ويجرح ثلاثاً من صديقاتهما.", 2, 3),
        ("استهداف دراجة ارتقى على إثره خمسة مواطنين وجرح اثنان.", 5, 2),
        ("لغم يقتل راعية أغنام وابنها ويصيب آخر.", 2, 1),
        ("مجهولون يقتلون صاحب متجر وعاملاً لديه.", 2, 0),
        ("إحالة أوراق المتهمين بتفجير السوق الذي أودى بحياة 40 شخصاً إلى المحكمة.", 0, 0),
    ],
)
def test_who_is_told_again_is_counted_once_and_who_is_joined_on_too(text: str, dead: int, hurt: int) -> None:
    assert figures(text) == (dead, hurt)


@pytest.mark.parametrize(
    ("text", "dead", "hurt"),
    [
        ("وأسفر الهجوم عن سقوط 4 شهداء، بالإضافة إلى 15 جريحاً بينهم إصابات خطيرة.", 4, 15),
        ("قتل ستة مدنيين فضلاً عن تسعة جرحى في قصف على الحي.", 6, 9),
        ("استشهد خمسة أشخاص علاوة على عشرين مصاباً في غارة.", 5, 20),
        ("إن الشاب سامر السنديان من أهالي الحارة استشهد وأصيب طفل برصاص قناص.", 1, 1),
        ('وقال ناشطون إن الطفل "سامر السنديان" من قرية الزيتون، استشهد وجرح رجل، بقصف جوي.', 1, 1),
    ],
)
def test_the_wounded_told_of_beside_the_dead_are_none_of_them(text: str, dead: int, hurt: int) -> None:
    assert figures(text) == (dead, hurt)


@pytest.mark.parametrize(
    "text",
    [
        "سقط عدد من القتلى والجرحى في غارة جوية على سوق البلدة.",
        "سقوط العديد من الشهداء وعدد من الإصابات جراء القصف على المخيم.",
        "أدى القصف إلى استشهاد العديد من المدنيين وسقوط عدد من الجرحى.",
        "قتل الكثير من الأهالي في القصف وأصيب آخرون.",
    ],
)
def test_many_and_a_number_of_people_are_some_whom_nobody_counted(text: str) -> None:
    told = [(claim.harm.value, claim.count.is_stated) for claim in claims(text) if claim.harm.value != "rescued"]
    assert sorted(told) == [("injured", False), ("killed", False)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("شنت الفصائل هجوماً على حاجز للميليشيات، وقتل العشرات منهم.", "combatant"),
        ("هاجم مسلحون موقعاً لعناصر الجيش وقتلوا عدداً منهم.", "security"),
        ("اندلعت اشتباكات بين الميليشيات داخل المدينة، ما أسفر عن سقوط قتلى في صفوفهم.", "combatant"),
        ("فتحت القوات النار على المدنيين وقتلت العشرات منهم.", "civilian"),
    ],
)
def test_of_them_and_their_ranks_mean_whom_the_sentence_told_of(text: str, status: str) -> None:
    assert [claim.victims.status.value for claim in claims(text) if claim.harm.value == "killed"] == [status]


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("أودى الزلزال الذي ضرب البلدين بحياة أكثر من 42000 شخص.", 0),
        ("تبرع الاتحاد عقب الزلزال المدمر الذي ضرب البلدين، والذي أودى بحياة أكثر من 42000 شخص.", 0),
        ("قتل أكثر من 42 ألف شخص جراء الزلزال.", 0),
        ("تسبب الزلزال بمقتل المئات في المدينة، فيما قتل مدنيان بقصف مدفعي.", 2),
        ("قتل ثلاثة مدنيين بقصف على مدينة تضررت من الزلزال.", 3),
        ("قتل ثلاثة مدنيين بعد الزلزال بأيام في اشتباكات.", 3),
        ("توفي ثلاثة أطفال جراء السيول التي ضربت المخيمات.", 0),
        ("قتل تسعة مدنيين في عاصفة الحزم.", 9),
        ("قتل شخصان في سيول.", 2),
        ("توفي أربعة أشخاص إثر هزة أرضية.", 0),
    ],
)
def test_deaths_in_a_disaster_of_nature_are_no_harm_told_of(text: str, dead: int) -> None:
    assert figures(text)[0] == dead
