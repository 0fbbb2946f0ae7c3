"""Sums over strata as estimates: they carry what forbids a stratum, and say what they leave out."""

from sijill.estimate.agreement import reasons_against
from sijill.estimate.captures import Captures
from sijill.estimate.estimates import estimate_all
from sijill.estimate.pooling import DRAWN_TOGETHER
from sijill.estimate.settings import Settings
from sijill.estimate.strata import Together, strata_together
from sijill.estimate.strata_sum import sum_estimates

GOOD = {1: 60, 2: 50, 4: 40, 3: 20, 5: 15, 6: 12, 7: 8}
INSIDE = {1: 60, 4: 40, 3: 20, 5: 15, 7: 8}
APART = {1: 9, 2: 8, 4: 7}
SMALL = {1: 5, 2: 4, 4: 3, 3: 2, 5: 1}


def sums(*cells):
    """The rows of strata with these patterns, and the strata together."""
    strata = [Captures.counted("abc", held.items(), (("place", f"p{at}"),)) for at, held in enumerate(cells)]
    made = [one for table in strata for one in estimate_all(table, methods=["graphs"])]
    found = strata_together(strata, made, Settings(), 0.95, 0)
    return {one.stratum: one for one in sum_estimates(found, made, "place", False)}, found


def test_the_sum_is_kept_pooled_and_not_with_the_strata_in_it():
    rows, (found,) = sums(GOOD, GOOD, GOOD)
    plain, pooled = rows[("sum over", "place"),], rows[("sum over", "place"), DRAWN_TOGETHER]
    assert plain.total == found.unpooled
    assert pooled.total == found.pooled
    assert plain.documented == pooled.documented == 3 * sum(GOOD.values())
    assert Together.of_json(pooled.diagnostics["strata"]).as_json() == found.as_json()


def test_two_strata_are_kept_in_the_sum_that_is_not_pooled():
    rows, (found,) = sums(GOOD, GOOD)
    assert list(rows) == [(("sum over", "place"),)]
    assert rows[("sum over", "place"),].diagnostics["strata"] == found.as_json()


def test_what_forbids_the_headline_of_a_stratum_forbids_that_of_the_sum():
    rows, _ = sums(GOOD, GOOD, INSIDE)
    assert all("estimate.list-inside-another" in reasons_against(one) for one in rows.values())
    rows, _ = sums(GOOD, GOOD, GOOD)
    assert not any(reasons_against(one) for one in rows.values())


def test_a_sum_says_that_a_stratum_without_a_number_adds_only_its_documented():
    rows, _ = sums(GOOD, GOOD, APART)
    assert rows[("sum over", "place"),].warns("estimate.strata-without-number")
    assert not rows[("sum over", "place"), DRAWN_TOGETHER].warns("estimate.strata-without-number")


def test_a_small_stratum_has_its_pooled_figure_beside_its_own():
    rows, _ = sums(GOOD, GOOD, SMALL)
    assert [dict(one).get("place") for one in rows] == [None, None, "p2"]
