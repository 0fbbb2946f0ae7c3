"""Derivation: what each part of a claim says, and the words that gave it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sijill.model.claims import Claim, When
from sijill.model.mentions import PlaceMention
from sijill.model.readings import Reading
from sijill.model.spans import Span
from sijill.model.vocabulary import Status, VerificationState, Voice

_YEAR = re.compile(r"\d{4}|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)")
"""A year in a printed day; ``\\d`` holds Arabic-Indic digits too."""
_FROM_ANOTHER = re.compile(
    r"\blater$|\bafter that$|\b(?:next|following|previous) (?:day|week|month)\b|التالي|السابق له"
)
"""Of a day counted from the one told before."""
_VOICES = {
    Voice.DIRECT: "in the source's own words",
    Voice.INDIRECT: "told in other words",
    Voice.NARRATOR: "the text itself says it",
    Voice.AGENTLESS: "told without saying who says it",
}


@dataclass(frozen=True, slots=True)
class Derived:
    """One part of a claim.

    Attributes:
        part: Which part, in a word ("number", "place").
        value: What was read.
        words: The words it was read from, as they stand in the text; empty when none gave it.
        note: What else there is to know, in a sentence or less.
    """

    part: str
    value: str
    words: tuple[str, ...] = ()
    note: str = ""


def derivation(claim: Claim, reading: Reading) -> tuple[Derived, ...]:
    """Give the parts of a claim with the words that gave them, in the order a reader asks for them."""
    return tuple(_parts(claim, reading))


def count_words(claim: Claim) -> str:
    """Give the number of people in words: ``740 or more``, ``2 to 4``, ``not stated``."""
    low, high = claim.count.low, claim.count.high
    if not claim.count.is_stated:
        return "not stated"
    if high is None:
        return f"{low} or more"
    return str(high) if low == high else f"{low if low is not None else 'not known'} to {high}"


def headline(claim: Claim) -> str:
    """Give a claim in one line: how many of whom suffered what."""
    who = claim.victims.surface or "people"
    no = "not " if claim.negated else ""
    return f"{no}{claim.harm.value.replace('_', ' ')}: {count_words(claim)} ({who})"


def _parts(claim: Claim, reading: Reading) -> Iterator[Derived]:
    yield _harm(claim, reading)
    if claim.negated:
        yield Derived("denial", "the text says that it did not happen", (), "a denied harm is never counted")
    yield _number(claim)
    yield from _victims(claim)
    yield from _source(claim)
    yield from (_place(place) for place in claim.places)
    if not claim.places:
        yield Derived("place", "none told")
    yield _when(claim.when, reading.published)
    if claim.hedges:
        yield Derived("hedges", "weakened by the text's own words", claim.hedges)
    if claim.verification.state is not VerificationState.NOT_STATED:
        yield Derived("verification", claim.verification.state.value, _quotes(claim.verification.span))
    for who in claim.alleged_perpetrators:
        note = "appearance or a name is not affiliation; the text's word, not a finding"
        yield Derived("held responsible", who.status.value, (who.surface,), note)
    yield from _relations(claim)
    if claim.reading.garble:
        note = claim.reading.alternative or ""
        yield Derived("perhaps bent", "the words may not say what was meant", (claim.reading.garble,), note)
    by = f"a language model proposed it: {claim.method.name}" if claim.method.is_model else claim.method.name
    yield Derived("read by", f"{by}, version {claim.method.version}")
    sure = "how sure the reader is that these words make this claim, not that it is true"
    yield Derived("confidence", f"{claim.confidence:g} of 1", (), sure)


def _harm(claim: Claim, reading: Reading) -> Derived:
    whole = next((other for other in reading.claims if other.id == claim.relation.part_of), None)
    told = whole if whole is not None and whole.harm is claim.harm and whole.harm_span is not None else claim
    note = f"told of {told.id}, of which it is a part" if told is not claim else ""
    return Derived("harm", claim.harm.value.replace("_", " "), ((told.harm_span or told.span).quote,), note)


def _number(claim: Claim) -> Derived:
    words = _quotes(claim.count_span)
    modifier = (claim.count.modifier or "").replace("_", " ")
    if not words and claim.count.is_stated:
        by_name = bool(claim.victims.names)
        note = "counted from the names" if by_name else "one person or more is meant by the words for who was harmed"
        return Derived(
            "number", count_words(claim), claim.victims.names if by_name else _quotes(claim.victims.span), note
        )
    return Derived("number", count_words(claim), words, f"bent by “{modifier}”" if modifier else "")


def _victims(claim: Claim) -> Iterator[Derived]:
    victims = claim.victims
    known = victims.status is not Status.UNKNOWN
    note = "as the text states it, never assessed" if known else "no word of the text says it"
    yield Derived(
        "who", victims.status.value, _quotes(victims.span) or ((victims.surface,) if victims.surface else ()), note
    )
    if victims.names:
        yield Derived("names", f"{len(victims.names)} named", victims.names)
    if victims.sex is not None:
        yield Derived("sex", victims.sex.value, _quotes(victims.span))
    if victims.age_low is not None or victims.age_high is not None:
        low = "" if victims.age_low is None else f"from {victims.age_low} "
        high = "" if victims.age_high is None else f"to {victims.age_high} "
        yield Derived("age", f"{low}{high}years".strip(), _quotes(victims.span))


def _source(claim: Claim) -> Iterator[Derived]:
    said = claim.attribution
    chain = " → ".join(said.chain) or "no source named"
    heard = "; the speaker was told of it" if said.hearsay else ""
    yield Derived("who says so", chain, _quotes(said.cue), f"{_VOICES[said.voice]}{heard}")


def _place(place: PlaceMention) -> Derived:
    notes = []
    if place.inherited:
        notes.append("carried over from a sentence before")
    if place.proposed:
        notes.append(f"perhaps {place.proposed}: {place.reason}; not used until a person accepts it")
    elif place.reason:
        notes.append(place.reason)
    if not place.is_resolved:
        value = f"a {place.precision}, not resolved" if place.precision else "not resolved"
        return Derived("place", value, (place.surface,), "; ".join(notes) or "no table of the country holds it")
    notes.append(f"by {place.gazetteer}")
    unit = [place.precision or "", place.admin1 or "", place.country or ""]
    value = f"{place.name} ({', '.join(word for word in unit if word)})"
    return Derived("place", value, (place.surface,), "; ".join(notes))


def _when(when: When, published: date | None) -> Derived:
    if when.expression is None and not when.days.is_known:
        return Derived("date", "none told")
    day = _counted_from(when, published)
    note = f"{day}; told of another time than the event the text leads with: never counted" if when.historical else day
    first, last = when.days.first, when.days.last
    value = "not known"
    if when.days.is_known:
        value = f"{first}" if first == last else f"{first or 'not known'} to {last or 'not known'}"
    return Derived("date", value, (when.expression,) if when.expression else (), note)


def _counted_from(when: When, published: date | None) -> str:
    """How the day was found: as printed with its year, or counted from the day of publication or another day told."""
    if when.expression is not None and _YEAR.search(when.expression):
        return "as printed"
    if published is not None and not _FROM_ANOTHER.search(when.expression or ""):
        return f"counted against the day of publication, {published}"
    return "counted from another day of the text" if when.days.is_known else "no day of publication was given"


def _relations(claim: Claim) -> Iterator[Derived]:
    relation = claim.relation
    if relation.part_of:
        yield Derived("relation", f"part of {relation.part_of}", (), "its people are among those of the other claim")
    if relation.additive_to:
        yield Derived("relation", f"on top of {relation.additive_to}", (), "its people are others")
    if relation.may_overlap:
        yield Derived("relation", f"may count the same people as {', '.join(relation.may_overlap)}")
    if relation.apart:
        yield Derived("relation", "tells of another incident than the one the text leads with")


def _quotes(span: Span | None) -> tuple[str, ...]:
    return (span.quote,) if span is not None else ()
