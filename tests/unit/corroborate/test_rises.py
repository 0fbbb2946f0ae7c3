"""Rises: a running total and what is new since the last one, as pages tell them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sijill.corroborate.pages import Page
from sijill.corroborate.reconcile import corroborate
from sijill.corroborate.rises import numbers_of, with_rises
from sijill.corroborate.rules import DEFAULT, rule_named
from sijill.corroborate.toll import Reach, Scope

TOGETHER = "The monitor said 18 more civilians were killed on Saturday, bringing the total to 60."
SATURDAY = Scope(first=date(2031, 11, 8), last=date(2031, 11, 8), reach=Reach.REPORT_DAY)
SINCE = Scope(first=date(2031, 11, 6), last=date(2031, 11, 7), reach=Reach.SINCE)


def on_page(toll, text, *tolls, day=8):
    """Tolls of one sentence with its page; each: id and number."""
    page = Page("page", "Harbour Wire", date(2031, 11, day), text)
    return [toll(name, day, low, document="page", at=(0, len(text)), scope=SATURDAY) for name, low in tolls], page


@pytest.mark.parametrize(
    ("sentence", "totals", "rises"),
    [
        ("The toll rose by 18 to 60.", {60}, {18}),
        ("Eighteen died today, raising the number of dead to at least sixty.", {60}, set()),
        ("The count stands at 60, 18 more than the day before.", set(), {18}),
        ("Another 18 were killed in the next village.", set(), set()),
        ("They fired on up to 18 cars for 3 hours.", set(), set()),
        ("Two of the wounded have since died, and 14 people were killed in all.", set(), {2}),
        ("3 of the wounded were taken to hospital.", set(), set()),
        ("وتوفي 4 من الجرحى لاحقا.", set(), {4}),
        ("ارتفعت الحصيلة إلى 1,383 قتيلا بزيادة 158 عن أمس.", {1383}, {158}),
        ("قُتل 12 شخصا اليوم ما يرفع الحصيلة إلى 60.", {60}, set()),
    ],
)
def test_words_tell_a_total_from_what_is_new(sentence, totals, rises):
    found = numbers_of(sentence)
    assert (set(found.totals), set(found.rises)) == (totals, rises)


def test_the_day_of_a_rise_is_not_its_totals(toll):
    tolls, page = on_page(toll, TOGETHER, ("new", 18), ("all", 60))
    made = {each.id: each for each in with_rises(tolls, [page])}
    assert (made["new"].scope.reach, made["all"].scope.reach) == (Reach.INCREMENT, Reach.NOT_STATED)


def test_a_rise_told_with_its_total_is_in_it_and_added_up_again(toll):
    tolls, page = on_page(toll, TOGETHER, ("new", 18), ("all", 60))
    made = corroborate(
        [toll("old", 7, 42, scope=SINCE), *tolls], rule_named(DEFAULT), lambda anchor: anchor, (), [page]
    )
    (chain,) = made.chains
    assert [point.low for point in chain.chain.points] == [42, 60]
    assert [(left.claim, left.code) for left in made.excluded] == [("new", "increment")]
    assert [(check.kind, check.adds_up) for check in made.checks] == [("rise", True)]
    assert "42 (2031-11-07) + 18 = 60 (2031-11-08)" in made.checks[0].working


def test_a_rise_at_a_place_of_its_own_stays_a_toll_of_that_place(toll):
    tolls, page = on_page(toll, TOGETHER, ("new", 18), ("all", 60))
    there = Scope(("Lushin",), ("lushin",), SATURDAY.first, SATURDAY.last, Reach.REPORT_DAY)
    here = Scope(("Rabazir",), ("rabazir",), SATURDAY.first, SATURDAY.last, Reach.REPORT_DAY)
    made = with_rises([replace(tolls[0], scope=there), replace(tolls[1], scope=here)], [page])
    assert made[0].scope.reach is Reach.REPORT_DAY


@pytest.mark.parametrize(("low", "adds_up"), [(18, True), (11, None), (25, False)])
def test_rises_told_apart_are_held_against_the_totals_around_them(toll, low, adds_up):
    first = toll("old", 7, 42, scope=SINCE)
    new = toll("new", 8, low, scope=Scope(first=date(2031, 11, 8), last=date(2031, 11, 8), reach=Reach.INCREMENT))
    last = toll("all", 9, 60, scope=Scope(first=date(2031, 11, 6), last=date(2031, 11, 9), reach=Reach.SINCE))
    made = corroborate([first, new, last], rule_named(DEFAULT), lambda anchor: anchor)
    assert [(check.kind, check.adds_up) for check in made.checks] == [("rises", adds_up)]
