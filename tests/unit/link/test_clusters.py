"""Groups, judgements and victims."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from sijill.link.clusters import ScoredPair, clusters, grouped_records
from sijill.link.found import FoundPairs, Pair
from sijill.link.groups import Groups, grouped
from sijill.link.judged import Judged, standing
from sijill.model.victims import Judgement, Verdict

Key = tuple[str, str]

A1, A2, B1, B2, C1 = ("a", "1"), ("a", "2"), ("b", "1"), ("b", "2"), ("c", "1")
NOTHING = Judged((), (), ())


def told(one: Key, other: Key, verdict: Verdict) -> Judgement:
    return Judgement.between(one, other, verdict, "p1")


def victims(pairs: list[ScoredPair], judged: Judged = NOTHING, once: bool = False) -> list[list[Key]]:
    likely = [pair for pair in pairs if pair[2] >= 0.5]
    return clusters([A1, A2, B1, B2, C1], pairs, likely, judged, 0.25, once)


def test_likely_pairs_are_one_victim_and_the_rest_stand_alone() -> None:
    assert victims([(A1, B1, 0.9), (A2, B2, 0.4)]) == [[A1, B1], [A2], [B2], [C1]]


def test_a_person_stands_once_on_a_list_and_the_likelier_pair_wins() -> None:
    assert victims([(A1, B1, 0.8), (A1, B2, 0.9)], once=True) == [[A1, B2], [A2], [B1], [C1]]
    assert victims([(A1, B1, 0.8), (A1, B2, 0.9), (B1, B2, 0.9)]) == [[A1, B1, B2], [A2], [C1]]


def test_equal_pairs_are_taken_in_the_order_of_their_records() -> None:
    assert victims([(A1, B2, 0.9), (A1, B1, 0.9)], once=True)[0] == [A1, B1]


def test_a_chain_of_unlike_records_is_not_one_person() -> None:
    chain = [(A1, A2, 0.6), (A2, B1, 0.6), (B1, B2, 0.6), (B2, C1, 0.6)]
    assert max(map(len, victims(chain))) < 5
    everyone = [*chain, (A1, B1, 0.6), (A1, B2, 0.6), (A1, C1, 0.6), (A2, B2, 0.6), (A2, C1, 0.6), (B1, C1, 0.6)]
    assert victims(everyone) == [[A1, A2, B1, B2, C1]]


def test_a_judgement_beats_a_probability_and_a_list() -> None:
    same = standing([told(A1, A2, Verdict.SAME)])
    assert [A1, A2] in victims([], same, once=True)
    different = standing([told(A1, B1, Verdict.DIFFERENT)])
    assert [A1] in victims([(A1, B1, 0.999999)], different)


def test_different_holds_through_a_third_record() -> None:
    different = standing([told(A1, B1, Verdict.DIFFERENT)])
    found = victims([(A1, C1, 0.9), (B1, C1, 0.8)], different)
    assert [A1, C1] in found
    assert [B1] in found


def test_a_later_judgement_supersedes_and_unsure_takes_back() -> None:
    assert standing([told(A1, B1, Verdict.SAME), told(B1, A1, Verdict.DIFFERENT)]).different == ((A1, B1),)
    assert standing([told(A1, B1, Verdict.SAME), told(A1, B1, Verdict.UNSURE)]) == NOTHING


@pytest.mark.parametrize("last", [Verdict.DIFFERENT, Verdict.SAME])
def test_a_contradiction_is_reported_and_the_rest_obeyed(last: Verdict) -> None:
    middle = Verdict.SAME if last is Verdict.DIFFERENT else Verdict.DIFFERENT
    found = standing([told(A1, B1, Verdict.SAME), told(B1, C1, middle), told(A1, C1, last)])
    assert [(one.left, one.right) for one in found.contradicted] == [(A1, C1)]
    assert (A1, B1) in found.same


def test_groups_remember_who_must_stay_apart_as_they_grow() -> None:
    groups: Groups[int] = Groups()
    groups.part(1, 4)
    groups.join(1, 2)
    groups.join(4, 5)
    assert not groups.may_join(2, 5)
    assert groups.may_join(2, 3)
    assert sorted(groups.members(2)) == [1, 2]
    assert grouped([5, 4, 3, 2, 1], groups) == [[5, 4], [3], [2, 1]]


def test_kinds_do_not_meet_in_a_group() -> None:
    groups: Groups[int] = Groups(kind=lambda number: number % 2)
    groups.join(1, 2)
    assert not groups.may_join(1, 3)
    assert not groups.may_join(2, 4)
    assert groups.may_join(2, 1)


def test_two_groups_that_a_person_joins_bring_theirs_along() -> None:
    keys = [("a", str(at)) for at in range(10)]
    sides = (keys[:5], keys[5:])
    pairs = [(one, other, 0.99) for side in sides for at, one in enumerate(side) for other in side[at + 1 :]]
    judged = Judged(((keys[4], keys[5]),), (), ())
    assert clusters(keys, pairs, pairs, judged, 0.25, False) == [keys]
    assert clusters(keys, pairs, pairs, NOTHING, 0.25, False) == [list(side) for side in sides]


def test_records_grouped_by_column_keep_what_a_person_joined_and_bring_theirs_along() -> None:
    keys = [("a", str(at)) for at in range(10)]
    sides = (keys[:5], keys[5:])
    told = [(one, other) for side in sides for at, one in enumerate(side) for other in side[at + 1 :]]
    pairs = FoundPairs.of([Pair(one, other, 0.99, 5.0, "apart") for one, other in told])
    likely = np.ones(len(pairs), dtype=np.bool_)
    judged = Judged(((keys[4], keys[5]),), (), ())
    assert grouped_records(pairs, likely, judged, 0.25, False).tolist() == [0] * 10
    assert grouped_records(pairs, likely, NOTHING, 0.25, False).tolist() == [0] * 5 + [5] * 5


@pytest.mark.parametrize("once", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_records_grouped_by_column_are_those_grouped_pair_by_pair(seed: int, once: bool) -> None:
    rng = np.random.default_rng(seed)
    keys = [(name, f"{number:02}") for name in "abcd" for number in range(40)]
    ends = np.unique(np.sort(rng.integers(0, len(keys), (220, 2)), axis=1), axis=0)
    ends = ends[ends[:, 0] != ends[:, 1]]
    told = [(keys[one], keys[other], float(np.round(rng.random(), 2))) for one, other in ends]
    pairs = FoundPairs.of([*(Pair(*pair, 1.0, "apart") for pair in told), *_whole_persons(keys)])
    scored = [(pair.left, pair.right, pair.probability) for pair in pairs]
    likely = [pair for pair in scored if pair[2] >= 0.5]
    first = grouped_records(pairs, pairs.probability >= 0.5, NOTHING, 0.25, once)
    by_pair = clusters(pairs.keys, scored, likely, NOTHING, 0.25, once)
    assert [[pairs.keys[at] for at in np.flatnonzero(first == start)] for start in np.unique(first)] == by_pair


def _whole_persons(keys: list[Key]) -> list[Pair]:
    """Five people on all four lists, each two of whose entries are a sure pair."""
    people = [[keys[40 * at + 30 + number] for at in range(4)] for number in range(5)]
    return [Pair(one, other, 0.995, 9.0, "apart") for held in people for one, other in combinations(held, 2)]
