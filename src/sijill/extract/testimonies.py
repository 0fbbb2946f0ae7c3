"""Testimony: each stretch of speech by a person, how they know, whom they are reported to confirm."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.confirmations import confirmations_in
from sijill.extract.confirming import with_confirming
from sijill.extract.speech import Speech, Spoken
from sijill.model.claims import Claim
from sijill.model.testimony import Testimony
from sijill.model.vocabulary import Knowledge, Mode

if TYPE_CHECKING:
    from sijill.extract.parsed import Parsed

_HEARD = re.compile(
    r"\b(?:i|we|he|she|they) (?:heard|learned|learnt|was told|were told|read) (?:that|of|about|from)\b"
    r"|\btold (?:me|us|him|her) that\b",
    re.IGNORECASE,
)
_SEEN = re.compile(
    r"\b(?:saw|seen|witness\w*|watched|i was|we were|came to our|in front of|with my own)\b", re.IGNORECASE
)
_OPINION = re.compile(
    r"\b(?:blam\w+|need(?:s|ed)?|should|must|want(?:s|ed)?|believe[sd]?|think(?:s)?|thought|hope[sd]?|reject\w*|benefit\w*|demand\w*|condemn\w*|denounc\w*)\b",
    re.IGNORECASE,
)


def testimonies_in(parsed: Parsed, speech: Speech, claims: tuple[Claim, ...]) -> tuple[Testimony, ...]:
    """Give the testimony of the text in reading order; "confirms" is as reported, never as checked."""
    spoken = [s for s in speech.spoken if s.speaker and s.end > s.start]
    found: list[Testimony] = []
    for number, stretch in enumerate(spoken, 1):
        span = parsed.span(stretch.start, stretch.end)
        inside = tuple(
            claim.id
            for claim in claims
            if span.start <= claim.span.start < span.end or claim.span.start <= span.start < claim.span.end
        )
        found.append(
            Testimony(
                id=f"t{number}",
                span=span,
                speaker=stretch.speaker,
                knowledge=_knowledge(parsed, stretch, claims, inside),
                mode=Mode.DIRECT if stretch.direct else Mode.INDIRECT,
                claims=inside,
                speaker_span=parsed.span(*stretch.speaker_span) if stretch.speaker_span else None,
            )
        )
    return with_confirming(found, confirmations_in(parsed))


def _knowledge(parsed: Parsed, stretch: Spoken, claims: tuple[Claim, ...], inside: tuple[str, ...]) -> Knowledge:
    told = parsed.plain[stretch.start : stretch.end]
    if _HEARD.search(told) or any(claim.attribution.hearsay for claim in claims if claim.id in inside):
        return Knowledge.HEARSAY
    return (
        Knowledge.OPINION if _OPINION.search(told) and not _SEEN.search(told) and not inside else Knowledge.FIRST_HAND
    )
