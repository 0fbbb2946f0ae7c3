"""A count is a range whose end may be open."""

import pytest

from sijill.errors import Refusal
from sijill.model.counts import Count


def test_more_than_740_has_no_upper_end():
    count = Count(740, None, "more than 740", "more_than")
    assert count.is_open
    assert count.as_json() == {"low": 740, "high": None, "as_printed": "more than 740", "modifier": "more_than"}


def test_a_high_below_its_low_is_refused():
    with pytest.raises(Refusal, match="5-3"):
        Count(5, 3)


@pytest.mark.parametrize("number", [-1, True, 2.0])
def test_only_whole_people_are_counted(number):
    with pytest.raises(Refusal):
        Count(number, None)


def test_an_unnumbered_count_is_unknown_and_not_zero():
    count = Count(None, None)
    assert not count.is_stated
    assert count.low is None


def test_a_range_holds_what_lies_in_it():
    assert Count(30, 40).holds(35)
    assert not Count(30, 40).holds(41)
    assert Count(30, None).holds(4000)
