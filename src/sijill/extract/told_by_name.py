"""Killings told of first by what somebody was, then by name: "the killing *of a clerk* ... *Noor Haddad*, a clerk"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm

FARTHEST = 4
"""The name is told at most so many claims behind (claims)."""
_DEATH = re.compile(r"(?:killing|death|murder|assassination|execution|slaying)", re.IGNORECASE)
_KNOWN = re.compile(r"\b(?:after|following|since|over|for|to|from|of|against) the (?:\w+ )?$", re.IGNORECASE)
"""What leads to a killing that the text takes as known."""


def told_by_name(claims: Sequence[Claim]) -> Mapping[str, str]:
    """Give, for each killing of one person without a name, the id of the claim behind it that names and describes them.

    Args:
        claims: In reading order.
    """
    found: dict[str, str] = {}
    for at, claim in enumerate(claims):
        if not _is_known_killing(claim):
            continue
        for other in claims[at + 1 : at + 1 + FARTHEST]:
            if _names_the_same(claim, other):
                found[claim.id] = other.id
                break
    return found


def _is_known_killing(claim: Claim) -> bool:
    one = claim.harm is Harm.KILLED and not claim.negated and claim.count.high == 1 and not claim.victims.names
    told = claim.harm_span
    if not one or told is None or not _DEATH.fullmatch(told.quote) or not claim.victims.surface:
        return False
    return bool(_KNOWN.search(claim.span.quote[: max(0, told.start - claim.span.start)]))


def _names_the_same(known: Claim, other: Claim) -> bool:
    """Whether a later claim names one person and calls them what the killing was of, on no other day."""
    if other.harm is not Harm.KILLED or other.negated or other.harm_span is None or len(other.victims.names) != 1:
        return False
    days = known.when.days, other.when.days
    if other.count.high != 1 or known.when.historical != other.when.historical:
        return False
    if days[0].is_known and days[1].is_known and not days[0].overlaps(days[1]):
        return False
    described = other.span.quote[: max(0, other.harm_span.start - other.span.start)]
    head = known.victims.surface.split()[-1]
    return other.span.start >= known.span.end and bool(re.search(rf"\b{re.escape(head)}\b", described, re.IGNORECASE))
