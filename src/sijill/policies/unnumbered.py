"""Unnumbered: how many people are meant at least where no claim prints a number; and one number for two harms."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm
from sijill.policies.policy import Policy
from sijill.policies.ranges import FEWEST, VAGUE_FEW
from sijill.text.numerals import VAGUE

_BEHIND = 80
"""So many characters behind the people told of, groups among them may be named."""
_ASKED = re.compile(r"how\b", re.IGNORECASE)
_GROUP = (
    r"(?:women|children|men|civilians|citizens|residents|neighbou?rs|relatives|parents|brothers|sisters|siblings|sons|"
    r"daughters|workers|paramedics|medics|doctors|nurses|journalists|students|patients|refugees|people|passers-?by)"
)
_TWO_GROUPS = re.compile(
    rf"\b(?P<one>{_GROUP}) and (?:other |some |their |his |her )?(?P<other>{_GROUP})\b", re.IGNORECASE
)


def number_of_vague(claims: Sequence[Claim], policy: Policy) -> tuple[int, int]:
    """Give the fewest and the most meant by claims of several people that print no number (persons).

    A word that the policy gives a number is that number ("many"); two groups named together are two people each at
    least ("civilians and paramedics", "others, including women and children"); else it is two.
    """
    words = [word for c in claims if (word := policy.words.get(c.count.modifier or "")) and not _is_asked(c)]
    if words:
        return min(words), 2 * max(words)
    groups = FEWEST * (1 + any(map(_names_two_groups, claims)))
    return groups, groups


def _is_asked(claim: Claim) -> bool:
    """Whether the words only ask how many there were."""
    return _ASKED.match(claim.victims.surface) is not None


def _names_two_groups(claim: Claim) -> bool:
    quote, surface = claim.span.quote, claim.victims.surface
    at = quote.find(surface)
    behind = quote[at : at + len(surface) + _BEHIND] if at >= 0 else surface
    found = _TWO_GROUPS.search(behind)
    return found is not None and found["one"].lower() != found["other"].lower()


def without_numbers_of_both(claims: Sequence[Claim]) -> list[Claim]:
    """Give the claims without injured whose exact number counts the killed too, as in "eight killed and injured".

    Args:
        claims: Claims of any harm.
    """
    killed = {_number_at(claim) for claim in claims if claim.harm is Harm.KILLED and not claim.negated} - {None}
    return [
        claim
        for claim in claims
        if not (claim.harm is Harm.INJURED and _is_exact(claim) and _number_at(claim) in killed)
    ]


def _number_at(claim: Claim) -> int | None:
    return claim.count_span.start if claim.count_span is not None else None


def _is_exact(claim: Claim) -> bool:
    count = claim.count
    return count.is_stated and count.modifier not in VAGUE_FEW | set(VAGUE) and (count.low or 0) > 1
