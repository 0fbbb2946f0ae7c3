"""Whether two claims of one text say the same number of the same people."""

from __future__ import annotations

import re

from sijill.model.claims import Claim
from sijill.model.vocabulary import Status
from sijill.policies.ranges import UNSPECIFIED, VAGUE_FEW

BESIDE = 6
"""Claims of one sentence that stand this close tell of different people (characters)."""
_LINE = 3
"""Between a title and the story stand no more than line breaks (characters); between clauses there is an "and"."""
_TITLE_BEGINS = 60
"""The words of a title that tell of the harm begin so near the text's first character (characters)."""
_LONGEST_TITLE = 120
_OTHERS = re.compile(r"other (?:people|persons|men|women|civilians|soldiers)|others\b", re.IGNORECASE)
_ALSO = re.compile(r"\balso (?:been )?(?:killed|wounded|injured|hurt|died|shot|beheaded|executed)\b", re.IGNORECASE)
_DEFINITE = re.compile(r"(?:the|these|those|they|all)\b", re.IGNORECASE)
_OWNED = re.compile(r"(?:his|her|their)\b", re.IGNORECASE)
"""Somebody told of beside another, as in "a man and *his* wife"."""


def _stands_beside(claim: Claim, other: Claim) -> bool:
    """Whether two claims were read from one statement, so that each tells of other people."""
    surfaces = [claim.victims.surface, other.victims.surface]
    related = surfaces[0] != surfaces[1] and any(_OWNED.match(surface) for surface in surfaces)
    return claim.span == other.span and (claim.count_span != other.count_span or related)


def says_again(claim: Claim, other: Claim) -> bool:
    """Whether a claim says what another says of the same people."""
    if claim.relation.additive_to is not None or _stands_beside(claim, other) or are_further(claim, other):
        return False
    if _are_both_vague(claim, other):
        return True
    same_names = bool(set(claim.victims.names) & set(other.victims.names))
    beside = 0 <= claim.span.start - other.span.end <= BESIDE and not other.span.quote.endswith((".", "!", "?"))
    joined = _LINE < claim.span.start - other.span.end <= BESIDE
    title = _is_a_title(other) and not _is_a_title_line(claim) and not joined
    if beside and not same_names and not title:
        return False
    same_count = claim.count.is_stated and (claim.count.low, claim.count.high) == (other.count.low, other.count.high)
    same_count = same_count or (title and claim.count.low == other.count.low is not None)
    alike = claim.victims.status is other.victims.status or (claim.count.as_printed or "").lower() == "both"
    return same_names or (same_count and alike and (claim.count.low or 0) > 1)


def _is_a_title(claim: Claim) -> bool:
    """Whether a claim opens the text and ends without a full stop: its number is told again below ("at least five")."""
    return claim.span.start < _TITLE_BEGINS and _is_a_title_line(claim)


def _is_a_title_line(claim: Claim) -> bool:
    """Whether a claim is short and ends without a full stop: two of them are two notes."""
    return len(claim.span.quote) < _LONGEST_TITLE and not claim.span.quote.endswith((".", "!", "?", '"', "”"))


def are_further(claim: Claim, other: Claim) -> bool:
    """As in "shot two herders and cut the throats of *two others*", "two boys died. *Two cooks also* died"."""
    told, before = claim.victims.surface, other.victims.surface
    others = _OTHERS.match(told) is not None and _OTHERS.match(before) is None
    also = _ALSO.search(claim.span.quote) is not None and bool(told and before) and not _DEFINITE.match(told)
    return claim.span != other.span and (others or (also and told.lower().split()[-1] != before.lower().split()[-1]))


def _are_both_vague(claim: Claim, other: Claim) -> bool:
    """As in "left several dead" and "many bodies were seen": two plurals without a number tell of the same people."""
    vague = VAGUE_FEW | {UNSPECIFIED}
    told = claim.count.modifier in vague and other.count.modifier in vague
    statuses = {claim.victims.status, other.victims.status}
    return told and (len(statuses) == 1 or Status.UNKNOWN in statuses)
