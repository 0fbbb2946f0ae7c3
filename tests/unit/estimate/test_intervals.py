"""Intervals: worked by hand, and where they have no end."""

import math

import numpy as np
import pytest

from sijill.estimate.intervals import accelerated_quantiles, log_normal_total

ONES = np.ones(100)


def test_without_skew_the_corrected_quantiles_are_the_plain_ones():
    draws = np.arange(1001.0)
    flat = np.concatenate([np.full(50, 1.0), np.full(50, -1.0)])
    low, middle, high = accelerated_quantiles(draws, 500.0, flat, ONES, (0.025, 0.5, 0.975))
    assert (low, middle, high) == pytest.approx((25, 500, 975), abs=1)


def test_an_estimate_below_its_draws_moves_the_interval_down():
    draws = np.arange(1001.0)
    flat = np.concatenate([np.full(50, 1.0), np.full(50, -1.0)])
    low, middle, high = accelerated_quantiles(draws, 300.0, flat, ONES, (0.025, 0.5, 0.975))
    assert middle < 200
    assert high < 850
    assert low < 25


def test_people_who_pull_upwards_stretch_the_upper_end():
    draws = np.arange(1001.0)
    skewed = np.concatenate([np.full(90, 0.0), np.full(10, -9.0)])
    flat = np.concatenate([np.full(50, 1.0), np.full(50, -1.0)])
    plain = accelerated_quantiles(draws, 500.0, flat, ONES, (0.025, 0.975))
    bent = accelerated_quantiles(draws, 500.0, skewed, ONES, (0.025, 0.975))
    assert bent[0] > plain[0]
    assert bent[1] > plain[1]


def test_draws_without_an_answer_count_as_above_all_others():
    draws = np.concatenate([np.arange(900.0), np.full(100, np.inf)])
    low, _, high = accelerated_quantiles(draws, 450.0, np.array([np.nan, 1.0]), np.ones(2), (0.025, 0.5, 0.975))
    assert math.isfinite(low)
    assert high == math.inf


def test_the_log_normal_interval_by_hand():
    # those on no list: 200, variance 40000 (e - 1): one standard error on the log scale is 1
    total = log_normal_total(76, 200.0, 200.0**2 * (math.e - 1), 0.95)
    assert total.low == pytest.approx(76 + 200 / math.exp(1.959964), abs=1e-3)
    assert total.high == pytest.approx(76 + 200 * math.exp(1.959964), abs=1e-2)


def test_nobody_missing_means_no_spread():
    assert log_normal_total(76, 0.0, 0.0, 0.95).high == 76
