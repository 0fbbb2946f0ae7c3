"""Sampled groupings."""

from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
import pytest

from sijill.errors import Refusal
from sijill.link.draws import Draws, sampled
from sijill.link.found import Pair
from sijill.link.linkage import Linkage, Options
from sijill.link.training import Model

Key = tuple[str, str]

MODEL = Model((), (), 1.0, 10.0, 1, True, False)
A1, A2, A3 = ("a", "1"), ("a", "2"), ("a", "3")
B1, B2, B3 = ("b", "1"), ("b", "2"), ("b", "3")


def linked(clusters: list[list[Key]], pairs: list[Pair], once: bool) -> Linkage:
    groups = tuple(tuple(group) for group in clusters)
    return Linkage(tuple(pairs), groups, MODEL, (), (), (), len(pairs), (), Options(across_lists=once))


def share(draws: Draws, one: Key, other: Key) -> float:
    a, b = draws.records.index(one), draws.records.index(other)
    return float((draws.first[:, a] == draws.first[:, b]).mean())


def pair(one: Key, other: Key, probability: float, decision: str = "apart") -> Pair:
    return Pair(one, other, probability, 0.0, decision)  # type: ignore[arg-type]


def test_two_records_are_together_as_often_as_their_probability_says() -> None:
    draws = sampled(linked([[A1, B1], [A2]], [pair(A1, B1, 0.8, "linked")], once=True), 2000)
    assert share(draws, A1, B1) == pytest.approx(0.8, abs=0.03)
    assert share(draws, A1, A2) == 0.0


def test_rivals_for_one_record_share_its_belief_and_never_meet() -> None:
    pairs = [pair(A1, B1, 0.6, "linked"), pair(A2, B1, 0.3)]
    draws = sampled(linked([[A1, B1], [A2]], pairs, once=True), 3000)
    assert share(draws, A1, B1) == pytest.approx(0.6, abs=0.03)
    assert share(draws, A2, B1) == pytest.approx(0.3, abs=0.03)
    assert share(draws, A1, A2) == 0.0


def test_three_pairs_of_three_records_each_keep_their_share() -> None:
    pairs = [pair(A1, A2, 0.7, "linked"), pair(A1, A3, 0.7, "linked"), pair(A2, A3, 0.6, "linked")]
    draws = sampled(linked([[A1, A2, A3]], pairs, once=False), 3000)
    for one in pairs:
        assert share(draws, one.left, one.right) == pytest.approx(one.probability, abs=0.04)


@pytest.mark.parametrize("once", [False, True])
def test_judgements_are_obeyed_in_every_draw(once: bool) -> None:
    pairs = [
        pair(A1, B1, 1.0, "judged_same"),
        pair(A1, B2, 0.9),
        pair(A2, B2, 0.0, "judged_different"),
        pair(A2, B3, 0.5),
        pair(A3, B2, 0.5),
    ]
    draws = sampled(linked([[A1, B1], [A2], [A3], [B2], [B3]], pairs, once), 300)
    assert share(draws, A1, B1) == 1.0
    assert share(draws, A2, B2) == 0.0


def crowd(once: bool) -> Linkage:
    """A component too large to list: twelve records of each of two lists, each with three rivals."""
    ones, others = [("a", f"{at:02}") for at in range(12)], [("b", f"{at:02}") for at in range(12)]
    pairs = [
        pair(one, others[(at + step) % 12], likely)
        for at, one in enumerate(ones)
        for step, likely in enumerate((0.7, 0.15, 0.05))
    ]
    return linked([[key] for key in sorted(ones + others)], sorted(pairs, key=lambda one: (one.left, one.right)), once)


def test_a_large_component_keeps_its_shares_where_a_person_stands_once_on_a_list() -> None:
    linkage = crowd(once=True)
    draws = sampled(linkage, 600)
    far = [abs(share(draws, one.left, one.right) - one.probability) for one in linkage.pairs]
    assert float(np.mean(far)) < 0.05
    lists = np.array([key[0] == "a" for key in draws.records])
    for row in draws.first:
        for group in np.unique(row):
            held = lists[row == group]
            assert held.sum() <= 1
            assert (~held).sum() <= 1


def test_a_chain_over_three_lists_puts_nobody_twice_on_a_list() -> None:
    around = [(name, f"{at:02}") for at in range(20) for name in "abc"]
    pairs = [pair(*sorted((one, other)), 0.45) for one, other in pairwise([*around, around[0]])]
    draws = sampled(
        linked([[key] for key in sorted(around)], sorted(pairs, key=lambda one: (one.left, one.right)), True), 60
    )
    for row in draws.first:
        for group in np.unique(row):
            held = [key[0] for key, first in zip(draws.records, row, strict=True) if first == group]
            assert len(held) == len(set(held))


def test_a_large_component_is_grouped_again_where_it_may_stand_often() -> None:
    linkage = crowd(once=False)
    draws = sampled(linkage, 100)
    likely = [share(draws, one.left, one.right) for one in linkage.pairs if one.probability == 0.7]
    unlikely = [share(draws, one.left, one.right) for one in linkage.pairs if one.probability == 0.05]
    assert np.mean(likely) > 0.5 > 0.2 > np.mean(unlikely)


def test_the_same_seed_gives_the_same_draws_and_another_does_not() -> None:
    linkage = crowd(once=True)
    assert (sampled(linkage, 20, 3).first == sampled(linkage, 20, 3).first).all()
    assert (sampled(linkage, 20, 3).first != sampled(linkage, 20, 4).first).any()


def test_people_are_counted_in_each_draw_and_the_moving_records_told() -> None:
    draws = sampled(linked([[A1, B1], [A2, B2]], [pair(A1, B1, 0.5), pair(A2, B2, 1.0)], once=True), 200)
    assert set(draws.people()) == {2, 3}
    assert draws.moving() == 2


def test_no_draws_are_refused() -> None:
    with pytest.raises(Refusal):
        sampled(crowd(once=True), 0)


def test_a_group_is_named_after_its_first_record() -> None:
    linkage = crowd(once=True)
    draws = sampled(linkage, 5)
    for row in draws.first:
        for one, other in combinations(range(len(row)), 2):
            if row[one] == row[other]:
                assert row[one] <= one
