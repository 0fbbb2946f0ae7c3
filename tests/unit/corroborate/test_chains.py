"""Toll chains: one origin over time."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.corroborate.chains import chained, hands, points_of
from sijill.corroborate.strata import placed
from sijill.corroborate.toll import Origin


def ranges(points):
    return [(point.low, point.high) for point in points]


def test_a_growing_series_is_one_chain_in_order_and_the_latest_stands(toll):
    tolls = [toll("b", 9, 745), toll("a", 8, 340, None), toll("c", 11, 1225, outlet="Hill News")]
    (only,) = chained(placed(tolls), lambda anchor: "ch")
    assert ranges(only.chain.points) == [(340, None), (745, 745), (1225, 1225)]
    assert only.chain.latest.claims == ("c",)


def test_a_revision_down_is_kept_shown_and_stands(toll):
    points, _ = points_of([toll("a", 8, 100), toll("b", 9, 80)])
    assert ranges(points) == [(100, 100), (80, 80)]
    assert points[-1].revised_down


def test_an_old_number_carried_late_is_no_revision(toll):
    points, _ = points_of([toll("a", 8, 100), toll("b", 9, 150), toll("c", 10, 100, outlet="Late Post")])
    assert ranges(points) == [(100, 100), (150, 150)]
    assert points[0].outlets == ("Harbour Wire", "Late Post")
    assert points[0].repeated == (date(2031, 11, 10),)


def test_a_correction_back_to_an_old_number_is_a_revision(toll):
    points, _ = points_of([toll("a", 8, 100), toll("b", 9, 150), toll("c", 10, 100, is_correction=True)])
    assert ranges(points) == [(100, 100), (150, 150), (100, 100)]


def test_a_vague_lower_end_that_the_standing_number_satisfies_repeats_it(toll):
    points, _ = points_of([toll("a", 8, 1383), toll("b", 9, 1000, None)])
    assert ranges(points) == [(1383, 1383)]
    assert points[0].claims == ("a", "b")


def test_the_same_number_opens_the_end_when_anyone_says_at_least(toll):
    points, _ = points_of([toll("a", 8, 1225), toll("b", 8, 1225, None)])
    assert ranges(points) == [(1225, None)]


def test_two_numbers_on_one_day_are_one_range_and_are_told_of(toll):
    points, clashes = points_of([toll("a", 8, 745), toll("b", 8, 830)])
    assert ranges(points) == [(745, 830)]
    assert clashes == (date(2031, 11, 8),)


def test_a_vague_and_a_sharp_number_of_one_day_are_the_sharp_one(toll):
    points, clashes = points_of([toll("a", 8, 700, None), toll("b", 8, 745)])
    assert ranges(points) == [(745, 745)]
    assert not clashes


def test_an_upper_end_alone_has_no_lower(toll):
    points, _ = points_of([toll("a", 8, None, 50)])
    assert ranges(points) == [(None, 50)]


@pytest.mark.parametrize(
    ("relays", "outlet", "expected"), [((), "River Monitor", 1), ((), "Wire", 2), (("Agency",), "Wire", 3)]
)
def test_hands_are_counted(toll, relays, outlet, expected):
    assert hands(toll("a", 8, 1, origin=Origin("River Monitor", relays=relays), outlet=outlet)) == expected


def test_an_unnamed_origin_and_hearsay_are_not_credible(toll):
    unnamed = toll("a", 8, 1, origin=Origin("field sources", is_named=False))
    hearsay = toll("b", 8, 1, origin=Origin("Town Council"), hearsay=True)
    for only in chained(placed([unnamed, hearsay]), lambda anchor: anchor):
        assert not only.is_credible
        assert only.why_not
