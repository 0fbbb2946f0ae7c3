"""Pairs between two lists, drawn: whatever the shares, nobody gets two partners and every pair keeps its share."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sijill.link.rounding import rounded


@st.composite
def shares(draw: st.DrawFn) -> tuple[list[tuple[int, int]], list[float]]:
    side = draw(st.integers(1, 6))
    cells = draw(st.lists(st.floats(0.0, 1.0), min_size=side * side, max_size=side * side))
    table = np.array(cells).reshape(side, side)
    table /= max(1.0, table.sum(axis=0).max(), table.sum(axis=1).max())
    edges = [(one, 100 + other) for one in range(side) for other in range(side) if table[one, other] > 0.0]
    return edges, [float(table[one, other - 100]) for one, other in edges]


@given(shares(), st.integers(0, 2**31))
def test_nobody_has_two_partners(drawn: tuple[list[tuple[int, int]], list[float]], seed: int) -> None:
    edges, each = drawn
    kept = [
        edge for edge, is_kept in zip(edges, rounded(edges, each, np.random.default_rng(seed)), strict=True) if is_kept
    ]
    nodes = [node for edge in kept for node in edge]
    assert len(nodes) == len(set(nodes))


def test_every_pair_keeps_its_share_around_a_cycle_and_along_a_path() -> None:
    edges = [(0, 10), (0, 11), (1, 11), (1, 10), (2, 11), (2, 12), (3, 12)]
    each = [0.6, 0.3, 0.4, 0.2, 0.1, 0.7, 0.25]
    rng = np.random.default_rng(1)
    drawn = np.mean([rounded(edges, each, rng) for _ in range(4000)], axis=0)
    assert np.abs(drawn - each).max() < 0.035
