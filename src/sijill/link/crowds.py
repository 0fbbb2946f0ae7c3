"""Crowds: how often strangers agree on several things at once, because they are kin or died together.

Two people of one clan share a lineage, and then mostly a place and often a day. Those killed in one massacre share the
day and the place. Taken one by one these agreements look like much that speaks for one person; they are one thing. So
the pairs of two people are told as a mixture of a few crowds, in each of which the comparisons are independent
(Lazarsfeld and Henry 1968). It is learnt from the pairs whose given names are two people's: these are known to be
strangers without anybody's judgement, and nearly all pairs are. What people are called hardly says which crowd they are
in, so the crowds hold for namesakes too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sijill.link.comparisons import Comparison
from sijill.link.patterns import patterns_of
from sijill.link.values import Levels

Floats = npt.NDArray[np.float64]

NO_CROWD = ("given", "sex")
"""Comparisons that tell no crowd: the given name, and what it tells."""

OF_PERSON = ("lineage", "born")
"""Comparisons that tell no crowd by themselves: without a day, a place or a home nothing says who belongs together."""

BEGUN = (0.97, 0.01, 0.01, 0.01)
"""Shares to begin with: of strangers, of kin, of those who share what is no name, and of those who share all."""

USUAL = 20.0
"""Pairs that agree like all others that each crowd is taken to have besides its own."""

FEWEST = 1e-12
MOST_ROUNDS = 200
CLOSE_ENOUGH = 1e-7


@dataclass(frozen=True, slots=True)
class Crowds:
    """The crowds of pairs of two people; none where they would tell nothing.

    Attributes:
        shares: Share of all pairs in each (crowds,), adding to 1.
        levels: For each comparison, the share of each level in each crowd, then among all; empty where it tells none.
    """

    shares: tuple[float, ...] = ()
    levels: tuple[tuple[tuple[float, ...], ...], ...] = ()

    def added(self, levels: Levels) -> Floats:
        """How much likelier strangers agree in all this than in each by chance (natural logarithm, >= 0) (pairs,).

        Nothing is added where they agree less often than by chance: that is seen in pairs too few to be sure of.

        Args:
            levels: Level of each comparison (pairs, comparisons); -1 where one side is not known.
        """
        if not self.shares:
            return np.zeros(len(levels))
        crowds = len(self.shares)
        held = [np.log(np.array(one)) if one else None for one in self.levels]
        together = _whole(
            _chances(levels, np.log(self.shares), [None if one is None else one[:crowds] for one in held])
        )
        alone = _chances(levels, np.zeros(1), [None if one is None else one[crowds:] for one in held])[0]
        found: Floats = np.maximum(together - alone, 0.0)
        return found


NO_CROWDS = Crowds()


def crowds_of(levels: Levels, counts: Floats, comparisons: Sequence[Comparison]) -> Crowds:
    """The crowds that explain how pairs of two people agree.

    Args:
        levels: Level of each comparison (pairs, comparisons); -1 where one side is not known.
        counts: How many pairs each stands for (pairs,).
        comparisons: What was compared.
    """
    known = [at for at, one in enumerate(comparisons) if one.name not in NO_CROWD and (levels[:, at] >= 0).any()]
    if len(known) < 2 or all(comparisons[at].name in OF_PERSON for at in known) or counts.sum() <= 0.0:
        return NO_CROWDS
    patterns = patterns_of(np.asfortranarray(levels[:, known]))
    held = _Held(patterns.levels, patterns.sums(counts), [comparisons[at] for at in known])
    shares, by_level = held.crowds()
    told = {
        at: tuple(map(tuple, np.vstack([one, usual]).tolist()))
        for at, one, usual in zip(known, by_level, held.usual, strict=True)
    }
    return Crowds(tuple(shares.tolist()), tuple(told.get(at, ()) for at in range(len(comparisons))))


class _Held:
    """The different ways in which two people agree, each with how many pairs do."""

    def __init__(self, levels: Levels, counts: Floats, comparisons: Sequence[Comparison]) -> None:
        self.levels, self.counts, self.comparisons = levels, counts, comparisons
        stated = [np.array([level.u for level in one.levels]) for one in comparisons]
        self.usual = [self._shares(at, counts, one) for at, one in enumerate(stated)]

    def crowds(self) -> tuple[Floats, list[Floats]]:
        """The likeliest shares of the crowds (crowds,), and of the levels in each (crowds, levels)."""
        shares, by_level = np.array(BEGUN), self._begun()
        before = -np.inf
        for _ in range(MOST_ROUNDS):
            chances = _chances(self.levels, np.log(shares), [np.log(one) for one in by_level])
            whole = _whole(chances)
            belongs = np.exp(chances - whole) * self.counts
            shares = np.maximum(belongs.sum(axis=1), FEWEST * belongs.sum())
            shares /= shares.sum()
            by_level = [
                np.array([self._shares(at, mine, usual) for mine in belongs]) for at, usual in enumerate(self.usual)
            ]
            mean = float(whole @ self.counts / self.counts.sum())
            if mean - before < CLOSE_ENOUGH:
                break
            before = mean
        return shares, by_level

    def _begun(self) -> list[Floats]:
        found = []
        for usual, one in zip(self.usual, self.comparisons, strict=True):
            alike = 0.5 * usual + 0.5 * np.array([level.m for level in one.levels])
            is_name = one.name == "lineage"
            found.append(np.array([usual, alike if is_name else usual, usual if is_name else alike, alike]))
        return found

    def _shares(self, at: int, counts: Floats, usual: Floats) -> Floats:
        """The share of each level, the usual ones counting as a few pairs more; each kind of pair adds to 1."""
        levels, comparison = self.levels[:, at], self.comparisons[at]
        known = levels >= 0
        found = np.bincount(levels[known], weights=counts[known], minlength=len(usual)).astype(np.float64)
        for group in map(list, comparison.groups):
            found[group] = (found[group] + USUAL * usual[group]) / (found[group].sum() + USUAL)
        return found


def _chances(levels: Levels, shares: Floats, by_level: Sequence[Floats | None]) -> Floats:
    """Logarithm of the chance of each pattern in each crowd (crowds, patterns)."""
    found: Floats = np.repeat(shares[:, None], len(levels), axis=1)
    for at, logarithms in enumerate(by_level):
        if logarithms is not None:
            found += np.where(levels[:, at] >= 0, logarithms[:, levels[:, at]], 0.0)
    return found


def _whole(chances: Floats) -> Floats:
    """Logarithm of the sum over the crowds (patterns,)."""
    top = chances.max(axis=0)
    return np.asarray(top + np.log(np.exp(chances - top).sum(axis=0)), dtype=np.float64)
