"""Groupings: records of lists, grouped in several ways into people, as the draws of a linkage give them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sijill.errors import InputRefused
from sijill.estimate.captures import MOST_LISTS
from sijill.estimate.imputation import PartlyKnown, Values

Codes = npt.NDArray[np.int64]

ON_NO_LIST = -1
"""The list of a record that stands on none of the lists counted, such as a name in a report."""


@dataclass(frozen=True, slots=True, eq=False)
class Groupings:
    """Records, and in each draw which of them are one person.

    Attributes:
        lists: Names of the lists.
        list_of: The place among ``lists`` of each record, or ``ON_NO_LIST`` (records,).
        people: The person of each record in each draw, any number (draws, records).
        columns: The columns that make strata.
        values: What each record says in them, ``None`` where nothing (records,).
        barred: Whether whoever a record is must not be counted, such as somebody found alive (records,).
        nameless: Whether a record bears no name to link it by (records,).
        same_origin: Sets of lists said to copy one another.

    Raises:
        InputRefused: ``estimate.too-few-lists``, ``estimate.too-many-lists``.
    """

    lists: tuple[str, ...]
    list_of: Codes
    people: Codes
    columns: tuple[str, ...] = ()
    values: tuple[Values, ...] = ()
    barred: npt.NDArray[np.bool_] | None = None
    nameless: npt.NDArray[np.bool_] | None = None
    same_origin: tuple[tuple[str, ...], ...] = ()

    def __post_init__(self) -> None:
        if not 2 <= len(self.lists) <= MOST_LISTS:
            code = "estimate.too-few-lists" if len(self.lists) < 2 else "estimate.too-many-lists"
            raise InputRefused(
                code, f"{len(self.lists)} lists", f"2 to {MOST_LISTS}", "choose the lists that are linked"
            )

    @property
    def draws(self) -> int:
        """How many ways of grouping there are."""
        return len(self.people)

    def partly_known(self, draw: int, seed: int = 0) -> PartlyKnown:
        """The people of one draw, by pattern of lists and by what is known of them.

        Where the records of one person say different things, what most of them say stands, and the first in the order
        of the alphabet where as many say one as the other. A record that bears no name may be anybody: it is taken for
        somebody on other lists as often as the others of its list are, and on the same ones.

        Args:
            draw: Which, from 0.
            seed: Of whom records without a name are taken for.
        """
        _, person = np.unique(self.people[draw], return_inverse=True)
        size = int(person.max(initial=-1)) + 1
        masks = np.zeros(size, dtype=np.int64)
        is_listed = self.list_of != ON_NO_LIST
        np.bitwise_or.at(masks, person[is_listed], 1 << self.list_of[is_listed])
        if self.barred is not None:
            masks[person[self.barred]] = 0
        if self.nameless is not None:
            _place_nameless(masks, person[self.nameless & is_listed], np.random.default_rng([seed, draw]))
        known = [self._commonest(column, person, size) for column in range(len(self.columns))]
        rows = np.stack([masks, *(codes for _, codes in known)], axis=1)[masks > 0]
        kinds, counts = np.unique(rows, axis=0, return_counts=True)
        names = [(*levels, None) for levels, _ in known]
        cells = tuple(
            (tuple(levels[code] for levels, code in zip(names, codes, strict=True)), int(mask), int(count))
            for (mask, *codes), count in zip(kinds.tolist(), counts.tolist(), strict=True)
        )
        return PartlyKnown(self.lists, self.columns, cells, self.same_origin)

    def _commonest(self, column: int, person: Codes, size: int) -> tuple[Sequence[str], Codes]:
        """The different values of a column, in order; and the place of each person's among them, -1 where unknown."""
        told = [values[column] for values in self.values]
        levels = sorted({value for value in told if value is not None})
        place = {value: at for at, value in enumerate(levels)}
        codes = np.array([-1 if value is None else place[value] for value in told], dtype=np.int64)
        found = np.full(size, -1, dtype=np.int64)
        is_told = codes >= 0
        pairs, times = np.unique(np.stack([person[is_told], codes[is_told]], axis=1), axis=0, return_counts=True)
        order = np.lexsort((-pairs[:, 1], times))
        # written from the rarest to the commonest, so that the commonest stays
        found[pairs[order, 0]] = pairs[order, 1]
        return levels, found


def _place_nameless(masks: Codes, nameless: Codes, rng: np.random.Generator) -> None:
    """Take each nameless person for one of the others, or for nobody else, by the patterns of those on the same list.

    Args:
        masks: Pattern of each person (people,); changed in place.
        nameless: People known by records without a name alone.
        rng: Where the chance comes from.
    """
    named = masks.copy()
    named[nameless] = 0
    is_named = named > 0
    for one in nameless.tolist():
        on_the_list = np.flatnonzero(named & masks[one])
        if int(masks[one]).bit_count() != 1 or not len(on_the_list):
            continue
        others = named[rng.choice(on_the_list)] & ~masks[one]
        same = np.flatnonzero(is_named & (masks == others)) if others else on_the_list[:0]
        if len(same):
            masks[rng.choice(same)] |= masks[one]
            masks[one] = 0
