"""Blame: parties that blame each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sijill.corroborate.blame import party, with_accused
from sijill.corroborate.pages import Page
from sijill.corroborate.reconcile import corroborate
from sijill.corroborate.rules import DEFAULT, rule_named
from sijill.corroborate.toll import Origin
from sijill.model.vocabulary import Accusation


@pytest.fixture
def graded(toll):
    """The attribution of a figure whose tolls are (origin, whom its page accuses)."""

    def grade(*told):
        tolls, pages = [], []
        for name, (origin, accused) in zip("abc", told, strict=False):
            made = toll(name, 7, 31, origin=Origin(origin), document=f"page-{name}", at=(0, 5))
            if accused:
                made = replace(made, accused_at=((0, len(accused)),), accusations=(Accusation.ACCUSED,))
            tolls.append(made)
            pages.append(Page(f"page-{name}", made.outlet, date(2031, 11, 7), f"{accused} killed 31 civilians."))
        ((_, figure),) = corroborate(tolls, rule_named(DEFAULT), lambda anchor: anchor, (), pages).figures
        return figure.grade.attribution.value, figure.grade.attribution_reasons

    return grade


def test_two_parties_that_blame_each_other_are_contested(graded):
    value, reasons = graded(("Northern Army", "the River Front"), ("River Front", "army forces"))
    assert value == "contested"
    assert reasons[0].startswith("Northern Army is said to have done it")


def test_in_arabic_too(graded):
    assert graded(("الجيش", "جبهة النهر"), ("جبهة النهر", "قوات الجيش"))[0] == "contested"


def test_two_who_accuse_the_same_do_not_contest(graded):
    assert graded(("Northern Army", "gunmen of the Front"), ("River Monitor", "the Front"))[0] == "undisputed"


def test_armed_forces_are_not_one_party_for_the_word(graded):
    assert (
        graded(("Northern Armed Forces", "the River Front"), ("Sahel Monitor", "unknown armed forces"))[0]
        == "undisputed"
    )


def test_whoever_admits_it_names_nobody_else(graded):
    assert graded(("Northern Army", "its own army"), ("Sahel Monitor", "the army"))[0] == "undisputed"


def test_words_of_a_party_are_in_one_form():
    assert party("the rebels") == party("Rebel")


def test_what_stands_in_no_page_is_left_alone(toll):
    assert with_accused([toll("a", 7, 3)], []) == [toll("a", 7, 3)]
