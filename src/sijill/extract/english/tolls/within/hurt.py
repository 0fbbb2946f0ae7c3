"""The hurt told of a second time, with who of them has died since: "*Eleven were wounded and one of them died*"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.tolls.within.pointing_back import OF_THE_HURT
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Number
    from sijill.model.claims import Claim

_OF_THEM = re.compile(
    r"^(?:later )?(?:one|two|three|four|five|\d+) of (?:them|the (?:wounded|injured))\b", re.IGNORECASE
)
_SOME_OF = re.compile(r"\w+ (?:out )?of (?:the )?\w+ (?:injured|wounded|hurt)\b", re.IGNORECASE)
_BARE = re.compile(r"(?:one|two|three|four|five)\b(?! (?:more|other|others|of(?! whom))\b)", re.IGNORECASE)
_ANYBODY = re.compile(
    r"(?:people|persons|civilians|others|residents|individuals|bystanders|passers-by)$", re.IGNORECASE
)
_HOW_BADLY = re.compile(
    r"\blost (?:an?|one|both|two|three|his|her) (?:\w+ )?"
    r"(?:legs?|arms?|hands?|foot|feet|eyes?|fingers?|toes?|limbs?|sight)\b"
    r"|\bamputat\w+|\bcritical condition\b|\bintensive care\b|\bin a coma\b|\bunderwent (?:\w+ )?surgery\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:(?i:another|others|later|elsewhere|separate\w*|second|meanwhile|also|earlier|additional|more)|in [A-Z])",
)
_OF_ITS_OWN = re.compile(
    r"\b(?:when|after|while|as|because|by|mine|landmine|attack|beat\w*|shot|police\w*|soldiers?|officers?)\b",
    re.IGNORECASE,
)
"""What tells of another cause: "a teacher lost both legs *when* he stepped on a landmine"."""
_BESIDE = 40
"""How one of them was hurt is told right behind, at most so far (characters)."""
_BEFORE = 4
"""They are told of at most so many claims before (claims)."""


def died_of_all_the_hurt(number: Number) -> Claim | None:
    """As in "A guard was killed and ten hurt. ... *Eleven were wounded and one of them died*": the one told of before.

    The wounded of the second telling are the dead and the wounded of the first, and as many of them died.
    """
    part = number.claim
    if part.harm is not Harm.KILLED or part.negated or not _OF_THEM.match(part.span.quote):
        return None
    before = [held.claim for held in number.before(_BEFORE)][-3:]
    if [one.harm for one in before] != [Harm.KILLED, Harm.INJURED, Harm.INJURED]:
        return None
    dead, hurt, again = before
    lows = [one.count.low for one in before]
    if None in lows or any(one.negated or one.is_historical for one in before):
        return None
    summed = (dead.count.low or 0) + (hurt.count.low or 0) == again.count.low and dead.count.low == part.count.low
    return dead if summed else None


def hurt_before(number: Number) -> Claim | None:
    """As in "Four clerks were hurt. One of *4 injured* has died": the number of the hurt, told again."""
    part = number.claim
    again = part.harm is Harm.INJURED and not part.negated and part.count.low is not None
    if not again or _SOME_OF.match(part.span.quote) is None:
        return None
    hurt = [held.claim for held in number.before(_BEFORE) if held.claim.harm is Harm.INJURED]
    told = [one for one in hurt if not one.negated and one.count.low == part.count.low]
    return told[-1] if told and told[-1].span != part.span else None


def how_one_was_hurt(number: Number) -> Claim | None:
    """As in "Three people were injured in the blast. *One* was hit by shrapnel", "*A boy lost a leg*": one of them."""
    part = number.claim
    if part.harm is not Harm.INJURED or part.negated or part.count.low is None or _ELSEWHERE.search(part.span.quote):
        return None
    before = [held.claim for held in number.before(1)]
    if not before or before[0].harm is not Harm.INJURED or before[0].negated or before[0].is_historical:
        return None
    whole = before[0]
    inside = whole.span.start < part.span.start and part.span.end <= whole.span.end
    beside = inside or 0 <= part.span.start - whole.span.end <= _BESIDE
    more = whole.count_span is not None and (whole.count.low or 0) > part.count.low
    numeral = part.count_span.quote if part.count_span is not None else ""
    bare = part.victims.surface in {"", "whom"} and any(map(_BARE.match, (part.span.quote, numeral)))
    told = bare or (_ANYBODY.match(whole.victims.surface) and _tells_how_badly(part.span.quote))
    return whole if beside and more and told else None


def _tells_how_badly(quote: str) -> bool:
    return _HOW_BADLY.search(quote) is not None and _OF_ITS_OWN.search(quote) is None


def beside_some_of_the_hurt(number: Number) -> Claim | None:
    """As in "*two of the wounded* were sent home and *one* was in a serious condition": one more of them."""
    part = number.claim
    if part.harm is not Harm.INJURED or part.victims.surface or not OF_THE_HURT.search(part.span.quote):
        return None
    beside = [held.claim for held in number.before(1) if held.claim.span == part.span]
    same = bool(beside) and beside[0].harm is part.harm
    return number.told.whole_of(beside[0]) if same else None
