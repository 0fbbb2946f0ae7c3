"""The doubly robust estimate: known truths, what it does where Chapman fails, and what it refuses."""

import json
import sys

import numpy as np
import pytest

from sijill.cli.main import main
from sijill.errors import UsageError
from sijill.estimate.covariates import People, features, read_people, without_columns
from sijill.estimate.doubly_robust import doubly_robust_estimates, weighed
from sijill.estimate.intervals import log_normal_total
from sijill.estimate.learners import learned_chances
from sijill.estimate.two_list import two_list_total

TRUTH = 4000


def simulated(seed, effect=0.75):
    """Two lists that find the same kind of people more easily, and are independent given the kind."""
    rng = np.random.default_rng(seed)
    kind, place = rng.normal(size=TRUTH), rng.integers(0, 3, size=TRUTH)
    odds = (-0.5 + effect * kind, -0.4 + effect * kind + 0.5 * (place == 1))
    on = np.stack([rng.random(TRUTH) < 1 / (1 + np.exp(-one)) for one in odds], axis=1)
    listed = on.any(axis=1)
    known = {"kind": np.array([f"{one:.4f}" for one in kind[listed]]), "place": np.array(list("uvw"))[place[listed]]}
    return People(("hospital", "observatory"), on[listed], known)


def logistic(people):
    return doubly_robust_estimates(people, 0.95, 1, "logistic")[0]


def test_it_holds_the_truth_where_chapman_does_not():
    held = by_chapman = 0
    for seed in range(20):
        estimate = logistic(simulated(seed))
        told = estimate.diagnostics
        held += estimate.total.low <= TRUTH <= estimate.total.high
        total, error = two_list_total(told["on_first"], told["on_second"], told["on_both"])
        plain = log_normal_total(estimate.documented, total - estimate.documented, error**2, 0.95)
        by_chapman += plain.low <= TRUTH <= plain.high
    assert held >= 17
    assert by_chapman <= 2


def test_with_the_true_chances_the_weights_add_up_to_everybody():
    rng = np.random.default_rng(2)
    kind = rng.random(200_000) < 0.5
    one, other = np.where(kind, 0.7, 0.3), np.where(kind, 0.6, 0.2)
    on = np.stack([rng.random(200_000) < one, rng.random(200_000) < other])
    listed = 1 - (1 - one) * (1 - other)
    chances = np.stack([0 * one, one * (1 - other) / listed, other * (1 - one) / listed, one * other / listed], axis=1)
    kinds, seen = on[0] + 2 * on[1], on.any(axis=0)
    found = weighed(kinds[seen], chances[seen])
    assert found.influence.sum() == pytest.approx(200_000, rel=0.01)
    assert found.plug_in.sum() == pytest.approx(200_000, rel=0.01)


def test_the_order_of_people_and_lists_changes_nothing():
    people = simulated(3)
    order = np.random.default_rng(1).permutation(len(people.on))
    known = {name: column[order] for name, column in people.known.items()}
    moved = People(people.lists[::-1], people.on[order][:, ::-1], dict(reversed(known.items())))
    assert logistic(moved) == logistic(people)


def test_every_learner_tells_chances_that_add_to_one():
    people = simulated(4)
    classes = people.on[:, 0].astype(np.int64)
    for learner in ("logistic", "boosting", "forest", "all"):
        told = learned_chances(features(people.known), classes, learner, 0)
        assert told.sum(axis=1) == pytest.approx(1.0)
        assert told[classes == 1, 1].mean() > told[classes == 0, 1].mean() + 0.02


def test_hardly_any_shared_people_give_no_estimate():
    people = simulated(5)
    on = people.on & ~(people.on.all(axis=1) & (np.arange(len(people.on)) > 30))[:, None]
    few = People(people.lists, on, people.known)
    estimate = logistic(few)
    assert estimate.total is None
    assert estimate.warns("estimate.thin-overlap")


def test_a_covariate_that_decides_who_is_listed_is_warned_of():
    assert logistic(simulated(6, effect=4.0)).warns("estimate.thin-overlap")


def test_unknown_numbers_and_rare_words_have_marks_of_their_own():
    known = {
        "age": np.array(["30", "", "50"] * 10),
        "place": np.array(["a"] * 15 + ["b"] * 12 + ["c", "d", ""]),
    }
    told = features(known)
    assert told.shape == (30, 2 + 3)
    assert told[:, 1].sum() == 10
    assert told[27:, 4].tolist() == [1.0, 1.0, 1.0]


def test_a_covariate_of_0_and_1_is_no_list():
    rows = [(1, ["a", "b", "adult"]), (2, ["1", "0", "1"])]
    assert without_columns(rows, ["adult"])[0][1] == ["a", "b"]


def test_a_row_that_counts_people_is_so_many_people():
    rows = [(1, ["a", "b", "age", "count"]), (2, ["1", "0", "9", "3"]), (3, ["0", "0", "9", "7"]), (4, ["1", "1", ""])]
    (people,) = read_people([*rows[:3], (4, ["1", "1", "", "2"])], ["a", "b"], ["age"])
    assert people.on.tolist() == [[True, False]] * 3 + [[True, True]] * 2
    assert people.known["age"].tolist() == ["9", "9", "9", "", ""]


def test_without_scikit_learn_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "sklearn", None)
    with pytest.raises(UsageError, match=r"sijill\[covariates\]"):
        logistic(simulated(1))


def called(capsys, *arguments):
    with pytest.raises(SystemExit) as left:
        main(["estimate", *map(str, arguments), "--json"])
    return left.value.code, json.loads(capsys.readouterr().out)


def test_the_command_estimates_by_covariates_within_strata(tmp_path, capsys):
    people = simulated(7)
    lines = [
        f"{int(a)},{int(b)},{age},{place}"
        for (a, b), age, place in zip(people.on, people.known["kind"], people.known["place"], strict=True)
    ]
    path = tmp_path / "people.csv"
    path.write_text("hospital,observatory,kind,place\n" + "\n".join(lines))
    told = ("--covariates", "kind", "--by", "place", "--set", "doubly-robust.learner=logistic")
    code, said = called(capsys, path, "--method", "doubly-robust", *told)
    assert code == 0
    assert [one["stratum"]["place"] for one in said["estimates"]] == ["u", "v", "w"]
    assert {one["method"] for one in said["estimates"]} == {"doubly-robust"}


@pytest.mark.parametrize("told", [("--method", "doubly-robust"), ("--method", "chao", "--covariates", "age")])
def test_covariates_without_the_method_or_the_method_without_them_are_refused(tmp_path, capsys, told):
    path = tmp_path / "people.csv"
    path.write_text("a,b,age\n1,0,3\n0,1,4\n1,1,5\n")
    code, said = called(capsys, path, *told)
    assert (code, said["error"]["code"]) == (2, "usage.covariates")
