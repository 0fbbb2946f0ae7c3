"""How it began: whose death a fight is said to have started over is one of those its toll counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.placed import Placed
from sijill.model.vocabulary import Harm
from sijill.text.sought import Sought
from sijill.text.told_places import are_apart

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.model.claims import Claim

_BEGAN = Sought(
    r"\b(?:trouble|it|which|(?:the|this|that|these) (?:violence|clash(?:es)?|fight(?:ing)?|crisis|dispute|unrest))\s"
    r"(?:(?:was|were|had|reportedly|all)\s){0,2}(?:began|begun|started|erupted|broke out|broken out|sparked"
    r"|triggered|ignited|provoked)\s(?:when|after|as|over)\b",
    re.IGNORECASE,
)
_FARTHEST = 5
"""The toll is told by so many claims before (claims)."""


def how_it_began(parsed: Parsed, placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims, those of how a fight began as parts of the toll told before it.

    As in "At least four died in clashes. The trouble *started when* a guard *killed a trader*".

    Args:
        parsed: The text.
        placed: Its claims in reading order.
    """
    found = list(placed)
    for at, held in enumerate(placed):
        claim = held.claim
        if claim.harm is not Harm.KILLED or claim.negated or claim.is_historical or held.whole_at >= 0:
            continue
        sentence = parsed.sentence_at(claim.span.start)
        if _BEGAN.search(parsed.plain, sentence.start, claim.span.end) is None:
            continue
        before = [one.claim for one in placed[max(0, at - _FARTHEST) : at] if _could_hold(one.claim, claim)]
        if not before or are_apart(before[-1].span.quote, claim.span.quote):
            continue
        if before[-1].count_span is not None and before[-1].span.end <= sentence.start:
            found[at] = replace(held, whole_at=before[-1].count_span.start)
    return found


def _could_hold(toll: Claim, claim: Claim) -> bool:
    sure = toll.harm is claim.harm and not toll.negated and not toll.is_historical and toll.count_span is not None
    return sure and (toll.count.low or 0) > (claim.count.low or 0) > 0
