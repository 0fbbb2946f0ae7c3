"""Days: one toll whose day is bent or left out has the day most tellings give."""

from __future__ import annotations

from datetime import date

from sijill.corroborate.days import with_one_day
from sijill.corroborate.toll import Reach, Scope


def on(day, *keys):
    return Scope(keys, keys, date(2031, 11, day), date(2031, 11, day), Reach.DAY)


def firsts(tolls):
    return {toll.id: toll.scope.first.day if toll.scope.first else None for toll in with_one_day(tolls)}


def test_a_day_bent_by_one_is_the_day_that_most_tell(toll):
    told = [toll("a", 9, 31, scope=on(7)), toll("b", 9, 31, scope=on(7)), toll("c", 9, 31, scope=on(8))]
    assert firsts(told) == {"a": 7, "b": 7, "c": 7}


def test_an_equal_number_without_a_day_has_that_day(toll):
    assert firsts([toll("a", 9, 3, scope=on(7)), toll("b", 9, 3)]) == {"a": 7, "b": 7}


def test_few_on_neighbouring_days_are_two_tolls_unless_one_page_copies_the_other(toll):
    apart = [toll("a", 9, 3, scope=on(7)), toll("b", 9, 3, scope=on(8))]
    assert firsts(apart) == {"a": 7, "b": 8}
    copied = [toll("a", 9, 3, scope=on(7), telling="p"), toll("b", 9, 3, scope=on(8), telling="p")]
    assert firsts(copied) == {"a": 7, "b": 7}


def test_a_page_that_tells_the_number_of_both_days_tells_two_tolls(toll):
    told = [toll("a", 9, 31, scope=on(7), document="d"), toll("b", 9, 31, scope=on(8), document="d")]
    assert firsts(told) == {"a": 7, "b": 8}


def test_two_places_stay_two(toll):
    assert firsts([toll("a", 9, 31, scope=on(7, "north")), toll("b", 9, 31, scope=on(8, "south"))]) == {"a": 7, "b": 8}
