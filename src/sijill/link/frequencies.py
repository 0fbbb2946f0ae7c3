"""Frequencies: how common the value is on which two records agree; agreeing on a rare name says more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import OTHER_GIVEN, Comparison, Level
from sijill.link.engine import Pairs
from sijill.link.key_table import KeyTable
from sijill.link.patterns import Kind, may_be_twins


def rarity(keys: KeyTable, column: str) -> npt.NDArray[np.float64]:
    """For each record, how common its value is beside the value on which two records agree by chance; 1 where unknown.

    Below 1 the value is rarer than that, and agreeing on it says more. Two records that agree and are one person are
    themselves two of those that have the value, so two are taken off its count, and half a record is added, for the
    lists never show all who have it.

    Args:
        keys: The keys of the records.
        column: The column of which the value is.

    Returns:
        Frequency over expected frequency (records,).
    """
    import pyarrow.compute as compute

    codes, values = keys.coded(column)
    if len(values) == 0:
        return np.ones(len(codes))
    counts = np.bincount(codes[codes >= 0], minlength=len(values)).astype(np.float64)
    known = counts.sum()
    share = (np.maximum(counts - 2.0, 0.0) + 0.5) / (known + 1.0)
    # one by one in the order of the values, so that the order of the records changes no digit
    in_order = compute.array_sort_indices(values).to_numpy()
    usual = np.add.accumulate((counts / known * share)[in_order])[-1]
    return np.append(share / usual, 1.0)[codes]


def other_given(pairs: Pairs) -> npt.NDArray[np.bool_]:
    """Whether the given names of each pair are two people's (the first comparison is theirs)."""
    found: npt.NDArray[np.bool_] = pairs.levels[:, 0] >= OTHER_GIVEN
    return found


def kinds_of(pairs: Pairs, comparisons: Sequence[Comparison]) -> dict[Kind, npt.NDArray[np.bool_]]:
    """Which pairs are of each kind (pairs,); every pair is of one."""
    differ, twins = other_given(pairs), may_be_twins(pairs.levels, comparisons)
    return {Kind.NAMESAKES: ~differ, Kind.KIN: differ & ~twins, Kind.TWINS: differ & twins}


def speaks(level: Level, kinds: Mapping[Kind, npt.NDArray[np.bool_]]) -> npt.NDArray[np.bool_]:
    """For which pairs the rarity of a level's value says anything: not where kin share it (pairs,)."""
    return ~(kinds[Kind.KIN] & Kind.KIN.share(level)) & ~(kinds[Kind.TWINS] & Kind.TWINS.share(level))


def rarities(keys: KeyTable, pairs: Pairs, comparisons: Sequence[Comparison]) -> npt.NDArray[np.float64]:
    """Natural logarithm of the rarity of what each pair agrees on; 0 where its level looks at no frequency.

    Returns:
        What is taken off the weight (pairs,).
    """
    total = np.zeros(len(pairs))
    kinds = kinds_of(pairs, comparisons)
    by_column: dict[str, npt.NDArray[np.float64]] = {}
    for at, comparison in enumerate(comparisons):
        for number, level in enumerate(comparison.levels):
            if level.frequency is not None:
                here = np.flatnonzero((pairs.levels[:, at] == number) & speaks(level, kinds))
                if len(here):
                    if level.frequency not in by_column:
                        by_column[level.frequency] = np.log(rarity(keys, level.frequency))
                    total[here] += by_column[level.frequency][pairs.left[here]]
    return total
