"""Whom to protect: what must not leave before a person has cleared it, each with its reason and evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from sijill.extract.grammar import children, lemma
from sijill.extract.lexicon import listed, words
from sijill.extract.speech import UNNAMED, Speech
from sijill.model.claims import Claim
from sijill.model.mentions import PersonFound, ProtectionFlag
from sijill.model.spans import Span
from sijill.model.testimony import Testimony
from sijill.model.vocabulary import Harm, Role
from sijill.text.names import name_tokens
from sijill.text.same_name import same_part

if TYPE_CHECKING:
    from spacy.tokens import Token

    from sijill.extract.parsed import Parsed, Sentence

_MINOR = re.compile(
    r"\b(?:(?:[1-9]|1[0-7])|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
    r"[- ](?:year|month|week)s?[- ]old(?:[ -]\w+)?"
    r"|\b(?:son|daughter|boy|girl|child|brother|sister|nephew|niece),? aged (?:[1-9]|1[0-7])\b",
    re.IGNORECASE,
)
_SHELTER = re.compile(
    r"\b(?:taken|moved|brought|evacuated|relocated|sheltering|sheltered|hiding|hid|hidden|staying|stay|refuge|fled|escaped|living)\s+"
    r"(?:refuge\s+)?(?:in|to|at|inside|with)\s+(?P<place>(?:an?|the|his|her|their|our)\s+(?:\w+\s+){0,3}?"
    r"(?:school|mosque|church|monastery|convent|house|home|apartment|basement|cellar|hotel|shelter|hospital|clinic|base|camp|farm|village|building|flat|shrine|hall|centre|center)"
    r"(?:\s+(?:in|of|near|on)\s+(?:an?|the)?\s*(?:[\w-]+\s+){0,4}?(?:neighbou?rhood|area|district|village|town|city|quarter|suburb|street))?)",
    re.IGNORECASE,
)
_HELPING = frozenset(
    {
        "greet",
        "shelter",
        "hide",
        "host",
        "welcome",
        "protect",
        "rescue",
        "house",
        "harbour",
        "harbor",
        "accommodate",
        "receive",
        "smuggle",
        "help",
        "save",
    }
)
_LIVES_IN = re.compile(
    r"\b(?:lives?|lived|living|resides?|resided|based)\s+(?:in|at|on|near)\s+(?:the\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)*"
)


@cache
def _anonymity() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in listed("reporting", "anonymity")), re.IGNORECASE)


def protection_in(
    parsed: Parsed,
    people: tuple[PersonFound, ...],
    testimony: tuple[Testimony, ...],
    claims: tuple[Claim, ...],
    speech: Speech,
) -> tuple[tuple[ProtectionFlag, ...], tuple[PersonFound, ...]]:
    """Give the flags in reading order, and the people with those to protect marked."""
    flags = [*_asked_not_to_be_named(parsed, people, testimony), *_accusing_witnesses(people, testimony)]
    protected = {span for flag in flags for span in flag.spans}
    sealed = tuple(replace(p, protect=True) if any(span in protected for span in p.spans) else p for p in people)
    names = [p for p in sealed if p.protect]
    flags += [*_minors(parsed, claims), *_households(parsed, names), *_shelters(parsed), *_helpers(parsed)]
    flags += [*_unnamed(parsed, speech), *_robbed_neighbours(parsed, claims)]
    return tuple(sorted(_each_once(flags), key=lambda f: (f.spans[0].start, f.reason))), sealed


def _each_once(flags: list[ProtectionFlag]) -> Iterator[ProtectionFlag]:
    seen: set[tuple[tuple[Span, ...], str]] = set()
    for flag in flags:
        if (flag.spans, flag.reason) not in seen:
            seen.add((flag.spans, flag.reason))
            yield flag


def _asked_not_to_be_named(
    parsed: Parsed, people: tuple[PersonFound, ...], testimony: tuple[Testimony, ...]
) -> Iterator[ProtectionFlag]:
    for match in _anonymity().finditer(parsed.plain):
        sentence = parsed.sentence_at(match.start())
        evidence = parsed.span(match.start(), match.end())
        subject = _speaker_of(parsed, sentence, people, testimony)
        if subject is not None:
            yield ProtectionFlag(subject.name, "asked not to be named", subject.spans, evidence)
        else:
            whom = _nominal_before(parsed, match.start())
            yield ProtectionFlag(
                "a speaker who asked not to be named", "asked not to be named", (whom or evidence,), evidence
            )


def _speaker_of(
    parsed: Parsed, sentence: Sentence, people: tuple[PersonFound, ...], testimony: tuple[Testimony, ...]
) -> PersonFound | None:
    """The person who is the sentence's main subject, else the only one named in it, else its paragraph's speaker."""
    named = [(p, span) for p in people for span in p.spans if sentence.start <= span.start < sentence.end]
    subjects = [p for p, span in named if _is_subject(parsed, span)]
    if subjects or named:
        return (subjects or [p for p, _ in named])[0]
    near = [t for t in testimony if parsed.sentence_at(t.span.start).paragraph == sentence.paragraph]
    return next((p for t in near for p in people if _same_person(p, t.speaker)), None)


def _is_subject(parsed: Parsed, span: Span) -> bool:
    piece = parsed.doc.char_span(span.start, span.end, alignment_mode="expand")
    root: Token = piece.root
    return root.dep_ in {"nsubj", "nsubjpass"} or (root.dep_ == "appos" and root.head.dep_ in {"nsubj", "nsubjpass"})


def _nominal_before(parsed: Parsed, at: int) -> Span | None:
    sentence = parsed.sentence_at(at)
    for token in parsed.tokens(sentence):
        if token.dep_ in {"nsubj", "nsubjpass"} and token.idx < at and token.pos_ in {"NOUN", "PROPN"}:
            first = token.left_edge
            return parsed.span(int(first.idx), int(token.idx) + len(token.text))
    return None


def _same_person(person: PersonFound, speaker: str) -> bool:
    said = name_tokens(speaker)
    return bool(said) and any(
        said and (parts := name_tokens(v.surface)) and same_part(parts[-1], said[-1]) for v in person.variants
    )


def _accusing_witnesses(people: tuple[PersonFound, ...], testimony: tuple[Testimony, ...]) -> Iterator[ProtectionFlag]:
    armed = words("statuses", "armed")
    for person in people:
        if person.role is Role.OFFICIAL:
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


def _minors(parsed: Parsed, claims: tuple[Claim, ...]) -> Iterator[ProtectionFlag]:
    for match in _MINOR.finditer(parsed.plain):
        dead = any(
            c.harm is Harm.KILLED and not c.negated and c.span.start <= match.start() < c.span.end for c in claims
        )
        if not dead:
            yield ProtectionFlag(
                "a living minor", "a minor not said to be dead", (parsed.span(match.start(), match.end()),)
            )


def _households(parsed: Parsed, protected: list[PersonFound]) -> Iterator[ProtectionFlag]:
    """Relatives and homes told of in a sentence that names a protected person."""
    for sentence in parsed.sentences:
        if not any(sentence.start <= span.start < sentence.end for person in protected for span in person.spans):
            continue
        for token in parsed.tokens(sentence):
            owned = [c for c in token.children if c.dep_ == "poss" and c.lower_ in {"his", "her", "their", "my", "our"}]
            if (
                lemma(token) in words("statuses", "relatives")
                and owned
                and token.dep_ != "nsubjpass"
                and lemma(token) != "family"
            ):
                last = max([token, *token.conjuncts], key=lambda t: int(t.i))
                yield ProtectionFlag(
                    "relatives of a protected person",
                    "household of a protected person",
                    (parsed.span(int(owned[0].idx), int(last.idx) + len(last.text)),),
                )
        for match in _LIVES_IN.finditer(parsed.text, sentence.start, sentence.end):
            yield ProtectionFlag("a protected person", "where a protected person lives", (parsed.span(*match.span()),))


def _shelters(parsed: Parsed) -> Iterator[ProtectionFlag]:
    for match in _SHELTER.finditer(parsed.plain):
        yield ProtectionFlag(
            "people in shelter",
            "says where people at risk shelter",
            (parsed.span(match.start("place"), match.end("place")),),
        )


def _helpers(parsed: Parsed) -> Iterator[ProtectionFlag]:
    """Those who take people in: subjects and agents of sheltering, when they are neighbours, families or residents."""
    kin = words("statuses", "neighbours") | words("statuses", "relatives") | words("statuses", "witness_roles")
    for token in parsed.doc:
        if token.pos_ != "VERB" or lemma(token) not in _HELPING:
            continue
        actors = [thing for agent in children(token, {"agent"}) for thing in children(agent, {"pobj"})]
        actors += children(token, {"nsubj"}) if children(token, {"dobj"}) else []
        for actor in actors:
            if lemma(actor) in kin and any(c.dep_ in {"poss", "amod", "det"} for c in actor.children):
                start = int(actor.left_edge.idx)
                yield ProtectionFlag(
                    "people who helped",
                    "helpers at risk of reprisal",
                    (parsed.span(start, int(actor.idx) + len(actor.text)),),
                )


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
    for token in parsed.doc:
        if lemma(token) not in kinds or token.pos_ != "NOUN":
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
