"""Arabic as many write it, brought to the letters the reader knows, with the way back to what is printed."""

from __future__ import annotations

import pytest

from sijill.text.legible import legible


def seen(text: str) -> str:
    made = legible(text, is_english=False)
    return text if made is None else made.text


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("قتل علی ید مسلحین", "قتل على يد مسلحين"),
        ("ﻗﺘﻞ ﺷﺨﺺ", "قتل شخص"),
        ("قتل خمسة و أصيب ثمانية", "قتل خمسة وأصيب ثمانية"),
        ("3 قتلى و(7) جرحى", "3 قتلى و7 جرحى"),
        ("إن ثلاثة أصيبو في الهجوم", "إن ثلاثة أصيبوا في الهجوم"),
        ("المعلم الدي قتل أمس", "المعلم الذي قتل أمس"),
        ("قتل 3 مدنين", "قتل 3 مدنيين"),
        ("قتل  ثلاثة   مدنيين", "قتل ثلاثة مدنيين"),
        ("🔴 عاجل | قتل ثلاثة", "قتل ثلاثة"),
        ("#عاجل ⚡️ قتل ثلاثة", "قتل ثلاثة"),
        ("مات علي الفور", "مات على الفور"),
        ("3 شهداء و8 جرحا", "3 شهداء و8 جرحى"),
        ("استشهدوا فى القصف:\n1. محمد على معتوق", "استشهدوا فى القصف:\n1. محمد علي معتوق"),
        ("قتل الشاب على كامل فى القصف", "قتل الشاب علي كامل فى القصف"),
        ("قتل محمد على حسن فى القصف", "قتل محمد علي حسن فى القصف"),
        ("قتل سامر على وزوجته فى القصف", "قتل سامر علي وزوجته فى القصف"),
        ("ذهب إلي السوق فسقطت قذيفة علي دكان", "ذهب إلي السوق فسقطت قذيفة على دكان"),
    ],
)
def test_slips_and_other_keyboards_are_read_as_meant(printed: str, read: str) -> None:
    assert seen(printed) == read


@pytest.mark.parametrize(
    "printed",
    [
        "قال الشاب علي كامل إن القصف بدأ ليلا",
        "حضر كامل علي وأخوه",
        # who dots other letters names Ali too: behind a name, before one, before a particle
        "ذهب سامر علي إلي السوق",
        "ذهب علي حسن إلي السوق",
        "كان علي في السوق ثم ذهب إلي البيت",
        # and who writes "on" as it is spelled means Ali by the other
        "علي كامل وقف على باب الدار ثم ذهب إلى السوق",
        # who writes Ali with dots means "on" without them; and shots are fired at somebody by name
        "قتل محمد على الطريق في القصف",
        "قتل محمد على الطريق فى القصف",
        "أطلقوا النار على حسن فى السوق",
        "قتل المواطن على الفور فى السوق",
        "طفلان جرحا في القصف",
        "زارت مدنين في الجنوب",
        "قال إن جرحو يؤلمه",
        "مبلغ (7) آلاف",
        "سامر (25) عاما",
        "الخبر العاجل وصل",
    ],
)
def test_names_and_other_words_stay_as_they_are(printed: str) -> None:
    assert seen(printed) == printed


def test_offsets_lead_back_to_what_is_printed() -> None:
    printed = "🔴 عاجل | قتل خمسة و أصيب ثمانية"
    made = legible(printed, is_english=False)
    assert made is not None
    start = made.text.index("وأصيب")
    first, last = made.printed(start, start + len("وأصيب"))
    assert printed[first:last] == "و أصيب"
