"""Rows a hostile reviewer would write, in English and Arabic, and what must come of them."""

from __future__ import annotations

import pytest

from sijill.corroborate.reconcile import corroborate
from sijill.corroborate.rules import DEFAULT, rule_named

KILLED = {"category": "civilians killed", "attributed_to": "Sahel Observatory", "outlet": "Gull Post"}
CUMULATIVE = "Rabazir since 5 November"


def row(day, count, scope="Rabazir", most=None, **other):
    ends = {"count_min": str(count), "count_max": str(count) if most is None else most}
    return {**KILLED, "report_date": f"2031-11-{day:02}", "scope": scope, **ends, **other}


@pytest.fixture
def made(read_rows):
    def make(*rows):
        table = read_rows(*rows)
        result = corroborate(table.tolls, rule_named(DEFAULT), lambda anchor: anchor, table.copies)
        return table, result

    return make


def said(result):
    """(low, high, number of origins) of each figure, by category and scope."""
    return {
        (figure.category, figure.scope): (figure.low, figure.high, figure.independent_origins)
        for _, figure in result.figures
    }


def only(result):
    (figure,) = said(result).values()
    return figure


def relays(result):
    return {(relay.from_source, relay.to_source) for relay in result.relays}


ONE_ORIGIN = {
    "an outlet quotes itself in Arabic": (
        row(7, 20, outlet="صحيفة المرسى", attributed_to="صحيفة المرسى"),
        row(8, 20, outlet="صحيفة المرسى", attributed_to="مراسل صحيفة المرسى"),
    ),
    "three outlets in a circle": (
        row(7, 20, outlet="Gull Post", attributed_to="Quay Times"),
        row(7, 20, outlet="Quay Times", attributed_to="Harbour Wire"),
        row(7, 20, outlet="Harbour Wire", attributed_to="Gull Post"),
    ),
    "an outlet with and without its article": (
        row(7, 20, outlet="The Gull Post", attributed_to=""),
        row(7, 20, outlet="Gull Post", attributed_to=""),
    ),
    "one body in two scripts": (
        row(7, 20, attributed_to="Ministry of Health"),
        row(7, 20, attributed_to="وزارة الصحة"),
    ),
    "an old number told late": (row(7, 20), row(9, 20, outlet="Quay Times")),
    "an outlet in the words of a wire": (
        row(7, 20, outlet="Harbour Wire"),
        row(8, 20, outlet="Gull Post (Harbour Wire)", attributed_to=""),
    ),
}


@pytest.mark.parametrize("case", ONE_ORIGIN)
def test_one_voice_however_often_it_is_told(made, case):
    assert only(made(*ONE_ORIGIN[case])[1]) == (20, 20, 1)


TWO_ORIGINS = {
    "two bodies named jointly": (row(7, 20, attributed_to="the health ministry and the Sahel Observatory"),),
    "in Arabic": (row(7, 20, attributed_to="وزارة الصحة ومرصد الساحل"),),
    "a hospital and the ministry": (
        row(7, 20, attributed_to="Tamir Hospital"),
        row(7, 20, attributed_to="Health Ministry"),
    ),
    "two armies": (row(7, 20, attributed_to="Northern Army"), row(7, 20, attributed_to="Southern Army")),
    "a rebel army and the state's": (
        row(7, 20, attributed_to="Free Syrian Army"),
        row(7, 20, attributed_to="the Syrian army"),
    ),
    "hospitals of one consonant": (
        row(7, 20, attributed_to="Hassan Hospital"),
        row(7, 20, attributed_to="Hussein Hospital"),
    ),
    "two papers of one consonant": (
        row(7, 20, outlet="صحيفة لوليش", attributed_to=""),
        row(7, 20, outlet="جريدة ليشاش", attributed_to=""),
    ),
}


@pytest.mark.parametrize("case", TWO_ORIGINS)
def test_two_voices_are_two(made, case):
    assert only(made(*TWO_ORIGINS[case])[1]) == (20, 20, 2)


NOT_COUNTED = {
    "families": row(7, 4, category="families killed"),
    "families in Arabic": row(7, 4, category="عائلات قتلت"),
    "dead and wounded": row(7, 40, category="dead and wounded"),
    "dead and wounded in Arabic": row(7, 40, category="قتلى وجرحى"),
    "victims in Arabic": row(7, 40, category="ضحايا"),
    "a number denied": row(7, 40, hedge="denied"),
    "a number withdrawn": row(7, 40, hedge="سحب"),
}


