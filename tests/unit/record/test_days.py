"""Dates as lists write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sijill.model.dates import DateRange
from sijill.record.days import days_of, order_of
from sijill.record.islamic_days import Order

SEVENTH = DateRange.on(date(2025, 3, 7))
MARCH = DateRange(date(2025, 3, 1), date(2025, 3, 31))


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("2025-03-07", SEVENTH),
        ("2025/3/7", SEVENTH),
        ("2025-03-07 00:00:00", SEVENTH),
        ("2025-03-07T14:30:00Z", SEVENTH),
        ("٢٠٢٥-٠٣-٠٧", SEVENTH),
        ("7 March 2025", SEVENTH),
        ("March 7th, 2025", SEVENTH),
        ("7 Mar 2025", SEVENTH),
        ("7 آذار 2025", SEVENTH),
        ("٧ مارس ٢٠٢٥", SEVENTH),
        ("7-Mar-25", SEVENTH),
        ("March 2025", MARCH),
        ("3/2025", MARCH),
        ("آذار 2025", MARCH),
        ("2025-03", MARCH),
        ("2025-03-00", MARCH),
        ("2025", DateRange(date(2025, 1, 1), date(2025, 12, 31))),
        ("1 كانون الثاني 2025", DateRange.on(date(2025, 1, 1))),
        ("13/03/2025", DateRange.on(date(2025, 3, 13))),
        ("03/13/2025", DateRange.on(date(2025, 3, 13))),
        ("07.07.25", DateRange.on(date(2025, 7, 7))),
        ("29/2/2024", DateRange.on(date(2024, 2, 29))),
    ],
)
def test_a_date_is_read_as_far_as_it_goes(cell: str, days: DateRange) -> None:
    reading = days_of(cell)
    assert reading.value == days
    assert reading.code is None


@pytest.mark.parametrize(
    ("order", "day"),
    [("day_first", date(2025, 4, 3)), ("month_first", date(2025, 3, 4)), ("not_told", date(2025, 4, 3))],
)
def test_day_and_month_are_told_apart_by_the_column(order: Order, day: date) -> None:
    reading = days_of("03/04/2025", order)
    assert reading.value == DateRange.on(day)
    assert reading.code == ("record.ambiguous-date" if order == "not_told" else None)


def test_a_column_tells_its_order_by_the_days_above_twelve() -> None:
    assert order_of(["03/04/2025", "25/03/2025"]) == "day_first"
    assert order_of(["03/04/2025", "03/25/2025"]) == "month_first"
    assert order_of(["03/04/2025"]) == "not_told"
    assert order_of(["25/03/2025", "03/25/2025"]) == "not_told"


@pytest.mark.parametrize(
    ("cell", "days"),
    [("2025-03-32", MARCH), ("31/02/2025", DateRange(date(2025, 2, 1), date(2025, 2, 28)))],
)
def test_a_day_that_is_none_leaves_its_month_with_a_doubt(cell: str, days: DateRange) -> None:
    reading = days_of(cell)
    assert (reading.value, reading.code, reading.done) == (days, "record.bad-date", "kept")


def test_a_month_that_is_none_leaves_its_year() -> None:
    assert days_of("2025-81-01").value == DateRange(date(2025, 1, 1), date(2025, 12, 31))


@pytest.mark.parametrize("cell", ["soon", "March", "7/3", "12 13 March 2025", "0000", "March 2024 2025"])
def test_what_is_no_date_is_unknown_and_reported(cell: str) -> None:
    reading = days_of(cell)
    assert (reading.value, reading.code) == (None, "record.bad-date")


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("1446-09-07", date(2025, 3, 7)),
        ("7/9/1446", date(2025, 3, 7)),
        ("7/9/1446 هـ", date(2025, 3, 7)),
        ("٧ رمضان ١٤٤٦ هـ", date(2025, 3, 7)),
        ("7 Ramadan 1446 AH", date(2025, 3, 7)),
        ("12 ذو الحجة 1402 هـ", date(1982, 9, 30)),
        ("15 جمادى الآخرة 1434", date(2013, 4, 25)),
    ],
)
def test_an_islamic_date_is_the_few_days_it_may_have_been(cell: str, day: date) -> None:
    reading = days_of(cell)
    assert reading.value is not None
    assert reading.value.first is not None
    assert reading.value.last is not None
    assert reading.value.first <= day <= reading.value.last
    assert (reading.value.last - reading.value.first).days == 3
    assert (reading.code, reading.done) == ("record.hijri-date", "kept")


@pytest.mark.parametrize(("cell", "days"), [("1446", 354), ("رجب 1446", 33), ("1446-07", 33)])
def test_an_islamic_year_or_month_is_as_long_as_one(cell: str, days: int) -> None:
    found = days_of(cell).value
    assert found is not None
    assert found.first is not None
    assert found.last is not None
    assert abs((found.last - found.first).days - days) <= 4


@pytest.mark.parametrize("cell", ["1402", "3/5/1399", "1399-05-03"])
def test_a_year_that_may_be_lunar_or_solar_is_not_read(cell: str) -> None:
    assert (days_of(cell).value, days_of(cell).code) == (None, "record.hijri-date")


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("7/3/2025 م", date(2025, 3, 7)),
        ("٧ آذار ٢٠٢٥م", date(2025, 3, 7)),
        ("7 رمضان 1446 هـ الموافق 7 آذار 2025", date(2025, 3, 7)),
        ("7 آذار 2025 م الموافق لـ 7 رمضان 1446 هـ", date(2025, 3, 7)),
        ("13/3/2025م الموافق 13 رمضان 1446", date(2025, 3, 13)),
    ],
)
def test_the_western_day_is_taken_where_it_is_given(cell: str, day: date) -> None:
    assert days_of(cell).value == DateRange.on(day)


@pytest.mark.parametrize("cell", ["31 رمضان 1446", "1446-13-01", "رمضان 2025 2024"])
def test_an_islamic_day_that_is_none_is_unknown_and_reported(cell: str) -> None:
    assert (days_of(cell).value, days_of(cell).code) == (None, "record.bad-date")


def test_nobody_died_tomorrow() -> None:
    today = date(2025, 3, 8)
    assert days_of("2025-03-09", today=today).code == "record.future-date"
    assert days_of("2025-03-08", today=today).code is None
    assert days_of("March 2025", today=today).value == MARCH


def test_a_spreadsheets_number_for_a_day_is_read_and_told() -> None:
    reading = days_of("45723")
    assert (reading.value, reading.code) == (SEVENTH, "record.day-number")


@pytest.mark.parametrize("cell", ["1/0/1900", "1900-01-00", "1899-12-30"])
def test_what_a_spreadsheet_shows_for_an_empty_cell_is_no_day(cell: str) -> None:
    assert (days_of(cell).value, days_of(cell).code) == (None, "record.bad-date")


@pytest.mark.parametrize("cell", [f"March {'9' * 5000}", f"{'9' * 400}", f"1/1/{'9' * 30}", f"محرم {'1' * 5000}"])
def test_digits_without_end_are_no_day(cell: str) -> None:
    assert (days_of(cell).value, days_of(cell).code) == (None, "record.bad-date")


WORDS = [
    "12",
    "٣",
    "2013",
    "1434",
    "هـ",
    "45000",
    "31/02/2013",
    "13/13/13",
    "2013-02-30",
    "0",
    "-1",
    "1/2013",
    "jan",
    "march",
    "محرم",
    "شباط",
    "about",
    "99999999999",
]


@given(st.lists(st.sampled_from([*WORDS, "الموافق", "و", "-", "x"]), max_size=12))
def test_any_words_are_a_day_or_none(words: list[str]) -> None:
    found = days_of(" ".join(words)).value
    assert found is None or found.first is None or found.last is None or found.first <= found.last
