"""The most probable graphs: their masses, the ties between lists, and the search where there are too many."""

import numpy as np
import pytest

from sijill.estimate import best_graphs as module
from sijill.estimate.best_graphs import best_graphs
from sijill.estimate.decomposable import decomposable_graphs, edges_of
from sijill.estimate.graph_posterior import graph_posterior


def people(seed, lists, count=1500):
    """Lists of which the second copies much of the first, of people who differ."""
    rng = np.random.default_rng([lists, seed])
    easy = rng.random(count) < 0.5
    on = rng.random((count, lists)) < np.where(easy[:, None], rng.random(lists) * 0.5, rng.random(lists) * 0.2)
    on[:, 1] = np.where(rng.random(count) < 0.4, on[:, 0], on[:, 1])
    return np.bincount(on @ (1 << np.arange(lists)), minlength=1 << lists)[1:].astype(float)


def posterior(table, lists, with_saturated=False):
    return graph_posterior(table, lists, 2.0**-lists, int(table.sum() * 30), with_saturated)


@pytest.mark.parametrize("with_saturated", [True, False])
def test_the_masses_of_all_graphs_add_up_to_one(slow, with_saturated):
    table = slow.captures(slow.random_table(np.random.default_rng(5), 4)).table
    best = best_graphs(posterior(table, 4, with_saturated), 61)
    assert sum(best.masses) == pytest.approx(1.0, abs=1e-8)
    assert (best.masses[best.graphs.index(63)] > 0) is with_saturated


def test_a_tie_is_as_probable_as_the_graphs_that_have_it():
    best = best_graphs(posterior(people(1, 4), 4), 61)
    for place in range(len(edges_of(4))):
        held = sum(mass for graph, mass in zip(best.graphs, best.masses, strict=True) if graph >> place & 1)
        assert best.edges[place] == pytest.approx(held)
    # the second list copies from the first
    assert best.edges[edges_of(4).index((0, 1))] > 0.99


@pytest.mark.parametrize("lists", [5, 6])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_search_meets_the_graphs_that_looking_at_all_of_them_finds(monkeypatch, lists, seed):
    found = posterior(people(seed, lists), lists)
    every = best_graphs(found, 5)
    monkeypatch.setattr(module, "LOOKED_AT", 3)
    searched = best_graphs(found, 5)
    assert searched.graphs == every.graphs
    assert searched.masses == pytest.approx(every.masses)
    assert every.all_looked_at
    assert not searched.all_looked_at


def test_equal_masses_stand_in_the_order_of_the_graphs():
    alike = np.array([10.0, 10, 3, 10, 3, 3, 1])
    best = best_graphs(posterior(alike, 3), 8)
    assert set(best.graphs) == set(decomposable_graphs(3).tolist())
    ties = [graph for graph, mass in zip(best.graphs, best.masses, strict=True) if abs(mass - best.masses[1]) < 1e-12]
    assert ties == sorted(ties)
