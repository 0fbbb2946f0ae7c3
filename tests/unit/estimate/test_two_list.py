"""Two lists: Chapman's number, worked by hand, and when it is refused."""

import pytest

from sijill.errors import InputRefused
from sijill.estimate.captures import Captures
from sijill.estimate.two_list import NoOverlap, two_list_estimates, two_list_total


def captures(only_a, only_b, both):
    return Captures.counted(("a", "b"), [(1, only_a), (2, only_b), (3, both)])


def test_chapman_by_hand():
    # (9 + 1)(5 + 1)/(2 + 1) - 1 = 19; variance 10 * 6 * 7 * 3 / (9 * 4) = 35
    total, error = two_list_total(9, 5, 2)
    assert total == pytest.approx(19.0)
    assert error**2 == pytest.approx(35.0)


def test_no_overlap_is_refused_and_says_what_to_do():
    with pytest.raises(NoOverlap) as refusal:
        two_list_total(200, 150, 0)
    assert refusal.value.code == "estimate.no-overlap"
    assert "200 and 150" in refusal.value.got
    assert refusal.value.next_step


@pytest.mark.parametrize("both", [6, -1])
def test_an_overlap_larger_than_a_list_is_refused(both):
    with pytest.raises(InputRefused, match="smaller list"):
        two_list_total(9, 5, both)


def test_the_estimate_says_not_to_publish_it():
    (estimate,) = two_list_estimates(captures(7, 3, 2), 0.95)
    assert estimate.warns("estimate.not-to-be-published")
    assert estimate.documented == 12
    assert estimate.total.mean == pytest.approx(19.0)
    assert 12 <= estimate.total.low < 19 < estimate.total.high


def test_a_list_inside_the_other_has_no_estimate():
    (estimate,) = two_list_estimates(captures(0, 8, 5), 0.95)
    assert estimate.total is None
    assert estimate.warns("estimate.list-inside-another")


def test_three_lists_give_three_pairs_each_with_its_own_documented():
    table = Captures.counted(("a", "b", "c"), [(1, 10), (2, 9), (4, 8), (3, 4), (5, 3), (6, 2), (7, 1)])
    pairs = two_list_estimates(table, 0.95)
    assert [pair.diagnostics["lists"] for pair in pairs] == [["a", "b"], ["a", "c"], ["b", "c"]]
    assert [pair.documented for pair in pairs] == [29, 28, 27]
