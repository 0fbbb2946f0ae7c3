"""The reader of Arabic text: claims, speech, people to protect."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sijill.extract.arabic.ages import ages_of
from sijill.extract.arabic.clause_places import places_of_clause
from sijill.extract.arabic.counted_within import with_casualties, with_counted_within
from sijill.extract.arabic.event import ArabicEvent
from sijill.extract.arabic.events import arabic_events
from sijill.extract.arabic.extents import clause_of_harm
from sijill.extract.arabic.forms import harms_told
from sijill.extract.arabic.hedges import hedges_in, verification_in
from sijill.extract.arabic.identities import identified_claims
from sijill.extract.arabic.incidents import Told, with_incidents
from sijill.extract.arabic.listed_claims import listed_claims, profiled_claims, surname_claims
from sijill.extract.arabic.lists import listed_names
from sijill.extract.arabic.long_ago import (
    is_counted_since,
    is_of_the_same,
    is_toll_of_a_cause,
    is_toll_of_a_war,
    is_toll_of_many,
    tells_of_long,
)
from sijill.extract.arabic.made_up_of import with_made_up
from sijill.extract.arabic.names import start_of_name
from sijill.extract.arabic.numbers import number_start
from sijill.extract.arabic.numbers_by_place import numbers_by_place
from sijill.extract.arabic.others import others_than_the_dead
from sijill.extract.arabic.page import furniture, heads
from sijill.extract.arabic.perpetrators import perpetrators_in
from sijill.extract.arabic.persons import persons_in, with_protected
from sijill.extract.arabic.phrases import are_two_or_more
from sijill.extract.arabic.places import arabic_places
from sijill.extract.arabic.protection import protection_of
from sijill.extract.arabic.ranks import status_of_titles
from sijill.extract.arabic.risen import with_risen
from sijill.extract.arabic.rumours import untrue_deaths
from sijill.extract.arabic.seats import without_seat
from sijill.extract.arabic.sides_told import with_sides_told
from sijill.extract.arabic.sources import attributions, outlet_in, said_at
from sijill.extract.arabic.surnames import with_surnames
from sijill.extract.arabic.testimonies import speech_in, testimonies_of
from sijill.extract.arabic.told_again import with_told_again
from sijill.extract.arabic.told_near import near_the_dead
from sijill.extract.arabic.who_they_were import leading
from sijill.extract.arabic.words import ArabicSentence, ArabicText, Word, arabic_text
from sijill.extract.english.tolls.relations import related
from sijill.extract.placed import Placed
from sijill.extract.version import METHOD
from sijill.model.claims import UNCOUNTED, AllegedPerpetrator, Attribution, Claim, VictimsStated, When
from sijill.model.counts import Count
from sijill.model.mentions import PlaceMention
from sijill.model.readings import Reading
from sijill.model.spans import Span
from sijill.model.vocabulary import Harm, Status
from sijill.text.dates import DateFound, find_dates
from sijill.text.places import Gazetteer

RELATED = 60
"""Claims are related to each other within runs of this many, so that time stays linear (claims)."""
ANOTHER_YEAR = timedelta(days=366)
"""A harm this long before publication is of another event."""
_WHOEVER = frozenset({"والذين", "واللي", "ومن", "واللواتي"})
"""As in "*and those who* were killed were civilians": what all of them were."""
_OTHERS = frozenset({"اخر", "اخرين", "اخرون", "اخري", "اخران"})


def read_arabic(text: str, ident: str, published: date | None, table: Gazetteer) -> Reading:
    """Give the reading of an Arabic text; see :func:`sijill.extract.read.read`."""
    held = arabic_text(text)
    dates = find_dates(held.folded.text, published, "ar")
    outlet = outlet_in(held)
    said = attributions(held, outlet)
    lists = listed_names(held)
    kept = frozenset(paragraph for one in lists for paragraph in one.paragraphs)
    body = frozenset(s.paragraph for s in held.sentences) - furniture(held, kept)
    placed: list[Placed] = []
    told: list[Told] = []
    clauses: dict[str, tuple[Span, Span]] = {}
    tolls: set[str] = set()
    harms: set[Harm] = set()
    days = _by_sentence(held, dates)
    is_untrue = untrue_deaths(held)
    for sentence in held.sentences:
        events = arabic_events(sentence)
        if not events:
            continue
        events = leading(sentence.words, events, harms)
        events = [replace(e, negated=e.negated or is_untrue(sentence.words, e.trigger)) for e in events]
        around = _around(held, sentence, days, said[sentence.index], outlet, table, published)
        made = [_claim(held, sentence, event, around) for event in events]
        by_id = {one.claim.id: event for one, event in zip(made, events, strict=True)}
        for one in numbers_by_place(held, sentence, others_than_the_dead(placed, made), around.places):
            placed.append(replace(one, claim=replace(one.claim, id=f"c{len(placed) + 1}")))
            event = by_id.get(one.claim.id) or by_id.get(one.claim.id.rsplit("-", 1)[0])
            harms.add(one.claim.harm)
            told.append(Told(placed[-1].claim, sentence, event.trigger if event is not None else 0))
            if event is not None and not event.part:
                tolls |= {placed[-1].claim.id} if event.toll else set()
                clauses[placed[-1].claim.id] = (_extent(held, sentence, event), clause_of_harm(held, sentence, event))
    named = list(listed_claims(held, lists, tuple(told), outlet))
    named += surname_claims(held, tuple(told), outlet)
    named += near_the_dead(held, tuple(told), outlet)
    named += identified_claims(held, tuple(told), outlet, tuple(one.placed.claim for one in named))
    for listed in named or profiled_claims(held, tuple(told), outlet):
        placed.append(replace(listed.placed, claim=replace(listed.placed.claim, id=f"c{len(placed) + 1}")))
        told.append(Told(placed[-1].claim, listed.sentence, 0))
    marked = with_incidents(told, held.sentences, dates, body)
    related = _related([replace(one, claim=claim) for one, claim in zip(placed, marked, strict=True)])
    related = with_sides_told(with_surnames(related, told), told)
    once = with_counted_within(
        with_told_again(with_casualties(with_risen(related, told), told), told), told, heads(held, body)
    )
    claims = _in_their_clauses(held, with_made_up(once, told), clauses, tolls)
    speech = speech_in(held)
    people = persons_in(held, claims, speech)
    protection = protection_of(held, claims, speech, people)
    return Reading(
        ident,
        "ar",
        published,
        claims=claims,
        testimony=testimonies_of(held, speech, claims),
        people=with_protected(people, {span for flag in protection for span in flag.spans}),
        protection=protection,
    )


def _related(placed: list[Placed]) -> tuple[Claim, ...]:
    """The claims with their relations: a part told in its sentence belongs to the whole told there before it."""
    wholes: dict[str, str] = {}
    told: dict[Harm, Placed] = {}
    for one in placed:
        whole = told.get(one.claim.harm)
        if not one.definite:
            told[one.claim.harm] = one
        elif whole is not None and whole.claim.span.holds(one.claim.span):
            wholes[one.claim.id] = whole.claim.id if whole.claim.count.is_stated else ""
    parts: dict[str, set[str]] = {}
    for part, whole_id in wholes.items():
        parts.setdefault(whole_id, set()).add(part)
    kin = [claim for at in range(0, len(placed), RELATED) for claim in related(placed[at : at + RELATED])]
    return tuple(_with_whole(claim, one, wholes, parts) for claim, one in zip(kin, placed, strict=True))


def _with_whole(claim: Claim, one: Placed, wholes: dict[str, str], parts: dict[str, set[str]]) -> Claim:
    relation = replace(claim.relation, apart=one.claim.relation.apart)
    whole = wholes.get(claim.id)
    if whole is not None:
        close = parts[whole] | {whole}
        relation = replace(relation, additive_to=None, part_of=whole or None)
    else:
        close = parts.get(claim.id, set())
    others = tuple(other for other in relation.may_overlap if other not in close)
    return replace(claim, relation=replace(relation, may_overlap=others))


def _by_sentence(held: ArabicText, dates: tuple[DateFound, ...]) -> dict[int, list[DateFound]]:
    """The dates of each sentence, by its number."""
    found: dict[int, list[DateFound]] = {}
    at = 0
    for one in dates:
        while at < len(held.sentences) and held.sentences[at].end <= one.start:
            at += 1
        if at < len(held.sentences) and held.sentences[at].start <= one.start:
            found.setdefault(at, []).append(one)
    return found


@dataclass(frozen=True, slots=True)
class _Around:
    """What a sentence says besides its harms: read once for all of them."""

    said: Attribution
    outlet: str | None
    dates: list[DateFound]
    places: tuple[PlaceMention, ...]
    hedges: tuple[str, ...]
    blamed: tuple[AllegedPerpetrator, ...]
    published: date | None


def _around(
    held: ArabicText,
    sentence: ArabicSentence,
    days: dict[int, list[DateFound]],
    said: Attribution,
    outlet: str | None,
    table: Gazetteer,
    published: date | None,
) -> _Around:
    return _Around(
        said,
        outlet,
        days.get(sentence.index, []),
        arabic_places(held, sentence, table),
        hedges_in(held, sentence),
        perpetrators_in(held, sentence),
        published,
    )


def _claim(held: ArabicText, sentence: ArabicSentence, event: ArabicEvent, around: _Around) -> Placed:
    words, phrase = sentence.words, event.phrase
    count = phrase.count if phrase is not None and phrase.count is not None else UNCOUNTED
    count_span = None
    whoever = event.trigger > 0 and words[event.trigger - 1].text in _WHOEVER
    if phrase is not None and count == UNCOUNTED and not (event.negated or whoever) and are_two_or_more(words, phrase):
        count = Count(2, None)
    if phrase is not None and phrase.count_words is not None:
        first = words[phrase.count_words[0]]
        count_span = held.span(number_start(first), words[phrase.count_words[1] - 1].end)
        count = replace(count, as_printed=count_span.quote)
    names = tuple(_name(held, words, a, b).quote for a, b in event.names)
    if names and (phrase is None or (phrase.count_words is None and count.low == 1)):
        count = replace(UNCOUNTED, low=len(names), high=len(names))
    said = said_at(held, sentence, event.trigger, around.said, around.outlet)
    places = places_of_clause(around.places, words, event.trigger)
    claim = Claim(
        id=f"{sentence.start}-{event.trigger}",
        span=_extent(held, sentence, event),
        harm=event.harm,
        method=METHOD,
        negated=event.negated,
        victims=_victims(held, sentence, event, names),
        count=count,
        count_span=count_span,
        places=without_seat(places, held.text, sentence.start, sentence.end, next(iter(said.chain), "")),
        when=_when(held, sentence, event, around.dates, around.published),
        attribution=said,
        hedges=around.hedges,
        verification=verification_in(held, sentence, count_span is not None),
        alleged_perpetrators=around.blamed if event.harm is not Harm.RESCUED else (),
        confidence=0.8 if count.is_stated else 0.6,
        harm_span=held.span(words[event.trigger].start, words[event.trigger].end),
    )
    another = phrase is not None and any(w.text in _OTHERS for w in words[phrase.first : phrase.last])
    return Placed(claim, sentence.paragraph, another and not event.part, event.part)


def _name(held: ArabicText, words: tuple[Word, ...], first: int, last: int) -> Span:
    """Where the printed name stands, without the "and" joined to it."""
    return held.span(start_of_name(words[first]), words[last - 1].end)


def _extent(held: ArabicText, sentence: ArabicSentence, event: ArabicEvent) -> Span:
    """The sentence; for a part of a number, only the words of the part."""
    if event.part and event.phrase is not None:
        first, last = min(event.trigger, event.phrase.first), max(event.trigger, event.phrase.last - 1)
        return held.span(sentence.words[first].start, sentence.words[last].end)
    return held.span(sentence.start, sentence.end)


def _in_their_clauses(
    held: ArabicText, claims: tuple[Claim, ...], clauses: dict[str, tuple[Span, Span]], tolls: set[str]
) -> tuple[Claim, ...]:
    """The claims on the clause each was read from, once all are related as told in one sentence.

    What one source says of one harm in a sentence stays together: its numbers are added up. Two numbers of the dead
    ("the number of the dead is 104, and it was 100") are never added.
    """
    told: dict[tuple[Span, Harm, tuple[str, ...]], list[Span]] = {}
    counts = Counter((claim.span, claim.harm) for claim in claims if claim.id in tolls)
    again = {claim.id for claim in claims if claim.id in tolls and counts[(claim.span, claim.harm)] > 1}
    for claim in claims:
        sentence, clause = clauses.get(claim.id, (claim.span, claim.span))
        if claim.span == sentence and claim.id not in again:
            told.setdefault((sentence, claim.harm, claim.attribution.chain), []).append(clause)
    found: list[Claim] = []
    for claim in claims:
        spans = [clauses[claim.id][1]] if claim.id in again else None
        spans = spans or told.get((claim.span, claim.harm, claim.attribution.chain))
        if spans is None or claim.id not in clauses:
            found.append(claim)
            continue
        span = Span.of(held.text, min(one.start for one in spans), max(one.end for one in spans))
        found.append(replace(claim, span=span))
    return tuple(found)


def _victims(held: ArabicText, sentence: ArabicSentence, event: ArabicEvent, names: tuple[str, ...]) -> VictimsStated:
    phrase = event.phrase
    if phrase is None:
        span = _name(held, sentence.words, *event.names[0]) if event.names else None
        status = status_of_titles(sentence.words, event.names[0][0]) if event.names else Status.UNKNOWN
        return VictimsStated(surface=span.quote if span else "", status=status, names=names, span=span)
    first = phrase.count_words[1] if phrase.count_words is not None else phrase.first
    while first < phrase.last and (sentence.words[first].text == "من" or not sentence.words[first].text[0].isalnum()):
        first += 1
    if not phrase.noun:
        return VictimsStated(status=phrase.status, names=names)
    youngest, oldest = ages_of(sentence.words, phrase, event.names)
    grown = 17 if phrase.is_child and oldest is None else oldest
    span = held.span(sentence.words[min(first, phrase.last - 1)].start, sentence.words[phrase.last - 1].end)
    return VictimsStated(
        surface=span.quote,
        status=phrase.status,
        sex=phrase.sex,
        age_low=youngest,
        age_high=grown,
        names=names,
        span=span,
    )


def _when(
    held: ArabicText, sentence: ArabicSentence, event: ArabicEvent, found: list[DateFound], published: date | None
) -> When:
    last = max(event.trigger, event.phrase.last - 1 if event.phrase is not None else 0)
    counted = event.harm in {Harm.KILLED, Harm.INJURED} and is_counted_since(sentence, event.trigger, last)
    counted = counted or (event.toll and is_toll_of_many(sentence.words, event.trigger))
    counted = counted or (sentence.index > 0 and is_toll_of_a_war(sentence.words, event.trigger))
    behind = sentence.index > 0 or any(harms_told(word.text) for word in sentence.words[: event.trigger])
    counted = counted or (event.toll and behind and is_toll_of_a_cause(sentence.words, event.trigger))
    historical = counted or tells_of_long(sentence, last)
    historical = historical and not is_of_the_same(sentence.words, event.trigger)
    if not found:
        return When(historical=historical)
    told = sentence.words[event.trigger].start
    best = min(found, key=lambda d: (d.kind not in {"day", "weekday"}, abs(d.start - told)))
    span = held.span(best.start, best.end)
    past = published is not None and best.days.last is not None and best.days.last < published - ANOTHER_YEAR
    return When(span.quote, best.days, historical or past, span)
