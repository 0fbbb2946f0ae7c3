"""Tolls that no longer stand: what "an earlier toll" said, and a number that a later one of the day has outgrown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.tolls.within.told import counts_more, counts_no_fewer, is_casualty_told, is_toll
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.placed import Placed
    from sijill.model.claims import Claim

NEAR = 30
"""A toll that stands now is told by so many claims away at most (claims)."""
_GROWN = Sought(
    r"\W*by (?:(?:late |early )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?(?:late |early )?"
    r"(?:morning|noon|midday|afternoon|evening|nightfall|midnight|dusk|dawn|next day|end of the day)|then|now)\b",
    re.IGNORECASE,
)
"""As in "*By Wednesday* six had been killed": a count of all until then."""
_CLAUSE = 300
"""What says that a toll is an earlier one stands so near before its number (characters)."""
_NOW = re.compile(r"\b(?:toll|now|since|risen|rose|raised)\b", re.IGNORECASE)
_FURTHER = re.compile(r"\b(?:another|more|further|additional|others?)\b", re.IGNORECASE)
_REPORT = r"(?:tolls?|counts?|tall(?:y|ies)|reports?|figures?|estimates?|statements?)"
_BEFORE = r"(?:earlier|initially|previously|at first|originally)"
_SAID = r"(?:said|put|reported|announced|gave|given|spoke|counted)"
_EARLIER = Sought(
    rf"\b(?:an?|the|its|their) (?:\w+ )?(?:earlier|initial|previous) (?:\w+ )?{_REPORT}\b"
    rf"|\b{_BEFORE} {_SAID}\b|\b{_SAID} {_BEFORE}\b"
    rf"|^\W*{_BEFORE}, (?:[\w'\u2019-]+ ){{1,5}}?{_SAID}\b",
    re.IGNORECASE,
)


def put_right(parsed: Parsed, placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims, each toll that another has put right inside that one, or of the past where it was larger.

    Args:
        parsed: The text.
        placed: Its claims, in reading order.
    """
    found: list[Placed] = []
    for held in placed:
        claim = held.claim
        told = is_casualty_told(claim) and claim.count.is_stated and held.whole_at < 0
        before = [one for one in found[-NEAR:] if is_toll(one, claim)] if told else []
        if before and _is_superseded(parsed, claim) and not _are_apart(claim, before[-1].claim):
            held = _put_right(held, before[-1].claim)
        elif before and _has_grown(parsed, claim, before[-1].claim):
            at = next(place for place in range(len(found) - 1, -1, -1) if found[place] is before[-1])
            found[at] = replace(found[at], whole_at=claim.count_span.start)  # type: ignore[union-attr]
        found.append(held)
    return found


def _has_grown(parsed: Parsed, claim: Claim, before: Claim) -> bool:
    sentence = parsed.sentence_at(claim.span.start)
    more = claim.count_span is not None and counts_more(claim, before)
    more = more and not _FURTHER.search(claim.span.quote) and not _are_apart(claim, before)
    if not more:
        return False
    risen = _is_superseded(parsed, before) and _NOW.search(claim.span.quote) is not None
    return risen or _GROWN.match(parsed.plain, sentence.start, claim.span.end) is not None


def _is_superseded(parsed: Parsed, claim: Claim) -> bool:
    """As in "*an earlier toll* put the dead at three", told behind the toll that stands now."""
    sentence = parsed.sentence_at(claim.span.start)
    until = claim.count_span.start if claim.count_span is not None else claim.span.end
    clause = re.split(r";|, (?:but|and|while)\b", parsed.plain[max(sentence.start, until - _CLAUSE) : until])[-1]
    return _EARLIER.search(clause) is not None


def _are_apart(claim: Claim, other: Claim) -> bool:
    """Whether two claims are told to be of two places."""
    here, there = ({place.surface.lower() for place in one.places} for one in (claim, other))
    return bool(here and there and not here & there)


def _put_right(held: Placed, now: Claim) -> Placed:
    """A toll that was put right by one told before: part of it, or of the past when it was larger."""
    if now.count_span is not None and counts_no_fewer(now, held.claim):
        return replace(held, whole_at=now.count_span.start)
    return replace(held, claim=replace(held.claim, when=replace(held.claim.when, historical=True)))
