"""All methods side by side: what they warn of, what they refuse, and how they compare."""

import pytest

from sijill.errors import InputRefused, Refusal, UsageError
from sijill.estimate.agreement import agreement, headline
from sijill.estimate.captures import Captures
from sijill.estimate.estimates import METHODS, estimate_all
from sijill.estimate.no_highest_order import no_highest_order_unlisted
from sijill.estimate.settings import KNOWN, Settings, settings_help
from sijill.model.estimates import Estimate, EstimateWarning, Total

THREE = Captures.counted(("a", "b", "c"), [(1, 90), (2, 80), (4, 70), (3, 30), (5, 25), (6, 20), (7, 12)])
QUICK = Settings(bootstraps=200, sweeps=1000)


def made(captures, method="all", **options):
    return {one.method: one for one in estimate_all(captures, methods=[method], settings=QUICK, **options)}


def test_every_method_says_what_must_hold():
    for name in METHODS:
        estimate = made(THREE, name)[name]
        assert estimate.assumption.endswith(".")
        assert estimate.total.low >= estimate.documented


def test_nobody_on_two_lists_means_no_estimate_by_any_method():
    apart = Captures.counted(("a", "b", "c"), [(1, 9), (2, 8), (4, 7)])
    for estimate in estimate_all(apart, settings=QUICK):
        assert estimate.total is None
        assert estimate.undocumented is None
        assert [warning.code for warning in estimate.warnings] == ["estimate.no-overlap"]


def test_lists_that_share_an_origin_are_warned_of_and_make_no_headline():
    shared = Captures.counted(THREE.lists, THREE.counts, same_origin=[("c", "a")])
    found = made(shared)
    assert all(estimate.warns("estimate.lists-share-origin") for estimate in found.values())
    assert headline(list(found.values())) is None
    assert headline(list(made(THREE).values())) is not None


def test_a_list_inside_another_is_warned_of():
    inside = Captures.counted(("a", "b", "c"), [(1, 90), (4, 70), (3, 30), (5, 25), (7, 12)])
    messages = [w.message for w in made(inside, "chao")["chao"].warnings if w.code == "estimate.list-inside-another"]
    assert messages
    assert messages[0].startswith("everybody on b is on a")


def test_a_list_nearly_all_of_which_is_on_another_seems_to_share_its_origin():
    people = [(1, 300), (4, 200), (3, 97), (2, 3), (5, 40)]
    (chao,) = estimate_all(Captures.counted(("a", "b", "c"), people), methods=["chao"])
    (warning,) = [one for one in chao.warnings if one.code == "estimate.lists-share-origin"]
    assert warning.message.startswith("97 of 100 people on b are on a too, of the others only 340 of 540")
    # nearly everybody is on the other list: nothing odd that b is
    large = [(1, 3000), (4, 100), (3, 97), (2, 3), (5, 40)]
    (chao,) = estimate_all(Captures.counted(("a", "b", "c"), large), methods=["chao"])
    assert not chao.warns("estimate.lists-share-origin")


def test_a_list_of_nobody_is_warned_of_and_changes_no_number():
    padded = Captures.counted(("a", "b", "c", "none"), THREE.counts)
    for method in ("chao", "independence"):
        assert made(padded, method)[method].warns("estimate.empty-list")
        assert made(padded, method)[method].total == made(THREE, method)[method].total


def test_pairs_without_overlap_are_named():
    thin = Captures.counted(("a", "b", "c"), [(1, 90), (2, 80), (4, 70), (3, 30), (6, 20)])
    (warning,) = [w for w in made(thin, "chao")["chao"].warnings if w.code == "estimate.pairs-without-overlap"]
    assert "a and c:" in warning.message


def test_few_people_are_said_to_be_few():
    few = Captures.counted(("a", "b"), [(1, 4), (2, 3), (3, 2)])
    assert made(few, "chao")["chao"].warns("estimate.small-table")


def test_independence_of_two_lists_is_lincoln_and_petersen():
    two = Captures.counted(("a", "b"), [(1, 40), (2, 30), (3, 6)])
    assert made(two, "independence")["independence"].total.mean == pytest.approx(76 + 200, abs=1e-3)


def test_chao_uses_only_those_on_one_or_two_lists():
    more = Captures.counted(THREE.lists, [*THREE.counts, (7, 500)])
    assert made(more, "chao")["chao"].undocumented.mean == pytest.approx(
        made(THREE, "chao")["chao"].undocumented.mean, abs=1e-3
    )


def test_chao_of_equal_lists_is_his_formula():
    # (J - 1) / J * f1^2 / (2 f2) with three lists, 300 seen once and 60 twice
    equal = Captures.counted(THREE.lists, [(1, 100), (2, 100), (4, 100), (3, 20), (5, 20), (6, 20)])
    assert made(equal, "chao")["chao"].undocumented.mean == pytest.approx(2 / 3 * 300**2 / 120, abs=1e-3)


def test_no_highest_order_is_odd_over_even():
    expected = 90 * 80 * 70 * 12 / (30 * 25 * 20)
    assert no_highest_order_unlisted(dict(THREE.counts), 3) == pytest.approx(expected)
    curve = made(THREE, "no-highest-order")["no-highest-order"].diagnostics["sensitivity"]
    assert [point["xi"] for point in curve] == [0.25, 0.5, 1.0, 2.0, 4.0]
    assert curve[4]["total"] == pytest.approx(THREE.documented + 4 * expected, abs=1e-3)


def test_no_highest_order_needs_somebody_in_every_pattern():
    with pytest.raises(InputRefused, match="1 of 3 patterns"):
        no_highest_order_unlisted({1: 4, 2: 3}, 2)


