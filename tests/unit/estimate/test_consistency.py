"""Checks: what a method says where the answer is known, and how far it moves."""

import numpy as np
import pytest

from sijill.estimate.agreement import headline, reasons_against
from sijill.estimate.captures import Captures
from sijill.estimate.consistency import (
    Check,
    assumption,
    failure,
    false_records,
    internal,
    leave_one_out,
    with_verdicts,
)
from sijill.estimate.estimates import METHODS, estimate_all
from sijill.estimate.settings import Settings

QUICK = Settings(bootstraps=200)


def people(seed=1, count=3_000, chances=(0.3, 0.35, 0.25, 0.3)):
    """Independent lists of people who are alike."""
    on = np.random.default_rng(seed).random((count, len(chances))) < chances
    masks = on @ (1 << np.arange(len(chances)))
    return Captures.counted("abcdefgh"[: len(chances)], [(int(mask), 1) for mask in masks if mask])


def apart(count=6_000):
    """Two kinds of people, each found by two of the lists and hardly by the others."""
    rng = np.random.default_rng(3)
    kind = rng.random(count) < 0.5
    on = rng.random((count, 4)) < np.where(kind[:, None], (0.5, 0.5, 0.04, 0.04), (0.04, 0.04, 0.5, 0.5))
    return Captures.counted("abcd", [(int(mask), 1) for mask in on @ (1 << np.arange(4)) if mask])


def by(*methods, settings=QUICK):
    return lambda captures: estimate_all(captures, methods=methods, settings=settings)


@pytest.mark.parametrize("method", ["graphs", "independence", "chao", "log-linear"])
def test_the_size_of_a_hidden_list_is_found_again_when_the_lists_are_independent(method):
    captures = people()
    checks = internal(captures, by(method))
    assert [check.about for check in checks] == ["a", "b", "c", "d"]
    assert [check.known for check in checks] == list(captures.sizes.values())
    assert [check.holds for check in checks].count(True) >= 3
    for check in checks:
        assert check.total.median == pytest.approx(check.known, rel=0.15)


def test_a_method_that_does_not_find_the_hidden_lists_again_makes_no_headline():
    captures = apart()
    whole = by("independence", "graphs")(captures)
    checks = internal(captures, by("independence", "graphs"))
    judged = {one.method: one for one in with_verdicts(whole, checks)}
    assert judged["independence"].warns("estimate.fails-internal-check")
    assert "estimate.fails-internal-check" in reasons_against(judged["independence"])


def unlike(lists=6, people=8_000, seed=2):
    """People of whom a third is found three times as easily by every list."""
    rng = np.random.default_rng(seed)
    easy = rng.random((people, 1)) < 1 / 3
    on = rng.random((people, lists)) < rng.uniform(0.05, 0.15, lists) * np.where(easy, 3.0, 1.0)
    return Captures.counted("abcdef"[:lists], [(int(mask), 1) for mask in on @ (1 << np.arange(lists)) if mask])


def test_graphs_over_people_who_differ_fail_of_themselves_and_make_no_headline():
    (estimate,) = by("graphs")(unlike())
    assert estimate.total.high < 8_000
    assert {"estimate.fails-internal-check", "estimate.below-floor"} <= set(reasons_against(estimate))
    assert headline([estimate]) is None
    verdicts = [check["holds"] for check in estimate.diagnostics["internal_check"]]
    assert verdicts.count(False) >= 3


@pytest.mark.parametrize(("verdicts", "fails"), [([True] * 6, False), ([False, True, True], False), ([False] * 2, True),
                                                 ([False, False, True, True], True), ([False], False)])  # fmt: skip
def test_half_of_the_lists_missed_and_two_at_least_is_a_failure(verdicts, fails):
    checks = [Check("internal", "a", "graphs", (), 5, None, holds) for holds in [*verdicts, None]]
    assert (failure(checks) is not None) is fails


def test_without_checks_nothing_is_judged():
    whole = by("chao")(people())
    assert with_verdicts(whole, []) == whole


def test_each_list_is_left_out_in_turn_beside_the_total_of_all():
    captures = people()
    whole = by("graphs")(captures)
    checks = leave_one_out(captures, by("graphs"), whole)
    assert [check.about for check in checks] == ["a", "b", "c", "d"]
    assert {check.known for check in checks} == {whole[0].total.median}
    assert all(check.holds is None for check in checks)
    without_b = estimate_all(captures.only(("a", "c", "d")), methods=["graphs"])[0].total
    assert checks[1].total == without_b


def test_fewer_people_on_one_list_mean_fewer_on_none():
    totals = [check.total.median for check in false_records(people(), by("graphs"))]
    assert totals == sorted(totals, reverse=True)
    assert len(set(totals)) == 4


def test_records_that_were_not_linked_raise_the_total():
    captures = people()
    checks = false_records(captures, by("chao"), {"a": 200, "b": 0})
    assert checks[-1].about == "records not linked are further people"
    assert checks[-1].total.median > by("chao")(captures)[0].total.median + 200
    assert len(false_records(captures, by("chao"), {"a": 0})) == 4


def test_an_assumption_off_by_a_factor_moves_only_those_on_no_list():
    captures = people()
    whole = by("graphs")(captures)
    checks = assumption(whole)
    double = next(check for check in checks if check.about.startswith("2 "))
    assert double.total.median - captures.documented == pytest.approx(2 * whole[0].undocumented.median, abs=0.01)
    assert assumption(by("graphs")(Captures.counted("ab", [(1, 3), (2, 3)]))) == []


def test_a_list_whose_people_are_on_no_other_cannot_be_checked():
    alone = Captures.counted("abc", [(1, 20), (2, 20), (3, 9), (4, 30)])
    checks = internal(alone, by("chao"))
    assert [(check.about, check.holds, check.codes) for check in checks if check.about == "c"] == [
        ("c", None, ("estimate.empty",))
    ]


def test_two_lists_leave_nothing_to_check_with():
    two = Captures.counted("ab", [(1, 20), (2, 20), (3, 9)])
    assert {check.codes for check in internal(two, by("chao"))} == {("estimate.too-few-lists",)}


@pytest.mark.parametrize("method", list(METHODS))
def test_every_method_can_be_checked(method):
    captures = people(count=400)
    whole = by(method)(captures)
    checks = [
        *internal(captures, by(method)),
        *leave_one_out(captures, by(method), whole),
        *false_records(captures, by(method)),
    ]
    assert checks
    for check in checks:
        assert check.total is not None or check.codes
        assert check.as_json()["check"] == check.kind
