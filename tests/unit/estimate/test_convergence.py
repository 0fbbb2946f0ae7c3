"""Chains that agree are worth many draws; chains that do not are worth few, and are told apart."""

import numpy as np
import pytest

from sijill.estimate.convergence import convergence, effective_size, quantile_error


def walks(chains, length, memory, seed=1):
    rng = np.random.default_rng(seed)
    made = np.zeros((chains, length))
    made[:, 0] = rng.normal(size=chains)
    for at in range(1, length):
        made[:, at] = memory * made[:, at - 1] + np.sqrt(1 - memory**2) * rng.normal(size=chains)
    return made


@pytest.mark.parametrize("memory", [0.0, 0.5, 0.9])
def test_the_effective_size_of_a_walk_is_that_of_theory(memory):
    size = effective_size(walks(4, 20_000, memory))
    assert size == pytest.approx(80_000 * (1 - memory) / (1 + memory), rel=0.12)


def test_a_chain_that_stands_elsewhere_raises_rhat():
    same = walks(4, 1000, 0.3)
    apart = same.copy()
    apart[0] += 2
    assert convergence(same).rhat < 1.01
    assert convergence(apart).rhat > 1.1


def test_a_chain_that_spreads_wider_raises_rhat_although_the_middles_agree():
    wider = walks(4, 1000, 0.3)
    wider[0] *= 4
    assert convergence(wider).rhat > 1.05


def test_a_chain_that_drifts_raises_its_own_rhat():
    drifting = walks(1, 1000, 0.0) + np.linspace(0, 3, 1000)
    assert convergence(drifting).rhat > 1.1


def test_no_rank_is_moved_by_taking_logarithms():
    drawn = np.exp(walks(4, 500, 0.5))
    assert convergence(drawn).rhat == pytest.approx(convergence(np.log(drawn)).rhat, abs=2e-3)
    assert convergence(drawn).bulk == convergence(np.log(drawn)).bulk


def test_the_error_of_a_median_is_that_of_theory():
    errors = quantile_error(walks(4, 10_000, 0.0), 0.5)
    assert errors == pytest.approx(1.2533 / 200, rel=0.15)


def test_draws_that_never_move_are_told_apart_only_when_they_differ():
    assert convergence(np.ones((4, 100))).rhat == 1.0
    assert convergence(np.arange(4.0)[:, None] * np.ones((4, 100))).rhat > 10
