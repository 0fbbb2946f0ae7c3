"""Contributions: what each comparison of a pair says for or against one person; together they are its weight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import Comparison
from sijill.link.crowds import Crowds
from sijill.link.engine import Pairs
from sijill.link.frequencies import kinds_of, other_given, rarity, speaks
from sijill.link.key_table import KeyTable
from sijill.link.patterns import as_counted

Floats = npt.NDArray[np.float64]


def contributions(
    keys: KeyTable,
    pairs: Pairs,
    comparisons: Sequence[Comparison],
    m: Sequence[Sequence[float]],
    u: Sequence[Sequence[float]],
) -> Iterator[tuple[Floats, Floats]]:
    """For each comparison what the level of each pair says, and what the rarity of its value adds (pairs,) twice.

    Natural logarithms; 0 where one side is not known. With :func:`together` taken off,
    they add to :func:`sijill.link.training.weights`.
    """
    kinds = kinds_of(pairs, comparisons)
    for at, comparison in enumerate(comparisons):
        levels = pairs.levels[:, at]
        by_level = np.log(np.asarray(m[at])) - np.log(np.asarray(u[at]))
        said, rare = np.zeros(len(pairs)), np.zeros(len(pairs))
        for kind, are in kinds.items():
            said = np.where(are & (levels >= 0), as_counted(comparison, by_level, kind)[levels], said)
        for number, level in enumerate(comparison.levels):
            if level.frequency is None:
                continue
            here = np.flatnonzero((levels == number) & speaks(level, kinds))
            if len(here):
                rare[here] = -np.log(rarity(keys, level.frequency))[pairs.left[here]]
        yield said, rare


def together(pairs: Pairs, crowds: Crowds) -> Floats:
    """What the comparisons of each pair say more than once, since strangers share it at once; taken off (pairs,)."""
    return np.where(other_given(pairs), 0.0, crowds.added(pairs.levels))
