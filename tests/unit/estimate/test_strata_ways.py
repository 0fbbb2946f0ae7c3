"""Strata together over drawn tables: the doubt of the draws is in the sum, and what is certain stays as it was."""

import numpy as np
import pytest

from sijill.estimate.captures import Captures
from sijill.estimate.estimates import estimate_all
from sijill.estimate.pooling import Drawn, pooled
from sijill.estimate.settings import Settings
from sijill.estimate.strata import strata_together
from sijill.estimate.strata_ways import together_over_ways

PLACES = (("east", 300), ("north", 40), ("south", 120), ("west", 700))


def tables(places=PLACES, seed=1):
    rng = np.random.default_rng(seed)
    made = []
    for place, people in places:
        masks = (rng.random((people, 4)) < [0.15, 0.2, 0.25, 0.1]) @ (1 << np.arange(4))
        made.append(Captures.counted("abcd", [(int(mask), 1) for mask in masks if mask], (("place", place),)))
    return tuple(made)


def by_graphs(table):
    return estimate_all(table, methods=["graphs"])


def over(ways):
    drawn = [Drawn(0, at, way) for at, way in enumerate(ways)]
    made = pooled(drawn, by_graphs, 0.95, 0, "place")
    (found,) = together_over_ways(drawn, by_graphs, made, Settings(), 0.95, 0)
    return found


def test_tables_that_are_all_the_same_give_back_what_one_gives():
    told = tables()
    made = [one for table in told for one in by_graphs(table)]
    (one,) = strata_together(told, made, Settings(), 0.95, 0)
    many = over([told] * 10)
    assert many.documented == one.documented
    for end in ("low", "median", "high"):
        assert getattr(many.pooled, end) == pytest.approx(getattr(one.pooled, end), rel=0.03)


def test_tables_that_differ_make_the_interval_of_the_sum_longer():
    fewer, more = tables(), tables([(place, 2 * people) for place, people in PLACES], seed=2)
    found = over([fewer, more])
    assert found.pooled.low < over([fewer]).pooled.median
    assert found.pooled.high > over([more]).pooled.median


def test_a_stratum_that_nobody_is_in_in_some_tables_counts_for_nobody_there():
    told = tables()
    found = over([told, told[:3]])
    west = next(part for part in found.parts if dict(part.stratum)["place"] == "west")
    assert west.pooled.low == 0
    assert west.pooled.high > west.documented


def test_two_strata_are_not_drawn_towards_each_other():
    assert over([tables(PLACES[:2])] * 2).pooled is None
