"""Clusters: the pairs likely enough become victims, judgements obeyed, one person at most once on a list."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.link.groups import Groups, grouped
from sijill.link.judged import Judged, Key
from sijill.link.ties import Ties

ScoredPair = tuple[Key, Key, float]


def clusters(
    keys: Sequence[Key],
    scored: Sequence[ScoredPair],
    likely: Sequence[ScoredPair],
    judged: Judged,
    support: float,
    once_per_list: bool,
) -> list[list[Key]]:
    """The records of each victim, every record in exactly one.

    What people judged comes first. Then the likely pairs are joined, the likeliest first, each unless

    * the two groups hold records judged different,
    * with ``once_per_list``, they hold two records of one list,
    * all pairs between them, those never compared counting 0, are on average below ``support``: a chain of likely
      pairs between unlike records does not make one person of them. Two groups that a person joined bring theirs along.

    Equal probabilities are taken in the order of the records, so the same pairs always give the same victims.

    Args:
        keys: ``(list, id)`` of every record.
        scored: Two records and the probability that they are one person, for all pairs worth telling.
        likely: Those of them that are likely enough to be joined.
        judged: What people decided.
        support: Mean probability below which two groups stay apart.
        once_per_list: Whether a person stands at most once on a list; a judgement may say otherwise.
    """
    groups: Groups[Key] = Groups(kind=(lambda key: key[0]) if once_per_list else None)
    # what a person joined is no witness against either side: support is looked at among what the machine joined
    ties = Ties(Groups[Key](), scored)
    for one, other in judged.same:
        groups.join(one, other)
    for one, other in judged.different:
        groups.part(one, other)
    for one, other, _ in sorted(likely, key=lambda pair: (-pair[2], pair[0], pair[1])):
        if groups.may_join(one, other) and ties.average(one, other) >= support:
            groups.join(one, other)
            ties.join(one, other)
    return [sorted(group) for group in grouped(sorted(keys), groups)]
