"""Arabic: kin told by first names beside somebody killed, lists with people without a name, who tells or lives."""

from __future__ import annotations

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm


def _killed(text: str) -> list[Claim]:
    return [c for c in read(text, id="t", language="ar").claims if c.harm is Harm.KILLED and not c.negated]


def _names(text: str) -> set[str]:
    return {name for claim in _killed(text) for name in claim.victims.names}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "قُتل ثلاثة مدنيين، هم محمود سعيد الهلالي وزوجته هناء العامر وطفلهما يزن، جراء قصف مدفعي.",
            {"محمود سعيد الهلالي", "هناء العامر", "يزن"},
        ),
        (
            "استشهد الأب ناجي أحمد الوردي وأولاده الأربعة: رضوان وحمدي وهيثم وسلوى، بغارة جوية.",
            {"ناجي أحمد الوردي", "رضوان", "حمدي", "هيثم", "سلوى"},
        ),
        (
            "شهداء قصف المنزل: عبد العزيز أبو نخلة، وزوجته نداء، وأطفالهم (مالك 9 أعوام، ومريم 5 أعوام).",
            {"عبد العزيز أبو نخلة", "نداء", "مالك", "مريم"},
        ),
        (
            "ارتقاء عائلة النخلة كاملة (الأب وائل سليم النخلة، الأم سعاد النخلة، والأبناء: كرم، وسيلين، وآدم).",
            {"وائل سليم النخلة", "سعاد النخلة", "كرم", "سيلين", "آدم"},
        ),
        ("قالت شبكة الأطباء إن الدكتورة هالة عوض النور قُتلت داخل المستشفى.", {"هالة عوض النور"}),
        ("توفي بالأمس تحت التعذيب في معتقلات الدعم السريع المواطن حامد بشرى النور.", {"حامد بشرى النور"}),
        ("أعلنت الكتيبة مقتل آمر السرية النقيب سالم مفتاح الوردي في اشتباكات.", {"سالم مفتاح الوردي"}),
    ],
)
def test_kin_and_titled_people_are_named(text: str, names: set[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "اغتال مسلحون الناشط حيدر كاظم الوردي أمام منزله، وقال شقيقه علي كاظم الوردي إن المهاجمين هربوا.",
        "قتل الناشط حيدر كاظم الوردي برصاص مسلحين، وفق شهادة زوجته ميساء الهلالي.",
        "قتل الناشط حيدر كاظم الوردي، في حين ما زالت زوجته السيدة هدى الهلالي في العناية المشددة.",
        "قتل الناشط حيدر كاظم الوردي، وأصيب ابنه كرم.",
        "قتل الناشط حيدر كاظم الوردي، فيما نجا ابنه كرم.",
        "قتل الناشط حيدر كاظم الوردي وقال ابنه كرم إن القصف استمر.",
    ],
)
def test_who_tells_or_lives_is_not_named(text: str) -> None:
    assert _names(text) == {"حيدر كاظم الوردي"}


def test_kin_who_are_counted_stay_as_many_as_they_are() -> None:
    claims = _killed("استشهد الأب ناجي أحمد الوردي وأولاده الأربعة: رضوان وحمدي وهيثم وسلوى، بغارة جوية.")
    assert sorted(claim.count.low or 0 for claim in claims) == [1, 4]


def test_somebody_without_a_name_is_counted_and_ends_no_list() -> None:
    lines = (
        "أسماء شهداء السوق:\n1- خالد سعيد الهلالي\n2- مجهول الهوية\n3- عبد الله خالد الهلالي\n"
        "الجرحى:\n1- يوسف الوردي\n2- نجاح الوردي"
    )
    held = next(claim for claim in _killed(lines) if claim.victims.names)
    assert held.victims.names == ("خالد سعيد الهلالي", "عبد الله خالد الهلالي")
    assert held.count.low == 3
