"""Captures: who stands on which lists, as patterns with counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sijill.errors import InputRefused

MOST_LISTS = 30
"""No method here takes more. Most take far fewer and say so, as they lay out the table of all patterns."""

Stratum = tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class Captures:
    """How many people stand on exactly which lists.

    Attributes:
        lists: Names of the lists.
        counts: People by pattern, as ``(mask, persons)`` in order of mask; bit ``j`` of a mask says "is on list j". No
            pattern is empty and no count is 0.
        stratum: Which people these are; empty for everybody.
        same_origin: Sets of lists said to copy one another or to share an intake.

    Raises:
        InputRefused: ``estimate.too-few-lists``, ``estimate.too-many-lists``, ``estimate.same-name``,
            ``estimate.empty``, ``estimate.bad-count``.
    """

    lists: tuple[str, ...]
    counts: tuple[tuple[int, int], ...]
    stratum: Stratum = ()
    same_origin: tuple[tuple[str, ...], ...] = ()

    def __post_init__(self) -> None:
        _refuse_bad_lists(self.lists)
        if not self.counts:
            raise InputRefused(
                "estimate.empty", "nobody is on any list", "people on at least one list", "check the columns and strata"
            )
        for mask, people in self.counts:
            if people <= 0 or not 0 < mask < 1 << len(self.lists):
                raise InputRefused("estimate.bad-count", f"{people} people with pattern {mask}", "people on some list")

    @classmethod
    def counted(
        cls,
        lists: Sequence[str],
        people: Iterable[tuple[int, int]],
        stratum: Stratum = (),
        same_origin: Iterable[Sequence[str]] = (),
    ) -> Captures:
        """Captures from ``(mask, persons)`` pairs in any order; the same mask may come often and is added up."""
        held: Counter[int] = Counter()
        for mask, count in people:
            held[mask] += count
        kept = tuple(sorted((mask, count) for mask, count in held.items() if mask and count))
        return cls(tuple(lists), kept, stratum, tuple(sorted(tuple(sorted(group)) for group in same_origin)))

    @classmethod
    def of_people(
        cls, members: Mapping[str, Iterable[str]], stratum: Stratum = (), same_origin: Iterable[Sequence[str]] = ()
    ) -> Captures:
        """Captures from the people on each list.

        Args:
            members: Ids of people by name of list; one id is one person on every list.
            stratum: Which people these are.
            same_origin: Sets of lists that copy one another or share an intake.
        """
        masks: dict[str, int] = {}
        for place, people in enumerate(members.values()):
            for person in people:
                masks[person] = masks.get(person, 0) | 1 << place
        return cls.counted(tuple(members), ((mask, 1) for mask in masks.values()), stratum, same_origin)

    @property
    def documented(self) -> int:
        """People on at least one list."""
        return sum(people for _, people in self.counts)

    @property
    def sizes(self) -> dict[str, int]:
        """People on each list, by its name."""
        return {name: self.on_all(1 << place) for place, name in enumerate(self.lists)}

    @property
    def patterns(self) -> NDArray[np.bool_]:
        """Which lists each pattern holds, bool array (patterns, lists), in the order of ``counts``."""
        masks = np.array([mask for mask, _ in self.counts])[:, None]
        return (masks >> np.arange(len(self.lists)) & 1).astype(np.bool_)

    @property
    def table(self) -> NDArray[np.float64]:
        """People by observable pattern, float array (2^lists - 1,), masks 1, 2, 3...; zeros included."""
        cells = np.zeros(1 << len(self.lists))
        for mask, people in self.counts:
            cells[mask] = people
        return cells[1:]

    def on_all(self, lists: int) -> int:
        """How many people stand on all of ``lists`` (a mask), whatever others."""
        return sum(people for mask, people in self.counts if mask & lists == lists)

    @property
    def is_without_overlap(self) -> bool:
        """Whether nobody stands on two lists."""
        return all(mask.bit_count() == 1 for mask, _ in self.counts)

    def in_order(self) -> Captures:
        """The same with the lists sorted by name: what the estimators see, so that column order changes nothing."""
        return self.only(sorted(self.lists))

    def only(self, lists: Sequence[str]) -> Captures:
        """The same people on ``lists`` alone, in that order; whoever is on none of them drops out.

        Raises:
            InputRefused: ``estimate.empty`` when nobody is left.
        """
        places = [self.lists.index(name) for name in lists]
        moved = (
            (sum(1 << new for new, old in enumerate(places) if mask >> old & 1), people) for mask, people in self.counts
        )
        origins = (tuple(name for name in group if name in lists) for group in self.same_origin)
        return Captures.counted(lists, moved, self.stratum, (group for group in origins if len(group) > 1))

    def merged(self, groups: Iterable[Sequence[str]]) -> Captures:
        """The same people with each group of lists taken as one list, called by their names with ``+`` between.

        Raises:
            InputRefused: ``estimate.too-few-lists``; ``estimate.same-name`` when a list is in two groups.
        """
        joined = [tuple(group) for group in groups]
        if not joined:
            return self
        taken = [name for group in joined for name in group]
        if len(set(taken)) < len(taken):
            twice = next(name for name, times in Counter(taken).items() if times > 1)
            raise InputRefused("estimate.same-name", f"{twice!r} is merged twice", "each list in one group", "name one")
        parts = [(name,) for name in self.lists if name not in taken] + joined
        places = [[self.lists.index(name) for name in part] for part in parts]
        moved = (
            (sum(1 << new for new, olds in enumerate(places) if any(mask >> old & 1 for old in olds)), people)
            for mask, people in self.counts
        )
        names = tuple("+".join(part) for part in parts)
        now = {name: whole for part, whole in zip(parts, names, strict=True) for name in part}
        origins = ({now[name] for name in group} for group in self.same_origin)
        return Captures.counted(names, moved, self.stratum, (sorted(group) for group in origins if len(group) > 1))


def _refuse_bad_lists(lists: tuple[str, ...]) -> None:
    found = ", ".join(lists) or "none"
    if len(lists) < 2:
        raise InputRefused(
            "estimate.too-few-lists",
            f"{len(lists)} list ({found})",
            "two lists or more with a 0/1 column each",
            "add a list; name the columns with --lists A,B,C",
        )
    if len(lists) > MOST_LISTS:
        raise InputRefused(
            "estimate.too-many-lists",
            f"{len(lists)} lists",
            f"at most {MOST_LISTS}",
            "choose the lists with --lists, or merge lists of one origin",
        )
    if len(set(lists)) < len(lists):
        twice = next(name for name, times in Counter(lists).items() if times > 1)
        raise InputRefused(
            "estimate.same-name", f"two lists are called {twice!r}", "a name for each list", "rename one"
        )
