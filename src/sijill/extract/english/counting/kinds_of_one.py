"""Who "one" and "the other" are: "saw *two bandits* fighting; *one* died" tells of a bandit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.victims.stated import status_of
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.model.vocabulary import CASUALTIES, UNDER_ARMS, Status

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token
    from sijill.extract.placed import Placed
    from sijill.model.claims import Claim

_BARE = frozenset({"", "one", "another", "other", "the other", "a second", "the second"})
_PAIR = re.compile(r"\bone\b.*\b(?:the|an)\s?other\b", re.IGNORECASE | re.DOTALL)
"""The two are told apart: "one died" alone may be of those whom they attacked."""
_FARTHEST = 16
"""Whom "one" is one of stands at most so many words before (words)."""


def without_said_again(placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims without those of the very words that a claim before counts for the same harm.

    "Killed four farmers, two of them brothers, and *a herder*": the herder is told once, though two events hold him.
    """
    seen: dict[tuple[object, ...], Claim] = {}
    kept: list[Placed] = []
    for held in placed:
        claim = held.claim
        told = (claim.harm, claim.negated, claim.count_span, claim.victims.span)
        sure = claim.harm in CASUALTIES and claim.count_span is not None and claim.victims.span is not None
        if sure and seen.setdefault(told, claim).span != claim.span:
            continue
        kept.append(held)
    return kept


def with_kinds_of_one(parsed: Parsed, placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims, one of people under arms told of right before with what they are."""
    return [_of_those_before(parsed, held) for held in placed]


def _of_those_before(parsed: Parsed, held: Placed) -> Placed:
    claim = held.claim
    bare = (claim.victims.surface or "").strip().lower() in _BARE and claim.victims.status is Status.UNKNOWN
    span = claim.victims.span or claim.count_span
    if not _PAIR.search(claim.span.quote):
        return held
    if claim.harm not in CASUALTIES or not bare or span is None or claim.count.high not in {None, 1}:
        return held
    before = [token for token in parsed.doc.tokens if token.idx < span.start][-_FARTHEST:]
    several = [token for token in before if token.tag_ == "NNS" and (is_people(token) or children(token, {"nummod"}))]
    status = _armed(several[-1]) if several else None
    if status is None:
        return held
    return replace(held, claim=replace(claim, victims=replace(claim.victims, status=status)))


def _armed(those: Token) -> Status | None:
    """The status of several who bear arms, none of anybody else or of guards, whom aid agencies have too."""
    status = status_of([those])
    counted = any(map(is_number, children(those, {"nummod"})))
    return status if counted and status in UNDER_ARMS and lemma(those) not in words("statuses", "aid_workers") else None
