"""Real tables beside the repository: what R's programs say of them, to the shown digit."""

import csv
from pathlib import Path

import numpy as np
import pytest

from sijill.estimate.estimates import estimate_all
from sijill.estimate.hierarchy import hierarchical_models
from sijill.estimate.imputation import PartlyKnown
from sijill.estimate.missing import complete_case_totals, complete_case_words
from sijill.estimate.pooling import pooled
from sijill.estimate.reading import read_captures
from sijill.estimate.remembered import Remembered
from sijill.estimate.search import search
from sijill.estimate.settings import Settings
from sijill.estimate.ways import ways

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "data" / "estimate"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="the reference tables are not beside the repository"),
]


def captures(name):
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return read_captures(list(enumerate(csv.reader(file), start=1)), name).everybody


def one(name, method, **settings):
    return estimate_all(captures(name), methods=[method], settings=Settings(bootstraps=200, **settings))[0]


@pytest.mark.parametrize(
    ("name", "order", "total"),
    [
        ("kosovo", None, 10356.5),
        ("korea3", None, 157.2),
        ("gaza3", None, 64696.1),
        ("peru3", None, 215323.7),
        ("uk5", 2, 22991.3),
        ("uk5", 3, 25311.3),
        ("netherlands5", 2, 48012.7),
        ("western5", 2, 2483.4),
        ("rcapture_hiv4", None, 11124.6),
        ("artificial3", None, 539.1),
    ],
)
def test_the_model_of_lowest_bic_is_the_one_r_finds(name, order, total):
    table = captures(name)
    order = order or len(table.lists) - 1
    found = search(hierarchical_models(len(table.lists), order), table.table, len(table.lists))
    best = int(np.argmin(found.criterion(np.log(table.documented))[:, 0]))
    assert round(table.documented + float(found.unlisted[best, 0]), 1) == total


@pytest.mark.parametrize(
    ("name", "order", "exist", "models"), [("artificial3", 2, 4, 8), ("korea3", 2, 6, 8), ("uk5", 3, 6084, 6212)]
)
def test_as_many_models_have_a_maximum_as_r_finds(name, order, exist, models):
    table = captures(name)
    found = search(hierarchical_models(len(table.lists), order), table.table, len(table.lists))
    assert (int(found.exists.sum()), len(found.models)) == (exist, models)


@pytest.mark.parametrize(
    ("name", "method", "low", "median", "high"),
    [
        ("kosovo", "graphs-full", 9827, 12595, 16544),
        ("korea3", "graphs-full", 127, 163, 468),
        ("korea3", "graphs", 132, 164, 401),
        ("uk5", "graphs-full", 10387, 22990, 33510),
        ("gaza3", "graphs", 52150, 79324, 82398),
        ("peru3", "graphs", 88492, 93790, 99615),
        ("artificial3", "graphs", 184, 351, 2072),
    ],
)
def test_averages_over_graphs_are_those_of_r_on_every_number(name, method, low, median, high):
    total = one(name, method).total
    assert (total.low, total.median, total.high) == pytest.approx((low, median, high), rel=0.002)


def test_the_bootstrap_that_selects_again_is_near_the_published_one():
    ends = estimate_all(captures("kosovo"), methods=["log-linear"])[0].diagnostics["best_model_interval"]
    assert ends["low"] == pytest.approx(7164, rel=0.05)
    assert ends["high"] == pytest.approx(18123, rel=0.08)


def test_the_saturated_graph_takes_all_of_peru():
    estimate = one("peru3", "graphs-full")
    assert estimate.diagnostics["saturated_mass"] == pytest.approx(1.0, abs=1e-4)
    assert estimate.warns("estimate.saturated-dominates")


def test_the_curve_of_kosovo_is_that_of_the_paper():
    curve = one("kosovo", "no-highest-order").diagnostics["sensitivity"]
    assert [round(point["total"]) for point in curve] == pytest.approx([7535, 10670, 16941, 29483, 54567], abs=1)


def test_complete_cases_of_gaza_give_what_the_paper_s_models_give():
    with (FOLDER / "gaza3_by_age_sex.csv").open(encoding="utf-8", newline="") as file:
        table = read_captures(list(enumerate(csv.reader(file), start=1)), "gaza", by=["agecat", "gender"])
    settings = Settings(bootstraps=200, weights="aic")
    made = [estimate_all(part, methods=["log-linear"], settings=settings)[0] for part in table.tables]
    assert sum(estimate.total.mean for estimate in made) == pytest.approx(39465, abs=1)


def test_gaza_by_age_and_sex_comes_out_as_published_only_with_missing_strata_imputed():
    """Published: 64,260, interval 55,298 to 78,525."""
    with (FOLDER / "gaza3_with_missing.csv").open(encoding="utf-8", newline="") as file:
        read = read_captures(list(enumerate(csv.reader(file), start=1)), "gaza3", by=["agecat", "gender"])
    people = PartlyKnown.of_strata(read.tables)

    def estimates(captures):
        return estimate_all(captures, methods=["log-linear"], settings=Settings(bootstraps=200, weights="aic"))

    for seed in (0, 1):
        whole = pooled(ways([people], 20, seed), Remembered(estimates), 0.95, seed, "agecat, gender")[-1]
        assert 55_298 < whole.total.median < 78_525
        assert 55_298 < whole.total.low < whole.total.high < 78_525
    left_out = complete_case_totals(people, estimates)["log-linear"]
    assert left_out == pytest.approx(39_465, abs=1)
    assert "957 of the 1,469 people on list3 alone" in complete_case_words(people, {})
    assert "too low" in complete_case_words(people, {})
