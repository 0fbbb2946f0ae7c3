"""The sampler is right before it is fast: without data it gives back the prior, and with data its ranks are even."""

import numpy as np
import pytest
from numba import njit

from sijill.estimate import latent_moves, latent_state
from sijill.estimate.convergence import effective_size
from sijill.estimate.latent_chain import ASSIGNED, STEPS

from .latent_cases import (
    COLD,
    LADDER,
    below_cap,
    blank_ladder,
    chances_and_shares,
    pattern_shares,
    prior_draw,
    problem,
    run,
    told,
)

CLASSES = 4
LEVELS = np.array([0.1, 0.25, 0.5, 0.75, 0.9])


def worst_difference(drawn, expected):
    """How far shares below quantiles are from what they should be, in standard errors, the worst of them."""
    worst = 0.0
    for column in range(expected.shape[1]):
        for end in np.quantile(expected[:, column], LEVELS):
            below = (drawn[:, column] <= end).astype(float)
            size = effective_size(below[None, :])
            # many draws may stand at the end itself, so the level is what it turns out to be
            level = float((expected[:, column] <= end).mean())
            error = np.sqrt(max(level * (1 - level), 1e-3) * (1 / size + 1 / len(expected)))
            worst = max(worst, abs(below.mean() - level) / error)
    return worst


def without_data(rng, heats, rounds, **prior):
    of = problem(np.zeros(8), **prior)
    ladder = blank_ladder(heats, CLASSES)
    run(rng, ladder, of, 50, first=-1)
    drawn = []
    for _ in range(rounds):
        run(rng, ladder, of, 3)
        drawn.append(told(*chances_and_shares(ladder)))
    expected = np.array([told(*prior_draw(rng, of, CLASSES)) for _ in range(20_000)])
    return worst_difference(np.array(drawn), expected)


@pytest.mark.parametrize("heats", [COLD, LADDER])
@pytest.mark.parametrize("prior", [{}, {"shape": 2.0, "rate": 1.0, "hit": 0.7, "miss": 3.0}])
def test_without_data_the_prior_comes_back(heats, prior):
    assert without_data(np.random.default_rng(5), heats, 4000, **prior) < 4.5


def data_drawn_again(rng, heats, rounds, people, cap, steps=1, assigned=1, **prior):
    """Data given the state, the state given the data, by turns: the state must keep its prior below the cap."""
    of = problem(np.zeros(8), cap=cap, **prior)
    ladder = blank_ladder(heats, CLASSES)
    chances, shares, _ = below_cap(rng, of, CLASSES, people)
    drawn = []
    for at in range(rounds + 50):
        seen = pattern_shares(chances, shares)[1:]
        of.counts[1:] = rng.multinomial(people, seen / seen.sum())
        run(rng, ladder, of, 1, first=at if at else -1, steps=steps, assigned=assigned)
        chances, shares = chances_and_shares(ladder)
        drawn.append([*told(chances, shares), ladder.unlisted[ladder.slots[-1]]])
    expected = []
    for _ in range(20_000):
        *state, unlisted = below_cap(rng, of, CLASSES, people)
        expected.append([*told(*state), unlisted + rng.random()])
    drawn = np.array(drawn[50:])
    drawn[:, -1] += rng.random(rounds)
    return worst_difference(drawn, np.array(expected))


@pytest.mark.parametrize(("steps", "assigned"), [(1, 1), (STEPS, ASSIGNED)])
def test_data_drawn_from_the_state_and_the_state_from_the_data_keep_the_prior(steps, assigned):
    rng, prior = np.random.default_rng(6), {"shape": 2.0, "rate": 1.0}
    assert data_drawn_again(rng, COLD, 10_000, people=40, cap=60.0, steps=steps, assigned=assigned, **prior) < 4.5


