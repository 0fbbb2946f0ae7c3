"""Arabic texts that name the living beside the dead: captives and survivors on a list, mourners, a widower."""

from __future__ import annotations

import pytest

from .reading import figures_by, named_dead

told = figures_by("ucdp", "ar")


@pytest.mark.parametrize(
    "text",
    [
        "أسماء الشهداء والأسرى: سامر نزار الحلبي، رامي كمال العلي",
        "أسماء الأسرى والشهداء: سامر نزار الحلبي، رامي كمال العلي",
        "أسماء القتلى والناجين: سامر نزار الحلبي، رامي كمال العلي",
        "قائمة بأسماء القتلى والمفقودين: سامر نزار الحلبي، رامي كمال العلي",
        "أسماء الشهداء والجرحى:\n- سامر نزار الحلبي\n- رامي كمال العلي",
        "أسماء شهداء وأسرى البلدة:\n- سامر نزار الحلبي\n- رامي كمال العلي",
        "استشهد ثلاثة مدنيين، والناجون هم: سامر نزار الحلبي ورامي كمال العلي.",
    ],
)
def test_a_list_that_leaves_the_fate_open_names_nobody_as_dead(text: str) -> None:
    assert named_dead(text, "ar") == set()


@pytest.mark.parametrize(
    "text",
    [
        "أسماء الشهداء: سامر نزار الحلبي، رامي كمال العلي",
        "أسماء الشهداء والشهيدات: سامر نزار الحلبي، رامي كمال العلي",
        # the wounded are counted, and the dead named
        "سقط عدد من الجرحى وأكثر من 20 شهيداً منهم:\n- سامر نزار الحلبي\n- رامي كمال العلي",
    ],
)
def test_a_list_of_the_dead_alone_names_them(text: str) -> None:
    assert named_dead(text, "ar") == {"سامر نزار الحلبي", "رامي كمال العلي"}


@pytest.mark.parametrize(
    ("text", "named", "dead"),
    [
        ("نعى الصحفي سامر الحلبي شقيقته التي قتلت في القصف.", set(), 1),
        ("نعى الصحفي سامر الحلبي والدته أمينة العلي التي استشهدت أمس.", {"أمينة العلي"}, 1),
        ("نعى الصحفي سامر الحلبي زميله رامي العلي الذي قتل أمس.", {"رامي العلي"}, 1),
        ("ودع الطبيب سامر الحلبي زوجته التي استشهدت في القصف.", set(), 1),
        # two who died, told of in one breath
        ("الصحفي سامر الحلبي وشقيقته ريم اللذان قتلا أمس من أهالي البلدة.", {"سامر الحلبي", "ريم"}, 2),
    ],
)
def test_who_mourns_is_not_who_died(text: str, named: set[str], dead: int) -> None:
    assert named_dead(text, "ar") == named
    assert told(text)[0] == dead


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("تسلمت عائلة سمير الحداد جثمانها أمس.", set()),
        ("تسلمت عائلة الشاب سمير الحداد جثمانها أمس.", set()),
        ("تسلمت عائلة السيدة ريم الحداد جثمانه أمس.", set()),
        ("تسلمت عائلة الشاب سمير الحداد جثمانه أمس.", {"سمير الحداد"}),
        ("تسلمت عائلة السيدة ريم الحداد جثمانها أمس.", {"ريم الحداد"}),
        ("تسلمت عائلة فاطمة الحداد جثمانها أمس.", {"فاطمة الحداد"}),
        ("تسلمت عائلة حمزة الحداد جثمانها أمس.", set()),
    ],
)
def test_a_body_is_of_whom_its_pronoun_tells(text: str, named: set[str]) -> None:
    assert named_dead(text, "ar") == named


def test_kin_by_marriage_and_children_of_kin_are_no_part_of_a_name() -> None:
    text = "الشهداء هم: سامر نزار الحلبي، عديله فادي حسن العمر، ابن شقيقه كرم فادي الحلبي."
    assert named_dead(text, "ar") == {"سامر نزار الحلبي", "فادي حسن العمر", "كرم فادي الحلبي"}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("أسماء الضحايا: سامر نزار الحلبي (قتيل)، رامي كمال العلي (مصاب)", {"سامر نزار الحلبي"}),
        (
            "أسماء الضحايا: سامر نزار الحلبي (شهيد)، رامي كمال العلي (أسير)، فادي حسن العمر (25 عاما)",
            {"سامر نزار الحلبي", "فادي حسن العمر"},
        ),
        ("استشهد جميع أفراد الأسرة باستثناء الطفل سامر نزار الحلبي.", set()),
        ("استشهد جميع أفراد الأسرة عدا الطفل سامر نزار الحلبي.", set()),
        ("استشهد جميع أفراد الأسرة ولم ينج إلا الطفل سامر نزار الحلبي.", set()),
        ("شيع سامر الحلبي طفليه اللذين قتلا في القصف.", set()),
        ("سامر الحلبي ووالده قتلا في القصف.", {"سامر الحلبي"}),
        ("قالت منى الحلبي إن شقيقها وائل الحلبي قتل عند حاجز.", {"وائل الحلبي"}),
    ],
)
def test_who_is_said_to_live_is_not_named_as_dead(text: str, named: set[str]) -> None:
    assert named_dead(text, "ar") == named


def test_besides_is_not_save() -> None:
    assert told("قتل خمسة مدنيين عدا عن ثلاثة جرحى.") == (5, 3)
