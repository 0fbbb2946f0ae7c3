"""Some of the dead told of behind them: "Ten were killed. Three clerks *were among the dead*" are ten."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.text.sought import Sought

FARTHEST = 20
"""Those of whom some are named are told of at most so many claims before (claims)."""
_AMONG = Sought(
    r"\b(?:was|were|is|are) (?:also )?(?:among|amongst) (?:the (?:dead|killed|slain|victims|deceased|fallen|fatalities)"
    r"|those (?:who (?:were |had been )?)?(?:killed|dead|slain|died))\b",
)


def among_the_dead(claims: Sequence[Claim]) -> Mapping[str, str]:
    """Give, for each claim of people who "were among the dead", the id of the number before it that can hold them.

    Args:
        claims: In reading order.
    """
    found: dict[str, str] = {}
    for at, claim in enumerate(claims):
        if claim.harm is not Harm.KILLED or claim.negated or not _AMONG.search(claim.span.quote):
            continue
        before = [other for other in claims[max(0, at - FARTHEST) : at] if _could_hold(other, claim)]
        if before:
            found[claim.id] = before[-1].id
    return found


def _could_hold(whole: Claim, part: Claim) -> bool:
    same = whole.harm is part.harm and not whole.negated and whole.is_historical is part.is_historical
    enough = whole.count.high is None or (part.count.low is not None and part.count.low < whole.count.high)
    told = whole.count.low is not None or whole.count.modifier is not None
    return same and told and enough and not whole.span.overlaps(part.span)
