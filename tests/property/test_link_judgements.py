"""Judgements are obeyed whatever the machine believes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sijill.link.clusters import clusters
from sijill.link.judged import standing
from sijill.link.judgements import judgements_of, ratings_of
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


PEOPLE, HOW = ("a-1", "a-2", "a-3"), ("", "gain", "chance", "second")
entries = st.lists(
    st.tuples(st.sampled_from(PAIRS), st.sampled_from(list(Verdict)), st.sampled_from(PEOPLE), st.sampled_from(HOW)),
    max_size=20,
)
Entries = list[tuple[tuple[Key, Key], Verdict, str, str]]


def rows(some: Entries) -> list[dict[str, object]]:
    """The entries as the ledger's table has them."""
    return [
        {
            "seq": at,
            "actor": by,
            "at": "2031-11-06T09:00:00Z",
            "verdict": verdict.value,
            "anchors": {side: {"list": key[0], "id": key[1]} for side, key in zip("ab", pair, strict=True)},
            "asked": {"how": how} if how else None,
        }
        for at, (pair, verdict, by, how) in enumerate(some)
    ]


def taken_back(some: Entries) -> Entries:
    """What takes all of the entries back, the last first."""
    return [(pair, Verdict.UNSURE, by, "taken_back") for pair, _, by, _ in reversed(some)]


def answered(first: Entries, more: Entries, scored: dict[tuple[Key, Key], float], once: bool) -> None:
    """Answers are obeyed however they came, contested ones bind nothing, and taking back restores everything."""
    told = judgements_of(rows(first))
    before = victims([((one.left, one.right), one.verdict) for one in told], scored, once)
    obeyed([((one.left, one.right), one.verdict) for one in told], scored, once)
    restored = rows([*first, *more, *taken_back(more)])
    assert judgements_of(restored) == told
    assert ratings_of(restored) == ratings_of(rows(first))
    again = [((one.left, one.right), one.verdict) for one in judgements_of(restored)]
    assert victims(again, scored, once) == before
    for one in told:
        said = [entry for entry in first if entry[0] == (one.left, one.right)]
        if said[-1][3] != "second":
            assert one.verdict is said[-1][1]
        elif one.verdict is not Verdict.UNSURE:
            assert said[-1][1] is one.verdict


@given(entries, entries, scores, st.booleans())
@settings(max_examples=300)
def test_answers_of_the_queue_are_obeyed_and_taken_back(
    first: Entries, more: Entries, scored: dict[tuple[Key, Key], float], once: bool
) -> None:
    answered(first, more, scored, once)


@pytest.mark.slow
@given(entries, entries, scores, st.booleans())
@settings(max_examples=10_000, deadline=None)
def test_answers_of_the_queue_hold_in_ten_thousand_cases(
    first: Entries, more: Entries, scored: dict[tuple[Key, Key], float], once: bool
) -> None:
    answered(first, more, scored, once)
