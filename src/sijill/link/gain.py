"""Gain: how much one answer about one pair is expected to change, so that people are asked where it matters.

A probability near one half is not the reason to ask: a wrong link between two groups of ten records is a hundred wrong
pairs, and where two rows of a list want one partner, one answer settles both. So each answer is tried: the victims
around the pair are made anew as if a person had said "the same", and as if "different". What either changes, weighed
by how likely the machine takes that answer to be, is the gain.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean

from sijill.link.clusters import ScoredPair, clusters
from sijill.link.found import Pair
from sijill.link.judged import Judged, Key
from sijill.link.linkage import SUPPORT, Linkage

MOST_AROUND = 60
"""Records around a pair that are grouped anew; of a larger crowd, those nearest to the pair."""

Ends = tuple[Key, Key]


@dataclass(frozen=True, slots=True)
class Gain:
    """What an answer about a pair is expected to change.

    Attributes:
        pair: The pair.
        links: Pairs of records that are expected to come together or apart; what the queue is ordered by.
        people: People more (or fewer, below 0) expected.
        if_same: Pairs of records that change when the answer is "the same".
        if_different: The same for "different".
        settles: Other pairs that the answer decides too, whatever it is.
    """

    pair: Pair
    links: float
    people: float
    if_same: int
    if_different: int
    settles: tuple[Ends, ...]


class Surroundings:
    """The pairs and victims around each record; made once, asked about many pairs.

    Args:
        linkage: What linking gave.
        judged: What people decided, also since.
    """

    def __init__(self, linkage: Linkage, judged: Judged) -> None:
        self._options = linkage.options
        self._judged = judged
        self._decided = {*judged.same, *judged.different}
        self._group = {key: group for group in linkage.clusters for key in group}
        self._at: dict[Key, list[Pair]] = {}
        for pair in linkage.pairs:
            self._at.setdefault(pair.left, []).append(pair)
            self._at.setdefault(pair.right, []).append(pair)

    def open_pairs(self, pairs: Iterable[Pair]) -> list[Pair]:
        """The pairs that nobody decided yet."""
        return [pair for pair in pairs if (pair.left, pair.right) not in self._decided]

    def stake(self, pair: Pair) -> float:
        """About how much is at stake, without trying the answers: what is tried first."""
        one, other = self._group[pair.left], self._group[pair.right]
        is_together = one is other
        size = len(one) * len(one) / 4.0 if is_together else float(len(one) * len(other))
        rivals = sum(rival.probability for rival in self._rivals(pair))
        doubt = min(pair.probability, 1.0 - pair.probability)
        return (1.0 - pair.probability if is_together else pair.probability) * max(size, 1.0) + doubt * rivals

    def gain(self, pair: Pair) -> Gain:
        """What an answer about the pair is expected to change."""
        records = self._around(pair)
        now = self._grouped(records, pair, None)
        same, different = (self._grouped(records, pair, is_same) for is_same in (True, False))
        if_same, if_different = moved(now, same), moved(now, different)
        share = self._share(pair, now, different)
        return Gain(
            pair=pair,
            links=round(share * if_same + (1.0 - share) * if_different, 6),
            people=round(share * len(same) + (1.0 - share) * len(different) - len(now), 6),
            if_same=if_same,
            if_different=if_different,
            settles=self._settled(pair, different),
        )

    def _share(self, pair: Pair, now: Sequence[Sequence[Key]], parted: Sequence[Sequence[Key]]) -> float:
        """The probability that the two are one person, the pairs between their groups being heard.

        Where a person stands once on a list: of two linked records a third may surely be both, so what is likeliest
        between the sides they would part into, counts; two groups that are apart are one person as often as the pairs
        told between them are on average.

        Where a list may hold a person often, groups are larger, and kin who were joined have some likely pair among
        many: a pair inside a group speaks for itself, and between groups a pair that is not told speaks against.
        """
        group = next(set(group) for group in now if pair.left in group)
        is_once = self._options.across_lists
        if pair.right not in group:
            other = next(group for group in now if pair.right in group)
            told = self._between(group, set(other))
            return fmean(told) if is_once else sum(told) / (len(group) * len(other))
        if not is_once:
            return pair.probability
        sides = [next(set(group) for group in parted if key in group) for key in (pair.left, pair.right)]
        return pair.probability if sides[0] == sides[1] else max(self._between(*sides))

    def _between(self, one: set[Key], other: set[Key]) -> list[float]:
        return [
            held.probability
            for record in sorted(one)
            for held in self._at.get(record, ())
            if _partner(held, record) in other
        ]

    def _rivals(self, pair: Pair) -> list[Pair]:
        """Pairs of which at most one can be right beside this one: a person stands once on a list."""
        if not self._options.across_lists:
            return []
        ends = ((pair.left, pair.right[0]), (pair.right, pair.left[0]))
        return [
            other
            for record, on in ends
            for other in self._at[record]
            if _ends(other) != _ends(pair) and _partner(other, record)[0] == on and _ends(other) not in self._decided
        ]

    def _settled(self, pair: Pair, parted: Sequence[Sequence[Key]]) -> tuple[Ends, ...]:
        """The family of the pair: its rivals, and every pair between the same two victims.

        Inside one victim these are the pairs between the sides into which it would part: of two families of three in
        one group, nine pairs ask one question.
        """
        one, other = set(self._group[pair.left]), set(self._group[pair.right])
        if one == other:
            one, other = (next(set(group) for group in parted if key in group) for key in (pair.left, pair.right))
        between = [
            (held.left, held.right)
            for record in sorted(one)
            for held in self._at.get(record, ())
            if one != other and _ends(held) != _ends(pair) and _partner(held, record) in other
        ]
        family = {*between, *((rival.left, rival.right) for rival in self._rivals(pair))}
        return tuple(sorted(family - self._decided))

    def _around(self, pair: Pair) -> list[Key]:
        """The records of both victims, and of the victims that pairs tie to the two records."""
        held = dict.fromkeys((pair.left, pair.right))
        held.update(dict.fromkeys((*self._group[pair.left], *self._group[pair.right])))
        tied = [(other, record) for record in (pair.left, pair.right) for other in self._at[record]]
        for other, record in sorted(tied, key=lambda one: (-one[0].probability, one[0].left, one[0].right)):
            held.update(dict.fromkeys(self._group[_partner(other, record)]))
        return list(held)[:MOST_AROUND]

    def _grouped(self, records: Sequence[Key], asked: Pair, is_same: bool | None) -> list[list[Key]]:
        inside = set(records)
        rivals = set() if is_same is None else {(one.left, one.right) for one in self._rivals(asked)}
        scored: list[ScoredPair] = []
        likely: list[ScoredPair] = []
        for ends, pair in sorted({_ends(one): one for record in records for one in self._at.get(record, ())}.items()):
            if not inside.issuperset(ends) or (ends == _ends(asked) and is_same is not None):
                continue
            probability = pair.probability
            if ends in rivals:
                probability = 0.0 if is_same else min(1.0, probability / max(1.0 - asked.probability, 1e-9))
            scored.append((pair.left, pair.right, probability))
            is_linked = pair.decision == "linked" and probability >= pair.probability
            if probability >= self._options.threshold or is_linked:
                likely.append(scored[-1])
        if is_same is not None:
            scored.append((asked.left, asked.right, float(is_same)))
        judged = _with(self._judged, inside, _ends(asked), is_same)
        support = SUPPORT * self._options.threshold
        return clusters(records, scored, likely, judged, support, self._options.across_lists)


def moved(before: Sequence[Sequence[Key]], after: Sequence[Sequence[Key]]) -> int:
    """How many pairs of records are together in one grouping and apart in the other."""
    home = {key: at for at, group in enumerate(after) for key in group}
    both: dict[tuple[int, int], int] = {}
    for at, group in enumerate(before):
        for key in group:
            both[at, home[key]] = both.get((at, home[key]), 0) + 1
    return (
        sum(_couples(len(group)) for group in before)
        + sum(_couples(len(group)) for group in after)
        - 2 * sum(_couples(count) for count in both.values())
    )


def _couples(count: int) -> int:
    return count * (count - 1) // 2


def _ends(pair: Pair) -> Ends:
    return pair.left, pair.right


def _partner(pair: Pair, record: Key) -> Key:
    return pair.right if pair.left == record else pair.left


def _with(judged: Judged, inside: set[Key], ends: Ends, is_same: bool | None) -> Judged:
    """The judgements about the records inside, and the answer that is tried."""
    same = [pair for pair in judged.same if inside.issuperset(pair)]
    different = [pair for pair in judged.different if inside.issuperset(pair)]
    if is_same is not None:
        (same if is_same else different).append(ends)
    return Judged(tuple(same), tuple(different), ())
