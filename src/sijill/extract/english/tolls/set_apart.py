"""People a note tells of but sets apart from its own count: "(not included here)", "but not counted here"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sijill.extract.placed import Placed
from sijill.text.sought import Sought

_APART = Sought(
    r"\bnot\s+(?:to\s+be\s+|being\s+|been\s+|yet\s+)?(?:counted|countered|included|entered|recorded|listed|registered|coded)\b"
    r"(?:\s+(?:here|in\s+(?:this|the|these|our)\s+\w+))?",
    re.IGNORECASE,
)


def set_apart(plain: str, start: int, end: int, placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims of a sentence, with the words that set some people apart among the hedges of their claims.

    Args:
        plain: The text.
        start: First character of the sentence.
        end: One past its last.
        placed: Its claims.
    """
    found = list(placed)
    for match in _APART.finditer(plain, start, end):
        ends = [_end(p) for p in found if 0 <= _end(p) <= match.start()]
        words = " ".join(match.group().lower().split())
        found = [_noted(p, words) if ends and _end(p) == max(ends) else p for p in found]
    return found


def _end(held: Placed) -> int:
    """One past the last character of the victims' words, or -1."""
    span = held.claim.victims.span
    return span.end if span is not None else -1


def _noted(held: Placed, words: str) -> Placed:
    return replace(held, claim=replace(held.claim, hedges=(*held.claim.hedges, words)))
