"""Totals told behind the numbers they hold: "three were killed. One more died, *bringing the toll to four*"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sijill.extract.english.tolls.tallies import is_tally
from sijill.extract.english.tolls.within.told import counts_no_fewer, may_be_counted_in
from sijill.model.vocabulary import CASUALTIES
from sijill.text.sought import Sought
from sijill.text.told_places import are_apart

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Number, Told
    from sijill.extract.placed import Placed
    from sijill.model.claims import Claim

FARTHEST = 6
"""A total is made up by at most so many claims before it (claims)."""
BEFORE_NUMBER = 12
"""Its number stands within so many characters behind the words (characters)."""
CLOSING = 12
"""A tally closes at most so many claims before it (claims)."""
TOTAL = Sought(
    r"\b(?:bring|tak|rais|push|lift|driv|elevat|increas)\w+ (?:the|its|their|this \w+'s) (?:\w+ ){0,3}"
    r"(?:total|toll|number|tally|count)\b",
    re.IGNORECASE,
)
"""Words that say a number is the total with those told of before."""
_RISEN_TO = Sought(
    r"\bthe (?:death |overall |final |official )?toll (?:\w+ ){0,3}(?:rose|risen|rises|raised|climbed"
    r"|increased|grew|grown|went up|updated|revised)(?: \w+){0,2}? to $",
    re.IGNORECASE,
)
"""The words before the number of a toll that was lower before."""
_STANDING_AT = Sought(
    r"\bthe (?:death |overall |final |official )?toll "
    r"(?:(?:(?P<now>later|now|since|then|eventually|finally)|\w+) ){0,4}"
    r"(?:(?:put|placed|set|stands|stood|standing) at|reached|reaches|is|was|totals|totalled|c[ao]mes? to) "
    r"(?:at least |about |some )?$",
    re.IGNORECASE,
)
"""The words before the number a toll has come to; without "later" and the like it may be another's of the same dead."""
_HAS_RISEN = Sought(
    r"\b(?:toll|number|tally|count|total)\b[^.;]{0,80}\b(?:ris|rose|climb|increas|grow|grew|went|jump|mount|reach|s?tood|stand)"
    r"\w*\b[^.;]{0,60}?\b(?:after|when|as|following|with)\b",
    re.IGNORECASE,
)


_PEOPLE = r"(?:people|persons?|individuals?)"
_KILLED = r"(?:(?:was|were) (?:reportedly )?killed|died|lost their lives)"
_HURT = r"(?:,? (?:and|while) [\w ]{1,20}? (?:others? )?(?:(?:was|were) )?(?:also )?(?:injured|wounded))?"
_SUMMARY = re.compile(
    rf"(?:in total,? )?(?:at least|no fewer than|a total of) [\w-]+ {_PEOPLE} {_KILLED}{_HURT}"
    r"(?: in the (?:attack|incident|assault))?\.?"
    rf"|(?:in total,? )?[\w-]+ {_PEOPLE} {_KILLED}{_HURT} in the (?:attack|incident|assault)\."
    r"|(?:at least|a total of) [\w-]+ (?:fatalit(?:y|ies)|deaths?) (?:was|were) (?:reported|recorded|confirmed)\.",
    re.IGNORECASE,
)
"""What a report of one incident closes with: "*At least two people were killed in the attack.*"."""
_NEXT = 3
"""Between two sentences that follow each other stand no more than these (characters)."""


def tallied(told: Told) -> Iterator[tuple[str, str]]:
    """Who a tally behind them sums up: "Two were shot in Ronda. ... *3 fatalities.*".

    A tally closes what its paragraph tells of the harm before it, back to the tally before; a larger number than its
    own it cannot hold.
    """
    found: dict[str, str] = {}
    for number in told.numbers:
        total, paragraph = number.claim, number.held.paragraph
        if total.count.low is not None and _SUMMARY.fullmatch(total.span.quote):
            found |= dict.fromkeys(_told_right_before(total, number.before(CLOSING)), total.id)
        if not is_tally(total) or total.count.low is None:
            continue
        for held in reversed(number.before(CLOSING)):
            same = held.claim.harm is total.harm
            if held.paragraph != paragraph or (same and is_tally(held.claim)):
                break
            if same and not held.claim.negated and counts_no_fewer(total, held.claim):
                found[held.claim.id] = total.id
    yield from found.items()


