"""Strata: what may be compared."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sijill.corroborate.strata import placed
from sijill.corroborate.toll import Category, Origin, Reach, Scope
from sijill.model.sources import SourceKind
from sijill.model.vocabulary import Harm, Status

SINCE_6 = Scope(first=date(2031, 11, 6), last=date(2031, 11, 9), reach=Reach.SINCE)


def strata(*tolls):
    return {each.toll.id: each.stratum for each in placed(tolls)}


def in_place(*names, scope=SINCE_6):
    return replace(scope, places=names, keys=tuple(sorted(name.casefold() for name in names)))


def test_no_place_joins_the_only_place_there_is(toll):
    found = strata(toll("a", 8, 1, scope=in_place("Safita")), toll("b", 9, 2, scope=SINCE_6))
    assert found["a"] == found["b"]


def test_no_place_stays_apart_where_there_are_several(toll):
    tolls = [toll("a", 8, 1, scope=in_place("Safita")), toll("b", 8, 2, scope=in_place("Jableh")), toll("c", 9, 2)]
    found = strata(*tolls)
    assert len(set(found.values())) == 3
    assert found["c"].place == "place not stated"


def test_a_shorter_name_of_the_same_place_joins_the_longer(toll):
    wide, narrow = in_place("Safita", "Valley"), in_place("Valley")
    found = strata(toll("a", 8, 100, scope=wide), toll("b", 9, 120, scope=narrow))
    assert found["a"] == found["b"]


def test_a_smaller_number_for_a_part_of_the_places_is_a_part(toll):
    wide, narrow = in_place("Safita", "Valley"), in_place("Valley")
    found = strata(toll("a", 8, 100, scope=wide), toll("b", 9, 60, scope=narrow))
    assert found["a"] != found["b"]


def test_spellings_of_one_place_are_one(toll):
    found = strata(toll("a", 8, 1, scope=in_place("Tartus")), toll("b", 9, 2, scope=in_place("Tartous")))
    assert found["a"].place == found["b"].place


def test_first_days_that_lie_near_are_one_period(toll):
    window = Scope(first=date(2031, 11, 7), last=date(2031, 11, 8), reach=Reach.WINDOW)
    found = strata(toll("a", 9, 1, scope=SINCE_6), toll("b", 9, 2, scope=window))
    assert found["a"].period == found["b"].period == "since 2031-11-06"


def test_a_much_longer_period_is_another(toll):
    longer = Scope(first=date(2030, 1, 1), last=date(2031, 11, 9), reach=Reach.SINCE)
    found = strata(toll("a", 9, 1, scope=SINCE_6), toll("b", 9, 2, scope=longer))
    assert found["a"].period != found["b"].period


def test_one_day_of_a_running_total_is_its_own_period(toll):
    day = Scope(first=date(2031, 11, 7), last=date(2031, 11, 7), reach=Reach.DAY)
    found = strata(toll("a", 9, 10, scope=SINCE_6), toll("b", 9, 2, scope=day))
    assert found["b"].period == "on 2031-11-07"


def test_the_day_of_the_report_may_be_only_the_day_of_saying(toll):
    said = Scope(first=date(2031, 11, 9), last=date(2031, 11, 9), reach=Reach.REPORT_DAY)
    found = strata(toll("a", 9, 10, scope=SINCE_6), toll("b", 9, 12, scope=said))
    assert found["a"].period == found["b"].period


def test_fewer_than_the_running_total_are_those_of_the_day(toll):
    said = Scope(first=date(2031, 11, 9), last=date(2031, 11, 9), reach=Reach.REPORT_DAY)
    found = strata(toll("a", 9, 10, scope=SINCE_6), toll("b", 9, 2, scope=said))
    assert found["b"].period == "on 2031-11-09"
    assert strata(toll("b", 9, 2, scope=said))["b"].period == "on 2031-11-09"


def test_what_is_new_is_a_rise_where_its_origin_runs_a_total(toll):
    new = Scope(first=date(2031, 11, 9), last=date(2031, 11, 9), reach=Reach.INCREMENT)
    by_id = {each.toll.id: each for each in placed([toll("a", 8, 10, scope=SINCE_6), toll("b", 9, 2, scope=new)])}
    assert by_id["b"].is_increment
    assert not placed([toll("b", 9, 2, scope=new)])[0].is_increment


def test_a_party_named_alone_is_dropped_and_two_stay_apart(toll):
    hill = Category(Status.COMBATANT, Harm.KILLED, party="hill")
    shore = replace(hill, party="shore")
    none = replace(hill, party="")
    one = strata(toll("a", 8, 1, category=hill), toll("b", 9, 2, category=none))
    assert one["a"] == one["b"]
    two = strata(toll("a", 8, 1, category=hill), toll("b", 9, 2, category=shore), toll("c", 9, 2, category=none))
    assert len(set(two.values())) == 3


def test_events_never_meet(toll):
    found = strata(toll("a", 8, 1, event="one"), toll("b", 8, 1, event="two"))
    assert found["a"] != found["b"]


def test_one_toll_told_with_less_has_the_fullest_place_and_days(toll):
    full = in_place("Safita", "Valley")
    found = strata(
        toll("a", 8, 231, scope=full, document="d1"),
        toll("headline", 8, 231, document="d1"),
        toll("elsewhere", 9, 231, scope=in_place("Safita", scope=Scope()), document="d2"),
        toll("other", 9, 40, scope=in_place("Safita", scope=Scope()), document="d2"),
    )
    assert found["a"] == found["headline"] == found["elsewhere"]
    assert found["other"].place == "Safita"


def test_equal_numbers_of_two_places_in_one_document_stay_apart(toll):
    found = strata(
        toll("a", 8, 30, scope=in_place("Safita"), document="d1"),
        toll("b", 8, 30, scope=in_place("Jableh"), document="d1"),
    )
    assert found["a"] != found["b"]


def test_a_town_that_is_not_less_than_its_unit_stands_for_the_unit(toll):
    unit = in_place("Tartus")
    town = replace(in_place("Safita"), within=("tartus",))
    found = strata(toll("a", 7, 112, scope=unit, document="1"), toll("b", 8, 168, scope=town, document="2"))
    assert found["a"] == found["b"]
    found = strata(toll("a", 7, 112, scope=unit, document="1"), toll("b", 8, 60, scope=town, document="2"))
    assert found["b"].place == "Safita"


def test_a_witness_few_join_no_running_total(toll):
    few = toll("b", 9, 3, origin=Origin("person-a", SourceKind.WITNESS))
    found = strata(toll("a", 9, 231, scope=SINCE_6), few)
    assert found["b"].period == "days not stated"
    many = replace(few, low=231, high=231)
    assert strata(toll("a", 9, 231, scope=SINCE_6), many)["b"].period == found["a"].period


def test_a_total_begun_long_ago_takes_in_none_but_its_origins(toll):
    long = Scope(first=date(2027, 1, 1), last=date(2031, 11, 9), reach=Reach.SINCE)
    other = toll("b", 9, 20, origin=Origin("Delta Monitor", SourceKind.MONITOR))
    assert strata(toll("a", 9, 5000, scope=long), other)["b"].period == "days not stated"
    assert strata(toll("a", 9, 5000, scope=long), toll("b", 10, 5100))["b"].period == "since 2027-01-01"


def test_windows_alone_are_told_from_their_first_day_to_their_last(toll):
    window = Scope(first=date(2031, 11, 6), last=date(2031, 11, 8), reach=Reach.WINDOW)
    longer = replace(window, last=date(2031, 11, 9))
    found = strata(toll("a", 10, 24, scope=window), toll("b", 11, 30, scope=longer))
    assert found["a"].period == found["b"].period == "2031-11-06 to 2031-11-09"
    beside = strata(toll("a", 10, 24, scope=window), toll("b", 11, 30, scope=SINCE_6))
    assert beside["a"].period == "since 2031-11-06"
