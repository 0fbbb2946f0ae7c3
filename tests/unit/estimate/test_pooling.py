"""Pooling: the interval of many tables holds what each leaves open and what lies between them."""

import numpy as np
import pytest

from sijill.estimate.captures import Captures
from sijill.estimate.pooling import Drawn, points_of, pooled
from sijill.model.estimates import Estimate, EstimateWarning, Total

LISTS = ("hospital", "mosque")


def table(people, stratum=()):
    return Captures(LISTS, ((1, people),), stratum)


def said(captures, factor=1.5, warnings=()):
    """A method that says: half as many again, give or take."""
    n = captures.documented
    unlisted = (factor - 1) * n
    total = Total(n + unlisted, n + unlisted, n + unlisted / 1.3, n + unlisted * 1.5, 0.95)
    return [Estimate("invented", n, total, "it is so", captures.stratum, {}, warnings)]


def none(captures):
    warning = EstimateWarning("estimate.no-overlap", "no one is on two lists")
    return [Estimate("invented", captures.documented, None, "it is so", captures.stratum, {}, (warning,))]


def test_tables_that_are_all_the_same_give_back_the_interval_of_one():
    (one,) = said(table(200))
    (found,) = pooled([Drawn(0, at, (table(200),)) for at in range(20)], said, 0.95, 1)
    assert found.documented == 200
    assert found.total.mean == one.total.mean
    assert (found.total.median, found.total.low, found.total.high) == pytest.approx(
        (one.total.median, one.total.low, one.total.high), rel=0.005
    )
    assert found.diagnostics["variance"]["shares"] == {"linkage": None, "imputation": 0.0, "estimation": 1.0}


def test_tables_that_differ_widen_the_interval_and_the_share_of_the_links_says_so():
    drawn = [Drawn(at, 0, (table(100 + 20 * at),)) for at in range(11)]
    (found,) = pooled(drawn, said, 0.95, 1)
    (one,) = said(table(200))
    assert found.total.high - found.total.low > 1.3 * (one.total.high - one.total.low)
    assert found.diagnostics["variance"]["shares"]["linkage"] > 0.5
    assert found.diagnostics["pooled"]["documented"] == {"least": 100, "median": 200, "most": 300}


def test_the_mixture_is_that_of_the_tables():
    drawn = [Drawn(0, at, (table(people),)) for at, people in enumerate((100, 200))]
    (found,) = pooled(drawn, said, 0.95, 1)
    points = np.concatenate([points_of(said(table(people))[0], 0.95) for people in (100, 200)])
    assert found.total.low == pytest.approx(np.quantile(points, 0.025), rel=0.01)
    assert found.total.high == pytest.approx(np.quantile(points, 0.975), rel=0.01)


def test_strata_add_up_and_their_doubts_do_not():
    strata = tuple(table(100, (("sex", sex),)) for sex in ("female", "male"))
    *parts, whole = pooled([Drawn(0, 0, strata)], said, 0.95, 1, "sex")
    assert [part.stratum for part in parts] == [(("sex", "female"),), (("sex", "male"),)]
    assert whole.stratum == (("sum over", "sex"),)
    assert whole.total.mean == sum(part.total.mean for part in parts)
    assert whole.total.high - whole.total.low < 0.85 * sum(part.total.high - part.total.low for part in parts)


def test_a_table_without_an_estimate_counts_as_endless():
    def seldom(captures):
        return none(captures) if captures.documented == 1 else said(captures)

    def drawn(without):
        return [Drawn(at, 0, (table(1 if at < without else 200),)) for at in range(100)]

    (some,), (many,) = pooled(drawn(2), seldom, 0.95, 1), pooled(drawn(3), seldom, 0.95, 1)
    (every,) = pooled(drawn(0), seldom, 0.95, 1)
    assert some.total.high > every.total.high
    assert some.warns("estimate.draws-without-estimate")
    assert many.total is None


def test_a_stratum_that_nobody_is_in_in_some_draws_adds_nobody_there():
    women, men = table(50, (("sex", "female"),)), table(10, (("sex", "male"),))
    found = pooled([Drawn(0, at, (women, men) if at % 2 else (women,)) for at in range(20)], said, 0.95, 1, "sex")
    named = {one.stratum[0][1]: one for one in found}
    assert named["male"].total.low == 0
    assert named["sex"].total.mean == pytest.approx(75 + 15 / 2)


def test_a_warning_of_a_fair_share_of_tables_is_told_with_its_number():
    warning = EstimateWarning("estimate.wide-interval", "it is wide")
    drawn = [Drawn(at, 0, (table(100 if at < 40 else 200),)) for at in range(100)]
    (found,) = pooled(drawn, lambda c: said(c, warnings=(warning,) if c.documented == 100 else ()), 0.95, 1)
    assert [one.message for one in found.warnings] == ["in 40 of 100 tables, such as the first: it is wide"]
    rare = [Drawn(at, 0, (table(100 if at < 2 else 200),)) for at in range(100)]
    (found,) = pooled(rare, lambda c: said(c, warnings=(warning,) if c.documented == 100 else ()), 0.95, 1)
    assert found.warnings == ()


def test_few_draws_are_warned_of():
    (found,) = pooled([Drawn(at, 0, (table(100),)) for at in range(5)], said, 0.95, 1)
    assert found.warns("estimate.few-draws")
