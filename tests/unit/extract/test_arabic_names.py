"""Names of the dead in Arabic prose and lists. Everybody here is invented."""

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm


def claims(text: str) -> list[Claim]:
    found = read(text, id="n", language="ar").claims
    assert all(name in text for c in found for name in c.victims.names)
    return list(found)


def names(text: str, harm: Harm = Harm.KILLED) -> list[str]:
    return [name for c in claims(text) if c.harm is harm for name in c.victims.names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مقتل السيدة رباب فؤاد النجار الدباغ، البالغة من العمر 30 عاماً.", ["رباب فؤاد النجار الدباغ"]),
        ("استشهاد المواطن “رشاد عزت الأسمر 36 عاماً” في القرية.", ["رشاد عزت الأسمر"]),
        ("قُتل الشاب (حيدر مهدي الصالح) برصاص دورية.", ["حيدر مهدي الصالح"]),
        ("استشهد رجل يدعى أبو محمد السنديان.", ["أبو محمد السنديان"]),
        ("قُتل عبد الرحمن علي الخطيب بانفجار لغم.", ["عبد الرحمن علي الخطيب"]),
        ("مقتل بشار الدلبي إثر هجوم.", ["بشار الدلبي"]),
        ("استشهاد نور الدين بن خالد الزعرور.", ["نور الدين بن خالد الزعرور"]),
        ("توفيت الطفلة سارة خالد العلي (5 سنوات) بعد إصابتها.", ["سارة خالد العلي"]),
        (
            "قُتل المدنيان أحمد حسين العلي ومحمود عبد الكريم الصالح برصاص قناص.",
            ["أحمد حسين العلي", "محمود عبد الكريم الصالح"],
        ),
        (
            "استشهد 3 أطفال، وهم: سالم زكي الغدير، ورسول هادي الغدير، فيصل غازي الغدير، أثناء الرعي.",
            ["سالم زكي الغدير", "رسول هادي الغدير", "فيصل غازي الغدير"],
        ),
        (
            "الشهداء هم: خالد محمد العمر، وسعاد أحمد الخليل، والطفل عمر خالد العمر (9 أعوام).",
            ["خالد محمد العمر", "سعاد أحمد الخليل", "عمر خالد العمر"],
        ),
        (
            "سامر فائز الصفدي، وزوجته هناء درويش، وابنهما زياد الصفدي، ثلاثة مدنيين قتلوا في الغارة.",
            ["سامر فائز الصفدي", "هناء درويش", "زياد الصفدي"],
        ),
        (
            "استشهاد الطفلة لمى فواز شيخ حمدان 12 عاماً وعبد الكريم فواز شيخ حمدان 25 عاماً وإصابة الطفل عمر فواز.",
            ["لمى فواز شيخ حمدان", "عبد الكريم فواز شيخ حمدان"],
        ),
    ],
)
def test_a_name_ends_where_the_sentence_goes_on(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "مقتل مدني قرب مسجد الدكتور نزار الحامض.",
        "قُتل ثلاثة مدنيين في قرية الشيخ عيسى.",
        "استهداف المناطق المدنية القريبة قتل رجلاً.",
        "مقتل رجل وإصابة أحمد خالد السالم.",
        "قُتل طفل على طريق البلدة.",
    ],
)
def test_a_mosque_a_village_and_the_wounded_are_no_name_of_the_dead(text: str) -> None:
    assert names(text) == []


def test_names_joined_without_a_number_are_counted() -> None:
    (claim,) = claims("استشهاد وداد فوزي نعمان (45 عاماً) وابنها باسل جميل نعمان (24 عاماً).")
    assert (claim.count.low, claim.count.high) == (2, 2)


def test_a_list_under_a_heading_is_one_claim_and_part_of_the_toll_above() -> None:
    toll, listed = claims(
        "قُتل ثلاثة مدنيين في الغارة.\nأسماء الشهداء:\n1- خالد محمد العمر\n"
        "2- سعاد أحمد الخليل (40 عاماً)\n3- الطفل عمر خالد العمر"
    )
    assert listed.victims.names == ("خالد محمد العمر", "سعاد أحمد الخليل", "عمر خالد العمر")
    assert (listed.count.low, listed.relation.part_of) == (3, toll.id)


def test_a_list_without_heading_names_the_dead_first_and_then_the_wounded() -> None:
    text = (
        "ما أدى لمقتل مدنيين اثنين وإصابة شخصين بجروح متفاوتة في القصف الذي استهدف القرية اليوم\n"
        "خالد محمد العمر 54 سنة\nسعاد أحمد الخليل 40 سنة\nيحيى الكيالي\nرغد نعمان"
    )
    assert names(text) == ["خالد محمد العمر", "سعاد أحمد الخليل"]
    assert names(text, Harm.INJURED) == ["يحيى الكيالي", "رغد نعمان"]


def test_a_list_of_the_wounded_names_nobody_dead() -> None:
    text = "قُتل رجل في القصف.\nأسماء الجرحى:\n- خالد محمد العمر\n- سعاد أحمد الخليل"
    assert names(text) == []
    assert names(text, Harm.INJURED) == ["خالد محمد العمر", "سعاد أحمد الخليل"]


def test_the_name_under_a_headline_is_the_reporter_and_under_a_heading_one_of_the_dead() -> None:
    assert names("سوريا: تصعيد في البلدة وسقوط ضحايا\n\nحسين كريم\n\nقُتل ثلاثة مدنيين بقصف.") == []
    assert names("أسماء الشهداء\n\nحسين كريم الراوي\n\nقُتل مدني بقصف.") == ["حسين كريم الراوي"]


def _dead(text: str) -> tuple[list[int | None], set[str]]:
    told = [c for c in read(text, id="t", language="ar", country="SY").claims if c.harm is Harm.KILLED]
    whole = [c.count.low for c in told if c.relation.part_of is None]
    return whole, {name for c in told for name in c.victims.names}


def test_who_is_among_the_dead_is_named_as_a_part_of_them() -> None:
    text = "قتل سبعة مدنيين في القصف. وأضاف أن من بين القتلى الطفلة لمى خالد الرفاعي ووالدها خالد الرفاعي."
    assert _dead(text) == ([7], {"لمى خالد الرفاعي", "خالد الرفاعي"})


def test_kin_of_those_whom_a_number_names_are_counted_once() -> None:
    text = "قتل أربعة أشخاص من عائلة واحدة وهم سامر الرفاعي وزوجته فاطمة الحسن وطفلاهما، جراء استهداف سيارتهم."
    assert _dead(text) == ([4], {"سامر الرفاعي", "فاطمة الحسن"})


def test_so_called_stands_before_the_name_of_whom_strangers_killed() -> None:
    assert _dead("اغتال مجهولون المدعو عمر الرفاعي أمام منزله.") == ([1], {"عمر الرفاعي"})


def test_a_line_of_a_death_notice_may_give_two_words_for_who_somebody_is() -> None:
    text = "أسماء الشهداء:\nالشهيد / خالد سعيد الرفاعي\nالشهيد الطفل / حسن خالد الرفاعي"
    assert _dead(text) == ([2], {"خالد سعيد الرفاعي", "حسن خالد الرفاعي"})


def test_who_was_killed_may_be_told_behind_the_names() -> None:
    text = "نعى أهالي بلدة تسيل الشقيقين زكريا الرفاعي وعلاء الرفاعي اللذين قتلا بإطلاق نار."
    assert _dead(text) == ([2], {"زكريا الرفاعي", "علاء الرفاعي"})
    assert _dead("زار الوزير المدني حسين علي الرفاعي الذي قضى ليلته في المدينة.") == ([], set())
