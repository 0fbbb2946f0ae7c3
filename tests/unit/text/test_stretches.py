"""Days told as a stretch are one expression, from its first day to its last."""

from datetime import date

import pytest

from sijill.model.dates import DateRange
from sijill.text.arabic import fold_letters
from sijill.text.dates import Stretch, find_dates

SUNDAY = date(2025, 3, 9)
THURSDAY = date(2025, 3, 6)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("since Thursday", THURSDAY, SUNDAY),
        ("since last Thursday", THURSDAY, SUNDAY),
        ("since the fighting began on Thursday", THURSDAY, SUNDAY),
        ("since the start of the raids on 2 March", date(2025, 3, 2), SUNDAY),
        ("since early February 2025", date(2025, 2, 1), SUNDAY),
        ("since 2011", date(2011, 1, 1), SUNDAY),
        ("from Thursday to Saturday", THURSDAY, date(2025, 3, 8)),
        ("between Friday and Saturday", date(2025, 3, 7), date(2025, 3, 8)),
        ("between Saturday and Monday", date(2025, 3, 1), date(2025, 3, 3)),
        ("Friday-Saturday", date(2025, 3, 7), date(2025, 3, 8)),
        ("on Thursday and Friday", THURSDAY, date(2025, 3, 7)),
        ("from 6 to 8 March", THURSDAY, date(2025, 3, 8)),
        ("6-8 March 2025", THURSDAY, date(2025, 3, 8)),
        ("March 6-8, 2025", THURSDAY, date(2025, 3, 8)),
        ("28 February to 3 March", date(2025, 2, 28), date(2025, 3, 3)),
    ],
)
def test_english_stretches(text: str, first: date, last: date) -> None:
    found = find_dates(text, SUNDAY)
    assert [one.days for one in found] == [DateRange(first, last)]
    assert found[0].stretch is not Stretch.ON


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("منذ يوم الخميس", THURSDAY, SUNDAY),
        ("منذ اندلاع الاشتباكات يوم الخميس", THURSDAY, SUNDAY),
        ("منذ 2 آذار 2025", date(2025, 3, 2), SUNDAY),
        ("من الخميس حتى السبت", THURSDAY, date(2025, 3, 8)),
        ("بين الجمعة والأحد", date(2025, 3, 7), SUNDAY),
        ("من 6 إلى 8 آذار", THURSDAY, date(2025, 3, 8)),
    ],
)
def test_arabic_stretches(text: str, first: date, last: date) -> None:
    assert [one.days for one in find_dates(fold_letters(text), SUNDAY, "ar")] == [DateRange(first, last)]


def test_since_a_weekday_said_on_that_weekday_means_the_week_before() -> None:
    assert find_dates("since Sunday", SUNDAY)[0].days == DateRange(date(2025, 3, 2), SUNDAY)


def test_since_without_a_reference_has_an_open_end() -> None:
    assert find_dates("since 6 March 2025", None)[0].days == DateRange(THURSDAY, None)
    assert not find_dates("since Thursday", None)[0].days.is_known


def test_the_words_of_a_stretch_are_all_of_it() -> None:
    text = "At least 20 people were killed from 6 to 8 March in two villages."
    found = find_dates(text, SUNDAY)[0]
    assert text[found.start : found.end] == "from 6 to 8 March"


@pytest.mark.parametrize(
    "text",
    [
        "on Thursday and Saturday",
        "fled on Thursday; since then nobody returned. On Saturday",
        "between 60 and 70 people on 9 March and on Saturday",
    ],
)
def test_two_days_stay_two(text: str) -> None:
    assert [one.stretch for one in find_dates(text, SUNDAY)] == [Stretch.ON, Stretch.ON]


def test_days_that_run_backwards_are_no_stretch() -> None:
    assert all(one.stretch is Stretch.ON for one in find_dates("9-6 March 2025", SUNDAY))
    assert all(one.stretch is Stretch.ON for one in find_dates("8 March 2025 to 6 March 2025", SUNDAY))
