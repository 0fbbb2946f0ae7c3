"""Decomposable graphs: how many there are, which ones, and how each comes apart."""

import numpy as np
import pytest

from sijill.estimate.decomposable import GRAPHS, decomposable_graphs, edges_of, parts_of


@pytest.mark.parametrize("lists", range(1, 8))
def test_there_are_as_many_graphs_as_are_known(lists):
    assert len(decomposable_graphs(lists)) == GRAPHS[lists]
    assert GRAPHS[3:8] == (8, 61, 822, 18154, 617675)


@pytest.mark.slow
def test_there_are_30_888_596_graphs_over_eight_lists():
    from sijill.estimate.decomposable import _with_one_more

    assert len(_with_one_more(decomposable_graphs(7).copy(), 7)) == GRAPHS[8] == 30_888_596


@pytest.mark.parametrize("lists", [3, 4, 5])
def test_the_graphs_are_those_without_a_circle_that_has_no_chord(slow, lists):
    every = range(1 << len(edges_of(lists)))
    assert decomposable_graphs(lists).tolist() == [
        graph for graph in every if slow.is_chordal(slow.pairs_of(graph, lists), lists)
    ]


def test_a_circle_of_four_lists_does_not_come_apart():
    edges = edges_of(4)
    circle = sum(1 << edges.index(pair) for pair in ((0, 1), (1, 2), (2, 3), (0, 3)))
    assert parts_of(circle, 4) == ()
    assert len(parts_of(circle | 1 << edges.index((0, 2)), 4)) == 4


@pytest.mark.parametrize("lists", [4, 5])
def test_a_graph_comes_apart_into_its_cliques_over_its_separators(slow, lists):
    masks = lambda sets: np.bincount([sum(1 << one for one in some) for some in sets], minlength=1 << lists)  # noqa: E731
    for graph in decomposable_graphs(lists).tolist():
        cliques = slow.cliques_of(slow.pairs_of(graph, lists), lists)
        expected = masks(cliques) - masks(slow.separators_of(cliques))
        parts = parts_of(graph, lists)
        found = np.bincount([one for one, _ in parts], minlength=1 << lists) - np.bincount(
            [other for _, other in parts], minlength=1 << lists
        )
        assert (found[1:] == expected[1:]).all()
