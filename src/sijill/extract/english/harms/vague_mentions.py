"""Words that only point at the dead and hurt, and tell of nobody: "the names of those killed", "how many died"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.words.grammar import children, lemma
from sijill.model.vocabulary import CASUALTIES

if TYPE_CHECKING:
    from sijill.extract.english.harms.event import Event
    from sijill.extract.english.words.tokens import Token

_POINTING = frozenset({"dead", "wounded", "injured", "hurt", "deceased"})
_HANDLING = frozenset({"receive", "treat", "take", "collect", "carry", "admit", "count", "bring"})
_COUNTED_OF = frozenset({"body", "corpse", "number", "toll", "most", "some", "all", "half", "majority", "dozen"})
_WEAPONS = frozenset({"gun", "rifle", "weapon", "pistol", "bullet", "shot", "round", "rocket", "arrow", "arm"})
"""What people shoot without anybody being said to be hit."""
_STATES = frozenset({"cruelty", "brutality", "savagery", "ferocity", "scale", "magnitude", "proportion", "kind"})
"""What a massacre is said to be "of" where it is told how it was: "a massacre *of incredible cruelty*"."""
_HAVING = frozenset({"have", "suffer", "sustain", "receive", "bear", "show", "get"})


def without_vague_mentions(found: list[Event]) -> list[Event]:
    """Leave out what only points at people harmed, in one sentence."""
    return [event for event in found if event.harm not in CASUALTIES or event.negated or not _only_points(event)]


def _only_points(event: Event) -> bool:
    trigger = event.trigger
    if any(_how_many(victim) for victim in event.victims):
        return True
    if event.kind == "noun":
        return _is_of_a_state(event)
    if _are_handled(trigger):
        return True
    return event.kind != "people" and (_are_named_by_it(trigger) or _is_fired(event))


def _how_many(victim: Token) -> bool:
    """As in "it was unclear *how many villagers* had been killed"."""
    numbers = [victim, *children(victim, {"amod"})] if victim.lower_ != "many" else [victim]
    return any(
        one.lower_ == "many" and any(word.lower_ == "how" for word in children(one, {"advmod"})) for one in numbers
    )


def _are_named_by_it(verb: Token) -> bool:
    """As in "the names of *those killed*", "a brother of one of *those killed*": who is meant, told elsewhere."""
    those, prep = verb.head, verb.head.head
    if verb.dep_ != "acl" or those.lower_ != "those" or those.dep_ != "pobj" or prep.lower_ not in {"of", "for", "to"}:
        return False
    holder = prep.head
    after = verb.doc[verb.i + 1].lower_ if verb.i + 1 < len(verb.doc) else ""
    if lemma(holder) in {"name", "list", "identity"} and after in {":", "are", "were", "include", "included"}:
        return False
    if is_number(holder) and holder.dep_ == "pobj":
        holder = holder.head.head
    return holder.pos_ == "NOUN" and lemma(holder) not in _COUNTED_OF and not is_number(holder)


def _are_handled(noun: Token) -> bool:
    """As in "clinics *that received the dead and wounded*": told to say what clinics they are."""
    verb = noun.head
    if lemma(verb) not in _HANDLING or verb.dep_ != "relcl" or noun.lower_ not in _POINTING or noun.i < verb.i + 2:
        return False
    before = noun.doc[verb.i + 1 : noun.i]
    pointing = before[0].lower_ == "the" and all(t.lower_ in _POINTING | {"the", "and", ","} for t in before)
    return pointing and noun.dep_ in {"dobj", "conj"}


def _is_fired(event: Event) -> bool:
    """As in "ran through the village *shooting their guns*"."""
    return lemma(event.trigger) in {"shoot", "fire"} and all(lemma(one) in _WEAPONS for one in event.victims)


def _is_of_a_state(event: Event) -> bool:
    """As in "a massacre of *incredible cruelty*"; and "had *injuries*", where whose they are is not understood."""
    if event.victims and all(lemma(one) in _STATES for one in event.victims):
        return True
    noun = event.trigger
    alone = event.victims == (noun,) and lemma(noun) in {"injury", "wound"} and not children(noun, {"nummod"})
    return alone and noun.dep_ == "dobj" and lemma(noun.head) in _HAVING


def bearer_of(noun: Token) -> tuple[Token, ...]:
    """As in "*he* had shrapnel injuries to his arm": whose injuries they are, none where they are counted."""
    verb = noun.head
    if noun.dep_ != "dobj" or lemma(verb) != "have" or children(noun, {"nummod", "neg"}) or children(verb, {"neg"}):
        return ()
    if any(one.lower_ == "no" for one in children(noun, {"det"})):
        return ()
    bearers = children(verb, {"nsubj"})
    return tuple(one for one in bearers if is_people(one) and one.lower_ not in {"it", "which", "that"})
