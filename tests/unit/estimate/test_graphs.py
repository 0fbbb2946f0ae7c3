"""The average over graphs: what it reports, warns of and refuses."""

import numpy as np
import pytest

from sijill.estimate.captures import Captures
from sijill.estimate.graphs import graphs_estimate
from sijill.estimate.settings import Settings

TABLE = {(1, 0, 0): 30, (0, 1, 0): 25, (0, 0, 1): 20, (1, 1, 0): 9, (1, 0, 1): 6, (0, 1, 1): 5, (1, 1, 1): 3}


def captures(table):
    lists = len(next(iter(table)))
    names = tuple("abcdef"[:lists])
    return Captures.counted(names, [(sum(1 << j for j in range(lists) if on[j]), n) for on, n in table.items()])


def test_the_saturated_graph_is_left_out_and_its_mass_reported():
    without, with_it = (graphs_estimate(captures(TABLE), Settings(), 0.95, full) for full in (False, True))
    assert without.diagnostics["saturated_mass"] == with_it.diagnostics["saturated_mass"] > 0
    assert with_it.total.mean > without.total.mean
    assert without.diagnostics["models"] == 7
    assert with_it.diagnostics["models"] == 8
    assert all(graph["graph"] != "a-b, a-c, b-c" for graph in without.diagnostics["top_models"])


def test_the_best_graphs_come_with_their_mass_and_in_words():
    (best, *_) = graphs_estimate(captures(TABLE), Settings(), 0.95).diagnostics["top_models"]
    assert best["graph"] == "a, b, c"
    assert best["words"] == "all the lists are independent of each other"
    assert 0.2 < best["mass"] < 1


def test_other_prior_counts_stand_beside_with_how_well_they_fit():
    told = graphs_estimate(captures(TABLE), Settings(), 0.95).diagnostics["prior_sensitivity"]
    assert [one["delta"] for one in told] == [0.03125, 0.5, 1.0]
    again = graphs_estimate(captures(TABLE), Settings(delta=1.0), 0.95)
    assert again.total.median == told[2]["median"]
    back = {one["delta"]: one["support"] for one in again.diagnostics["prior_sensitivity"]}
    assert back[0.5] == pytest.approx(told[1]["support"] - told[2]["support"], abs=0.002)


def test_eight_lists_have_an_average():
    rng = np.random.default_rng(8)
    on = rng.random((1_000, 8)) < 0.2
    masks = on @ (1 << np.arange(8))
    table = Captures.counted("abcdefgh", [(int(mask), 1) for mask in masks if mask])
    estimate = graphs_estimate(table, Settings(), 0.95)
    assert estimate.total.low <= 1_000 <= estimate.total.high
    assert estimate.diagnostics["models"] == 30_888_595
    assert estimate.diagnostics["top_models_from"] == "a search"
    assert estimate.diagnostics["ties"] == []


def test_a_table_of_strong_three_way_dependence_is_warned_of():
    table = {**TABLE, (1, 0, 0): 900, (0, 1, 0): 800, (0, 0, 1): 700, (1, 1, 1): 600}
    estimate = graphs_estimate(captures(table), Settings(), 0.95, with_saturated=True)
    assert estimate.diagnostics["saturated_mass"] > 0.99
    assert estimate.warns("estimate.saturated-dominates")


def test_a_low_cap_is_warned_of():
    estimate = graphs_estimate(captures(TABLE), Settings(cap=2), 0.95)
    assert estimate.warns("estimate.near-cap")
    assert not graphs_estimate(captures(TABLE), Settings(), 0.95).warns("estimate.near-cap")


def test_the_posterior_covers_the_truth_of_simulated_lists():
    held = 0
    for seed in range(40):
        rng = np.random.default_rng(seed)
        on = rng.random((500, 3)) < (0.5, 0.4, 0.35)
        masks = on @ (1 << np.arange(3))
        table = Captures.counted("abc", [(int(mask), 1) for mask in masks if mask])
        total = graphs_estimate(table, Settings(), 0.9).total
        held += total.low <= 500 <= total.high
    assert 32 <= held <= 40


@pytest.mark.parametrize(("lists", "code"), [(2, "estimate.needs-three-lists"), (11, "estimate.too-many-lists")])
def test_too_few_and_too_many_lists_have_no_average(lists, code):
    table = Captures.counted("abcdefghijk"[:lists], [(1, 5), (2, 5), (3, 2)])
    estimate = graphs_estimate(table, Settings(), 0.95)
    assert estimate.total is None
    assert estimate.warns(code)
