"""Deaths of people told of before, and several named before their verb, in Arabic. Everybody here is invented."""

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


def dead_and_hurt(text: str) -> tuple[int, int]:
    figures = coded(claims(text), policy_named("ucdp"))
    return figures["killed"].best, figures["injured"].best


def named(text: str) -> list[str]:
    return [n for c in claims(text, Harm.KILLED) if not c.negated for n in c.victims.names]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("جرح سبعة رعاة بانفجار اللغم، توفي منهم ثلاثة في المستوصف.", (3, 4)),
        ("جرح تسعة رعاة بانفجار اللغم، أربعة منهم فارقوا الحياة.", (4, 5)),
        ("جرح أربعة رعاة بانفجار اللغم، واحد منهم استشهد على الطريق.", (1, 3)),
        ("انصابو أربعة، واحد منن ما تحمّل ومات.", (1, 3)),
        ("قتل تسعة رعاة، اثنان منهم ماتا في المستوصف.", (9, 0)),
        ("توفيت متأثرة بجروحها التي أصيبت بها قبل يومين.", (1, 0)),
        ("أصيب الراعي نديم الحوراني بشظية. توفي متأثراً بجراحه ليلاً.", (1, 0)),
        ("استشهد الشاب نديم الحوراني أمس. توفي متأثراً بجراحه بعد يومين.", (1, 0)),
    ],
)
def test_some_of_the_hurt_who_die_are_dead_and_hurt_no_more(text: str, figures: tuple[int, int]) -> None:
    assert dead_and_hurt(text) == figures


def test_who_died_of_wounds_is_the_one_hurt_before() -> None:
    assert named("أصيب الراعي نديم الحوراني بشظية. توفي متأثراً بجراحه ليلاً.") == ["نديم الحوراني"]


@pytest.mark.parametrize(
    "text",
    [
        "أصيب نديم الحوراني وطفل بشظايا. توفي متأثراً بجراحه ليلاً.",
        "أصيب نديم الحوراني بشظية. ولم يمت بل نقل إلى المستوصف.",
        "أصيب نديم الحوراني بشظية. وقتل شاب آخر في القرية.",
    ],
)
def test_who_may_live_is_not_named_as_dead(text: str) -> None:
    assert not named(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "وقال مصدر إن الراعيين نديم الحوراني (31 عاما) ووليد الدرعاوي قتلا، فيما جرح ثالث.",
            ["نديم الحوراني", "وليد الدرعاوي"],
        ),
        (
            "أفادت المنظمة أن (نديم الحوراني، ووليد الدرعاوي) قتلا بانفجار لغم.",
            ["نديم الحوراني", "وليد الدرعاوي"],
        ),
        (
            "وأضاف أن الضابطين العقيد نديم الحوراني، والمقدم وليد الدرعاوي، و4 مجندين قتلوا في الكمين.",
            ["نديم الحوراني", "وليد الدرعاوي"],
        ),
        (
            "نديم الحوراني ووليد الدرعاوي وسمير القاسم استشهدوا في قصف الأمس.",
            ["نديم الحوراني", "وليد الدرعاوي", "سمير القاسم"],
        ),
        (
            "انفجرت عبوة بسيارة تقل المقدم نديم الحوراني مدير السجن، ومعاونه وليد الدرعاوي، والنقيب سمير القاسم، "
            "ما أدى إلى مصرعهم.",
            ["نديم الحوراني", "وليد الدرعاوي", "سمير القاسم"],
        ),
        (
            "وقالت النقابة إن الزملاء الشهداء هم: نديم الحوراني رئيس قسم الأخبار في قناة النهر، ووليد الدرعاوي مصور في "
            "الوكالة، وسمير القاسم.",
            ["نديم الحوراني", "وليد الدرعاوي", "سمير القاسم"],
        ),
        ("توفي متأثراً بجراحه الشاب نديم الحوراني.", ["نديم الحوراني"]),
    ],
)
def test_several_named_before_their_deaths_are_named(text: str, names: list[str]) -> None:
    assert sorted(named(text)) == sorted(names)


@pytest.mark.parametrize(
    "text",
    [
        "وقال إن الضابطين نديم الحوراني ووليد الدرعاوي قتلا أربعة مدنيين في السوق.",
        "وقال إن الشرطيين نديم الحوراني ووليد الدرعاوي نجوا من الموت.",
        "وقال القاضي نديم الحوراني والمحامي وليد الدرعاوي إن السجناء قتلوا في الليل.",
        "التقى الوزير نديم الحوراني واللواء وليد الدرعاوي بأهالي الضحايا، ما أدى القصف إلى مقتلهم.",
        "سجل المركز استشهاد (6) متظاهرين في المدينة، داعياً القائد العام نديم الحوراني إلى ضبط النفس.",
        "قتل ستة متظاهرين، محملة المحافظ نديم الحوراني المسؤولية.",
    ],
)
def test_who_acts_speaks_or_is_called_upon_is_not_named_as_dead(text: str) -> None:
    assert not named(text)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("مئتا شهيد سقطوا في يوم واحد.", (200, 0)),
        ("خمسطعش شهيد بقصف الفرن.", (15, 0)),
        ("أودى انفجار لغم من مخلفات الحرب القديمة بحياة ثلاثة أطفال.", (3, 0)),
        ("قتل قناص شخصين وجرح ثالثاً حاول سحبهما.", (2, 1)),
        ("قتل أربعة في كمين، فيما كان ستة آخرون قد قتلوا في المكان نفسه.", (4, 0)),
        ("حذرت المنظمة من مقتل آلاف المدنيين إذا استمر الحصار.", (0, 0)),
        ("حذرت المنظمة من المجاعة بعد مقتل خمسة مدنيين في السوق.", (5, 0)),
    ],
)
def test_numbers_are_counted_as_told(text: str, figures: tuple[int, int]) -> None:
    assert dead_and_hurt(text) == figures


def test_between_two_and_five_is_a_range() -> None:
    claim = claims("قُتل ما بين شخصين وخمسة أشخاص.", Harm.KILLED)[0]
    assert (claim.count.low, claim.count.high) == (2, 5)
