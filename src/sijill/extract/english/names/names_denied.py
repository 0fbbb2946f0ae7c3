"""Names told only to say who it was not: "Omar Haddad, *not Lina Saba*, was killed"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.placed import Placed
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed

_DENYING = Sought(r"\b(?:not|rather than|instead of)\s(?=[A-Zh'])")
_BEFORE = re.compile(
    r"(?<!if )(?<!why )(?<!whether or )\b(?:not|rather than|instead of)\s"
    r"(?:(?:his|her|their|the)\s(?:[a-z]+\s){1,3})?(?:[A-Z][a-z]*\.\s)?$"
)
"""What stands right before a name that is denied, up to a title: "not his brother *Dr.*"."""
_LEAD = 40
"""It is no longer than this (characters)."""


def without_names_denied(parsed: Parsed, placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims without the names that stand in them only behind "not", "rather than" or "instead of".

    Args:
        parsed: The text.
        placed: Its claims, with names.
    """
    if not _DENYING.may_be_in(parsed.plain):
        return list(placed)
    return [_without(parsed, held) for held in placed]


def _without(parsed: Parsed, held: Placed) -> Placed:
    names = held.claim.victims.names
    kept = tuple(name for name in names if not _is_denied(parsed, held, name))
    if kept == names or not kept:
        return held
    return replace(held, claim=replace(held.claim, victims=replace(held.claim.victims, names=kept)))


def _is_denied(parsed: Parsed, held: Placed, name: str) -> bool:
    """Whether a name stands in the sentences of a claim, and each time behind a word that denies it."""
    start = parsed.sentence_at(held.claim.span.start).start
    end = parsed.sentence_at(max(held.claim.span.start, held.claim.span.end - 1)).end
    places = [match.start() for match in re.finditer(re.escape(name), parsed.plain[start:end])]
    return bool(places) and all(
        _BEFORE.search(parsed.plain[max(0, start + at - _LEAD) : start + at]) is not None for at in places
    )