@pytest.mark.parametrize("case", NOT_COUNTED)
def test_what_counts_no_dead_is_left_out_with_the_reason(made, case):
    _, result = made(NOT_COUNTED[case], row(7, 12, outlet="Quay Times", attributed_to="Tamir Hospital"))
    assert only(result) == (12, 12, 1)
    assert len(result.excluded) == 1


@pytest.mark.parametrize("cell", ["7 November", "2031-11-07", "7/11", "12.5", "-3", "٢٠٣١-١١-٠٧"])
def test_what_is_no_number_of_people_is_refused(made, cell):
    table, _ = made(row(7, cell, most=""))
    assert [note.code for note in table.notes] == ["corroborate.bad-count"]


@pytest.mark.parametrize("words", ["civilians died of wounds", "مدنيون توفوا متأثرين بجراحهم"])
def test_who_dies_of_wounds_later_lowers_no_toll(made, words):
    _, result = made(row(7, 50), row(8, 3, category=words))
    assert only(result) == (50, 50, 1)


def test_a_toll_since_a_month_runs_on(made):
    _, result = made(row(7, 900, scope="Rabazir since January 2031"))
    assert list(said(result)) == [("civilians", "Rabazir; since 2031-01-01")]


def test_rises_of_single_days_are_held_against_the_totals_around_them(made):
    _, result = made(
        row(7, 60, CUMULATIVE), row(8, 12, "Rabazir new on 8 November"), row(9, 8, "Rabazir new on 9 November"),
        row(9, 80, CUMULATIVE),
    )  # fmt: skip
    assert only(result) == (80, 80, 1)
    assert [(check.kind, check.adds_up) for check in result.checks] == [("rises", True)]


def test_a_negative_rise_in_arabic_words_is_subtracted(made):
    _, result = made(row(7, 60, CUMULATIVE, attributed_to="مرصد الساحل"), row(8, 52, CUMULATIVE, detail="-8 that day"))
    assert [(check.kind, check.adds_up) for check in result.checks] == [("rise", True)]


def test_sub_totals_above_their_total_are_reported_and_mend_nothing(made):
    _, result = made(row(7, 40, detail="Rabazir 30; Lushin 20"))
    assert only(result) == (40, 40, 1)
    assert [check.adds_up for check in result.checks] == [False]


def test_one_number_for_two_places_is_no_rival_of_either(made):
    _, result = made(
        row(7, 40, "Rabazir and Lushin"), row(7, 25, attributed_to="Tamir Hospital"),
        row(7, 15, "Lushin", attributed_to="Lushin Hospital"),
    )  # fmt: skip
    assert sorted(said(result).values()) == [(15, 15, 1), (25, 25, 1), (40, 40, 1)]


def test_a_partys_count_of_fighters_meets_no_count_of_civilians(made):
    _, result = made(row(7, 40, category="militants killed", attributed_to="Northern Army"), row(7, 38))
    assert sorted(said(result).values()) == [(38, 38, 1), (40, 40, 1)]


def test_a_wire_in_brackets_hands_the_figure_on(made):
    _, result = made(row(7, 20, outlet="Harbour Wire"), row(8, 20, outlet="Gull Post (Harbour Wire)", attributed_to=""))
    assert relays(result) == {("Sahel Observatory", "Harbour Wire"), ("Harbour Wire", "Gull Post")}


@pytest.mark.parametrize("words", ["English", "agency copy", "wire", "citing Gull Post"])
def test_an_edition_in_brackets_hands_nothing_on(made, words):
    _, result = made(row(7, 20, outlet=f"Gull Post ({words})"))
    assert relays(result) == {("Sahel Observatory", "Gull Post")}


def test_whoever_told_the_teller_spoke_first(made):
    _, result = made(row(7, 20, attributed_to="a resident told by his cousin"))
    assert ("a resident", "Gull Post") in relays(result)


def test_of_several_in_arabic_the_children_among_them_are_a_group(made):
    _, result = made(row(7, 20, category="مدنيون قتلوا بينهم 5 أطفال"), row(7, 5, category="مقتل 5 أطفال منهم"))
    assert said(result)["civilians", "Rabazir; days not stated"] == (20, 20, 1)
    assert said(result)["children", "Rabazir; days not stated"] == (5, 5, 1)


def test_a_correction_in_arabic_lowers_the_figure(made):
    assert only(made(row(7, 60), row(8, 52, hedge="تصحيح"))[1]) == (52, 52, 1)


def test_a_number_in_addition_in_arabic_is_not_added(made):
    _, result = made(row(7, 20), row(7, 3, hedge="بالإضافة إلى"))
    assert only(result) == (20, 20, 1)
    assert [left.code for left in result.excluded] == ["additive"]
