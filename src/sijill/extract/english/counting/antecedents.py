"""How many "they" are: deaths told only of "they" or of nobody, after people taken or hurt who were counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sijill.extract.placed import Placed
from sijill.model.claims import Claim
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm

NEAREST = 2
"""Whom "they" means is told of at most this many paragraphs before (paragraphs)."""
_POINTING = re.compile(
    r"^(?:they|them|whom|all of whom|both of whom|their|their bod(?:y|ies)|"
    r"both|all|those|killed|dead|(?:the|these|those|both|all)(?: \w+){0,2}? "
    r"(?:victims|hostages|captives|men|women|staff|members|workers|employees|drivers|guards|volunteers|deminers|abductees|two|three|four))$",
    re.IGNORECASE,
)
_BEFORE = frozenset({Harm.MISSING, Harm.DETAINED, Harm.INJURED, Harm.TORTURED, Harm.ROBBED, Harm.THREATENED})


def with_antecedents(placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims, deaths of "they" with the number of those the text told of before.

    "Two nurses were kidnapped. They were later killed": two; not when deaths were counted before, whom "they" may mean.

    Args:
        placed: Claims in reading order.
    """
    found = list(placed)
    counted = False
    for at, held in enumerate(found):
        claim = held.claim
        if claim.harm is not Harm.KILLED or claim.negated:
            continue
        if not counted and not claim.count.is_stated and _POINTING.match(claim.victims.surface.strip()):
            found[at] = _counted(held, [other for other in found if other is not held])
        counted = counted or found[at].claim.count.is_stated
    return found


def _counted(held: Placed, before: Sequence[Placed]) -> Placed:
    for other in reversed(before):
        if held.paragraph - other.paragraph > NEAREST:
            break
        if _is_counted(other.claim) and _stands_before(other.claim, held.claim):
            joined = [p.claim.count for p in before if _is_joined(p.claim, other.claim)]
            count = sum(joined[1:], joined[0])
            same = replace(held.claim.victims, status=other.claim.victims.status)
            claim = replace(held.claim, count=Count(count.low, count.high), victims=same)
            return replace(held, claim=claim)
    return held


def _is_joined(claim: Claim, other: Claim) -> bool:
    return _is_counted(claim) and claim.harm is other.harm and claim.span == other.span


def _is_counted(claim: Claim) -> bool:
    return claim.harm in _BEFORE and not claim.negated and claim.count.is_stated


def _stands_before(other: Claim, claim: Claim) -> bool:
    place = other.victims.span.start if other.victims.span is not None else other.span.start
    return place < (claim.victims.span.start if claim.victims.span is not None else claim.span.start)
