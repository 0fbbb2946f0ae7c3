"""Beside the event: running totals and other attacks that a text tells of behind the incident it leads with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.tolls.within.told import is_casualty_told
from sijill.extract.placed import Placed
from sijill.model.claims import Claim, When
from sijill.model.vocabulary import Harm, Status
from sijill.text.month_names import MONTH_NAMES
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed

_MONTH = f"(?:{'|'.join(MONTH_NAMES)})"
_UNIT = r"(?:days|weeks|months|month|year|years)"
_NUMBERED = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|latest)"
_RUNNING = Sought(
    r"\b(?:so far|already|alone|to date)\b[^.;]{0,20}\bthis (?:week|month|year|season)\b"
    r"|\bthis (?:week|month|year|season) (?:so far|alone|already)\b|\bto date\b"
    r"|\b(?:have|has)\b[^.;]{0,80}\b(?:this|in the) (?:week|month|year|past|last)\b"
    r"|\b(?:from|in|of|across|over) (?:a (?:number|series|string|spate) of|several|various|all|separate) "
    r"(?:\w+ )?(?:incidents|attacks|clashes|bombings|explosions|blasts|shootings)\b"
    r"|\bthis (?:month|year),?[^.;]{0,60}\b(?:have|has)\b"
    r"|^\W*(?:(?:tens|hundreds) of )?thousands of [^.;,]{0,60}\bhave (?:been )?(?:killed|died)\b"
    r"|\b(?:war|conflict|insurgency|rebellion|uprising|insurrection) (?:in which|(?:that|which) has)\b[^.;]{0,60}"
    r"\b(?:been|killed|claimed|left|died|cost)\b"
    r"|\bsince (?:the )?(?:start|beginning|outbreak|onset|end|fall)\b"
    r"|\bsince (?:[\w'’-]+ ){1,6}(?:began|started|broke out)\b"
    rf"|\bsince (?:\w+ )?(?:{_MONTH}|(?:19|20)\d\d)\b|\bbetween {_MONTH}(?: \d+)? (?:and|to) {_MONTH}\b"
    rf"|\b(?:from|between) (?:{_MONTH} )?\d{{1,2}}(?: {_MONTH})? (?:to|and|until|through) "
    rf"(?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})\b"
    rf"|\bbetween {_MONTH} \d{{4}} and\b|\b(?:between|in) (?:19|20)\d\d and (?:19|20)\d\d\b"
    r"|\b(?:over|in|during|within) (?:just |less than |under |only )?(?:the )?(?:past|last|previous|recent) "
    rf"(?:\w+ )?{_UNIT}\b|\b(?:over|in|during) the same (?:period|time|span)\b"
    rf"|\bin (?:just |less than |under |only )(?:\w+ )?{_UNIT}\b",
    re.IGNORECASE,
)
"""A time over which harms are counted, longer than one incident."""
_AN_EVENT = "attack|strike|blast|bombing|explosion|raid|shelling|shooting|ambush|crash|incident|massacre|fire|assault"
_LONG = "week|month|year|war|conflict|offensive|campaign|uprising|crisis|siege"
_OVER_TIME = Sought(
    rf"{_RUNNING.pattern}|\bsince\b|\b(?:this|last) (?:week|month|year)\b|\b(?:week|month|year|war)['\u2019]s\b"
    rf"|\b(?:of|for|in|during|from|over) the (?:\w+[ -])?(?:{_LONG})s?\b"
    rf"|\b(?:weekly|monthly|annual|yearly|cumulative|overall) (?:death )?(?:toll|total|number|tally|count)\b"
    rf"(?! (?:of|from|in) (?:the|that|this|[\w-]+['\u2019]s) (?:\w+ )?(?:{_AN_EVENT}))",
    re.IGNORECASE,
)
"""A time, or a war, that the number a toll is brought to is counted over."""
_EARLIER = Sought(
    rf"\b(?:last|previous) (?:week|month|year|{_MONTH})\b|\bearlier (?:this|in the) (?:week|month|year|{_MONTH})\b"
    r"|\b(?:an?|one|two|three|four|five|six|several|few|\d+) (?:weeks?|months?|years?) (?:ago|earlier|before)\b"
    rf"|\b(?:late|early) last (?:year|month|week)\b|^\W*in {_MONTH} (?:of )?(?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""A time before the incident."""
