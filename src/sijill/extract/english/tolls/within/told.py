"""The numbers of a text in reading order, and what a recogniser asks of one number and of those around it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from sijill.extract.english.victims.taken_people import without_others
from sijill.extract.placed import FARTHEST, Placed
from sijill.model.vocabulary import CASUALTIES
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.model.claims import Claim

_FEW_WORDS = 14
"""The words of a part are no more than these (words)."""
_PART = Sought(
    r"^(?:\u0648?\u0645\u0646 )?(?:\u0648)?(?:\u0628\u064a\u0646\u0647|\u0645\u0646\u0647)\w"
    r"|^(?:of the|including|among|(?:the|those) (?:\w+ ){0,2}includ\w+)\b"
    r"|^[\w,.-]+(?: \w+){0,3} of (?:them|whom|those|these|which|the)\b",
    re.IGNORECASE,
)


class Told:
    """The numbers of one text, in reading order, with what has been found out about them so far.

    Attributes:
        placed: The claims, in reading order.
        parsed: The text, where it was parsed.
        known: Inside which number a number is known to stand, by the ids of their claims.
    """

    def __init__(self, placed: Sequence[Placed], parsed: Parsed | None = None) -> None:
        self.placed = placed
        self.parsed = parsed
        self.claims: Sequence[Claim] = [held.claim for held in placed]
        self.numbers: Sequence[Number] = [Number(self, at) for at in range(len(placed))]
        self.known: dict[str, str] = {}

    @cached_property
    def _by_id(self) -> dict[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    def whole_of(self, part: Claim) -> Claim | None:
        """Give the claim of the number that another is known to stand inside."""
        whole = self.known.get(part.id)
        return self._by_id[whole] if whole is not None else None

    def is_inside(self, part: str, whole: str) -> bool:
        """Whether one number is another, or is known to stand inside it, be it inside a third."""
        at: str | None = part
        while at is not None and at != whole:
            at = self.known.get(at)
        return at is not None


class Number:
    """One number of a text where it stands among the others."""

    def __init__(self, told: Told, at: int) -> None:
        self.told = told
        self.at = at
        self.held = told.placed[at]
        self.claim = self.held.claim

    def before(self, most: int = FARTHEST) -> Sequence[Placed]:
        """Give the ``most`` claims before it."""
        return self.told.placed[max(0, self.at - most) : self.at]

    def near(self, most: int = FARTHEST) -> Sequence[Placed]:
        """Give the ``most`` claims to either side, itself among them."""
        return self.told.placed[max(0, self.at - most) : self.at + most + 1]

    @cached_property
    def earlier(self) -> Sequence[Placed]:
        """The claims of the same harm that begin no later, where its words make it a part also those behind it."""
        claim = self.claim
        near = self.near() if names_part(claim) else self.before()
        told = [held for held in near if held is not self.held and may_be_counted_in(held.claim, claim)]
        told = [held for held in told if held.claim.span.start <= claim.span.start]
        return without_others(told, claim, [held.claim for held in near])


Recogniser = Callable[[Told], Iterable[tuple[str, str]]]
"""Gives, of the numbers of a text, which stands inside which, by id: parts first."""


def each(recogniser: Callable[[Number], Claim | None]) -> Recogniser:
    """Give a recogniser that asks ``recogniser`` of every number not known to stand inside another."""

    def over(told: Told) -> Iterator[tuple[str, str]]:
        for number in told.numbers:
            whole = recogniser(number) if number.claim.id not in told.known else None
            if whole is not None:
                yield number.claim.id, whole.id

    return over


def may_be_counted_in(whole: Claim, part: Claim) -> bool:
    """Whether two claims tell of the same harm, and the first that it befell somebody."""
    return whole.harm is part.harm and not whole.negated


def counts_more(whole: Claim, part: Claim) -> bool:
    """Whether the first number is surely larger."""
    return (whole.count.low or 0) > (part.count.low or 0)


def counts_no_fewer(whole: Claim, part: Claim) -> bool:
    """Whether the first number is as large or larger."""
    return (whole.count.low or 0) >= (part.count.low or 0)


def is_room_for(whole: Claim, part: Claim) -> bool:
    """Whether the first number may be large enough for the second."""
    return whole.count.high is None or part.count.low is None or part.count.low <= whole.count.high


def names_part(claim: Claim) -> bool:
    """Whether the claim's words themselves make it a part of another ("14 of them children")."""
    return bool(_PART.match(claim.span.quote)) and len(claim.span.quote.split()) <= _FEW_WORDS


def is_casualty_told(claim: Claim) -> bool:
    """Whether a claim tells, of today, that somebody was killed or hurt."""
    return claim.harm in CASUALTIES and not claim.negated and not claim.is_historical


def is_toll(one: Placed, claim: Claim) -> bool:
    """Whether a claim told before gives a number of the same harm that others may be inside of."""
    told = one.claim
    sure = may_be_counted_in(told, claim) and not told.is_historical and told.count_span is not None
    return sure and told.count.is_stated and one.whole_at < 0 and not told.span.overlaps(claim.span)
