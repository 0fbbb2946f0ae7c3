"""Modes of a total: heaps that stand apart are told apart, and ripples are not."""

import numpy as np
import pytest

from sijill.estimate.latent_modes import modes


def heap(middle, people, spread=0.08, seed=1):
    return middle * np.exp(np.random.default_rng(seed).normal(0, spread, people))


def test_one_heap_is_one_mode_whatever_its_tail():
    assert len(modes(heap(1000, 4000))) == 1
    assert len(modes(1000 + np.random.default_rng(2).exponential(900, 4000))) == 1


def test_two_heaps_are_two_modes_with_their_masses():
    low, high = modes(np.concatenate([heap(48_000, 3000), heap(140_000, 1000, seed=2)]))
    assert (low.peak, high.peak) == (pytest.approx(48_000, rel=0.05), pytest.approx(140_000, rel=0.05))
    assert (low.mass, high.mass) == (pytest.approx(0.75, abs=0.01), pytest.approx(0.25, abs=0.01))
    assert low.high == high.low
    assert 60_000 < low.high < 110_000


def test_a_heap_of_few_draws_is_no_mode():
    assert len(modes(np.concatenate([heap(1000, 4000), heap(9000, 100, seed=2)]))) == 1


def test_three_heaps_are_three_modes_from_the_smallest_on():
    found = modes(np.concatenate([heap(size, 1000, seed=size) for size in (1000, 3000, 9000)]))
    assert [round(mode.peak, -3) for mode in found] == [1000, 3000, 9000]
    assert sum(mode.mass for mode in found) == pytest.approx(1)


def test_draws_that_are_all_the_same_are_one_mode():
    assert modes(np.full(100, 50.0))[0].peak == pytest.approx(50)
