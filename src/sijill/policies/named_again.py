"""People told of by their number and then one by one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from sijill.model.claims import Claim

_NEAR = 150
"""Who of those told of by number it was is told so near behind (characters)."""

_FURTHER = ("another", "the other", "a second", "the second")
"""Words for somebody who is none of those told of before."""


def without_named_again(claims: Sequence[Claim]) -> list[Claim]:
    """Give the claims without those that name one by one whom an earlier number counts.

    "3 clerks killed. The director, his deputy and the driver were killed": three together, told of before.

    Args:
        claims: Claims of one harm and one source.
    """
    together: dict[tuple[int, int], list[Claim]] = {}
    for claim in claims:
        together.setdefault((claim.span.start, claim.span.end), []).append(claim)
    by_id = {claim.id: claim for claim in claims}
    again: set[str] = set()
    for held in together.values():
        wholes = [by_id[claim.relation.part_of] for claim in held if claim.relation.part_of in by_id]
        total = sum(claim.count.low or 0 for claim in held)
        if len(held) > 1 and any(whole not in held and whole.count.low == total for whole in wholes):
            again |= {claim.id for claim in held}
    again |= {told.id for one, told in pairwise(claims) if _is_named_next(one, told)}
    threes = zip(claims, claims[1:], claims[2:], strict=False)
    again |= {both.id for one, other, both in threes if _are_both(one, other, both)}
    return [claim for claim in claims if claim.id not in again]


def _are_both(one: Claim, other: Claim, both: Claim) -> bool:
    """As in "Gunmen killed a clerk and a guard. *Both* died at the scene": the two told of together before."""
    alone = not both.victims.surface and (both.count.as_printed or "").lower() == "both"
    pair = one.span == other.span and one.count.low == other.count.low == 1
    return alone and pair and not (one.negated or other.negated or both.negated)


def _is_named_next(one: Claim, told: Claim) -> bool:
    """As in "Gunmen shot at two clerks, *killing one*. Noor Haddad died at once": one of them, told next by name."""
    sure = not any(claim.negated or claim.is_historical or claim.count.modifier for claim in (one, told))
    bare = not one.victims.surface and (one.count.as_printed or "").lower() in {"one", "1"}
    single = told.count.low == 1 and len(told.victims.names) == 1 and told.relation.additive_to is None
    near = 0 <= told.span.start - one.span.end <= _NEAR
    further = told.span.quote.lower().startswith(_FURTHER)
    return sure and bare and single and near and not further and one.harm is told.harm


def is_named_as(part: Claim, claim: Claim) -> bool:
    """Whether a claim tells by name of somebody who is a part of another; the whole it is a part of does not."""
    same = claim.victims.names == part.victims.names and claim is not part
    return same and part.relation.part_of != claim.id
