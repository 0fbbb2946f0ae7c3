"""The event of the labelled cases: what a careful desk would say of its tolls."""

from __future__ import annotations

from itertools import chain as joined
from pathlib import Path

import pytest

from sijill.corroborate.reconcile import corroborate
from sijill.corroborate.rows import tolls_of
from sijill.corroborate.rules import DEFAULT, rule_named
from sijill.lists.reading import raw_table

TOLLS = Path(__file__).resolve().parents[4] / "shared" / "data" / "coast" / "reported_tolls.csv"
pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def made():
    if not TOLLS.exists():
        pytest.skip("the labelled cases are not beside this repository")
    table = tolls_of(raw_table(TOLLS.read_bytes(), TOLLS.name))
    assert not table.notes
    return corroborate(table.tolls, rule_named(DEFAULT), lambda anchor: anchor, table.copies)


def figure_of(made, label):
    (found,) = [figure for stratum, figure in made.figures if stratum.category.label == label]
    return found


def test_the_civilians_series_is_one_chain_of_one_origin(made):
    (series,) = [each for each in made.chains if each.chain.category == "civilians, killed" and each.is_credible]
    lows = [point.low for point in series.chain.points]
    assert len(lows) == 5
    assert lows == sorted(lows)
    assert len(series.chain.outlets) > 4


def test_every_full_split_and_the_told_rise_add_up(made):
    whole = [check for check in made.checks if check.kind in ("rise_parts", "split", "whole")]
    assert len(whole) == 4
    assert all(check.adds_up for check in whole)
    assert not [check for check in made.checks if check.adds_up is False]


def test_the_official_and_the_monitors_count_stay_two_origins(made):
    figure = figure_of(made, "security forces, killed")
    assert figure.independent_origins == 2
    assert figure.high is None
    assert figure.low < figure.highest_stated


def test_unnamed_and_third_hand_tellings_stand_beside(made):
    for label in ("civilians, killed", "people, killed"):
        figure = figure_of(made, label)
        assert figure.independent_origins == 1
        assert len(figure.beside) == 1


def test_nothing_is_summed(made):
    told = {number for each in made.chains for toll in each.tolls for number in (toll.low, toll.high)}
    ends = joined.from_iterable((figure.low, figure.central, figure.high) for _, figure in made.figures)
    assert set(ends) <= told | {None}
