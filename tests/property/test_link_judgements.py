"""Judgements are obeyed whatever the machine believes."""

from __future__ import annotations

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


@given(judgements, scores, st.booleans())
@settings(max_examples=400)
def test_same_and_different_hold_and_every_record_has_one_victim(
    some: list[tuple[tuple[Key, Key], Verdict]], scored: dict[tuple[Key, Key], float], once: bool
) -> None:
    judged = standing(told(some))
    pairs = [(*pair, p) for pair, p in sorted(scored.items())]
    found = clusters(KEYS, pairs, [pair for pair in pairs if pair[2] >= 0.5], judged, 0.25, once)
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
