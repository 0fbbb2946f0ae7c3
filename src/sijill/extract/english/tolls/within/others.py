"""Who is counted beside those told of before: "three more", "four guards were wounded and one of them died"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Number
    from sijill.model.claims import Claim

_OF_THEM_DIED = re.compile(
    r"^(?:later )?(?:one|two|three|four|five|six|\d+) of (?:them|whom) (?:has |have |had )?(?:\w+ ){0,2}"
    r"(?:died|succumbed|passed)\b(?! (?:on the spot|at the scene|instantly|immediately))",
    re.IGNORECASE,
)


def added_to(number: Number) -> Claim | None:
    """Give the number told before that this one is on top of, as "*another* three" is."""
    if not number.held.another or number.claim.negated:
        return None
    near = [held for held in number.earlier if held.claim.count.is_stated]
    near = [held for held in near if number.held.paragraph - held.paragraph <= 1]
    return near[-1].claim if near else None


def counts_others(number: Number) -> bool:
    """Whether a number counts people who are none of those counted before."""
    return added_to(number) is not None or _died_of_the_hurt(number)


def _died_of_the_hurt(number: Number) -> bool:
    """As in "Two were killed. Four guards were wounded and *one of them died*": the dead told of before cannot die."""
    claim, before = number.claim, number.before(1)
    dying = _OF_THEM_DIED.match(claim.span.quote)
    if not dying or claim.harm is not Harm.KILLED or not before or number.held.paragraph != before[-1].paragraph:
        return False
    hurt = before[-1].claim
    told = hurt.harm is Harm.INJURED and not hurt.negated and hurt.is_historical == claim.is_historical
    return told and (hurt.count.low or 0) > (claim.count.high or 0) > 0
