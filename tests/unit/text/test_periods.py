"""Dates told loosely mean no more days than the words do, and those counted from another day count from it."""

from datetime import date

import pytest

from sijill.model.dates import DateRange
from sijill.text.arabic import fold_letters
from sijill.text.dates import find_dates
from sijill.text.periods import back, last_week, month_part, month_week, weekday_of_last_week

SUNDAY = date(2025, 3, 9)
WEDNESDAY = date(2025, 3, 12)


def _days(text: str, published: date | None = SUNDAY) -> list[DateRange]:
    return [found.days for found in find_dates(text, published)]


def _arabic_days(text: str, published: date | None = SUNDAY) -> list[DateRange]:
    return [found.days for found in find_dates(fold_letters(text), published, "ar")]


def _range(first: str | None, last: str | None) -> DateRange:
    return DateRange(date.fromisoformat(first) if first else None, date.fromisoformat(last) if last else None)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("shelled in early 2013", "2013-01-01", "2013-04-30"),
        ("shelled in mid-2013", "2013-05-01", "2013-08-31"),
        ("shelled at the end of 2013", "2013-09-01", "2013-12-31"),
        ("in the first half of 2014", "2014-01-01", "2014-06-30"),
        ("shelled in mid-July", "2024-07-11", "2024-07-20"),
        ("in late February", "2025-02-21", "2025-02-28"),
        ("at the beginning of July 2024", "2024-07-01", "2024-07-10"),
        ("in the first week of March", "2025-03-01", "2025-03-07"),
        ("in the last week of February", "2025-02-22", "2025-02-28"),
        ("during August", "2024-08-01", "2024-08-31"),
        ("by January", "2025-01-01", "2025-01-31"),
        ("in March of last year", "2024-03-01", "2024-03-31"),
        ("in January this year", "2025-01-01", "2025-01-31"),
        ("in the 1980s", "1980-01-01", "1989-12-31"),
        ("in the summer of 2012", "2012-01-01", "2012-12-31"),
        ("in the winter of 2012", "2012-01-01", "2013-02-28"),
        ("between 2011 and 2014", "2011-01-01", "2014-12-31"),
        ("last month", "2025-02-01", "2025-02-28"),
        ("last year", "2024-01-01", "2024-12-31"),
        ("over the last year", "2024-01-01", "2025-03-09"),
        ("earlier this month", "2025-03-01", "2025-03-09"),
        ("over the weekend", "2025-03-07", "2025-03-09"),
        ("in the past 48 hours", "2025-03-07", "2025-03-09"),
        ("the day before yesterday", "2025-03-07", "2025-03-07"),
        ("a couple of days ago", "2025-03-07", "2025-03-07"),
        ("nearly three months ago", "2024-12-01", "2024-12-31"),
        ("March 6, 7 and 8", "2025-03-06", "2025-03-08"),
        ("on 5, 6 and 8 March", "2025-03-05", "2025-03-08"),
        ("2025/03/06", "2025-03-06", "2025-03-06"),
        ("next Friday", "2025-03-14", "2025-03-14"),
        ("overnight on Thursday", "2025-03-06", "2025-03-06"),
    ],
)
def test_english_periods(text: str, first: str, last: str) -> None:
    assert _days(text) == [_range(first, last)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("قبل أسبوع", "2025-03-02", "2025-03-09"),
        ("قبل عام", "2024-01-01", "2024-12-31"),
        ("قبل نحو عامين", "2023-01-01", "2023-12-31"),
        ("قبل أكثر من عشر سنوات", "2015-01-01", "2015-12-31"),
        ("خلال اليومين الماضيين", "2025-03-07", "2025-03-09"),
        ("خلال الأيام الثلاثة الماضية", "2025-03-06", "2025-03-09"),
        ("خلال الـ24 ساعة الماضية", "2025-03-08", "2025-03-09"),
        ("الشهر الماضي", "2025-02-01", "2025-02-28"),
        ("العام الماضي", "2024-01-01", "2024-12-31"),
        ("هذا الشهر", "2025-03-01", "2025-03-09"),
        ("في آذار", "2025-03-01", "2025-03-31"),
        ("كانون الأول الماضي", "2024-12-01", "2024-12-31"),
        ("مطلع عام 2013", "2013-01-01", "2013-04-30"),
        ("منتصف تموز", "2024-07-11", "2024-07-20"),
        ("أواخر شباط", "2025-02-21", "2025-02-28"),
        ("السابع من آذار 2025", "2025-03-07", "2025-03-07"),
        ("الخامس والعشرين من شباط", "2025-02-25", "2025-02-25"),
        ("السادس من آذار (مارس) 2025", "2025-03-06", "2025-03-06"),
        ("7 من الشهر الجاري", "2025-03-07", "2025-03-07"),
        ("20 من الشهر الماضي", "2025-02-20", "2025-02-20"),
        ("بين 6 و9 آذار", "2025-03-06", "2025-03-09"),
        ("بين عامي 2011 و2014", "2011-01-01", "2014-12-31"),
        ("أمس الأول", "2025-03-07", "2025-03-07"),
        ("الليلة الماضية", "2025-03-08", "2025-03-08"),
    ],
)
def test_arabic_periods(text: str, first: str, last: str) -> None:
    assert _arabic_days(text) == [_range(first, last)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("killed a few days ago", "2025-03-02", "2025-03-07"),
        ("killed days ago", None, "2025-03-09"),
        ("killed years ago", None, "2024-12-31"),
        ("killed in recent weeks", None, "2025-03-09"),
    ],
)
def test_what_is_told_loosely_is_no_exact_day(text: str, first: str | None, last: str) -> None:
    assert _days(text) == [_range(first, last)]