_IN_MONTH = re.compile(rf"\W*in {_MONTH} (?:of )?(?:19|20)\d\d\b", re.IGNORECASE)
"""As in "*In February 2008* three of its clerks were killed": another time, whoever they worked for."""
_IN_A_YEAR = re.compile(r"\b(?:were|was) (?:\w+ )?(?:killed|murdered|wounded|injured) in (?:all of )?(?:19|20)\d\d\W*$")
"""As in "Nine clerks were killed *in 2020*", behind the incident: those of the whole year."""
_HAVE_ALSO = Sought(r"\b(?:have|has) also\b", re.IGNORECASE)
"""What goes on with a count over a longer time."""
_RAISED = Sought(
    r"\b(?:brings?|bringing|takes?|taking|raises?|raising)\b[^.;]{0,30}\b(?:total|toll|number|tally|count)\b",
    re.IGNORECASE,
)
_ORDINAL = re.compile(rf"^the {_NUMBERED}\b", re.IGNORECASE)
_BEING = re.compile(r"(?:\b(?:is|was|are|became|becomes|being|as|makes? (?:him|her))|--|[–—])\s+(?:only )?$")
_AGAIN = re.compile(rf"(?:\b(?:is|was|mark(?:s|ed)?)|--|[–—,])\s+the {_NUMBERED} (?:such )?$", re.IGNORECASE)
"""As in "dies of a wound, *the first* murder of a nurse there": the same death told again."""
_AFTER_ANOTHER = re.compile(
    r"\b(?:incident|attack|killing|death|murder|ambush|shooting|raid|strike|tragedy|it|this|that)\b(?: \w+){0,2}? "
    r"(?:follow(?:s|ed)|(?:comes?|came)\b[^.;]{0,30}\b(?:after|following))\s(?:[\w'’-]+\s){0,3}$",
    re.IGNORECASE,
)
"""As in "the ambush *followed the* killing of two others": what it came after."""
_DEATH = re.compile(r"(?:killing|death|murder|assassination|execution|massacre|slaying)s?", re.IGNORECASE)
_FURTHER = re.compile(r"\b(?:more|another|others?|additional|further|also|meanwhile|separately)\b", re.IGNORECASE)
_POINTING = re.compile(
    r"^(?:s?he|him|her|they|them|who|the|this|these|those|my|his|her|their|its|our|both|all)\b", re.IGNORECASE
)
_ALL_DEATHS = re.compile(r"^the (?:\d+|[a-z-]+) (?:[\w-]+ ){0,2}(?:deaths|killings|fatalities)\b", re.IGNORECASE)
"""As in "*the 11 deaths* from 3 to 9 May": those of a whole time, not the ones just told of."""
_THIS = r"(?:the|this|\w+day['’]s) (?:[\w-]+ ){0,3}?"
_REACTED = Sought(
    r"\b(?:(?:condemn|mourn|deplor|regret|lament|denounc)\w*|(?:express|voic|convey)\w*\b[^.;]{0,40}"
    rf"\b(?:outrage|anger|grief|sorrow|horror|condolences))\b[^.;]{{0,60}}\b{_THIS}"
    r"(?:killing|murder|death|assassination|execution|slaying|loss)s? of "
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\b",
    re.IGNORECASE,
)
_REACTED_BY_NAME = Sought(
    rf"\b(?:condemn|mourn|deplor|regret|lament|denounc)\w*\b[^.;]{{0,60}}\b{_THIS}"
    r"(?:killing|murder|death|assassination|execution|slaying)s? of (?-i:[A-Z])",
    re.IGNORECASE,
)
"""As in "condemned the murder *of Noor Haddad* on Monday": by name alone it may be a death of years ago."""
_NEWS_DAY = re.compile(
    r"(?:on |early on |late on |last )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)"
    r"(?: (?:morning|afternoon|evening|night))?"
    rf"|(?:on )?(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)"
    rf"|(?:in )?(?:early |late )?{_MONTH}",
    re.IGNORECASE,
)
"""A day that is told without its year: of the news, or of who speaks."""
_GATHERED = Sought(
    r"\b(?:protest|demonstrat|march|rall(?:y|ied)|strik|sit-in|gather|vigil|funeral|blocked|took to|commemorat)\w*",
    re.IGNORECASE,
)
_OWN = re.compile(r"(?:his|her|their)\b", re.IGNORECASE)
_OWN_BODY = re.compile(r"(?:his|her|the victim)\b", re.IGNORECASE)
_BODY = re.compile(r"remains|bod(?:y|ies)|corpse|buried|laid|burial|funeral", re.IGNORECASE)
_HAD_DIED = re.compile(r"\bhad (?:\w+ ){0,2}(?:died|drowned|succumbed|killed|committed|taken)\b", re.IGNORECASE)
_DEATH_OF = re.compile(r"\b(?:death|killing|murder|assassination|lynching) of\b", re.IGNORECASE)
_SAID = re.compile(
    r"\b(?:said|says|report(?:s|ed)|announced|published|stated|confirmed|told|wrote|found|concluded|claimed)\b",
    re.IGNORECASE,
)
"""A time before one of these is that of saying."""
FEWEST = 2
"""A number condemned counts several (persons)."""
_BEFORE = 90
"""Words that say how a death stands to another are told at most so far before it (characters)."""


