"""Whose name is the name of somebody killed, in Arabic. Everybody here is invented."""

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.policies.coding import coded
from sijill.policies.policy import policy_named


def claims(text: str) -> list[Claim]:
    return list(read(text, id="n", language="ar").claims)


def names(text: str) -> list[str]:
    told = [c for c in claims(text) if c.harm is Harm.KILLED]
    return [name for claim in told for name in claim.victims.names]


def killed(text: str) -> int:
    return coded(claims(text), policy_named("ucdp"))["killed"].best


@pytest.mark.parametrize(
    "text",
    [
        "قتلت زوجة راجح السنديان بقصف على منزلها.",
        "استشهاد ابنة الناشط راجح السنديان بشظية.",
        "قتل سائق الدكتور راجح السنديان عندما اعترض مسلحون سيارته.",
    ],
)
def test_whose_wife_daughter_or_driver_was_killed_is_no_name_of_the_dead(text: str) -> None:
    assert names(text) == []
    assert killed(text) == 1


def test_the_mother_of_a_martyr_is_one_person() -> None:
    text = "استشهدت الحاجة آمنة عبد الرحيم والدة الشهيد بلال السنديان بقصف منزلها."
    assert (names(text), killed(text)) == (["آمنة عبد الرحيم"], 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("استشهد الأخوان سالم السنديان ونادر السنديان.", ["سالم السنديان", "نادر السنديان"]),
        ("قتلت المدرستان ليلى السنديان وهند الزعرور بانفجار.", ["ليلى السنديان", "هند الزعرور"]),
        ("توفي الأسير ناصر السنديان في السجن.", ["ناصر السنديان"]),
        ("استشهد الملازم المنشق عبد الرزاق السنديان.", ["عبد الرزاق السنديان"]),
    ],
)
def test_what_introduces_somebody_is_no_part_of_the_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_his_brother_is_no_part_of_a_name() -> None:
    assert names("استشهد ثلاثة مواطنين هم رامي السنديان وشقيقه هاني السنديان وطفل.") == [
        "رامي السنديان",
        "هاني السنديان",
    ]


def test_names_go_on_past_where_each_was_killed() -> None:
    text = "استشهد أحمد السنديان في دوما ومحمود الزعرور في حرستا برصاص القناصة."
    assert (names(text), killed(text)) == (["أحمد السنديان", "محمود الزعرور"], 2)


def test_names_behind_a_colon_count_the_dead_no_number_counts() -> None:
    text = "شهداء اليوم: باسل السنديان في حي الوعر، خالد الزعرور في تدمر، والسيدة سمر البلوط في القصير."
    assert (len(names(text)), killed(text)) == (3, 3)


def test_names_behind_among_them_do_not_count_the_dead() -> None:
    (claim,) = [c for c in claims("استشهد عدد من المدنيين بينهم أحمد السنديان.") if not c.relation.part_of]
    assert claim.count.low is None


def test_a_phrase_in_quotation_marks_is_no_name() -> None:
    assert names("قال البيان إن مقتل القيادي “سيعطل مؤقتا قدرة التنظيم على التخطيط”.") == []


def test_a_name_in_quotation_marks_needs_no_known_part() -> None:
    assert names("قتل المواطن “هفرين بوطان” برصاص دورية.") == ["هفرين بوطان"]


def test_kin_without_a_name_are_counted_beside_who_is_named() -> None:
    assert killed("لقي فيصل السنديان ومرافقه مصرعهما.") == 2
    assert killed("استشهد محمد السنديان وابنتاه خديجة وأسماء السنديان بقذيفة.") == 3
    assert killed("استشهاد الطفلة نور السنديان (٧ سنوات) وجدتها بقصف.") == 2
    assert killed("قضت السيدة ريم السنديان مع طفلها بانهيار السقف.") == 2


def test_somebody_named_before_the_verb_was_killed() -> None:
    text = "الطفل سليم السنديان (٩ سنوات) استشهد متأثراً بجراحه."
    assert (names(text), killed(text)) == (["سليم السنديان"], 1)


def test_a_cousin_is_no_part_of_a_name() -> None:
    assert names("ننعى استشهاد ابن العم مصطفى السنديان على الجبهة.") == ["مصطفى السنديان"]
