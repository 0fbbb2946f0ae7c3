"""The death a statement opens with and tells again as one of several: "a colleague was killed ... *one of them*"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Number
    from sijill.model.claims import Claim

_ONE_OF_THE = re.compile(r"\b(?:one|1) of (?:them|whom|those|these|the|its|our)\b", re.IGNORECASE)
_DEATH = re.compile(r"(?:killing|death|murder|loss|assassination)s?", re.IGNORECASE)
_LEARNED = re.compile(
    r"\b(?:learn|hear|confirm|announc|report|sadden|shock|devastat|dismay|appal|mourn|condemn)\w*\b", re.IGNORECASE
)


def of_the_news(number: Number) -> Claim | None:
    """As in "We learned of *the killing of a colleague*. Armed men stopped three clerks and killed *one of them*"."""
    claim, earlier = number.claim, number.earlier
    if claim.harm is not Harm.KILLED or claim.count.low != 1 or len(earlier) != 1 or number.held.another:
        return None
    news = earlier[0].claim
    told = news.harm_span is not None and _DEATH.fullmatch(news.harm_span.quote) and news.count.high == 1
    one_of = _ONE_OF_THE.search(claim.span.quote) is not None and news.span.end <= claim.span.start
    same = news.is_historical == claim.is_historical
    return news if told and one_of and same and _LEARNED.search(news.span.quote) else None
