"""When a harm is said to have happened, and whether that was in an earlier period."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from sijill.extract.english.tolls.within.later_totals import TOTAL
from sijill.extract.english.words.begun import begun_in
from sijill.extract.english.words.grammar import children
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.lexicon import listed
from sijill.model.claims import When
from sijill.model.dates import DateRange
from sijill.text.dates import DateFound, Stretch
from sijill.text.sought import OneOf, Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence
    from sijill.extract.english.words.tokens import Token

EARLIER_PERIOD = timedelta(days=120)
"""A harm this long before publication belongs to an earlier period than the event reported."""

ANOTHER_YEAR = timedelta(days=366)
"""A harm this far from the day a record opens with belongs to another event."""

_SAYING = 2
"""The rank of the day on which something was said: the harm lies on it or before."""
_SAYING_BEFORE = 7
_COMPARED_BEFORE = 60
_COMPARED = re.compile(
    r"\b(?:up|down|compared (?:with|to)|(?:increase|jump|rise|rises|risen|rose|increased) from"
    r"|from (?:an earlier|a previous))(?: from)?\s(?:[\w,-]+\s){1,4}?"
    r"(?:(?:reported|recorded|announced|counted|given)\s)?(?:on\s)?$",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r",\s(?:and|but|while)\s(?:(?:in|on|by|since|from|during|early|late|earlier|again)\s)*(?:the\s)?$", re.IGNORECASE
)
"""What joins on a clause that begins with its own day."""
_STATEMENTS = frozenset({"statement", "report", "press", "release", "conference", "interview", "briefing", "post"})


_BEFORE_NOW = frozenset({"ago", "earlier"})
_AGO = Sought(r"\b(?:ago|earlier)\b", re.IGNORECASE)
_TOPMOST = re.compile(r"\w{4,}est|most|worst|first")
_LASTING = frozenset({"war", "conflict", "insurgency", "uprising", "rebellion", "campaign", "crackdown", "massacre"})
"""What lasts or is told of itself: "a war *begun ten years ago*"."""


@cache
def _saying() -> frozenset[str]:
    return frozenset(listed("reporting", "verbs")) - frozenset(listed("reporting", "tallying")) | {"report"}


@cache
def _historical() -> Sought:
    return OneOf([f"(?:{pattern})" for pattern in listed("historical", "patterns")], flags=re.IGNORECASE)


def when_of(
    parsed: Parsed,
    sentence: Sentence,
    start: int,
    end: int,
    dates: tuple[DateFound, ...],
    published: date | None,
    trigger: Token | None = None,
) -> When:
    """Give the time of a claim that stands from ``start`` to ``end``: a date in its words, else in its sentence.

    A period told in a relative clause with "whose" is of that clause alone (``trigger``: the word of the harm).
    Where only the day of saying is told, the harm lies on that day or before: its first day is not known.
    """
    period = _period(parsed, sentence, end, trigger)
    told = list(begun_in(dates, sentence.start, sentence.end))
    told = [d for d in told if not _is_when_something_else_began(parsed, sentence, d.start, d.end, trigger)]
    found = _of_this_clause(parsed, sentence, [d for d in told if start <= d.start < end], trigger)
    found = found or _of_this_clause(parsed, sentence, told, trigger) or [d for d in told if start <= d.start < end]
    if period is not None:
        days = next((d.days for d in found if d.start < period.end() and period.start() < d.end), DateRange())
        return When(parsed.text[period.start() : period.end()], days, True, parsed.span(period.start(), period.end()))
    best = min(found, key=lambda d: (_rank(parsed, sentence, d), d.start), default=None)
    if best is None or _is_compared(parsed, best):
        return When()
    days = DateRange(None, best.days.last) if _rank(parsed, sentence, best) == _SAYING else best.days
    historical = bool(published and days.last and days.last < published - EARLIER_PERIOD) or _is_years_off(dates, days)
    historical = historical or _runs_for_years(best, published)
    return When(parsed.text[best.start : best.end], days, historical, parsed.span(best.start, best.end))


def _runs_for_years(found: DateFound, published: date | None) -> bool:
    """As in "6,600 have been killed *since March 2015*": a count over years is not of this event."""
    first = found.days.first
    runs = found.stretch is not Stretch.ON or found.days.last is None
    return bool(runs and first and published and first < published - ANOTHER_YEAR)


def _of_this_clause(
    parsed: Parsed, sentence: Sentence, found: list[DateFound], trigger: Token | None
) -> list[DateFound]:
    """Leave out the day a clause joined on begins with; one told before the clause counts.

    As in "*in May* four were killed, and *in September* troops burned the mill".
    """
    if trigger is None:
        return found
    begins = [d.start for d in found if _NEXT.search(parsed.plain, sentence.start, d.start)]
    first = max((at for at in begins if at < trigger.idx), default=0)
    return [d for d in found if d.start >= first and (d.start < trigger.idx or d.start not in begins)]


def _period(parsed: Parsed, sentence: Sentence, end: int, trigger: Token | None) -> re.Match[str] | None:
    """The earlier period the sentence puts the harm into."""
    for found in _historical().finditer(parsed.plain, sentence.start, end):
        word = next((token for token in parsed.tokens(sentence) if token.idx >= found.start()), None)
        if _is_when_something_else_began(parsed, sentence, found.start(), found.end(), trigger):
            continue
        clause = _clause_with_whose(word) if word is not None and trigger is not None else None
        own = clause is None or trigger is None or clause.i in {trigger.i, *(above.i for above in trigger.ancestors)}
        if own and not (trigger is not None and _is_of_a_total(parsed, sentence, found, trigger)):
            return found
    return None


def _is_when_something_else_began(
    parsed: Parsed, sentence: Sentence, start: int, end: int, trigger: Token | None
) -> bool:
    """As in "in the deadliest raid *since the revolt began nine years ago*", "hit a market *built ten years ago*"."""
    if trigger is None or not _AGO.search(parsed.plain, start, end):
        return False
    word = next((one for one in parsed.tokens(sentence) if start <= one.idx < end and one.lower_ in _BEFORE_NOW), None)
    if word is None:
        return False
    for verb in word.ancestors:
        if verb.i == trigger.i or verb.pos_ not in {"VERB", "AUX"}:
            continue
        since = any(mark.lower_ == "since" for mark in verb.children) or verb.left_edge.lower_ == "since"
        told_of = verb.dep_ in {"acl", "relcl"} and verb.head.pos_ == "NOUN" and verb.head.lower_ not in _LASTING
        holds = any(one.i == trigger.i for one in verb.subtree)
        return not holds and ((since and _tops(word)) or (told_of and verb.tag_ == "VBN"))
    return False


def _tops(word: Token) -> bool:
    """Whether the sentence calls the event the worst of its kind before the word: "one of the *bloodiest* attacks"."""
    before = word.doc[sentence_start(word) : word.i]
    return any(_TOPMOST.fullmatch(token.lower_) for token in before if token.pos_ in {"ADJ", "ADV"})


def _is_of_a_total(parsed: Parsed, sentence: Sentence, period: re.Match[str], trigger: Token) -> bool:
    """As in "a clerk was killed, *bringing the number* killed since the start of the war to 60": the total's time."""
    total = TOTAL.search(parsed.plain, max(sentence.start, int(trigger.idx)), period.start())
    return total is not None


