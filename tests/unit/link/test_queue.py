"""Which pairs people are asked about next."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import numpy as np
import pytest

from sijill.errors import Refusal
from sijill.link.judged import Judged, Key
from sijill.link.linkage import Linkage
from sijill.link.queue import by_chance_drawn, queue

NOTHING = Judged((), (), ())


def a(number: int) -> Key:
    return "a", str(number)


def b(number: int) -> Key:
    return "b", str(number)


@pytest.fixture
def many(told: Callable[..., Linkage]) -> Callable[[int], Linkage]:
    """So many lone pairs of all probabilities, the low ones more often."""

    def made(count: int = 200) -> Linkage:
        chance = Random(1)
        return told({(a(at), b(at)): round(chance.random() ** 2, 6) or 0.5 for at in range(count)}, across=True)

    return made


def test_a_fifth_is_drawn_by_chance_with_the_pairs_it_stands_for(many: Callable[..., Linkage]) -> None:
    asked = queue(many(), NOTHING, 50)
    drawn = [one for one in asked if one.how == "chance"]
    assert (len(asked), len(drawn)) == (50, 10)
    assert all(one.weight is not None and one.weight >= 1.0 for one in drawn)
    assert all(one.weight is None and one.gain for one in asked if one.how == "gain")
    assert len({(one.pair.left, one.pair.right) for one in asked}) == 50


def test_what_changes_most_comes_first(many: Callable[..., Linkage]) -> None:
    gains = [one.gain.links for one in queue(many(), NOTHING, 40, by_chance=0.0) if one.gain]
    assert gains == sorted(gains, reverse=True)
    assert gains[0] > 0.45


def test_one_of_a_family_is_asked_before_the_rest_of_it(told: Callable[..., Linkage]) -> None:
    found = told({(a(1), b(1)): 0.50, (a(1), b(2)): 0.45, (a(5), b(5)): 0.2}, across=True)
    assert [one.pair.right for one in queue(found, NOTHING, 3, by_chance=0.0)] == [b(1), b(5), b(2)]


def test_what_is_decided_is_not_asked_again(told: Callable[..., Linkage]) -> None:
    found = told({(a(1), b(1)): 0.5, (a(2), b(2)): 0.5, (a(3), b(3)): 0.5})
    judged = Judged(((a(1), b(1)),), ((a(2), b(2)),), ())
    assert [one.pair.left for one in queue(found, judged, 9)] == [a(3)]
    assert queue(found, Judged(((a(1), b(1)), (a(2), b(2)), (a(3), b(3))), (), ()), 9) == []


def test_the_same_questions_come_again_until_something_is_answered(many: Callable[..., Linkage]) -> None:
    found = many()
    one = queue(found, NOTHING, 30, seed=4)
    assert one == queue(found, NOTHING, 30, seed=4)
    answered = Judged(((one[0].pair.left, one[0].pair.right),), (), ())
    chance = [asked.pair for asked in one if asked.how == "chance"]
    assert [asked.pair for asked in queue(found, answered, 30, seed=4) if asked.how == "chance"] != chance


def test_weighed_answers_drawn_by_chance_are_without_bias(many: Callable[..., Linkage]) -> None:
    """The weights make of the drawn pairs an estimate of all of them, whatever the model believed."""
    pairs = list(many(300).pairs)
    truth = {pair.left: Random(at).random() < 0.3 + 0.4 * pair.probability for at, pair in enumerate(pairs)}
    totals = []
    for seed in range(400):
        drawn = by_chance_drawn(pairs, 0.5, 30, np.random.default_rng(seed))
        assert 29 <= len(drawn) <= 31
        totals.append(sum((one.weight or 0.0) * truth[one.pair.left] for one in drawn))
    error = np.std(totals) / np.sqrt(len(totals))
    assert abs(np.mean(totals) - sum(truth.values())) < 3 * error
    assert error < 3


def test_pairs_in_doubt_are_drawn_more_often_but_sure_ones_too(many: Callable[..., Linkage]) -> None:
    pairs = list(many(300).pairs)
    drawn = [one.pair.probability for one in by_chance_drawn(pairs, 0.5, 60, np.random.default_rng(2))]
    assert min(drawn) < 0.02
    assert max(drawn) > 0.85
    middle = sum(0.25 < share < 0.75 for share in drawn) / len(drawn)
    assert middle > 1.2 * sum(0.25 < pair.probability < 0.75 for pair in pairs) / len(pairs)


@pytest.mark.parametrize(("size", "share"), [(0, 0.2), (5, 1.2), (5, -0.1)])
def test_a_queue_that_makes_no_sense_is_refused(many: Callable[..., Linkage], size: int, share: float) -> None:
    with pytest.raises(Refusal):
        queue(many(5), NOTHING, size, by_chance=share)


def test_all_pairs_can_be_drawn_by_chance(many: Callable[..., Linkage]) -> None:
    asked = queue(many(20), NOTHING, 40, by_chance=1.0)
    assert [one.weight for one in asked] == [1.0] * 20


def test_where_a_list_may_hold_a_person_often_every_second_pair_is_nearest_to_one_half(
    told: Callable[..., Linkage],
) -> None:
    chance = Random(1)
    found = told({(a(at), b(at)): round(chance.random(), 6) for at in range(60)})
    asked = queue(found, NOTHING, 10, by_chance=0.0)
    assert [one.how for one in asked] == ["gain", "doubt"] * 5
    most = {one.pair.left for one in asked if one.how == "gain"}
    rest = sorted(abs(pair.probability - 0.5) for pair in found.pairs if pair.left not in most)
    assert [abs(one.pair.probability - 0.5) for one in asked if one.how == "doubt"] == rest[:5]
    assert len({one.pair.left for one in asked}) == 10


def test_doubt_asks_none_of_a_family_that_was_asked(told: Callable[..., Linkage]) -> None:
    sure = {(a(1), a(2)): 0.99, (b(1), b(2)): 0.99}
    doubt = {(one, other): 0.6 for one in (a(1), a(2)) for other in (b(1), b(2))}
    asked = queue(told({**sure, **doubt, (a(9), b(9)): 0.2}), NOTHING, 2, by_chance=0.0)
    assert [one.pair.left for one in asked] == [a(1), a(9)]
