"""Contributions: what each comparison of a pair says for or against one person; together they are its weight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import Comparison
from sijill.link.engine import Pairs
from sijill.link.frequencies import other_given, rarity
from sijill.link.key_table import KeyTable

Floats = npt.NDArray[np.float64]


def contributions(
    keys: KeyTable,
    pairs: Pairs,
    comparisons: Sequence[Comparison],
    m: Sequence[Sequence[float]],
    u: Sequence[Sequence[float]],
) -> Iterator[tuple[Floats, Floats]]:
    """For each comparison what the level of each pair says, and what the rarity of its value adds (pairs,) twice.

    Natural logarithms; 0 where one side is not known. They add to :func:`sijill.link.training.weights`.
    """
    differ = other_given(pairs)
    for at, comparison in enumerate(comparisons):
        levels = pairs.levels[:, at]
        by_level = np.log(np.asarray(m[at])) - np.log(np.asarray(u[at]))
        among_kin = np.where([level.kin for level in comparison.levels], np.minimum(by_level, 0.0), by_level)
        said = np.where(levels >= 0, np.where(differ, among_kin[levels], by_level[levels]), 0.0)
        rare = np.zeros(len(pairs))
        for number, level in enumerate(comparison.levels):
            if level.frequency is None:
                continue
            here = np.flatnonzero((levels == number) & ~(differ & level.kin))
            if len(here):
                rare[here] = -np.log(rarity(keys, level.frequency))[pairs.left[here]]
        yield said, rare
