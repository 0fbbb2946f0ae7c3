"""Latent classes: a truth found again, chains that disagree, caps that are touched, settings obeyed."""

from dataclasses import replace

import numpy as np
import pytest

from sijill.errors import Refusal, UsageError
from sijill.estimate import latent, latent_chain, latent_chains
from sijill.estimate.captures import Captures
from sijill.estimate.convergence import Convergence
from sijill.estimate.estimates import estimate_all
from sijill.estimate.latent import latent_class_estimate, plan_of, prior_of
from sijill.estimate.latent_chains import Chains, Plan, run_chains
from sijill.estimate.latent_model import LCMCR, Prior
from sijill.estimate.settings import Settings

QUICK = Settings(sweeps=8000, draws=200)


def two_kinds(people=3000, lists=4, seed=1):
    """People of whom half are easily found and half are not, and the lists that found them."""
    rng = np.random.default_rng(seed)
    easily = rng.random(people) < 0.5
    on = rng.random((people, lists)) < np.where(easily[:, None], 0.5, 0.12)
    masks = (on << np.arange(lists)).sum(axis=1)
    return Captures.counted(tuple("abcdef"[:lists]), [(int(mask), 1) for mask in masks])


def made(captures, settings=QUICK, seed=1):
    return latent_class_estimate(captures, settings, 0.95, np.random.default_rng(seed))


def chains_at(middles, spread=1.0, rhat=None, size=1000.0):
    """What chains that stand at these numbers on no list would have drawn."""
    rng = np.random.default_rng(1)
    drawn = np.array(middles, dtype=float)[:, None] + spread * rng.normal(size=(len(middles), 500))
    found = latent_chains.convergence(drawn)
    return Chains(drawn, found if rhat is None else Convergence(rhat, size, size, 1.0, 1.0), 1000)


def with_chains(monkeypatch, chains, captures=None):
    monkeypatch.setattr(latent, "run_chains", lambda *told: chains)
    return made(captures or two_kinds(400))


def test_the_truth_is_found_where_independence_misses_it():
    captures = two_kinds()
    found = made(captures)
    assert found.total.low <= 3000 <= found.total.high
    assert estimate_all(captures, methods=["independence"])[0].total.high < 3000


def test_the_same_seed_gives_the_same_number_on_any_number_of_threads(monkeypatch):
    first = made(two_kinds(500))
    monkeypatch.setattr(latent_chain.os, "cpu_count", lambda: 1)
    assert made(two_kinds(500)) == first
    assert made(two_kinds(500), seed=2) != first


def test_chains_that_disagree_give_no_number_but_a_table_of_what_each_found(monkeypatch):
    found = with_chains(monkeypatch, chains_at([400, 400, 4000, 4000], spread=20))
    assert found.total is None
    assert [warning.code for warning in found.warnings][:2] == ["estimate.chains-disagree", "estimate.several-modes"]
    assert found.diagnostics["by_chain"][0]["median"] < 1000
    assert len(found.diagnostics["modes"]) == 2


def test_chains_that_move_between_two_modes_give_a_number_with_both_modes_named(monkeypatch):
    drawn = np.where(np.random.default_rng(1).random((4, 4000)) < 0.3, 400.0, 4000.0)
    drawn += np.random.default_rng(2).normal(0, 20, drawn.shape)
    found = with_chains(monkeypatch, Chains(drawn, latent_chains.convergence(drawn), 8000))
    assert found.total is not None
    assert found.warns("estimate.several-modes")
    assert not found.warns("estimate.chains-disagree")


def test_chains_that_have_not_settled_give_a_number_that_says_so(monkeypatch):
    found = with_chains(monkeypatch, chains_at([900] * 4, rhat=1.03))
    assert found.total is not None
    assert [warning.code for warning in found.warnings] == ["estimate.chains-not-settled"]


@pytest.mark.parametrize(
    ("rungs", "plain", "rhat", "is_refused"),
    [
        (6, 1.4, 1.03, True),
        (6, 1.4, 1.005, False),
        (6, None, 1.03, False),
        (1, 1.4, 1.03, False),
        (1, None, 1.06, True),
    ],
)
def test_tempered_chains_in_the_place_of_others_give_a_number_only_when_settled(
    monkeypatch, rungs, plain, rhat, is_refused
):
    heats = np.linspace(0, 1, rungs) if rungs > 1 else np.ones(1)
    chains = replace(chains_at([900] * 4, rhat=rhat), heats=heats, trips=np.ones(4), plain_rhat=plain)
    found = with_chains(monkeypatch, chains)
    assert (found.total is None) is is_refused
    assert found.warns("estimate.chains-disagree") is is_refused


