"""One by one: people a number told of before already counts, told again each for themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sijill.extract.english.tolls.within.told import counts_no_fewer, may_be_counted_in
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Number, Told
    from sijill.model.claims import Claim

FARTHEST = 4
"""The number is told at most so many claims before (claims)."""
_ONE_AND_OTHER = re.compile(r"^one\b[^.;]*\b(?:and|while|but)\s(?:the other|the second|another)\b", re.IGNORECASE)
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
_PAIR_OF = 2
_NEXT = 3
"""The next sentence begins so many characters behind the end of the one before (characters)."""
_AGED = re.compile(r",? ?\(?(?:aged )?\d{1,2}\)?\b")
_HOW = re.compile(
    r"\s(?:was|died|had|bled|succumbed)\b(?!.*(?:\b(?:also|another|too|separate\w*|elsewhere|meanwhile|later|earlier|while)\b"
    r"|\b(?:in|at|near|outside|from|of|on)\s(?:the\s)?[A-Z]|\d))"
)
"""How somebody died, at no other place or time."""
_ORDINALS = ("second", "third", "fourth", "fifth")
_NTH = re.compile(rf"(?:an?\s|the\s)?({'|'.join(_ORDINALS)})\b", re.IGNORECASE)


def one_of_two(number: Number) -> Claim | None:
    """As in "Two clerks were shot. *One* was killed at once, the other ...": one of the two."""
    part = number.claim
    bare = not part.victims.surface and (part.count.as_printed or "").lower() == "one"
    if not bare or not _ONE_AND_OTHER.match(part.span.quote):
        return None
    whole = last_counted_dead(number)
    return whole if whole is not None and whole.count.low == _PAIR_OF else None


def named_next(number: Number) -> Claim | None:
    """As in "Two vaccinators were shot dead. *A Haddad, 28,* was killed on the spot": nothing but a name, told next."""
    part = number.claim
    if len(part.victims.names) != 1 or part.count.low != 1 or part.count_span is not None:
        return None
    name, quote = part.victims.names[0], part.span.quote
    only = part.victims.surface.strip() == name and quote.startswith(name)
    only = only and (_AGED.match(quote, len(name)) is not None or _HOW.match(quote, len(name)) is not None)
    whole = (last_counted_dead(number) or _one_unnamed_before(number)) if only else None
    if whole is None or whole.victims.names or whole.attribution.chain != part.attribution.chain:
        return None
    return whole if 0 <= part.span.start - whole.span.end <= _NEXT else None


def _one_unnamed_before(number: Number) -> Claim | None:
    """As in "A nurse was killed on Monday. *A Haddad* was shot as she left the clinic": the one a lead tells of."""
    before = [one.claim for one in number.before(FARTHEST) if one.claim.harm is Harm.KILLED]
    alone = len(before) == 1 and number.told.claims[0] is before[0] and not before[0].negated
    if not alone or _AGED.match(number.claim.span.quote, len(number.claim.victims.names[0])):
        return None
    whole = before[0]
    one = whole.count.low == whole.count.high == 1 and bool(whole.victims.surface)
    return whole if one and whole.is_historical == number.claim.is_historical else None


def with_the_nth(told: Told) -> Iterator[tuple[str, str]]:
    """As in "Three drivers died. Two were killed in A. *A third driver* was shot in B": the two and the third."""
    for number in told.numbers:
        claim = number.claim
        nth = _NTH.match(claim.victims.surface) if claim.count.low == 1 else None
        if nth is None:
            continue
        dead, place = _counted_dead(number), _ORDINALS.index(nth[1].lower()) + 2
        whole = next((at for at, one in enumerate(dead) if one.count.low == place), len(dead))
        rest = [one for one in dead[whole + 1 :] if one.count.low == place - 1]
        if rest:
            yield rest[0].id, dead[whole].id
            yield claim.id, dead[whole].id


def of_the_pair(number: Number) -> Claim | None:
    """As in "two of its staff, a nurse and *a driver*, were killed": one of the two."""
    part, victims = number.claim, number.claim.victims.span
    beside = [whole for whole in _dead_before(number) if whole.span == part.span and whole.id not in number.told.known]
    if victims is None or not beside:
        return None
    whole, counted = beside[0], beside[0].victims.span
    if counted is None or whole.count.low != _PAIR_OF or not _OF_A_KIND.search(whole.victims.surface):
        return None
    pair = _PAIR.match(whole.span.quote[counted.end - whole.span.start :])
    return whole if pair is not None and counted.end < victims.end <= counted.end + pair.end() else None


def apposed(told: Told) -> Iterator[tuple[str, str]]:
    """As in "The men, *a driver and a guard*, were killed": as many in one statement as the number told before."""
    if not any(map(_calls_them_those, told.claims)):
        return
    for number in told.numbers:
        claim = number.claim
        if claim.id in told.known or claim.harm is not Harm.KILLED:
            continue
        near = told.claims[max(0, number.at - FARTHEST) : number.at + FARTHEST]
        parts = _listed_with(claim, near)
        whole = last_counted_dead(number) if parts else None
        if whole is not None and sum(part.count.low or 0 for part in parts) == whole.count.low:
            yield from ((part.id, whole.id) for part in parts)


def _listed_with(claim: Claim, near: Sequence[Claim]) -> list[Claim]:
    """The numbers of the statement that a claim stands in, where it also calls them "the men"."""
    held = [one for one in near if one.span == claim.span and one.harm is claim.harm]
    parts = [one for one in held if one.count.low is not None]
    return parts if len(parts) > 1 and any(map(_calls_them_those, held)) else []


def _calls_them_those(claim: Claim) -> bool:
    return claim.count.low is None and _THOSE.match(claim.victims.surface) is not None


def _counted_dead(number: Number) -> list[Claim]:
    """Give the numbers of dead told shortly before, in other words, that a number of dead may be some of."""
    return [whole for whole in _dead_before(number) if whole.span != number.claim.span]


def last_counted_dead(number: Number) -> Claim | None:
    """Give the last of them."""
    return next(reversed(_counted_dead(number)), None)


def _dead_before(number: Number) -> list[Claim]:
    part = number.claim
    if part.harm is not Harm.KILLED or part.negated or part.count.low is None:
        return []
    several = [one.claim for one in number.before(FARTHEST) if (one.claim.count.low or 0) > 1]
    dead = [one for one in several if may_be_counted_in(one, part) and one.is_historical == part.is_historical]
    return [one for one in dead if counts_no_fewer(one, part)]
