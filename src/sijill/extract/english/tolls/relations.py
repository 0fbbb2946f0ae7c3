"""How the figures of one text stand to each other: on top of, part of, perhaps overlapping."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.tolls.within.others import added_to
from sijill.extract.english.tolls.within.told import Number, Told
from sijill.extract.english.tolls.within.wholes import wholes
from sijill.extract.placed import Placed
from sijill.model.claims import Claim, Relation
from sijill.model.vocabulary import CASUALTIES, Status

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed

Kin = dict[str, tuple[str | None, str | None]]
"""What a number is on top of and what it is part of, by the ids of their claims."""


def related(placed: Sequence[Placed], parsed: Parsed | None = None) -> list[Claim]:
    """Give the claims with their relations filled in.

    Args:
        placed: In reading order.
        parsed: The text, where it was parsed.
    """
    told = Told(placed, parsed)
    inside = wholes(told)
    kin: Kin = {number.claim.id: (_on_top_of(number, inside), inside.get(number.claim.id)) for number in told.numbers}
    return [
        replace(number.claim, relation=Relation(*kin[number.claim.id], _overlaps(number, kin)))
        for number in told.numbers
    ]


def _on_top_of(number: Number, inside: dict[str, str]) -> str | None:
    before = added_to(number) if number.claim.id not in inside else None
    return before.id if before is not None else None


def _overlaps(number: Number, kin: Kin) -> tuple[str, ...]:
    """The claims that may count the same people: neither wholes nor parts of this one, nor added to it."""
    held, mine = number.held, number.claim.id
    return tuple(
        other.claim.id
        for other in number.near()
        if other.claim.id != mine
        and other.claim.id not in kin[mine]
        and mine not in kin[other.claim.id]
        and not (kin[mine][1] and kin[mine][1] == kin[other.claim.id][1] and held.claim.span.overlaps(other.claim.span))
        and _may_overlap(held, other)
    )


def _may_overlap(first: Placed, second: Placed) -> bool:
    a, b = first.claim, second.claim
    if first.series_at >= 0 and first.series_at == second.series_at:
        return False
    if a.harm is not b.harm or a.harm not in CASUALTIES or a.negated or b.negated or a.span == b.span:
        return False
    if a.when.historical != b.when.historical or not (a.count.is_stated and b.count.is_stated):
        return False
    if not a.when.days.overlaps(b.when.days) and a.when.days.is_known and b.when.days.is_known:
        return False
    statuses = {a.victims.status, b.victims.status}
    return len(statuses) == 1 or bool(statuses & {Status.UNKNOWN, Status.MIXED})
