"""The reader of Arabic text: claims, speech, people to protect."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sijill.extract.arabic.events import ArabicEvent, arabic_events
from sijill.extract.arabic.incidents import Told, tells_of_long, with_incidents
from sijill.extract.arabic.listed_claims import listed_claims
from sijill.extract.arabic.lists import listed_names
from sijill.extract.arabic.names import is_given
from sijill.extract.arabic.page import furniture
from sijill.extract.arabic.places import arabic_places
from sijill.extract.arabic.protection import arabic_protection, arabic_testimony
from sijill.extract.arabic.sources import attribution_in, outlet_in, verification_in
from sijill.extract.arabic.words import ArabicSentence, ArabicText, Word, arabic_text
from sijill.extract.relations import Placed, related
from sijill.extract.version import METHOD
from sijill.model.claims import UNCOUNTED, Claim, VictimsStated, When
from sijill.model.mentions import PersonFound, PersonVariant
from sijill.model.readings import Reading
from sijill.model.spans import Span
from sijill.model.vocabulary import Harm, Role, Status
from sijill.text.dates import DateFound, find_dates
from sijill.text.places import Gazetteer

_OTHERS = frozenset({"اخر", "اخرين", "اخرون", "اخري", "اخران"})


def read_arabic(text: str, ident: str, published: date | None, table: Gazetteer) -> Reading:
    """Give the reading of an Arabic text; see :func:`sijill.extract.read.read`."""
    held = arabic_text(text)
    dates = find_dates(held.folded.text, published, "ar")
    outlet = outlet_in(held)
    lists = listed_names(held)
    kept = frozenset(paragraph for one in lists for paragraph in one.paragraphs)
    body = frozenset(s.paragraph for s in held.sentences) - furniture(held, kept)
    placed: list[Placed] = []
    told: list[Told] = []
    for sentence in held.sentences:
        for event in arabic_events(sentence):
            one = _claim(held, sentence, event, dates, outlet, table)
            placed.append(replace(one, claim=replace(one.claim, id=f"c{len(placed) + 1}")))
            told.append(Told(placed[-1].claim, sentence, event.trigger))
    for listed in listed_claims(held, lists, tuple(told), outlet):
        placed.append(replace(listed.placed, claim=replace(listed.placed.claim, id=f"c{len(placed) + 1}")))
        told.append(Told(placed[-1].claim, listed.sentence, 0))
    marked = with_incidents(told, held.sentences, dates, body)
    claims = _related([replace(one, claim=claim) for one, claim in zip(placed, marked, strict=True)])
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


def _related(placed: list[Placed]) -> tuple[Claim, ...]:
    """The claims with their relations: a part told in its sentence belongs to the whole told there before it."""
    wholes: dict[str, str] = {}
    whole: Placed | None = None
    for one in placed:
        if not one.definite:
            whole = one
        elif whole is not None and one.claim.harm is whole.claim.harm and whole.claim.span.holds(one.claim.span):
            wholes[one.claim.id] = whole.claim.id if whole.claim.count.is_stated else ""
    return tuple(_with_whole(claim, one, wholes) for claim, one in zip(related(placed), placed, strict=True))


def _with_whole(claim: Claim, one: Placed, wholes: dict[str, str]) -> Claim:
    relation = replace(claim.relation, apart=one.claim.relation.apart)
    if claim.id in wholes:
        siblings = {other for other, whole in wholes.items() if whole == wholes[claim.id]}
        apart = tuple(other for other in relation.may_overlap if other not in siblings | {wholes[claim.id]})
        relation = replace(relation, additive_to=None, part_of=wholes[claim.id] or None, may_overlap=apart)
    else:
        parts = {other for other, whole in wholes.items() if whole == claim.id}
        relation = replace(relation, may_overlap=tuple(o for o in relation.may_overlap if o not in parts))
    return replace(claim, relation=relation)


def _claim(
    held: ArabicText,
    sentence: ArabicSentence,
    event: ArabicEvent,
    dates: tuple[DateFound, ...],
    outlet: str | None,
    table: Gazetteer,
) -> Placed:
    words, phrase = sentence.words, event.phrase
    count = phrase.count if phrase is not None and phrase.count is not None else UNCOUNTED
    count_span = None
    if phrase is not None and phrase.count_words is not None:
        first = words[phrase.count_words[0]]
        joined = len(first.text) - len(first.text.lstrip("وفبلك")) if first.text[-1].isdigit() else 0
        count_span = held.span(first.start + joined, words[phrase.count_words[1] - 1].end)
        count = replace(count, as_printed=count_span.quote)
    names = tuple(_name(held, words, a, b) for a, b in event.names)
    if names and (phrase is None or (phrase.count_words is None and count.low == 1)):
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
        places=arabic_places(held, sentence, table),
        when=_when(held, sentence, event, dates),
        attribution=attribution_in(held, sentence, outlet),
        verification=verification_in(held, sentence, count_span is not None),
        confidence=0.8 if count.is_stated else 0.6,
        harm_span=held.span(words[event.trigger].start, words[event.trigger].end),
    )
    another = phrase is not None and any(w.text in _OTHERS for w in words[phrase.first : phrase.last])
    return Placed(claim, sentence.paragraph, another and not event.part, event.part)


def _name(held: ArabicText, words: tuple[Word, ...], first: int, last: int) -> str:
    """The printed name, without the "and" joined to it."""
    joined = words[first].text.startswith("و") and not is_given(words[first].text) and len(words[first].text) > 3
    return held.span(words[first].start + joined, words[last - 1].end).quote


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
    grown = 17 if phrase.is_child else None
    span = held.span(sentence.words[min(first, phrase.last - 1)].start, sentence.words[phrase.last - 1].end)
    return VictimsStated(
        surface=span.quote, status=phrase.status, sex=phrase.sex, age_high=grown, names=names, span=span
    )


def _when(held: ArabicText, sentence: ArabicSentence, event: ArabicEvent, dates: tuple[DateFound, ...]) -> When:
    last = max(event.trigger, event.phrase.last - 1 if event.phrase is not None else 0)
    historical = tells_of_long(sentence, last)
    found = [d for d in dates if sentence.start <= d.start < sentence.end]
    if not found:
        return When(historical=historical)
    told = sentence.words[event.trigger].start
    best = min(found, key=lambda d: (d.kind not in {"day", "weekday"}, abs(d.start - told)))
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
