"""People told of by their number and then one by one."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.model.claims import Claim


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
    return [claim for claim in claims if claim.id not in again]
