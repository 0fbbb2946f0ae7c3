"""Which claims of an Arabic text belong to the incident it leads with. Everybody and everything here is invented."""

from datetime import date

import pytest

from sijill.extract.batch import answer
from sijill.extract.read import read
from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.policies.policy import policy_named

LEAD = "قُتل ثلاثة مدنيين اليوم الأحد بقصف على قرية السنديانة بريف المحافظة."


def killed(text: str) -> list[Claim]:
    found = read(text, id="i", language="ar", published=date(2025, 3, 9), country="SY").claims
    return [c for c in found if c.harm is Harm.KILLED]


def coded(text: str) -> tuple[object, object]:
    reading = read(text, id="i", language="ar", published=date(2025, 3, 9), country="SY")
    figures = answer(reading, policy_named("airwars"))["coded"]
    assert isinstance(figures, dict)
    return figures["killed"]["low"], figures["killed"]["high"]


@pytest.mark.parametrize(
    "sentence",
    [
        "وكان قُتل سبعة مدنيين أمس في بلدة أخرى.",
        "وفي 12 شباط الماضي، قتل سبعة مدنيين بقصف على البلدة.",
        "يذكر أن سبعة مدنيين قتلوا في هجوم سابق.",
        "وقتل سبعة مدنيين منذ بداية العام.",
        "ووثق المركز، خلال عام 2023، مقتل سبعة مدنيين.",
        "وسبق أن قتل سبعة مدنيين في المنطقة.",
    ],
)
def test_what_went_before_is_historical(sentence: str) -> None:
    lead, other = killed(f"{LEAD}\n{sentence}")
    assert (lead.is_historical, other.is_historical) == (False, True)
    assert coded(f"{LEAD}\n{sentence}") == (3, 3)


@pytest.mark.parametrize(
    "sentence",
    [
        "كما قُتل سبعة مدنيين بقصف على بلدة الزعرور.",
        "وفي سياق منفصل، قُتل سبعة مدنيين بانفجار لغم.",
        "من جهة أخرى، قتل سبعة مدنيين في اشتباكات.",
        "أما في ريف الساحل، فقد قتل سبعة مدنيين في قرية الدلب.",
    ],
)
def test_another_incident_is_told_apart(sentence: str) -> None:
    lead, other = killed(f"{LEAD}\n{sentence}")
    assert (lead.relation.apart, other.relation.apart) == (False, True)
    assert coded(f"{LEAD}\n{sentence}") == (3, 3)


def test_a_clause_about_another_place_is_told_apart() -> None:
    lead, other = killed("قُتل ثلاثة مدنيين بقصف على قرية السنديانة، كما اغتال مجهولون مختار بلدة الزعرور برصاص مباشر.")
    assert (lead.relation.apart, other.relation.apart) == (False, True)


@pytest.mark.parametrize(
    "sentence",
    [
        "وارتفعت حصيلة القصف إلى خمسة قتلى.",
        "وأضاف المصدر أن خمسة مدنيين قتلوا في القصف على قرية السنديانة.",
        "وقال مسعف إن خمسة مدنيين قتلوا.",
    ],
)
def test_a_growing_toll_is_of_the_same_incident(sentence: str) -> None:
    assert coded(f"{LEAD}\n{sentence}") == (3, 5)


def test_what_a_day_followed_went_before() -> None:
    lead, other = killed("قُتل ثلاثة مدنيين بقصف على قرية السنديانة، بعد يوم من مقتل سبعة مدنيين في المدينة.")
    assert (lead.is_historical, other.is_historical) == (False, True)


def test_headlines_of_other_articles_are_apart() -> None:
    others_of_the_page = "مقالات ذات صلة\nمقتل تسعة مدنيين في الجنوب\nانفجار يودي بحياة طفلين"
    page = f"{LEAD}\nوأضاف المصدر أن القصف دمر منزلين في القرية.\n{others_of_the_page}"
    lead, *others = killed(page)
    assert not lead.relation.apart
    assert [c.relation.apart for c in others] == [True, True]


def test_lines_below_the_last_prose_are_apart_unless_announced() -> None:
    prose = "وأضاف المصدر أن القصف دمر عدداً من المنازل في القرية وألحق أضراراً بالطريق."
    below = killed(f"{LEAD}\n{prose}\nمقتل تسعة مدنيين بقصف في الجنوب\nإصابة طفل برصاص مجهولين شرق البلاد")
    listed = killed(f"{LEAD}\n{prose}\nوالضحايا هم:\n- مقتل رجل في الحي الأول\n- مقتل امرأة في الحي الثاني")
    assert [c.relation.apart for c in below] == [False, True]
    assert [c.relation.apart for c in listed] == [False, False, False]


def test_a_killing_without_a_number_is_of_at_least_one() -> None:
    assert coded("مقتل عدد من المدنيين بقصف على السوق.") == (1, None)


def test_a_noun_that_is_a_dual_or_a_plural_is_of_at_least_two() -> None:
    assert coded("مقتل مدنيين بقصف على السوق.") == (2, None)
    assert coded("مقتل وإصابة مدنيين بقصف على السوق.") == (1, None)


ITEMS = (
    "وقتل رجل بالقصف على قرية السنديانة، وقتل طفلان في بلدة الزعرور، وقتلت امرأة، وأصيب اثنان، في مدينة الدلبة.\n"
    "وقتل ثلاثة مدنيين في قرية العرعر."
)


@pytest.mark.parametrize(
    "total",
    [
        "قُتل سبعة مدنيين بقصف على مناطق متفرقة من الريف.",
        "قُتل سبعة مدنيين بقصف على عشر قرى وبلدات.",
        "مقتل وإصابة 20 مدنياً بالقصف\nوثق المركز مقتل سبعة مدنيين خلال الـ 24 ساعة الماضية.",
        "سقط سبعة قتلى في ريفي الساحل والجبل.",
    ],
)
def test_of_a_round_up_the_first_incident_leads(total: str) -> None:
    text = f"{total}\n{ITEMS}"
    standing = [c for c in killed(text) if not c.relation.apart]
    assert [(c.count.low, c.victims.surface) for c in standing] == [(1, "رجل")]
    assert coded(text) == (1, 1)


def test_a_total_over_many_places_without_its_incidents_leads() -> None:
    assert coded("قُتل سبعة مدنيين بقصف على مناطق متفرقة من الريف.\nوأدان المجلس القصف.") == (7, 7)


def test_a_background_total_over_many_places_is_no_round_up() -> None:
    text = f"{LEAD}\nوقتل ثمانية مدنيين خلال الـ 24 ساعة الماضية.\n{ITEMS}"
    assert not killed(text)[0].relation.apart


def test_a_headline_told_again_below_the_tags_is_of_another_article() -> None:
    below = "العلامات:\nخبر عن السوق\nالمختارات\nمقتل 11 شخصاً في حوادث متفرقة\nالثلاثاء 20 مايو, 2025 - 08:45"
    assert [c.relation.apart for c in killed(f"{LEAD}\n{below}")] == [False, True]
    assert coded("مقتل وإصابة 7 مدنيين بقصف على السوق.") == (1, 6)


def test_a_text_without_a_death_is_coded_nought() -> None:
    assert coded("أصيب ثلاثة مدنيين بقصف على السوق.") == (0, 0)
