"""Fits and their verdicts against slow implementations that share no code with them."""

import numpy as np
import pytest
from scipy.optimize import linprog, minimize
from scipy.special import gammaln

from sijill.estimate import search as searching
from sijill.estimate.existence import Reduced
from sijill.estimate.hierarchy import design_of, hierarchical_models
from sijill.estimate.profile import profile_interval
from sijill.estimate.search import refit, search

TABLE = np.array([50.0, 40.0, 20.0, 30.0, 10.0, 8.0, 4.0])


def by_scipy(design, counts):
    """Coefficients that maximize the Poisson likelihood, by a quasi-Newton method."""

    def down(beta):
        logs = design @ beta
        return np.exp(logs).sum() - counts @ logs, design.T @ (np.exp(logs) - counts)

    start = np.linalg.lstsq(design, np.log(counts + 0.5), rcond=None)[0]
    return minimize(down, start, jac=True, method="BFGS", options={"gtol": 1e-9, "maxiter": 2000}).x


def exists_by_positive_vector(design, counts):
    """Whether some vector of positive means has the sufficient statistics of the counts (Fienberg and Rinaldo)."""
    if np.linalg.matrix_rank(design) < design.shape[1]:
        return False
    cells = len(counts)
    found = linprog(
        np.append(np.zeros(cells), -1.0),
        A_ub=np.hstack([-np.eye(cells), np.ones((cells, 1))]),
        b_ub=np.zeros(cells),
        A_eq=np.hstack([design.T, np.zeros((design.shape[1], 1))]),
        b_eq=design.T @ counts,
        bounds=[(0, None)] * cells + [(0, 1)],
        method="highs",
    )
    return bool(found.status == 0 and -found.fun > 1e-6)


def extended(model, counts, lists):
    """Design and counts without the patterns that hold a term whose lists share nobody, by looking at each."""
    masks = range(1, 1 << lists)
    shared = {t: sum(counts[m - 1] for m in masks if m & t == t) for t in model}
    dead = [t for t in model if not shared[t]]
    kept = [m for m in masks if not any(m & t == t for t in dead)]
    terms = [t for t in model if not any(t & d == d for d in dead)]
    design = np.array([[float(m & t == t) for t in terms] for m in kept])
    return design, np.array([counts[m - 1] for m in kept])


def sparse_tables(lists, many, seed):
    rng = np.random.default_rng(seed)
    for _ in range(many):
        table = rng.poisson(rng.gamma(0.6, rng.choice([1.0, 3.0, 20.0]), size=(1 << lists) - 1)).astype(float)
        if table.sum():
            yield table


@pytest.mark.parametrize(("lists", "order"), [(3, 2), (4, 3)])
def test_every_fit_is_the_one_a_general_optimizer_finds(lists, order):
    rng = np.random.default_rng(lists)
    table = rng.integers(3, 90, size=(1 << lists) - 1).astype(float)
    models = hierarchical_models(lists, order)[::5]
    found = search(models, table, lists)
    assert found.exists.all()
    for at, model in enumerate(models):
        design = design_of(model, lists)
        beta = by_scipy(design, table)
        logs = design @ beta
        assert found.unlisted[at, 0] == pytest.approx(np.exp(beta[0]), rel=1e-4)
        assert found.log_likelihood[at, 0] == pytest.approx(table @ logs - np.exp(logs).sum(), abs=1e-6)
        assert found.coefficients[at, : len(model)] == pytest.approx(beta, abs=1e-4)


@pytest.mark.parametrize(("lists", "order", "many"), [(2, 1, 30), (3, 2, 60), (4, 3, 6)])
def test_a_maximum_exists_exactly_where_a_positive_vector_does(lists, order, many):
    models = hierarchical_models(lists, order)
    verdicts = {True: 0, False: 0}
    for table in sparse_tables(lists, many, seed=8):
        found = search(models, table, lists)
        for at, model in enumerate(models):
            wanted = exists_by_positive_vector(*extended(model, table, lists))
            assert bool(found.exists[at, 0]) == wanted, (table, model)
            verdicts[wanted] += 1
    assert min(verdicts.values()) > 10


def test_with_people_in_every_pattern_no_verdict_needs_a_linear_programme(monkeypatch):
    asked = []
    monkeypatch.setattr(searching, "has_maximum", lambda *told: asked.append(told) or False)
    models = hierarchical_models(4, 3)
    tables = list(sparse_tables(4, 20, seed=3))
    for table in tables:
        search(models, table + 1.0, 4)
    assert asked == []


def test_what_the_fits_leave_open_is_asked_of_the_linear_programme(monkeypatch):
    asked = []
    monkeypatch.setattr(searching, "has_maximum", lambda *told: asked.append(told) or False)
    # three dependent pairs, and lists 0 and 1 with everybody in common: the terms cannot be told apart
    found = search(hierarchical_models(3, 2), np.array([0.0, 0.0, 9.0, 0.0, 0.0, 0.0, 5.0]), 3)
    assert asked
    assert not found.exists.any()


def test_a_fit_does_not_depend_on_where_it_begins():
    models = hierarchical_models(3, 2)
    far = search(models, TABLE[::-1].copy(), 3)
    moved, straight = refit(far, TABLE[None]), search(models, TABLE, 3)
    assert moved.unlisted[:, 0] == pytest.approx(straight.unlisted[:, 0], rel=1e-9)


def test_the_number_of_threads_changes_nothing(monkeypatch):
    found = search(hierarchical_models(3, 2), TABLE, 3)
    tables = np.random.default_rng(1).poisson(TABLE, size=(70, 7)).astype(float)
    two = refit(found, tables)
    monkeypatch.setattr(searching.os, "cpu_count", lambda: 1)
    one = refit(found, tables)
    assert np.array_equal(one.unlisted, two.unlisted, equal_nan=True)
    assert np.array_equal(one.log_likelihood, two.log_likelihood)


def test_the_order_of_lists_changes_no_model():
    moved = [2, 0, 1]  # list 0 becomes list 2, and so on

    def renamed(mask):
        return sum(1 << moved[place] for place in range(3) if mask >> place & 1)

    other = np.zeros(7)
    for mask in range(1, 8):
        other[renamed(mask) - 1] = TABLE[mask - 1]
    models = hierarchical_models(3, 2)
    found, again = search(models, TABLE, 3), search(models, other, 3)
    for at, model in enumerate(models):
        same = models.index(tuple(sorted(map(renamed, model), key=lambda mask: (mask.bit_count(), mask))))
        assert again.unlisted[same, 0] == pytest.approx(found.unlisted[at, 0], rel=1e-9)


def test_a_profile_interval_ends_where_the_likelihood_has_fallen_by_half_of_chi_squared():
    model, masks = (0, 1, 2, 4, 3), tuple(range(1, 8))
    design = np.vstack([[1.0, 0, 0, 0, 0], design_of(model, 3)])

    def likelihood(unlisted):
        counts = np.append(unlisted, TABLE)
        chances = np.exp(design @ by_scipy(design, counts)) / counts.sum()
        return gammaln(counts.sum() + 1) - gammaln(unlisted + 1) + counts @ np.log(chances)

    fitted = float(search((model,), TABLE, 3).unlisted[0, 0])
    low, high = profile_interval(Reduced(model, masks), TABLE, fitted, 3, 0.95)
    assert low < fitted < high
    for end in (low, high):
        assert 2 * (likelihood(fitted) - likelihood(end)) == pytest.approx(3.841459, abs=2e-3)
