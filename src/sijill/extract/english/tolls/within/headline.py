"""What a headline tells of and the first paragraph below it tells again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Number
    from sijill.model.claims import Claim

_STOPS = (".", "!", "?")
_NEXT_LINE = 3
"""The story begins so near below its headline (characters)."""


def told_below_headline(number: Number) -> Claim | None:
    """As in the headline "*Two nurses killed in Ronda*" over "Two nurses were killed on Monday.": they are the same."""
    headed = number.claim
    if number.held.paragraph != 0 or headed.negated:
        return None
    near = number.near()
    line = [held.claim for held in near if held.paragraph == 0]
    below = [held.claim for held in near if held.paragraph == 1]
    if not below:
        return None
    last, first = max(line, key=lambda c: c.span.end), min(below, key=lambda c: c.span.start)
    apart = 0 <= first.span.start - last.span.end <= _NEXT_LINE
    if not apart or last.span.quote.endswith(_STOPS) or not first.span.quote.endswith(_STOPS):
        return None
    return next((told for told in below if _are_told_alike(headed, told)), None)


def _are_told_alike(headed: Claim, told: Claim) -> bool:
    """Whether two claims tell the same number of the same people."""
    sure = headed.harm is told.harm and not (told.negated or told.is_historical or headed.is_historical)
    same = (headed.count.low, headed.count.high) == (told.count.low, told.count.high)
    nouns = {(claim.victims.surface.lower().split() or [""])[-1].rstrip("s") for claim in (headed, told)}
    return sure and same and (len(nouns) == 1 or bool(set(headed.victims.names) & set(told.victims.names)))
