"""Imputation: what is known stays, what is missing follows people on the same lists, and its doubt is all there."""

import numpy as np
import pytest

from sijill.errors import InputRefused
from sijill.estimate.imputation import PartlyKnown, imputed

LISTS = ("hospital", "mosque")


def people(*cells, columns=("sex",)):
    return PartlyKnown(LISTS, columns, tuple(cells))


def counts(tables, **stratum):
    wanted = tuple(stratum.items())
    return {mask: number for table in tables if table.stratum == wanted for mask, number in table.counts}


def draws(told, times=200, seed=1):
    return list(imputed(told, times, np.random.default_rng(seed)))


def test_where_everything_is_known_every_imputation_is_the_table():
    told = people((("female",), 1, 8), (("male",), 3, 5))
    first, second = draws(told, 2)
    assert first == second == told.complete()


def test_patterns_keep_their_people_and_known_values_stay():
    told = people(
        (("child", "female"), 1, 20),
        (("adult", "male"), 1, 30),
        (("adult", "female"), 2, 9),
        ((None, "female"), 2, 11),
        (("child", None), 3, 7),
        ((None, None), 3, 4),
        columns=("age", "sex"),
    )
    for tables in draws(told, 20):
        by_mask = {mask: sum(dict(table.counts).get(mask, 0) for table in tables) for mask in (1, 2, 3)}
        assert by_mask == {1: 50, 2: 20, 3: 11}
        women = [table for table in tables if ("sex", "female") in table.stratum]
        assert sum(dict(table.counts).get(2, 0) for table in women) == 20
        children = [table for table in tables if ("age", "child") in table.stratum]
        assert sum(dict(table.counts).get(3, 0) for table in children) >= 7


def test_missing_values_follow_people_of_the_same_pattern():
    told = people(
        (("female",), 1, 900), (("male",), 1, 100), ((None,), 1, 100),
        (("female",), 2, 100), (("male",), 2, 900), ((None,), 2, 100),
    )  # fmt: skip
    women = np.array([[counts(tables, sex="female")[mask] for mask in (1, 2)] for tables in draws(told)])
    assert women.mean(axis=0) == pytest.approx([990, 110], abs=4)


def test_a_pattern_of_which_nothing_is_known_takes_the_common_shares():
    told = people(
        (("female",), 1, 300), (("male",), 1, 700), (("female",), 3, 60), (("male",), 3, 140), ((None,), 2, 100)
    )
    women = np.array([counts(tables, sex="female").get(2, 0) for tables in draws(told, 400)])
    assert women.mean() == pytest.approx(30, abs=6)


def test_the_doubt_about_the_shares_themselves_is_drawn():
    # 30 known and 100 missing: taking the shares of the 30 for certain would give a variance of 21
    told = people((("female",), 1, 9), (("male",), 1, 21), ((None,), 1, 100))
    women = np.array([counts(tables, sex="female")[1] for tables in draws(told, 1000)])
    assert 60 < women.var() < 130


def test_the_same_seed_draws_the_same_and_another_seed_others():
    told = people((("female",), 1, 30), (("male",), 1, 30), ((None,), 1, 40))
    assert draws(told, 5, seed=3) == draws(told, 5, seed=3)
    assert draws(told, 5, seed=3) != draws(told, 5, seed=4)


def test_nothing_known_is_refused():
    with pytest.raises(InputRefused, match="sex") as refused:
        draws(people(((None,), 1, 9)))
    assert refused.value.code == "estimate.nothing-to-impute-from"


def test_too_many_strata_are_refused():
    cells = [((str(at), str(at)), 1, 1) for at in range(60)]
    with pytest.raises(InputRefused) as refused:
        draws(people(*cells, ((None, "1"), 1, 1), columns=("age", "place")))
    assert refused.value.code == "estimate.too-many-strata"


@pytest.mark.slow
def test_intervals_of_imputed_counts_hold_the_truth_as_often_as_they_say():
    rng, held = np.random.default_rng(5), 0
    for trial in range(200):
        truth = np.stack([rng.multinomial(size, rng.dirichlet([2, 3, 4])) for size in (80, 60, 40)])
        missing = rng.binomial(truth, [[0.2], [0.5], [0.7]])
        cells = [((name,), mask, int(truth[mask - 1, at] - missing[mask - 1, at]))
                 for at, name in enumerate("abc") for mask in (1, 2, 3)]  # fmt: skip
        cells += [((None,), mask, int(missing[mask - 1].sum())) for mask in (1, 2, 3)]
        told = people(*[cell for cell in cells if cell[2]])
        found = [counts(tables, sex="a").get(3, 0) for tables in draws(told, 200, seed=trial)]
        held += np.quantile(found, 0.025) <= truth[2, 0] <= np.quantile(found, 0.975)
    assert held >= 182
