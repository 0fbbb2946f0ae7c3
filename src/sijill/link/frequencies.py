"""Frequencies: how common the value is on which two records agree; agreeing on a rare name says more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import OTHER_GIVEN, Comparison
from sijill.link.engine import Pairs
from sijill.link.keys import Keys


def value_of(keys: Keys, column: str) -> str | None:
    """The value of ``column``, ``x_NAME`` for an extra one."""
    if column.startswith("x_"):
        return dict(keys.extra).get(column.removeprefix("x_"))
    value = getattr(keys, column)
    return None if value is None else str(value)


def rarity(keys: Sequence[Keys], column: str) -> npt.NDArray[np.float64]:
    """For each record, how common its value is beside the value on which two records agree by chance; 1 where unknown.

    Below 1 the value is rarer than that, and agreeing on it says more. Two records that agree and are one person are
    themselves two of those that have the value, so two are taken off its count, and half a record is added, for the
    lists never show all who have it.

    Returns:
        Frequency over expected frequency (records,).
    """
    values = [value_of(one, column) for one in keys]
    counts = Counter(value for value in values if value is not None)
    known = sum(counts.values())
    share = {value: (max(count - 2, 0) + 0.5) / (known + 1.0) for value, count in counts.items()}
    usual = sum(counts[value] / known * share[value] for value in sorted(counts))
    return np.array([1.0 if value is None else share[value] / usual for value in values])


def other_given(pairs: Pairs) -> npt.NDArray[np.bool_]:
    """Whether the given names of each pair are two people's (the first comparison is theirs)."""
    found: npt.NDArray[np.bool_] = pairs.levels[:, 0] >= OTHER_GIVEN
    return found


def rarities(keys: Sequence[Keys], pairs: Pairs, comparisons: Sequence[Comparison]) -> npt.NDArray[np.float64]:
    """Natural logarithm of the rarity of what each pair agrees on; 0 where its level looks at no frequency.

    Returns:
        What is taken off the weight (pairs,).
    """
    total = np.zeros(len(pairs))
    differ = other_given(pairs)
    for at, comparison in enumerate(comparisons):
        for number, level in enumerate(comparison.levels):
            if level.frequency is not None:
                here = np.flatnonzero((pairs.levels[:, at] == number) & ~(differ & level.kin))
                if len(here):
                    total[here] += np.log(rarity(keys, level.frequency))[pairs.left[here]]
    return total
