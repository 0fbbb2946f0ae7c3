"""What witnesses tell in everyday Arabic of several countries. All of it is invented."""

import pytest

from sijill.extract.read import read
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def figures(text: str) -> tuple[int, int]:
    made = coded(list(read(text, id="n", language="ar").claims), policy_named("ucdp"))
    return made["killed"].low, made["injured"].low


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ذبحوا كل من كان في البيت وعددهم أحد عشر", (11, 0)),
        ("اعتقلوا كل من كان في البيت وعددهم أحد عشر", (0, 0)),
        ("أصيب سبعة واثنين منهم ماتا", (2, 5)),
        ("أصيب سبعة واثنين منهم في حالة خطيرة", (0, 7)),
        ("كان أبناء عمي الأربعة في البيت فدخلوا عليهم وقتلوهم", (4, 0)),
        ("أصبت في ساقي برصاصة وأنا أركض", (0, 1)),
        ("أصبت القول يا جاري", (0, 0)),
        ("صابوني برجلي وماتت مرتي", (1, 1)),
        ("قتل مسلحون مجهولون رجلي شرطة في وسط المدينة", (2, 0)),
        ("طخوا أخوي وهو واقف عالباب ومات", (1, 0)),
        ("طخوا أخوي وهو واقف عالباب وهرب", (0, 0)),
        ("ضربوه الجنود بالسلاح وتوفى في الحال", (1, 0)),
        ("راح خمسة من ولاد الحارة بالقصف", (5, 0)),
        ("راح خمسة من ولاد الحارة للسوق", (0, 0)),
        ("١٢ زول من بيتنا قتلوهم", (12, 0)),
        ("ضربوه جوا البيت لمن مات", (1, 0)),
        ("كتلوا ولد عمي وخلوه في الشارع", (1, 0)),
        ("قتلو لينا تلاتة من أولاد الحلة", (3, 0)),
        ("مات زلمة وانجرح اتنين", (1, 2)),
        ("تم قتل ثلاثة شبان واتنين انصابوا", (3, 2)),
        ("أخوي استشهد وأختي انصابت برجلها", (1, 1)),
    ],
)
def test_what_people_say(text: str, told: tuple[int, int]) -> None:
    assert figures(text) == told


def test_two_callings_of_one_man() -> None:
    assert figures("قتل المحامي والناشط الحقوقي سمير القصبي في الساحل.") == (1, 0)


def test_two_people_of_whom_one_is_named() -> None:
    assert figures("قتل الشاب والطفل سمير القصبي في الساحل.") == (2, 0)
