"""A model that the table contradicts, or that none could contradict, makes no headline."""

import numpy as np
import pytest

from sijill.estimate.agreement import headline, reasons_against
from sijill.estimate.captures import Captures
from sijill.estimate.estimates import estimate_all
from sijill.estimate.misfit import misfit, misfit_warnings
from sijill.estimate.settings import Settings

QUICK = Settings(bootstraps=200, bootstrap_models=50)


def people(lists, shared, seed=1):
    """Two thousand people on lists that are independent but for an intake that passes some on to all of them."""
    rng = np.random.default_rng(seed)
    on = (rng.random((2000, lists)) < rng.uniform(0.1, 0.35, lists)) | (rng.random((2000, 1)) < shared)
    return Captures.counted("abcdef"[:lists], [(int(mask), 1) for mask in on @ (1 << np.arange(lists)) if mask])


def log_linear(captures):
    return estimate_all(captures, methods=["log-linear"], settings=QUICK)[0]


def test_three_lists_of_one_intake_are_fitted_by_a_model_nothing_could_contradict():
    found = log_linear(people(3, 0.2))
    assert found.total.low > 2000
    assert found.diagnostics["fit"]["degrees_of_freedom"] == 0
    assert "estimate.nothing-to-contradict" in reasons_against(found)
    assert headline([found]) is None


def test_five_lists_of_one_intake_contradict_every_model_of_pairs():
    found = log_linear(people(5, 0.2))
    assert found.total.low > 2000
    assert found.diagnostics["fit"]["chance"] < 1e-9
    assert "estimate.does-not-fit" in reasons_against(found)


def test_pairs_chosen_that_do_not_say_what_is_seen_are_warned_of():
    found = estimate_all(people(5, 0.2), methods=["sparse"], settings=Settings(sparse_bootstraps=200))[0]
    assert found.total.low > 2000
    assert found.warns("estimate.does-not-fit")
    fine = estimate_all(people(5, 0.0), methods=["sparse"], settings=Settings(sparse_bootstraps=200))[0]
    assert not fine.warns("estimate.does-not-fit")
    assert fine.diagnostics["fit"]["degrees_of_freedom"] > 10


@pytest.mark.parametrize("lists", [3, 4, 5])
def test_independent_lists_fit_and_could_have_contradicted(lists):
    found = log_linear(people(lists, 0.0))
    assert found.diagnostics["fit"]["degrees_of_freedom"] > 0
    assert reasons_against(found) == ()


def test_a_table_said_exactly_is_no_distance_away():
    table = np.array([4.0, 0.0, 9.0])
    exact = float((np.array([4.0, 9.0]) * np.log([4.0, 9.0])).sum() - 13.0)
    assert misfit(table, exact, 2, 0).deviance == pytest.approx(0.0)
    assert misfit(table, exact - 2.0, 2, 0).deviance == pytest.approx(4.0)
    assert misfit(table, exact - 2.0, 2, 0).chance == pytest.approx(0.0455, abs=1e-4)


def test_patterns_said_to_be_empty_leave_less_to_contradict():
    assert misfit(np.ones(7), -7.0, 4, 0).freedom == 3
    assert misfit(np.ones(7), -7.0, 4, 2).freedom == 1
    assert [one.code for one in misfit_warnings(misfit(np.ones(7), -7.0, 5, 2))] == ["estimate.nothing-to-contradict"]
