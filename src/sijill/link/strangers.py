"""Strangers: pairs from inside one list, where a person stands once, so that they are known to be two people.

Brothers, cousins and namesakes agree in ways that the shares of single comparisons do not add up to. How often they do
is seen inside each list, without anybody judging a pair; training takes so much off what it finds across the lists.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from sijill.link.blocking import Rule
from sijill.link.comparisons import Comparison
from sijill.link.crowds import NO_CROWDS, Crowds
from sijill.link.engine import Engine, Pairs
from sijill.link.frequencies import other_given, rarities
from sijill.link.key_table import KeyTable
from sijill.link.nameless import without_nameless
from sijill.text.arabic import is_arabic_letter

Floats = npt.NDArray[np.float64]
Lists = npt.NDArray[np.int64]

MOST_COMPARED = 600_000
"""Pairs inside lists that are compared, about; of more, only each so many-th record's."""

MOST_STOOD_FOR = 5.0
"""Pairs across lists that one pair inside a list may stand for; one that stood for more would be chance."""


@dataclass(frozen=True)
class Strangers:
    """Pairs of records of two people.

    Attributes:
        pairs: The pairs.
        rarity: As in :class:`sijill.link.training.Evidence` (pairs,).
        differ: As there (pairs,).
        stand_for: How many pairs of different lists each stands for (pairs, >= 0).
        crowds: As there.
    """

    pairs: Pairs
    rarity: Floats
    differ: npt.NDArray[np.bool_]
    stand_for: Floats
    crowds: Crowds = NO_CROWDS

    @cached_property
    def together(self) -> Floats:
        """As there (patterns,)."""
        return self.crowds.added(self.pairs.patterns.levels)


def strangers(
    engine: Engine,
    rules: Sequence[Rule],
    comparisons: Sequence[Comparison],
    keys: KeyTable,
    lists: Lists,
) -> Strangers:
    """The pairs inside lists that the rules give, each with how many pairs across lists it stands for."""
    inside = engine.counted_inside(rules)
    every = max(1, -(-inside // MOST_COMPARED))
    pairs = without_nameless(engine.strangers(rules, comparisons, every), comparisons)
    shape = shapes(keys)
    stand_for = every * stood_for(shape, lists)[shape[pairs.left], shape[pairs.right]]
    return Strangers(
        pairs=pairs,
        rarity=rarities(keys, pairs, comparisons),
        differ=other_given(pairs),
        stand_for=np.where(stand_for > MOST_STOOD_FOR, 0.0, stand_for),
    )


def shapes(keys: KeyTable) -> npt.NDArray[np.int64]:
    """The shape of each record: its script, how many parts its name has, what is known of its birth (records,).

    Two names of two parts agree by chance more often than two of four, so pairs only stand for pairs of their shapes.
    """
    codes, given = keys.coded("given")
    script = np.array([*(1 + is_arabic_letter(name[0]) for name in given.to_pylist()), 0], dtype=np.int64)[codes]
    age, year = keys.numbers("age_low", -1) >= 0, keys.numbers("birth_year", -1) >= 0
    return (script * 4 + np.minimum(keys.parts, 3)) * 4 + 2 * age + year


def stood_for(shape: npt.NDArray[np.int64], lists: Lists) -> Floats:
    """Pairs across lists over pairs inside lists, by the shapes of the two records; 0 where none is inside a list."""
    if len(lists) == 0:
        return np.zeros((1, 1))
    held = np.zeros((int(lists.max()) + 1, int(shape.max()) + 1))
    np.add.at(held, (lists, shape), 1.0)
    inside = sum((np.outer(one, one) - np.diag(one) for one in held), np.zeros((held.shape[1],) * 2))
    across = np.outer(held.sum(axis=0), held.sum(axis=0)) - sum(np.outer(one, one) for one in held)
    ratio: Floats = np.where(inside > 0, across / np.maximum(inside, 1.0), 0.0)
    return ratio
