"""Log-linear models: closed forms worked by hand, existence, averaging, the truth of simulated tables."""

import numpy as np
import pytest

from sijill.estimate.averaging import model_weights
from sijill.estimate.captures import Captures
from sijill.estimate.existence import Reduced, has_maximum
from sijill.estimate.hierarchy import design_of, hierarchical_count, hierarchical_models, largest_terms, model_label
from sijill.estimate.loglinear import log_linear_estimate
from sijill.estimate.poisson import fit
from sijill.estimate.search import refit, search
from sijill.estimate.settings import Settings

QUICK = Settings(bootstraps=200)


def simulated(seed, truth, chances, dependence=0.0):
    """People found by lists; ``dependence`` moves the second list's log odds for those on the first."""
    rng = np.random.default_rng(seed)
    on = np.zeros((truth, len(chances)), dtype=bool)
    for place, chance in enumerate(chances):
        odds = np.full(truth, chance / (1 - chance))
        if place == 1:
            odds = odds * np.exp(dependence * on[:, 0])
        on[:, place] = rng.random(truth) < odds / (1 + odds)
    masks = on @ (1 << np.arange(len(chances)))
    return Captures.counted([f"l{n}" for n in range(len(chances))], [(int(mask), 1) for mask in masks if mask])


def test_how_many_hierarchical_models_there_are():
    assert [len(hierarchical_models(*size)) for size in ((2, 1), (3, 2), (4, 2), (4, 3), (5, 2), (5, 3))] == [
        1, 8, 64, 113, 1024, 6212,
    ]  # fmt: skip


def test_every_model_holds_the_parts_of_its_terms():
    for model in hierarchical_models(4, 3):
        held = set(model)
        assert all(term & ~bit in held for term in model for bit in (1, 2, 4, 8) if term & bit)


def test_the_count_is_given_without_making_the_models_when_there_are_too_many():
    assert hierarchical_count(9, 2, 1000) == 2**36


def test_a_model_is_named_by_its_largest_terms():
    assert largest_terms((0, 1, 2, 4, 3, 6)) == (3, 6)
    assert model_label((0, 1, 2, 4, 3, 6), ("A", "B", "C")) == "[A B] [B C]"


def test_two_independent_lists_have_their_closed_form():
    # people on neither: 40 * 30 / 6
    fitted = fit(design_of((0, 1, 2), 2), np.array([40.0, 30.0, 6.0]))
    assert fitted.certified
    assert fitted.unlisted == pytest.approx(200.0)


def test_one_dependent_pair_has_its_closed_form():
    # [a b] [c]: c is independent of the pair, so nobody-but-c / c alone = (a or b without c) / (a or b with c)
    table = np.array([50.0, 40.0, 20.0, 30.0, 10.0, 8.0, 4.0])  # a, b, ab, c, ac, bc, abc
    fitted = fit(design_of((0, 1, 2, 4, 3), 3), table)
    assert fitted.unlisted == pytest.approx(30.0 * (50 + 40 + 20) / (10 + 8 + 4))


def test_the_largest_model_of_three_lists_is_the_product_of_odds():
    table = np.array([50.0, 40.0, 20.0, 30.0, 10.0, 8.0, 4.0])
    fitted = fit(design_of((0, 1, 2, 4, 3, 5, 6), 3), table)
    assert fitted.unlisted == pytest.approx(50 * 40 * 30 * 4 / (20 * 10 * 8))


def test_batches_equal_single_fits():
    rng = np.random.default_rng(3)
    tables = rng.integers(1, 60, size=(20, 15)).astype(float)
    models = hierarchical_models(4, 3)[::7]
    together = refit(search(models, tables.mean(axis=0), 4), tables)
    for at in range(20):
        alone = search(models, tables[at], 4)
        assert alone.exists.all()
        assert together.unlisted[:, at] == pytest.approx(alone.unlisted[:, 0], rel=1e-6)
        assert together.log_likelihood[:, at] == pytest.approx(alone.log_likelihood[:, 0], abs=1e-6)


def test_the_certificate_agrees_with_the_linear_programme():
    rng = np.random.default_rng(11)
    base = tuple(range(1, 8))
    agreed = 0
    for _ in range(60):
        table = rng.poisson(0.9, size=7).astype(float)
        for model in hierarchical_models(3, 2):
            certified = fit(design_of(model, 3), table).certified
            proved = has_maximum(Reduced(model, base), (table > 0).tobytes())
            assert proved or not certified, "a certificate without a maximum"
            agreed += certified
    assert agreed > 20


