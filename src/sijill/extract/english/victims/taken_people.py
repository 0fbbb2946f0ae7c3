"""Whoever was taken is none of those killed beside: "killed two and abducted nine. *One of the hostages* died"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol, TypeVar

from sijill.model.claims import Claim
from sijill.model.vocabulary import Harm

_TAKEN = re.compile(
    r"\b(?:abductees?|hostages?|captives?|detainees?|kidnapped|abducted|kidnap victims?)\b", re.IGNORECASE
)
_TAKING = frozenset({Harm.MISSING, Harm.DETAINED})


class _Holding(Protocol):
    @property
    def claim(self) -> Claim: ...


Held = TypeVar("Held", bound=_Holding)


def without_others(earlier: Sequence[Held], part: Claim, told: Sequence[Claim]) -> list[Held]:
    """Leave out the dead told of before, where ``part`` is about people taken whom the text tells of beside them.

    Args:
        earlier: Claims of the same harm told before ``part``.
        part: A claim whose victims may point back.
        told: All claims told before, among them who was taken.
    """
    if part.harm is not Harm.KILLED or not _TAKEN.search(part.victims.surface):
        return list(earlier)
    taken = [one for one in told if one.harm in _TAKING and not one.negated and one.span.start < part.span.start]
    return [held for held in earlier if not any(_are_others(one, held.claim) for one in taken)]


def _are_others(taken: Claim, dead: Claim) -> bool:
    """Whether one sentence tells of the dead and of those taken, each in words of their own."""
    if _TAKEN.search(dead.victims.surface) or not taken.span.overlaps(dead.span):
        return False
    return taken.victims.surface != dead.victims.surface or taken.count_span != dead.count_span