def made_up(told: Told) -> Iterator[tuple[str, str]]:
    """Numbers that a later total is made up of, by its own words or because it has risen.

    Only where the numbers told right before come to the total exactly: else they may be another day's or place's.
    """
    found: dict[str, str] = {}
    for number in told.numbers:
        total = number.claim
        if total.harm not in CASUALTIES or total.count_span is None:
            continue
        before = [held.claim for held in number.before(FARTHEST)]
        if _is_risen_toll(total):
            found |= dict.fromkeys(_told_before(total, before), total.id)
        elif standing := _standing_at(total):
            near = [one for one in before if not are_apart(one.span.quote, total.span.quote)]
            alike = [one for one in near if standing["now"] or one.attribution.chain == total.attribution.chain]
            found |= dict.fromkeys(_told_before(total, alike), total.id)
        if _is_total(total):
            found |= dict.fromkeys(_adding_up_to(total, before), total.id)
    yield from found.items()


def _told_right_before(total: Claim, before: Sequence[Placed]) -> list[str]:
    """Who the sentence before tells of, where none of its numbers is larger: "beheaded two. *At least two* were"."""
    near = [held.claim for held in before if 0 <= total.span.start - held.claim.span.end <= _NEXT]
    same = [claim for claim in near if claim.harm is total.harm and not claim.negated and not claim.is_historical]
    return [claim.id for claim in same] if all(counts_no_fewer(total, claim) for claim in same) else []


def _adding_up_to(total: Claim, before: Sequence[Claim]) -> list[str]:
    """The numbers told last that come to the total."""
    summed, parts = 0, list[str]()
    for claim in reversed(before):
        if claim.harm is not total.harm or claim.negated or claim.count.low is None:
            continue
        summed += claim.count.low
        parts.append(claim.id)
        if summed >= (total.count.low or 0):
            break
    return parts if summed == total.count.low and len(parts) > 1 else []


def _is_risen_toll(claim: Claim) -> bool:
    """As in "*The death toll was later raised to* three": a toll that has risen holds who was told of before it."""
    if claim.negated or claim.count_span is None:
        return False
    return bool(_RISEN_TO.search(claim.span.quote[: max(0, claim.count_span.start - claim.span.start)]))


def _standing_at(claim: Claim) -> re.Match[str] | None:
    """As in "the death toll *was later put at* seven", "the toll *stands at* seven"."""
    if claim.negated or claim.count_span is None:
        return None
    return _STANDING_AT.search(claim.span.quote[: max(0, claim.count_span.start - claim.span.start)])


def _told_before(total: Claim, before: Sequence[Claim]) -> list[str]:
    """The claims of the harm that a risen toll may hold: no larger ones, none of another time."""
    held = [claim for claim in before if may_be_counted_in(claim, total) and counts_no_fewer(total, claim)]
    held = [claim for claim in held if claim.is_historical == total.is_historical]
    return [claim.id for claim in held if claim.span.end <= total.span.start]


def _is_total(claim: Claim) -> bool:
    """Whether the words before the claim's own number say that it is the total now."""
    if claim.count.low is None or claim.count_span is None:
        return False
    told = TOTAL.search(claim.span.quote)
    number = claim.count_span.start - claim.span.start
    return told is not None and number >= told.end() and _is_near(claim.span.quote[told.end() : number])


def _is_near(between: str) -> bool:
    return len(between) <= BEFORE_NUMBER or bool(re.fullmatch(r"[^.;,]{0,60}\bto (?:at least |about )?", between))


def risen_by(number: Number) -> Claim | None:
    """As in "the toll rose to six *after two of the wounded died*": the two are among the six."""
    new = number.claim
    if new.count.high is None:
        return None
    for held in number.near():
        total = held.claim
        same = held is not number.held and total.harm is new.harm and total.count.low is not None
        if same and _is_risen_by(total, new):
            return total
    return None


def _is_risen_by(total: Claim, new: Claim) -> bool:
    same = new.span == total.span and new.count_span is not None
    at = new.count_span.start if same and new.count_span is not None else new.span.start
    inside = total.span.start < at and new.span.end <= total.span.end
    if not inside or (total.count.low or 0) < (new.count.high or 0):
        return False
    risen = _HAS_RISEN.search(total.span.quote)
    return risen is not None and at - total.span.start - risen.end() in range(3)


def brought_to(number: Number) -> Claim | None:
    """As in "14 deaths were confirmed, bringing the total to 52": the new ones are part of the total."""
    new = number.claim
    if new.count.high is None or not TOTAL.search(new.span.quote):
        return None
    for total in (held.claim for held in number.near() if held is not number.held):
        same = total.harm is new.harm and total.span.overlaps(new.span) and total.is_historical is new.is_historical
        if same and total.count.low is not None and total.count.low > new.count.high:
            return total
    return None
