"""Testimony: each stretch of speech by a person, how they know, whom they are reported to confirm."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.confirming import with_confirming
from sijill.extract.english.sources.confirmations import confirmations_in
from sijill.extract.english.sources.speech import Speech, Spoken
from sijill.extract.english.words.begun import begun_in
from sijill.model.claims import Claim
from sijill.model.spans import Span
from sijill.model.testimony import Testimony
from sijill.model.vocabulary import Knowledge, Mode
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed

_HEARD = Sought(
    r"\b(?:i|we|he|she|they) (?:heard|learned|learnt|was told|were told|read) (?:that|of|about|from)\b"
    r"|\btold (?:me|us|him|her) that\b",
    re.IGNORECASE,
)
_SEEN = re.compile(
    r"\b(?:saw|seen|witness\w*|watched|i was|we were|came to our|in front of|with my own)\b", re.IGNORECASE
)
_OPINION = Sought(
    r"\b(?:blam\w+|need(?:s|ed)?|should|must|want(?:s|ed)?|believe[sd]?|think(?:s)?|thought|hope[sd]?|reject\w*|benefit\w*|demand\w*|condemn\w*|denounc\w*)\b",
    re.IGNORECASE,
)


def testimonies_in(parsed: Parsed, speech: Speech, claims: tuple[Claim, ...]) -> tuple[Testimony, ...]:
    """Give the testimony of the text in reading order; "confirms" is as reported, never as checked."""
    spoken = [s for s in speech.spoken if s.speaker and s.end > s.start]
    found: list[Testimony] = []
    held = _Told(claims)
    for number, stretch in enumerate(spoken, 1):
        span = parsed.span(stretch.start, stretch.end)
        inside = held.touching(span)
        found.append(
            Testimony(
                id=f"t{number}",
                span=span,
                speaker=stretch.speaker,
                knowledge=_knowledge(parsed, stretch, any(ident in held.hearsay for ident in inside), bool(inside)),
                mode=Mode.DIRECT if stretch.direct else Mode.INDIRECT,
                claims=inside,
                speaker_span=parsed.span(*stretch.speaker_span) if stretch.speaker_span else None,
            )
        )
    return with_confirming(found, confirmations_in(parsed))


class _Told:
    """The claims of a text, by where they begin."""

    def __init__(self, claims: tuple[Claim, ...]) -> None:
        self.hearsay = {claim.id for claim in claims if claim.attribution.hearsay}
        self._ordered = sorted(enumerate(claims), key=lambda held: held[1].span.start)
        self._longest = max((claim.span.end - claim.span.start for claim in claims), default=0)

    def touching(self, span: Span) -> tuple[str, ...]:
        """The ids of the claims that begin in the span or in which it begins, in the order of the claims."""
        near = begun_in(self._ordered, span.start - self._longest, span.end, at=lambda held: held[1].span.start)
        found = [(number, one.id) for number, one in near if span.start <= one.span.start or span.start < one.span.end]
        return tuple(ident for _, ident in sorted(found))


def _knowledge(parsed: Parsed, stretch: Spoken, is_hearsay: bool, tells: bool) -> Knowledge:
    told = parsed.plain[stretch.start : stretch.end]
    if is_hearsay or _HEARD.search(told):
        return Knowledge.HEARSAY
    is_opinion = _OPINION.search(told) and not _SEEN.search(told) and not tells
    return Knowledge.OPINION if is_opinion else Knowledge.FIRST_HAND
