"""How alike two written names are, as names of one person: the given name decides, the lineage is compared as one."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from sijill.text.arabic import is_arabic_letter
from sijill.text.known_names import known_apart, known_same
from sijill.text.name_parts import NamePart
from sijill.text.name_structure import NameStructure, name_structure
from sijill.text.sound_distance import consonant_key, sound_distance

MOST_COMPARED = 8
"""Parts of a lineage beyond this are not compared."""

FAR = 3.0
"""Cost of two parts that share next to no consonant."""

KNOWN_SAME = 0.03
KNOWN_APART = 0.7
LIKELY_APART = 0.4
ABU_LEFT_OUT = 0.1
ABD_LEFT_OUT = 0.4
FAITH_LEFT_OUT = 0.5
OTHER_KIND = 0.8
ARTICLE_GUESSED = 0.03

_LINEAGE_UNKNOWN = 0.55
_LINEAGE_FLOOR = 0.15
_LEFT_OUT = 0.02
_ONE_PART = 0.92
_TURNED = 0.85
_SURELY_ALIKE = 0.8
_SURELY_SOUNDS = 0.12
_ALTERNATIVE = 0.97
_KUNYA = 0.85
_NO_GIVEN = 0.5


def name_likeness(first: str, second: str) -> float:
    """Give how alike two written names are: 1.0 alike in every sound, 0.0 nothing alike.

    Names are compared by position. Given names that differ make two siblings, however alike the rest is, so their
    likeness multiplies that of the lineage, of which either name may leave out parts. Script, romanisation and damage
    cost little (:mod:`sijill.text.sound_costs`); names known to be two (Hassan, Hussein) are told apart by the shipped
    table. It says nothing about how common a name is, and so nothing about whether the *people* are one.

    >>> name_likeness("Hassan Ali Omar", "Hussein Ali Omar") < 0.5 < 0.9 < name_likeness("Hassan Omar", "حسن عمر")
    True
    """
    return structure_likeness(name_structure(first), name_structure(second))


def structure_likeness(first: NameStructure, second: NameStructure) -> float:
    """Give the likeness of two names whose structure is known, as :func:`name_likeness` does; symmetric."""
    if first.written == second.written:
        return 1.0
    if not (first.parts or first.kunya_part) or not (second.parts or second.kunya_part):
        return 0.0
    likeness = max(
        _by_position(first.parts, second.parts) if first.given_part and second.given_part else 0.0,
        _by_kunya(first, second),
        _TURNED * max(_turned(first, second), _turned(second, first)),
    )
    for one, other in ((first, second), (second, first)):
        if other.given_part:
            ways = (_by_position(parts, other.parts) for parts in _other_ways(one))
            likeness = max(likeness, _ALTERNATIVE * max(ways, default=0.0))
    return round(min(likeness, 1.0), 6)


def _other_ways(name: NameStructure) -> Iterator[tuple[NamePart, ...]]:
    """The name with each of its alternatives: a word alone can be another given name, or another family's."""
    for alternative in name.alternatives:
        if len(alternative.parts) > 1:
            yield alternative.parts
        elif alternative.parts:
            yield (*alternative.parts, *name.lineage)
            if name.given_part and name.lineage:
                yield (*name.parts[:-1], *alternative.parts)


def _by_position(first: Sequence[NamePart], second: Sequence[NamePart]) -> float:
    """The likeness of two rows of parts that begin with the given name, with a gap in or after it at will."""
    likeness = _given_and_lineage(first[0], first[1:], second[0], second[1:])
    if likeness < 0.9:
        for one, other in ((first, second), (second, first)):
            if len(one) > 1 and may_be_joined(one[0], one[1], other[0]):
                joined = joined_part(one[0], one[1])
                likeness = max(likeness, _given_and_lineage(joined, one[2:], other[0], other[1:]))
            rest = _run_into_given(one[0], other[0], other[1:])
            if rest is not None:
                likeness = max(likeness, _given_and_lineage(other[0], (rest, *one[1:]), other[0], other[1:]))
    return likeness


def _run_into_given(whole: NamePart, given: NamePart, lineage: Sequence[NamePart]) -> NamePart | None:
    """What follows the given name in ``whole``, when its gap was lost and what follows is of the lineage."""
    key, of_given = consonant_key(whole.stem), consonant_key(given.stem)
    if len(of_given) < 2 or len(key) < len(of_given) + 1 or not key.startswith(of_given) or whole.kind != given.kind:
        return None
    at = min(range(2, len(whole.stem) - 1), key=lambda at: sound_distance(whole.stem[:at], given.stem), default=0)
    if not at or sound_distance(whole.stem[:at], given.stem) > _SURELY_SOUNDS:
        return None
    rest = NamePart(whole.stem[at:], whole.stem[at:])
    return rest if any(part_likeness(rest, part) > _SURELY_ALIKE for part in lineage) else None


def _given_and_lineage(
    given: NamePart, lineage: Sequence[NamePart], other: NamePart, other_lineage: Sequence[NamePart]
) -> float:
    alike = part_likeness(given, other)
    if alike < 0.05:
        return 0.0
    return alike * (_LINEAGE_FLOOR + (1 - _LINEAGE_FLOOR) * lineage_likeness(lineage, other_lineage))


def _by_kunya(first: NameStructure, second: NameStructure) -> float:
    lineage = lineage_likeness(first.lineage, second.lineage)
    if first.given_part and second.given_part:
        return 0.0
    if first.kunya_part and second.kunya_part:
        return (_KUNYA if first.given or second.given else 1.0) * (
            part_likeness(first.kunya_part, second.kunya_part) * (_LINEAGE_FLOOR + (1 - _LINEAGE_FLOOR) * lineage)
        )
    return _NO_GIVEN * lineage if first.lineage and second.lineage else 0.0


