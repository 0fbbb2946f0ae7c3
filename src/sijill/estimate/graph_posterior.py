"""The exact posterior of the total and of the graph, averaged over decomposable graphs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sijill.estimate.decomposable import decomposable_graphs

Floats = NDArray[np.float64]

NODES = 2000
"""Values of the number on no list at which the posterior is worked out, apart from the first ones."""

EVERY = 60
"""Up to here every whole number is a node: nodes on a coarse even grid would lose the mass of small numbers."""

TOGETHER = 2000
"""Graphs worked out in one batch."""


@dataclass(frozen=True, slots=True)
class GraphPosterior:
    """Posterior of the people on no list, and of the graphs.

    Attributes:
        nodes: Numbers of people on no list, ascending whole numbers, array (nodes,).
        density: Posterior probability of the very number at each node (not of the interval), array (nodes,).
        graph_mass: Posterior probability of each graph among all of them, array (graphs,).
        saturated_mass: That of the graph in which every list depends on every other.
    """

    nodes: Floats
    density: Floats
    graph_mass: Floats
    saturated_mass: float

    @property
    def mean(self) -> float:
        """Posterior mean of the people on no list."""
        return float((node_weights(self.nodes) * self.density * self.nodes).sum())

    def quantile(self, probability: float) -> float:
        """The smallest number of people on no list below or at which the posterior holds ``probability``."""
        gaps = np.diff(self.nodes)
        first, second = self.density[:-1], self.density[1:]
        steps = gaps * (first + second) / 2 + (second - first) / 2
        held = np.concatenate([self.density[:1], self.density[0] + np.cumsum(steps)])
        at = int(np.searchsorted(held, probability * held[-1]))
        if at == 0 or at == len(held):
            return float(self.nodes[min(at, len(held) - 1)])
        share = (probability * held[-1] - held[at - 1]) / (held[at] - held[at - 1])
        return float(np.ceil(self.nodes[at - 1] + share * gaps[at - 1] - 1e-9))


def node_weights(nodes: Floats) -> Floats:
    """How many whole numbers each node stands for, array (nodes,); they add up to all of them."""
    gaps = np.diff(nodes)
    weights = np.full(len(nodes), 0.5)
    weights[1:-1] = 0.0
    weights[:-1] += gaps / 2
    weights[1:] += gaps / 2
    return weights


def unlisted_nodes(most: int, count: int = NODES) -> Floats:
    """Whole numbers from 1 to ``most``: every one at first, then ever further apart by the same factor."""
    if most <= EVERY + 1:
        return np.arange(1.0, most + 1.0)
    spread = np.unique(np.round(np.geomspace(EVERY, most, count)))
    return np.concatenate([np.arange(1.0, EVERY), spread])


def graph_posterior(table: Floats, lists: int, delta: float, most: int, with_saturated: bool) -> GraphPosterior:
    """The posterior under a hyper-Dirichlet prior, every decomposable graph as likely, and prior 1/N for the total.

    Args:
        table: Counts, array (2^lists - 1,) in persons.
        lists: How many lists (3 to 6).
        delta: Prior count of each pattern (persons, > 0).
        most: Most people on no list that are looked at.
        with_saturated: Whether the graph in which every list depends on every other enters the average; its mass is
            among all graphs either way.

    Source:
        Madigan and York (1997).
    """
    from scipy.special import gammaln

    nodes = unlisted_nodes(most)
    totals = nodes + table.sum()
    margins = _log_margins(table, lists, delta, nodes)
    shared = gammaln(totals + 1) - gammaln(nodes + 1) - np.log(totals)
    parts = decomposable_graphs(lists)[1].astype(np.float64)
    # every pair is an edge in the last graph: the mask of all edges is the largest
    last = len(parts) - 1
    weights = node_weights(nodes)
    graph_log, node_log = np.empty(len(parts)), np.full(len(nodes), -np.inf)
    for begin in range(0, len(parts), TOGETHER):
        end = min(begin + TOGETHER, len(parts))
        logs = parts[begin:end] @ margins + shared
        top = float(logs.max())
        likely = np.exp(logs - top)
        graph_log[begin:end] = _log(likely @ weights) + top
        kept = likely if with_saturated or end <= last else likely[:-1]
        node_log = np.logaddexp(node_log, _log(kept.sum(axis=0)) + top)
    density = np.exp(node_log - node_log.max())
    mass = np.exp(graph_log - graph_log.max())
    mass /= mass.sum()
    return GraphPosterior(nodes, density / float(density @ weights), mass, float(mass[last]))


def _log(values: Floats) -> Floats:
    with np.errstate(divide="ignore"):
        return np.asarray(np.log(values))


def _log_margins(table: Floats, lists: int, delta: float, nodes: Floats) -> Floats:
    """Log marginal likelihood of the table over each set of lists, array (2^lists, nodes)."""
    from scipy.special import gammaln

    cells = 1 << lists
    prior, total = delta * cells, nodes + table.sum()
    patterns = np.arange(1, cells)
    logs = np.zeros((cells, len(nodes)))
    for some in range(1, cells):
        count = 1 << some.bit_count()
        each = prior / count
        seen = np.bincount(patterns & some, weights=table, minlength=cells)
        fixed = [seen[mask] for mask in range(1, cells) if mask & ~some == 0]
        constant = float(gammaln(np.array(fixed) + each).sum()) - count * float(gammaln(each)) + float(gammaln(prior))
        logs[some] = gammaln(nodes + seen[0] + each) - gammaln(total + prior) + constant
    return logs
