"""Judged: what people decided, as what must and what must not be one person."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sijill.link.groups import Groups
from sijill.model.victims import Judgement, Verdict

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Judged:
    """The judgements that stand, and those that cannot.

    Attributes:
        same: Pairs that are one person, in order.
        different: Pairs that are not.
        contradicted: Judgements that go against earlier ones taken together (A is B, B is C, A is not C); they are
            reported and not followed until a person withdraws one.
        picked: Those of ``same`` and ``different`` that were asked about because much hangs on them.
    """

    same: tuple[tuple[Key, Key], ...]
    different: tuple[tuple[Key, Key], ...]
    contradicted: tuple[Judgement, ...]
    picked: frozenset[tuple[Key, Key]] = frozenset()


def standing(judgements: Iterable[Judgement]) -> Judged:
    """The judgements that stand; a later one about the same two records supersedes the earlier.

    Order is the order given (the ledger's). "Unsure" binds nothing and takes back what was said before.
    """
    latest: dict[tuple[Key, Key], Judgement] = {}
    for judgement in judgements:
        pair = (judgement.left, judgement.right)
        latest.pop(pair, None)
        latest[pair] = judgement
    groups: Groups[Key] = Groups()
    same, different, contradicted = [], [], []
    for pair, judgement in latest.items():
        if judgement.verdict is Verdict.SAME and groups.may_join(*pair):
            groups.join(*pair)
            same.append(pair)
        elif judgement.verdict is Verdict.DIFFERENT and groups.find(pair[0]) != groups.find(pair[1]):
            groups.part(*pair)
            different.append(pair)
        elif judgement.verdict is not Verdict.UNSURE:
            contradicted.append(judgement)
    picked = frozenset(pair for pair in (*same, *different) if latest[pair].picked)
    return Judged(tuple(sorted(same)), tuple(sorted(different)), tuple(contradicted), picked)
