"""The reader of English: a parsed text in, claims with everything around them out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from sijill.extract.english.blame.blamed_elsewhere import with_blame
from sijill.extract.english.blame.exculpatory import exculpatory_extents
from sijill.extract.english.blame.perpetrators import attacked_status, perpetrators_of
from sijill.extract.english.counting.antecedents import with_antecedents
from sijill.extract.english.counting.counted_actors import with_counted_actors
from sijill.extract.english.counting.either import of_either
from sijill.extract.english.counting.field_notes import KIND as FIELD_NOTE
from sijill.extract.english.counting.field_notes import field_group
from sijill.extract.english.counting.kinds_of_one import with_kinds_of_one, without_said_again
from sijill.extract.english.counting.marked_fates import KIND as MARKED
from sijill.extract.english.counting.masks import masks
from sijill.extract.english.counting.numbers_by_place import numbers_by_place
from sijill.extract.english.counting.respective import KIND as RESPECTIVE
from sijill.extract.english.counting.respective import respective_groups, with_respective
from sijill.extract.english.counting.shorthand import KIND as SHORTHAND
from sijill.extract.english.counting.shorthand import shorthand_groups
from sijill.extract.english.counting.the_latter import KIND as OF_TWO
from sijill.extract.english.counting.the_latter import groups_of_two, with_the_latter
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.events import events
from sijill.extract.english.harms.hedges import hedges_in
from sijill.extract.english.harms.losses import KIND as LOSS
from sijill.extract.english.harms.losses import losing_status
from sijill.extract.english.harms.when_en import when_of
from sijill.extract.english.names.full_names import with_full_names
from sijill.extract.english.names.groups import groups_in
from sijill.extract.english.names.headed import headed, headed_alone, with_headed
from sijill.extract.english.names.kin_rows import with_first_names
from sijill.extract.english.names.name_chains import chains_of
from sijill.extract.english.names.name_kinds import settle_names
from sijill.extract.english.names.name_lists import NameList, name_lists
from sijill.extract.english.names.named_among import named_among
from sijill.extract.english.names.named_claims import NamedDead, named_alone, with_names, without_speakers
from sijill.extract.english.names.named_dead import named_people
from sijill.extract.english.names.named_later import with_names_given_later
from sijill.extract.english.names.named_rows import with_rows
from sijill.extract.english.names.names_denied import without_names_denied
from sijill.extract.english.names.names_meant import with_names_meant
from sijill.extract.english.names.people import people_in
from sijill.extract.english.places.places_en import PlaceFound, places_in, places_of
from sijill.extract.english.protecting.protection import protection_in
from sijill.extract.english.sources.attribution import attribution_of
from sijill.extract.english.sources.outlet import outlet_of
from sijill.extract.english.sources.speech import Speech
from sijill.extract.english.sources.testimonies import testimonies_in
from sijill.extract.english.sources.verification import VerificationStatement, verification_of, verification_statements
from sijill.extract.english.tolls.background import is_background
from sijill.extract.english.tolls.beside_the_event import beside_the_event
from sijill.extract.english.tolls.came_before import came_before
from sijill.extract.english.tolls.earlier_events import of_earlier_events
from sijill.extract.english.tolls.how_it_began import how_it_began
from sijill.extract.english.tolls.listed_claims import listed_claim
from sijill.extract.english.tolls.other_incidents import of_other_incidents
from sijill.extract.english.tolls.over_a_time import over_a_time
from sijill.extract.english.tolls.relations import related
from sijill.extract.english.tolls.set_apart import set_apart
from sijill.extract.english.tolls.spared import KIND as SPARED
from sijill.extract.english.tolls.spared import spared_groups
from sijill.extract.english.tolls.tallies import KIND as TALLY
from sijill.extract.english.tolls.tallies import tally_extent, tally_groups
from sijill.extract.english.tolls.within.listed import with_listed_parts
from sijill.extract.english.tolls.within.put_right import put_right
from sijill.extract.english.victims.joined_people import has_clause_of_its_own
from sijill.extract.english.victims.victims import Group, group_alone, groups, opens_further
from sijill.extract.english.words.begun import begun_in
from sijill.extract.english.words.clauses import claim_extent
from sijill.extract.english.words.layout import is_shouted
from sijill.extract.english.words.parsed import Parsed, Sentence, parse
from sijill.extract.garbled.garbles import garbles_in
from sijill.extract.placed import Placed
from sijill.extract.version import METHOD
from sijill.model.claims import UNCOUNTED, Attribution, Claim, ReadingNote, VictimsStated
from sijill.model.mentions import Garble
from sijill.model.readings import Reading
from sijill.model.vocabulary import CASUALTIES, Harm, Status, Voice
from sijill.text.dates import DateFound, find_dates
from sijill.text.places import Gazetteer

_ARTICLE = len("the ")
"""A source is named without its article."""


@dataclass(frozen=True)
class _Setting:
    """What every claim of one text is read against."""

    parsed: Parsed
    speech: Speech
    outlet: str | None
    dates: tuple[DateFound, ...]
    masks: tuple[tuple[int, int], ...]
    places: list[PlaceFound]
    verifications: list[VerificationStatement]
    published: date | None
    lists: tuple[NameList, ...] = ()


def read_english(
    text: str, ident: str, published: date | None, table: Gazetteer, parsed: Parsed | None = None
) -> Reading:
    """Give the reading of an English text.

    Args:
        text: As received.
        ident: The text's id.
        published: Reference date for relative dates.
        table: Where places are looked up.
        parsed: The text parsed, when it went through the parser with others.
    """
    parsed = parsed or parse(text)
    lists = name_lists(parsed.plain)
    settle_names(parsed, table, lists)
    dates = find_dates(parsed.plain, published)
    setting = _Setting(
        parsed,
        Speech(parsed),
        outlet_of(text),
        dates,
        masks(parsed.plain, dates),
        places_in(parsed, table),
        verification_statements(parsed),
        published,
        lists,
    )
    garbles = garbles_in(parsed, setting.places, setting.speech)
    placed = [placed for sentence in parsed.sentences for placed in _claims_of(setting, sentence)]
    placed += [_listed(setting, held) for held in lists]
    placed = _named(setting, with_listed_parts(parsed, sorted(placed, key=_order), setting.masks))
    ordered = beside_the_event(parsed, with_names_meant(parsed, _with_those_meant(parsed, placed)))
    ordered = how_it_began(parsed, ordered)
    ordered = over_a_time(parsed, put_right(parsed, of_earlier_events(parsed, came_before(parsed, ordered), published)))
    numbered = [replace(p, claim=replace(p.claim, id=f"c{number}")) for number, p in enumerate(ordered, 1)]
    told = of_other_incidents(parsed, related(numbered, parsed))
    claims = tuple(_noted(claim, garbles) for claim in with_blame(parsed, told))
    people = people_in(parsed, setting.places, claims, lists)
    claims = with_full_names(claims, people, are_dead_told_apart=not is_shouted(text))
    testimony = testimonies_in(parsed, setting.speech, claims)
    protection, people = protection_in(parsed, people, testimony, claims, setting.speech)
    return Reading(
        ident,
        "en",
        published,
        claims=claims,
        testimony=testimony,
        people=people,
        groups=groups_in(parsed, setting.places),
        protection=protection,
        garbles=garbles,
    )


def _with_those_meant(parsed: Parsed, placed: list[Placed]) -> list[Placed]:
    told = without_said_again(sorted(placed, key=_order))
    return with_counted_actors(parsed, with_kinds_of_one(parsed, with_antecedents(told)))


def _order(placed: Placed) -> tuple[int, int, int, str]:
    claim = placed.claim
    return claim.span.start, claim.span.end, claim.count_span.start if claim.count_span else 0, claim.harm.value


def _claims_of(setting: _Setting, sentence: Sentence) -> list[Placed]:
    found: list[Placed] = []
    told = with_respective(setting.parsed, sentence, events(setting.parsed, sentence))
    for event in with_the_latter(setting.parsed, sentence, told):
        if any(held.covers(int(event.trigger.idx)) for held in setting.lists):
            continue
        held: list[Group | None] = [*_groups_of(setting, event)] or [None]
        found += [_claim(setting, sentence, event, group, tally_extent(event, group)) for group in held]
    found = [placed for placed in found if not _is_who_says_it(setting.parsed, sentence, placed.claim)]
    found = set_apart(setting.parsed.plain, sentence.start, sentence.end, found)
    here = [one.mention for one in begun_in(setting.places, sentence.start, sentence.end)]
    found = numbers_by_place(setting.parsed, sentence, found, here, setting.masks)
    for start, end in exculpatory_extents(setting.parsed, sentence):
        found.append(_exculpatory(setting, sentence, start, end))
    return found


def _groups_of(setting: _Setting, event: Event) -> list[Group]:
    if event.kind == FIELD_NOTE:
        noted = [field_group(setting.parsed, victim, setting.masks) for victim in event.victims]
        return [replace(held, count=of_either(held.heads[0], event.harm, held.count)) for held in noted]
    if event.kind == MARKED:
        return [group_alone(setting.parsed, victim, setting.masks, event.harm) for victim in event.victims]
    if event.kind == RESPECTIVE:
        return respective_groups(setting.parsed, event, setting.masks)
    if event.kind == OF_TWO:
        return groups_of_two(setting.parsed, event, setting.masks)
    if event.kind == SHORTHAND:
        return shorthand_groups(setting.parsed, event)
    if event.kind == TALLY:
        return tally_groups(setting.parsed, event)
    if event.kind == SPARED:
        return spared_groups(setting.parsed, event)
    told = groups(setting.parsed, event.victims, setting.masks, event.harm)
    return [group for group in told if not has_clause_of_its_own(group.heads, event)]


def _claim(
    setting: _Setting, sentence: Sentence, event: Event, group: Group | None, extent: tuple[int, int] | None = None
) -> Placed:
    parsed = setting.parsed
    start, end = extent or claim_extent(parsed, sentence, event)
    attribution = attribution_of(parsed, sentence, event, setting.speech, setting.outlet)
    count = group.count if group is not None else None
    when = when_of(parsed, sentence, start, end, setting.dates, setting.published, event.trigger)
    claim = Claim(
        id=f"{start}-{event.trigger.i}-{count.start if count else 0}",
        span=parsed.span(start, end),
        harm=event.harm,
        method=METHOD,
        negated=event.negated,
        victims=_without_tellers(_victims(event, group), attribution.chain),
        count=count.count if count is not None else UNCOUNTED,
        count_span=parsed.span(count.start, count.end) if count is not None and count.end > count.start else None,
        places=places_of(parsed, sentence, start, end, setting.places, next(iter(attribution.chain), "")),
        when=replace(when, historical=when.historical or is_background(event)),
        attribution=attribution,
        hedges=hedges_in(parsed.plain, start, end),
        verification=verification_of(
            parsed, setting.verifications, sentence, _is_figure(group), attribution.voice is Voice.DIRECT
        ),
        alleged_perpetrators=perpetrators_of(parsed, event),
        confidence=_confidence(event, group),
        harm_span=parsed.span(event.trigger.idx, event.trigger.idx + len(event.trigger.text)),
    )
    another = group is not None and (group.another or opens_further(parsed.plain[sentence.start : sentence.end]))
    return Placed(claim, sentence.paragraph, another, group is not None and group.definite)


def _listed(setting: _Setting, held: NameList) -> Placed:
    """The claim a list makes, with the days and places of its heading; it points back to any toll told before."""
    parsed = setting.parsed
    heading = replace(parsed.sentence_at(held.start), start=held.start, end=held.heading_end)
    claim = replace(
        listed_claim(parsed, held, setting.speech.sources, setting.outlet),
        places=places_of(parsed, heading, held.start, held.heading_end, setting.places),
        when=when_of(parsed, heading, held.start, held.heading_end, setting.dates, setting.published),
    )
    return Placed(claim, heading.paragraph, False, True)


def _named(setting: _Setting, placed: list[Placed]) -> list[Placed]:
    """The claims with the names of the dead, and those that only names make.

    How much each word beside a name weighs was learned from texts with their own capitals; of a text printed in
    capitals throughout only the names that stand in the claims themselves are taken.
    """
    if is_shouted(setting.parsed.text):
        return placed
    chains = list(chains_of(setting.parsed))
    placed = with_rows(setting.parsed, placed, chains)
    rows = headed(setting.parsed, chains)
    placed = with_headed(setting.parsed, placed, rows)
    behind = (*headed_alone(setting.parsed, placed, rows), *named_among(setting.parsed, placed))
    among = [_of_named(setting, held) for held in behind]
    placed = [*placed, *among]
    speakers = {spoken.speaker for spoken in setting.speech.spoken if spoken.speaker and spoken.speaker_span}
    people = without_speakers(named_people(setting.parsed, chains), placed, speakers)
    alone = [_of_named(setting, held) for held in named_alone(setting.parsed, placed, people)]
    named = with_names(placed, people, frozenset(one.claim.id for one in among))
    placed = with_names_given_later(setting.parsed, sorted([*named, *alone], key=_order))
    named = without_names_denied(setting.parsed, with_first_names(setting.parsed.plain, placed, people))
    return [replace(one, claim=_not_its_teller(one.claim)) for one in named]


def _of_named(setting: _Setting, held: NamedDead) -> Placed:
    return _claim(setting, held.sentence, held.event, held.group, held.extent)


def _is_figure(group: Group | None) -> bool:
    return group is not None and group.count is not None and group.count.end > group.count.start


def _victims(event: Event, group: Group | None) -> VictimsStated:
    if group is None:
        return VictimsStated()
    stated = group.stated
    if stated.status is Status.UNKNOWN and event.kind == LOSS:
        return replace(stated, status=losing_status(event.trigger))
    if stated.status is Status.UNKNOWN and event.harm in CASUALTIES:
        return replace(stated, status=attacked_status(event))
    return stated


def _is_who_says_it(parsed: Parsed, sentence: Sentence, claim: Claim) -> bool:
    """As in "killing 13, including seven pupils, *a clerk* and a cook said": who says it is told as a part of those."""
    span, words = claim.victims.span, parsed.plain[sentence.start : sentence.end]
    if span is None:
        return False
    if _is_right_before_saying(words, span.start - sentence.start, claim):
        return True
    if not claim.span.quote.startswith(("including", "among")):
        return False
    places = [(sentence.start + words.find(link), len(link)) for link in claim.attribution.chain if link in words]
    return any(at - _ARTICLE <= span.start and span.end <= at + length for at, length in places)


def _is_right_before_saying(words: str, at: int, claim: Claim) -> bool:
    """As in "injuring others, *a clerk and a lawyer* said": those who say so, who are no more of those hurt."""
    link = next(iter(claim.attribution.chain), "")
    if " and " not in link:
        return False
    said = re.search(rf"{re.escape(link)} (?:said|say|told|reported|confirmed)\b", words)
    return said is not None and said.start() <= at < said.start() + len(link)


def _without_tellers(stated: VictimsStated, chain: tuple[str, ...]) -> VictimsStated:
    """As in "killing two children, the governor, *Omar Rashid*, said": who says it is none of those it happened to."""
    own = stated.surface.split()
    names = tuple(name for name in stated.names if name not in chain or name.split()[-1] in own)
    return stated if names == stated.names else replace(stated, names=names)


def _not_its_teller(claim: Claim) -> Claim:
    """The claim without the name of who says it, where a weighing of names took them for one of the dead."""
    victims = _without_tellers(claim.victims, claim.attribution.chain[:1])
    return claim if victims is claim.victims else replace(claim, victims=victims)


def _confidence(event: Event, group: Group | None) -> float:
    base = {"verb": 0.9, "people": 0.8, "bodies": 0.7, "noun": 0.7, "violence": 0.6, "escape": 0.5}.get(event.kind, 0.6)
    return round(base - (0.0 if group is not None and group.count is not None else 0.2), 6)


def _exculpatory(setting: _Setting, sentence: Sentence, start: int, end: int) -> Placed:
    parsed = setting.parsed
    quoted = setting.speech.quotation_at(start)
    chain = tuple(dict.fromkeys(name for name in (quoted.speaker if quoted else None, setting.outlet) if name))
    claim = Claim(
        id=f"{start}-exculpatory",
        span=parsed.span(start, end),
        harm=Harm.EXCULPATORY,
        method=METHOD,
        attribution=Attribution(chain, Voice.DIRECT if quoted else Voice.INDIRECT if chain[1:] else Voice.NARRATOR),
        hedges=hedges_in(parsed.plain, start, end),
        confidence=0.5,
    )
    return Placed(claim, sentence.paragraph, False, False)


def _noted(claim: Claim, garbles: tuple[Garble, ...]) -> Claim:
    inside = [garble for garble in garbles if claim.span.overlaps(garble.span)]
    if not inside:
        return claim
    note = ReadingNote(
        "; ".join(garble.span.quote for garble in inside), "; ".join(garble.reading for garble in inside)
    )
    return replace(claim, reading=note, confidence=round(max(0.1, claim.confidence - 0.2), 6))
