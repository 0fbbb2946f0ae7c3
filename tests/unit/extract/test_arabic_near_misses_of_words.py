"""Arabic wordings near to those that tell of no death, or of somebody else, and do not. Everybody here is invented."""

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def claims(text: str) -> list[Claim]:
    return list(read(text, id="ar", published=None, country=None, language="ar").claims)


def hurt(text: str) -> tuple[int, int]:
    told = coded(claims(text), policy_named("airwars"))
    return told["killed"].best or 0, told["injured"].best or 0


def names(text: str) -> list[str]:
    told = [c for c in claims(text) if c.harm is Harm.KILLED and not c.negated]
    return sorted({name for claim in told for name in claim.victims.names})


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        # passed away, and neither spent a time nor ruled
        ("قضى معتقلان بسجن القصب تحت التعذيب.", 2, 0),
        ("قضى طفل عمره سنتان بقصف على القصب.", 1, 0),
        ("قضى ثلاثة نازحين ليلة أمس جراء قصف.", 3, 0),
        ("قضى شاب بإعدام ميداني نفذه التنظيم.", 1, 0),
        ("قضى الأهالي ليلتهم في العراء بعد القصف.", 0, 0),
        # "the attack itself"
        ("وقتل في الهجوم نفسه ثلاثة مدنيين.", 3, 0),
        ("وقتلت الغارة نفسها طفلين.", 2, 0),
        ("شنق شاب نفسه.", 0, 0),
        # rose to heaven, or while going somewhere
        ("ارتقى مسعفان أثناء توجههما إلى مكان القصف.", 2, 0),
        ("ارتقى شاب متأثرا بجراحه إلى رحمة الله.", 1, 0),
        ("ارتقى لاعب إلى الفريق الأول.", 0, 0),
        # a series of attacks is no series to look at
        ("مسلسل الاغتيالات في القصب: مقتل شابين برصاص مجهولين.", 2, 0),
        ("أثناء مناورات الجيش قتل ثلاثة مدنيين بقذيفة.", 3, 0),
        ("فيلم عن مقتل صحفي يفوز بجائزة.", 0, 0),
        # no stretch of time
        ("قتل ستة مدنيين في غارة هي الأولى منذ إعلان الهدنة.", 6, 0),
        ("قتل فلاحان في موسم الحصاد الحالي بنيران قناص.", 2, 0),
        ("أصيب ثلاثة مدنيين بقصف على مخيم أقيم الشتاء الماضي.", 0, 3),
        # illness and play beside wounds
        ("أصيب ثلاثة أطفال بنوبات هلع وجروح جراء القصف.", 0, 3),
        ("تلقى ثمانية أشخاص العلاج من الحروق في حفل شواء.", 0, 0),
        ("كسرت ساق لاعب في المباراة.", 0, 0),
        # found alive; a martyr whose burial was shelled; fighters and the ill
        ("أصيب شابان خلال تشييع الشهيد خالد علي محمد.", 0, 2),
        ("القتيل سمير الخالد كان مقاتلا في صفوف الفصيل.", 0, 0),
        ("المتوفى سمير الخالد عانى من مرض السرطان.", 0, 0),
    ],
)
def test_what_was_done_is_told_as_done(text: str, killed: int, injured: int) -> None:
    assert hurt(text) == (killed, injured)


_TWO = "\n1- سمير علي العبد\n2- محمد حسن السالم"
_BOTH = ["سمير علي العبد", "محمد حسن السالم"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("أسماء أعضاء فريق الدفاع المدني الذين استشهدوا اليوم:" + _TWO, _BOTH),
        ("القتلى من أهالي القصب:" + _TWO, _BOTH),
        ("استشهد مدنيان بحسب شهود عيان، وهما:" + _TWO, _BOTH),
        ("أسماء المتهمين بقتل المدنيين:" + _TWO, []),
        ("لجنة التحقيق في مقتل المدنيين تضم:" + _TWO, []),
        ("مقتل شيخ قبيلة القصب علي الخالد برصاص مجهولين.", ["علي الخالد"]),
        ("استشهاد رضيعة جود الخطيب بقصف على القصب.", ["جود الخطيب"]),
        ("مقتل رئيس جامعة القصب الدكتور علي الخالد.", ["علي الخالد"]),
        ("بحسب التقرير الطبيب علي الخالد استشهد داخل المشفى.", ["علي الخالد"]),
        ("بحسب الناشط علي الخالد قتل ثلاثة مدنيين.", []),
    ],
)
def test_names_of_the_dead_are_kept(text: str, found: list[str]) -> None:
    assert names(text) == found
