from __future__ import annotations

import pytest

from sijill.demo.captures import LISTS, draw_captures
from sijill.demo.truth import DEAD, SEED, make_truth
from sijill.estimate.captures import Captures
from sijill.estimate.estimates import estimate_all
from sijill.model.estimates import Total


def interval_of(seed: int) -> Total:
    """The interval of averaged log-linear models on the true overlaps of one seed."""
    patterns = draw_captures(make_truth(seed), seed).patterns()
    masks = [(sum(listed << at for at, listed in enumerate(pattern)), people) for pattern, people in patterns.items()]
    total = estimate_all(Captures.counted(LISTS, masks), methods=["log-linear"])[0].total
    assert total is not None
    return total


def test_the_interval_of_the_committed_seed_holds_the_truth() -> None:
    total = interval_of(SEED)
    assert total.low <= DEAD <= total.high
    assert total.low > draw_captures(make_truth()).documented


def test_the_committed_seed_is_no_lucky_one() -> None:
    held = [seed for seed in range(1, 41) if (total := interval_of(seed)).low <= DEAD <= total.high]
    assert SEED in held
    assert len(held) >= 32, held


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_interval_is_narrow_enough_to_say_something(seed: int) -> None:
    total = interval_of(seed)
    assert total.high - total.low < DEAD / 2
