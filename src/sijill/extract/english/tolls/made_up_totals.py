"""Totals that a text brings up to date: "three were killed. One more died, *bringing the toll to four*"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.text.sought import Sought

FARTHEST = 6
"""A total is made up by at most so many claims before it (claims)."""
BEFORE_NUMBER = 12
"""Its number stands within so many characters behind the words (characters)."""
TOTAL = Sought(
    r"\b(?:bring|tak|rais|push|lift|driv|elevat|increas)\w+ (?:the|its|their|this \w+'s) (?:\w+ ){0,3}"
    r"(?:total|toll|number|tally|count)\b",
    re.IGNORECASE,
)
"""Words that say a number is the total with those told of before."""
_RISEN_TO = Sought(
    r"\bthe (?:death |overall |final |official )?toll (?:\w+ ){0,3}(?:rose|risen|rises|raised|climbed"
    r"|increased|grew|grown|went up|updated|revised)(?: \w+){0,2}? to $",
    re.IGNORECASE,
)
"""The words before the number of a toll that was lower before."""


def made_up_totals(claims: Sequence[Claim]) -> Mapping[str, str]:
    """Give, for each claim that a later total is made up of, the id of that total.

    Only where the numbers told right before come to the total exactly: else they may be another day's or place's.

    Args:
        claims: In reading order.
    """
    found: dict[str, str] = {}
    for at, total in enumerate(claims):
        if _is_risen_toll(total):
            found |= dict.fromkeys(_told_before(total, claims[max(0, at - FARTHEST) : at]), total.id)
        if not _is_total(total):
            continue
        summed, parts = 0, list[Claim]()
        for claim in reversed(claims[max(0, at - FARTHEST) : at]):
            if claim.harm is not total.harm or claim.negated or claim.count.low is None:
                continue
            summed += claim.count.low
            parts.append(claim)
            if summed >= (total.count.low or 0):
                break
        if summed == total.count.low and len(parts) > 1:
            found |= dict.fromkeys((claim.id for claim in parts), total.id)
    return found


def _is_risen_toll(claim: Claim) -> bool:
    """As in "*The death toll was later raised to* three": a toll that has risen holds who was told of before it."""
    if claim.harm not in {Harm.KILLED, Harm.INJURED} or claim.negated or claim.count_span is None:
        return False
    before = claim.span.quote[: max(0, claim.count_span.start - claim.span.start)]
    return bool(_RISEN_TO.search(before))


def _told_before(total: Claim, before: Sequence[Claim]) -> list[str]:
    """The claims of the harm that a risen toll may hold: no larger ones, none of another time."""
    return [
        claim.id
        for claim in before
        if claim.harm is total.harm
        and not claim.negated
        and claim.when.historical == total.when.historical
        and claim.span.end <= total.span.start
        and (claim.count.low or 0) <= (total.count.low or 0)
    ]


def _is_total(claim: Claim) -> bool:
    """Whether the words before the claim's own number say that it is the total now."""
    if claim.harm not in {Harm.KILLED, Harm.INJURED} or claim.count.low is None or claim.count_span is None:
        return False
    told = TOTAL.search(claim.span.quote)
    number = claim.count_span.start - claim.span.start
    return told is not None and number >= told.end() and _is_near(claim.span.quote[told.end() : number])


def _is_near(between: str) -> bool:
    return len(between) <= BEFORE_NUMBER or bool(re.fullmatch(r"[^.;,]{0,60}\bto (?:at least |about )?", between))
