"""Numbers that an earlier step found a toll to be split up into."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Number
    from sijill.model.claims import Claim


def split_up(number: Number) -> Claim | None:
    """As in "nine people: *five guards* and *four clerks*": the number that the text splits up into this and others."""
    at = number.held.whole_at
    if at < 0:
        return None
    wholes = [held.claim for held in number.near() if held is not number.held and held.claim.harm is number.claim.harm]
    return next((one for one in wholes if one.count_span is not None and one.count_span.start == at), None)
