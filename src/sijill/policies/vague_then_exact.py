"""A vague number told exactly behind it: "several others were hurt. ... *Seven* clerks are in hospital"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sijill.model.claims import Claim
from sijill.model.vocabulary import UNDER_ARMS
from sijill.policies.ranges import VAGUE_FEW
from sijill.text.told_places import are_apart

_ANYBODY = re.compile(
    r"(?:\w+ )?(?:others?|people|persons|staff|members|workers|employees|colleagues)?$", re.IGNORECASE
)
_FURTHER = re.compile(r"\b(?:another|more|further|additional|others?|also)\b", re.IGNORECASE)
_FEWEST = 3
"""Several are so many at least (persons)."""


def without_vague_told_exactly(claims: Sequence[Claim]) -> list[Claim]:
    """Give the claims of one harm without a vague number of anybody that a later sentence tells exactly.

    Args:
        claims: Claims of one harm in reading order.
    """
    return [claim for at, claim in enumerate(claims) if not any(_tells_exactly(claim, one) for one in claims[at + 1 :])]


def _tells_exactly(vague: Claim, exact: Claim) -> bool:
    if vague.count.modifier not in VAGUE_FEW or vague.relation.part_of or _ANYBODY.match(vague.victims.surface) is None:
        return False
    number = exact.count.low
    sure = number is not None and number >= _FEWEST and exact.count.modifier not in VAGUE_FEW
    apart = exact.span.start >= vague.span.end and exact.relation.additive_to is None and not exact.relation.apart
    if are_apart(vague.span.quote, exact.span.quote):
        return False
    if exact.victims.status in UNDER_ARMS and exact.victims.status is not vague.victims.status:
        return False
    return sure and apart and not exact.relation.part_of and _FURTHER.search(exact.span.quote) is None
