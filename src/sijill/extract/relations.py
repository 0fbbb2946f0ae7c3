"""How the figures of one text stand to each other: on top of, part of, perhaps overlapping."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sijill.model.claims import Claim, Relation
from sijill.model.vocabulary import Harm, Status


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim with what relating it needs: its paragraph, "another", and whether its victims point back."""

    claim: Claim
    paragraph: int
    another: bool
    definite: bool


def related(placed: Sequence[Placed]) -> list[Claim]:
    """Give the claims with their relations filled in."""
    out: list[Claim] = []
    for at, held in enumerate(placed):
        earlier = [
            p
            for p in placed[:at]
            if p.claim.harm is held.claim.harm and not p.claim.negated and p.claim.span.start <= held.claim.span.start
        ]
        additive = _added_to(held, earlier)
        part = None if additive else _part_of(held, earlier)
        overlaps = tuple(
            other.claim.id
            for other in placed
            if other.claim.id not in {held.claim.id, additive, part}
            and _may_overlap(held, other)
            and _added_to_id(other, placed) != held.claim.id
        )
        out.append(replace(held.claim, relation=Relation(additive, part, overlaps)))
    return out


def _added_to(held: Placed, earlier: Sequence[Placed]) -> str | None:
    if not held.another or held.claim.negated:
        return None
    near = [p for p in earlier if p.claim.count.is_stated and held.paragraph - p.paragraph <= 1]
    return near[-1].claim.id if near else None


def _added_to_id(held: Placed, placed: Sequence[Placed]) -> str | None:
    at = next(i for i, p in enumerate(placed) if p.claim.id == held.claim.id)
    return _added_to(held, [p for p in placed[:at] if p.claim.harm is held.claim.harm and not p.claim.negated])


def _part_of(held: Placed, earlier: Sequence[Placed]) -> str | None:
    """Somebody already told of ("the driver", "he") belongs to the claim before, when that could hold them."""
    if not held.definite or held.claim.negated:
        return None
    able = [p for p in earlier if _could_hold(p.claim, held.claim)]
    return able[-1].claim.id if able else None


def _could_hold(whole: Claim, part: Claim) -> bool:
    if whole.span == part.span or whole.when.historical != part.when.historical:
        return False
    armed = {Status.COMBATANT, Status.SECURITY}
    if part.victims.status in armed and whole.victims.status not in {part.victims.status, Status.MIXED}:
        return False
    high, low = whole.count.high, part.count.low
    return high is None or low is None or low <= high


def _may_overlap(first: Placed, second: Placed) -> bool:
    a, b = first.claim, second.claim
    if a.harm is not b.harm or a.harm not in {Harm.KILLED, Harm.INJURED} or a.negated or b.negated or a.span == b.span:
        return False
    if a.when.historical != b.when.historical or not (a.count.is_stated and b.count.is_stated):
        return False
    if not a.when.days.overlaps(b.when.days) and a.when.days.is_known and b.when.days.is_known:
        return False
    statuses = {a.victims.status, b.victims.status}
    return len(statuses) == 1 or bool(statuses & {Status.UNKNOWN, Status.MIXED})
