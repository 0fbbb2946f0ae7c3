"""People the writer of a text dealt with: whoever told them something is sealed until cleared, however it is worded.

A request not to be named can be worded as nobody foresaw. What does not change is that the person spoke: to the writer
("told us", "we met", "I asked her how to describe her"), or in the text without a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from sijill.extract.english.protecting.requesters import is_human_noun, named_beside, requester
from sijill.extract.english.words.begun import Stretches, begun_in, last_before
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import any_of, words
from sijill.model.mentions import PersonFound, ProtectionFlag
from sijill.model.spans import Span
from sijill.model.testimony import NAMELESS
from sijill.model.vocabulary import Role
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.sources.speech import Speech
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

NAMED = "a source, sealed until cleared"
_BEHIND = re.compile(r"(?:\s(?:in|from|at|of|near|on)\s[\w'’ -]{1,40})?,\s")
_PRONOUN = Sought(r"\b(?:I|me|my|we|We|My|us|our|Our)\b")


def sources_met(
    parsed: Parsed, people: tuple[PersonFound, ...], speech: Speech, flagged: set[Span]
) -> Iterator[ProtectionFlag]:
    """Give a flag for each source, of those whom no other rule has flagged.

    Args:
        parsed: The text.
        people: Everybody it names.
        speech: What is said in it.
        flagged: Words that are to be hidden anyhow.
    """
    hidden = Stretches((span.start, span.end) for span in flagged)
    unlikely = {span.start for person in people if person.role is not Role.OTHER for span in person.spans}
    for token in [*_met(parsed, speech, unlikely), *_nameless_tellers(parsed, speech)]:
        at = int(token.idx)
        person = next((p for p in people for s in p.spans if s.start <= at < s.end), None)
        if person is not None:
            if person.role is Role.OTHER and not flagged & set(person.spans):
                yield ProtectionFlag(person.name, NAMED, person.spans)
        elif token.pos_ == "NOUN":
            span = parsed.span(int(token.left_edge.idx), at + len(token.text))
            if not hidden.touch(span.start, span.end):
                yield ProtectionFlag(NAMELESS, NAMELESS, (span,))
            named = _named_behind(parsed, span, people)
            if named is not None and not flagged & set(named.spans):
                yield ProtectionFlag(named.name, NAMED, named.spans)


def _named_behind(parsed: Parsed, span: Span, people: tuple[PersonFound, ...]) -> PersonFound | None:
    """The person whose name stands behind the words for a source: "our contact in the town, *X*, passed us"."""
    for person in people:
        for mention in person.spans:
            between = parsed.plain[span.end : mention.start] if span.end < mention.start else ""
            if person.role in {Role.OTHER, Role.WITNESS} and _BEHIND.fullmatch(between):
                return person
    return None


@cache
def _meeting() -> Sought:
    return Sought(rf"\b(?:{any_of('reporting', 'meeting', 'telling')})\b", re.IGNORECASE)


@cache
def _asking() -> Sought:
    return Sought(rf"\b(?:{any_of('reporting', 'meeting', 'asking')})\b", re.IGNORECASE)


def _met(parsed: Parsed, speech: Speech, unlikely: set[int]) -> Iterator[Token]:
    """Whoever a sentence of the writer's own is about, when it tells of the writer and of telling or asking."""
    for sentence in parsed.sentences:
        told = _outside_quotes(parsed, speech, sentence)
        met = bool((_PRONOUN.search(told) and _meeting().search(told)) or _asking().search(told))
        met = met or _pronoun_tells(parsed, speech, sentence)
        token = requester(parsed, sentence.start, sentence.end, unlikely) if met else None
        if token is not None and not _is_office(token):
            yield token


def _pronoun_tells(parsed: Parsed, speech: Speech, sentence: Sentence) -> bool:
    """Whether "she said" stands in the sentence beside a person told of without a name."""
    verbs = words("reporting", "verbs")
    told = [
        t for t in parsed.tokens(sentence) if t.lower_ in {"he", "she"} and t.dep_ == "nsubj" and lemma(t.head) in verbs
    ]
    return any(not speech.person_meant(token).istitle() for token in told)


def _outside_quotes(parsed: Parsed, speech: Speech, sentence: Sentence) -> str:
    told = parsed.plain[sentence.start : sentence.end]
    near = [*last_before(speech.quotes, sentence.start), *begun_in(speech.quotes, sentence.start, sentence.end)]
    for quote in near:
        if quote.start < sentence.end and sentence.start < quote.end:
            first, last = max(0, quote.start - sentence.start), quote.end - sentence.start
            told = told[:first] + " " * (min(last, len(told)) - first) + told[last:]
    return told


def _nameless_tellers(parsed: Parsed, speech: Speech) -> Iterator[Token]:
    """One person who says something and has no name in the text: "a midwife said", "the teacher explained"."""
    heads = [parsed.doc.char_span(*s.speaker_span) for s in speech.spoken if s.speaker_span is not None]
    tellers = {head[0].i: head[0] for head in heads if head is not None}
    for verb in parsed.with_lemma(words("reporting", "verbs", "meeting")):
        tellers.update({s.i: s for s in children(verb, {"nsubj"})} if verb.pos_ == "VERB" else {})
    for token in [_apposed(token) for token in tellers.values()]:
        held = children(token, {"det", "poss", "nummod"})
        if token.tag_ == "NN" and held and is_human_noun(token) and not _is_office(token) and not _is_armed(token):
            yield named_beside(token)


def _apposed(token: Token) -> Token:
    """As in "*one* of them, *a pharmacist*, said": who the one is."""
    told = children(token, {"appos"}) if token.lower_ in {"one", "another"} else []
    return next((other for other in told if is_human_noun(other)), token)


def _is_armed(token: Token) -> bool:
    return lemma(token) in words("statuses", "security") | words("statuses", "combatant")


def _is_office(token: Token) -> bool:
    """Whether a word is of somebody who speaks for an office."""
    if lemma(token) in {"monitor", "watchdog"} and any(
        c.pos_ == "PROPN" for c in children(token, {"compound", "nmod"})
    ):
        return True
    held = {lemma(token), *(lemma(child) for child in children(token, {"compound", "amod"}))}
    return bool(held & (words("statuses", "official_roles") | words("names", "bodies")))
