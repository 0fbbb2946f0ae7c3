"""Clusters: the pairs likely enough become victims, judgements obeyed, one person at most once on a list."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.link.groups import Groups, grouped
from sijill.link.judged import Judged, Key

ScoredPair = tuple[Key, Key, float]


def clusters(keys: Sequence[Key], likely: Sequence[ScoredPair], judged: Judged, once_per_list: bool) -> list[list[Key]]:
    """The records of each victim, every record in exactly one.

    What people judged comes first. Then the pairs are joined from the likeliest down, each unless the two groups hold
    records judged different or, with ``once_per_list``, two records of one list. Equal probabilities are taken in the
    order of the records, so the same pairs always give the same victims.

    Args:
        keys: ``(list, id)`` of every record.
        likely: Two records and the probability that they are one person, for every pair likely enough to join.
        judged: What people decided.
        once_per_list: Whether a person stands at most once on a list; a judgement may say otherwise.
    """
    groups: Groups[Key] = Groups(kind=(lambda key: key[0]) if once_per_list else None)
    for one, other in judged.same:
        groups.join(one, other)
    for one, other in judged.different:
        groups.part(one, other)
    for one, other, _ in sorted(likely, key=lambda pair: (-pair[2], pair[0], pair[1])):
        if groups.may_join(one, other):
            groups.join(one, other)
    return [sorted(group) for group in grouped(sorted(keys), groups)]
