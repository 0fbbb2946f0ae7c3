"""What Arabic verbs of killing and hurting say by their form, and ranks behind names. Everybody here is invented."""

import pytest

from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm


def claims(text: str, harm: Harm = Harm.KILLED) -> list[Claim]:
    return [c for c in read(text, id="ar", country="DZ").claims if c.harm is harm and not c.negated]


def counts(text: str, harm: Harm = Harm.KILLED) -> list[int | None]:
    return [c.count.low for c in claims(text, harm) if c.relation.part_of is None]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تمكنت وحدات الجيش من القضاء على أربعة (04) إرهابيين في غابة الوادي.", [4]),
        ("قضت قذيفة هاون على امرأة مسنة قرب السوق.", [1]),
        ("تعهد الوزير بالقضاء على الإرهابيين والفقر.", []),
        ("قضت المحكمة على ثلاثة رجال بالسجن المؤبد.", []),
        ("أصدر القضاة أحكاماً بإعدام تسعة متمردين في المدينة.", []),
        ("تم تنفيذ حكم الإعدام بحق ثلاثة سجناء.", [3]),
        ("أعدم الجنود 35 سجيناً في القرية.", [35]),
        ("قال المسعف إن ستة ركاب لاقوا حتفهم في اصطدام حافلة.", [6]),
        ("قال مصدر إن المزارع ونجله استشهدا أمام منزلهما.", [1, 1]),
        ('قال مصدر إن الوجيه المحلي "الحارثي" ونجله استشهدا.', [2]),
        ("مسلحون مجهولون يغتالون مزارعا أمام منزله.", [1]),
        ("استشهد في ميدان الشرف الرقيب مرزوقي جمال الدين والعريف بلحاج قويدر.", [1, 1]),
        ("انتشال جثث ستة (6) أشخاص من البحر.", [6]),
    ],
)
def test_deaths_by_the_form_of_their_verb(text: str, told: list[int]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أدى اللغم إلى إصابة ضابط برتبة عميد وأربعة من حراس البوابة.", [1, 4]),
        ("أدى الحريق إلى سقوط خمسة قتلى وتسعة أصيبوا بحروق.", [9]),
        ("استشهد شاب وأصيب آخران بجروح.", [2]),
    ],
)
def test_hurt_behind_a_rank_or_a_bare_number(text: str, told: list[int]) -> None:
    assert counts(text, Harm.INJURED) == told


def test_a_rank_is_nobodys_name() -> None:
    assert [c.victims.names for c in claims("مقتل ضابط برتبة نقيب بانفجار عبوة.")] == [()]


def test_felled_him_dead_is_the_same_death() -> None:
    assert counts("اغتال مسلحون تاجرا أمام منزله وأردوه قتيلا على الفور.") == [1]


def test_arrests_that_reached_a_number_of_people_are_read() -> None:
    assert counts("شنت القوات حملة اعتقالات واسعة طالت 30 مواطنا في القرية.", Harm.DETAINED) == [30]


def test_a_toll_that_one_more_death_adds_to_is_of_many_years() -> None:
    told = claims("ومع استشهاد الصحفي سامر الحلبي ارتفع عدد الشهداء الصحفيين في البلاد إلى 59.")
    assert {c.count.low: c.when.historical for c in told} == {1: False, 59: True}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ووصفت منسقة الشؤون الإنسانية الهجوم بأنه مروع.", []),
        ("قال جار إن 12 رجلا على الأقل من عائلة تاجر قتلوا بغارة.", [12]),
    ],
)
def test_described_is_no_killing_and_at_least_no_gap(text: str, told: list[int]) -> None:
    assert counts(text) == told


def test_injuries_among_the_injured_are_a_part() -> None:
    text = "تعرض تسعة عمال لإصابات بينهم أربع إصابات بليغة."
    assert counts(text, Harm.INJURED) == [9]


def test_whose_government_it_is_is_nobody_dead() -> None:
    text = "قُتل معلم وبائع برصاص الحرس خلال مسيرة ضد حكم الرئيس كمال الرشيدي."
    assert all(not c.victims.names for c in claims(text))


@pytest.mark.parametrize(
    ("text", "harm", "told"),
    [
        ("قال مصدر إن أربعة من قوات الدرع قتلوا في هجوم على نقطة حراسة.", Harm.KILLED, [4]),
        ("أدى الكمين إلى إصابة جندي بالجيش الوطني، واثنين من حراس الحدود.", Harm.INJURED, [1, 2]),
    ],
)
def test_people_told_of_by_whom_they_serve(text: str, harm: Harm, told: list[int]) -> None:
    assert counts(text, harm) == told
