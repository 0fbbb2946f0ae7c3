"""A period runs forwards, and an unknown end reaches as far as it must."""

from datetime import date

import pytest

from sijill.errors import Refusal
from sijill.model.dates import DateRange
from sijill.model.summary import Summary


def test_a_period_that_ends_before_it_begins_is_refused():
    with pytest.raises(Refusal):
        DateRange(date(2031, 3, 9), date(2031, 3, 8))


def test_an_open_period_may_share_any_later_day():
    since = DateRange(date(2031, 3, 6), None)
    assert since.overlaps(DateRange.on(date(2032, 1, 1)))
    assert not since.overlaps(DateRange.on(date(2031, 3, 5)))
    assert not DateRange.on(date(2031, 3, 5)).overlaps(since)


def test_an_unknown_period_is_not_known_and_shares_every_day():
    assert not DateRange().is_known
    assert DateRange().overlaps(DateRange.on(date(2031, 3, 5)))


def test_a_summary_counts_upwards():
    assert Summary("extract", 2, 6, {"claims": 61}).line == "extract      2 done, 6 unchanged   61 claims"
    with pytest.raises(Refusal):
        Summary("extract", -1)
