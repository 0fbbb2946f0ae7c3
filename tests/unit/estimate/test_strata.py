"""Strata together: their sum, each by itself and drawn towards what the others say."""

import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest

from sijill.cli.main import main
from sijill.estimate.captures import Captures
from sijill.estimate.estimates import estimate_all
from sijill.estimate.hidden_ratio import Evidence, alone, prior_of_odds, together
from sijill.estimate.settings import Settings
from sijill.estimate.strata import strata_together

BENCH = Path(__file__).resolve().parents[3] / "bench"


@pytest.fixture(scope="module")
def bench():
    spec = importlib.util.spec_from_file_location("estimate_strata", BENCH / "estimate_strata.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def evidence(documented, middle, width):
    """A stratum that says of the people on no list: so many, give or take a factor."""
    numbers = np.unique(np.round(np.geomspace(1, 3000, 600)))
    steps = np.gradient(numbers)
    shape = np.exp(-0.5 * (np.log(numbers / middle) / width) ** 2) * steps
    mass = shape / numbers
    return Evidence(documented, numbers, mass / mass.sum(), shape / shape.max())


def drawn(*evidence_of_each):
    return together(evidence_of_each, 3000, np.random.default_rng(1))


def test_a_stratum_that_says_little_is_drawn_towards_the_others_and_one_that_says_much_is_not():
    loud = [evidence(500, 250 + at, 0.05) for at in range(4)]
    found = drawn(*loud, evidence(20, 60, 1.2))
    assert np.median(found.unlisted[-1]) == pytest.approx(10, abs=4)
    assert np.median(found.unlisted[0]) == pytest.approx(250, rel=0.05)


def test_strata_that_lie_far_apart_are_left_where_they_are():
    apart = drawn(*[evidence(500, 500 * odds, 0.05) for odds in (0.05, 0.5, 3.0)])
    for row, odds in zip(apart.unlisted, (0.05, 0.5, 3.0), strict=True):
        assert np.median(row) == pytest.approx(500 * odds, rel=0.08)
    alike = drawn(*[evidence(500, 250, 0.05)] * 3)
    assert np.median(apart.spread) > 1.0 > 0.4 > np.median(alike.spread)


def test_alone_nothing_moves():
    found = alone([evidence(500, 250, 0.05), evidence(20, 60, 0.5)], 3000, np.random.default_rng(1))
    assert np.median(found, axis=1) == pytest.approx([250, 60], rel=0.05)


def test_the_prior_taken_out_is_that_of_independent_lists():
    missed = np.prod(np.random.default_rng(1).beta(0.5, 0.5, size=(200_000, 4)), axis=1)
    odds = np.log(missed) - np.log1p(-missed)
    cut = np.cumsum(prior_of_odds(4))
    at = np.arange(-8.0, 4.5, 0.03)
    for wanted in (-6.0, -4.0, -2.0, 0.0):
        share = ((odds > -8.015) & (odds <= wanted)).mean()
        assert cut[np.searchsorted(at, wanted)] == pytest.approx(share, abs=0.01)


def tables(places, seed=1):
    """Invented strata on four independent lists; a place without name is not known."""
    rng = np.random.default_rng(seed)
    made = []
    for place, people in places:
        masks = (rng.random((people, 4)) < [0.15, 0.2, 0.25, 0.1]) @ (1 << np.arange(4))
        made.append(Captures.counted("abcd", [(int(mask), 1) for mask in masks if mask], (("place", place),)))
    return made


PLACES = (("east", 300), ("north", 40), ("south", 120), ("west", 700), (None, 60))


def strata(places=PLACES, methods=("graphs",), seed=1):
    told = tables(places, seed)
    made = [one for table in told for one in estimate_all(table, methods=methods, settings=Settings(bootstraps=200))]
    return told, strata_together(told, made, Settings(), 0.95, 0)


def test_the_total_is_of_sums_of_draws_and_narrower_than_a_sum_of_ends():
    told, (found,) = strata()
    assert found.documented == sum(table.documented for table in told)
    low = sum(part.unpooled.low for part in found.parts)
    high = sum(part.unpooled.high for part in found.parts)
    assert low < found.unpooled.low < found.unpooled.median < found.unpooled.high < high
    assert found.unpooled.low <= 1220 <= found.unpooled.high
    assert found.pooled.low <= 1220 <= found.pooled.high


def test_a_small_stratum_is_said_to_be_small_and_its_pooled_interval_is_shorter():
    _, (found,) = strata()
    north = found.parts[1]
    assert north.is_small
    assert north.pooled.high / north.pooled.low < 0.95 * north.unpooled.high / north.unpooled.low
    assert north.own < found.parts[3].own


def test_people_whose_stratum_is_not_known_are_added_and_nobody_is_drawn_towards_them():
    _, (found,) = strata()
    assert found.parts[-1].pooled is None
    assert found.parts[-1].unpooled is not None
    assert found.pooled.low > sum(part.documented for part in found.parts)


def test_a_stratum_without_a_number_takes_what_the_others_say():
    nobody_twice = Captures.counted("abcd", [(1, 5), (2, 6), (4, 7)], (("place", "far"),))
    told = [*tables(PLACES[:4]), nobody_twice]
    made = [one for table in told for one in estimate_all(table, methods=["graphs"])]
    (found,) = strata_together(told, made, Settings(), 0.95, 0)
    far = found.parts[-1]
    assert far.unpooled is None
    assert far.pooled.low > 18
    assert far.own == 0.0
    assert found.as_json()["without_number"] == 1


def test_two_strata_are_added_up_and_not_pooled():
    _, (found,) = strata(PLACES[:2])
    assert found.pooled is None
    assert found.unpooled.high > found.documented


def test_the_methods_that_can_be_are_taken_together_and_the_same_seed_gives_the_same():
    _, found = strata(methods=("graphs", "log-linear", "chao"))
    assert [one.method for one in found] == ["graphs", "log-linear"]
    assert strata(methods=("graphs", "log-linear", "chao"))[1] == found


def test_the_command_says_the_strata_together_in_words_and_as_json(tmp_path, capsys):
    rows = ["place,a,b,c,d,count"]
    for table in tables(PLACES):
        rows += [
            f"{table.stratum[0][1] or ''},{','.join(str(mask >> at & 1) for at in range(4))},{people}"
            for mask, people in table.counts
        ]
    (tmp_path / "strata.csv").write_text("\n".join(rows), encoding="utf-8")

    def said(*options):
        with pytest.raises(SystemExit):
            main(["estimate", str(tmp_path / "strata.csv"), "--by", "place", "--method", "graphs", *options])
        return capsys.readouterr().out

    words = said()
    assert "all together" in words
    assert "place north *" in words
    (whole,) = json.loads(said("--json"))["strata"]
    assert whole["method"] == "graphs"
    assert [one["small"] for one in whole["strata"]][:4] == [False, True, False, False]


@pytest.mark.slow
@pytest.mark.parametrize("spread", [0.0, 0.3, 0.8])
def test_pooled_intervals_hold_the_truth_and_are_shorter_where_strata_are_alike(bench, spread):
    held = bench.measured(20, spread)
    holds = {kind: np.mean([one for one, _ in found]) for kind, found in held.items()}
    width = {kind: np.mean([log for _, log in found]) for kind, found in held.items()}
    assert holds["stratum, pooled"] > 0.88
    assert holds["sum, pooled"] > 0.8
    # strata that lie far apart have little to borrow, and lose the method's own belief that few are missing
    if spread < 0.5:
        assert width["stratum, pooled"] < 0.9 * width["stratum, alone"]
        assert width["sum, pooled"] < width["sum, alone"]
