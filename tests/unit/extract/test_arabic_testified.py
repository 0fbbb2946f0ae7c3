"""What witnesses tell in Arabic: kin, burials, people found dead, deaths in prison, whom a paper quotes."""

import pytest

from sijill.extract.read import read
from sijill.model.vocabulary import Harm


def _told(text: str, harm: Harm = Harm.KILLED) -> list[int | None]:
    claims = read(text, id="t", language="ar").claims
    return [c.count.low for c in claims if c.harm is harm and not c.negated]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("قتلوا أبي.", [1]),
        ("قتلوا أبي وأمي وثلاثة من إخوتي.", [1, 1, 3]),
        ("قتل أبي وأمي وأختي في القصف.", [1, 1, 1]),
        ("شاهدنا أبي بكر في السوق.", []),
        ("زار أبي المدينة.", []),
        ("أخذوا زوجي وابني وأعدموهم أمام عيني.", [2]),
        ("أخذوا أخي وقتلوه.", [1]),
        ("سقطت القذيفة على بيت جارنا فاستشهد هو وزوجته وأطفاله الأربعة.", [1, 1, 4]),
        ("استشهد هو ومضت السيارة.", []),
    ],
)
def test_kin_of_whoever_speaks(text: str, numbers: list[int | None]) -> None:
    assert _told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("دفنا تسعة أشخاص في ذلك اليوم.", [9]),
        ("دفنا الكتب في الحديقة.", []),
        ("عندما عدت وجدت أمي ميتة في الحوش.", [1]),
        ("وجدت أمي نائمة في الحوش.", []),
        ("شاهدت أربعة رجال مشنوقين على الجسر.", [4]),
        ("شاهدت أربعة رجال على الجسر.", []),
        ("بقيت جثة أخي في الشارع ثلاثة أيام.", [1]),
        ("استلمنا جثمان والدي من المشفى.", [1]),
    ],
)
def test_the_dead_buried_and_found(text: str, numbers: list[int | None]) -> None:
    assert _told(text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("مات في السجن ثلاثة من رفاقي.", [3]),
        ("توفي في السجن ثلاثة من المعتقلين.", [3]),
        ("حكم عليه بالسجن خمس سنوات.", []),
    ],
)
def test_deaths_in_prison(text: str, numbers: list[int | None]) -> None:
    assert _told(text) == numbers
    assert _told(text, Harm.DETAINED) == []


@pytest.mark.parametrize("text", ["أخوي انصاب برصاصة عند الحاجز.", "تصاوب أخي عند الحاجز."])
def test_wounds_in_dialect(text: str) -> None:
    assert _told(text, Harm.INJURED) == [1]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('وقال الشاب رامي النجار للجريدة الجديدة: "رأيت عشرة شهداء في الشارع".', "الشاب رامي النجار"),
        ("روى شهود عيان للقناة أن القصف أسفر عن استشهاد 20 مواطنا.", "شهود عيان"),
        ("نشرت الصحيفة شهادة ناج من المجزرة قال إن الجنود قتلوا ستة من عائلته.", "الصحيفة"),
    ],
)
def test_a_source_ends_before_whom_it_tells_and_what(text: str, source: str) -> None:
    assert {c.attribution.chain for c in read(text, id="t", language="ar").claims} == {(source,)}
