"""Who asked not to be named: the head of the phrase that the request belongs to, never a place inside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sijill.extract.anonymity_words import requests_in
from sijill.extract.grammar import children, govern
from sijill.extract.name_evidence import is_person_noun
from sijill.extract.speech import Speech
from sijill.model.mentions import PersonFound, ProtectionFlag
from sijill.model.spans import Span

if TYPE_CHECKING:
    from sijill.extract.parsed import Parsed
    from sijill.extract.tokens import Token

REASON = "asked not to be named"
_RENAMED = re.compile(r"\b(?:call|nam(?:e|ing)|known|refer|identified)", re.IGNORECASE)
_BRACKET = re.compile(r",?\s?\(?(?:an?\s)?")
"""Between a name and what says that it is not the real one: "Nadia (a pseudonym)"."""
_PERSON_WORDS = frozenset({"one", "another", "somebody", "someone", "he", "she", "they", "i", "we", "who"})


def asked_not_to_be_named(parsed: Parsed, people: tuple[PersonFound, ...], speech: Speech) -> Iterator[ProtectionFlag]:
    """Give a flag for each request: every mention of the person, or the words for a speaker without a name."""
    for start, end in requests_in(parsed):
        evidence = parsed.span(start, end)
        token = _called(parsed, start, end) or _who(parsed, start)
        person = _person(parsed, token, people, speech) if token is not None else _in_hand(start, people, speech)
        if person is not None:
            yield ProtectionFlag(person.name, REASON, person.spans, evidence)
        else:
            yield _unknown(parsed, token, evidence)


def _unknown(parsed: Parsed, token: Token | None, evidence: Span) -> ProtectionFlag:
    """The flag of somebody who is not among the people found: their name as it stands, or the words for them."""
    if token is not None and token.pos_ == "PROPN":
        name = _run_of_names(parsed, token)
        return ProtectionFlag(name.quote, REASON, (name,), evidence)
    phrase = _phrase(parsed, token) if token is not None and token.pos_ == "NOUN" else evidence
    return ProtectionFlag("a speaker who asked not to be named", REASON, (phrase,), evidence)


def _run_of_names(parsed: Parsed, token: Token) -> Span:
    first = last = token
    while first.i and parsed.doc[first.i - 1].pos_ == "PROPN":
        first = parsed.doc[first.i - 1]
    while last.i + 1 < len(parsed.doc) and parsed.doc[last.i + 1].pos_ == "PROPN":
        last = parsed.doc[last.i + 1]
    return parsed.span(int(first.idx), int(last.idx) + len(last.text))


def _called(parsed: Parsed, start: int, end: int) -> Token | None:
    """The name that the request itself holds or leads to: "asked to be called *Farida*", "*Bilal*'s real name"."""
    sentence = parsed.sentence_at(start)
    for token in parsed.tokens(sentence):
        begins = int(token.idx)
        owns = start <= begins < end and token.dep_ == "poss"
        follows = end - 1 <= begins <= end + 1 and _RENAMED.search(parsed.plain[start:end])
        bracketed = 1 <= start - begins - len(token.text) <= 5 and _BRACKET.fullmatch(
            parsed.plain[begins + len(token.text) : start]
        )
        if (owns or follows or bracketed) and token.pos_ == "PROPN" and token.text[:1].isupper():
            return token
    return None


def _in_hand(at: int, people: tuple[PersonFound, ...], speech: Speech) -> PersonFound | None:
    """The person told of before a sentence that names nobody: "The name is a pseudonym"."""
    meant = speech.person_in_hand(at)
    return next((p for p in people if meant and meant in {v.surface for v in p.variants}), None)


def _who(parsed: Parsed, at: int) -> Token | None:
    """The human whom the request at the character ``at`` belongs to."""
    sentence = parsed.sentence_at(at)
    first = next((t for t in parsed.tokens(sentence) if t.idx + len(t.text) > at), None)
    if first is None:
        return None
    for link in (first, *govern(first, 10)):
        if link.dep_ in {"relcl", "acl"}:
            human = _human_of(link.head)
            if human is not None:
                return human
        subjects = [s for s in children(link, {"nsubj", "nsubjpass"}) if s.lower_ not in {"who", "that", "which"}]
        human = next((human for s in subjects if (human := _human_of(s)) is not None), None)
        if human is not None:
            return human
    before = [t for t in parsed.tokens(sentence) if t.idx < at and _is_human(t)]
    return before[-1] if before else None


def _human_of(token: Token) -> Token | None:
    """The human a noun is or belongs to: up from a place, over its preposition, to the noun before."""
    for link in (token, *govern(token, 6)):
        if _is_human(link):
            return _named(link)
        if link.dep_ not in {"pobj", "prep", "conj", "appos", "compound", "poss", "nmod"}:
            return None
    return None


def _is_human(token: Token) -> bool:
    named = token.ent_type_ == "PERSON"
    return bool(named or token.lower_ in _PERSON_WORDS or (token.pos_ == "NOUN" and is_person_noun(token)))


def _named(token: Token) -> Token:
    """The name beside a noun that says what somebody is, when there is one."""
    beside = [*children(token, {"appos", "compound"}), *([token.head] if token.dep_ == "appos" else [])]
    above = token.head if token.dep_ == "appos" and _is_human(token.head) else token
    return next((t for t in beside if t.ent_type_ == "PERSON"), above)


def _person(parsed: Parsed, token: Token, people: tuple[PersonFound, ...], speech: Speech) -> PersonFound | None:
    at = int(token.idx)
    direct = next((p for p in people for s in p.spans if s.start <= at < s.end), None)
    if direct is not None or token.lower_ not in {"he", "she", "they", "i", "we"}:
        return direct
    spoken = speech.quotation_at(at) if token.lower_ in {"i", "we"} else None
    meant = spoken.speaker if spoken is not None else speech.person_meant(token)
    return next((p for p in people if meant and meant in {p.name, *(v.surface for v in p.variants)}), None)


def _phrase(parsed: Parsed, token: Token) -> Span:
    return parsed.span(int(token.left_edge.idx), int(token.idx) + len(token.text))
