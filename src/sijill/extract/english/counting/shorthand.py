"""Shorthand of radio rooms: "2 x police KIA, 3 x WIA", "KIA: 4", "x3 MIA", "2 staff inj", "1 driver GSW to leg"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import CountFound
from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.victims.stated import status_of
from sijill.extract.english.victims.victims import Group
from sijill.model.claims import VictimsStated
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm
from sijill.text.numerals import NUMBER_WORDS, number_value

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

KIND = "shorthand"
"""The kind of the events read here."""
_FATES = {
    "KIA": Harm.KILLED,
    "WIA": Harm.INJURED,
    "MIA": Harm.MISSING,
    "KHA": Harm.KILLED,
    "DOW": Harm.KILLED,
    "GSW": Harm.INJURED,
}
_CUT_SHORT = ("inj'd", "injd", "inj", "Inj", "INJ")
"""Injured, cut short."""
_FATES |= dict.fromkeys(_CUT_SHORT, Harm.INJURED)
_FATE = "|".join(_FATES)
_NOTE = re.compile(
    rf"(?<![\w.,-])(?:x ?(?P<after>\d{{1,4}})|(?P<number>\d{{1,4}}|(?i:{NUMBER_WORDS}))(?: ?[x×])?)(?!\w|\.\d)"
    rf"(?P<who>(?: [A-Za-z][\w'/-]*){{0,4}}?) (?P<fate>{_FATE})(?![\w-])"
    rf"|(?<![\w-])(?P<first>{_FATE})(?: ?[:=x×] ?| x)(?P<last>\d{{1,4}})(?!\w|\.\d)"
)


def shorthand_events(parsed: Parsed, sentence: Sentence) -> Iterator[Event]:
    """Give the events that a sentence tells in shorthand, each with its word of fate as trigger."""
    for match in _notes(parsed, sentence.start, sentence.end):
        fate = "fate" if match["fate"] else "first"
        token = parsed.token_at(match.start(fate))
        if token is not None and not _is_of_a_force(token) and (match["number"] or match["after"] or match["last"]):
            yield Event(_FATES[match[fate]], token, (token,), kind=KIND)


def shorthand_groups(parsed: Parsed, event: Event) -> list[Group]:
    """Give the people of an event told in shorthand: the number and the words between it and the fate."""
    at = int(event.trigger.idx)
    held = parsed.sentence_at(at)
    for match in _notes(parsed, held.start, held.end):
        if at in (match.start("fate"), match.start("first")):
            return [_group(parsed, event, match)]
    return []


def _is_of_a_force(fate: Token) -> bool:
    """As in "two *KIA soldiers*": three letters before their people are what a force is called."""
    after = fate.doc[fate.i + 1] if fate.i + 1 < len(fate.doc) else None
    return after is not None and fate.dep_ == "compound" and fate.head == after and is_people(after)


def _group(parsed: Parsed, event: Event, match: re.Match[str]) -> Group:
    number = next(name for name in ("after", "number", "last") if match[name])
    people = number_value(match[number]) or 0
    start, end = match.span(number)
    who = parsed.text[match.start("who") : match.end("who")].strip() if match["who"] else ""
    heads = [token for token in parsed.doc[max(0, event.trigger.i - 5) : event.trigger.i] if token.idx >= end]
    first, last = match.span("who") if who else (start, end)
    stated = VictimsStated(
        surface=who,
        status=status_of([token for token in heads if not token.is_punct]),
        span=parsed.span(first, last),
    )
    count = CountFound(Count(people, people, match[number]), start, end)
    return Group((event.trigger,), match.start(), match.end(), count, stated, False)


def _notes(parsed: Parsed, start: int, end: int) -> Iterator[re.Match[str]]:
    if any(fate in parsed.text[start:end] for fate in _FATES):
        yield from _NOTE.finditer(parsed.text, start, end)