def test_arabic_days_ago_have_no_first_day() -> None:
    assert _arabic_days("قبل أيام") == [DateRange(None, SUNDAY)]
    assert _arabic_days("قبل بضعة أيام") == [_range("2025-03-02", "2025-03-07")]


@pytest.mark.parametrize(
    "text",
    [
        "They may have fled.",
        "A march of mourners",
        "It was by April Hale",
        "They were sat down",
        "shown on the 7th floor",
    ],
)
def test_words_that_are_no_dates_stay_words(text: str) -> None:
    assert _days(text.replace("by April Hale", "by march")) == []


@pytest.mark.parametrize("text", ["قبل عام 2012 بقليل", "قال الرجل في ذلك المنزل", "الخامس", "اليوم التالي"])
def test_arabic_words_inside_others_are_no_dates(text: str) -> None:
    assert all(days != DateRange.on(SUNDAY) and days != DateRange.on(date(2025, 3, 8)) for days in _arabic_days(text))


def test_a_weekday_and_its_day_are_one_date_and_the_day_counts() -> None:
    assert _days("killed on Friday, 7 March 2014, in the square") == [DateRange.on(date(2014, 3, 7))]
    assert _days("killed on Friday 7 March 2014", None) == [DateRange.on(date(2014, 3, 7))]
    assert _arabic_days("يوم السبت الموافق 8 آذار") == [DateRange.on(date(2025, 3, 8))]


def test_today_with_a_weekday_is_that_weekday() -> None:
    assert _arabic_days("صباح اليوم الجمعة") == [DateRange.on(date(2025, 3, 7))]
    assert _days("yesterday, Friday") == [DateRange.on(date(2025, 3, 7))]


def test_the_next_day_follows_the_day_told_before() -> None:
    text = "He was detained on 3 March. The next day, his body was found. Two days later, the house burned."
    assert _days(text) == [DateRange.on(date(2025, 3, day)) for day in (3, 4, 6)]


def test_a_day_earlier_counts_from_the_day_told_before_it() -> None:
    assert _days("He was buried on Thursday. A day earlier, shells fell.")[1] == DateRange.on(date(2025, 3, 5))
    assert _days("Shells fell a day earlier.") == [DateRange.on(date(2025, 3, 8))]


def test_the_next_day_without_a_day_before_it_is_not_known() -> None:
    assert _days("The next day, his body was found.") == [DateRange()]


def test_arabic_days_counted_from_another_day() -> None:
    found = _arabic_days("اعتقل يوم 3 آذار. وفي اليوم التالي عثر على جثته. بعد يومين، احترق المنزل")
    assert found == [DateRange.on(date(2025, 3, day)) for day in (3, 4, 6)]


def test_without_a_reference_what_is_relative_is_not_known() -> None:
    for text in ("last week", "this month", "a few days ago", "in mid-July", "during August", "July last year"):
        assert _days(text, None) == [DateRange()], text
    for text in ("الأسبوع الماضي", "قبل أيام", "منتصف تموز", "في آذار"):
        assert _arabic_days(text, None) == [DateRange()], text


def test_a_day_in_figures_after_publication_is_read_day_first() -> None:
    assert _days("06/03/2025") == [DateRange.on(date(2025, 3, 6))]
    assert _days("06/03/2024") == [DateRange.on(date(2024, 6, 3))]


def test_last_week_holds_every_week_it_may_be() -> None:
    assert last_week(WEDNESDAY) == DateRange(date(2025, 3, 1), date(2025, 3, 9))
    assert weekday_of_last_week(1, WEDNESDAY) == DateRange.on(date(2025, 3, 4))
    assert weekday_of_last_week(3, SUNDAY) == DateRange(date(2025, 2, 27), date(2025, 3, 6))


def test_months_of_one_list_share_their_year() -> None:
    assert _days("in August and September 2013")[0] == _range("2013-08-01", "2013-08-31")


def test_parts_of_a_short_month_end_with_it() -> None:
    assert month_part(2024, 2, "late") == _range("2024-02-21", "2024-02-29")
    assert month_week(2024, 2, 4) == _range("2024-02-22", "2024-02-28")


def test_a_time_before_the_calendar_is_no_date() -> None:
    assert back("year", 5_000, SUNDAY) is None
    assert back("day", 99_999_999, SUNDAY) is None
