"""Totals that hold incidents identified one by one: what is left of them, low and high apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sijill.corroborate.reconcile import corroborate
from sijill.corroborate.report import as_json
from sijill.corroborate.rules import DEFAULT, IBC, rule_named
from sijill.corroborate.toll import Category, Origin, Reach, Scope, Toll
from sijill.model.sources import SourceKind
from sijill.model.vocabulary import Harm, Status

MORGUE = Origin("Safita Hospital", SourceKind.MEDICAL)
VALLEY = ("jableh", "safita")


def days(first, last, *keys):
    reach = Reach.DAY if first == last else Reach.WINDOW
    return Scope(keys, keys, date(2031, 11, first), date(2031, 11, last), reach)


MONTH = days(1, 30, *VALLEY)
SINGLE_DAY = days(6, 6, "safita")


@pytest.fixture
def month(toll):
    """A month's total of 100 to 120 people, told in December."""
    return replace(toll("month", 8, 100, 120, origin=MORGUE, scope=MONTH), day=date(2031, 12, 2))


@pytest.fixture
def incident(toll):
    """Makes an incident of one day, of 10 to 14 people unless told otherwise."""

    def make(toll_id="day", low=10, high=14, **changes):
        return toll(toll_id, 8, low, high, **{"scope": SINGLE_DAY, **changes})

    return make


def made(*tolls, rule=DEFAULT):
    return corroborate(tolls, rule_named(rule), lambda anchor: anchor)


def total_of(result):
    (found,) = [figure for stratum, figure in result.figures if "2031-11-01" in stratum.period]
    return found


def left(figure):
    ends = {step.end: step.result for step in figure.remainder}
    return ends and (ends["low"], ends["high"])


def test_an_identified_incident_is_taken_off_low_and_high_apart(month, incident):
    figure = total_of(made(month, incident()))
    assert left(figure) == (90, 106)
    assert (figure.low, figure.high) == (100, 120)


def test_the_rule_after_iraq_body_count_has_what_is_left_and_no_central_number(month, incident):
    figure = total_of(made(month, incident(), rule=IBC))
    assert (figure.low, figure.central, figure.high, figure.highest_stated) == (90, None, 106, 120)
    assert figure.rule == IBC


def test_without_incidents_the_rule_after_iraq_body_count_is_least_and_greatest(toll):
    ((_, figure),) = made(toll("a", 8, 10), toll("b", 8, 30, origin=MORGUE), rule=IBC).figures
    assert (figure.low, figure.central, figure.high) == (10, None, 30)
    assert figure.grade.evidence.value == "disputed"


@pytest.mark.parametrize(
    "changes",
    [
        {"scope": days(6, 6)},
        {"category": Category(Status.UNKNOWN, Harm.KILLED)},
        {"origin": Origin("field sources", is_named=False)},
    ],
)
def test_who_only_may_be_in_the_total_is_taken_off_its_low_end_alone(month, incident, changes):
    assert left(total_of(made(month, incident(**changes)))) == (90, 120)


@pytest.mark.parametrize(
    "changes",
    [
        {"scope": days(6, 6, "tartus")},
        {"scope": Scope(("safita",), ("safita",), date(2031, 10, 6), date(2031, 10, 6), Reach.DAY)},
        {"category": Category(Status.CIVILIAN, Harm.INJURED)},
        {"category": Category(Status.SECURITY, Harm.KILLED)},
        {"category": Category(Status.CIVILIAN, Harm.KILLED, "women")},
    ],
)
def test_another_place_time_harm_or_people_is_not_taken_off(month, incident, changes):
    assert not total_of(made(month, incident(**changes))).remainder


def test_a_place_inside_a_unit_of_the_total_is_inside_it(month, incident):
    inside = replace(days(6, 6, "hill farm"), within=("safita",))
    assert left(total_of(made(month, incident(scope=inside)))) == (90, 106)


def test_an_open_total_stays_open_and_an_open_incident_takes_off_what_it_surely_holds(month, incident):
    assert left(total_of(made(replace(month, high=None), incident()))) == (90, None)
    assert left(total_of(made(month, incident(high=None)))) == (90, 110)


def test_two_reports_that_may_be_of_the_same_people_are_taken_off_once(month, incident):
    people = Category(Status.UNKNOWN, Harm.KILLED)
    figure = total_of(made(month, incident(), incident("more", 12, 12, category=people)))
    assert left(figure)[0] == 88


def test_more_incidents_than_the_total_leave_nothing_and_no_negative_number(month, incident):
    assert left(total_of(made(month, incident(low=200, high=300)))) == (0, 0)


def test_ends_that_cross_are_put_in_order(month, incident):
    exact = replace(month, low=100, high=100)
    assert left(total_of(made(exact, incident(low=40, high=60)))) == (40, 60)


def test_an_incident_found_later_does_not_change_what_a_reviewer_agreed_to(month, incident):
    alone, beside = as_json(made(month)), as_json(made(month, incident()))
    assert alone["figures"][0] in beside["figures"]
    assert [each["low"] for each in beside["remainders"]] == [90]


SIZES = st.tuples(st.integers(0, 19), st.none() | st.integers(0, 30))
WHOLES = st.tuples(st.integers(0, 99), st.none() | st.integers(0, 30))
KILLED = Category(Status.CIVILIAN, Harm.KILLED)


def a_toll(toll_id, size, scope):
    low, more = size
    high = None if more is None else low + more
    origin = Origin(f"Monitor {toll_id}", SourceKind.MONITOR)
    return Toll(toll_id, date(2031, 12, 2), origin, "Harbour Wire", KILLED, scope, low, high)


@given(WHOLES, st.dictionaries(st.integers(2, 29), st.tuples(SIZES, st.booleans()), min_size=1, max_size=6))
def test_what_is_left_of_a_total_can_be_worked_out_again_by_hand(size, incidents):
    told = [
        a_toll(f"day-{day:02}", each, days(day, day, *(("safita",) if named else ())))
        for day, (each, named) in sorted(incidents.items())
    ]
    figure = total_of(made(a_toll("month", size, MONTH), *told, rule=IBC))
    low, high = size[0], None if size[1] is None else sum(size)
    for (least, more), is_certain in incidents.values():
        low -= least
        if is_certain and high is not None:
            high -= least if more is None else least + more
    low, high = max(0, low), None if high is None else max(0, high)
    if high is not None and high < low:
        low, high = high, low
    assert (figure.low, figure.high) == (low, high)
