"""Explanation: why two records were or were not taken for one person, as bits that add up to the probability.

A bit is one doubling of the odds. The prior says what is known before the two are looked at; each comparison adds or
takes; people's answers and the rivals of the two records correct; the sum is the logarithm of the odds.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sijill.errors import Refusal
from sijill.link.comparisons import Comparison
from sijill.link.contributions import contributions, together
from sijill.link.engine import Engine, Pairs
from sijill.link.found import Pair
from sijill.link.judged import Key
from sijill.link.key_table import key_table
from sijill.link.keys import Keys, keys_at
from sijill.link.linkage import Linkage, in_order_of_keys
from sijill.link.memory import memory_may_end
from sijill.link.overlap import Overlap, overlap_of
from sijill.model.victim_columns import VictimColumns, victim_columns
from sijill.model.victims import VictimRecord

NAT = 1.0 / math.log(2.0)


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that speaks for one person or against.

    Attributes:
        name: A comparison's name, or ``prior``, ``overlap``, ``together``, ``answers``, ``rivals``.
        level: How the two agree, as the comparison calls it; ``None`` where one side is not known, or no comparison.
        bits: What it adds to the logarithm of the odds; below 0 it speaks against.
        rarity: How much of it comes from the value being rarer (or commoner) here than usual.
    """

    name: str
    level: str | None
    bits: float
    rarity: float = 0.0


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why two records have the probability they have.

    Attributes:
        left: ``(list, id)``; sorts before ``right``.
        right: ``(list, id)``.
        parts: What speaks for and against, the prior first.
        pair: The pair as linking told it; ``None`` when its probability is below 0.01 or it was never compared.
        is_proposed: Whether a blocking rule proposed the pair (a judged pair is compared in any case).
    """

    left: Key
    right: Key
    parts: tuple[Part, ...]
    pair: Pair | None
    is_proposed: bool

    @property
    def bits(self) -> float:
        """The sum of the parts: the logarithm of the odds (base 2)."""
        return math.fsum(part.bits for part in self.parts)

    @property
    def probability(self) -> float:
        """The probability that the parts add up to; a person's judgement stands above it."""
        return 1.0 / (1.0 + math.exp2(min(max(-self.bits, -1000.0), 1000.0)))


class Explainer:
    """Explains pairs of one linkage; made once for many pairs.

    Args:
        linkage: What linking gave.
        records: The records that were linked, all of them: how rare a value is, is counted in them.

    Raises:
        Refusal: Not the records that were linked.
    """

    def __init__(self, linkage: Linkage, records: VictimColumns | Sequence[VictimRecord]) -> None:
        ordered = in_order_of_keys(records if isinstance(records, VictimColumns) else victim_columns(records))
        names = list(ordered.keys())
        if sorted(key for group in linkage.clusters for key in group) != names:
            raise Refusal("these are not the records that were linked")
        self._linkage = linkage
        self._index = {key: at for at, key in enumerate(names)}
        self._keys = key_table(ordered)
        self._lists = ordered.list_name.codes.astype(np.int64)
        self._told = {(pair.left, pair.right): pair for pair in linkage.pairs}

    def keys(self, record: Key) -> Keys:
        """What is compared of one record."""
        return keys_at(self._keys, self._index[record])

    def explain(self, asked: Sequence[tuple[Key, Key]]) -> list[Explanation]:
        """Explain pairs, in the order asked.

        Raises:
            Refusal: A record that was not linked, or a record beside itself.
        """
        if strangers := [key for pair in asked for key in pair if key not in self._index]:
            raise Refusal(f"no record {strangers[0][1]!r} on list {strangers[0][0]!r}")
        if any(one == other for one, other in asked):
            raise Refusal("a record is not compared with itself")
        if not asked:
            return []
        ordered = sorted({(min(pair), max(pair)) for pair in asked})
        with memory_may_end(len(self._index)):
            held = {(one.left, one.right): one for one in self._explained(ordered)}
        return [held[min(pair), max(pair)] for pair in asked]

    def _explained(self, asked: Sequence[tuple[Key, Key]]) -> list[Explanation]:
        linkage = self._linkage
        engine = Engine(self._keys, self._lists, linkage.options.across_lists)
        left, right = (np.array([self._index[pair[side]] for pair in asked], dtype=np.int64) for side in (0, 1))
        pairs = engine.compare(left, right, linkage.comparisons)
        overlap = overlap_of(self._lists, pairs, linkage.options.across_lists)
        before = self._before(pairs, overlap)
        model = linkage.model
        told = list(contributions(self._keys, pairs, linkage.comparisons, model.m, model.u))
        shared = together(pairs, model.crowds) * NAT
        found = []
        for at, key in enumerate(asked):
            said = [
                _part(comparison, int(level), float(bits[at]) * NAT, float(rare[at]) * NAT)
                for comparison, level, (bits, rare) in zip(linkage.comparisons, pairs.levels[at], told, strict=True)
            ]
            pair = self._told.get(key)
            parts = [*before[at], *said, *_after(model.taught, said, float(shared[at]), pair)]
            found.append(Explanation(*key, tuple(parts), pair, self._is_proposed(*key)))
        return found

    def _before(self, pairs: Pairs, overlap: Overlap) -> list[list[Part]]:
        """What is known of each pair before it is looked at."""
        matches = np.array(self._linkage.model.by_lists)
        prior = overlap.log_prior(matches) * NAT
        if not overlap.is_once:
            return [[Part("prior", None, float(bits))] for bits in prior]
        room = -np.log(overlap.free(matches))[overlap.of_pair] * NAT
        return [
            [Part("prior", None, float(bits - more)), Part("overlap", None, float(more))]
            for bits, more in zip(prior, room, strict=True)
        ]

    def _is_proposed(self, one: Key, other: Key) -> bool:
        if self._linkage.options.across_lists and one[0] == other[0]:
            return False
        return any(all(self._is_alike(one, other, column) for column in rule.columns) for rule in self._linkage.rules)

    def _is_alike(self, one: Key, other: Key, column: str) -> bool:
        codes, _ = self._keys.coded(column)
        code = codes[self._index[one]]
        return bool(code >= 0 and code == codes[self._index[other]])


def _part(comparison: Comparison, level: int, bits: float, rarity: float) -> Part:
    label = None if level < 0 else comparison.levels[level].label
    return Part(comparison.name, label, bits + rarity, rarity)


def _after(taught: Sequence[float], said: Sequence[Part], shared: float, pair: Pair | None) -> list[Part]:
    """What is added once the two have been compared: what strangers share, people's answers, then rivals."""
    parts = [Part("together", None, -shared)] if shared else []
    if taught:
        shares = zip(taught[1:], said, strict=True)
        parts.append(Part("answers", None, taught[0] * NAT + math.fsum(share * part.bits for share, part in shares)))
    if pair is not None and pair.rivals:
        parts.append(Part("rivals", None, pair.rivals))
    return parts


def shown_tenths(explanation: Explanation) -> list[float]:
    """The bits of each part to one decimal, rounded so that what is shown adds up to the sum as shown.

    Each is the tenth below or above; those nearest to the tenth above are raised.
    """
    exact = [part.bits * 10.0 for part in explanation.parts]
    low = [math.floor(bits) for bits in exact]
    missing = round(math.fsum(exact)) - sum(low)
    by_rest = sorted(range(len(exact)), key=lambda at: (low[at] - exact[at], at))
    raised = set(by_rest[:missing])
    return [(low[at] + (at in raised)) / 10.0 for at in range(len(exact))]
