"""Proposals: what was found again in the text, as claims that wait for a person, beside what the rules read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sijill.extract.english.harms.hedges import hedges_in
from sijill.extract.english.sources.organisations import canonical_source
from sijill.extract.english.sources.source_names import bare_name
from sijill.extract.english.words.layout import prepared
from sijill.extract.model_reader.described import sex_in, status_in
from sijill.extract.model_reader.grounding import Grounded, Place
from sijill.model.claims import UNCOUNTED, Attribution, Claim, Method, VictimsStated, When
from sijill.model.mentions import PlaceMention
from sijill.model.readings import Reading
from sijill.model.spans import Span
from sijill.model.vocabulary import Voice
from sijill.text.dates import DateFound, find_dates
from sijill.text.names import fold
from sijill.text.places import Gazetteer

CONFIDENCE = 0.3
"""Of every proposal: below what the rules give a plain statement. It is no probability."""


@dataclass(frozen=True)
class Setting:
    """What the proposals of one text are made against."""

    text: str
    reading: Reading
    table: Gazetteer
    outlet: str | None
    method: Method
    plain: str
    dates: tuple[DateFound, ...]

    @classmethod
    def of(cls, text: str, reading: Reading, table: Gazetteer, outlet: str | None, method: Method) -> Setting:
        """Give the setting of a text, its dates found."""
        plain, is_arabic = prepared(text), reading.language == "ar"
        dates = _arabic_dates(text, reading.published) if is_arabic else find_dates(plain, reading.published)
        return cls(text, reading, table, outlet, method, plain, dates)


def proposal(found: Grounded, setting: Setting) -> Claim:
    """Give the claim, everything that can be read by our own code read by it; its id is not final."""
    text, said = setting.text, found.said
    names = tuple(text[start:end] for start, end in found.names)
    return Claim(
        id=f"m{found.quote[0]}",
        span=Span.of(text, *found.quote),
        harm=said.harm,
        method=setting.method,
        negated=said.negated,
        victims=_victims(found.victims, names, text),
        count=found.count.count if found.count else UNCOUNTED,
        count_span=Span.of(text, found.count.start, found.count.end) if found.count else None,
        places=_places(found.places, setting),
        when=_when(found, setting),
        attribution=_attribution(found.source, setting),
        hedges=hedges_in(setting.plain, *found.quote) if setting.reading.language == "en" else (),
        confidence=CONFIDENCE,
    )


def _victims(place: Place | None, names: tuple[str, ...], text: str) -> VictimsStated:
    if place is None:
        return VictimsStated(names=names)
    span = Span.of(text, *place)
    return VictimsStated(span.quote, status_in(span.quote), sex_in(span.quote), names=names, span=span)


def _places(places: Sequence[Place], setting: Setting) -> tuple[PlaceMention, ...]:
    found = []
    for start, end in dict.fromkeys(places):
        span = Span.of(setting.text, start, end)
        match = setting.table.lookup(span.quote)
        mention = PlaceMention(span.quote, span=span)
        if match is not None:
            mention = PlaceMention(
                span.quote,
                match.name,
                match.country,
                match.admin1,
                match.latitude,
                match.longitude,
                match.precision,
                match.gazetteer,
                match.pcode,
                span=span,
            )
        found.append(mention)
    return tuple(found)


def _when(found: Grounded, setting: Setting) -> When:
    start, end = found.quote
    inside = [one for one in setting.dates if start <= one.start < end]
    best = min(inside, key=lambda one: (one.kind not in {"day", "weekday"}, one.start), default=None)
    if best is None:
        return When(historical=found.said.historical)
    span = Span.of(setting.text, best.start, best.end)
    return When(span.quote, best.days, found.said.historical, span)


def _attribution(source: Place | None, setting: Setting) -> Attribution:
    chain = [canonical_source(bare_name(setting.text[source[0] : source[1]]))] if source else []
    if setting.outlet and setting.outlet not in chain:
        chain.append(setting.outlet)
    return Attribution(tuple(chain), Voice.INDIRECT if source else Voice.NARRATOR)


def _arabic_dates(text: str, published: date | None) -> tuple[DateFound, ...]:
    from sijill.text.arabic import fold_with_offsets

    folded = fold_with_offsets(text)
    found = find_dates(folded.text, published, "ar")
    printed = [(one, folded.printed(one.start, one.end)) for one in found]
    return tuple(replace(one, start=start, end=end) for one, (start, end) in printed)


def beside_the_rules(claim: Claim, rules: Sequence[Claim]) -> Claim | None:
    """Give the proposal with the claim of the rules it would change, if any; ``None`` when the rules say the same.

    It agrees when harm, denial and number are those of a claim of the rules about the same words, and it adds neither
    a number nor a source nor a victim's name to it. It changes the claim whose number, or failing that whose words and
    harm, it has.
    """
    over = [other for other in rules if other.span.overlaps(claim.span)]
    same_number = [other for other in over if _is_same_number(other, claim)]
    if any(_agrees(other, claim) for other in same_number):
        return None
    if same_number:
        return replace(claim, changes=same_number[0].id)
    same_harm = [other for other in over if other.harm is claim.harm]
    if claim.count_span is None:
        if any(other.negated is claim.negated and not _adds(other, claim) for other in same_harm):
            return None
        return replace(claim, changes=same_harm[0].id) if same_harm else claim
    unnumbered = [other for other in same_harm if other.count_span is None]
    return replace(claim, changes=unnumbered[0].id) if unnumbered else claim


def _is_same_number(other: Claim, claim: Claim) -> bool:
    return other.count_span is not None and claim.count_span is not None and other.count_span.overlaps(claim.count_span)


def _agrees(other: Claim, claim: Claim) -> bool:
    same_count = (other.count.low, other.count.high) == (claim.count.low, claim.count.high)
    same = other.harm is claim.harm and other.negated is claim.negated and same_count
    return same and not _adds(other, claim)


def _adds(other: Claim, claim: Claim) -> bool:
    """Whether a proposal names a source where the rules saw none, or a victim they did not."""
    has_source = claim.attribution.voice is Voice.INDIRECT
    adds_source = has_source and other.attribution.voice in {Voice.NARRATOR, Voice.AGENTLESS}
    return adds_source or not {fold(name) for name in claim.victims.names} <= {fold(n) for n in other.victims.names}