def _turned(first: NameStructure, second: NameStructure) -> float:
    """The likeness when the family name stands first in ``first``."""
    if not (first.given_part and second.given_part) or min(len(first.parts), len(second.parts)) < 2:
        return 0.0
    family, *names = first.parts
    if part_likeness(family, second.parts[-1]) < _SURELY_ALIKE:
        return 0.0
    return _given_and_lineage(names[0], [*names[1:], family], second.parts[0], second.parts[1:])


@lru_cache(maxsize=262_144)
def part_likeness(first: NamePart, second: NamePart) -> float:
    """Give how alike two name parts are: 1.0 spellings of one name, 0.0 two names."""
    return closeness(part_distance(first, second), min(len(first.stem), len(second.stem)))


def closeness(cost: float, letters: int) -> float:
    """Give a likeness for a cost of :func:`part_distance`, more lenient the longer the shorter stem is (letters)."""
    return math.exp(-((cost / (0.62 + 0.03 * min(letters, 9))) ** 1.7))


def part_distance(first: NamePart, second: NamePart) -> float:
    """Give the cost of taking one part for the other: sounds, the known names, and Abu, Abd or al-Din left out."""
    if _are_far_apart(first, second):
        return FAR
    cost = min(
        sound_distance(a, b) + guessed + other_guessed
        for a, guessed in _stems(first)
        for b, other_guessed in _stems(second)
    )
    same = known_same(first, second)
    if same:
        return min(cost, KNOWN_SAME)
    if same is not None:
        cost += KNOWN_APART
    elif known_apart(first, second):
        cost += LIKELY_APART
    if first.kind != second.kind:
        left_out = {"abu": ABU_LEFT_OUT, "abd": ABD_LEFT_OUT}.get(first.kind or second.kind, OTHER_KIND)
        cost += left_out if not (first.kind and second.kind) else OTHER_KIND
    return cost + (FAITH_LEFT_OUT if first.is_faith != second.is_faith else 0.0)


@lru_cache(maxsize=262_144)
def _are_far_apart(first: NamePart, second: NamePart) -> bool:
    """Whether so many consonants differ that no alignment need be looked for."""
    return all(
        Levenshtein.distance(consonant_key(a), consonant_key(b), score_cutoff=2) > 2
        for a, _ in _stems(first)
        for b, _ in _stems(second)
    )


def _stems(part: NamePart) -> list[tuple[str, float]]:
    return [(part.stem, 0.0), (part.other, ARTICLE_GUESSED)] if part.other else [(part.stem, 0.0)]


def may_be_joined(first: NamePart, second: NamePart, whole: NamePart) -> bool:
    """Whether two parts can be the two halves of ``whole``, which the other spelling writes without a gap."""
    key = consonant_key(whole.stem)
    joined = consonant_key(first.stem) + consonant_key(second.stem)
    if min(len(key), len(joined)) < 2 or abs(len(key) - len(joined)) > 1:
        return False
    return key[0] == joined[0] and key[-1] == joined[-1]


def joined_part(first: NamePart, second: NamePart) -> NamePart:
    """Give two parts as one, as they are when the gap between them is left out."""
    article = ("ال" if is_arabic_letter(second.stem[0]) else "al") if second.has_article else ""
    stem = first.stem + article + second.stem
    return replace(first, written=f"{first.written}{second.written}", stem=stem, is_faith=second.is_faith, other="")


def lineage_likeness(first: Sequence[NamePart], second: Sequence[NamePart]) -> float:
    """Give how alike two lineages are, each in its order; parts that the longer has alone cost next to nothing.

    Compared as one: father, grandfather and family are shared by all siblings and are no three proofs.
    """
    first, second = _ends(first), _ends(second)
    if not first and not second:
        return 1.0
    if not first or not second:
        return _LINEAGE_UNKNOWN
    shorter, longer = sorted((first, second), key=len)
    shared = _shared(shorter, longer)
    if len(shorter) == len(longer):
        shared = max(shared, _shared(longer, shorter))
    elif len(shorter) == 1:
        shared *= _ONE_PART
    return max(0.0, shared - _LEFT_OUT * (len(longer) - len(shorter)))


def _ends(parts: Sequence[NamePart]) -> tuple[NamePart, ...]:
    return tuple(parts) if len(parts) <= MOST_COMPARED else (*parts[: MOST_COMPARED - 1], parts[-1])


def _weights(count: int) -> list[float]:
    """The family name and the father's tell most: they are the ones that are written."""
    return [1.1 if at == count - 1 else 1.0 if at == 0 else 0.85 for at in range(count)]


def _shared(first: Sequence[NamePart], second: Sequence[NamePart]) -> float:
    """The share of the first lineage that the second has in the same order, by the best alignment."""
    weights = _weights(len(first))
    table = [[0.0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i, part in enumerate(first, start=1):
        for j, other in enumerate(second, start=1):
            weight = weights[i - 1]
            best = max(table[i - 1][j], table[i][j - 1], table[i - 1][j - 1] + weight * part_likeness(part, other))
            if i > 1 and may_be_joined(first[i - 2], part, other):
                alike = part_likeness(joined_part(first[i - 2], part), other)
                best = max(best, table[i - 2][j - 1] + (weights[i - 2] + weight) * alike)
            if j > 1 and may_be_joined(second[j - 2], other, part):
                alike = part_likeness(part, joined_part(second[j - 2], other))
                best = max(best, table[i - 1][j - 2] + weight * alike)
            table[i][j] = best
    return table[-1][-1] / sum(weights)
