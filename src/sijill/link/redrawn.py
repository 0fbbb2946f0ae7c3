"""Redrawn: a large component grouped again, with each of its pairs drawn or dropped by its own probability.

A component of thousands of records hangs together by unlikely pairs, and no walk over single records gets from one
grouping of it to another. So the pairs are drawn, and grouped by the same rule as the likeliest grouping. Where a
person stands once on a list, the pairs of two lists are drawn so that no record has two partners. Pairs inside a large
group come out together more often than their own probability says, because the others speak for them.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sijill.link.groups import Groups
from sijill.link.partitions import Component, Labels, Tie
from sijill.link.rounding import rounded
from sijill.link.ties import Ties


def drawn_by_grouping(component: Component, draws: int, support: float, rng: np.random.Generator) -> Labels:
    """``draws`` groupings (draws, units).

    Args:
        component: What is to be grouped.
        draws: How many.
        support: Share of the pairs between two groups that must be drawn for them to become one.
        rng: Where the chance comes from.
    """
    order = sorted(component.ties, key=lambda tie: (-tie.probability, tie.one, tie.other))
    rivals = _rivals(component, order)
    kept = np.empty((draws, component.units), dtype=np.int64)
    for at in range(draws):
        drawn = np.zeros(len(order), dtype=np.bool_)
        for ties in rivals:
            drawn[ties] = _kept([order[tie] for tie in ties], rng, once=bool(component.kinds[0]))
        kept[at] = _grouped(component, [(order[tie].one, order[tie].other) for tie in np.flatnonzero(drawn)], support)
    return kept


def _rivals(component: Component, order: Sequence[Tie]) -> list[list[int]]:
    """The ties between each two lists; units that stand on several lists are a kind of their own."""
    held: dict[tuple[tuple[str, ...], ...], list[int]] = {}
    for at, tie in enumerate(order):
        kinds = sorted(tuple(sorted(component.kinds[unit])) for unit in (tie.one, tie.other))
        held.setdefault(tuple(kinds), []).append(at)
    return [held[kinds] for kinds in sorted(held)]


def _kept(ties: Sequence[Tie], rng: np.random.Generator, once: bool) -> npt.NDArray[np.bool_]:
    shares = [tie.probability for tie in ties]
    if once:
        return rounded([(tie.one, tie.other) for tie in ties], shares, rng)
    return np.asarray(rng.random(len(ties)) < np.array(shares), dtype=np.bool_)


def _grouped(component: Component, drawn: list[tuple[int, int]], support: float) -> list[int]:
    groups: Groups[int] = Groups()
    for one, other in component.forbidden:
        groups.part(one, other)
    ties = Ties(groups, ((one, other, 1.0) for one, other in drawn))
    for one, other in drawn:
        if groups.may_join(one, other) and _fit(component, groups, one, other) and ties.average(one, other) >= support:
            ties.join(one, other)
    return [groups.find(unit) for unit in range(component.units)]


def _fit(component: Component, groups: Groups[int], one: int, other: int) -> bool:
    """Whether no two of the two groups stand on one list; two lists by two are drawn so, three are not."""
    if groups.find(one) == groups.find(other):
        return True
    return all(component.may_join(a, b) for a in groups.members(one) for b in groups.members(other))
