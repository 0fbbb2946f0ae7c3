"""Tolls: a number that stands with "toll", or with "the number of people killed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import before_number, is_number, is_people, is_taken_for_a_date, number_end
from sijill.extract.english.harms.event import Event
from sijill.extract.english.words.grammar import lemma
from sijill.extract.english.words.sentences import sentence_end, sentence_of, sentence_start
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

FARTHEST = 34
"""A toll's number stands within this many words of the word for the toll (words)."""
NEAREST = 6
"""Whom a toll counts stands within so many words behind it where its number stands before it (words)."""
_COUNTING = frozenset({"number", "total", "figure", "tally", "count"})
_PUTTING = frozenset({"put", "place", "set", "give", "estimate", "revise"})
_RAISING = frozenset({"bring", "take", "raise", "push", "lift", "drive"})
_LEADING = (
    "to at reach reached reaching reaches hit hits hitting pass passed passing top topped topping exceed exceeded "
    "exceeds surpass surpassed surpasses total totals totalled totaled is was are were be being become became stands "
    "stood near nears neared approached crossed of : , now"
)
_LEADS = frozenset(_LEADING.split())
_FIRST = frozenset({"first", "initially", "originally", "previously", "earlier"})
"""As in "the toll, *first* put at one, was raised to three": an earlier number."""
_UNSURE = frozenset({"would", "could", "might", "may", "will", "should", "if", "likely", "expected", "feared", "not"})
_DEAD = "killed dead death deaths fatality fatalities murdered slain died executed martyrs bodies"
_HARMS = {
    Harm.KILLED: frozenset(_DEAD.split()),
    Harm.INJURED: frozenset({"wounded", "injured", "injuries", "hurt"}),
    Harm.MISSING: frozenset({"missing", "disappeared", "abducted", "kidnapped"}),
    Harm.DETAINED: frozenset({"detained", "arrested", "imprisoned", "detainees"}),
    Harm.DISPLACED: frozenset({"displaced"}),
}


def toll_event(token: Token) -> Event | None:
    """Give the event of a toll: "the death toll rose to 45", "the number of people killed reached 120"."""
    word = lemma(token)
    if token.pos_ not in {"NOUN", "PROPN"} or (word != "toll" and word not in _COUNTING):
        return None
    found = _value(token) or _value_before(token)
    if found is None:
        return None
    between = token.doc[token.i + 1 : found.i if found.i > token.i else min(sentence_end(token), token.i + NEAREST)]
    harm = _harm(token, [t.lower_ for t in between])
    if harm is None or any(t.lower_ in _UNSURE or t.dep_ == "neg" for t in between):
        return None
    last = number_end(found)
    people = _people(between)
    if people is None and last.dep_ == "nummod" and last.head.i == last.i + 1 and is_people(last.head):
        return Event(harm, token, (last.head,), kind="toll")
    return Event(harm, token, (people, last) if people is not None else (last,), kind="toll")


def _value(token: Token) -> Token | None:
    """The number of a toll: the first after the word that a word of reaching or standing leads to."""
    for number in token.doc[token.i + 1 : min(sentence_end(token), token.i + FARTHEST)]:
        if number.text == ";" or lemma(number) == "toll":
            return None
        if not (is_number(number) or is_taken_for_a_date(number)) or _is_a_length(number):
            continue
        lead = before_number(number)
        if _is_in_the_many(number):
            return number
        lead = lead.nbor(-1) if lead is not None and lead.lower_ == "between" and lead.i > token.i else lead
        if lead is None or lead.lower_ not in _LEADS:
            continue
        if lead.lower_ == "at" and _FIRST & {str(t.lower_) for t in token.doc[max(token.i, lead.i - 3) : lead.i]}:
            continue
        beside = lead.i - token.i <= 1
        if lead.lower_ in {"of", ":", ","} and not (beside and (lemma(token) == "toll" or lead.text == ":")):
            continue
        return number
    return None


def _is_a_length(number: Token) -> bool:
    """As in "the toll of the *10-year* war"."""
    behind = [token.lower_ for token in number.doc[number.i + 1 : number.i + 3]]
    return len(behind) > 1 and behind[0] == "-" and behind[1] in {"year", "month", "week", "day", "hour", "minute"}


def _is_in_the_many(number: Token) -> bool:
    """As in "put the number of dead *in the hundreds*"."""
    before = [token.lower_ for token in number.doc[max(0, number.i - 2) : number.i]]
    return number.lower_ in {"dozens", "scores", "hundreds", "thousands"} and before == ["in", "the"]


def _value_before(token: Token) -> Token | None:
    """The number of a toll told after it: "put *at 14* the number of people killed"."""
    number = token.doc[token.i - 2] if token.i > sentence_start(token) + 2 else None
    if number is None or token.nbor(-1).lower_ != "the" or not (is_number(number) or is_taken_for_a_date(number)):
        return None
    lead = before_number(number)
    puts = lead is not None and lead.lower_ == "at" and lead.i > 0 and lemma(lead.nbor(-1)) in _PUTTING
    return number if puts else None


def _harm(token: Token, between: list[str]) -> Harm | None:
    beside = [str(t.lower_) for t in token.doc[max(sentence_start(token), token.i - 2) : token.i]]
    for harm, told in _HARMS.items():
        if told & {*between, *beside}:
            return harm
    if lemma(token) == "toll":
        return Harm.KILLED
    ancestors = {lemma(t) for t in token.ancestors if abs(t.i - token.i) < 6}
    if not ancestors & (_RAISING | _PUTTING):
        return None
    here = [str(t.lower_) for t in sentence_of(token) if t.i < token.i]
    found = _last_told(here)
    at = sentence_start(token)
    if found is None and ancestors & _PUTTING and at:
        return _last_told([str(t.lower_) for t in sentence_of(token.doc[at - 1])])
    return found


def _last_told(told: list[str]) -> Harm | None:
    return next((harm for word in reversed(told) for harm, those in _HARMS.items() if word in those), None)


def _people(between: list[Token]) -> Token | None:
    """Whom the toll counts: the first noun of people after "of" or "among"."""
    after_of = False
    for token in between:
        after_of = after_of or token.lower_ in {"of", "among"}
        if after_of and token.pos_ in {"NOUN", "PROPN"} and token.lower_ not in set().union(*_HARMS.values()):
            return token if is_people(token) else None
    return None


def _is_the_number(victim: Token) -> bool:
    """As in "*the number* of medics killed or wounded goes on rising", where the number is taken for those killed."""
    of_people = any(child.dep_ == "prep" and child.lower_ == "of" for child in victim.children)
    return lemma(victim) == "number" and of_people and any(child.lower_ == "the" for child in victim.children)


def is_uncounted(event: Event) -> bool:
    """Whether an event only words a toll whose value is not told ("the number of people killed is not known")."""
    if event.kind != "toll" and any(_is_the_number(victim) for victim in event.victims):
        return True
    return any(
        victim.dep_ == "pobj"
        and lemma(victim.head.head) in {"number", "figure", "toll", "tally"}
        and not any(child.lower_ in {"a", "an"} for child in victim.head.head.children)
        and not any(child.dep_ in {"nummod", "quantmod"} for child in victim.children)
        for victim in event.victims
        if event.kind != "toll"
    )


def is_inside(event: Event, toll: Event) -> bool:
    """Whether an event of the same harm is only the wording of a toll."""
    first, last = toll.trigger.i, max(victim.i for victim in toll.victims)
    return event is not toll and event.harm is toll.harm and bool(first <= event.trigger.i <= last)
