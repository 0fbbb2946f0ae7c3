"""Dead told of again inside a toll told before: a witness's kin, and what an earlier toll said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.lexicon import words
from sijill.extract.placed import Placed
from sijill.model.vocabulary import Harm, Voice
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.model.claims import Claim

_HARMS = frozenset({Harm.KILLED, Harm.INJURED})
_NEAR = 30
"""A toll is told by so many claims before those told of inside it at most (claims)."""
_CLOSE = frozenset({"neighbour", "neighbor", "friend", "colleague", "nephew", "niece", "uncle", "aunt", "cousin"})
_BESIDES = re.compile(r"\b(?:too|also|another|as well|likewise|later|since|earlier)\b", re.IGNORECASE)
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


def told_within(parsed: Parsed, placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims with those that are parts of a toll told before, and those a later toll has put right.

    Args:
        parsed: The text.
        placed: Its claims, in reading order.
    """
    found: list[Placed] = []
    for held in placed:
        claim = held.claim
        told = claim.harm in _HARMS and not claim.negated and not claim.is_historical and claim.count.is_stated
        before = [one for one in found[-_NEAR:] if _is_toll(one, claim)] if told and held.whole_at < 0 else []
        if before and _is_superseded(parsed, claim) and not _are_apart(claim, before[-1].claim):
            found.append(_put_right(held, before[-1].claim))
            continue
        if before and _has_grown(parsed, claim, before[-1].claim):
            at = next(place for place in range(len(found) - 1, -1, -1) if found[place] is before[-1])
            found[at] = replace(found[at], whole_at=claim.count_span.start)  # type: ignore[union-attr]
        larger = [one.claim for one in before if (one.claim.count.low or 0) > (claim.count.high or 0)]
        whole = next((one for one in reversed(larger) if _is_kin_of_a_witness(claim, one)), None)
        at = whole.count_span.start if whole is not None and whole.count_span is not None else held.whole_at
        found.append(replace(held, whole_at=at, another=held.another and whole is None))
    return found


def _is_toll(one: Placed, claim: Claim) -> bool:
    """Whether a claim told before gives a number of the same harm that others may be inside of."""
    told = one.claim
    sure = told.harm is claim.harm and not told.negated and not told.is_historical and told.count_span is not None
    return sure and told.count.is_stated and one.whole_at < 0 and not told.span.overlaps(claim.span)


def _is_kin_of_a_witness(claim: Claim, whole: Claim) -> bool:
    """As in "four died, police said. '*My cousin* was killed,' said a resident", "a man *whose brother* died said"."""
    surface = claim.victims.surface.lower().split()
    kin = bool(surface) and surface[-1].rstrip("s") in words("statuses", "relatives")
    kin = kin or (len(surface) == 2 and surface[0] in {"my", "our", "whose"} and surface[1].rstrip("s") in _CLOSE)
    if not kin or claim.when.days.is_known or _BESIDES.search(claim.span.quote):
        return False
    if surface[0] == "whose":
        return not whole.attribution.chain or whole.attribution.chain != claim.attribution.chain
    witness = claim.attribution.voice is Voice.DIRECT and bool(claim.attribution.chain)
    return (
        witness and whole.attribution.chain != claim.attribution.chain and whole.attribution.voice is not Voice.DIRECT
    )


def _has_grown(parsed: Parsed, claim: Claim, before: Claim) -> bool:
    sentence = parsed.sentence_at(claim.span.start)
    more = claim.count_span is not None and (claim.count.low or 0) > (before.count.low or 0)
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
    if now.count_span is not None and (now.count.low or 0) >= (held.claim.count.low or 0):
        return replace(held, whole_at=now.count_span.start)
    return replace(held, claim=replace(held.claim, when=replace(held.claim.when, historical=True)))
