"""Relations of rows: which row of a table "another 30" is on top of, and which "including 5" is a part of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sijill.corroborate.lexicon import folded, holds_any, words_of
from sijill.corroborate.toll import Reach, Toll

ADDITION, PART = "addition", "part"
_SUB_TOTAL = re.compile(r"(?<=\w)[\s,;]+(?:including|among (?:them|whom)|of (?:them|which|whom))\b.*$")


def relation_told(category: str, hedge: str) -> str:
    """Give what the words say: ``addition``, ``part`` or "".

    A sub-total told behind a number ("civilians killed, including 5 children") makes that number no part.

    >>> relation_told("another 30 civilians killed", ""), relation_told("children killed", "of whom")
    ('addition', 'part')
    >>> relation_told("civilians killed, including 5 children", "")
    ''
    """
    text = f"{folded(hedge)} ; {_SUB_TOTAL.sub('', folded(category))}"
    return next((kind for kind in (ADDITION, PART) if holds_any(text, words_of("relations", kind))), "")


def related(tolls: Sequence[Toll]) -> tuple[Toll, ...]:
    """Give the tolls with the ids of what they are on top of, or a part of.

    That is the last row before, of the same outlet and day, in which the same origin tells of the same harm; a part is
    not greater than it. An addition without such a row is what is new on its day.

    Args:
        tolls: In order of row.
    """
    out: list[Toll] = []
    for toll in tolls:
        out.append(_related(toll, out) if toll.relation else toll)
    return tuple(out)


def _related(toll: Toll, before: Sequence[Toll]) -> Toll:
    base = next((other for other in reversed(before) if _may_be_base(toll, other)), None)
    if toll.relation == PART:
        return replace(toll, part_of=base.id) if base else toll
    if base:
        return replace(toll, additive_to=base.id)
    if toll.scope.reach not in (Reach.NOT_STATED, Reach.SINCE):
        return toll
    return replace(toll, scope=replace(toll.scope, first=toll.day, last=toll.day, reach=Reach.INCREMENT))


def _may_be_base(toll: Toll, other: Toll) -> bool:
    if other.relation or toll.category is None or other.category is None:
        return False
    same = (toll.day, toll.outlet, toll.origin.name) == (other.day, other.outlet, other.origin.name)
    is_greater = toll.relation == ADDITION or (toll.low or 0) <= (other.low or toll.low or 0)
    return same and toll.category.harm is other.category.harm and is_greater
