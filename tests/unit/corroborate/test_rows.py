"""Rows of a table of tolls: read, or refused with a reason while the rest goes on."""

from __future__ import annotations

import pytest

from sijill.errors import InputRefused


@pytest.mark.parametrize(
    ("least", "most", "hedge", "low", "high"),
    [
        ("745", "745", "", 745, 745),
        ("1,040", "1,040", "", 1040, 1040),
        ("340", "", "", 340, None),
        ("2300-2400", "", "", 2300, 2400),
        ("between 20 and 30", "", "", 20, 30),
        ("745+", "", "", 745, None),
        ("~300", "300", "about", 300, 300),
        ("٧٤٠", "", "", 740, None),
        ("two dozen", "24", "", 24, 24),
        ("745", "745", "at least", 745, None),
        ("50", "", "up to", None, 50),
        ("", "50", "", None, 50),
        ("", "", "", None, None),
        ("n/a", "?", "", None, None),
        ("0", "0", "", 0, 0),
    ],
)
def test_counts_are_read_as_ranges(read_rows, least, most, hedge, low, high):
    (toll,) = read_rows({"count_min": least, "count_max": most, "hedge": hedge}).tolls
    assert (toll.low, toll.high) == (low, high)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"count_min": "lots"}, "corroborate.bad-count"),
        ({"count_min": "-5"}, "corroborate.bad-count"),
        ({"count_max": "3.5"}, "corroborate.bad-count"),
        ({"count_min": "20", "count_max": "10"}, "corroborate.reversed-range"),
        ({"report_date": "7.11.2031"}, "corroborate.bad-date"),
        ({"report_date": "2031-02-30"}, "corroborate.bad-date"),
        ({"outlet": "", "attributed_to": ""}, "corroborate.no-source"),
    ],
)
def test_a_bad_row_is_refused_with_its_code_and_the_rest_goes_on(read_rows, row, code):
    table = read_rows({}, row, {})
    assert [(note.row, note.code, note.done) for note in table.notes] == [(3, code, "row_refused")]
    assert [toll.id for toll in table.tolls] == ["row-2", "row-4"]


def test_a_missing_column_names_the_one_that_may_be_meant(read_rows):
    headers = ("report_date", "outlet", "attributed_to", "category", "count_low", "count_max", "scope")
    with pytest.raises(InputRefused) as refused:
        read_rows({}, headers=headers)
    assert refused.value.code == "corroborate.missing-column"
    assert "count_min" in refused.value.got
    assert "count_low" in refused.value.next_step


def test_headers_may_differ_in_case_and_spacing(read_rows):
    headers = ("Report Date", "Outlet", "Attributed to", "Category", "Count min", "Count max", "Scope")
    table = read_rows(headers=headers)
    assert table.rows == 0


def test_hedge_detail_and_url_may_be_missing(read_rows):
    headers = ("report_date", "outlet", "attributed_to", "category", "count_min", "count_max", "scope")
    assert len(read_rows({}, headers=headers).tolls) == 1


def test_a_joint_attribution_makes_a_toll_for_each_origin(read_rows):
    table = read_rows({"attributed_to": "SNHR and SOHR"})
    assert [toll.id for toll in table.tolls] == ["row-2.1", "row-2.2"]


def test_a_copied_page_is_known_as_a_copy(read_rows):
    table = read_rows({"outlet": "River News (copy example.net)"})
    assert table.copies == (("River News", "example.net", "row-2"),)


def test_a_withdrawal_is_read_from_the_hedge(read_rows):
    (toll,) = read_rows({"hedge": "retracted"}).tolls
    assert toll.withdraws
    assert toll.retracted
