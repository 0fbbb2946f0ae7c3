"""Precision and recall from labelled pairs."""

from __future__ import annotations

import random

import pytest

from sijill.errors import InputRefused
from sijill.link.found import Pair
from sijill.link.linkage import Linkage, Options
from sijill.link.quality import measured, stratum_of, to_label
from sijill.link.training import Model
from sijill.model.victims import Judgement, Verdict

MODEL = Model((), (), 1.0, 10.0, 1, True, False)


def linkage(pairs: list[Pair]) -> Linkage:
    clusters = tuple((key,) for one in pairs for key in (one.left, one.right))
    return Linkage(tuple(pairs), clusters, MODEL, (), (), (), len(pairs), (), Options())


def made(seed: int, slip: float = 0.0) -> tuple[Linkage, dict[Pair, bool]]:
    """Four thousand pairs that are true as often as they say, less ``slip``."""
    rng = random.Random(seed)
    truth = {}
    for at in range(4000):
        probability = round(max(0.01, rng.betavariate(0.3, 0.3)), 6)
        linked = probability >= 0.5
        one = Pair(("a", f"{at:04}"), ("b", f"{at:04}"), probability, 0.0, "linked" if linked else "apart")
        truth[one] = rng.random() < probability - (slip if linked else 0.0)
    return linkage(list(truth)), truth


def labels(pairs: list[Pair], truth: dict[Pair, bool]) -> list[Judgement]:
    return [
        Judgement.between(one.left, one.right, Verdict.SAME if truth[one] else Verdict.DIFFERENT, "p") for one in pairs
    ]


def test_intervals_hold_the_truth_about_as_often_as_they_say() -> None:
    held = {"precision": 0, "recall": 0}
    for seed in range(40):
        links, truth = made(seed, slip=0.1)
        quality = measured(links, labels(to_label(links, 200, seed), truth), seed)
        right = sum(same for one, same in truth.items() if one.decision == "linked")
        precision = right / sum(one.decision == "linked" for one in truth)
        recall = right / sum(truth.values())
        held["precision"] += quality.precision.low <= precision <= quality.precision.high
        held["recall"] += quality.recall.low <= recall <= quality.recall.high
    assert held["precision"] >= 34
    assert held["recall"] >= 34


def test_the_sample_takes_pairs_of_every_stratum_and_tells_no_order() -> None:
    links, _ = made(1)
    sample = to_label(links, 100, 7)
    assert {stratum_of(one) for one in sample} == {stratum_of(one) for one in links.pairs}
    assert len(set(sample)) == len(sample)
    assert [one.probability for one in sample] != sorted(one.probability for one in sample)
    assert sample == to_label(links, 100, 7) != to_label(links, 100, 8)


def test_wrong_links_lower_precision_and_not_recall_alone() -> None:
    links, truth = made(2)
    upside = dict.fromkeys(truth, False)
    quality = measured(links, labels(to_label(links, 200, 1), upside), 1)
    assert quality.precision.estimate == 0.0
    assert quality.calibration > 0.3


def test_labels_that_fall_on_no_pair_are_refused() -> None:
    links, _ = made(3)
    stray = Judgement.between(("a", "x"), ("b", "y"), Verdict.SAME, "p")
    with pytest.raises(InputRefused, match="none of the labelled"):
        measured(links, [stray])


def test_a_match_outside_the_pairs_is_told_as_missed() -> None:
    links, truth = made(4)
    stray = Judgement.between(("a", "x"), ("b", "y"), Verdict.SAME, "p")
    quality = measured(links, [*labels(to_label(links, 50, 1), truth), stray])
    assert (quality.unused, quality.missed) == (1, 1)


def test_unsure_is_passed_over() -> None:
    links, truth = made(5)
    sample = to_label(links, 50, 1)
    unsure = [Judgement.between(one.left, one.right, Verdict.UNSURE, "p") for one in sample[10:]]
    assert measured(links, [*labels(sample[:10], truth), *unsure]).labelled == 10
