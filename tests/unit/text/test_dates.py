"""Dates against the day of publication, in both languages."""

from datetime import date
from itertools import pairwise

import pytest

from sijill.model.dates import DateRange
from sijill.text.arabic import fold_letters
from sijill.text.calendars import latest_weekday, month_days, possible_day
from sijill.text.dates import find_dates

SUNDAY = date(2025, 3, 9)


def _one(text: str, published: date | None = SUNDAY, language: str = "en") -> DateRange:
    folded = fold_letters(text) if language == "ar" else text
    found = find_dates(folded, published, language)
    assert found, text
    return found[0].days


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("on Thursday", date(2025, 3, 6), date(2025, 3, 6)),
        ("on Sunday", SUNDAY, SUNDAY),
        ("last Sunday", date(2025, 3, 2), date(2025, 3, 2)),
        ("yesterday", date(2025, 3, 8), date(2025, 3, 8)),
        ("last December", date(2024, 12, 1), date(2024, 12, 31)),
        ("in August 2023", date(2023, 8, 1), date(2023, 8, 31)),
        ("three months ago", date(2024, 12, 1), date(2024, 12, 31)),
        ("in the past two days", date(2025, 3, 7), SUNDAY),
        ("7 March 2025", date(2025, 3, 7), date(2025, 3, 7)),
        ("October 17th 2023", date(2023, 10, 17), date(2023, 10, 17)),
        ("11/13/2017: an attack", date(2017, 11, 13), date(2017, 11, 13)),
        ("2025-03-07", date(2025, 3, 7), date(2025, 3, 7)),
        ("On Oct. 28", date(2024, 10, 28), date(2024, 10, 28)),
        ("in 2012", date(2012, 1, 1), date(2012, 12, 31)),
    ],
)
def test_english_dates(text: str, first: date, last: date) -> None:
    assert _one(text) == DateRange(first, last)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("7 آذار 2025", date(2025, 3, 7)),
        ("٧ مارس ٢٠٢٥", date(2025, 3, 7)),
        ("6 آذار/مارس 2025", date(2025, 3, 6)),
        ("الخميس الماضي", date(2025, 3, 6)),
        ("يوم الجمعة", date(2025, 3, 7)),
        ("أمس", date(2025, 3, 8)),
        ("قبل يومين", date(2025, 3, 7)),
        ("قبل ثلاثة أيام", date(2025, 3, 6)),
        ("5 تشرين الثاني 2024", date(2024, 11, 5)),
    ],
)
def test_arabic_dates(text: str, day: date) -> None:
    assert _one(text, language="ar") == DateRange.on(day)


def test_without_a_reference_a_weekday_means_no_known_day() -> None:
    assert not _one("on Thursday", None).is_known


def test_a_day_the_calendar_does_not_hold_is_no_date() -> None:
    assert find_dates("31 February 2024", SUNDAY) == () or _one("31 February 2024") != DateRange.on(SUNDAY)
    assert possible_day(2023, 2, 29) is None
    assert possible_day(2024, 2, 29) == date(2024, 2, 29)


def test_dates_do_not_overlap() -> None:
    found = find_dates("On Thursday, 6 March 2025, and last December", SUNDAY)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert len(found) == 2


def test_a_weekday_is_never_after_the_reference() -> None:
    for weekday in range(7):
        assert 0 <= (SUNDAY - latest_weekday(weekday, SUNDAY)).days < 7
    assert (SUNDAY - latest_weekday(6, SUNDAY, before=True)).days == 7


def test_a_month_ends_on_its_last_day() -> None:
    assert month_days(2024, 2)[1].day == 29


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("on 5 Ramadan 1446", "en"),
        ("on 5th of Ramadan, 1446", "en"),
        ("في 5 رمضان 1446", "ar"),
        ("في 5 رمضان 1446 ه", "ar"),
        ("يوم 5 من شهر رمضان عام 1446ه", "ar"),
    ],
)
def test_a_day_of_the_islamic_calendar_with_its_year_is_some_western_days(text: str, language: str) -> None:
    (found,) = find_dates(text, date(2025, 3, 12), language)
    assert found.days.first is not None
    assert found.days.last is not None
    assert found.days.first <= date(2025, 3, 5) <= found.days.last
    assert (found.days.last - found.days.first).days < 5


@pytest.mark.parametrize(
    ("text", "language"),
    [("on 5 Ramadan", "en"), ("Ramadan killed 1446", "en"), ("في رمضان", "ar"), ("31 رمضان 1446", "ar")],
)
def test_a_day_of_the_islamic_calendar_without_a_year_stays_unknown(text: str, language: str) -> None:
    assert not [one for one in find_dates(text, date(2025, 3, 12), language) if one.days.first]
