"""Clusters: the pairs likely enough become victims, judgements obeyed, one person at most once on a list."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sijill.link.found import FoundPairs
from sijill.link.groups import Groups, grouped
from sijill.link.judged import Judged, Key
from sijill.link.ties import Ties

ScoredPair = tuple[Key, Key, float]
Flags = npt.NDArray[np.bool_]
Places = npt.NDArray[np.int64]


def grouped_records(found: FoundPairs, is_likely: Flags, judged: Judged, support: float, once_per_list: bool) -> Places:
    """For each record the place of the first record of its victim, by the rules of :func:`clusters` (records,).

    Records tied to nobody else, each two of which are told with enough support, need no rules; they are most. The rest
    and those that a person judged are grouped one component after another.

    Args:
        found: All pairs worth telling.
        is_likely: Which of them are likely enough to be joined (pairs,).
        judged: What people decided.
        support: Mean probability below which two groups stay apart.
        once_per_list: Whether a person stands at most once on a list; a judgement may say otherwise.
    """
    keys = found.keys
    place = {key: at for at, key in enumerate(keys)} if judged.same or judged.different else {}
    told = [(place[one], place[other]) for one, other in judged.same + judged.different]
    component = _components(found, is_likely, told[: len(judged.same)], len(keys))
    is_inside = component[found.left] == component[found.right]
    is_hard = ~_is_whole(found, is_inside & (found.probability >= support), component, once_per_list)
    is_hard[component[np.array(told, dtype=np.int64).ravel()]] = True
    lowest = np.zeros(len(is_hard), dtype=np.int64)
    lowest[component[::-1]] = np.arange(len(keys))[::-1]
    hard_pair = is_hard[component[found.left]] & is_inside
    groups = clusters(
        [keys[at] for at in np.flatnonzero(is_hard[component]).tolist()],
        _scored(found, hard_pair),
        _scored(found, hard_pair & is_likely),
        judged,
        support,
        once_per_list,
    )
    first = lowest[component]
    place = place or ({key: at for at, key in enumerate(keys)} if groups else {})
    for group in groups:
        start = place[group[0]]
        for key in group:
            first[place[key]] = start
    return first


def _is_whole(found: FoundPairs, is_supported: Flags, component: Places, once_per_list: bool) -> Flags:
    """Whether each two records of a component are a supported pair, on lists of their own (components,)."""
    sizes = np.bincount(component)
    if once_per_list:
        number: dict[str, int] = {}
        lists = np.array([number.setdefault(name, len(number)) for name, _ in found.keys], dtype=np.int64)
        is_supported = is_supported & (lists[found.left] != lists[found.right])
    supported = np.bincount(component[found.left[is_supported]], minlength=len(sizes))
    return np.asarray(supported == sizes * (sizes - 1) // 2, dtype=np.bool_)


def _components(found: FoundPairs, is_likely: Flags, same: Sequence[tuple[int, int]], records: int) -> Places:
    """The number of the component that likely pairs and judgements tie each record into (records,)."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    ends = np.concatenate(
        [np.array(same, dtype=np.int64).reshape(-1, 2), np.stack([found.left, found.right], 1)[is_likely]]
    )
    ties = coo_array((np.ones(len(ends), dtype=np.int8), (ends[:, 0], ends[:, 1])), shape=(records, records))
    return np.asarray(connected_components(ties, directed=False)[1], dtype=np.int64)


def _scored(found: FoundPairs, taken: Flags) -> list[ScoredPair]:
    keys, at = found.keys, np.flatnonzero(taken)
    ends = zip(found.left[at].tolist(), found.right[at].tolist(), found.probability[at].tolist(), strict=True)
    return [(keys[left], keys[right], probability) for left, right, probability in ends]


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
