"""Stepwise selection for sparse lists, against a slow one on the whole table of patterns, and on many lists."""

from itertools import combinations

import numpy as np
import pytest
from scipy.stats import poisson

from sijill.estimate.captures import Captures
from sijill.estimate.estimates import estimate_all
from sijill.estimate.search import search
from sijill.estimate.settings import Settings
from sijill.estimate.sparse import pairs_left_out, selections, sparse_estimate
from sijill.estimate.surprise import log_tail

QUICK = Settings(sparse_bootstraps=200)


def generator():
    return np.random.default_rng(1)


def simulated(seed, truth, chances, pairs=(), strength=1.5):
    """People found by lists; each later list of a pair is likelier to find those on the earlier one."""
    rng = np.random.default_rng(seed)
    on = np.zeros((truth, len(chances)), dtype=bool)
    for place, chance in enumerate(chances):
        odds = np.full(truth, chance / (1 - chance))
        for first, second in pairs:
            if second == place:
                odds = odds * np.exp(strength * on[:, first])
        on[:, place] = rng.random(truth) < odds / (1 + odds)
    masks = on @ (1 << np.arange(len(chances)))
    return Captures.counted([f"l{n:02}" for n in range(len(chances))], [(int(mask), 1) for mask in masks if mask])


def means_of(model, found, lists):
    """Fitted people by mask, of the model as it was fitted to the table."""
    held = np.zeros(1 << lists)
    for mask in range(1, 1 << lists):
        held[mask] = np.exp(
            sum(beta for term, beta in zip(model, found.coefficients[0], strict=False) if mask & term == term)
        )
    return held


def slowly(captures, threshold=0.02):
    """The same selection by fitting every model to the whole table; the total and the pairs in order."""
    lists, table = len(captures.lists), captures.table
    model, chosen = (0, *(1 << place for place in range(lists))), []
    while True:
        found = search([model], table, lists)
        means = means_of(model, found, lists)
        for pair in model[lists + 1 :]:
            if not captures.on_all(pair):
                means[[mask for mask in range(1 << lists) if mask & pair == pair]] = 0
        candidates = []
        for first, second in combinations(range(lists), 2):
            pair = 1 << first | 1 << second
            larger = tuple(sorted((*model, pair), key=lambda mask: (mask.bit_count(), mask)))
            if pair in model or not search([larger], table, lists).exists[0, 0]:
                continue
            seen = captures.on_all(pair)
            mean = means[[mask for mask in range(1 << lists) if mask & pair == pair]].sum()
            chance = poisson.cdf(seen, mean) if seen < mean else poisson.sf(seen - 1, mean)
            candidates.append((chance, (first, second), larger))
        if not candidates or min(candidates)[0] >= threshold:
            return captures.documented + float(found.unlisted[0, 0]), chosen
        _, pair, model = min(candidates)
        chosen.append(pair)


@pytest.mark.parametrize("seed", range(6))
def test_the_pairs_and_the_total_are_those_of_the_slow_selection(seed):
    captures = simulated(seed, 1500, (0.1, 0.08, 0.06, 0.04, 0.01), pairs=((0, 1), (1, 3)))
    total, pairs = slowly(captures)
    found = selections(captures.patterns, np.array([[float(people) for _, people in captures.counts]]), 0.02)
    chosen = [(int(pair) // 5, int(pair) % 5) for pair in found.pairs[0] if pair >= 0]
    assert chosen == pairs
    assert captures.documented + float(found.unlisted[0]) == pytest.approx(total, rel=1e-7)


def test_a_pair_that_shares_nobody_goes_to_minus_infinity():
    # lists a and b would share 20 people if they were independent
    people = [(1, 80), (2, 80), (4, 60), (5, 30), (6, 30)]
    estimate = sparse_estimate(Captures.counted("abc", people), QUICK, 0.95, generator())
    (pair,) = (one for one in estimate.diagnostics["pairs"] if one["lists"] == ["a", "b"])
    assert pair["on_both"] == 0
    assert estimate.diagnostics["pairs_at_minus_infinity"] == 1
    assert estimate.total.mean == pytest.approx(slowly(Captures.counted("abc", people))[0])


@pytest.mark.parametrize(("seen", "mean"), [(0, 3.9), (3, 9.5), (12, 4.2), (400, 320.0), (7, 7.0)])
def test_the_chance_of_an_overlap_is_the_poisson_tail(seen, mean):
    wanted = poisson.logcdf(seen, mean) if seen < mean else poisson.logsf(seen - 1, mean)
    assert log_tail(float(seen), mean) == pytest.approx(wanted, rel=1e-9)


def test_a_chance_too_small_for_a_float_still_has_an_order():
    assert log_tail(2000.0, 20.0) < log_tail(1900.0, 20.0) < -745


def test_twenty_two_lists_are_taken_and_the_truth_is_held():
    chances = [0.03 + 0.01 * (place % 5) for place in range(22)]
    captures = simulated(4, 2000, chances, pairs=((0, 1), (2, 3), (3, 4), (10, 20)), strength=2.0)
    estimate = sparse_estimate(captures, QUICK, 0.95, generator())
    assert estimate.total.low <= 2000 <= estimate.total.high
    found = [tuple(pair["lists"]) for pair in estimate.diagnostics["pairs"]]
    assert {("l00", "l01"), ("l02", "l03"), ("l03", "l04"), ("l10", "l20")} <= set(found)


def test_more_than_twelve_lists_that_hang_together_are_told_not_fitted():
    pairs = [(place, place + 1) for place in range(13)]
    captures = simulated(2, 4000, [0.1] * 14, pairs=pairs, strength=2.5)
    found = selections(captures.patterns, np.array([[float(people) for _, people in captures.counts]]), 0.02)
    assert found.too_wide[0] > 0
    assert [warning.code for warning in pairs_left_out(found, found)] == ["estimate.pairs-left-out"]


def test_intervals_hold_the_truth_about_as_often_as_they_say():
    held = 0
    for seed in range(80):
        captures = simulated(seed, 1200, (0.15, 0.12, 0.1, 0.1), pairs=((0, 1),))
        estimate = sparse_estimate(captures, QUICK, 0.9, np.random.default_rng(seed))
        held += estimate.total is not None and estimate.total.low <= 1200 <= estimate.total.high
    assert 62 <= held <= 79


def test_a_table_without_a_maximum_has_no_total():
    # everybody is on list a
    estimate = sparse_estimate(Captures.counted("abc", [(1, 50), (3, 9), (5, 8), (7, 2)]), QUICK, 0.95, generator())
    assert estimate.total is None
    assert estimate.warns("estimate.no-finite-maximum")


def test_two_lists_cannot_show_a_dependence():
    estimate = sparse_estimate(Captures.counted("ab", [(1, 50), (2, 40), (3, 9)]), QUICK, 0.95, generator())
    assert estimate.warns("estimate.needs-three-lists")


def test_the_order_of_lists_changes_nothing():
    captures = simulated(3, 1500, (0.1, 0.08, 0.06, 0.05), pairs=((0, 1),))
    moved = captures.only(["l03", "l01", "l02", "l00"])
    assert estimate_all(captures, methods=["sparse"], settings=QUICK) == estimate_all(
        moved, methods=["sparse"], settings=QUICK
    )


def test_thirty_lists_are_answered_or_refused_by_every_method():
    captures = simulated(5, 600, [0.02] * 30)
    for estimate in estimate_all(captures, settings=QUICK):
        assert estimate.total is not None or estimate.warnings[0].code in {
            "estimate.too-many-lists",
            "estimate.empty-patterns",
        }
