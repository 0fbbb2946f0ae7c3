"""Who "one" and "the other" are: "saw *two bandits* fighting; *one* died" tells of a bandit."""

from __future__ import annotations

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

_BARE = frozenset({"", "one", "another", "other", "the other", "a second", "the second"})
_FARTHEST = 16
"""Whom "one" is one of stands at most so many words before (words)."""


def with_kinds_of_one(parsed: Parsed, placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims, one of people under arms told of right before with what they are."""
    return [_of_those_before(parsed, held) for held in placed]


def _of_those_before(parsed: Parsed, held: Placed) -> Placed:
    claim = held.claim
    bare = (claim.victims.surface or "").strip().lower() in _BARE and claim.victims.status is Status.UNKNOWN
    span = claim.victims.span or claim.count_span
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
