"""Whom to protect: what must not leave before a person has cleared it, each with its reason and evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.protecting.anonymity import asked_not_to_be_named
from sijill.extract.english.protecting.held_people import held_or_hiding
from sijill.extract.english.protecting.helpers import helpers_by_name, helpers_in, shelters_in
from sijill.extract.english.protecting.households import households_in
from sijill.extract.english.protecting.minors import minors_in
from sijill.extract.english.protecting.sources_met import sources_met
from sijill.extract.english.sources.speech import Speech
from sijill.extract.lexicon import words
from sijill.model.claims import Claim
from sijill.model.mentions import PersonFound, ProtectionFlag
from sijill.model.spans import Span
from sijill.model.testimony import UNNAMED, Testimony
from sijill.model.vocabulary import Harm, Role
from sijill.text.names import name_tokens
from sijill.text.same_name import same_name, same_part

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed


def protection_in(
    parsed: Parsed,
    people: tuple[PersonFound, ...],
    testimony: tuple[Testimony, ...],
    claims: tuple[Claim, ...],
    speech: Speech,
) -> tuple[tuple[ProtectionFlag, ...], tuple[PersonFound, ...]]:
    """Give the flags in reading order, and the people with those to protect marked."""
    people = tuple(_as_witness(person, testimony) for person in people)
    flags = [*asked_not_to_be_named(parsed, people, speech), *_accusing_witnesses(people, testimony)]
    flags += _other_witnesses(people, flags)
    flags += sources_met(parsed, people, speech, {span for flag in flags for span in flag.spans})
    flags += [*minors_in(parsed, people, claims), *helpers_by_name(parsed, people), *held_or_hiding(parsed, people)]
    flags += households_in(parsed, _sealed(people, flags), testimony, claims, speech)
    sealed = _sealed(people, flags)
    flags += [
        *shelters_in(parsed),
        *helpers_in(parsed),
        *_unnamed(parsed, speech),
        *_robbed_neighbours(parsed, claims),
    ]
    return tuple(sorted(_each_once(flags), key=lambda f: (f.spans[0].start, f.reason))), sealed


def _sealed(people: tuple[PersonFound, ...], flags: list[ProtectionFlag]) -> tuple[PersonFound, ...]:
    spans = {span for flag in flags for span in flag.spans}
    return tuple(replace(p, protect=True) if any(span in spans for span in p.spans) else p for p in people)


def _as_witness(person: PersonFound, testimony: tuple[Testimony, ...]) -> PersonFound:
    """The person as a witness when their words are told and nothing else is known of them."""
    names = {person.name, *(variant.surface for variant in person.variants)}
    tells = person.role is Role.OTHER and any(told.speaker in names for told in testimony)
    return replace(person, role=Role.WITNESS) if tells else person


def _each_once(flags: list[ProtectionFlag]) -> Iterator[ProtectionFlag]:
    seen: set[tuple[tuple[Span, ...], str]] = set()
    for flag in flags:
        if (flag.spans, flag.reason) not in seen:
            seen.add((flag.spans, flag.reason))
            yield flag


def _same_person(person: PersonFound, speaker: str) -> bool:
    """Whether a speaker's name is one of the person's; one part of it is enough only when it stands alone."""
    said = name_tokens(speaker)
    if len(said) == 1:
        whole = [name_tokens(v.surface) for v in person.variants]
        return any(same_part(part, said[0]) for parts in whole if parts for part in {parts[0], parts[-1]})
    return bool(said) and any(same_name(v.surface, speaker) for v in person.variants)


def _accusing_witnesses(people: tuple[PersonFound, ...], testimony: tuple[Testimony, ...]) -> Iterator[ProtectionFlag]:
    armed = words("statuses", "armed")
    for person in people:
        if person.role in {Role.OFFICIAL, Role.ACCUSED, Role.VICTIM}:
            continue
        own = [t for t in testimony if _same_person(person, t.speaker)]
        accusing = [
            t
            for t in own
            if any(word.strip('.,;:"”’').lower().rstrip("s") in armed for word in t.span.quote.split()) or t.confirms
        ]
        if accusing:
            yield ProtectionFlag(
                person.name, "witness whose words accuse people under arms", person.spans, accusing[0].span
            )


def _other_witnesses(people: tuple[PersonFound, ...], flags: list[ProtectionFlag]) -> Iterator[ProtectionFlag]:
    """Whoever tells what they lived through is sealed from the start, whatever they tell."""
    flagged = {span for flag in flags for span in flag.spans}
    for person in people:
        if person.role is Role.WITNESS and not any(span in flagged for span in person.spans):
            yield ProtectionFlag(person.name, "a witness, sealed until cleared", person.spans)


def _unnamed(parsed: Parsed, speech: Speech) -> Iterator[ProtectionFlag]:
    for stretch in speech.spoken:
        if not stretch.lost_marks:
            continue
        end = _first_clause_end(parsed, stretch.start, stretch.end)
        spans = [parsed.span(stretch.start, end)]
        for match in re.finditer(
            r"\b(?:an?|the|his|her|my)\s+(?:\w+\s+)?(?:post|message|tweet|video|call|text message|voice note)\b",
            parsed.plain[stretch.start : stretch.end],
        ):
            spans.append(parsed.span(stretch.start + match.start(), stretch.start + match.end()))
        yield ProtectionFlag(UNNAMED, "a witness whom the text does not name", tuple(spans))


def _first_clause_end(parsed: Parsed, start: int, end: int) -> int:
    comma = re.search(r"[,;–—]", parsed.plain[start:end])
    return start + comma.start() if comma and comma.start() > 12 else end


def _robbed_neighbours(parsed: Parsed, claims: tuple[Claim, ...]) -> Iterator[ProtectionFlag]:
    """Neighbours told of inside a witness's speech: their loss makes them known to those around."""
    kinds = words("statuses", "neighbours")
    for token in parsed.with_lemma(kinds):
        if token.pos_ != "NOUN":
            continue
        owner = [c for c in token.children if c.dep_ == "poss" and c.lower_ in {"our", "my", "his", "her", "their"}]
        sentence = parsed.sentence_at(int(token.idx))
        robbed = token.dep_ == "poss" or any(
            c.harm is Harm.ROBBED and sentence.start <= c.span.start < sentence.end for c in claims
        )
        if owner and robbed:
            last = token.head if token.dep_ == "poss" else token
            yield ProtectionFlag(
                "a neighbour of a witness",
                "victim of a crime whom neighbours can identify",
                (parsed.span(int(owner[0].idx), int(last.idx) + len(last.text)),),
            )
