"""Bodies brought in are those of people told of as dead: "30 were killed. *20 bodies* were brought to a clinic"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.tolls.within.one_by_one import last_counted_dead
from sijill.extract.english.tolls.within.told import counts_no_fewer, is_room_for
from sijill.model.vocabulary import Harm
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Number
    from sijill.model.claims import Claim

_CARRIED = Sought(
    r"\b(?:bod(?:y|ies)|remains|corpses?)\b[^.;]{0,60}\b(?:arriv\w+|brought|taken|transferred|received|delivered|moved)\b"
    r"[^.;]{0,40}\b(?:hospital|morgue|mortuary|clinic)\b",
    re.IGNORECASE,
)
_FURTHER = re.compile(r"\b(?:other|others|another|more)\b", re.IGNORECASE)
_BODIES = re.compile(r"(?:dead )?(?:bodies|corpses|remains)\b", re.IGNORECASE)
_MORE = re.compile(r"\b(?:another|more|further|additional|other)\b", re.IGNORECASE)


def carried_away(number: Number) -> Claim | None:
    """As in "Two were shot. The bodies of *two women* were taken to the morgue", unless they are others."""
    quote = number.claim.span.quote
    return last_counted_dead(number) if _CARRIED.search(quote) and not _FURTHER.search(quote) else None


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
