"""Accidents: deaths in a crash or the water that nobody is said to have caused; a count of attacks leaves them out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sijill.model.claims import Claim
from sijill.model.vocabulary import CASUALTIES

_VEHICLE = (
    r"(?:road|traffic|car|vehicle|motorcycle|motorbike|boat|ferry|train|plane|air|aircraft|helicopter|flight|bus|truck)"
)
_ACCIDENT = re.compile(
    rf"\b{_VEHICLE}s?\s+(?:\w+\s+)?(?:accident|crash)(?:es|ed|s)?\b"
    r"|\b(?:in|by)\s+(?:the|a|an)\s+(?:\w+\s+)?(?:accident|crash)\b"
    rf"|\b{_VEHICLE}s?\b[^.;]{{0,60}}\b(?:crash(?:ed|es)|overturn(?:ed|s)|capsized|collided|sank|went down)\b"
    r"|\b(?:drowned|electrocuted)\b",
    re.IGNORECASE,
)
_VIOLENCE = re.compile(
    r"\b(?:shot|shoot\w*|gun\w*|fir(?:e|ed|ing)|ambush\w*|attack\w*|assault\w*|bomb\w*|blast\w*|explo\w+|mines?|landmine\w*"
    r"|[rv]?(?:cw|bb)?ieds?|missiles?|rockets?|shell\w*|(?:air)?strikes?|struck|hit by|downed|rammed|suicide|stab\w*|"
    r"knife|beat\w*|militants?|rebels?|raid\w*|robber\w*|bandits?|kidnap\w*|abduct\w*|chas\w+|flee\w*|fled|"
    r"escap\w+|thrown|forced)\b",
    re.IGNORECASE,
)
_FURTHER = re.compile(
    r"^(?:he|she|they|him|her|them|all|both|(?:the )?(?:second|third|fourth|fifth)\b.*|the others?\b.*"
    r"|another|(?:\w+ )?others?|other\b.*)$",
    re.IGNORECASE,
)


def accidental(claims: Sequence[Claim]) -> frozenset[str]:
    """Give the ids of the killed and injured of an accident: its own words say so, and tell of no violence.

    "A nurse died when the helicopter crashed. A second nurse was hurt": both. "Men fired and the car crashed": neither.

    Args:
        claims: Claims in reading order, of any harm.
    """
    found: set[str] = set()
    before = False
    for claim in claims:
        if claim.harm not in CASUALTIES or claim.negated:
            continue
        quote = claim.span.quote
        violent = _VIOLENCE.search(quote) is not None
        further = before and _FURTHER.match(claim.victims.surface.strip()) is not None
        before = not violent and (further or _ACCIDENT.search(quote) is not None)
        found |= {claim.id} if before else set()
    return frozenset(found)
