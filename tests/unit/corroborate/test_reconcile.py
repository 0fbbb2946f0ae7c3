"""Figures: from chains by a rule, with all that was left out; rivals are never added."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sijill.corroborate.exclusions import withdrawn
from sijill.corroborate.grades import in_their_words
from sijill.corroborate.reconcile import corroborate
from sijill.corroborate.rules import DEFAULT, rule_named
from sijill.corroborate.toll import Category, Origin, Part, Scope, Sum
from sijill.errors import UsageError
from sijill.model.figures import Admission, Blame, Evidence
from sijill.model.sources import SourceKind
from sijill.model.vocabulary import Accusation, Harm, Status, VerificationState

COUNCIL = Origin("Town Council", SourceKind.STATE)
UNNAMED = Origin("field sources (not named, through Harbour Wire)", is_named=False)


def made(*tolls):
    return corroborate(tolls, rule_named(DEFAULT), lambda anchor: anchor)


def only_figure(*tolls):
    ((_, figure),) = made(*tolls).figures
    return figure


def left_out(figure):
    return {left.claim: left.code for left in figure.excluded}


def test_more_than_740_has_no_upper_end(toll):
    figure = only_figure(toll("a", 8, 740, None))
    assert (figure.low, figure.central, figure.high, figure.highest_stated) == (740, 740, None, 740)


def test_what_is_superseded_or_told_again_is_left_out_with_the_reason(toll):
    figure = only_figure(toll("a", 8, 100), toll("b", 9, 150), toll("c", 10, 150, outlet="Late Post"))
    assert figure.claims == ("b",)
    assert left_out(figure) == {"a": "superseded", "c": "relay"}
    assert figure.independent_origins == 1
    assert figure.as_of == date(2031, 11, 10)


def test_two_origins_give_a_range_and_never_a_sum_or_a_mean(toll):
    figure = only_figure(toll("a", 8, 125), toll("b", 11, 231, None, origin=COUNCIL))
    assert (figure.low, figure.central, figure.high, figure.highest_stated) == (125, 125, None, 231)
    assert figure.independent_origins == 2
    assert figure.grade.evidence is Evidence.DISPUTED


def test_an_origin_carried_by_five_outlets_is_one(toll):
    figure = only_figure(*(toll(f"t{n}", 8, 90, outlet=f"Outlet {n}") for n in range(5)))
    assert figure.independent_origins == 1
    assert figure.grade.evidence is Evidence.SINGLE_ORIGIN


def test_an_unnamed_origin_stands_beside_and_moves_nothing(toll):
    result = made(toll("a", 8, 1500), toll("b", 8, 2300, 2400, origin=UNNAMED))
    ((_, figure),) = result.figures
    assert (figure.low, figure.high) == (1500, 1500)
    assert left_out(figure) == {"b": "low_evidence"}
    assert len(figure.beside) == 1


def test_an_unnamed_origin_alone_makes_a_figure_of_low_evidence(toll):
    figure = only_figure(toll("b", 8, 2300, 2400, origin=UNNAMED))
    assert (figure.low, figure.central, figure.high) == (2300, 2350, 2400)
    assert figure.independent_origins == 0
    assert figure.grade.evidence is Evidence.LOW


def test_a_number_on_top_of_another_stands_beside_it_and_is_not_added(toll):
    fighters = Category(Status.MIXED, Harm.KILLED)
    figures = [
        figure
        for _, figure in made(toll("a", 8, 740, None), toll("b", 8, 300, category=fighters, additive_to="a")).figures
    ]
    assert sorted((figure.low, figure.high) for figure in figures) == [(300, 300), (740, None)]
    assert all(1040 not in (figure.low, figure.central, figure.high, figure.highest_stated) for figure in figures)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"denied": True}, "negated"),
        ({"historical": True}, "historical"),
        ({"retracted": "a person rejected the claim"}, "retracted"),
        ({"garbled": "its number may be garbled"}, "garbled"),
        ({"low": None, "high": None}, "no_number"),
        ({"part_of": "a"}, "part_of"),
        ({"low": 40, "high": 40, "may_overlap": ("a",)}, "may_overlap"),
    ],
)
def test_what_must_not_count_is_left_out_with_the_reason(toll, changes, code):
    figure = only_figure(toll("a", 8, 100), replace(toll("b", 9, 400), **changes))
    assert (figure.low, figure.high) == (100, 100)
    assert left_out(figure) == {"b": code}


def test_a_rise_is_in_its_running_total_already(read_rows):
    total = {"count_min": "100", "count_max": "100", "scope": "since Thursday"}
    rise = {"report_date": "2031-11-08", "count_min": "15", "count_max": "15", "scope": "past 24 hours"}
    figure = only_figure(*read_rows(total, rise).tolls)
    assert figure.low == 100
    assert left_out(figure) == {} or left_out(figure)["row-3"] == "increment"


def test_a_number_its_source_withdraws_leaves_the_chain(toll):
    told = [toll("a", 8, 90), toll("b", 9, 120), toll("c", 10, 120, withdraws=True, retracted="withdrawn")]
    assert [bool(each.retracted) for each in withdrawn(told)] == [False, True, True]
    figure = only_figure(*told)
    assert figure.low == 90
    assert left_out(figure) == {"b": "retracted", "c": "retracted"}


def test_verification_travels_and_doubt_weighs_more(toll):
    doubted = toll("a", 8, 745, verification=VerificationState.UNVERIFIED)
    assert only_figure(doubted, toll("b", 9, 800)).verification is VerificationState.UNVERIFIED


def test_an_unmapped_category_is_told_of(read_rows):
    result = made(*read_rows({"category": "casualties"}).tolls)
    assert result.figures == ()
    assert [notice.code for notice in result.warnings] == ["corroborate.unmapped"]
    assert [left.code for left in result.excluded] == ["unmapped"]


def test_the_same_tolls_in_another_order_give_the_same(toll):
    tolls = [toll("a", 8, 1), toll("b", 9, 5, origin=COUNCIL), toll("c", 9, 5, outlet="Late Post"), toll("d", 7, 2)]
    assert made(*tolls) == made(*reversed(tolls))


def test_an_outgrown_total_is_told_of(toll):
    everybody = toll("a", 8, 1018, category=Category(Status.UNKNOWN, Harm.KILLED))
    codes = {notice.code for notice in made(everybody, toll("b", 9, 1500)).warnings}
    assert "corroborate.total-outgrown" in codes


def checks(*tolls):
    return [(check.kind, check.adds_up) for check in made(*tolls).checks]


def test_parts_are_added_again(toll):
    parts = (Part("North", 60), Part("South", 40))
    assert checks(toll("a", 8, 100, sums=(Sum("total", None, parts),))) == [("parts", True)]
    assert checks(toll("a", 8, 99, sums=(Sum("total", None, parts),))) == [("parts", False)]
    assert checks(toll("a", 8, 300, sums=(Sum("total", None, parts),))) == [("parts", None)]


def test_a_rise_is_added_to_the_total_before(toll):
    rise = (Sum("that day", 50, (), is_increment=True),)
    assert checks(toll("a", 8, 100), toll("b", 9, 150, sums=rise)) == [("rise", True)]
    assert checks(toll("a", 8, 100), toll("b", 9, 140, sums=rise)) == [("rise", False)]
    assert checks(toll("a", 8, 100), toll("b", 9, 400, sums=rise)) == [("rise", None)]


def test_two_splits_by_place_are_held_against_the_rise(toll):
    before = (Sum("total", None, (Part("Tartus", 60), Part("Homs", 40))),)
    after = (
        Sum("total", None, (Part("Tartous", 70), Part("Homs", 40))),
        Sum("that day", 10, (Part("Tartous", 10),), is_increment=True),
    )
    found = made(toll("a", 8, 100, sums=before), toll("b", 9, 110, sums=after)).checks
    assert [(check.adds_up, check.working) for check in found if check.kind == "split"] == [
        (True, "Tartous 70 - 60 = 10")
    ]


def test_a_whole_is_held_against_its_categories(toll):
    everybody = toll("w", 8, 150, category=Category(Status.UNKNOWN, Harm.KILLED))
    police = toll("p", 8, 50, category=Category(Status.SECURITY, Harm.KILLED))
    assert checks(everybody, police, toll("a", 8, 100)) == [("whole", True)]


@pytest.mark.parametrize(
    ("stances", "blame", "admission"),
    [
        ((), Blame.NOT_STATED, Admission.NONE_FOUND),
        ((Accusation.ALLEGED,), Blame.UNDISPUTED, Admission.NONE_FOUND),
        ((Accusation.ACCUSED, Accusation.DENIED), Blame.CONTESTED, Admission.DENIED),
        ((Accusation.ADMITTED,), Blame.UNDISPUTED, Admission.ADMITTED),
    ],
)
def test_attribution_and_admission_are_axes_of_their_own(toll, stances, blame, admission):
    grade = only_figure(toll("a", 8, 10, accusations=stances)).grade
    assert (grade.attribution, grade.admission) == (blame, admission)


def test_others_words_follow_from_the_axes(toll):
    single = only_figure(toll("a", 8, 10)).grade
    assert in_their_words(single, Status.CIVILIAN, "on 2031-11-07") == {
        "airwars": "weak", "ucdp_event_clarity": 1, "ucdp_date_precision": 1, "ucdp_where_precision": None,
        "ibc": "provisional",
    }  # fmt: skip
    agreed = only_figure(toll("a", 8, 10), toll("b", 8, 11, origin=COUNCIL)).grade
    assert agreed.evidence is Evidence.CORROBORATED
    assert in_their_words(agreed, Status.CIVILIAN, "since 2031-11-06")["airwars"] == "fair"
    admitted = only_figure(toll("a", 8, 10, accusations=(Accusation.ADMITTED,))).grade
    assert in_their_words(admitted, Status.CIVILIAN, "since 2031-11-06")["airwars"] == "confirmed"
    assert in_their_words(single, Status.COMBATANT, "since 2031-11-06")["airwars"] == "discounted"


def test_the_rule_takes_the_lower_median_which_one_origin_stands_for(toll):
    figure = only_figure(*(toll(f"t{n}", 8, n, origin=Origin(f"Monitor {n}")) for n in (10, 30, 20, 40)))
    assert (figure.low, figure.central, figure.high) == (10, 20, 40)


def test_one_open_end_opens_the_range_and_one_unknown_low_leaves_it_unknown(toll):
    told = toll("a", 8, 10, 12)
    assert only_figure(told, toll("b", 8, 5, None, origin=COUNCIL)).high is None
    assert only_figure(told, toll("b", 8, None, 20, origin=COUNCIL)).low is None


def test_an_unknown_rule_is_refused():
    with pytest.raises(UsageError) as refused:
        rule_named("sum-everything/1")
    assert refused.value.code == "corroborate.unknown-rule"


def test_an_unplaced_toll_is_not_compared_with_a_placed_one(toll):
    safita = Scope(places=("Safita",), keys=("safita",))
    jableh = Scope(places=("Jableh",), keys=("jableh",))
    result = made(toll("a", 8, 10, scope=safita), toll("b", 8, 20, scope=jableh, origin=COUNCIL), toll("c", 8, 99))
    assert len(result.figures) == 3


def test_two_origins_that_may_count_the_same_people_are_rivals(toll):
    figure = only_figure(toll("a", 8, 100), toll("b", 8, 90, origin=COUNCIL, may_overlap=("a",)))
    assert figure.independent_origins == 2
    assert figure.low == 90


@pytest.mark.parametrize(("where", "code"), [("city", 1), ("district", 3), ("province", 4), ("country", 6), ("", None)])
def test_the_precision_of_a_place_is_ucdps(toll, where, code):
    grade = only_figure(toll("a", 8, 10)).grade
    told = in_their_words(grade, Status.CIVILIAN, "on 2031-11-07", date(2031, 11, 8), where)
    assert told["ucdp_where_precision"] == code


@pytest.mark.parametrize(("last", "code"), [(6, 1), (8, 2), (12, 3), (30, 4)])
def test_a_running_totals_days_end_with_its_last_telling(toll, last, code):
    grade = only_figure(toll("a", 8, 10)).grade
    told = in_their_words(grade, Status.CIVILIAN, "since 2031-11-06", date(2031, 11, last))
    assert told["ucdp_date_precision"] == code