def test_half_of_the_models_have_no_maximum_when_only_one_pair_overlaps():
    found = search(hierarchical_models(3, 2), np.array([40.0, 30.0, 6.0, 20.0, 0.0, 0.0, 0.0]), 3)
    assert int(found.exists.sum()) == 4


def test_weights_follow_the_criterion_and_leave_out_what_does_not_exist():
    weights = model_weights(np.array([[10.0, np.inf], [12.0, np.inf], [np.inf, np.inf]]))
    assert weights[:, 0] == pytest.approx([1 / (1 + np.exp(-1)), np.exp(-1) / (1 + np.exp(-1)), 0.0])
    assert np.isnan(weights[:, 1]).all()


def test_estimates_of_independent_lists_centre_on_the_truth():
    totals = [
        log_linear_estimate(simulated(seed, 2000, (0.5, 0.4, 0.3)), QUICK, 0.95, np.random.default_rng(1)).total.mean
        for seed in range(30)
    ]
    assert np.mean(totals) == pytest.approx(2000, rel=0.02)
    assert np.std(totals) < 100


def test_an_estimate_recovers_the_truth_when_two_lists_help_each_other():
    table = simulated(6, 3000, (0.4, 0.3, 0.3, 0.25), dependence=1.2)
    estimate = log_linear_estimate(table, QUICK, 0.95, np.random.default_rng(1))
    assert estimate.total.low <= 3000 <= estimate.total.high
    assert "[l0 l1]" in estimate.diagnostics["best_model"]


def test_an_interval_widens_with_its_level():
    table = simulated(5, 800, (0.5, 0.4, 0.3))
    wide, narrow = (log_linear_estimate(table, QUICK, level, np.random.default_rng(1)) for level in (0.99, 0.8))
    assert wide.total.low < narrow.total.low < narrow.total.high < wide.total.high


def test_intervals_hold_the_truth_about_as_often_as_they_say():
    held = 0
    for seed in range(60):
        estimate = log_linear_estimate(simulated(seed, 600, (0.5, 0.45, 0.4)), QUICK, 0.9, np.random.default_rng(seed))
        held += estimate.total.low <= 600 <= estimate.total.high
    assert 45 <= held <= 60


def test_two_lists_have_no_average():
    estimate = log_linear_estimate(simulated(1, 300, (0.5, 0.4)), QUICK, 0.95, np.random.default_rng(1))
    assert estimate.total is None
    assert estimate.warns("estimate.needs-three-lists")


def test_too_many_models_are_said_not_tried():
    table = simulated(1, 300, (0.4,) * 8)
    estimate = log_linear_estimate(table, QUICK, 0.95, np.random.default_rng(1))
    assert estimate.total is None
    assert estimate.warns("estimate.too-many-models")


def test_thin_overlaps_are_warned_of():
    table = Captures.counted(("a", "b", "c"), [(1, 40), (2, 30), (4, 20), (3, 6)])
    estimate = log_linear_estimate(table, QUICK, 0.95, np.random.default_rng(1))
    assert estimate.warns("estimate.models-without-maximum")
    assert estimate.diagnostics["models_without_maximum"] == 4


def test_aic_weighs_otherwise_than_bic():
    table = simulated(6, 1500, (0.4, 0.3, 0.3), dependence=0.4)
    bic, aic = (
        log_linear_estimate(table, Settings(bootstraps=200, weights=by), 0.95, np.random.default_rng(1))
        for by in ("bic", "aic")
    )
    assert bic.total.mean == bic.diagnostics["bic_averaged_total"]
    assert aic.total.mean == bic.diagnostics["aic_averaged_total"]
    assert bic.total.mean != aic.total.mean


def test_without_a_finite_answer_in_too_many_bootstraps_there_is_no_interval():
    thin = Captures.counted(("a", "b", "c"), [(1, 5), (2, 5), (4, 4), (5, 1)])
    estimate = log_linear_estimate(thin, QUICK, 0.95, np.random.default_rng(1))
    assert estimate.total is None
    assert estimate.warns("estimate.bootstraps-without-maximum")
    assert estimate.diagnostics["bootstraps_without_maximum"] > 40
