"""Who is told of behind "including" is part of the number before it, whatever more is told of them there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.placed import Placed
    from sijill.model.claims import Claim

_INCLUDING = re.compile(r"including\b", re.IGNORECASE)
_BEHIND = Sought(
    r"\b(?:including|among (?:them|whom))\s+(?:at least\s+|about\s+|around\s+|some\s+|an?\s+)?(?:[\w,-]+\s+)?$",
    re.IGNORECASE,
)


def told_including(placed: Sequence[Placed], parts: dict[str, str | None]) -> dict[str, str]:
    """Give the wholes of claims told behind "including", by id, beyond those in ``parts``.

    As in "including a miller, *his wife and four children*", where the first is known to be a part; and in "20 were
    killed, including *seven guards shot* at the gate", where the seven have a verb of their own.

    Args:
        placed: The claims in reading order.
        parts: The claims known to be parts, with what they are part of.
    """
    claims = {held.claim.id: held.claim for held in placed}
    rows: dict[tuple[int, int, str], str] = {}
    for held in placed:
        whole = parts.get(held.claim.id)
        if whole is not None and _INCLUDING.match(held.claim.span.quote):
            rows[_row(held.claim)] = whole
    found: dict[str, str] = {}
    for at, held in enumerate(placed):
        claim = held.claim
        if parts.get(claim.id) is not None or claim.negated:
            continue
        whole = rows.get(_row(claim)) if rows else None
        whole = whole if whole is not None and _holds(claims[whole], claim) else None
        whole = whole or _whole_before(claim, placed[max(0, at - _NEAR) : at + _NEAR])
        if whole is not None:
            found[claim.id] = whole
    return found


_LEAD = 80
"""The word "including" stands so near before whom it leads in (characters)."""
_NEAR = 6
"""The number somebody is part of is told at most so many claims away."""


def _row(claim: Claim) -> tuple[int, int, str]:
    return claim.span.start, claim.span.end, claim.harm.value


def _holds(whole: Claim, claim: Claim) -> bool:
    low = claim.count.low
    return whole.count.low is None or (low is not None and low <= whole.count.low)


def _whole_before(claim: Claim, near: Sequence[Placed]) -> str | None:
    victims = claim.victims.span
    if victims is None or claim.count.low is None:
        return None
    for held in near:
        other = held.claim
        low = other.count.low
        if other is claim or other.harm is not claim.harm or other.negated or low is None or low <= claim.count.low:
            continue
        at = other.count_span.end if other.count_span is not None else other.span.start
        inside = other.span.start <= at < victims.start <= other.span.end
        before = victims.start - other.span.start
        if inside and _BEHIND.search(other.span.quote[max(0, before - _LEAD) : before]):
            return other.id
    return None
