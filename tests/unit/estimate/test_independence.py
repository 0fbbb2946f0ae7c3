"""Independence and Chao's bound against the log-linear model fitted to the whole table."""

import numpy as np
import pytest

from sijill.estimate.captures import Captures
from sijill.estimate.chao import chao_estimate
from sijill.estimate.hierarchy import design_of
from sijill.estimate.independence import independence_estimate, independent_total
from sijill.estimate.intervals import log_normal_total
from sijill.estimate.poisson import fit

COUNTS = (50, 40, 20, 30, 10, 8, 4)


def captures(counts=COUNTS, names="abc"):
    return Captures.counted(names, [(mask, people) for mask, people in enumerate(counts, start=1) if people])


def test_the_total_of_independent_lists_is_that_of_the_model_without_interactions():
    fitted = fit(design_of((0, 1, 2, 4), 3), np.array(COUNTS, dtype=float))
    estimate = independence_estimate(captures(), 0.95)
    assert estimate.total.mean == pytest.approx(sum(COUNTS) + fitted.unlisted, abs=1e-3)
    variance = fitted.unlisted + fitted.unlisted**2 * fitted.covariance[0, 0]
    wanted = log_normal_total(sum(COUNTS), fitted.unlisted, variance, 0.95)
    assert (estimate.total.low, estimate.total.high) == pytest.approx((wanted.low, wanted.high), rel=1e-5)


def test_two_independent_lists_have_lincoln_and_petersen_s_total():
    assert independent_total([46, 36], 76) == pytest.approx(46 * 36 / 6)


def test_a_list_of_everybody_leaves_independent_lists_without_a_total():
    estimate = independence_estimate(captures((9, 0, 5, 0, 4, 0, 1)), 0.95)
    assert estimate.total is None
    assert estimate.warns("estimate.no-finite-maximum")


def test_a_list_of_nobody_changes_no_total():
    three, two = independence_estimate(captures((40, 30, 6, 0, 0, 0, 0)), 0.95), captures((40, 30, 6), "ab")
    assert three.total == independence_estimate(two, 0.95).total


def test_chao_says_at_least():
    estimate = chao_estimate(captures(), 0.95)
    assert estimate.diagnostics["bound"] == "lower"
    assert estimate.diagnostics["in_words"].startswith(f"at least {estimate.total.median:,.0f}")


def test_chao_s_bound_is_that_of_the_patterns_of_one_and_two_lists():
    masks = [1, 2, 3, 4, 5, 6]
    fitted = fit(design_of((0, 1, 2, 4), 3)[:6], np.array([COUNTS[mask - 1] for mask in masks], dtype=float))
    assert chao_estimate(captures(), 0.95).total.mean == pytest.approx(sum(COUNTS) + fitted.unlisted, abs=1e-3)
