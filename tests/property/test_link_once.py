"""Once per list, whatever the odds."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sijill.link.once import once_per_list

candidates = st.dictionaries(
    st.tuples(st.integers(0, 5), st.integers(6, 11)), st.floats(-30, 30), min_size=1, max_size=25
)

LISTS = np.array([0] * 6 + [1] * 6)


@given(candidates)
def test_beliefs_lie_between_0_and_the_pairs_own_and_add_to_one_at_most(odds: dict[tuple[int, int], float]) -> None:
    pairs = sorted(odds)
    left, right = np.array([pair[0] for pair in pairs]), np.array([pair[1] for pair in pairs])
    log_odds = np.array([odds[pair] for pair in pairs])
    found = once_per_list(log_odds, left, right, LISTS).probability
    alone = 1 / (1 + np.exp(-np.clip(log_odds, None, 25.0)))
    assert (found >= 0).all()
    assert (found <= alone + 1e-9).all()
    # belief over candidates that form loops is approximate, so a little more than one is allowed
    assert np.bincount(left, weights=found).max() <= 1.05
    assert np.bincount(right, weights=found).max() <= 1.05


@given(candidates, st.randoms(use_true_random=False))
def test_the_order_of_pairs_does_not_matter(odds: dict[tuple[int, int], float], random: object) -> None:
    pairs = sorted(odds)
    turned = pairs[::-1]

    def believed(order: list[tuple[int, int]]) -> dict[tuple[int, int], float]:
        left, right = np.array([pair[0] for pair in order]), np.array([pair[1] for pair in order])
        found = once_per_list(np.array([odds[pair] for pair in order]), left, right, LISTS).probability
        return dict(zip(order, np.round(found, 6).tolist(), strict=True))

    one, other = believed(pairs), believed(turned)
    assert all(abs(one[pair] - other[pair]) <= 2e-6 for pair in pairs)
