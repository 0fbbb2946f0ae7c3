"""Spreadsheet days."""

from __future__ import annotations

import pytest

from sijill.lists.serials import day_of


@pytest.mark.parametrize(
    ("serial", "from_1904", "day"),
    [
        ("1", False, "1900-01-01"),
        ("59", False, "1900-02-28"),
        ("61", False, "1900-03-01"),
        ("45723.75", False, "2025-03-07"),
        ("0", True, "1904-01-01"),
    ],
)
def test_a_serial_is_its_day(serial: str, from_1904: bool, day: str) -> None:
    assert day_of(serial, from_1904) == day


@pytest.mark.parametrize("serial", ["", "unknown", "-5", "99999999", "1e400", "nan"])
def test_what_is_no_serial_stays_as_it_is(serial: str) -> None:
    assert day_of(serial, False) == serial
