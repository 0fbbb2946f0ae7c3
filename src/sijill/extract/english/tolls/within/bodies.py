"""Bodies brought in are those of people told of as dead: "30 were killed. *20 bodies* were brought to a clinic"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sijill.extract.english.tolls.within.one_by_one import last_counted_dead
from sijill.extract.english.tolls.within.told import counts_no_fewer, is_room_for
from sijill.model.vocabulary import Harm
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Number, Told
    from sijill.model.claims import Claim

_CARRIED = Sought(
    r"\b(?:bod(?:y|ies)|remains|corpses?)\b[^.;]{0,60}\b(?:arriv\w+|brought|taken|transferred|received|delivered|moved)\b"
    r"[^.;]{0,40}\b(?:hospital|morgue|mortuary|clinic)\b",
    re.IGNORECASE,
)
_FURTHER = re.compile(r"\b(?:other|others|another|more)\b", re.IGNORECASE)
_BODIES = re.compile(r"(?:dead )?(?:bodies|corpses|remains)\b", re.IGNORECASE)
_BODIES_OF = re.compile(r"\bthe (?:dead |lifeless )?(?:bodies|corpses) of\b", re.IGNORECASE)
_RECOVERED = re.compile(r"\b(?:recover|retriev)\w+ the\b", re.IGNORECASE)
_ONE_STORY = 250
"""Whose bodies they are is told so near before (characters)."""
_TOGETHER = 4
"""Those whose bodies are told of together stand in so many claims (claims)."""
_MORE = re.compile(r"\b(?:another|more|further|additional|other)\b", re.IGNORECASE)


def carried_away(number: Number) -> Claim | None:
    """As in "Two were shot. The bodies of *two women* were taken to the morgue", unless they are others."""
    quote = number.claim.span.quote
    return last_counted_dead(number) if _CARRIED.search(quote) and not _FURTHER.search(quote) else None


def bodies_by_name(told: Told) -> Iterator[tuple[str, str]]:
    """As in "Two rebels were killed. *The bodies of A and B* were found": as many as were told of right before."""
    for number in told.numbers:
        claim = number.claim
        if claim.id in told.known or not _tells_of_bodies(claim):
            continue
        whole = last_counted_dead(number)
        if whole is None or claim.span.start - whole.span.end > _ONE_STORY:
            continue
        near = told.claims[number.at : number.at + _TOGETHER]
        held = [one for one in near if one.span == claim.span and one.harm_span == claim.harm_span]
        total, most = sum(one.count.low or 0 for one in held), whole.count.low or 0
        by_name = _RECOVERED.search(claim.span.quote) is not None and all(one.count_span is None for one in held)
        if (total == most and len(held) > 1) or (by_name and total <= most):
            yield from ((one.id, whole.id) for one in held)


def _tells_of_bodies(claim: Claim) -> bool:
    told = _BODIES_OF.search(claim.span.quote)
    if told is None or claim.harm_span is None or _FURTHER.search(claim.span.quote):
        return False
    return claim.harm_span.quote.lower() in told[0].lower()


def bodies_of_the_dead(number: Number) -> Claim | None:
    """As in "30 were killed. *20 bodies* were brought to a clinic": bodies are of those told of as dead before."""
    part = number.claim
    further = number.held.another or _MORE.search(part.span.quote)
    if part.harm is not Harm.KILLED or further or not _BODIES.match(part.victims.surface):
        return None
    for whole in (held.claim for held in reversed(number.earlier)):
        told = whole.count.low is not None and part.count.low is not None and not _BODIES.match(whole.victims.surface)
        same = whole.is_historical is part.is_historical and not whole.span.overlaps(part.span)
        if told and same and is_room_for(whole, part) and counts_no_fewer(whole, part):
            return whole
    return None