def _clause_with_whose(word: Token) -> Token | None:
    """The verb of the relative clause with "whose" that holds a word."""
    for verb in (word, *word.ancestors):
        owned = [own for one in children(verb, {"nsubj", "nsubjpass"}) for own in children(one, {"poss"})]
        if verb.dep_ == "relcl" and any(own.lower_ == "whose" for own in owned):
            return verb
    return None


def _is_years_off(dates: tuple[DateFound, ...], days: DateRange) -> bool:
    """Whether the days lie over a year from the date the text opens with, as of a record ("10/18/2001: ...")."""
    opening = dates[0].days if dates and dates[0].start == 0 and dates[0].kind == "day" else DateRange()
    if opening.first is None or opening.last is None or days.first is None or days.last is None:
        return False
    return days.first - opening.last > ANOTHER_YEAR or opening.first - days.last > ANOTHER_YEAR


def _rank(parsed: Parsed, sentence: Sentence, found: DateFound) -> int:
    """How far a date is from being the harm's own: its days, a longer time, the day of saying, the day of another."""
    if _is_compared(parsed, found):
        return 3
    if found.stretch is Stretch.ON and _is_of_saying(parsed, sentence, found):
        return _SAYING
    return 0 if found.kind in {"day", "weekday"} or found.stretch is not Stretch.ON else 1


def _is_of_saying(parsed: Parsed, sentence: Sentence, found: DateFound) -> bool:
    """Whether the date is that of saying: "said in a statement on Sunday", "put the toll at 29 on Tuesday"."""
    before = [token for token in parsed.tokens(sentence) if token.idx < found.start and not token.is_space]
    for token in reversed(before[-_SAYING_BEFORE:]):
        if token.lemma_.lower() in _saying():
            return True
        is_filler = token.pos_ in {"ADP", "DET", "PRON", "PROPN", "ADJ", "ADV"} or token.lower_ in _STATEMENTS
        if not is_filler:
            break
    return _is_governed_by_a_tally(parsed, sentence, found)


def _is_governed_by_a_tally(parsed: Parsed, sentence: Sentence, found: DateFound) -> bool:
    inside = [token for token in parsed.tokens(sentence) if found.start <= token.idx < found.end]
    token = inside[0] if inside else None
    while token is not None and token.head.i != token.i and token.pos_ not in {"VERB", "AUX"}:
        token = token.head
    return token is not None and token.lemma_.lower() == "put"


def _is_compared(parsed: Parsed, found: DateFound) -> bool:
    """Whether the date is that of an earlier number: "up from 112 on Friday"."""
    return _COMPARED.search(parsed.plain, max(0, found.start - _COMPARED_BEFORE), found.start) is not None
