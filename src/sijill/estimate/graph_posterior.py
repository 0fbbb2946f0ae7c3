"""The exact posterior of the total, averaged over every decomposable graph."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from sijill.compiling import compiled
from sijill.estimate.graph_sum import Floats, log_sum_over_graphs
from sijill.estimate.quadrature import finer, node_weights, refined


@dataclass(frozen=True)
class GraphPosterior:
    """Posterior of the people on no list, and of the graphs.

    Attributes:
        nodes: Numbers of people on no list, ascending whole numbers, array (nodes,).
        margins: Log likelihood of each set of lists, and in row 0 what all graphs share, array (2^lists, nodes).
        others: Log of the sum over all graphs but the saturated one, array (nodes,).
        saturated: Log of the graph in which every list depends on every other, array (nodes,).
        with_saturated: Whether that graph enters the average.
    """

    nodes: Floats
    margins: Floats
    others: Floats
    saturated: Floats
    with_saturated: bool

    @property
    def average(self) -> Floats:
        """Log of the sum over the graphs that enter the average, array (nodes,)."""
        return np.asarray(np.logaddexp(self.others, self.saturated)) if self.with_saturated else self.others

    @cached_property
    def density(self) -> tuple[Floats, Floats]:
        """``(numbers, probability of the very number)``, more numbers than nodes, arrays (numbers,)."""
        numbers, places, shares = finer(self.nodes, self.average)
        logs = (self.average[places] * shares).sum(axis=1)
        likely = np.exp(logs - logs.max())
        return numbers, likely / float(likely @ node_weights(numbers))

    @cached_property
    def weights(self) -> Floats:
        """What each node stands for when a share that changes slowly is averaged over the posterior, array (nodes,)."""
        numbers, places, shares = finer(self.nodes, self.average)
        mass = self.density[1] * node_weights(numbers)
        weights = np.zeros(len(self.nodes))
        np.add.at(weights, places, mass[:, None] * shares)
        return weights

    @property
    def saturated_mass(self) -> float:
        """Posterior probability of the saturated graph among all graphs."""
        whole, alone = (_log_sum(self.nodes, logs) for logs in (self.others, self.saturated))
        return float(1 / (1 + math.exp(min(whole - alone, 700.0))))

    @property
    def log_evidence(self) -> float:
        """Log of the sum over graphs and numbers: how likely the table is under this prior, but for a constant."""
        return _log_sum(self.nodes, self.average)

    @property
    def mean(self) -> float:
        """Posterior mean of the people on no list."""
        numbers, density = self.density
        return float((node_weights(numbers) * density * numbers).sum())

    def quantile(self, probability: float) -> float:
        """The smallest number of people on no list below or at which the posterior holds ``probability``."""
        numbers, density = self.density
        gaps = np.diff(numbers)
        first, second = density[:-1], density[1:]
        steps = gaps * (first + second) / 2 + (second - first) / 2
        held = np.concatenate([density[:1], density[0] + np.cumsum(steps)])
        at = int(np.searchsorted(held, probability * held[-1]))
        if at == 0 or at == len(held):
            return float(numbers[min(at, len(held) - 1)])
        share = (probability * held[-1] - held[at - 1]) / (held[at] - held[at - 1])
        return float(np.ceil(numbers[at - 1] + share * gaps[at - 1] - 1e-9))


def graph_posterior(table: Floats, lists: int, delta: float, most: int, with_saturated: bool) -> GraphPosterior:
    """The posterior under a hyper-Dirichlet prior, every decomposable graph as likely, and prior 1/N for the total.

    Args:
        table: Counts, array (2^lists - 1,) in persons.
        lists: How many lists (3 to 10).
        delta: Prior count of each pattern (persons, > 0).
        most: Most people on no list that are looked at (>= 2).
        with_saturated: Whether the graph in which every list depends on every other enters the average.

    Source:
        Madigan and York (1997).
    """
    nodes, margins, others, saturated = _evaluated(table.tobytes(), lists, delta, most)
    return GraphPosterior(nodes, margins, others, saturated, with_saturated)


@lru_cache(maxsize=8)
def _evaluated(counts: bytes, lists: int, delta: float, most: int) -> tuple[Floats, Floats, Floats, Floats]:
    """What both averages, with the saturated graph and without, are made from."""
    table = np.frombuffer(counts)
    documented = float(table.sum())
    fixed, nobody = _fixed_parts(table, lists, delta)

    def both(nodes: Floats) -> Floats:
        margins = log_margins(fixed, nobody, documented, delta, nodes)
        shared, margins[0] = margins[0].copy(), 0.0
        return np.stack([log_sum_over_graphs(margins.T, False) + shared, margins[-1] + shared])

    nodes, (others, saturated) = refined(both, most)
    return nodes, log_margins(fixed, nobody, documented, delta, nodes), others, saturated


def _log_sum(nodes: Floats, logs: Floats) -> float:
    numbers, places, shares = finer(nodes, logs)
    fine = (logs[places] * shares).sum(axis=1)
    top = float(fine.max())
    return top + math.log(float(np.exp(fine - top) @ node_weights(numbers)))


@compiled
def _fixed_parts(table: Floats, lists: int, delta: float) -> tuple[Floats, Floats]:
    """What of each margin does not depend on how many are on no list; and the prior and people of its empty pattern."""
    sets = 1 << lists
    fixed, nobody, seen = np.zeros(sets), np.zeros(sets), np.zeros(sets)
    for some in range(1, sets):
        for pattern in range(sets):
            seen[pattern] = 0.0
        for pattern in range(1, sets):
            seen[pattern & some] += table[pattern - 1]
        count = 1
        for place in range(lists):
            if some >> place & 1:
                count *= 2
        each = delta * sets / count
        nobody[some] = seen[0] + each
        total = math.lgamma(delta * sets) - count * math.lgamma(each)
        pattern = some
        while pattern:
            total += math.lgamma(seen[pattern] + each)
            pattern = (pattern - 1) & some
        fixed[some] = total
    return fixed, nobody


@compiled
def log_margins(fixed: Floats, nobody: Floats, documented: float, delta: float, nodes: Floats) -> Floats:
    """Log marginal likelihood of the table over each set of lists, array (2^lists, nodes).

    Row 0 holds what every graph shares: in how many ways the people can be chosen, and the prior of the total.

    Args:
        fixed: What does not depend on the nodes, array (2^lists,).
        nobody: People and prior count of the empty pattern of each set, but for those on no list, array (2^lists,).
        documented: People on at least one list.
        delta: Prior count of each pattern.
        nodes: People on no list, array (nodes,).
    """
    sets = len(fixed)
    logs = np.zeros((sets, len(nodes)))
    for at in range(len(nodes)):
        total = nodes[at] + documented
        logs[0, at] = math.lgamma(total + 1) - math.lgamma(nodes[at] + 1) - math.log(total)
        whole = math.lgamma(total + delta * sets)
        for some in range(1, sets):
            logs[some, at] = math.lgamma(nodes[at] + nobody[some]) - whole + fixed[some]
    return logs
