"""Who a manifold killing killed: "a *double murder* shook the town. A farmer and his wife were shot dead"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sijill.extract.english.counting.manifold_nouns import TIMES
from sijill.extract.english.tolls.within.told import is_casualty_told
from sijill.extract.placed import FARTHEST

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Number, Told
    from sijill.model.claims import Claim


def killed_manifold(told: Told) -> Iterator[tuple[str, str]]:
    """Those told of right behind a manifold killing, where they come to as many exactly."""
    for number in told.numbers:
        printed = number.claim.count.as_printed
        if printed is not None and printed.lower() in TIMES and is_casualty_told(number.claim):
            for part in _coming_to(number):
                yield part.id, number.claim.id


def _coming_to(number: Number) -> list[Claim]:
    summed = 0
    parts: list[Claim] = []
    for held in number.told.placed[number.at + 1 : number.at + 1 + FARTHEST]:
        claim = held.claim
        if claim.harm is not number.claim.harm or not is_casualty_told(claim) or claim.count.low is None:
            continue
        summed += claim.count.low
        parts.append(claim)
        if summed >= (number.claim.count.low or 0):
            break
    return parts if summed == number.claim.count.low else []
