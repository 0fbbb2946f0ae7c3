import numpy as np

from sijill.estimate import latent_cooled
from sijill.estimate.latent_chain import run_together
from sijill.estimate.latent_cooled import cooled_chains

from .latent_cases import below_cap, chances_and_shares, problem, told
from .test_latent_sampler import CLASSES, worst_difference

COUNTS = [0, 300, 250, 40, 200, 30, 30, 12]


def ends(chains):
    return np.array([told(*chances_and_shares(chain.ladder)) for chain in chains])


def test_without_data_cooled_states_are_draws_of_the_prior():
    of, rng = problem(np.zeros(8), cap=20.0), np.random.default_rng(3)
    cooled = ends(cooled_chains(of, CLASSES, rng.spawn(150)))
    expected = np.array([told(*below_cap(rng, of, CLASSES, 0)[:2]) for _ in range(20_000)])
    assert worst_difference(cooled, expected) < 4.5


def test_cooled_states_lie_where_long_chains_go():
    of, rng = problem(COUNTS, cap=20_000.0), np.random.default_rng(4)
    starts = cooled_chains(of, CLASSES, rng.spawn(40))
    unlisted = np.array([start.ladder.unlisted[0] for start in starts])
    run_together(starts[:4], of, 6000)
    low, middle, high = np.quantile(np.concatenate([start.drawn[-1][1000:] for start in starts[:4]]), [0.05, 0.5, 0.95])
    assert ((unlisted > low) & (unlisted < high)).mean() >= 0.75
    assert 0.25 <= (unlisted < middle).mean() <= 0.75


def test_a_state_without_weight_does_not_outlive_the_others():
    shares = latent_cooled._shares(np.array([-1e9, 0.0, -np.inf, 0.0]))
    assert set(latent_cooled._places(shares, (0.5 + np.arange(4)) / 4).tolist()) == {1, 3}


def test_states_that_are_all_without_weight_weigh_the_same():
    assert latent_cooled._shares(np.full(4, -np.inf)).tolist() == [0.25] * 4


def test_the_same_seed_gives_the_same_starts_on_any_number_of_threads(monkeypatch):
    of = problem(COUNTS, cap=20_000.0)
    first = ends(cooled_chains(of, CLASSES, np.random.default_rng(5).spawn(3)))
    monkeypatch.setattr(latent_cooled.os, "cpu_count", lambda: 1)
    assert np.array_equal(ends(cooled_chains(of, CLASSES, np.random.default_rng(5).spawn(3))), first)