def beside_the_event(parsed: Parsed, placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims, those historical that count over a longer time or tell of an attack before the incident.

    Only behind a claim of the incident itself, in a later sentence or in "which brings the number ... to N": a text
    that leads with a total is about it. "Two more died last week" and "she was hurt last month" go on with the event.

    Args:
        parsed: The text.
        placed: Its claims in reading order.
    """
    found: list[Placed] = []
    led: int | None = None
    day = When()
    counting: int | None = None
    """The paragraph that counts over a longer time."""
    mourned: Placed | None = None
    for held in placed:
        if led is None and _is_of_the_mourned(parsed, held, mourned):
            held = replace(held, claim=replace(held.claim, when=replace(held.claim.when, historical=True)))
        claim = held.claim
        if claim.harm is Harm.KILLED and claim.is_historical and not claim.negated:
            mourned = held
        told = is_casualty_told(claim)
        sentence = parsed.sentence_at(claim.span.start)
        if told and led is not None:
            beside = _is_beside(parsed, held, led) and not _is_of_that_day(day, claim.when)
            goes_on = counting == sentence.paragraph and _HAVE_ALSO.search(parsed.plain, sentence.start, sentence.end)
            if beside or goes_on:
                claim = replace(claim, when=replace(claim.when, historical=True))
        elif led is None and (told or _leads(claim)):
            led, day = sentence.index, claim.when
        if claim.is_historical and _RUNNING.search(parsed.plain, sentence.start, sentence.end):
            counting = sentence.paragraph
        found.append(replace(held, claim=claim))
    dead = any(is_casualty_told(held.claim) and held.claim.harm is Harm.KILLED for held in found)
    if led is None or not dead:
        return [_reacted_to(parsed, held) for held in found]
    return _with_those_condemned(parsed, found)


def _with_those_condemned(parsed: Parsed, placed: list[Placed]) -> list[Placed]:
    """As in "The agency condemned *the killing of three clerks*. A clerk was killed on Monday": the news counts three.

    Where the text leads with the number, and tells of no more dead, of no other side, behind it.
    """
    lead = placed[0]
    after = [held for held in placed[1:] if held.claim.harm is Harm.KILLED and is_casualty_told(held.claim)]
    told = sum(held.claim.count.low or 0 for held in after)
    sides = {held.claim.victims.status for held in after} - {lead.claim.victims.status, Status.UNKNOWN}
    number = lead.claim.count.low or 0
    if not all(_is_called_alike(lead.claim, held.claim) for held in after):
        return placed
    if parsed.sentence_at(lead.claim.span.start).index or sides or number < max(FEWEST, told):
        return placed
    news = _reacted_to(parsed, lead)
    if news is lead or news.claim.count_span is None:
        return placed
    at = news.claim.count_span.start
    parts = {held.claim.id for held in after}
    return [news, *(replace(held, whole_at=at) if held.claim.id in parts else held for held in placed[1:])]


def _is_called_alike(whole: Claim, claim: Claim) -> bool:
    """Whether somebody is called as those of a number are ("a clerk", "three clerks"), or only pointed at."""
    nouns = [one.victims.surface.lower().split()[-1:] for one in (whole, claim)]
    stems = [noun[0].rstrip("s") if noun else "" for noun in nouns]
    return stems[0] == stems[1] or stems[1] in {"he", "she", "him", "her", "they", "them"}


def _is_of_that_day(led: When, told: When) -> bool:
    """As in "killed *in late November*, ... killed 131 people *late last month*": the time that the text leads with.

    A single day is no such time: what befell people "last month" besides is another attack.
    """
    if not told.expression or not told.expression.lower().startswith(("last", "late last", "early last", "previous")):
        return False
    begun, ended, first, last = led.days.first, led.days.last, told.days.first, told.days.last
    if begun is None or ended is None or first is None or last is None or begun == ended:
        return False
    return first <= begun and ended <= last


def _is_of_the_mourned(parsed: Parsed, held: Placed, mourned: Placed | None) -> bool:
    """As in "Students protested the killing of a classmate. *The classmate* was lynched": how the one mourned died.

    Or what becomes of the body: "marched after the death of a woman before *her remains* were buried". Not where the
    text has told of harm of its own, or tells this one with its own day or name.
    """
    claim = held.claim
    told = claim.harm is Harm.KILLED and not claim.negated and not claim.is_historical and claim.count.high == 1
    day = claim.when.span
    if told and mourned is not None and set(claim.victims.names) & set(mourned.claim.victims.names):
        return _is_gathered_over(parsed, mourned)
    if not told or claim.victims.names or (day is not None and day.overlaps(claim.span)):
        return False
    surface = claim.victims.surface.lower()
    own = _OWN_BODY.match(surface) and claim.harm_span is not None and _BODY.fullmatch(claim.harm_span.quote)
    if own or (held.definite and _HAD_DIED.search(claim.span.quote)):
        sentence = parsed.sentence_at(claim.span.start)
        before = parsed.sentences[max(0, sentence.index - 1)].start if sentence.index else sentence.start
        words = parsed.plain[before : claim.span.start]
        return bool(_GATHERED.search(words) and _DEATH_OF.search(words) and not _REACTED.search(words))
    pointing = held.definite or _OWN.match(surface) is not None
    if mourned is None or mourned.claim.count.high != 1 or not pointing:
        return False
    if not _is_gathered_over(parsed, mourned):
        return False
    return surface.split()[-1:] == mourned.claim.victims.surface.lower().split()[-1:]


def _is_gathered_over(parsed: Parsed, mourned: Placed) -> bool:
    """Whether people march, strike or gather over the death; a statement that condemns it reports it."""
    sentence = parsed.sentence_at(mourned.claim.span.start)
    words = parsed.plain[sentence.start : sentence.end]
    return bool(_GATHERED.search(words)) and not _REACTED.search(words)


def _leads(claim: Claim) -> bool:
    """Whether a claim of people taken tells of the incident: "gunmen abducted 45" leads as a killing does."""
    return claim.harm is Harm.MISSING and not claim.negated and not claim.is_historical


def _reacted_to(parsed: Parsed, held: Placed) -> Placed:
    """As in "The agency condemned the killing of *two clerks*": the news itself, where the text tells of no other dead.

    Not where people march, strike or gather over it.
    """
    claim = held.claim
    if claim.harm is not Harm.KILLED or claim.negated or not claim.is_historical:
        return held
    told_when = claim.when.expression.rstrip(".") if claim.when.expression else None
    if told_when is not None and not _NEWS_DAY.fullmatch(told_when):
        return held
    sentence = parsed.sentence_at(claim.span.start)
    words = parsed.plain[sentence.start : sentence.end]
    reacted = _REACTED.search(words) or (_REACTED_BY_NAME.search(words) if told_when is not None else None)
    if reacted is None or _GATHERED.search(words):
        return held
    return replace(held, claim=replace(claim, when=replace(claim.when, historical=False)))


def _is_beside(parsed: Parsed, held: Placed, led: int) -> bool:
    claim = held.claim
    sentence = parsed.sentence_at(claim.span.start)
    words = parsed.plain[sentence.start : sentence.end]
    place = claim.victims.span.start if claim.victims.span is not None else claim.span.start
    if _is_told_again(parsed, held, place) or _is_what_came_before(parsed, held, sentence.start):
        return True
    raised = _RAISED.search(words)
    if raised is not None:
        if _FURTHER.search(words[: raised.start()]):
            return False
        number = claim.count_span.start if claim.count_span is not None else place
        behind = number >= sentence.start + raised.start()
        return behind and _OVER_TIME.search(parsed.plain, sentence.start + raised.start(), sentence.end) is not None
    pointing = _POINTING.match(claim.victims.surface) and not _ALL_DEATHS.match(claim.victims.surface)
    dated = _IN_MONTH.match(words) is not None and claim.count_span is not None
    if sentence.index <= led or _FURTHER.search(claim.span.quote) or (pointing and not dated):
        return False
    told = int(claim.harm_span.start if claim.harm_span is not None else claim.span.start) - sentence.start
    timed = _EARLIER.search(words) or (_RUNNING.search(words) if claim.count.high != 1 else None)
    if timed is None and claim.count.high != 1 and _IN_A_YEAR.search(words):
        return True
    return timed is not None and not _SAID.search(words[timed.end() : max(told, timed.end())])


def _is_told_again(parsed: Parsed, held: Placed, place: int) -> bool:
    """As in "he is *the third nurse* killed", "-- *the first* murder of a nurse": a death told of before, counted."""
    if _ORDINAL.match(held.claim.victims.surface) and _BEING.search(parsed.plain[max(0, place - _BEFORE) : place]):
        return True
    told = held.claim.harm_span
    return told is not None and bool(_AGAIN.search(parsed.plain[max(0, told.start - _BEFORE) : told.start]))


def _is_what_came_before(parsed: Parsed, held: Placed, start: int) -> bool:
    told = held.claim.harm_span
    if told is None or not _DEATH.fullmatch(told.quote):
        return False
    return bool(_AFTER_ANOTHER.search(parsed.plain[max(start, told.start - _BEFORE) : told.start]))
