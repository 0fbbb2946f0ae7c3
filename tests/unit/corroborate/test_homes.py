"""Homes: a document without place joins the event of its origin's series when nothing contradicts."""

from __future__ import annotations

from datetime import date

import pytest

from sijill.corroborate.homes import homes
from sijill.corroborate.toll import Category, Origin, Reach, Scope
from sijill.model.sources import SourceKind
from sijill.model.vocabulary import Harm, Status

SINCE_6 = Scope(("Jableh",), ("jblh",), date(2031, 11, 6), date(2031, 11, 8), Reach.SINCE)
ADRIFT = "document:x"


@pytest.fixture
def series(toll):
    return [
        toll("a", 8, 55, event="flood", scope=SINCE_6),
        toll("b", 10, 90, event="flood", scope=SINCE_6),
    ]


@pytest.mark.parametrize(("day", "low"), [(9, 55), (9, 70), (9, 90), (11, 90), (12, 120), (7, 40), (11, 55)])
def test_a_number_that_fits_the_series_joins_it(toll, series, day, low):
    assert homes([*series, toll("c", day, low, event=ADRIFT)]) == {ADRIFT: "flood"}


@pytest.mark.parametrize(("day", "low"), [(9, 54), (9, 91), (11, 60), (7, 56), (10, 91), (8, 60), (20, 120)])
def test_a_number_or_day_that_contradicts_does_not(toll, series, day, low):
    assert homes([*series, toll("c", day, low, event=ADRIFT)]) == {}


@pytest.mark.parametrize(
    "changes",
    [
        {"origin": Origin("Delta Monitor", SourceKind.MONITOR)},
        {"origin": Origin("River Monitor", SourceKind.WITNESS)},
        {"category": Category(Status.CIVILIAN, Harm.INJURED)},
        {"category": Category(Status.SECURITY, Harm.KILLED)},
        {"scope": Scope(first=date(2031, 10, 1), last=date(2031, 10, 1), reach=Reach.DAY)},
    ],
)
def test_another_origin_people_harm_or_day_does_not(toll, series, changes):
    assert homes([*series, toll("c", 10, 90, event=ADRIFT, **changes)]) == {}


def test_small_numbers_meet_by_chance(toll):
    small = [toll("a", 8, 3, event="flood"), toll("c", 9, 3, event=ADRIFT)]
    assert homes(small) == {}


def test_what_fits_two_events_joins_neither(toll, series):
    other = toll("z", 9, 80, event="fire", scope=SINCE_6)
    assert homes([*series, other, toll("c", 11, 100, event=ADRIFT)]) == {}


def test_bare_people_join_where_the_number_is_the_same(toll, series):
    people = Category(Status.UNKNOWN, Harm.KILLED)
    assert homes([*series, toll("c", 10, 90, event=ADRIFT, category=people)]) == {ADRIFT: "flood"}
    assert homes([*series, toll("c", 10, 95, event=ADRIFT, category=people)]) == {}
