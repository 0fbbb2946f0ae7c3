"""Wounds told without their verb again: "one guard suffered burns, *a second* a broken arm and *a third* a cut"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.counting.one_person import NTH
from sijill.extract.english.harms.hurt_parts import is_broken_part
from sijill.extract.english.words.grammar import lemma
from sijill.extract.english.words.sentences import sentence_end
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.tokens import Token

_FARTHEST = 5
"""The wound stands within so many words behind who has it (words)."""
_NTH = NTH | {"others"}
_ARTICLES = frozenset({"a", "an", "the", "his", "her"})


def with_gapped_wounds(found: list[Event]) -> list[Event]:
    """Give the events with all who are said to have a wound of their own, and none of those wounds told of alone."""
    told = [_with_gapped(event) for event in found]
    added = {
        int(one.i) for before, event in zip(found, told, strict=True) for one in event.victims[len(before.victims) :]
    }
    return [event for event in told if not _is_such_a_wound(event, added)] if added else told


def _is_such_a_wound(event: Event, added: set[int]) -> bool:
    """As in "two passengers *minor injuries*", read for themselves as two hurt."""
    alone = event.harm is Harm.INJURED and event.kind == "noun" and event.victims == (event.trigger,)
    return alone and any(event.trigger.i - _FARTHEST <= at < event.trigger.i for at in added)


def _with_gapped(event: Event) -> Event:
    """Give the event of a wound suffered with those behind it who are said to have one of their own."""
    if event.harm is not Harm.INJURED or event.kind != "noun" or event.negated or not event.victims:
        return event
    wound = event.trigger
    if wound.dep_ != "dobj" or lemma(wound.head) not in words("harms", "suffering", "wounds"):
        return event
    known = {int(one.i) for victim in event.victims for one in (victim, *victim.conjuncts)}
    found: list[Token] = []
    at, end = wound.i + 1, sentence_end(wound)
    while at + 2 < end and wound.doc[at].lower_ in {",", "and", ";"}:
        at += 2 if wound.doc[at + 1].lower_ == "and" else 1
        sufferer, last = _sufferer(wound.doc[at : min(end, at + _FARTHEST)])
        hurt = _wound(wound.doc[last + 1 : min(end, last + 1 + _FARTHEST)]) if sufferer is not None else None
        if sufferer is None or hurt is None:
            break
        found.append(sufferer)
        at = hurt.i + 1
    added = tuple(one for one in found if one.i not in known)
    return replace(event, victims=(*event.victims, *added)) if added else event


def _sufferer(phrase: list[Token]) -> tuple[Token | None, int]:
    """Who a phrase begins with, and where that ends: "a second", "another", "a driver", "two guards"."""
    first = phrase[0]
    if len(phrase) < 2:
        return None, 0
    if first.lower_ == "another" and (phrase[1].lower_ in {"a", "an"} or phrase[1].tag_ == "NNS"):
        return (first, int(first.i)) if not is_people(phrase[1]) else (phrase[1], int(phrase[1].i))
    if not (first.lower_ in _ARTICLES or first.lower_ == "another" or is_number(first)):
        return None, 0
    if phrase[1].lower_ in _NTH and (len(phrase) < 3 or not is_people(phrase[2])):
        return phrase[1], int(phrase[1].i)
    return next(((one, int(one.i)) for one in phrase[1:3] if one.pos_ == "NOUN" and is_people(one)), (None, 0))


def _wound(phrase: list[Token]) -> Token | None:
    """The wound that a phrase without a verb or a preposition ends in."""
    for token in phrase:
        if token.pos_ == "NOUN" and (lemma(token) in words("harms", "hurts", "wounds") or is_broken_part(token)):
            return token
        if token.pos_ in {"AUX", "ADP", "PUNCT", "SCONJ"} or token.lower_ in {"no", "not", "nor"}:
            return None
        if token.pos_ == "VERB" and token.lower_ not in words("harms", "broken", "wounds") | {"inflicted"}:
            return None  # "a nurse *dressed* wounds"
    return None
