"""Queue: the pairs a person should see next; most by what an answer changes, some by chance.

The pairs that change most are asked first (:mod:`sijill.link.gain`), one of each family that a single answer settles.
Where a list may hold a person often, every second of them is the one nearest to one half instead: what is known of the
gain there is rough, and such pairs teach the model, since nothing but what it said of them had them asked.
A fifth is drawn by chance over the whole range of probabilities, each with the number of pairs it stands for, because
pairs that were picked for their doubt say nothing about the quality of the rest. Nobody who answers can tell which is
which. The same linkage, judgements, size and seed give the same queue; each answer changes it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

import numpy as np

from sijill.errors import Refusal
from sijill.link.found import Pair
from sijill.link.gain import Ends, Gain, Surroundings
from sijill.link.judged import Judged
from sijill.link.linkage import Linkage

How = Literal["gain", "doubt", "chance"]

BY_CHANCE = 0.2
"""Share of the queue that is drawn by chance."""

TRIED = 20
"""Pairs tried for each place in the queue, those with most at stake."""

FEWEST_TRIED = 500
LEAST_DOUBT = 0.1
"""Doubt that every pair counts with when one is drawn by chance: a model can be wrong where it is sure."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A pair to ask about.

    Attributes:
        pair: The pair; whoever answers does not see its probability first.
        how: ``gain``, ``doubt`` (nearest to one half) or ``chance``.
        weight: Pairs that a pair drawn by chance stands for (>= 1); ``None`` for the others.
        gain: What an answer is expected to change; only of a pair that was asked for it.
    """

    pair: Pair
    how: How
    weight: float | None
    gain: Gain | None


def queue(linkage: Linkage, judged: Judged, size: int, seed: int = 0, by_chance: float = BY_CHANCE) -> list[Asked]:
    """The next ``size`` pairs to ask about, fewer when fewer are open.

    Args:
        linkage: What linking gave.
        judged: What people decided, also since then.
        size: How many pairs.
        seed: Seed of those drawn by chance; each answer draws others.
        by_chance: Share drawn by chance, 0 to 1.

    Raises:
        Refusal: A size below 1 or a share outside 0 to 1.
    """
    if size < 1 or not 0.0 <= by_chance <= 1.0:
        raise Refusal(f"a queue has a size of 1 or more and a share from 0 to 1, got {size} and {by_chance}")
    around = Surroundings(linkage, judged)
    open_pairs = around.open_pairs(linkage.pairs)
    rng = np.random.default_rng([seed, len(judged.same), len(judged.different)])
    drawn = by_chance_drawn(open_pairs, linkage.options.threshold, round(size * by_chance), rng)
    held = {(one.pair.left, one.pair.right) for one in drawn}
    wanted = size - len(drawn)
    rest = [pair for pair in open_pairs if (pair.left, pair.right) not in held]
    chosen = (by_gain if linkage.options.across_lists else by_gain_and_doubt)(around, rest, wanted)
    return _mixed(chosen, drawn, rng)


def by_gain(around: Surroundings, pairs: Sequence[Pair], wanted: int) -> list[Asked]:
    """The pairs that an answer changes most, the most first; of a family only one, until nothing else is left."""
    staked = sorted(pairs, key=lambda pair: (-around.stake(pair), pair.left, pair.right))
    tried = [around.gain(pair) for pair in staked[: max(FEWEST_TRIED, TRIED * wanted)]]
    ordered = sorted((one for one in tried if one.links > 0.0), key=_most_first)
    settled: set[Ends] = set()
    first, later = [], []
    for one in ordered:
        if (one.pair.left, one.pair.right) in settled:
            later.append(one)
            continue
        first.append(one)
        settled.update(one.settles)
    return [Asked(one.pair, "gain", None, one) for one in (first + later)[:wanted]]


def by_gain_and_doubt(around: Surroundings, pairs: Sequence[Pair], wanted: int) -> list[Asked]:
    """By turns the pairs that an answer changes most, and those nearest to one half of the families not asked yet."""
    ordered = by_gain(around, pairs, wanted)
    most, more = ordered[: (wanted + 1) // 2], ordered[(wanted + 1) // 2 :]
    asked = {(one.pair.left, one.pair.right) for one in most}
    settled = asked.union(*(one.gain.settles for one in most if one.gain))
    free = [pair for pair in pairs if (pair.left, pair.right) not in settled]
    near = sorted(free, key=lambda pair: (abs(pair.probability - 0.5), pair.left, pair.right))[: wanted - len(most)]
    asked.update((pair.left, pair.right) for pair in near)
    turns = zip_longest(most, (Asked(pair, "doubt", None, None) for pair in near))
    found = [one for turn in turns for one in turn if one is not None]
    return [*found, *(one for one in more if (one.pair.left, one.pair.right) not in asked)][:wanted]


def _most_first(gain: Gain) -> tuple[float, float, Ends]:
    return -gain.links, -abs(gain.people), (gain.pair.left, gain.pair.right)


def by_chance_drawn(pairs: Sequence[Pair], threshold: float, wanted: int, rng: np.random.Generator) -> list[Asked]:
    """About ``wanted`` pairs drawn over the range of probabilities, those in doubt more often.

    Systematic sampling with unequal shares (Madow 1949) along the probabilities: each pair's weight is one over its
    chance of being drawn, so weighed answers are without bias whatever the model believes.
    """
    if wanted < 1 or not pairs:
        return []
    ordered = sorted(pairs, key=lambda pair: (pair.probability >= threshold, pair.probability, pair.left, pair.right))
    doubt = [math.sqrt(max(one.probability * (1.0 - one.probability), LEAST_DOUBT**2)) for one in ordered]
    chance = _chances(np.array(doubt), min(wanted, len(ordered)))
    ends = np.floor(np.cumsum(chance) + 1e-9 + rng.random())
    hit = np.flatnonzero(np.diff(ends, prepend=0.0) > 0)
    return [Asked(ordered[at], "chance", round(1.0 / float(chance[at]), 6), None) for at in hit.tolist()]


def _chances(doubt: np.ndarray, wanted: int) -> np.ndarray:
    """The chance of each pair to be drawn; they add to ``wanted`` and none is above 1."""
    chance = np.zeros(len(doubt))
    sure = np.zeros(len(doubt), dtype=np.bool_)
    while True:
        rest = wanted - int(sure.sum())
        chance = np.where(sure, 1.0, rest * doubt / max(float(doubt[~sure].sum()), 1e-12))
        over = (chance > 1.0) & ~sure
        if not over.any():
            return chance
        sure |= over


def _mixed(chosen: Sequence[Asked], drawn: Sequence[Asked], rng: np.random.Generator) -> list[Asked]:
    """Both kinds in one row, those drawn by chance at places drawn by chance."""
    places = np.sort(rng.choice(len(chosen) + len(drawn), len(drawn), replace=False)).tolist()
    mixed = list(chosen)
    for place, at in zip(places, rng.permutation(len(drawn)).tolist(), strict=True):
        mixed.insert(place, drawn[at])
    return mixed
