"""Draws: groupings sampled from the pairs' probabilities, so that counts made of them carry the doubt of linking.

The likeliest grouping is one answer; an estimate made from it alone takes its links for certain. Here records that
pairs tie together are grouped again and again, as often in one way as the probabilities say. Judgements are obeyed in
every draw, and nobody stands twice on a list that holds nobody twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from sijill.errors import Refusal
from sijill.link.found import Pair
from sijill.link.groups import Groups, grouped
from sijill.link.judged import Key
from sijill.link.linkage import SUPPORT, Linkage
from sijill.link.partitions import Component, Labels, Tie, all_partitions, drawn_exactly, logit
from sijill.link.redrawn import drawn_by_grouping


@dataclass(frozen=True, slots=True)
class Draws:
    """Sampled groupings.

    Attributes:
        records: ``(list, id)`` of every record, sorted.
        first: For each draw and record, the index of the first record of its group (draws, records).
    """

    records: tuple[Key, ...]
    first: Labels

    def people(self) -> list[int]:
        """How many people there are in each draw (draws,)."""
        own = np.arange(len(self.records))
        return [int(count) for count in (self.first == own).sum(axis=1)]

    def moving(self) -> int:
        """How many records are not grouped alike in every draw."""
        if len(self.first) == 0:
            return 0
        moves = (self.first != self.first[0]).any(axis=0)
        touched = {int(group) for group in np.unique(self.first[:, moves])}
        return int(sum(bool(moves[at]) or at in touched for at in range(len(self.records))))


def sampled(linkage: Linkage, draws: int, seed: int = 0) -> Draws:
    """Groupings drawn from a linkage.

    Args:
        linkage: What linking gave.
        draws: How many, at least 1.
        seed: Seed; the same linkage, number and seed give the same draws.

    Raises:
        Refusal: Fewer than one draw.
    """
    if draws < 1:
        raise Refusal(f"at least one draw is needed, got {draws}")
    records = tuple(sorted(key for cluster in linkage.clusters for key in cluster))
    index = {key: at for at, key in enumerate(records)}
    first = np.tile(np.arange(len(records)), (draws, 1))
    alone, components = _apart(linkage)
    _draw_pairs(alone, index, first, np.random.default_rng([seed, 0]))
    for at, members in enumerate(components, 1):
        rng = np.random.default_rng([seed, at])
        rows = np.array([index[key] for unit in members.units for key in unit])
        units = np.array([at for at, unit in enumerate(members.units) for _ in unit])
        labels = _drawn(members.component, draws, rng, linkage)[:, units]
        for draw in range(draws):
            first[draw, rows] = _firsts(labels[draw], rows)
    return Draws(records, first)


def _draw_pairs(pairs: Sequence[Pair], index: Mapping[Key, int], first: Labels, rng: np.random.Generator) -> None:
    """Two records tied to nobody else: each pair by itself, all at once."""
    lower = np.array([index[pair.left] for pair in pairs], dtype=np.int64)
    upper = np.array([index[pair.right] for pair in pairs], dtype=np.int64)
    share = np.array([pair.probability for pair in pairs])
    for draw in range(len(first)):
        first[draw, upper] = np.where(rng.random(len(pairs)) < share, lower, upper)


def _drawn(component: Component, draws: int, rng: np.random.Generator, linkage: Linkage) -> Labels:
    groupings = all_partitions(component)
    if groupings is not None:
        return drawn_exactly(component, groupings, draws, rng)
    return drawn_by_grouping(component, draws, SUPPORT * linkage.options.threshold, rng)


def _firsts(labels: Labels, rows: Labels) -> Labels:
    lowest: dict[int, int] = {}
    for label, row in zip(labels.tolist(), rows.tolist(), strict=True):
        lowest[label] = min(row, lowest.get(label, row))
    return np.array([lowest[label] for label in labels.tolist()], dtype=np.int64)


@dataclass(frozen=True, slots=True)
class _Members:
    units: tuple[tuple[Key, ...], ...]
    component: Component


def _apart(linkage: Linkage) -> tuple[list[Pair], list[_Members]]:
    """Pairs tied to nobody else, and the components of more; records judged the same are one unit."""
    judged: Groups[Key] = Groups()
    tied: Groups[Key] = Groups()
    for pair in linkage.pairs:
        tied.join(pair.left, pair.right)
        if pair.decision == "judged_same":
            judged.join(pair.left, pair.right)
    keys = sorted({key for pair in linkage.pairs for key in (pair.left, pair.right)})
    told: dict[Key, list[Pair]] = {}
    for pair in linkage.pairs:
        told.setdefault(tied.find(pair.left), []).append(pair)
    alone, found = [], []
    for members in grouped(keys, tied):
        if len(members) == 2:
            alone.extend(told[tied.find(members[0])])
            continue
        units = tuple(map(tuple, grouped(members, judged)))
        pairs = told[tied.find(members[0])]
        found.append(_Members(units, _component(units, pairs, linkage)))
    return alone, found


def _component(units: Sequence[tuple[Key, ...]], pairs: Sequence[Pair], linkage: Linkage) -> Component:
    unit_of = {key: at for at, unit in enumerate(units) for key in unit}
    forbidden: set[tuple[int, int]] = set()
    likeliest: dict[tuple[int, int], float] = {}
    for pair in pairs:
        one, other = sorted((unit_of[pair.left], unit_of[pair.right]))
        if pair.decision == "judged_different":
            forbidden.add((one, other))
        elif one != other:
            likeliest[one, other] = max(pair.probability, likeliest.get((one, other), 0.0))
    once = linkage.options.across_lists
    return Component(
        units=len(units),
        ties=tuple(Tie(*ends, share) for ends, share in sorted(likeliest.items()) if ends not in forbidden),
        kinds=tuple(frozenset(name for name, _ in unit) if once else frozenset() for unit in units),
        forbidden=frozenset(forbidden),
        untold=float(logit(np.array([SUPPORT * linkage.options.threshold]))[0]),
    )
