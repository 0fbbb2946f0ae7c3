"""Frequencies: how common the value is on which two records agree; agreeing on a rare name says more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import Comparison
from sijill.link.engine import Pairs
from sijill.link.keys import Keys


def value_of(keys: Keys, column: str) -> str | None:
    """The value of ``column``, ``x_NAME`` for an extra one."""
    if column.startswith("x_"):
        return dict(keys.extra).get(column.removeprefix("x_"))
    value = getattr(keys, column)
    return None if value is None else str(value)


def frequencies(keys: Sequence[Keys], column: str) -> npt.NDArray[np.float64]:
    """For each record, the share of *other people* with its value among records that have one; 1 where it has none.

    Two records that agree on a value and are one person are themselves two of those that have it, so two are taken
    off, and half a record is added, for the lists never show all who have it.
    """
    values = [value_of(one, column) for one in keys]
    counts = Counter(value for value in values if value is not None)
    known = sum(counts.values())
    share = {value: (max(count - 2, 0) + 0.5) / (known + 1.0) for value, count in counts.items()}
    return np.array([1.0 if value is None else share[value] for value in values])


def chances(keys: Sequence[Keys], pairs: Pairs, comparisons: Sequence[Comparison]) -> npt.NDArray[np.float64]:
    """The frequency that stands for ``u`` of each pair and comparison; NaN where the level has none."""
    chance = np.full(pairs.levels.shape, np.nan)
    for at, comparison in enumerate(comparisons):
        for number, level in enumerate(comparison.levels):
            if level.frequency is not None:
                here = pairs.levels[:, at] == number
                chance[here, at] = frequencies(keys, level.frequency)[pairs.left[here]]
    return chance
