"""Near misses of Arabic words for the dead and for fighters. Everybody here is invented."""

import pytest
from tests.unit.extract.reading import figures_by

figures = figures_by("airwars", "ar")


@pytest.mark.parametrize(
    ("text", "dead", "hurt"),
    [
        ("الموت يلاحق ثلاثة ملايين نازح.", 0, 0),
        ("أنقذ من الموت خمسة أطفال.", 0, 0),
        ("أصبح شهداء المخيم الثلاثة رمزا.", 0, 0),
        ("أصبح عدد القتلى سبعة.", 7, 0),
        ("شهيد في كالفي: واستشهاد شاب آخر في دورنا.", 2, 0),
        ("قتيل في كالفي: مسلحون يغتالون شابا، ومقتل آخر في دورنا.", 2, 0),
        ("ضحية جديدة للألغام: مقتل راع في ريف كالفي.", 1, 0),
    ],
)
def test_death_alone_and_heads(text: str, dead: int, hurt: int) -> None:
    assert figures(text) == (dead, hurt)


@pytest.mark.parametrize(
    ("text", "dead", "hurt"),
    [
        ("قتل ثلاثة جنود في معارك كالفي، فيما استشهد 22 وأصيب 40 في القصف.", 22, 40),
        ("مقتل انتحاري وإصابة 30 في تفجير سوق.", 0, 30),
        ("قتل خمسة جنود في الهجوم، وقتل اثنان آخران من أهالي القرية.", 2, 0),
        ("قتل جندي وأصيب آخر، كما قتل مدني وأصيب آخر بقذيفة.", 1, 1),
        ("مقتل مسلح وإصابة آخر.", 0, 0),
        ("نعى الدفاع المدني ثلاثة من أفراده قتلوا بغارة.", 3, 0),
        ("نعت الشرطة ثلاثة من أفرادها قتلوا بغارة.", 0, 0),
    ],
)
def test_others_than_fighters(text: str, dead: int, hurt: int) -> None:
    assert figures(text) == (dead, hurt)


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("مقتل القيادي أبو سالم الليبي.", 0),
        ("مقتل الضابط الأردني.", 0),
        ("مقتل المقاتل التونسي أبو سالم.", 0),
        ("مقتل ليبي برصاص مجهولين.", 1),
        ("مقتل مرابط في هيئة تحرير الشام.", 0),
        ("مقتل محاسب لداعش.", 0),
        ("مقتل محاسب في هيئة الإغاثة بغارة.", 1),
        ("مقتل محاسب برصاص داعش.", 1),
        ("مقتل باكستانيين اثنين من لواء زينبيون.", 0),
        ("قتل جزار يقاتل في صفوف المعارضة.", 0),
    ],
)
def test_callings_in_armed_groups(text: str, dead: int) -> None:
    assert figures(text)[0] == dead
