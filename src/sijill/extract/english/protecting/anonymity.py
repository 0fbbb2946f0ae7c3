"""Who asked not to be named: the head of the phrase that the request belongs to, never a place inside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sijill.extract.english.protecting.anonymity_words import requests_in
from sijill.extract.english.protecting.requesters import (
    FOR_OTHERS,
    PRONOUNS,
    SOMEBODY,
    is_human_noun,
    is_told_of_as_one,
    named_beside,
    requester,
)
from sijill.extract.english.sources.speech import Speech
from sijill.extract.english.words.grammar import lemma
from sijill.model.mentions import PersonFound, ProtectionFlag
from sijill.model.spans import Span
from sijill.model.vocabulary import Role

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

REASON = "asked not to be named"
_UNLIKELY = frozenset({Role.VICTIM, Role.OFFICIAL, Role.ACCUSED})
_NAMES = re.compile(r"\bnames\b|\bidentities\b", re.IGNORECASE)
_NOTE = re.compile(
    r"^\W*(?:\w+\W\s*)?(?:all |the |some |both |these |those )*(?:[\w'’]+ )?(?:names|identities)\b"
    r"|\b(?:names|identities) (?:of|in) (?:the |all |our |this )*(?:\w+ )?(?:sources|interviewees|witnesses|"
    r"respondents|residents|survivors|people|participants|report|article|story|text)\b",
    re.IGNORECASE,
)
_RENAMED = re.compile(
    r"\b(?:call|nam(?:e|ing)|known|refer|identified)|\b(?:pseudonym|alias|nickname|moniker|name)$", re.IGNORECASE
)
_GIVING = frozenset({"write", "call", "calling", "name", "naming", "as", "is", "him", "her", "me", "by", "put", "say"})
"""Words before a name somebody goes by: "write *Wael*", "in this account she is *Samira*"."""
_NAMED_AS = re.compile(
    r"\b(?:gave|give|giving) (?:only )?their (?:\w+ )?names (?:only )?as "
    r"(?P<names>[A-Z]\w+(?:(?:, (?:and )?| and )[A-Z]\w+)+)"
)
_FIRST_NAME = re.compile(r"[A-Z]\w+")
_NAMING = frozenset({"name", "identify", "quote", "mention"})
_BRACKET = re.compile(r",?\s?\((?:[^()]{0,80}\s)?|,?\s(?:an?\s)?")
"""Between a name and what says that it is not the real one: "Nadia (a pseudonym)"."""


def asked_not_to_be_named(parsed: Parsed, people: tuple[PersonFound, ...], speech: Speech) -> Iterator[ProtectionFlag]:
    """Give a flag for each request: every mention of the person, or the words for a speaker without a name."""
    unlikely = {span.start for person in people if person.role in _UNLIKELY for span in person.spans}
    for start, end in requests_in(parsed):
        evidence = parsed.span(start, end)
        asker = _who_speaks(parsed, start, speech) or requester(parsed, start, end, unlikely)
        token = _called(parsed, start, end) or asker
        person = _person(parsed, token, people, speech) if token is not None else _in_hand(start, people, speech)
        sentence = parsed.sentence_at(start)
        if person is None and _is_note(parsed.plain[sentence.start : sentence.end], evidence.quote, token):
            yield from _everybody(people, evidence)
        if person is None and (token is None or token.lower_ in PRONOUNS):
            token = _told_of_next(parsed, sentence) or token
            asker = token
            person = _person(parsed, token, people, speech) if token is not None else None
        if person is not None:
            yield _known(parsed, token, person, evidence)
        else:
            yield _unknown(parsed, token, asker, evidence)
        yield from _with_them(parsed, sentence, asker, evidence)


def _with_them(parsed: Parsed, sentence: Sentence, asker: Token | None, evidence: Span) -> Iterator[ProtectionFlag]:
    """Those who asked together: "the porters and *the clerks* who spoke", "gave their names as *Rabi* and *Salma*"."""
    first = asker.i if asker is not None and asker.pos_ == "NOUN" and asker.dep_.startswith("nsubj") else None
    for other in asker.conjuncts if asker is not None and first is not None else ():
        if first is not None and other.i > first and other.idx < evidence.start and is_human_noun(other):
            yield ProtectionFlag("a speaker who asked not to be named", REASON, (_phrase(parsed, other),), evidence)
    for match in _NAMED_AS.finditer(parsed.plain, sentence.start, sentence.end):
        for name in _FIRST_NAME.finditer(parsed.plain, *match.span("names")):
            yield ProtectionFlag(name.group(), REASON, (parsed.span(*name.span()),), evidence)


def _is_note(sentence: str, asked: str, token: Token | None) -> bool:
    """Whether a sentence says of nobody in particular, or of all who spoke, that names are changed or withheld."""
    is_of_nobody = token is None and _NAMES.search(asked) is not None
    return is_of_nobody or (_NOTE.search(sentence) is not None and (token is None or token.pos_ != "PROPN"))


def _told_of_next(parsed: Parsed, sentence: Sentence) -> Token | None:
    """Who acts first in the sentence after a note on nobody told of yet: "We changed her name. *Nadia* ..."."""
    at = sentence.index + 1
    after = parsed.sentences[at] if at < len(parsed.sentences) else None
    if after is None or after.paragraph - sentence.paragraph > 1:
        return None
    acting = [t for t in parsed.tokens(after) if t.dep_ in {"nsubj", "nsubjpass"}]
    return acting[0] if acting and (acting[0].pos_ == "PROPN" or is_human_noun(acting[0])) else None


def _everybody(people: tuple[PersonFound, ...], evidence: Span) -> Iterator[ProtectionFlag]:
    """A flag for each living private person, where a note says of nobody in particular that names are changed."""
    for person in people:
        if person.role not in _UNLIKELY:
            yield ProtectionFlag(person.name, REASON, person.spans, evidence)


def _known(parsed: Parsed, token: Token | None, person: PersonFound, evidence: Span) -> ProtectionFlag:
    """The flag of a person found; where more of a name stands than was taken for it, all of that is hidden too."""
    run = _run_of_names(parsed, token) if token is not None and token.pos_ == "PROPN" else None
    if run is None or not any(run.holds(span) and run.quote != span.quote for span in person.spans):
        return ProtectionFlag(person.name, REASON, person.spans, evidence)
    return ProtectionFlag(run.quote, REASON, tuple(sorted({*person.spans, run})), evidence)


def _unknown(parsed: Parsed, token: Token | None, asker: Token | None, evidence: Span) -> ProtectionFlag:
    """The flag of somebody who is not among the people found: their name as it stands, and the words for them."""
    is_told = asker is not None and (asker.pos_ == "NOUN" or asker.lower_ in SOMEBODY)
    words = (_phrase(parsed, asker),) if asker is not None and is_told else ()
    if token is not None and token.text[:1].isupper() and (_is_name(token) or token is not asker):
        name = _run_of_names(parsed, token)
        others = tuple(span for span in words if not span.overlaps(name))
        return ProtectionFlag(name.quote, REASON, tuple(sorted((name, *others))), evidence)
    return ProtectionFlag("a speaker who asked not to be named", REASON, words or (evidence,), evidence)


def _is_name(token: Token) -> bool:
    return token.pos_ == "PROPN" or is_told_of_as_one(token)


def _who_speaks(parsed: Parsed, at: int, speech: Speech) -> Token | None:
    """The word for whoever says the quoted words at ``at``, when it is a noun or a name."""
    spoken = speech.quotation_at(at)
    if spoken is None or spoken.speaker_span is None:
        return None
    head = parsed.doc.char_span(*spoken.speaker_span)
    token = named_beside(head[0]) if head is not None else None
    if token is not None and lemma(token) in FOR_OTHERS:
        return None
    return token if token is not None and token.pos_ in {"NOUN", "PROPN"} else None


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
        owned = start <= begins < end
        owns = owned and token.dep_ == "poss"
        follows = end - 1 <= begins <= end + 1 and _RENAMED.search(parsed.plain[start:end])
        bracketed = _BRACKET.fullmatch(parsed.plain[begins + len(token.text) : max(start, begins)])
        is_name = token.text.isalpha() and len(token.text) > 2 and not is_human_noun(token)
        given = owned and is_name and token.i > 0 and token.nbor(-1).lower_ in _GIVING
        marked = bool(bracketed and bracketed[0].strip()) or bool(follows)
        marked = marked or (given and token.nbor(-1).lower_ == "name")
        unnamed = token.dep_ == "dobj" and start <= token.head.idx < end and lemma(token.head) in _NAMING
        sure = token.pos_ == "PROPN" or (is_name and marked and token.pos_ not in {"DET", "PRON"})
        if (
            (owns or follows or (bracketed and token.ent_type_ != "ORG") or given or unnamed)
            and sure
            and token.text[:1].isupper()
        ):
            return token
    return None


def _in_hand(at: int, people: tuple[PersonFound, ...], speech: Speech) -> PersonFound | None:
    """The person told of before a sentence that names nobody: "The name is a pseudonym"."""
    meant = speech.person_in_hand(at)
    return next((p for p in people if meant and meant in {v.surface for v in p.variants}), None)


def _person(parsed: Parsed, token: Token, people: tuple[PersonFound, ...], speech: Speech) -> PersonFound | None:
    at = int(token.idx)
    direct = next((p for p in people for s in p.spans if s.start <= at < s.end), None)
    if direct is not None or token.lower_ not in PRONOUNS:
        return direct
    spoken = speech.quotation_at(at) if token.lower_ in {"i", "we"} else None
    meant = spoken.speaker if spoken is not None else speech.person_meant(token)
    return next((p for p in people if meant and meant in {p.name, *(v.surface for v in p.variants)}), None)


def _phrase(parsed: Parsed, token: Token) -> Span:
    last = (
        token.right_edge
        if token.lower_ in SOMEBODY and token.i + 1 < len(token.doc) and token.nbor(1).lower_ == "of"
        else token
    )
    return parsed.span(int(token.left_edge.idx), int(last.idx) + len(last.text))
