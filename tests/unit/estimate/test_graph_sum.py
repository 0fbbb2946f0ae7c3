"""The sum over all decomposable graphs against the graphs one by one."""

import numpy as np
import pytest

from sijill.estimate.decomposable import GRAPHS, decomposable_graphs, graph_log_masses, parts_of
from sijill.estimate.graph_sum import log_sum_over_graphs


def one_by_one(logs, with_saturated):
    lists = logs.shape[1].bit_length() - 1
    graphs = decomposable_graphs(lists).tolist()
    rows = [parts_of(graph, lists) for graph in graphs[: None if with_saturated else -1]]
    each = np.array([sum(logs[:, clique] - logs[:, below] for clique, below in parts) for parts in rows])
    top = each.max(axis=0)
    return np.log(np.exp(each - top).sum(axis=0)) + top


@pytest.mark.parametrize("lists", range(2, 9))
def test_with_every_weight_one_it_counts_the_graphs(lists):
    nothing = np.zeros((1, 1 << lists))
    assert np.exp(log_sum_over_graphs(nothing, True)) == pytest.approx([GRAPHS[lists]], rel=1e-13)
    assert np.exp(log_sum_over_graphs(nothing, False)) == pytest.approx([GRAPHS[lists] - 1], rel=1e-13)


@pytest.mark.slow
@pytest.mark.parametrize("lists", [9, 10])
def test_it_counts_the_graphs_of_many_lists(lists):
    assert np.exp(log_sum_over_graphs(np.zeros((1, 1 << lists)), True)) == pytest.approx([GRAPHS[lists]], rel=1e-13)


@pytest.mark.parametrize("lists", [2, 3, 4, 5])
@pytest.mark.parametrize("scale", [1.0, 30.0, 900.0, 40_000.0])
@pytest.mark.parametrize("with_saturated", [True, False])
def test_it_is_the_sum_of_the_graphs_one_by_one(lists, scale, with_saturated):
    logs = np.random.default_rng([lists, int(scale)]).normal(size=(6, 1 << lists)) * scale
    logs[:, 0] = 0.0
    assert log_sum_over_graphs(logs, with_saturated) == pytest.approx(
        one_by_one(logs, with_saturated), rel=1e-13, abs=1e-9
    )


@pytest.mark.parametrize("lists", [6, 7])
@pytest.mark.parametrize("liking", [0.0, 8.0])
@pytest.mark.parametrize("with_saturated", [True, False])
def test_signs_cost_few_digits_even_where_large_cliques_weigh_most(lists, liking, with_saturated):
    sizes = np.array([some.bit_count() for some in range(1 << lists)])
    logs = liking * sizes * (sizes - 1.0) + np.random.default_rng(lists).normal(size=1 << lists)
    logs[0] = 0.0
    whole = log_sum_over_graphs(logs[None], with_saturated)
    graphs = decomposable_graphs(lists)[: None if with_saturated else -1].copy()
    each = np.concatenate([-whole, logs[1:]])[:, None]
    shares = np.exp(graph_log_masses(graphs, lists, each, np.ones(1)))
    assert shares.sum() == pytest.approx(1.0, abs=1e-12)


def test_leaving_the_saturated_graph_out_is_no_subtraction():
    # it outweighs all others together by far more digits than a float has
    logs = np.zeros((1, 16))
    logs[0, 15] = 5_000.0
    assert log_sum_over_graphs(logs, True) == pytest.approx([5_000.0])
    assert log_sum_over_graphs(logs, False) == pytest.approx([np.log(60)], rel=1e-13)


def test_threads_change_no_bit(monkeypatch):
    logs = np.random.default_rng(7).normal(size=(5, 1 << 7)) * 50
    logs[:, 0] = 0.0
    shared = log_sum_over_graphs(logs, False)
    monkeypatch.setattr("sijill.estimate.graph_sum.MOST_THREADS", 1)
    assert (log_sum_over_graphs(logs, False) == shared).all()
