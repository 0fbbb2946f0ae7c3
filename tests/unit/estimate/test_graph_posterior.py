"""The posterior over graphs and totals against an independent slow one, number by number."""

from dataclasses import replace

import numpy as np
import pytest

from sijill.estimate.best_graphs import best_graphs
from sijill.estimate.decomposable import decomposable_graphs, graph_log_masses
from sijill.estimate.graph_posterior import graph_posterior

TABLE = {(1, 0, 0): 30, (0, 1, 0): 25, (0, 0, 1): 20, (1, 1, 0): 9, (1, 0, 1): 6, (0, 1, 1): 5, (1, 1, 1): 3}


def every_number(logs, most):
    numbers = np.arange(1.0, most + 1)
    return numbers, logs(numbers)


@pytest.mark.parametrize("lists", [3, 4, 5])
def test_every_graph_is_as_likely_as_an_independent_slow_program_says(slow, lists):
    rng = np.random.default_rng(lists)
    table, delta = slow.random_table(rng, lists), 2.0**-lists
    fast = graph_posterior(slow.captures(table).table, lists, delta, 2_000, with_saturated=True)
    graphs = decomposable_graphs(lists)
    chosen = graphs if lists < 5 else rng.choice(graphs, 60, replace=False)
    for at in (0, 7, len(fast.nodes) // 2, len(fast.nodes) - 1):
        logs = fast.margins[:, [at]].copy()
        # lifted so far that none is negligible
        logs[0] += 5_000.0
        found = graph_log_masses(chosen, lists, logs, np.ones(1)) - 5_000.0
        expected = [slow.slow_log_joint(table, graph, int(fast.nodes[at]), lists, delta) for graph in chosen]
        shift = sum(map(float, found)) / len(found) - sum(expected) / len(expected)
        assert abs(shift) < 1e-9
        assert found == pytest.approx(expected, abs=1e-9, rel=0)


@pytest.mark.parametrize("lists", [3, 4])
def test_the_posterior_equals_a_slow_one_over_every_graph_and_number(slow, monkeypatch, lists):
    monkeypatch.setattr("sijill.estimate.graph_posterior.refined", every_number)
    table, delta, most = slow.random_table(np.random.default_rng(lists), lists), 2.0**-lists, 40
    fast = graph_posterior(slow.captures(table).table, lists, delta, most, with_saturated=True)
    graphs = decomposable_graphs(lists)
    logs = np.array(
        [[slow.slow_log_joint(table, graph, n, lists, delta) for n in range(1, most + 1)] for graph in graphs]
    )
    each = np.exp(logs - logs.max())
    each /= each.sum()
    assert fast.saturated_mass == pytest.approx(each[-1].sum(), rel=1e-9)
    assert fast.mean == pytest.approx((each.sum(axis=0) * np.arange(1, most + 1)).sum(), rel=1e-9)
    best = best_graphs(fast, len(graphs))
    masses = dict(zip(graphs.tolist(), each.sum(axis=1), strict=True))
    assert best.masses == pytest.approx([masses[graph] for graph in best.graphs], abs=1e-9)
    without = each[:-1] / each[:-1].sum()
    second = replace(fast, with_saturated=False)
    assert second.mean == pytest.approx((without.sum(axis=0) * np.arange(1, most + 1)).sum(), rel=1e-9)


@pytest.mark.parametrize("with_saturated", [True, False])
@pytest.mark.parametrize("times", [1, 40])
def test_few_nodes_give_what_every_number_gives(slow, monkeypatch, with_saturated, times):
    table = slow.captures(TABLE).table * times
    few = graph_posterior(table, 3, 0.125, 5_000 * times, with_saturated)
    monkeypatch.setattr("sijill.estimate.graph_posterior.refined", every_number)
    # another cap, so that nothing kept from before is met
    every = graph_posterior(table, 3, 0.125, 5_000 * times + 1, with_saturated)
    assert len(few.nodes) < 250
    assert few.mean == pytest.approx(every.mean, rel=2e-4)
    assert few.saturated_mass == pytest.approx(every.saturated_mass, rel=3e-4)
    assert few.log_evidence == pytest.approx(every.log_evidence, abs=3e-4)
    for at in (0.005, 0.025, 0.5, 0.975, 0.995):
        assert few.quantile(at) == pytest.approx(every.quantile(at), rel=5e-4, abs=1)


def test_a_table_of_millions_is_as_sharp_as_it_should_be():
    on = np.array([0.2, 0.3, 0.25])
    cells = [np.prod([on[j] if mask >> j & 1 else 1 - on[j] for j in range(3)]) for mask in range(8)]
    table = np.round(np.array(cells[1:]) * 1e8)
    found = graph_posterior(table, 3, 0.125, int(table.sum() * 30), with_saturated=False)
    unlisted = 1e8 * cells[0]
    assert found.quantile(0.025) < unlisted < found.quantile(0.975)
    assert found.quantile(0.975) - found.quantile(0.025) < 0.002 * unlisted
