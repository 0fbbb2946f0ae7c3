"""Decomposable graphs: their number, an independent slow likelihood, the posterior, its warnings."""

from itertools import combinations, product
from math import lgamma, log

import numpy as np
import pytest

from sijill.estimate.captures import Captures
from sijill.estimate.decomposable import decomposable_graphs, edges_of, graph_label
from sijill.estimate.graph_posterior import graph_posterior, node_weights, unlisted_nodes
from sijill.estimate.graphs import graphs_estimate
from sijill.estimate.settings import Settings

TABLE = {(1, 0, 0): 30, (0, 1, 0): 25, (0, 0, 1): 20, (1, 1, 0): 9, (1, 0, 1): 6, (0, 1, 1): 5, (1, 1, 1): 3}


def captures(table):
    lists = len(next(iter(table)))
    names = tuple("abcdef"[:lists])
    return Captures.counted(names, [(sum(1 << j for j in range(lists) if on[j]), n) for on, n in table.items()])


def log_margin(table, some, alpha):
    """Slow: the Dirichlet-multinomial likelihood of the table summed over the lists not in ``some``."""
    if not some:
        return 0.0
    sums = dict.fromkeys(product((0, 1), repeat=len(some)), 0.0)
    for on, people in table.items():
        sums[tuple(on[j] for j in some)] += people
    each = alpha / len(sums)
    total = sum(sums.values())
    return lgamma(alpha) - lgamma(alpha + total) + sum(lgamma(each + people) - lgamma(each) for people in sums.values())


def cliques_of(edges, lists):
    """Slow: every maximal complete set of lists."""
    complete = [
        some
        for size in range(1, lists + 1)
        for some in combinations(range(lists), size)
        if all(pair in edges for pair in combinations(some, 2))
    ]
    return [some for some in complete if not any(set(some) < set(other) for other in complete)]


def junction_tree(cliques):
    """Slow: separators of a spanning tree of the cliques with the largest overlaps (Kruskal)."""
    tree, separators = {clique: clique for clique in cliques}, []

    def root(clique):
        return clique if tree[clique] == clique else root(tree[clique])

    pairs = sorted(combinations(cliques, 2), key=lambda pair: -len(set(pair[0]) & set(pair[1])))
    for one, other in pairs:
        if root(one) != root(other):
            tree[root(one)] = root(other)
            separators.append(tuple(sorted(set(one) & set(other))))
    return separators


def slow_log_likelihood(table, edges, lists, alpha):
    cliques = cliques_of(edges, lists)
    parts = sum(log_margin(table, clique, alpha) for clique in cliques)
    return parts - sum(log_margin(table, separator, alpha) for separator in junction_tree(cliques))


def test_how_many_decomposable_graphs_there_are():
    assert [len(decomposable_graphs(lists)[0]) for lists in (2, 3, 4, 5, 6)] == [2, 8, 61, 822, 18154]


def test_a_circle_of_four_lists_is_not_decomposable():
    edges = edges_of(4)
    circle = sum(1 << edges.index(pair) for pair in ((0, 1), (1, 2), (2, 3), (0, 3)))
    graphs = decomposable_graphs(4)[0]
    assert circle not in graphs
    assert circle | 1 << edges.index((0, 2)) in graphs


def test_graphs_are_named_by_their_edges():
    assert graph_label(0b000, ("A", "B", "C")) == "A, B, C"
    assert graph_label(0b101, ("A", "B", "C")) == "A-B, B-C"


@pytest.mark.parametrize("lists", [3, 4])
def test_the_posterior_equals_a_slow_one_graph_by_graph(lists):
    rng = np.random.default_rng(lists)
    table = {on: int(rng.integers(1, 30)) for on in product((0, 1), repeat=lists) if any(on)}
    held, delta, most = captures(table), 2.0**-lists, 40
    fast = graph_posterior(held.table, lists, delta, most, with_saturated=True)
    graphs = decomposable_graphs(lists)[0]
    logs = np.empty((len(graphs), most))
    for row, graph in enumerate(graphs):
        edges = {pair for place, pair in enumerate(edges_of(lists)) if graph >> place & 1}
        for unlisted in range(1, most + 1):
            whole = {**table, (0,) * lists: unlisted}
            total = sum(whole.values())
            ways = lgamma(total + 1) - sum(lgamma(people + 1) for people in whole.values())
            logs[row, unlisted - 1] = ways + slow_log_likelihood(whole, edges, lists, delta * 2**lists) - log(total)
    slow = np.exp(logs - logs.max())
    slow /= slow.sum()
    assert fast.nodes.tolist() == list(range(1, most + 1))
    assert fast.graph_mass == pytest.approx(slow.sum(axis=1), abs=1e-9)
    assert fast.density == pytest.approx(slow.sum(axis=0), abs=1e-9)


def test_nodes_stand_for_every_whole_number():
    nodes = unlisted_nodes(100_000)
    assert nodes[0] == 1
    assert nodes[-1] == 100_000
    assert (np.diff(nodes) > 0).all()
    assert node_weights(nodes).sum() == pytest.approx(100_000)


def test_spread_nodes_give_what_every_number_gives(monkeypatch):
    held = captures(TABLE)
    spread = graph_posterior(held.table, 3, 0.125, 5_000, with_saturated=True)
    monkeypatch.setattr("sijill.estimate.graph_posterior.unlisted_nodes", lambda most: np.arange(1.0, most + 1))
    every = graph_posterior(held.table, 3, 0.125, 5_000, with_saturated=True)
    assert spread.mean == pytest.approx(every.mean, rel=1e-4)
    assert spread.graph_mass == pytest.approx(every.graph_mass, abs=1e-5)
    for at in (0.025, 0.5, 0.975):
        assert spread.quantile(at) == pytest.approx(every.quantile(at), rel=2e-3, abs=1)


def test_the_saturated_graph_is_left_out_and_its_mass_reported():
    without, with_it = (graphs_estimate(captures(TABLE), Settings(), 0.95, full) for full in (False, True))
    assert without.diagnostics["saturated_mass"] == with_it.diagnostics["saturated_mass"] > 0
    assert with_it.total.mean > without.total.mean
    assert without.diagnostics["models"] == 7


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


@pytest.mark.parametrize(("lists", "code"), [(2, "estimate.needs-three-lists"), (7, "estimate.too-many-lists")])
def test_too_few_and_too_many_lists_have_no_average(lists, code):
    table = Captures.counted("abcdefg"[:lists], [(1, 5), (2, 5), (3, 2)])
    estimate = graphs_estimate(table, Settings(), 0.95)
    assert estimate.total is None
    assert estimate.warns(code)