def test_another_seed_moves_the_bootstrap_and_not_the_estimate():
    first, again, other = (made(THREE, "log-linear", seed=seed)["log-linear"] for seed in (1, 1, 2))
    assert first == again
    assert first.total.mean == other.total.mean
    assert first.total.low != other.total.low


def test_seconds_come_from_the_clock_given():
    ticks = iter(range(100))
    assert made(THREE, "chao", clock=lambda: float(next(ticks)))["chao"].seconds == 1.0
    assert made(THREE, "chao")["chao"].seconds == 0.0


def test_an_unknown_method_is_refused_with_those_there_are():
    for name in ("guess", "guess-again"):
        with pytest.raises(UsageError, match="log-linear"):
            estimate_all(THREE, methods=[name])


@pytest.mark.parametrize("level", [0.0, 1.0, -1.0, float("nan")])
def test_a_level_outside_its_range_is_refused(level):
    with pytest.raises(UsageError):
        estimate_all(THREE, methods=["chao"], level=level)


def test_agreement_says_that_it_is_no_evidence():
    said = agreement(list(made(THREE).values()))
    assert "not evidence" in said["note"]
    (stratum,) = said["by_stratum"]
    assert stratum["lowest"] <= stratum["headline"]["median"] <= stratum["highest"]
    assert stratum["headline"]["method"] == "graphs"
    assert "two-list" not in stratum["methods"]


def test_methods_below_the_floor_are_named():
    # people who are easily found by one list are easily found by the others: more on three lists than on two
    alike = Captures.counted(("a", "b", "c"), [(1, 80), (2, 75), (4, 70), (3, 12), (5, 11), (6, 10), (7, 30)])
    (stratum,) = agreement(list(made(alike).values()))["by_stratum"]
    assert "independence" in stratum["below_floor"]
    assert "chao" not in stratum["below_floor"]


def test_a_headline_never_comes_from_a_single_model():
    for method in ("chao", "independence", "no-highest-order"):
        assert headline(list(made(THREE, method).values())) is None


def test_settings_are_read_and_explained():
    told = Settings.parse(["log-linear.max_order=1", "graphs.delta=0.5", "log-linear.weights=aic", "graphs.delta=1"])
    assert (told.max_order, told.delta, told.weights) == (1, 1.0, "aic")
    assert set(settings_help()) == set(KNOWN)


@pytest.mark.parametrize(
    "option",
    ["max_order=2", "log-linear.max_order", "log-linear.max_order=two", "log-linear.max_order=0", "graphs.delta=nan",
     "log-linear.weights=both", "latent-class.classes=1"],
)  # fmt: skip
def test_a_bad_setting_is_refused(option):
    with pytest.raises(UsageError) as refusal:
        Settings.parse([option])
    assert refusal.value.code == "usage.set"


def test_order_one_is_independence():
    one = estimate_all(THREE, methods=["log-linear"], settings=Settings(max_order=1, bootstraps=200))[0]
    assert one.diagnostics["models"] == 1
    assert one.total.mean == made(THREE, "independence")["independence"].total.mean


def test_an_estimate_below_the_documented_or_without_words_is_refused():
    total = Total(10, 10, 8, 12, 0.95)
    with pytest.raises(Refusal, match="below the 9 people"):
        Estimate("m", 9, total, "It holds.")
    with pytest.raises(Refusal, match="what must hold"):
        Estimate("m", 8, total, " ")
    with pytest.raises(Refusal, match="says why"):
        Estimate("m", 8, None, "It holds.")
    with pytest.raises(Refusal, match="level"):
        Total(10, 10, 8, 12, 1.0)
    with pytest.raises(Refusal, match="dotted"):
        EstimateWarning("nodot", "words")


def test_what_is_not_known_is_null():
    said = Estimate("m", 8, None, "It holds.", warnings=(EstimateWarning("estimate.no-overlap", "none"),)).as_json()
    assert said["total"] is None
    assert said["undocumented"] is None
    assert said["stratum"] is None


def test_everybody_on_every_list_leaves_no_maximum():
    all_on_all = Captures.counted(("a", "b", "c"), [(7, 40)])
    for method in ("log-linear", "independence", "chao"):
        estimate = made(all_on_all, method)[method]
        assert estimate.total is None
        assert estimate.warns("estimate.no-finite-maximum")


def test_another_prior_that_moves_the_median_out_of_the_interval_is_warned_of():
    strong = Captures.counted(("a", "b", "c"), [(1, 9000), (2, 8000), (4, 7000), (3, 1), (5, 2)])
    found = [made(strong, "graphs", level=level)["graphs"] for level in (0.05, 0.999)]
    assert [estimate.warns("estimate.prior-dominates") for estimate in found] == [True, False]


def test_an_interval_of_more_than_tenfold_makes_no_headline():
    thin = Captures.counted(("a", "b", "c"), [(1, 40), (2, 30), (4, 20), (3, 2)])
    graphs = made(thin, "graphs", level=0.999)["graphs"]
    assert graphs.total.high > 10 * graphs.total.low
    assert graphs.warns("estimate.wide-interval")
    assert headline([graphs]) is None


def test_people_of_an_unknown_stratum_are_said_to_stand_apart():
    for counts in (THREE.counts, [(1, 9), (2, 8)]):
        apart = Captures.counted(THREE.lists, counts, stratum=(("sex", None),))
        assert made(apart, "chao")["chao"].warns("estimate.stratum-not-known")
    known = Captures.counted(THREE.lists, THREE.counts, stratum=(("sex", "female"),))
    assert not made(known, "chao")["chao"].warns("estimate.stratum-not-known")
