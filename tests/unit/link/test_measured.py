"""How good the links of a workspace are, and that it goes with what is counted from them."""

from __future__ import annotations

from random import Random

import pytest

from sijill.errors import InputRefused
from sijill.link.measured import Drawn, by_chance


def drawn(seed: int, count: int) -> tuple[list[Drawn], float, float]:
    """Answers drawn with unequal chances from pairs of which three in four links are right; the true shares too."""
    chance, pairs = Random(seed), []
    for _ in range(4000):
        is_linked = chance.random() < 0.4
        is_same = chance.random() < (0.75 if is_linked else 0.1)
        weight = 40.0 if is_linked == is_same else 8.0
        pairs.append(Drawn(weight, 0.75 if is_linked else 0.1, is_linked, is_same))
    both = sum(one.is_linked and one.is_same for one in pairs)
    shares = both / sum(one.is_linked for one in pairs), both / sum(one.is_same for one in pairs)
    held = [one for one in pairs if chance.random() < count / 100.0 / one.weight]
    return held, *shares


def test_weighed_answers_give_the_shares_of_all_pairs() -> None:
    answers, precision, recall = drawn(3, 800)
    found = by_chance(answers)
    assert found.precision.low < precision < found.precision.high
    assert found.recall.low < recall < found.recall.high
    assert found.precision.estimate == pytest.approx(precision, abs=0.06)
    unweighed = sum(one.is_same for one in answers if one.is_linked) / sum(one.is_linked for one in answers)
    assert abs(unweighed - precision) > 0.2
    assert found.calibration < 0.05


def test_answers_that_all_agree_leave_an_interval() -> None:
    found = by_chance([Drawn(1.0, 0.9, True, True)] * 5)
    assert (found.precision.estimate, found.precision.high) == (1.0, 1.0)
    assert found.precision.low < 0.8


def test_without_an_answer_nothing_is_measured() -> None:
    with pytest.raises(InputRefused, match="nobody answered"):
        by_chance([])
    nothing_linked = by_chance([Drawn(2.0, 0.2, False, False)])
    assert (nothing_linked.precision.low < 0.1, nothing_linked.precision.high > 0.9) == (True, True)
