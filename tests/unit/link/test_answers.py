"""What answers teach about other pairs."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

from sijill.link.answers import fitted
from sijill.link.linkage import link
from sijill.link.overlap import logistic
from sijill.model.victims import Age, Judgement, Verdict, VictimRecord, WrittenName
from sijill.model.vocabulary import Sex


def answered(bias: float, scale: float, count: int = 400) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pairs of which the model says ``bias`` too little, and its second comparison ``scale`` of itself too little."""
    rng = np.random.default_rng(3)
    said = rng.normal(0.0, 3.0, (count, 2))
    believed = said.sum(axis=1)
    truth = believed + bias + scale * said[:, 1]
    answers = (rng.random(count) < logistic(truth)).astype(float)
    return np.column_stack([np.ones(count), said]), believed, answers


def test_what_the_model_says_too_little_is_found() -> None:
    base, first, second = fitted(*answered(-1.2, 0.5))
    assert base == pytest.approx(-1.2, abs=0.5)
    assert second == pytest.approx(0.5, abs=0.25)
    assert abs(first) < 0.25


def test_answers_that_chance_explains_correct_nothing() -> None:
    assert fitted(*answered(0.0, 0.0)) == ()


def test_a_few_answers_correct_next_to_nothing() -> None:
    signs, believed, answers = answered(-1.2, 0.5)
    assert fitted(signs[:5], believed[:5], answers[:5]) == ()


def test_one_sided_answers_do_not_run_away() -> None:
    """Without the prior the best correction of answers that are all alike is endless."""
    signs = np.column_stack([np.ones(50), np.linspace(-1, 1, 50)])
    found = fitted(signs, np.zeros(50), np.zeros(50))
    assert -3.0 < found[0] < -0.5


def records(seed: int) -> list[VictimRecord]:
    """Two lists of invented people; most stand on both, under one name."""
    chance, men = Random(seed), ("Omar", "Karim", "Sami", "Faris", "Nabil", "Maher", "Bilal", "Tariq")
    made = []
    for at in range(120):
        name = WrittenName(
            f"{chance.choice(men)} {chance.choice(men)} {chance.choice(('Tellawi', 'Qarnut', 'Zaytan'))}"
        )
        age = Age.of(chance.randint(1, 60))
        made += [VictimRecord(on, str(at), name, Sex.MALE, age) for on in "ab" if chance.random() < 0.8]
    return made


def test_answers_about_some_pairs_change_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sijill.link.evidence.SAMPLE", 20_000)
    some = records(1)
    likely = [pair for pair in link(some).pairs if pair.probability > 0.9]
    assert len(likely) > 40
    base = {}
    for picked in (False, True):
        told = [Judgement(pair.left, pair.right, Verdict.DIFFERENT, "p1", picked=picked) for pair in likely[::3]]
        found = link(some, judgements=told)
        base[picked] = found.model.taught[0] if found.model.taught else 0.0
        rest = {(pair.left, pair.right) for pair in likely} - {(one.left, one.right) for one in told}
        now = {(pair.left, pair.right): pair.probability for pair in found.pairs}
        assert all(now.get(ends, 0.0) < 0.9 for ends in rest) or picked
    assert base[False] < base[True] - 0.4 < 0.0


def test_pairs_picked_for_their_gain_do_not_bend_the_correction() -> None:
    """Picked pairs are wrong far more often than the model says; those drawn by chance as often as it says."""
    rng = np.random.default_rng(4)
    believed = rng.normal(0.0, 2.0, 2000)
    is_picked = np.arange(2000) % 4 != 0
    answers = (rng.random(2000) < logistic(believed - 2.0 * is_picked)).astype(float)
    signs = np.column_stack([np.ones(2000), believed])
    assert fitted(signs, believed, answers)[0] < -1.0
    with_its_own_base = fitted(signs, believed, answers, is_picked)
    assert with_its_own_base == () or abs(with_its_own_base[0]) < 0.3
