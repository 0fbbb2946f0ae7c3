"""Which graphs weigh most in a posterior, and how probable it is that two lists depend on each other directly."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sijill.estimate.decomposable import LOOKED_AT, Whole, decomposable_graphs, edges_of, graph_log_masses
from sijill.estimate.graph_posterior import GraphPosterior
from sijill.estimate.graph_sum import Floats

BEAM = 60
"""Graphs kept in a round of the search."""

SLIGHT = 1e-10
"""Nodes that stand for less of the posterior than this are passed over."""


@dataclass(frozen=True, slots=True)
class BestGraphs:
    """Graphs by their posterior probability.

    Attributes:
        graphs: Masks of edges, the most probable first.
        masses: Their probabilities in the average.
        edges: Probability of each pair of lists (in the order of ``edges_of``) to be an edge; empty where the graphs
            were searched and not all looked at.
    """

    graphs: tuple[int, ...]
    masses: tuple[float, ...]
    edges: tuple[float, ...]

    @property
    def all_looked_at(self) -> bool:
        """Whether no graph was passed over."""
        return bool(self.edges)


def best_graphs(found: GraphPosterior, shown: int) -> BestGraphs:
    """The most probable graphs: of all of them up to 7 lists, beyond that the best that a search meets.

    The search goes from the best graphs known to all that differ in one edge, until none is better. The masses are
    exact either way, for the sum over all graphs is known.

    Args:
        found: The posterior.
        shown: How many graphs.
    """
    lists = len(found.margins).bit_length() - 1
    kept = np.abs(found.weights) > SLIGHT
    logs = found.margins[:, kept].copy()
    logs[0] -= found.average[kept]
    weights = found.weights[kept]
    saturated = -1 if found.with_saturated else (1 << len(edges_of(lists))) - 1
    if lists > LOOKED_AT:
        graphs, masses = _searched(lists, logs, weights, saturated)
        return BestGraphs(tuple(graphs[:shown].tolist()), tuple(np.exp(masses[:shown]).tolist()), ())
    graphs = decomposable_graphs(lists)
    log_masses = graph_log_masses(graphs.copy(), lists, logs, weights)
    # left out of the average its mass has no bound, and may be more than a float holds
    log_masses[graphs == saturated] = -np.inf
    masses = np.exp(log_masses)
    best = np.argsort(-masses, kind="stable")[:shown]
    edges = [float(masses[graphs >> place & 1 == 1].sum()) for place in range(len(edges_of(lists)))]
    return BestGraphs(tuple(graphs[best].tolist()), tuple(masses[best].tolist()), tuple(edges))


def _searched(lists: int, logs: Floats, weights: Floats, left_out: int) -> tuple[Whole, Floats]:
    """Graphs met by the search, and the logs of their masses, best first; no more than the beam holds."""
    flips = np.left_shift(np.int64(1), np.arange(len(edges_of(lists))))
    met = np.array([0, (1 << len(flips)) - 1])
    best, masses = met, graph_log_masses(met, lists, logs, weights)
    while True:
        fresh = np.setdiff1d(best[:, None] ^ flips, met)
        met = np.union1d(met, fresh)
        graphs = np.concatenate([best, fresh])
        logs_of = np.concatenate([masses, graph_log_masses(fresh, lists, logs, weights)])
        order = np.lexsort((graphs, -logs_of))[:BEAM]
        if np.array_equal(graphs[order], best):
            shown = (best != left_out) & np.isfinite(masses)
            return best[shown], masses[shown]
        best, masses = graphs[order], logs_of[order]
