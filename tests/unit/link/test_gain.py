"""What an answer is expected to change."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

from sijill.link.gain import Surroundings, moved
from sijill.link.judged import Judged, Key
from sijill.link.linkage import Linkage

NOTHING = Judged((), (), ())
Told = Callable[..., Linkage]


def a(number: int) -> Key:
    return "a", str(number)


def b(number: int) -> Key:
    return "b", str(number)


def gain_of(linkage: Linkage, one: Key, other: Key, judged: Judged = NOTHING):
    pair = next(pair for pair in linkage.pairs if (pair.left, pair.right) == (one, other))
    return Surroundings(linkage, judged).gain(pair)


def test_two_lone_records_gain_the_doubt_there_is_of_them(told: Told) -> None:
    found = told({(a(1), b(1)): 0.4, (a(2), b(2)): 0.9})
    apart, linked = gain_of(found, a(1), b(1)), gain_of(found, a(2), b(2))
    assert (apart.links, apart.if_same, apart.if_different) == (0.4, 1, 0)
    assert (linked.links, linked.if_same, linked.if_different) == (0.1, 0, 1)
    assert (apart.people, linked.people) == (-0.4, 0.1)


def test_a_bridge_between_big_groups_outweighs_a_coin_that_is_tossed(told: Told) -> None:
    sure = {pair: 0.99 for side in (range(5), range(5, 10)) for pair in combinations(map(a, side), 2)}
    bridges = {(a(at), a(5 + at)): 0.2 for at in range(5)}
    found = told({**sure, **bridges, (b(1), b(2)): 0.5})
    bridge, coin = gain_of(found, a(4), a(9)), gain_of(found, b(1), b(2))
    assert bridge.if_same == 25
    assert bridge.links == 1.0
    assert coin.links == 0.5


def test_pairs_that_are_not_told_speak_against_a_bridge_where_a_list_may_hold_a_person_often(told: Told) -> None:
    sure = {pair: 0.99 for side in (range(5), range(5, 10)) for pair in combinations(map(a, side), 2)}
    assert gain_of(told({**sure, (a(4), a(5)): 0.1}), a(4), a(5)).links == 0.1


def test_every_pair_between_the_sides_into_which_a_victim_would_part_is_one_family(told: Told) -> None:
    sure = {(a(1), a(2)): 0.99, (b(1), b(2)): 0.99}
    doubt = {(one, other): 0.6 for one in (a(1), a(2)) for other in (b(1), b(2))}
    one = gain_of(told({**sure, **doubt}), a(1), b(1))
    assert (one.if_same, one.if_different) == (0, 4)
    assert one.settles == ((a(1), b(2)), (a(2), b(1)), (a(2), b(2)))
    assert one.links == 1.6


def test_where_two_rows_want_one_partner_an_answer_settles_both(told: Told) -> None:
    found = told({(a(1), b(1)): 0.55, (a(1), b(2)): 0.42}, across=True)
    first = gain_of(found, a(1), b(1))
    assert first.if_different == 2
    assert first.settles == ((a(1), b(2)),)
    assert first.links == 0.9
    free = gain_of(told({(a(1), b(1)): 0.55, (a(1), b(2)): 0.42}), a(1), b(1))
    assert free.settles == ()


def test_every_pair_between_two_groups_is_one_family(told: Told) -> None:
    sure = {(a(1), a(2)): 0.99, (b(1), b(2)): 0.99}
    doubt = {(one, other): 0.3 for one in (a(1), a(2)) for other in (b(1), b(2))}
    one = gain_of(told({**sure, **doubt}), a(1), b(1))
    assert one.settles == ((a(1), b(2)), (a(2), b(1)), (a(2), b(2)))


def test_a_link_that_others_vouch_for_is_not_worth_asking(told: Told) -> None:
    third = ("c", "1")
    found = told({(a(1), b(1)): 0.6, (a(1), third): 0.99, (b(1), third): 0.99}, across=True)
    assert gain_of(found, a(1), b(1)).links < 0.05


def test_a_pair_in_a_victim_speaks_for_itself_where_a_list_may_hold_a_person_often(told: Told) -> None:
    found = told({(a(1), a(2)): 0.6, (a(1), a(3)): 0.9, (a(2), a(3)): 0.9})
    asked = gain_of(found, a(1), a(2))
    assert asked.links == round(0.4 * asked.if_different, 6)


def test_what_people_decided_holds_while_answers_are_tried(told: Told) -> None:
    scored = {(a(1), b(1)): 0.6, (a(1), b(2)): 0.4}
    judged = Judged((), ((a(1), b(2)),), ())
    found = told(scored, across=True, judged=judged)
    one = gain_of(found, a(1), b(1), judged)
    assert (one.if_different, one.settles) == (1, ())
    assert [pair.right for pair in Surroundings(found, judged).open_pairs(found.pairs)] == [b(1)]


def test_moved_counts_pairs_that_come_together_or_apart() -> None:
    assert moved([[a(1), a(2)], [a(3)]], [[a(1)], [a(2), a(3)]]) == 2
    assert moved([[a(1), a(2), a(3)]], [[a(3), a(2), a(1)]]) == 0
    assert moved([[a(1), a(2), a(3)]], [[a(1)], [a(2)], [a(3)]]) == 3
