"""Graphs in words."""

import pytest

from sijill.estimate.decomposable import edges_of
from sijill.estimate.graph_words import graph_label, graph_words

NAMES = ("hospital", "observatory", "committee", "mosque")


def graph(*pairs, lists=4):
    return sum(1 << edges_of(lists).index(pair) for pair in pairs)


def test_graphs_are_named_by_their_edges():
    assert graph_label(0, ("A", "B", "C")) == "A, B, C"
    assert graph_label(graph((0, 1), (1, 2), lists=3), ("A", "B", "C")) == "A-B, B-C"


@pytest.mark.parametrize(
    ("edges", "words"),
    [
        ((), "all the lists are independent of each other"),
        (
            ((0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)),
            "every list may depend on every other; the lists themselves cannot show how",
        ),
        (
            ((0, 1),),
            "hospital and observatory may depend on each other; committee and mosque are independent of the others",
        ),
        (
            ((0, 1), (2, 3)),
            "hospital and observatory may depend on each other; committee and mosque may depend on each other",
        ),
        (
            ((0, 1), (0, 2), (1, 2), (2, 3)),
            "hospital, observatory and committee may depend on each other; committee and mosque may depend on each "
            "other; mosque is tied to hospital and observatory only through committee",
        ),
        (
            ((0, 1), (0, 2), (0, 3)),
            "hospital and observatory may depend on each other; hospital and committee may depend on each other; "
            "hospital and mosque may depend on each other; observatory, committee and mosque are tied to one another "
            "only through hospital",
        ),
        (
            ((0, 1), (0, 2), (1, 2), (1, 3), (2, 3)),
            "hospital, observatory and committee may depend on each other; observatory, committee and mosque may "
            "depend on each other; hospital is tied to mosque only through observatory and committee",
        ),
    ],
)
def test_a_graph_says_which_lists_may_depend_and_through_which(edges, words):
    assert graph_words(graph(*edges), NAMES) == words
