"""Patterns: the different combinations of levels among pairs; millions of pairs have a few thousand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import Comparison, Level
from sijill.link.values import Levels

Codes = npt.NDArray[np.signedinteger]
Floats = npt.NDArray[np.float64]

TABLE = 8_000_000
"""Combinations there could be up to which those that occur are marked in a table, not sorted."""

LARGEST = 2**50
"""Combinations above which they are numbered anew before another comparison joins."""


@dataclass(frozen=True, slots=True, eq=False)
class Patterns:
    """The different combinations of levels among pairs.

    Attributes:
        levels: Each combination once (patterns, comparisons); -1 where one side is not known.
        of_pair: Which of them each pair has (pairs,).
        pairs: How many pairs have each (patterns,).
    """

    levels: Levels
    of_pair: npt.NDArray[np.int32]
    pairs: Floats

    def sums(self, values: Floats) -> Floats:
        """What the values of the pairs of each pattern add to (patterns,)."""
        return np.bincount(self.of_pair, weights=values, minlength=len(self.pairs)).astype(np.float64)

    def by_level(self, values: Floats, comparison: int, count: int) -> Floats:
        """What the values of the patterns add to at each of ``count`` levels; not known left out (levels,)."""
        levels = self.levels[:, comparison]
        known = levels >= 0
        return np.bincount(levels[known], weights=values[known], minlength=count).astype(np.float64)


def patterns_of(levels: Levels) -> Patterns:
    """The patterns of pairs, in the order of their levels.

    Args:
        levels: Level of each comparison (pairs, comparisons).
    """
    codes, bound = np.zeros(len(levels), dtype=np.int64), 1
    for at in range(levels.shape[1]):
        size = int(levels[:, at].max(initial=-1)) + 2
        if bound * size > LARGEST:
            codes, bound = _numbered(codes, bound)
        codes = codes * size + (levels[:, at] + np.int8(1))
        bound *= size
    of_pair, count = _numbered(codes, bound)
    some_pair = np.zeros(count, dtype=np.int64)
    some_pair[of_pair] = np.arange(len(levels))
    pairs = np.bincount(of_pair, minlength=count).astype(np.float64)
    return Patterns(levels[some_pair], of_pair.astype(np.int32), pairs)


def _numbered(codes: npt.NDArray[np.int64], bound: int) -> tuple[npt.NDArray[np.int64], int]:
    """The codes, all below ``bound``, as numbers from 0 up in their order, and how many there are."""
    if bound > TABLE:
        different, numbers = np.unique(codes, return_inverse=True)
        return numbers, len(different)
    is_there = np.zeros(bound, dtype=np.bool_)
    is_there[codes] = True
    number = np.cumsum(is_there) - 1
    return number[codes], int(is_there.sum())


def pattern_weights(
    levels: Levels, comparisons: Sequence[Comparison], m: Sequence[Floats], u: Sequence[Floats]
) -> tuple[Floats, Floats]:
    """Natural logarithm of how much likelier each pattern is among pairs of one person (patterns,) twice.

    Once where what people of one given name share counts against one person but never for one, once where what kin
    share does.

    Args:
        levels: Level of each comparison (patterns, comparisons).
        comparisons: What was compared.
        m: Share of each level among pairs of one person, by comparison.
        u: The same among pairs of different people.
    """
    alone, among_kin = np.zeros(len(levels)), np.zeros(len(levels))
    twins = may_be_twins(levels, comparisons)
    for at, comparison in enumerate(comparisons):
        level = levels[:, at]
        known = level >= 0
        by_level = np.log(m[at]) - np.log(u[at])
        of_one, of_kin, of_twins = (as_counted(comparison, by_level, kind) for kind in Kind)
        alone += np.where(known, of_one[level], 0.0)
        among_kin += np.where(known, np.where(twins, of_twins[level], of_kin[level]), 0.0)
    return alone, among_kin


def may_be_twins(levels: Levels, comparisons: Sequence[Comparison]) -> npt.NDArray[np.bool_]:
    """Whether lineages of two parts or more were compared: then two given names of one day are two people's (rows,).

    Args:
        levels: Level of each comparison (rows, comparisons).
        comparisons: What was compared.
    """
    found = np.zeros(len(levels), dtype=np.bool_)
    for at, comparison in enumerate(comparisons):
        told = np.array([level.group not in {"", "one"} for level in comparison.levels])
        if told.any():
            found |= (levels[:, at] >= 0) & told[levels[:, at]]
    return found


class Kind(Enum):
    """Whose what a pair shares may be besides one person's: namesakes', kin's, or twins'."""

    NAMESAKES = "people of one given name"
    KIN = "kin of two given names"
    TWINS = "kin of two given names who share two parts of a lineage or more"

    def share(self, level: Level) -> bool:
        """Whether two such people often agree at this level, so that it speaks for nobody."""
        if self is Kind.NAMESAKES:
            return level.named
        return level.kin or (self is Kind.TWINS and level.twins)


def as_counted(comparison: Comparison, by_level: Floats, kind: Kind) -> Floats:
    """What each level says, when what is told by something else already never speaks for one person (levels,).

    Args:
        comparison: What was compared.
        by_level: What each level says by itself (natural logarithm) (levels,).
        kind: Who else may share it.
    """
    is_told = [kind.share(level) for level in comparison.levels]
    return np.where(is_told, np.minimum(by_level, 0.0), by_level)
