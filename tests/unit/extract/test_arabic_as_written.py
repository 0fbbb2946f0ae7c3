"""The same Arabic report in other letters, behind other leads and with asides: who is counted, and who is not named."""

from __future__ import annotations

import pytest

from .reading import figures_by, named_dead

told = figures_by("ucdp", "ar")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("قتل، بحسب مصادر محلية، تسعة مدنيين وجرح خمسة.", (9, 5)),
        ("استشهد، وفق ما أفاد ناشطون، 4 أشخاص في القرية.", (4, 0)),
        ("قتل، بحسب مصادر محلية، بعد منتصف الليل.", (0, 0)),
        ("انفجرت سيارة وسط السوق فقتل خمسة و أصيب ثمانية.", (5, 8)),
        ("(3) قتلى و(7) جرحى حصيلة القصف.", (3, 7)),
        ("ﻗﺘﻞ ﺛﻼﺛﺔ ﻣﺪﻧﻴﻴﻦ ﻓﻲ ﻗﺼﻒ ﻋﻠﻰ ﺳﻮﻕ ﺍﻟﺒﻠﺪﺓ ﻭﺃﺻﻴﺐ ﻋﺸﺮﺓ", (3, 10)),
        ("🔴 عاجل | توفي متأثراً بجراحه التي أصيب بها أمس في السوق.", (1, 0)),
    ],
)
def test_other_signs_and_asides_change_no_number(text: str, wanted: tuple[int, int]) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("وقال ناشطون محليون: جهاد ناصر، 27 عاما، مسعف، قتل أول أمس عندما عادت الطائرة.", {"جهاد ناصر"}),
        ("بحسب مصدر طبي، الصحفي نوار صالحي في ذمة الله بعد قصف سيارته.", {"نوار صالحي"}),
        ("كفر سندال (وكالات) - الصحفي نوار صالحي في ذمة الله بعد قصف سيارته.", {"نوار صالحي"}),
        ("وقال ناشطون محليون: سامر الحلبي، من أهالي البلدة، قال إن شقيقه قتل.", set()),
    ],
)
def test_the_dead_are_named_behind_who_says_so(text: str, named: set[str]) -> None:
    assert named_dead(text, "ar") == named


@pytest.mark.parametrize(
    "text",
    [
        "ما أدى إلى مقتل رجلين علي الفور.",
        "استشهد اليوم علي جبهة الزعرور.",
        "ذهبوا إلي السوق فسقطت قذيفة علي دكان كبير فقتل خمسة.",
    ],
)
def test_on_written_with_dots_is_nobody(text: str) -> None:
    assert named_dead(text, "ar") == set()


def test_a_headline_printed_again_in_the_text_is_one_death() -> None:
    line = "قتل الشاب نزار الصفوري في القصف"
    assert told(f"{line}\n\n{line}. وتلقت عائلته النبأ أمس.") == (1, 0)
    assert told(f"{line}\n\n{line}. وقتل أيضا جاره كريم السالم.") == (2, 0)


def test_ali_is_still_named() -> None:
    assert named_dead("قتل الشاب علي كامل الحلبي علي الفور.", "ar") == {"علي كامل الحلبي"}
    assert named_dead("ما أدي إلي استشهاد القيادي سعيد عطا علي وزوجته.", "ar") == {"سعيد عطا علي"}


def test_a_line_that_breaks_off_behind_an_act_goes_on() -> None:
    assert named_dead("ما أدى إلى استشهاد\nالمواطن سامر نزار الحلبي وإصابة آخر.", "ar") == {"سامر نزار الحلبي"}
