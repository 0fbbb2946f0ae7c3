"""Totals that count people under arms and civilians alike, for a policy that counts civilians alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sijill.model.claims import Claim
from sijill.model.vocabulary import UNDER_ARMS, Status
from sijill.policies.same_people import are_further

_MOST_PARTS = 5
"""A total is broken down by the claims right behind it, so many at most (claims)."""
_CIVILIANS = re.compile(r"\bcivilians?\b|مدني", re.IGNORECASE)
_SMALLEST = 3
"""A smaller number is too easily met by chance (persons)."""


def without_those_under_arms(claims: Sequence[Claim]) -> list[Claim]:
    """Give the claims with those under arms taken out of the totals they are part of.

    "Nine people were killed, among them three soldiers" counts six, "nine soldiers and civilians, among them three
    civilians" three, wherever else the same total is told; of "five people were killed. ... one civilian and
    four fighters" the total itself is left out, wherever it is told, for its parts say who is who.

    Args:
        claims: Claims in reading order, of any harm.
    """
    split = {(whole.harm, whole.count.low) for at, whole in enumerate(claims) if _is_split(whole, claims[at + 1 :])}
    armed: dict[str, int] = {}
    elsewhere = {claim.id: claim.relation.apart or claim.when.historical for claim in claims}
    for claim in claims:
        if elsewhere[claim.id] and not elsewhere.get(claim.relation.part_of or "", True):
            continue  # fallen at another time or place
        if claim.relation.part_of and claim.victims.status in UNDER_ARMS and not claim.negated:
            armed[claim.relation.part_of] = armed.get(claim.relation.part_of, 0) + (claim.count.low or 0)
    kept = [claim for claim in claims if not (_is_open(claim) and (claim.harm, claim.count.low) in split)]
    told = _civilians_told(claims)
    _told_again(kept, armed)
    _told_again(kept, told)
    reduced = [_less(_of_civilians(claim, armed, told), armed.get(claim.id, 0)) for claim in kept]
    return [claim for claim in reduced if claim is not None]


def _told_again(claims: Sequence[Claim], parts: dict[str, int]) -> None:
    """Give a total what is told of the parts of the same total elsewhere: a headline, another source."""
    wholes = [claim for claim in claims if claim.id in parts]
    for claim in claims:
        same = next((whole for whole in wholes if _is_the_same_total(claim, whole)), None)
        if same is not None and claim.id not in parts:
            parts[claim.id] = parts[same.id]


def _is_the_same_total(claim: Claim, whole: Claim) -> bool:
    """Whether two statements give one number of dead, neither of them "others" or of years ago."""
    further = are_further(claim, whole) or are_further(whole, claim)
    if further or claim.when.historical or whole.when.historical or claim.harm is not whole.harm:
        return False
    return _is_open(claim) and claim.count.low == whole.count.low and (claim.count.low or 0) >= _SMALLEST


def _civilians_told(claims: Sequence[Claim]) -> dict[str, int]:
    """How many each total holds of whom its parts say by the word that they are civilians."""
    told: dict[str, int] = {}
    for claim in claims:
        said = _CIVILIANS.search(claim.victims.surface) and claim.victims.status is Status.CIVILIAN
        if claim.relation.part_of and said and not claim.negated and claim.count.low:
            told[claim.relation.part_of] = told.get(claim.relation.part_of, 0) + claim.count.low
    return told


def _of_civilians(claim: Claim, armed: dict[str, int], told: dict[str, int]) -> Claim:
    """The civilians of a total of both kinds: "eleven soldiers and civilians, *among them five civilians*"."""
    civilians, low = told.get(claim.id, 0), claim.count.low
    both = claim.victims.status is Status.MIXED and claim.id not in armed
    if not both or not civilians or low is None or civilians >= low:
        return claim
    return replace(claim, count=replace(claim.count, low=civilians, high=civilians))


def _is_open(claim: Claim) -> bool:
    """Whether a total does not say who its people are."""
    return claim.count.is_stated and claim.victims.status in {Status.UNKNOWN, Status.MIXED}


def _is_split(whole: Claim, after: Sequence[Claim]) -> bool:
    """Whether the next claims of the same harm, some of civilians and some of people under arms, add up to it."""
    target = whole.count.low
    if not _is_open(whole) or target is None or target < _SMALLEST or target != whole.count.high:
        return False
    total, kinds = 0, set()
    for part in [claim for claim in after if claim.harm is whole.harm][:_MOST_PARTS]:
        status = part.victims.status
        if part.negated or part.relation.part_of or status not in UNDER_ARMS | {Status.CIVILIAN}:
            continue
        total += part.count.low or 0
        kinds.add(status in UNDER_ARMS)
        if total >= target:
            return total == target and len(kinds) == len((True, False))
    return False


def _less(claim: Claim, armed: int) -> Claim | None:
    """The claim with fewer people; ``None`` when none is left."""
    low = claim.count.low
    if not armed or not _is_open(claim) or low is None or armed > low:
        return claim
    high = claim.count.high - armed if claim.count.high is not None else None
    return replace(claim, count=replace(claim.count, low=low - armed, high=high)) if low > armed else None
