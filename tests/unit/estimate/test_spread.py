"""Spread: variance falls into its three parts as it was put together."""

import numpy as np
import pytest

from sijill.estimate.spread import spread_of


def test_parts_come_back_as_they_were_put_together():
    rng = np.random.default_rng(2)
    centres = 10 + rng.normal(0, 0.3, (2000, 1)) + rng.normal(0, 0.2, (2000, 5))
    found = spread_of(centres, np.full((2000, 5), 0.01), True, True)
    assert found.linkage == pytest.approx(0.09, rel=0.1)
    assert found.imputation == pytest.approx(0.04, rel=0.1)
    assert found.estimation == pytest.approx(0.01)
    assert found.total == pytest.approx(0.14, rel=0.1)


def test_few_imputations_do_not_pass_for_doubtful_links():
    rng = np.random.default_rng(3)
    found = spread_of(rng.normal(0, 1, (5000, 2)), np.zeros((5000, 2)), True, True)
    assert found.linkage == pytest.approx(0, abs=0.05)
    assert found.imputation == pytest.approx(1, rel=0.1)


def test_what_was_not_drawn_has_no_part():
    found = spread_of(np.array([[1.0, 2.0, 3.0]]), np.ones((1, 3)), False, True)
    assert (found.linkage, found.imputation) == (None, 1.0)
    assert found.as_json()["shares"] == {"linkage": None, "imputation": 0.5, "estimation": 0.5}


def test_tables_without_an_estimate_are_passed_over():
    centres = np.array([[1.0], [np.nan], [3.0]])
    assert spread_of(centres, np.where(np.isnan(centres), np.nan, 0.5), True, False).linkage == 2.0
