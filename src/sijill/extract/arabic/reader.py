"""The reader of Arabic text: claims, speech, people to protect."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sijill.extract.arabic.events import ArabicEvent, arabic_events
from sijill.extract.arabic.lexicon import arabic_phrases, arabic_words
from sijill.extract.arabic.places import arabic_places
from sijill.extract.arabic.protection import arabic_protection, arabic_testimony
from sijill.extract.arabic.sources import attribution_in, outlet_in, sentence_words, verification_in
from sijill.extract.arabic.words import ArabicSentence, ArabicText, arabic_text
from sijill.extract.relations import Placed, related
from sijill.extract.version import METHOD
from sijill.model.claims import UNCOUNTED, Claim, VictimsStated, When
from sijill.model.mentions import PersonFound, PersonVariant
from sijill.model.readings import Reading
from sijill.model.spans import Span
from sijill.model.vocabulary import Harm, Role, Status
from sijill.text.dates import DateFound, find_dates


def read_arabic(text: str, ident: str, published: date | None, country: str | None) -> Reading:
    """Give the reading of an Arabic text; see :func:`sijill.extract.read.read`."""
    held = arabic_text(text)
    dates = find_dates(held.folded.text, published, "ar")
    outlet = outlet_in(held)
    placed = [
        placed
        for sentence in held.sentences
        for event in arabic_events(sentence)
        for placed in [_claim(held, sentence, event, dates, outlet, country, published)]
    ]
    numbered = [replace(p, claim=replace(p.claim, id=f"c{number}")) for number, p in enumerate(placed, 1)]
    claims = tuple(related(numbered))
    testimony = arabic_testimony(held)
    return Reading(
        ident,
        "ar",
        published,
        claims=claims,
        testimony=testimony,
        people=_people(held, claims),
        protection=arabic_protection(held),
    )


def _claim(
    held: ArabicText,
    sentence: ArabicSentence,
    event: ArabicEvent,
    dates: tuple[DateFound, ...],
    outlet: str | None,
    country: str | None,
    published: date | None,
) -> Placed:
    words, phrase = sentence.words, event.phrase
    count = phrase.count if phrase is not None and phrase.count is not None else UNCOUNTED
    count_span = None
    if phrase is not None and phrase.count_words is not None:
        first = words[phrase.count_words[0]]
        joined = first.text.startswith("و") and first.text[1:2].isdigit()
        count_span = held.span(first.start + joined, words[phrase.count_words[1] - 1].end)
        count = replace(count, as_printed=count_span.quote)
    names = tuple(held.span(words[a].start, words[b - 1].end).quote for a, b in event.names)
    if phrase is None and names:
        count = replace(UNCOUNTED, low=len(names), high=len(names))
    claim = Claim(
        id=f"{sentence.start}-{event.trigger}",
        span=_extent(held, sentence, event),
        harm=event.harm,
        method=METHOD,
        negated=event.negated,
        victims=_victims(held, sentence, event, names),
        count=count,
        count_span=count_span,
        places=arabic_places(held, sentence, country),
        when=_when(held, sentence, dates),
        attribution=attribution_in(held, sentence, outlet),
        verification=verification_in(held, sentence, count_span is not None),
        confidence=0.8 if count.is_stated else 0.6,
    )
    return Placed(
        claim,
        sentence.paragraph,
        any(w.text in {"اخر", "اخرين", "اخرون", "اخري"} for w in words[: event.trigger][-1:]),
        event.part,
    )


def _extent(held: ArabicText, sentence: ArabicSentence, event: ArabicEvent) -> Span:
    """The sentence; for a part of a number, only the words of the part."""
    if event.part and event.phrase is not None:
        return held.span(sentence.words[event.trigger].start, sentence.words[event.phrase.last - 1].end)
    return held.span(sentence.start, sentence.end)


def _victims(held: ArabicText, sentence: ArabicSentence, event: ArabicEvent, names: tuple[str, ...]) -> VictimsStated:
    phrase = event.phrase
    if phrase is None:
        return VictimsStated(surface=names[0] if names else "", status=Status.UNKNOWN, names=names)
    first = phrase.count_words[1] if phrase.count_words is not None else phrase.first
    if first < phrase.last and sentence.words[first].text == "من":
        first += 1
    if not phrase.noun:
        return VictimsStated(status=phrase.status, names=names)
    grown = None if phrase.noun.removeprefix("ال") not in arabic_words("status", "child") else 17
    span = held.span(sentence.words[min(first, phrase.last - 1)].start, sentence.words[phrase.last - 1].end)
    return VictimsStated(
        surface=span.quote, status=phrase.status, sex=phrase.sex, age_high=grown, names=names, span=span
    )


def _when(held: ArabicText, sentence: ArabicSentence, dates: tuple[DateFound, ...]) -> When:
    told = f" {sentence_words(sentence)} "
    historical = any(f" {phrase} " in told for phrase in arabic_phrases("report", "historical"))
    found = [d for d in dates if sentence.start <= d.start < sentence.end]
    if not found:
        return When(historical=historical)
    best = min(found, key=lambda d: (d.kind not in {"day", "weekday"}, d.start))
    span = held.span(best.start, best.end)
    return When(span.quote, best.days, historical, span)


def _people(held: ArabicText, claims: tuple[Claim, ...]) -> tuple[PersonFound, ...]:
    found: dict[str, PersonFound] = {}
    for claim in claims:
        for name in claim.victims.names:
            at = held.text.find(name)
            if claim.harm is Harm.KILLED and not claim.negated and at >= 0 and name not in found:
                found[name] = PersonFound(
                    name, (PersonVariant(name, (Span.of(held.text, at, at + len(name)),)),), Role.VICTIM
                )
    return tuple(found.values())
