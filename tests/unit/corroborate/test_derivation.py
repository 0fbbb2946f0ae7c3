"""How a figure was worked out: each step in words a person can follow, and what hangs on one origin."""

from __future__ import annotations

import pytest

from sijill.corroborate.derivation import depends_most_on, in_words, without_words
from sijill.corroborate.reconcile import corroborate
from sijill.corroborate.rules import DEFAULT, rule_named
from sijill.corroborate.toll import Origin
from sijill.errors import Refusal
from sijill.model.derivations import Step, Term, Way, worked
from sijill.model.sources import SourceKind

COUNCIL = Origin("Town Council", SourceKind.STATE)
HOSPITAL = Origin("Safita Hospital", SourceKind.MEDICAL)


def figure_of(*tolls):
    ((_, figure),) = corroborate(tolls, rule_named(DEFAULT), lambda anchor: anchor).figures
    return figure


def words_of(figure):
    return {step.end: in_words(step) for step in figure.derivation}


def test_each_end_says_the_numbers_whose_they_are_and_when(toll):
    words = words_of(figure_of(toll("a", 8, 12), toll("b", 9, 20, origin=COUNCIL)))
    assert words["low"] == "low 12: the least of 12 (River Monitor, 2031-11-08), 20 (Town Council, 2031-11-09)"
    assert words["high"].startswith("high 20: the greatest of 12 (River Monitor")


def test_an_open_end_says_who_left_it_open(toll):
    words = words_of(figure_of(toll("a", 8, 12), toll("b", 9, 20, None, origin=COUNCIL)))
    assert words["high"] == "high open: Town Council said 20 or more on 2031-11-09, which leaves the upper end open"


def test_a_middle_of_a_range_says_of_what(toll):
    assert (
        words_of(figure_of(toll("a", 8, 12, 20)))["central"] == "central 16: 16 (River Monitor, 2031-11-08, as 12-20)"
    )


def test_a_step_refuses_a_result_that_its_terms_do_not_come_to(toll):
    (step, *_) = figure_of(toll("a", 8, 12)).derivation
    with pytest.raises(Refusal):
        Step(step.end, step.way, step.terms, 13)


def test_a_step_needs_a_term():
    with pytest.raises(Refusal):
        Step("low", Way.LEAST, (), None)


@pytest.mark.parametrize(
    ("way", "numbers", "result"),
    [
        (Way.LEAST, [3, 1], 1),
        (Way.LEAST, [3, None], None),
        (Way.GREATEST, [3, None], None),
        (Way.LOWER_MEDIAN, [4, 1, 3, 2], 2),
        (Way.GREATEST_STATED, [3, None], 3),
        (Way.LEAST_STATED, [None, 3], 3),
        (Way.LESS, [9, 4, None], 5),
        (Way.LESS, [3, 4], 0),
        (Way.LESS, [None, 4], None),
        (Way.GREATEST_STATED, [None], None),
    ],
)
def test_numbers_come_to(way, numbers, result):
    assert worked(way, numbers) == result


def test_the_figure_without_each_origin_is_told(toll):
    figure = figure_of(toll("a", 8, 12), toll("b", 9, 20, None, origin=COUNCIL), toll("c", 9, 13, origin=HOSPITAL))
    without = {each.origin: (each.low, each.central, each.high, each.others) for each in figure.without}
    assert without == {
        "River Monitor": (13, 13, None, 2),
        "Safita Hospital": (12, 12, None, 2),
        "Town Council": (12, 12, 13, 2),
    }
    assert depends_most_on(figure) == "Town Council"


def test_a_single_origin_is_all_there_is(toll):
    figure = figure_of(toll("a", 8, 12))
    assert [without_words(each, figure) for each in figure.without] == [
        "without River Monitor nothing is left: it rests on this origin alone"
    ]
    assert depends_most_on(figure) == "River Monitor"


def test_an_origin_that_agrees_with_another_changes_nothing(toll):
    figure = figure_of(toll("a", 8, 12), toll("b", 8, 12, origin=COUNCIL))
    assert {without_words(each, figure) for each in figure.without} == {
        "without River Monitor nothing changes",
        "without Town Council nothing changes",
    }
    assert depends_most_on(figure) is None


def test_a_term_names_its_claims(toll):
    (term,) = figure_of(toll("a", 8, 12)).derivation[0].terms
    assert term == Term(12, "River Monitor", "12", toll("a", 8, 12).day, ("a",))