def test_a_posterior_that_touches_the_cap_is_warned_of():
    captures = Captures.counted(tuple("abc"), [(1, 200), (2, 180), (4, 190), (3, 1), (5, 1), (6, 1)])
    low = made(captures, replace(QUICK, latent_cap=3.0))
    assert low.warns("estimate.near-cap")
    assert low.diagnostics["cap"] == 4 * captures.documented
    assert made(two_kinds(), replace(QUICK, latent_cap=20.0)).warns("estimate.near-cap") is False


def test_two_lists_are_refused():
    found = made(two_kinds(lists=2))
    assert found.total is None
    assert found.warns("estimate.needs-three-lists")


def test_the_named_prior_is_that_of_the_r_package_and_parts_of_it_can_be_told():
    assert prior_of(Settings.parse(["latent-class.prior=lcmcr"])) == LCMCR == Prior(10, 0.25, 0.25, 1.0, 1.0, 20.0)
    told = Settings.parse(["latent-class.miss=3", "latent-class.classes=5", "latent-class.cap=8.5"])
    assert prior_of(told) == Prior(5, 0.25, 0.25, 1.0, 3.0, 8.5)
    with pytest.raises(UsageError, match=r"latent-class\.prior"):
        Settings.parse(["latent-class.prior=flat"])


def test_a_prior_of_one_class_is_no_prior():
    with pytest.raises(Refusal):
        Prior(classes=1)


def test_the_prior_alone_says_that_more_lists_miss_fewer_people():
    medians = [LCMCR.expansion(lists, np.random.default_rng(1))[1] for lists in (3, 5, 8)]
    assert medians == sorted(medians, reverse=True)


def test_no_fewer_than_four_chains_are_run():
    with pytest.raises(UsageError):
        Settings.parse(["latent-class.chains=3"])
    assert plan_of(Settings()).chains == 4


def test_tempered_chains_agree_with_plain_ones_and_with_each_other_on_the_evidence():
    captures = two_kinds(600, lists=3)
    problem, rng = Prior(classes=4).problem(captures), np.random.default_rng(1)
    plain = run_chains(problem, 4, Plan(sweeps=16_000, size=500), rng)
    told = []
    plan = Plan(sweeps=60_000, size=500, tempered=True)
    ladder = run_chains(problem, 4, plan, rng, lambda words, share: told.append((words, share)))
    assert ladder.heats[0] == 0
    assert ladder.heats[-1] == 1
    assert np.median(ladder.unlisted) == pytest.approx(np.median(plain.unlisted), rel=0.1)
    assert np.ptp(ladder.log_evidence) < 1
    assert ladder.trips.min() > 0
    assert told[-1][0] == "tempered chains"
    assert 0 < told[-1][1] <= 1


@pytest.mark.parametrize(
    ("rhat", "rounds", "past"), [(1.2, 4000, True), (1.2, 3000, False), (1.02, 32_000, False), (1.02, 64_000, True)]
)
def test_chains_far_apart_are_given_up_early_and_those_nearly_together_late(rhat, rounds, past):
    assert latent_chains._is_past_hope(rhat, rounds) is past


def without_hope_once(monkeypatch):
    """The first chains give way whatever they find; those that follow are asked."""
    asked = []
    monkeypatch.setattr(latent_chains, "_is_past_hope", lambda rhat, rounds: not asked and asked.append(1) is None)


def test_chains_past_hope_start_again_from_cooled_states(monkeypatch):
    without_hope_once(monkeypatch)
    problem, plan = Prior(classes=4).problem(two_kinds(600, 3)), Plan(sweeps=16_000, size=1000)
    found = run_chains(problem, 4, plan, np.random.default_rng(1))
    assert len(found.heats) == 1
    assert found.plain_rhat is not None
    assert found.apart <= 1
    assert found.found.rhat < 1.01


def test_scouts_that_come_where_chains_agree_leave_it_at_these_chains():
    problem, plan = Prior(classes=4).problem(two_kinds(600, 3)), Plan(sweeps=16_000, size=500)
    found = run_chains(problem, 4, plan, np.random.default_rng(1))
    assert found.plain_rhat is None
    assert found.apart <= 2


def test_chains_that_agree_where_scouts_do_not_come_are_not_believed(monkeypatch):
    monkeypatch.setattr(latent_chains, "APART", 0.49)
    problem, plan = Prior(classes=4).problem(two_kinds(300, 3)), Plan(sweeps=20_000, size=300)
    found = run_chains(problem, 4, plan, np.random.default_rng(1))
    assert found.plain_rhat < 1.01
    assert len(found.heats) > 1


def test_cooled_starts_that_lie_apart_bring_tempered_chains(monkeypatch):
    without_hope_once(monkeypatch)
    # the middle of the draws is made so narrow that starts lie outside it
    monkeypatch.setattr(latent_chains, "APART", 0.49)
    problem, plan = Prior(classes=4).problem(two_kinds(300, 3)), Plan(sweeps=20_000, size=300)
    found = run_chains(problem, 4, plan, np.random.default_rng(1))
    assert len(found.heats) > 1
    assert found.plain_rhat is not None
