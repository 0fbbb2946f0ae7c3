"""The dead told of a second time by a name, a rank or a word for the death: "the killing *of a clerk*"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.names.headed import HEADING
from sijill.extract.english.tolls.within.told import counts_no_fewer, is_toll, may_be_counted_in
from sijill.model.vocabulary import Harm, Status

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Number
    from sijill.model.claims import Claim

FARTHEST = 4
"""The dead are told at most so many claims before, a name so many behind (claims)."""
_DEATH = re.compile(r"(?:killing|death|murder|assassination|execution|slaying)", re.IGNORECASE)
_LEADER = re.compile(
    r"(?:(?:[Aa]n?|[Tt]he|[Oo]ne|[Tt]heir|[Hh]is) )?(?:[\w-]+ ){0,3}?"
    r"(?:commander|leader|chief|emir|ringleader|kingpin),? [A-Z]\w+"
)
_IN_THE_RAID = re.compile(
    r"\bin (?:the|this|that) (?:\w+ )?(?:raid|attack|operation|clash|strike|battle|ambush|fighting|assault)\b",
    re.IGNORECASE,
)
_FURTHER = re.compile(r"\b(?:also|another|other|others|separate\w*|too|in addition|as well)\b", re.IGNORECASE)
_HEADING_BEFORE, _TITLE = 24, 12
"""A heading stands so near before the first name, nothing but a title between (characters)."""
_KNOWN = re.compile(r"\b(?:after|following|since|over|for|to|from|of|against) the (?:\w+ )?$", re.IGNORECASE)
"""What leads to a killing that the text takes as known."""


def led_the_dead(number: Number) -> Claim | None:
    """As in "Six rebels were killed. *An important commander, Omar, was killed*": one of the six, named for his rank.

    Not where he is told of as killed too, or somewhere else.
    """
    claim = number.claim
    span, single = claim.span, claim.harm is Harm.KILLED and not claim.negated and claim.count.high == 1
    if not single or not _LEADER.match(span.quote) or _FURTHER.search(span.quote):
        return None
    dead = [held.claim for held in number.before(FARTHEST) if held.claim.harm is Harm.KILLED]
    if not dead:
        return None
    whole = dead[-1]
    told = whole.victims.status is Status.COMBATANT and not whole.negated and span.start >= whole.span.end
    told = told and (span.start - whole.span.end < len("...") or _IN_THE_RAID.search(span.quote) is not None)
    same = claim.victims.status in {Status.COMBATANT, Status.UNKNOWN}
    same = same and whole.is_historical == claim.is_historical
    return whole if told and same and (whole.count.low or 0) > 1 else None


def named_under_heading(number: Number) -> Claim | None:
    """As in "A strike killed five. *Killed: A, B and C*": those of a toll whose names are known."""
    claim, parsed = number.claim, number.told.parsed
    span = claim.victims.span
    if not claim.victims.names or claim.count_span is not None or span is None or parsed is None or claim.negated:
        return None
    told = HEADING.search(parsed.plain, max(0, span.start - _HEADING_BEFORE), span.end)
    if told is None or span.start - told.end() > _TITLE:
        return None
    before = [held.claim for held in number.before(FARTHEST) if is_toll(held, claim) and not held.claim.victims.names]
    return next((whole for whole in reversed(before) if counts_no_fewer(whole, claim)), None)


def some_of_the_dead(number: Number) -> Claim | None:
    """As in "Eleven were killed. Residents blamed *the killing of five* on the militia": some of those just told of."""
    claim, told = number.claim, number.claim.harm_span
    if (claim.count.low or 0) < len(("one", "other")) or claim.negated or claim.harm is not Harm.KILLED or told is None:
        return None
    known = _DEATH.fullmatch(told.quote) and claim.span.quote[: max(0, told.start - claim.span.start)].endswith("the ")
    dead = [one.claim for one in number.before(FARTHEST) if may_be_counted_in(one.claim, claim)]
    dead = [one for one in dead if one.span.end <= claim.span.start]
    if not known or not dead:
        return None
    whole = dead[-1]
    statuses = {whole.victims.status, claim.victims.status}
    same = len(statuses) == 1 or bool(statuses & {Status.UNKNOWN, Status.MIXED})
    return whole if same and whole.is_historical == claim.is_historical and counts_no_fewer(whole, claim) else None


def named_behind(number: Number) -> Claim | None:
    """As in "the killing *of a clerk* ... *Noor Haddad*, a clerk": told of first by what somebody was, then by name."""
    claim = number.claim
    known = _is_known_killing(claim)
    if not known and not _is_first_told(number):
        return None
    behind = number.told.claims[number.at + 1 : number.at + 1 + FARTHEST]
    same = _names_the_same if known else _is_called_so
    return next((other for other in behind if same(claim, other)), None)


def _is_known_killing(claim: Claim) -> bool:
    one = claim.harm is Harm.KILLED and not claim.negated and claim.count.high == 1 and not claim.victims.names
    told = claim.harm_span
    if not one or told is None or not _DEATH.fullmatch(told.quote) or not claim.victims.surface:
        return False
    return bool(_KNOWN.search(claim.span.quote[: max(0, told.start - claim.span.start)]))


def _is_first_told(number: Number) -> bool:
    """Whether a claim is the first of a text to tell of a death, of one person whom it does not name."""
    claim = number.claim
    one = claim.harm is Harm.KILLED and not claim.negated and claim.count.low == claim.count.high == 1
    unnamed = one and not claim.victims.names and bool(claim.victims.surface) and not claim.is_historical
    return unnamed and not any(before.harm is Harm.KILLED for before in number.told.claims[: number.at])


def _is_called_so(first: Claim, other: Claim) -> bool:
    """As in "shot dead a displaced man ... killed *Omar Haddad, a displaced man* from Velsk": told again by name.

    The words must be the same to the letter; "a guard" may be another guard.
    """
    sure = other.harm is Harm.KILLED and not other.negated and not other.is_historical and other.count.high == 1
    if not sure or len(other.victims.names) != 1 or _FURTHER.search(other.span.quote):
        return False
    words = re.sub(r"^(?:an?|one|the)\s", "", first.victims.surface.lower()).split(" of ")[0].split(" in ")[0]
    name = re.escape(other.victims.names[0])
    called = re.search(rf"{name},? an? {re.escape(words)}\b", other.span.quote, re.IGNORECASE)
    return len(words.split()) > 1 and called is not None


def _names_the_same(known: Claim, other: Claim) -> bool:
    """Whether a later claim names one person and calls them what the killing was of, on no other day."""
    if other.harm is not Harm.KILLED or other.negated or other.harm_span is None or len(other.victims.names) != 1:
        return False
    days = known.when.days, other.when.days
    if other.count.high != 1 or known.when.historical != other.when.historical:
        return False
    if days[0].is_known and days[1].is_known and not days[0].overlaps(days[1]):
        return False
    described = other.span.quote[: max(0, other.harm_span.start - other.span.start)]
    head = known.victims.surface.split()[-1]
    return other.span.start >= known.span.end and bool(re.search(rf"\b{re.escape(head)}\b", described, re.IGNORECASE))
