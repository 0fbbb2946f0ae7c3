"""What a hostile reviewer would try: each case with what must come out of it."""

from __future__ import annotations

import pytest

from sijill.corroborate.details import sums_of
from sijill.corroborate.reconcile import corroborate
from sijill.corroborate.row_relations import relation_told
from sijill.corroborate.rules import DEFAULT, rule_named


@pytest.fixture
def made(read_rows):
    """Makes chains and figures of rows given as dicts; what is not given is a plain toll of 7 November 2031."""

    def make(*rows):
        table = read_rows(*rows)
        return corroborate(table.tolls, rule_named(DEFAULT), lambda anchor: anchor, table.copies)

    return make


def figures(result):
    return {figure.category: figure for _, figure in result.figures}


def reasons(result):
    return {left.claim: left.code for left in result.excluded}


SINCE = {"scope": "Safita since 6 November"}


@pytest.mark.parametrize(
    "quoting",
    [
        {"attributed_to": "Harbour Wire"},
        {"attributed_to": ""},
        {"attributed_to": "our correspondent"},
        {"outlet": "Harbour Wire (citing Harbour Wire)", "attributed_to": ""},
        {"outlet": "Late Post citing Harbour Wire", "attributed_to": "its reporter"},
        {"outlet": "Late Post citing Harbour Wire", "attributed_to": ""},
    ],
)
def test_an_outlet_that_quotes_itself_is_one_origin_and_relays_nobody_but_itself(made, quoting):
    result = made({"attributed_to": ""}, {"report_date": "2031-11-08", **quoting})
    figure = figures(result)["civilians"]
    assert (figure.independent_origins, figure.sources) == (1, ("Harbour Wire",))
    assert {relay.from_source for relay in result.relays} <= {"Harbour Wire"}


def test_a_circle_of_outlets_is_one_origin_and_is_told_of(made):
    circle = (("Alpha News", "Beta News"), ("Beta News", "Gamma News"), ("Gamma News", "Alpha News"))
    result = made(*({"outlet": outlet, "attributed_to": source, "count_max": "10"} for outlet, source in circle))
    assert figures(result)["civilians"].independent_origins == 1
    assert [notice.code for notice in result.warnings] == ["corroborate.circular"]


def test_a_negative_number_of_people_is_refused_with_the_reason(read_rows):
    table = read_rows({"count_min": "-5", "count_max": "", "scope": "Safita in the past 24 hours"})
    assert not table.tolls
    assert [note.code for note in table.notes] == ["corroborate.bad-count"]


@pytest.mark.parametrize(("fall", "adds_up"), [("-12 that day (listed twice)", True), ("−20 since yesterday", None)])
def test_a_fall_is_held_against_the_total_before_and_the_series_is_revised_down(made, fall, adds_up):
    later = {"report_date": "2031-11-08", "count_min": "88", "count_max": "88", "detail": fall, **SINCE}
    result = made({"count_min": "100", "count_max": "100", **SINCE}, later)
    (check,) = [check for check in result.checks if check.kind == "rise"]
    assert check.adds_up is adds_up
    assert check.working.startswith("100 (2031-11-07) - ")
    assert figures(result)["civilians"].low == 88
    assert "corroborate.revised-down" in {notice.code for notice in result.warnings}


def test_a_fall_that_takes_off_too_little_does_not_add_up(made):
    later = {"report_date": "2031-11-08", "count_min": "88", "count_max": "88", "detail": "-3 that day", **SINCE}
    result = made({"count_min": "100", "count_max": "100", **SINCE}, later)
    assert [check.adds_up for check in result.checks if check.kind == "rise"] == [False]


@pytest.mark.parametrize("unit", ["families killed", "12 families killed", "displaced families", "houses destroyed"])
def test_families_and_houses_never_meet_people(made, unit):
    result = made(
        {"category": unit, "count_min": "12", "count_max": "12"},
        {"category": "people killed", "count_min": "60", "count_max": "60"},
    )
    assert [(figure.category, figure.low, figure.high) for _, figure in result.figures] == [("people", 60, 60)]
    assert reasons(result) == {"row-2": "unmapped"}


def test_a_number_including_others_is_the_whole_and_they_are_a_group_of_their_own(made):
    result = made(
        {"category": "civilians killed, including 5 children", "count_min": "40", "count_max": "40"},
        {"category": "children killed", "hedge": "of whom", "count_min": "5", "count_max": "5"},
    )
    found = figures(result)
    assert (found["civilians"].low, found["civilians"].high) == (40, 40)
    assert (found["children"].low, found["children"].high) == (5, 5)


def test_a_part_of_the_same_people_is_left_out_of_their_figure(made):
    result = made({"count_min": "40", "count_max": "40"}, {"hedge": "among them", "count_min": "9", "count_max": "9"})
    assert (figures(result)["civilians"].low, figures(result)["civilians"].high) == (40, 40)
    assert reasons(result) == {"row-3": "part_of"}


