"""The dead told by those who were spared: "*all but three of the 14 miners* died", "only three of the 14 survived"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import CountFound
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_irrealis
from sijill.extract.english.victims.stated import sex_of, status_of
from sijill.extract.english.victims.victims import Group
from sijill.model.claims import VictimsStated
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm
from sijill.text.numerals import number_value
from sijill.text.sought import Sought, Together

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence

KIND = "spared"
"""The kind of the events read here."""
_N = r"(?:\d{1,4}|[a-z]+(?:-[a-z]+)?)"
_WHO = r"(?P<who>[^\W\d_][\w'\u2019-]*(?:\s+[^\W\d_][\w'\u2019-]*){0,2}?)"
_OF_ALL = rf"of\s+(?:the|its|their|our|his|her)\s+(?P<all>{_N})\s+{_WHO}"
_ASIDE = r"(?:\s+(?:on\s+board|aboard|inside|in|on|at)(?:\s+[\w'\u2019-]+){0,4}?)?"
_SPARED = tuple(
    Sought(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:all|everyone|everybody)\s+(?:but|except(?:\s+for)?)\s+(?P<spared>{_N})\s+{_OF_ALL}{_ASIDE}\s+"
        r"(?:(?:have|had|were|are)\s+)?(?:been\s+)?(?P<fate>died|perished|killed|drowned|dead)\b",
        rf"\b(?:only|just)\s+(?P<spared>{_N})\s+{_OF_ALL}{_ASIDE}\s+(?:have\s+|had\s+)?(?P<fate>survived)\b",
        rf"\bof\s+(?:the|its|their)\s+(?P<all>{_N})\s+{_WHO}{_ASIDE},\s+(?:only|just)\s+(?P<spared>{_N})\s+(?P<fate>survived)\b",
    )
)
_TOGETHER = Together(dict(enumerate(_SPARED)))


def with_spared(parsed: Parsed, sentence: Sentence, found: Sequence[Event]) -> list[Event]:
    """Give the events of a sentence with the dead it tells of by the number of those who were spared."""
    match = _told(parsed, sentence)
    held = parsed.doc.char_span(*match.span("fate")) if match is not None else None
    if match is None or held is None or is_irrealis(held[0]):
        return list(found)
    kept = [event for event in found if event.trigger.i != held[0].i]
    return [*kept, Event(Harm.KILLED, held[0], (held[0],), kind=KIND)]


def spared_groups(parsed: Parsed, event: Event) -> list[Group]:
    """Give the people of such an event: as many as there were without those spared."""
    match = _told(parsed, parsed.sentence_at(int(event.trigger.idx)))
    held = parsed.doc.char_span(*match.span("who")) if match is not None else None
    if match is None or held is None:
        return []
    dead = (number_value(match["all"]) or 0) - (number_value(match["spared"]) or 0)
    start, end = match.span("who")
    stated = VictimsStated(
        surface=parsed.text[start:end],
        status=status_of([held[-1]]),
        sex=sex_of([held[-1]]),
        span=parsed.span(start, end),
    )
    at = match.start("all")
    return [Group((held[-1],), at, end, CountFound(Count(dead, dead), at, at), stated, False)]


def _told(parsed: Parsed, sentence: Sentence) -> re.Match[str] | None:
    for _, pattern in _TOGETHER.in_whole(parsed.plain):
        match = pattern.search(parsed.plain, sentence.start, sentence.end)
        if match is not None:
            spared, everybody = number_value(match["spared"]), number_value(match["all"])
            return match if spared is not None and everybody is not None and spared < everybody else None
    return None
