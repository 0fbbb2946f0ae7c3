"""Tolls of which only the number is said again: "Police said 12 people died; the hospital said *15*"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import before_number, is_number, is_taken_for_a_date, number_end
from sijill.extract.english.harms.event import Event
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_start

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token
    from sijill.model.vocabulary import Harm

KIND = "bare toll"
"""The kind of the events read here."""
_SAYING = frozenset({"say", "claim", "report", "count", "record", "document", "confirm", "announce", "cite", "bury"})
_BARELY = frozenset({"only", "just", "merely"})
_STANDING = frozenset({"stand", "rise", "climb", "grow", "increase", "jump", "go", "move", "swell"})
_PARTS = frozenset({"including", "among"})
_AFTER = frozenset({".", ",", ";", "!", ")", "and", "but", "while", "whereas", "though", "although", "in", "on"})
"""What may stand after a number whose noun is left out."""


def bare_tolls(
    tokens: Sequence[Token], here: Sequence[Event], before: Callable[[], Sequence[Event]]
) -> Iterator[Event]:
    """Give the tolls of a sentence that repeat no word for the harm or the people, only somebody's number of them.

    The harm is the one counted just before: in this sentence, else in the sentence before it. Where two harms were
    counted there, nobody can say which of them the number means, and none is given.

    Args:
        tokens: The sentence.
        here: Its events so far.
        before: Gives the events of the sentence before it.
    """
    for number in tokens:
        if number.pos_ == "NUM" and _stands_alone(number) and (saying_of(number) or _where_it_stands(number)):
            earlier = [event for event in here if event.trigger.i < number.i]
            harm = _counted_harm(earlier or before())
            if harm is not None:
                yield Event(harm, number, (number,), kind=KIND)


def _stands_alone(number: Token) -> bool:
    if not (is_number(number) or is_taken_for_a_date(number)) or number_end(number).i != number.i:
        return False
    after = number.doc[number.i + 1 : number.i + 2]
    shares = any(child.lower_ not in _PARTS for child in children(number, {"prep"}))
    return number.dep_ != "nummod" and not shares and all(t.lower_ in _AFTER for t in after)


def saying_of(number: Token) -> Token | None:
    """Give the verb, with a subject of its own, that says the number and nothing else; None where there is none."""
    before = before_number(number)
    if before is not None and before.lower_ in _BARELY and before.i > sentence_start(number):
        before = before.doc[before.i - 1]
    if before is None or lemma(before) not in _SAYING or before.pos_ != "VERB":
        return None
    alone = children(before, {"nsubj"}) and not children(before, {"neg", "aux"})
    return before if alone and not any(said.i > number.i for said in children(before, {"ccomp"})) else None


def _where_it_stands(number: Token) -> Token | None:
    """As in "they put the dead at six; *it now stands at nine*": the verb that says where a toll stands by now."""
    lead = before_number(number)
    if number.dep_ == "dobj" and lemma(number.head) == "reach":
        return number.head if any(one.lower_ == "it" for one in children(number.head, {"nsubj"})) else None
    if lead is None or lead.lower_ not in {"at", "to"} or lead.dep_ != "prep":
        return None
    verb = lead.head
    it = any(child.lower_ == "it" for child in children(verb, {"nsubj"}))
    return verb if it and lemma(verb) in _STANDING and not children(verb, {"neg"}) else None


def _counted_harm(events: Sequence[Event]) -> Harm | None:
    harms = {event.harm for event in events if not event.negated}
    counted = any(_is_counted(victim) for event in events for victim in event.victims)
    return next(iter(harms)) if counted and len(harms) == 1 else None


def _is_counted(victim: Token) -> bool:
    return is_number(victim) or any(is_number(child) for child in children(victim, {"nummod"}))
