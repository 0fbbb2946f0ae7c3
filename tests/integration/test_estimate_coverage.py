"""How often intervals hold the truth: the page says what the results say, and a run gives the results again."""

from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[2] / "bench"


@pytest.fixture
def bench(monkeypatch):
    monkeypatch.syspath_prepend(str(BENCH))
    import coverage_tables
    import estimate_coverage

    return estimate_coverage, coverage_tables


def test_the_page_says_what_the_results_say(bench):
    coverage, tables = bench
    assert tables.page_part(coverage.read_results()) in coverage.PAGE.read_text(encoding="utf-8")


def without_and_with(bench, code, method):
    coverage, tables = bench
    found = coverage.read_results()
    return (
        tables.of(found, lambda m, w, n, codes: m == method and (code in codes.split()) is is_there)  # noqa: B023
        for is_there in (False, True)
    )


@pytest.mark.parametrize(
    ("code", "method"),
    [
        ("does-not-fit", "log-linear"),
        ("nothing-to-contradict", "log-linear"),
        ("does-not-fit", "sparse"),
        ("fails-internal-check", "graphs"),
        ("below-floor", "graphs"),
        ("below-floor", "independence"),
        ("lists-share-origin", "independence"),
    ],
)
def test_intervals_that_are_warned_of_hold_the_truth_far_less_often(bench, code, method):
    without, warned = without_and_with(bench, code, method)
    assert warned.told >= 5
    assert warned.held / warned.told < 0.5 * without.held / without.told


def test_intervals_of_independent_lists_hold_the_truth_as_often_as_they_say(bench):
    coverage, tables = bench
    for method in ("graphs", "log-linear", "sparse", "independence"):
        one = tables.of(coverage.read_results(), lambda m, w, n, codes: (m, w) == (method, "independent"))  # noqa: B023
        by_chance = 3 * (0.05 * 0.95 / one.told) ** 0.5
        assert one.held / one.told > 0.95 - by_chance, method


def test_an_estimate_without_a_number_counts_by_its_first_chain(bench):
    coverage, _ = bench
    from sijill.model.estimates import Estimate, EstimateWarning

    warning = EstimateWarning("estimate.chains-disagree", "they do")
    chains = [{"low": 1.0, "median": 2.0, "high": 3.0}, {"low": 8.0, "median": 9.0, "high": 10.0}]
    told = Estimate("latent-class", 1, None, "kinds", (), {"by_chain": chains}, (warning,))
    one = coverage.Tally()
    one.add(told, 2)
    one.add(Estimate("graphs", 1, None, "graphs", (), {}, (warning,)), 2)
    assert (one.tables, one.told, one.held) == (2, 1, 1)


def added(coverage, part, seeds):
    found = {}
    for seed in seeds:
        coverage.add(found, coverage.PARTS[part](seed))
    return found


@pytest.mark.parametrize("part", ["quick"])
def test_a_run_finds_what_the_results_hold(bench, part, monkeypatch):
    coverage, _ = bench
    monkeypatch.setattr(coverage, "GRID", [(world, 3) for world in coverage.WORLDS])
    _is_part_of(coverage, added(coverage, part, [0]))


@pytest.mark.slow
@pytest.mark.parametrize("part", ["quick", "pairs", "models", "covariates", "latent"])
def test_a_long_run_finds_what_the_results_hold(bench, part):
    coverage, _ = bench
    _is_part_of(coverage, added(coverage, part, [0]))


def _is_part_of(coverage, found):
    whole = coverage.read_results()
    for key, one in found.items():
        assert key in whole
        assert one.tables <= whole[key].tables
        assert one.told - one.held <= whole[key].told - whole[key].held