# a ladder cannot be held to this: its hotter rungs would have to be drawn again with the data; its ranks are, below
@pytest.mark.slow
@pytest.mark.parametrize("prior", [{}, {"shape": 2.0, "rate": 1.0, "hit": 0.7, "miss": 3.0}])
@pytest.mark.parametrize("cap", [20.0, 800.0])
def test_data_and_state_by_turns_keep_the_prior_for_long(prior, cap):
    rng = np.random.default_rng(7)
    assert data_drawn_again(rng, COLD, 100_000, people=40, cap=cap, steps=STEPS, assigned=ASSIGNED, **prior) < 4.5


def ranks(rng, heats, tables, rounds, people, **prior):
    """Where the true number on no list stands among 19 posterior draws, over tables drawn from the prior."""
    found = []
    for _ in range(tables):
        of = problem(np.zeros(8), cap=20.0 * people, **prior)
        chances, shares, unlisted = below_cap(rng, of, CLASSES, people)
        seen = pattern_shares(chances, shares)[1:]
        of.counts[1:] = rng.multinomial(people, seen / seen.sum())
        drawn = run(rng, blank_ladder(heats, CLASSES), of, rounds, first=-1)[:, 0]
        kept = drawn[np.linspace(rounds // 4, rounds - 1, 19).astype(int)]
        found.append(int((kept < unlisted).sum()) + rng.integers(0, (kept == unlisted).sum() + 1))
    return np.bincount(found, minlength=20)


def evenness(held):
    """Probability of ranks as uneven as these."""
    from scipy.stats import chi2

    expected = held.sum() / len(held)
    return chi2.sf(((held - expected) ** 2 / expected).sum(), len(held) - 1)


def test_ranks_of_the_truth_among_draws_are_even():
    assert evenness(ranks(np.random.default_rng(8), COLD, 200, 1500, people=150)) > 1e-3


@pytest.mark.slow
@pytest.mark.parametrize(("heats", "rounds"), [(COLD, 4000), (LADDER, 1500)])
@pytest.mark.parametrize("prior", [{}, {"shape": 2.0, "rate": 1.0, "hit": 0.7, "miss": 3.0}])
def test_ranks_of_the_truth_among_draws_are_even_for_long(heats, rounds, prior):
    assert evenness(ranks(np.random.default_rng(9), heats, 1000, rounds, people=150, **prior)) > 1e-3


def test_the_cap_is_never_passed():
    of = problem([0, 30, 25, 1, 20, 1, 1, 0], cap=100.0)
    drawn = run(np.random.default_rng(1), blank_ladder(LADDER, CLASSES), of, 3000, first=-1)
    assert drawn[:, 0].max() <= 100.0


def test_one_seed_gives_one_chain():
    of = problem([0, 30, 25, 9, 20, 5, 6, 4], cap=5000.0)
    whole = run(np.random.default_rng(3), blank_ladder(LADDER, CLASSES), of, 100, first=-1)
    again = run(np.random.default_rng(3), blank_ladder(LADDER, CLASSES), of, 100, first=-1)
    assert np.array_equal(whole, again)


@njit(error_model="numpy")
def traded(rng, of, before, after):
    """Weights of draws from the prior, and of the same after some trades; compiled, as the moves are not for Python."""
    lists, rows = of.patterns.shape
    numbers, patterns = np.zeros((2, CLASSES + 1, latent_state.LOGIT + 2 * lists)), np.zeros((2, CLASSES + 1, rows))
    state, other = latent_state.State(numbers[0], patterns[0]), latent_state.State(numbers[1], patterns[1])
    for at in range(len(before)):
        latent_moves.draw_prior(rng, state, of)
        latent_state.copy_state(state, other)
        before[at] = state.classes[:-1, latent_state.WEIGHT]
        for _ in range(4):
            latent_moves.exchange(rng, state, other, of)
        after[at] = state.classes[:-1, latent_state.WEIGHT]


def test_a_trade_of_places_leaves_draws_from_the_prior_draws_from_the_prior():
    of = problem(np.zeros(8), shape=2.0, rate=1.0)
    before, after = np.zeros((6000, CLASSES)), np.zeros((6000, CLASSES))
    traded(np.random.default_rng(11), of, before, after)
    assert worst_difference(after, before) < 4.5
