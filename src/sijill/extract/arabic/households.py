"""The households of those an Arabic text protects: their relatives, where they live, where people at risk shelter."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from sijill.extract.arabic.lexicon import any_phrase
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.testimonies import Speaking, Told
from sijill.extract.arabic.words import ArabicSentence, ArabicText
from sijill.model.claims import Claim
from sijill.model.mentions import ProtectionFlag
from sijill.model.spans import Span
from sijill.model.vocabulary import Harm
from sijill.text.sought import Sought

REASON = "household of a protected person"
_WITH = frozenset({"مع", "برفقه", "وبرفقه", "ومع"})
_AND_KIN = 4
"""Relatives joined by "and" stand within so many words behind "with" (words)."""


def households_of(
    held: ArabicText, claims: tuple[Claim, ...], speech: Sequence[Told], sealed: set[Span]
) -> Iterator[ProtectionFlag]:
    """Give the relatives told of by those who speak for themselves ("my son"), or beside a protected person.

    Args:
        held: The text.
        claims: Whoever they tell of as dead is no living relative.
        speech: What is said, by whom.
        sealed: Where protected people are named.
    """
    named = sorted((span.start, span.end) for span in sealed)
    own = bytearray(len(held.folded.text))
    for told in speech:
        if told.is_direct and told.speaking in {Speaking.PERSON, Speaking.UNNAMED}:
            own[told.start : told.end] = b"\x01" * (told.end - told.start)
    for sentence in held.sentences:
        for word in sentence.words:
            kin = people_word(word.bare) or people_word(word.text)
            mine = word.text.endswith(("ي", "نا")) and kin is not None and kin.is_kin
            if mine and own[word.start]:
                yield ProtectionFlag("a relative of a witness", REASON, (held.span(word.start, word.end),))
        if _tells_of(held, sentence, named):
            yield from _beside(held, sentence, claims)


def _tells_of(held: ArabicText, sentence: ArabicSentence, named: list[tuple[int, int]]) -> bool:
    """Whether a sentence names one of those at the sorted places ``named``."""
    start, end = held.folded.printed(sentence.start, sentence.end)
    at = bisect_left(named, (start, 0))
    return at < len(named) and named[at][1] <= end and named[at] != (start, end)


def _beside(held: ArabicText, sentence: ArabicSentence, claims: tuple[Claim, ...]) -> Iterator[ProtectionFlag]:
    """As in "with *his wife and his three children*", in a sentence about somebody protected."""
    words = sentence.words
    for at in range(1, len(words)):
        if words[at - 1].text not in _WITH or not _is_hers(words[at].text):
            continue
        last = at
        for i in range(at + 1, min(len(words), at + _AND_KIN)):
            if words[i].text.startswith("و") and _is_hers(words[i].text[1:]):
                last = i
        span = held.span(words[at].start, words[last].end)
        dead = (c for c in claims if c.harm is Harm.KILLED and not c.negated and c.victims.span is not None)
        if not any(span.overlaps(claim.victims.span) for claim in dead if claim.victims.span is not None):
            yield ProtectionFlag("relatives of a protected person", REASON, (span,))


def _is_hers(word: str) -> bool:
    kin = people_word(word)
    return kin is not None and kin.is_kin and word.endswith(("ه", "ها", "هم"))


@cache
def _shelter() -> Sought:
    going, house = any_phrase("speech", "sheltering"), any_phrase("speech", "shelters")
    return Sought(rf"(?<!\w)و?{going}\s+(?:\S+\s+){{0,4}}?(?:في|الي|داخل|ب)\s+(?P<place>{house}(?:\s+\w+){{0,2}})")


@cache
def _living() -> Sought:
    """Where somebody lives: "she now stays with kin in the quarter of X near the school"."""
    living = rf"(?:{any_phrase('speech', 'sheltering')}|{any_phrase('speech', 'living')})"
    quarter, near = any_phrase("speech", "quarters"), any_phrase("speech", "near")
    return Sought(
        rf"(?<!\w)[وف]?{living}\s+(?:\S+\s+){{0,6}}?(?:في|الي|ب)\s+"
        rf"(?P<place>{quarter}(?:\s+(?!{near}\s)\w+){{1,2}}(?:\s+{near}(?:\s+\w+){{1,3}})?)"
    )


def shelters_of(held: ArabicText, sealed: set[Span]) -> Iterator[ProtectionFlag]:
    """Give where people are told to shelter, and where a protected person is told to live."""
    for match in _shelter().finditer(held.folded.text):
        span = held.span(match.start("place"), match.end("place"))
        yield ProtectionFlag("people in shelter", "says where people at risk shelter", (span,))
    named = sorted((span.start, span.end) for span in sealed)
    for sentence in held.sentences:
        found = _living().search(held.folded.text, sentence.start, sentence.end)
        if found is not None and _tells_of(held, sentence, named):
            span = held.span(found.start("place"), found.end("place"))
            yield ProtectionFlag("a protected person", "where a protected person lives", (span,))
