"""Testimony: each stretch of speech by a person, how they know, whom they are reported to confirm."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.confirmations import with_confirmations
from sijill.extract.grammar import children, lemma
from sijill.extract.lexicon import words
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
        confirmed = _confirmed(parsed, stretch, found)
        found.append(
            Testimony(
                id=f"t{number}",
                span=span,
                speaker=stretch.speaker,
                knowledge=Knowledge.CONFIRMS_ANOTHER
                if confirmed is not None
                else _knowledge(parsed, stretch, claims, inside),
                mode=Mode.DIRECT if stretch.direct else Mode.INDIRECT,
                confirms=confirmed or (),
                claims=inside,
                speaker_span=parsed.span(*stretch.speaker_span) if stretch.speaker_span else None,
            )
        )
    return with_confirmations(parsed, found)


def _knowledge(parsed: Parsed, stretch: Spoken, claims: tuple[Claim, ...], inside: tuple[str, ...]) -> Knowledge:
    told = parsed.plain[stretch.start : stretch.end]
    if _HEARD.search(told) or any(claim.attribution.hearsay for claim in claims if claim.id in inside):
        return Knowledge.HEARSAY
    return (
        Knowledge.OPINION if _OPINION.search(told) and not _SEEN.search(told) and not inside else Knowledge.FIRST_HAND
    )


def _confirmed(parsed: Parsed, stretch: Spoken, earlier: list[Testimony]) -> tuple[str, ...] | None:
    """The testimony of the person whose account the sentence says is confirmed; ``None`` when it confirms nobody."""
    verb = stretch.verb
    if verb is None or lemma(verb) not in words("reporting", "confirming"):
        return None
    for thing in children(verb, {"dobj"}):
        if lemma(thing) in words("reporting", "accounts"):
            owners = [t for t in thing.subtree if t.dep_ == "poss"]
            return tuple(t.id for t in earlier if any(_is_by(t, str(owner.text)) for owner in owners))
    return None


def _is_by(testimony: Testimony, name: str) -> bool:
    from sijill.text.names import name_tokens
    from sijill.text.same_name import same_part

    said, wanted = name_tokens(testimony.speaker), name_tokens(name)
    return bool(said and wanted) and same_part(said[-1], wanted[-1])