FURTHER = (
    {"hedge": "in addition"},
    {"category": "another 30 civilians killed"},
    {"category": "a further 30 killed civilians"},
)


@pytest.mark.parametrize("words", FURTHER)
def test_a_number_in_addition_is_neither_a_rival_nor_added(made, words):
    result = made({"count_min": "40", "count_max": "40"}, {"count_min": "30", "count_max": "30", **words})
    figure = figures(result)["civilians"]
    assert (figure.low, figure.central, figure.high) == (40, 40, 40)
    assert reasons(result) == {"row-3": "additive"}


def test_an_addition_to_what_no_row_tells_is_new_of_its_day(made):
    result = made({"category": "another 10 civilians killed", "outlet": "Late Post", "scope": "Safita"})
    ((stratum, figure),) = result.figures
    assert (stratum.period, figure.low) == ("new on 2031-11-07", 10)


@pytest.mark.parametrize("cell", ["2031-11-06", "6 November", "November 2031"])
def test_a_day_is_no_number_of_people(read_rows, cell):
    table = read_rows({"count_min": cell, "count_max": ""})
    assert [note.code for note in table.notes] == ["corroborate.bad-count"]


@pytest.mark.parametrize(
    "detail",
    [
        "6 November 2031: Safita 45; Jableh 26",
        "November 8; Safita 45; Jableh 26",
        "in 2031; Safita 45; Jableh 26",
        "as of 2031-11-08, Safita 45; Jableh 26",
        "Safita 45; Jableh 26; since 6 Nov.",
    ],
)
def test_a_day_or_year_beside_sub_totals_is_none_of_them(detail):
    (told,) = sums_of(detail)
    assert [(part.name, part.people) for part in told.parts] == [("Safita", 45), ("Jableh", 26)]


def test_a_year_in_the_category_is_the_period_and_not_this_events(made):
    result = made(
        {"count_min": "71", "count_max": "71", **SINCE},
        {"category": "civilians killed in 2031", "outlet": "Late Post", "count_min": "900", "count_max": "900"},
    )
    assert sorted((figure.low, figure.high) for _, figure in result.figures) == [(71, 71), (900, 900)]


def test_a_correction_notice_lowers_the_figure_and_the_old_number_is_superseded(made):
    notice = {"report_date": "2031-11-08", "hedge": "correction: an earlier version said 100", "count_min": "10"}
    result = made({"count_min": "100", "count_max": "100", **SINCE}, {**notice, "count_max": "10", **SINCE})
    figure = figures(result)["civilians"]
    assert (figure.low, figure.high) == (10, 10)
    assert [left.code for left in figure.excluded] == ["superseded"]


@pytest.mark.parametrize("word", ["retracts", "withdrew", "no longer stands"])
def test_a_withdrawn_number_leaves_with_its_notice_and_is_shown(made, word):
    told = {"attributed_to": "Town Council", "count_min": "50", "count_max": "50", **SINCE}
    result = made(told, {**told, "report_date": "2031-11-08", "hedge": word}, {"count_min": "10", **SINCE})
    figure = figures(result)["civilians"]
    assert (figure.low, figure.sources) == (10, ("River Monitor",))
    assert [left.code for left in figure.excluded] == ["retracted", "retracted"]


def test_a_denial_is_shown_and_counts_nobody(made):
    result = made({"count_min": "10", **SINCE}, {"attributed_to": "Town Council", "hedge": "denies", **SINCE})
    figure = figures(result)["civilians"]
    assert figure.independent_origins == 1
    assert [left.code for left in figure.excluded] == ["negated"]


@pytest.mark.parametrize("longer", ["Safita since 1 January", "Safita since 2029", "Safita in 2031"])
def test_a_toll_over_a_longer_period_is_no_rival_of_a_shorter(made, longer):
    result = made(
        {"count_min": "100", "count_max": "100", **SINCE},
        {"attributed_to": "Town Council", "count_min": "3000", "count_max": "3000", "scope": longer},
    )
    assert sorted((figure.low, figure.high, figure.independent_origins) for _, figure in result.figures) == [
        (100, 100, 1),
        (3000, 3000, 1),
    ]


@pytest.mark.parametrize(
    ("category", "hedge", "told"),
    [
        ("additional civilians killed", "", "addition"),
        ("civilians killed", "بالإضافة إلى", "addition"),
        ("women killed", "among them", "part"),
        ("نساء قتلن", "من بينهم", "part"),
        ("civilians killed including women", "", ""),
        ("civilians killed", "at least", ""),
    ],
)
def test_words_of_relation_are_read(category, hedge, told):
    assert relation_told(category, hedge) == told
