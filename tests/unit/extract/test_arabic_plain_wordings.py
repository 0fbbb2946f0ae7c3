"""Plain wordings of Arabic casualty news which the reader once missed. Everybody here is invented."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Role
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def claims(text: str, harm: Harm | None = None) -> list[Claim]:
    found = read(text, id="ar", published=date(2025, 3, 9), country="SY").claims
    return [c for c in found if harm is None or c.harm is harm]


def figure(text: str, harm: str = "killed") -> int:
    return coded(claims(text), policy_named("ucdp"))[harm].best


def named(text: str) -> list[str]:
    return [name for claim in claims(text, Harm.KILLED) for name in claim.victims.names]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("استشهاد سامر الحلاق جراء قصف على القرية.", "سامر الحلاق"),
        ("قتل فراس الطباخ برصاص قناص.", "فراس الطباخ"),
        ("قتل سامر المصري برصاص قناص.", "سامر المصري"),
        ("قتل سامر محمد الحلاق برصاص قناص في درعا.", "سامر محمد الحلاق"),
        ("نعت النقابة الزميل سامر الحلاق الذي استشهد أمس.", "سامر الحلاق"),
        ("نعى أهالي القرية ابنهم سامر الحلاق الذي قتل برصاص قناص.", "سامر الحلاق"),
    ],
)
def test_a_family_may_be_named_after_a_trade(text: str, name: str) -> None:
    assert named(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "قتل سامر محمد القيادي في الجبهة برصاص مجهولين.",
        "قتل سامر محمد الطالب في كلية الطب برصاص مجهولين.",
        "قتل سامر محمد الناشط الإعلامي برصاص مجهولين.",
    ],
)
def test_what_somebody_is_stays_out_of_the_name(text: str) -> None:
    assert named(text) == ["سامر محمد"]


def test_who_mourns_is_the_source_and_the_mourned_no_witness() -> None:
    text = "نعى أهالي القرية ابنهم سامر الحلاق الذي قتل برصاص قناص."
    assert [c.attribution.chain for c in claims(text)] == [("أهالي القرية",)]
    assert [p.role for p in read(text, id="ar", published=None, country="SY").people] == [Role.VICTIM]


@pytest.mark.parametrize(
    ("text", "dead", "hurt"),
    [
        ("قال سامر الحلبي إن ثلاثة قتلوا وأصيب سبعة.", 3, 7),
        ("وأضاف أن خمسة أصيبوا بجروح.", 0, 5),
        ("نجا الوزير من محاولة اغتيال قتل فيها ثلاثة من حراسه.", 3, 0),
        ("نجا الصحفي من محاولة قتل.", 0, 0),
        ("بترت ساق طفل إثر انفجار لغم.", 0, 1),
        ("فقد طفل ساقه في انفجار لغم.", 0, 1),
        ("فقدت أم ثلاثة من أولادها في الغارة.", 3, 0),
        ("قتل 14 شخصاً في قصف على السوق. وكان بين الضحايا سبعة أطفال.", 14, 0),
        ("قتل مسؤول محلي مع أربعة من مرافقيه.", 5, 0),
        ("أبيدت عائلة بكاملها مؤلفة من ثمانية أفراد.", 8, 0),
        ("ارتكب المسلحون مجزرة بحق 40 مدنياً.", 40, 0),
        ("قتل جميع ركاب الحافلة وعددهم تسعة.", 9, 0),
        ("قتل الانتحاري و12 مدنياً.", 13, 0),
        ("قتل المهاجم 12 مدنياً.", 12, 0),
    ],
)
def test_everybody_is_counted_once(text: str, dead: int, hurt: int) -> None:
    assert (figure(text), figure(text, "injured")) == (dead, hurt)


def test_a_number_over_dead_and_hurt_is_neither() -> None:
    found = claims("سقط أربعة بين قتيل وجريح.")
    assert [(c.harm, c.count.low, c.count.high) for c in found] == [(Harm.KILLED, None, 4), (Harm.INJURED, None, 4)]


@pytest.mark.parametrize(
    "text",
    [
        "توفي شيخ مسن بنوبة قلبية.",
        "توفي الرجل بعد صراع مع المرض.",
        "توفيت الفنانة ليان الحداد إثر نوبة قلبية.",
        "توفي خمسة أشخاص بالكوليرا في المخيم.",
    ],
)
def test_nobody_did_a_death_of_illness(text: str) -> None:
    assert not claims(text, Harm.KILLED)


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("وفاة معتقل في سجن المدينة بسبب المرض.", 1),
        ("توفي ثلاثة أطفال بسبب الجوع.", 3),
        ("توفي طفل متأثراً بجراحه.", 1),
    ],
)
def test_a_death_in_custody_or_of_hunger_is_harm(text: str, dead: int) -> None:
    assert figure(text) == dead


def test_those_among_the_dead_are_parts_told_of_now() -> None:
    found = claims("قتل 14 شخصاً في قصف على السوق. وكان بين الضحايا سبعة أطفال.", Harm.KILLED)
    assert [(c.count.low, c.when.historical) for c in found] == [(14, False), (7, False)]


def test_a_toll_that_is_not_final_is_no_denial() -> None:
    found = claims("في حصيلة غير نهائية قتل 10 أشخاص.")
    assert [(c.count.low, c.negated) for c in found] == [(10, False)]


def test_without_injuries_is_a_denial() -> None:
    assert [c.negated for c in claims("غادروا من غير إصابات.")] == [True]


@pytest.mark.parametrize(
    ("text", "harm", "count"),
    [
        ("قتل الأهالي خمسة مسلحين.", Harm.KILLED, 5),
        ("أنقذ الأهالي خمسة أطفال من تحت الأنقاض.", Harm.RESCUED, 5),
        ("اعتقل الأمن الصحفي سامر الحلبي وصادر معداته.", Harm.DETAINED, 1),
        ("داهمت دورية منزل سامر الحلبي واعتقلته.", Harm.DETAINED, 1),
        ("اغتصب الجنود امرأتين.", Harm.INJURED, 2),
        ("تعرضت ثلاث نساء للاغتصاب.", Harm.INJURED, 3),
        ("أجبر المسلحون 200 عائلة على النزوح.", Harm.DISPLACED, 200),
        ("تلقى صحفيان تهديدات من مجهولين.", Harm.THREATENED, 2),
    ],
)
def test_whom_the_verb_befell_is_told_from_who_did_it(text: str, harm: Harm, count: int) -> None:
    assert [(c.count.low, c.count.high) for c in claims(text, harm)] == [(count, count)]


@pytest.mark.parametrize("text", ["اغتصاب السلطة في البلاد.", "اضطر الوفد إلى مغادرة الاجتماع.", "تلقى الفريق دعوة."])
def test_other_senses_of_such_words_are_no_harm(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("أكد مدير المستشفى الدكتور سامر الحلبي وصول 12 جثة.", "مدير المستشفى الدكتور سامر الحلبي"),
        ("قال شاهد عيان طلب عدم الكشف عن اسمه إن الجنود قتلوا أربعة شبان.", "شاهد عيان"),
    ],
)
def test_a_source_ends_where_what_it_does_begins(text: str, source: str) -> None:
    assert [c.attribution.chain for c in claims(text)] == [(source,)]
