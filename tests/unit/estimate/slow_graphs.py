"""An independent slow likelihood of decomposable graphs, to hold the fast one against.

Cliques are found by trying every set of lists, separators from a spanning tree of the cliques with the largest overlaps
(Kruskal), margins by adding up a dictionary: Madigan and York (1997) as written.
"""

from itertools import combinations, product
from math import lgamma, log

from sijill.estimate.captures import Captures
from sijill.estimate.decomposable import edges_of


def captures(table):
    lists = len(next(iter(table)))
    names = tuple("abcdefgh"[:lists])
    return Captures.counted(names, [(sum(1 << j for j in range(lists) if on[j]), n) for on, n in table.items()])


def random_table(rng, lists, most=30):
    return {on: int(rng.integers(1, most)) for on in product((0, 1), repeat=lists) if any(on)}


def pairs_of(graph, lists):
    return {pair for place, pair in enumerate(edges_of(lists)) if int(graph) >> place & 1}


def is_chordal(pairs, lists):
    """Slow: no four lists or more form a circle without a chord."""
    for size in range(4, lists + 1):
        for some in combinations(range(lists), size):
            inside = [pair for pair in combinations(some, 2) if pair in pairs]
            degrees = [sum(one in pair for pair in inside) for one in some]
            if degrees == [2] * size and is_connected(some, inside):
                return False
    return True


def is_connected(some, pairs):
    reached, more = set(), {some[0]}
    while more:
        reached |= more
        more = {other for pair in pairs for other in pair if set(pair) & reached} - reached
    return reached == set(some)


def log_margin(table, some, alpha):
    """The Dirichlet-multinomial likelihood of the table summed over the lists not in ``some``."""
    if not some:
        return 0.0
    sums = dict.fromkeys(product((0, 1), repeat=len(some)), 0.0)
    for on, people in table.items():
        sums[tuple(on[j] for j in some)] += people
    each = alpha / len(sums)
    total = sum(sums.values())
    return lgamma(alpha) - lgamma(alpha + total) + sum(lgamma(each + people) - lgamma(each) for people in sums.values())


def cliques_of(pairs, lists):
    complete = [
        some
        for size in range(1, lists + 1)
        for some in combinations(range(lists), size)
        if all(pair in pairs for pair in combinations(some, 2))
    ]
    return [some for some in complete if not any(set(some) < set(other) for other in complete)]


def separators_of(cliques):
    tree, separators = {clique: clique for clique in cliques}, []

    def root(clique):
        return clique if tree[clique] == clique else root(tree[clique])

    for one, other in sorted(combinations(cliques, 2), key=lambda pair: -len(set(pair[0]) & set(pair[1]))):
        if root(one) != root(other):
            tree[root(one)] = root(other)
            separators.append(tuple(sorted(set(one) & set(other))))
    return separators


def slow_log_likelihood(table, graph, lists, delta):
    """Of the table with its people on no list, but for the number of ways to choose them and the prior of the total."""
    cliques = cliques_of(pairs_of(graph, lists), lists)
    parts = sum(log_margin(table, clique, delta * 2**lists) for clique in cliques)
    return parts - sum(log_margin(table, separator, delta * 2**lists) for separator in separators_of(cliques))


def slow_log_joint(table, graph, unlisted, lists, delta):
    """The same with the prior 1/N of the total and the ways to choose, those that do not depend on it left out."""
    whole = {**table, (0,) * lists: unlisted}
    total = sum(whole.values())
    ways = lgamma(total + 1) - lgamma(unlisted + 1)
    return ways + slow_log_likelihood(whole, graph, lists, delta) - log(total)
