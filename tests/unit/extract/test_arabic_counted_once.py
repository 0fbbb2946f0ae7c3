"""Arabic sentences that tell of one death twice, or of soldiers beside others. Everybody here is invented."""

from datetime import date

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def claims(text: str, harm: Harm | None = None) -> list[Claim]:
    found = read(text, id="ar", published=date(2025, 3, 9), country="SY").claims
    return [c for c in found if harm is None or c.harm is harm]


def civilians(text: str) -> tuple[int | None, int | None]:
    figure = coded(claims(text), policy_named("airwars"))["killed"]
    return figure.low, figure.high


def names(text: str) -> list[str]:
    return [name for c in claims(text, Harm.KILLED) if not c.negated for name in c.victims.names]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("قتل ستة أشخاص بينهم أربعة عناصر من الفصيل إضافة إلى مدنيين اثنين.", 2, 2),
        ("قتل 14 مدنياً بينهم 3 أطفال إضافة إلى 6 جنود.", 14, 14),
        ("مقتل 14 من مسلحي الكتيبة ومواطن واحد بقصف على الحاجز.", 1, 1),
        ("راح ضحيته ثلاثة من عناصر اللواء الثامن ومواطن واحد كان في دكانه.", 1, 1),
        ("مقتل قيادي في الجبهة ومرافقه، بالإضافة إلى مقتل مدني كان ماراً.", 1, 1),
        ("قتل مدير البلدية ومرافقه برصاص مجهولين.", 2, 2),
        ("اغتيل مختار قرية الطيبة وابنه أمام منزلهما.", 2, 2),
        ("قتل سائق شاحنة ومساعده على الطريق الدولي.", 2, 2),
        ("استشهد مدنيان هما أب وابنه بقصف على القرية.", 2, 2),
        ("اغتيال رئيس المجلس البلدي بإطلاق نار أدى لوفاته على الفور.", 1, 1),
        ("اغتيال المدعو عبد القادر الراوي بإطلاق نار ما أدى لوفاته على الفور.", 1, 1),
        ("قتل شاب في إدلب، وأطلق مسلحون النار على رجل في حلب ما أدى لمقتله.", 2, 2),
        ("وصل عدد الشهداء إلى 104 شهداء، وكانت غرفة الطوارئ أعلنت أمس أن عدد الشهداء 100 شهيد.", 104, 104),
        (
            "تضاربت الأنباء حول عدد ضحايا الغارات، إذ قالت منظمة الإسعاف إن خمسة مدنيين قتلوا بينهم ثلاثة أشقاء،"
            " بينما أعلن المرصد أن العدد وصل إلى سبعة قتلى بينهم أربعة أطفال.",
            5,
            7,
        ),
        ("استهدف قناص رجلاً مسناً فأرداه قتيلاً.", 1, 1),
        ("أطلقوا النار على شابين فأردوهما قتيلين.", 2, 2),
        ("رصاصة طائشة تنهي حياة طفلة.", 1, 1),
        ("انقتل تلات مدنيين بقصف اليوم عالسوق.", 3, 3),
        ("سقطت قذيفة على المركز ومافي أي حالة وفاة لحد الآن.", 0, 0),
    ],
)
def test_civilians_are_counted_once(text: str, low: int, high: int) -> None:
    assert civilians(text) == (low, high)


def test_children_among_the_wounded_are_not_dead() -> None:
    text = "قتل طفل في مدينة حلب، وقتلت امرأة، وأصيب 14 مدنياً بينهم 4 أطفال بالقصف على بلدة بنش."
    hurt = [c for c in claims(text) if c.count.low == 4]
    assert [c.harm for c in hurt] == [Harm.INJURED]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("قُتل كل من أحمد الصالح وابن عمه خليل الصالح بانفجار لغم.", ["أحمد الصالح", "خليل الصالح"]),
        ("فارق الحياة الشاب رامي الأحمد متأثراً بجراح أصيب بها.", ["رامي الأحمد"]),
        (
            "نعت البلدة شهداءها الثلاثة الذين سقطوا في الغارة: حسين علي نجم،"
            " وزوجته زينب محمد فقيه، وولدهما علي حسين نجم.",
            ["حسين علي نجم", "زينب محمد فقيه", "علي حسين نجم"],
        ),
        (
            "مجزرة راح ضحيتها ستة مدنيين، عرف منهم:\n- أحمد ديب النجار\n"
            "- الطفلة غفران أحمد النجار\n- الطفل نور أحمد النجار",
            ["أحمد ديب النجار", "غفران أحمد النجار", "نور أحمد النجار"],
        ),
        ("علاء مصطفى قنبر، طالب جامعي، من أبناء مدينة نوى، استشهد برصاص قناص.", ["علاء مصطفى قنبر"]),
        ("سعاد محمد الخالد (34 عاماً) من أهالي بلدة الهبيط قتلت مع طفلها بقصف.", ["سعاد محمد الخالد"]),
        (
            "وفاة مواطن تحت التعذيب\nعلاء مصطفى قنبر، من أبناء بلدة الشحيل، من مواليد عام 1989، اعتقلته دورية.",
            ["علاء مصطفى قنبر"],
        ),
        ("الضحايا هم عبده قائد الحميري (50 عاماً) وزوجته نورية علي ناصر.", ["عبده قائد الحميري", "نورية علي ناصر"]),
    ],
)
def test_the_dead_are_named(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "مقتل شاب وإصابة آخر\nعلاء مصطفى قنبر، من أبناء بلدة الشحيل، أصيب بطلق ناري.",
        "محمد علي الراوي، من أهالي البلدة، قتل زوجته.",
        "محمد علي الراوي، مدير المركز، قال إن شاباً قتل أمس.",
        "قتل صالح قائد الكتيبة في الهجوم.",
    ],
)
def test_somebody_else_a_sentence_opens_with_is_not_named_dead(text: str) -> None:
    assert names(text) == []


def test_who_died_with_whom_a_sentence_opens_with_is_counted() -> None:
    assert civilians("السيدة سعاد محمد الخالد، من أهالي بلدة الهبيط، قتلت مع طفلها بقصف.") == (2, 2)


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        ("قتل ثلاثة مدنيين بقصف نفى الجيش مسؤوليته عنه.", [("الجيش", "denied")]),
        ('نفت "اللجنة الشعبية" ضلوعها في مقتل مدنيين.', [("اللجنة الشعبية", "denied")]),
        (
            "قتل مدنيان بقصف لقوات النظام، ونفت روسيا أي مسؤولية عن الهجوم.",
            [("لقوات النظام", "alleged"), ("روسيا", "denied")],
        ),
    ],
)
def test_who_denies_their_part_denies_for_themselves(text: str, blamed: list[tuple[str, str]]) -> None:
    dead = claims(text, Harm.KILLED)[0]
    assert [(one.surface, one.status.value) for one in dead.alleged_perpetrators] == blamed
