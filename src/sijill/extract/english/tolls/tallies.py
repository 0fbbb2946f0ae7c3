"""Tallies: what a note closes with, a number and a fate and nothing else ("2 fatalities.", "1 killed, 3 injured.")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import CountFound
from sijill.extract.english.harms.event import Event
from sijill.extract.english.victims.victims import Group
from sijill.model.claims import VictimsStated
from sijill.model.counts import Count
from sijill.model.vocabulary import CASUALTIES, Harm
from sijill.text.numerals import NUMBER_WORDS, number_value

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.model.claims import Claim

KIND = "tally"
"""The kind of the events read here."""
_NUMBER = rf"(?:\d{{1,4}}|{NUMBER_WORDS})"
_DEAD = r"fatalit(?:y|ies)|deaths?|dead|killed|fats?\b\.?"
_HURT = r"injured|wounded|injur(?:y|ies)|inj\b\.?"
_BEHIND = rf"(?:fatalities|deaths|dead|killed|injured|wounded|injuries) ?[:=] ?{_NUMBER}\b"
"""As in "Fatalities: 3"."""
_ONE = rf"(?:{_NUMBER} (?:reported |confirmed |total )?(?:{_DEAD}|{_HURT})|{_BEHIND})"
_TALLY = rf"{_ONE}(?:(?:,? and |[,;] ?| & ){_ONE})*(?: (?:(?:was|were) )?(?:reported|confirmed|recorded))?"
_SENTENCE = re.compile(
    rf"(?:\A|(?<=[.!?\])]\s)|(?<=\n)){_TALLY}(?=\s*(?:[.;]\s|[.;]?\s*\Z|[.;]?\s*\[|\n))", re.IGNORECASE
)
_PART = re.compile(
    rf"(?P<number>{_NUMBER}) (?:reported |confirmed |total )?(?:(?P<dead>{_DEAD})|(?:{_HURT}))"
    rf"|(?:(?P<killed>fatalities|deaths|dead|killed)|injured|wounded|injuries) ?[:=] ?(?P<behind>{_NUMBER})\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(rf"{_TALLY}\W*", re.IGNORECASE)


def with_tallies(parsed: Parsed, sentence: Sentence, found: Sequence[Event]) -> list[Event]:
    """Give the events of a sentence with those of the tallies in it, in place of what else was read there."""
    kept = list(found)
    for tally in _SENTENCE.finditer(parsed.plain, sentence.start, sentence.end):
        told = list(_events(parsed, tally))
        kept = [event for event in kept if not tally.start() <= event.trigger.idx < tally.end()] if told else kept
        kept += told
    return kept


def _events(parsed: Parsed, tally: re.Match[str]) -> Iterator[Event]:
    for part in _PART.finditer(parsed.plain, *tally.span()):
        fate = parsed.token_at(_place(part))
        if fate is not None and number_value(part[_told_by(part)]):
            killed = part["dead"] or part["killed"]
            yield Event(Harm.KILLED if killed else Harm.INJURED, fate, (fate,), kind=KIND)


def _told_by(part: re.Match[str]) -> str:
    return "behind" if part["behind"] else "number"


def _place(part: re.Match[str]) -> int:
    """A character of the word for the fate: the first of the part where its number stands behind it."""
    return part.start() if part["behind"] else part.end() - 1 - part[0].endswith(".")


def tally_groups(parsed: Parsed, event: Event) -> list[Group]:
    """Give the people of an event told in a tally: as many as its number, nobody says who."""
    first = int(event.trigger.idx)
    end = first + len(event.trigger.text)
    held = parsed.sentence_at(first)
    for part in _PART.finditer(parsed.plain, held.start, held.end):
        people = number_value(part[_told_by(part)])
        if first <= _place(part) < end and people:
            start, stop = part.span(_told_by(part))
            count = CountFound(Count(people, people, parsed.text[start:stop]), start, stop)
            return [Group((event.trigger,), min(first, start), max(end, stop), count, VictimsStated(), False)]
    return []


def tally_extent(event: Event, group: Group | None) -> tuple[int, int] | None:
    """Give the characters of a part whose number stands behind its fate ("Fatalities: 3"); of no other event."""
    behind = event.kind == KIND and group is not None and group.end > event.trigger.idx + len(event.trigger.text)
    return (group.start, group.end) if behind and group is not None else None


def is_tally(claim: Claim) -> bool:
    """Whether a claim is read from a tally: a number and a fate, and nothing else."""
    return claim.harm in CASUALTIES and not claim.negated and bool(_WHOLE.fullmatch(claim.span.quote))
