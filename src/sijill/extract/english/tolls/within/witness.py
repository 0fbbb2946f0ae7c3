"""A witness's own dead are among those the news counts: "four died. '*My cousin* was killed,' said a resident"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.tolls.within.told import is_casualty_told, is_toll
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Voice

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Number
    from sijill.model.claims import Claim

_NEAR = 30
"""A toll is told by so many claims before those told of inside it at most (claims)."""
_CLOSE = frozenset({"neighbour", "neighbor", "friend", "colleague", "nephew", "niece", "uncle", "aunt", "cousin"})
_BESIDES = re.compile(r"\b(?:too|also|another|as well|likewise|later|since|earlier)\b", re.IGNORECASE)


def kin_of_a_witness(number: Number) -> Claim | None:
    """As in "four died, police said. '*My cousin* was killed,' said a resident", "a man *whose brother* died said"."""
    part = number.claim
    if not is_casualty_told(part) or not part.count.is_stated or number.held.whole_at >= 0 or not _is_kin(part):
        return None
    tolls = [held for held in number.before(_NEAR) if is_toll(held, part) and held.claim.id not in number.told.known]
    larger = [held.claim for held in tolls if (held.claim.count.low or 0) > (part.count.high or 0)]
    return next((whole for whole in reversed(larger) if _is_told_by_another(whole, part)), None)


def _is_kin(claim: Claim) -> bool:
    """Whether one of a speaker's family or friends is told of, on no day of their own and not besides others."""
    surface = claim.victims.surface.lower().split()
    kin = bool(surface) and surface[-1].rstrip("s") in words("statuses", "relatives")
    kin = kin or (len(surface) == 2 and surface[0] in {"my", "our", "whose"} and surface[1].rstrip("s") in _CLOSE)
    return kin and not claim.when.days.is_known and not _BESIDES.search(claim.span.quote)


def _is_told_by_another(whole: Claim, part: Claim) -> bool:
    """Whether a toll is not the witness's own, and they speak in their own words where they tell of "my brother"."""
    others = whole.attribution.chain != part.attribution.chain
    if part.victims.surface.lower().startswith("whose "):
        return not whole.attribution.chain or others
    witness = part.attribution.voice is Voice.DIRECT and bool(part.attribution.chain)
    return witness and others and whole.attribution.voice is not Voice.DIRECT
