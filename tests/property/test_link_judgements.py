"""Judgements are obeyed whatever the machine believes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sijill.link.clusters import clusters
from sijill.link.judged import standing
from sijill.model.victims import Judgement, Verdict

Key = tuple[str, str]

KEYS = [(name, str(number)) for name in "abc" for number in range(4)]
PAIRS = [(one, other) for at, one in enumerate(KEYS) for other in KEYS[at + 1 :]]

judgements = st.lists(st.tuples(st.sampled_from(PAIRS), st.sampled_from(list(Verdict))), max_size=25)
scores = st.dictionaries(st.sampled_from(PAIRS), st.floats(0, 1).map(lambda p: round(p, 6)), max_size=40)


def told(some: list[tuple[tuple[Key, Key], Verdict]]) -> list[Judgement]:
    return [Judgement(*pair, verdict, "p1") for pair, verdict in some]


Some = list[tuple[tuple[Key, Key], Verdict]]


def victims(some: Some, scored: dict[tuple[Key, Key], float], once: bool) -> list[list[Key]]:
    pairs = [(*pair, p) for pair, p in sorted(scored.items())]
    return clusters(KEYS, pairs, [pair for pair in pairs if pair[2] >= 0.5], standing(told(some)), 0.25, once)


@given(judgements, scores, st.booleans())
@settings(max_examples=400)
def test_same_and_different_hold_and_every_record_has_one_victim(
    some: Some, scored: dict[tuple[Key, Key], float], once: bool
) -> None:
    obeyed(some, scored, once)


@pytest.mark.slow
@given(judgements, scores, st.booleans())
@settings(max_examples=10_000, deadline=None)
def test_they_hold_in_ten_thousand_cases(some: Some, scored: dict[tuple[Key, Key], float], once: bool) -> None:
    obeyed(some, scored, once)


@given(judgements, judgements, scores, st.booleans())
def test_taking_judgements_back_restores_what_was(
    first: Some, more: Some, scored: dict[tuple[Key, Key], float], once: bool
) -> None:
    known = {pair for pair, _ in first}
    added = [(pair, verdict) for pair, verdict in more if pair not in known]
    undone = [(pair, Verdict.UNSURE) for pair, _ in added]
    assert victims([*first, *added, *undone], scored, once) == victims(first, scored, once)


def obeyed(some: Some, scored: dict[tuple[Key, Key], float], once: bool) -> None:
    judged = standing(told(some))
    found = victims(some, scored, once)
    group = {key: at for at, keys in enumerate(found) for key in keys}
    assert sorted(key for keys in found for key in keys) == sorted(KEYS)
    assert all(group[one] == group[other] for one, other in judged.same)
    assert all(group[one] != group[other] for one, other in judged.different)
    if once:
        tied = {key for pair in judged.same for key in pair}
        for keys in found:
            free = [key[0] for key in keys if key not in tied]
            assert len(set(free)) == len(free)


@given(judgements)
def test_every_standing_verdict_is_followed_or_reported(some: list[tuple[tuple[Key, Key], Verdict]]) -> None:
    judged = standing(told(some))
    latest = dict(some)
    followed = dict.fromkeys(judged.same, Verdict.SAME) | dict.fromkeys(judged.different, Verdict.DIFFERENT)
    reported = {(one.left, one.right): one.verdict for one in judged.contradicted}
    assert followed | reported == {pair: verdict for pair, verdict in latest.items() if verdict is not Verdict.UNSURE}
    assert not set(followed) & set(reported)


@given(judgements)
def test_taking_everything_back_leaves_nothing(some: list[tuple[tuple[Key, Key], Verdict]]) -> None:
    undone = [(pair, Verdict.UNSURE) for pair, _ in some]
    judged = standing(told([*some, *undone]))
    assert (judged.same, judged.different, judged.contradicted) == ((), (), ())
