"""Whom an Arabic text names before or apart from what befell them. Everybody here is invented."""

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm, Status
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def claims(text: str) -> list[Claim]:
    return list(read(text, id="n", language="ar").claims)


def names(text: str, harm: Harm = Harm.KILLED) -> list[str]:
    told = [c for c in claims(text) if c.harm is harm and not c.negated]
    return sorted({name for claim in told for name in claim.victims.names})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("وذكر الموقع أن مراسل قناة القصب الفضائية في الساحل سمير خالد، قتل بعدما فتح مجهولون النار.", ["سمير خالد"]),
        ("وأضاف الموقع أن المصور سمير خالد الذي رافقه قُتل أيضاً متأثراً بجراح بليغة.", ["سمير خالد"]),
        (
            'أفادت مصادر بأن السجين "سمير أحمد خالد" الذي ينتمي إلى مدينة القصب (جنوبا) اعتقل قبل أشهر،'
            " فارق الحياة في داخل السجن.",
            ["سمير أحمد خالد"],
        ),
        ("فإن شابا يدعى سمير خالد 28 عاما، توفي داخل قسم شرطة القصب.", ["سمير خالد"]),
        ("وقالت مصادر إن الطفل سمير خالد حسن البالغ من العمر 7 سنوات، قتل بعد القصف.", ["سمير خالد حسن"]),
        ("وكان بائع الخبز سمير خالد (44 عاما) محتجزا في مخفر الحي عندما توفي.", ["سمير خالد"]),
        ("وأفيد عن مقتل الرياضي المعتقل، سمير خالد حسن، وهو لاعب كرة قدم.", ["سمير خالد حسن"]),
        ("وقالت المصادر إن جثمان السجين سمير خالد نقل إلى ثلاجة المستشفى.", ["سمير خالد"]),
        ("تم انتشال جثامين تعود للمواطن سمير القصبي، وزوجته ريما القصبي.", ["ريما القصبي", "سمير القصبي"]),
        ("وأفادت مصادر أن ذوي الشاب “سمير القصبي” أُبلغوا أمس بوفاة ابنهم.", ["سمير القصبي"]),
        (
            "وتوفي جراء الاشتباكات سمير حامد جمعة، خالد حامد جمعة، ريما مصطفى.",
            ["خالد حامد جمعة", "ريما مصطفى", "سمير حامد جمعة"],
        ),
        ("وفاة المعتقل في سجون القصب، “سمير رضا خالد” الملقب أبو جمال.", ["سمير رضا خالد"]),
        ("قتل مسؤول المدفعية في محور القصب، ضمن “عمليات القصب”، “سمير الريماني”، بهجوم للتنظيم.", ["سمير الريماني"]),
        ("إذ استشهد، فجر الأربعاء، الصحافي شنتور الريماني من قناة القصب، إثر استهداف منزله.", ["شنتور الريماني"]),
        ("فقتل الاحتلال الصحافية ريما خالد في قصف استهدف منزلها.", ["ريما خالد"]),
        # who it was is told behind
        ("قتل الجيش شابا قرب القصب.\nوالشاب القصبي يدعى سمير خالد حسن، من قرية ريمان.", ["سمير خالد حسن"]),
        (
            "قتلت رصاصة قناص سيدة في القصب.\nوقالت مصادر إن القناص استهدف المواطنة ريما خالد حسن، أثناء عبورها.",
            ["ريما خالد حسن"],
        ),
    ],
)
def test_who_died_is_named(text: str, found: list[str]) -> None:
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "قال الناشط سمير خالد الذي فقد بيته إن شقيقه توفي في المستشفى.",
        "كان سمير خالد، من أهالي القصب، في منزله عندما توفي والده.",
        "وقالت مصادر إن الضابط سمير خالد الذي قتل متظاهرا نقل إلى القصب.",
        "وقالت مصادر إن شقيق الناشط سمير خالد، قتل برصاص مجهولين.",
        "زار سمير خالد المدينة، والتقى الوزير حسن سالم، وقال إن طفلا قتل في القصف.",
        "نقل جثمان والد الناشط سمير خالد إلى المستشفى.",
        "أبلغت أسرة الطبيب سمير خالد بأن القصف أصاب المستشفى وبوفاة مريض.",
        # who killed stands behind the verb
        "قتل الجندي سمير خالد خمسة مدنيين في القصب.",
        "استشهد الشاب برصاص الجنود، والشاب المعروف من أبناء القصب.",
        # who was targeted may have lived
        "قتل شاب قرب القصب.\nواستهدف مسلحون الصحفي سمير خالد الذي نجا من الهجوم.",
        "قتل شاب وأصيب آخر في القصب.\nواستهدف مسلحون الصحفي سمير خالد في سيارته.",
    ],
)
def test_who_did_not_die_is_no_name_of_the_dead(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("قتل شخص وجرح سمير خالد في إطلاق نار.", ["سمير خالد"]),
        ("أسفر القصف عن مقتل الشاب مراد سالم وإصابة الطفلة ريما خالد (13 عاما) بجروح.", ["ريما خالد"]),
        ("وأفاد المركز أن الطفلة ريما خالد حسن 12 عاما، من أهالي القصب، أصيبت في رأسها برصاص قناص.", ["ريما خالد حسن"]),
    ],
)
def test_who_was_hurt_is_named_as_hurt(text: str, found: list[str]) -> None:
    assert (names(text, Harm.INJURED), [n for n in found if n in names(text)]) == (found, [])


def test_a_name_tells_who_one_of_the_hurt_is() -> None:
    text = "قتل شخص وأصيب ثلاثة بانفجار في القصب.\nوأسفر الانفجار عن إصابة سمير خالد."
    assert coded(claims(text), policy_named("ucdp"))["injured"].best == 3


def test_a_fighter_called_by_name_stays_a_fighter() -> None:
    told = [
        c for c in claims("وأفاد المراسل أن عنصراً من فصيل القصب يُدعى (سمير خالد) قُتِل في البلدة.") if c.victims.names
    ]
    assert [c.victims.status for c in told] == [Status.COMBATANT]


def test_whose_bullets_they_were_is_no_victim() -> None:
    text = "وقالت مصادر إن المواطنة ريما خالد، 65 عاما، أصيبت برصاص قناصة حوثيين في القصب."
    assert all("حوثيين" not in c.victims.surface for c in claims(text) if c.harm is Harm.INJURED)
