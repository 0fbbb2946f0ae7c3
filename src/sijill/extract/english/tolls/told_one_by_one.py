"""One by one: people a number told of before already counts, told again each for themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm

FARTHEST = 4
"""The number is told at most so many claims before (claims)."""
_ONE_AND_OTHER = re.compile(r"^one\b[^.;]*\b(?:and|while|but)\s(?:the other|the second|another)\b", re.IGNORECASE)
_CARRIED = re.compile(
    r"\b(?:bod(?:y|ies)|remains|corpses?)\b[^.;]{0,60}\b(?:arriv\w+|brought|taken|transferred|received|delivered|moved)\b"
    r"[^.;]{0,40}\b(?:hospital|morgue|mortuary|clinic)\b",
    re.IGNORECASE,
)
_IDENTIFIED = re.compile(
    r"\b(?:identif|nam)\w+ (?:the|those|its|their) (?:\w+ ){0,2}?(?:victims?|dead|killed|slain|deceased|colleagues?"
    r"|staff|employees|workers|men|women|pair|trio|two|three|four|five) as\b",
    re.IGNORECASE,
)
"""As in "They *identified the victims as* A, B and C": those told of before."""
_THOSE = re.compile(
    r"^(?:the|these|those) (?:\w+ )?(?:men|women|two|three|four|five|dead|deceased|victims|staff|workers|employees"
    r"|members|colleagues|volunteers|pair|people)$",
    re.IGNORECASE,
)
_OF_A_KIND = re.compile(
    r"\b(?:staff|members|employees|workers|colleagues|volunteers|people|persons|humanitarians|personnel)\b",
    re.IGNORECASE,
)
_PAIR = re.compile(r"^,\s(?:an?|one)\s[\w\s’'-]{1,40}?\sand\s(?:an?|one)\s[\w\s’'-]{1,40}?,")
_OF_THEM = re.compile(
    r"^(?:later )?(?:one|two|three|four|five|\d+) of (?:them|the (?:wounded|injured))\b", re.IGNORECASE
)
_PAIR_OF = 2
_NEXT = 3
"""The next sentence begins so many characters behind the end of the one before (characters)."""
_AGED = re.compile(r",? ?\(?(?:aged )?\d{1,2}\)?\b")
_ORDINALS = ("second", "third", "fourth", "fifth")
_NTH = re.compile(rf"(?:an?\s|the\s)?({'|'.join(_ORDINALS)})\b", re.IGNORECASE)
_FURTHER = re.compile(r"\b(?:other|others|another|more)\b", re.IGNORECASE)


def told_one_by_one(claims: Sequence[Claim]) -> Mapping[str, str]:
    """Give, for each claim of people an earlier number counts, the id of the claim with that number.

    "Two clerks were shot. *One* was killed at once, the other ...", "The bodies of *two* women were brought to the
    morgue", "The men, *a driver and a guard*, were killed", "two of its staff, a nurse and *a driver*, were killed".

    Args:
        claims: In reading order.
    """
    found: dict[str, str] = {}
    for at, claim in enumerate(claims):
        if claim.harm is not Harm.KILLED or claim.negated or claim.count.low is None or claim.id in found:
            continue
        before = [c for c in claims[max(0, at - FARTHEST) : at] if _may_hold(c, claim)]
        again = _is_of_hurt_told_again(claim, claims[max(0, at - FARTHEST) : at])
        if again is not None:
            found[claim.id] = again
            continue
        apart = [c for c in before if c.span != claim.span]
        if apart and (_is_one_of_two(claim, apart[-1]) or _is_carried(claim) or _is_named_next(claim, apart[-1])):
            found[claim.id] = apart[-1].id
        last = _with_the_nth(claim, apart)
        found |= {part.id: last[0].id for part in last[1:]}
        if apart and _IDENTIFIED.search(claim.span.quote) and not _FURTHER.search(claim.span.quote):
            found[claim.id] = next((c for c in apart if c.id not in found), apart[0]).id
        beside = [c for c in before if c.span == claim.span and c.id not in found]
        if beside and _is_of_the_pair(claim, beside[0]):
            found[claim.id] = beside[0].id
        if claim.id not in found and apart:
            found |= dict.fromkeys(
                _apposed(claim, claims[max(0, at - FARTHEST) : at + FARTHEST], apart[-1]), apart[-1].id
            )
    return found


def _is_of_hurt_told_again(claim: Claim, before: Sequence[Claim]) -> str | None:
    """As in "A guard was killed and ten hurt. ... *Eleven were wounded and one of them died*": the one told of before.

    The wounded of the second telling are the dead and the wounded of the first, and as many of them died.
    """
    if not _OF_THEM.match(claim.span.quote) or len(before) < len(("dead", "hurt", "all")):
        return None
    dead, hurt, whole = before[-3:]
    harms = [c.harm for c in (dead, hurt, whole)] == [Harm.KILLED, Harm.INJURED, Harm.INJURED]
    lows = [c.count.low for c in (dead, hurt, whole)]
    if not harms or None in lows or any(c.negated or c.when.historical for c in before[-3:]):
        return None
    summed = (lows[0] or 0) + (lows[1] or 0) == lows[2] and lows[0] == claim.count.low
    return dead.id if summed else None


def _may_hold(whole: Claim, part: Claim) -> bool:
    told = whole.harm is Harm.KILLED and not whole.negated and whole.when.historical == part.when.historical
    return told and (whole.count.low or 0) > 1 and (whole.count.low or 0) >= (part.count.low or 0)


def _is_one_of_two(claim: Claim, whole: Claim) -> bool:
    bare = not claim.victims.surface and (claim.count.as_printed or "").lower() == "one"
    return bare and whole.count.low == _PAIR_OF and bool(_ONE_AND_OTHER.match(claim.span.quote))


def _with_the_nth(claim: Claim, before: Sequence[Claim]) -> list[Claim]:
    """As in "Three drivers died. Two were killed in A. *A third driver* was shot in B": the three, then the others."""
    nth = _NTH.match(claim.victims.surface)
    if nth is None or claim.count.low != 1:
        return []
    place = _ORDINALS.index(nth[1].lower()) + 2
    whole = next((at for at, c in enumerate(before) if c.count.low == place), len(before))
    rest = [c for c in before[whole + 1 :] if c.count.low == place - 1]
    return [before[whole], rest[0], claim] if rest else []


def _is_named_next(claim: Claim, whole: Claim) -> bool:
    """As in "Two vaccinators were shot dead. *A Haddad, 28,* was killed on the spot": nothing but a name, told next."""
    if len(claim.victims.names) != 1 or claim.count.low != 1 or whole.victims.names or claim.count_span is not None:
        return False
    only = claim.victims.surface.strip() == claim.victims.names[0]
    near = 0 <= claim.span.start - whole.span.end <= _NEXT and claim.span.quote.startswith(claim.victims.names[0])
    aged = _AGED.match(claim.span.quote, len(claim.victims.names[0]))
    return only and near and aged is not None and claim.attribution.chain == whole.attribution.chain


def _is_carried(claim: Claim) -> bool:
    """Bodies brought to a hospital are those of people just told of as killed, unless they are others."""
    return bool(_CARRIED.search(claim.span.quote)) and not _FURTHER.search(claim.span.quote)


def _is_of_the_pair(claim: Claim, whole: Claim) -> bool:
    """As in "two of its staff, a nurse and *a driver*, were killed"."""
    if whole.count.low != _PAIR_OF or not _OF_A_KIND.search(whole.victims.surface):
        return False
    if whole.victims.span is None or claim.victims.span is None:
        return False
    end = whole.victims.span.end - whole.span.start
    pair = _PAIR.match(whole.span.quote[end:])
    return pair is not None and whole.victims.span.end < claim.victims.span.end <= whole.victims.span.end + pair.end()


def _apposed(claim: Claim, claims: Sequence[Claim], whole: Claim) -> list[str]:
    """As in "The men, *a driver and a guard*, were killed": as many in one statement as the number told before."""
    held = [c for c in claims if c.span == claim.span and c.harm is claim.harm]
    parts = [c for c in held if c.count.low is not None]
    those = [c for c in held if c.count.low is None and _THOSE.match(c.victims.surface)]
    together = sum(c.count.low or 0 for c in parts) == whole.count.low
    return [c.id for c in parts] if those and len(parts) > 1 and together else []
