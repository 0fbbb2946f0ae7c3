"""The dead told of by burials, graves and lists: "buried 64 people", "31 fresh graves", "a list has 24 names"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_irrealis, is_negated
from sijill.extract.english.words.grammar import children, govern, lemma, verb_victims
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_UNDER = frozenset({"under", "beneath", "underneath", "alive", "rubble", "debris", "snow", "ruins", "wreckage", "mud"})
"""As in "buried *under the rubble*": who lies there may live."""
_MORE = frozenset({"more", "others"})
_FRESH = frozenset({"fresh", "new", "recent", "unmarked", "newly"})
_COUNTING = frozenset({"count", "dig", "number"})
_HOLDING = frozenset({"have", "contain", "include", "carry", "list", "bear", "give", "hold", "name", "run", "comprise"})
_THE_DEAD = frozenset({"dead", "killed", "victim", "martyr", "fatality", "casualty", "deceased", "death"})


def burial_event(token: Token) -> Event | None:
    """Give the killing told by a number of people buried, of fresh graves, or of names on a list of the dead."""
    if token.pos_ == "VERB" and lemma(token) == "bury":
        return _buried(token)
    if token.pos_ == "NOUN" and token.lower_ in {"grave", "graves"}:
        return _graves(token)
    if token.pos_ == "NOUN" and lemma(token) in {"burial", "funeral"}:
        return _laid_to_rest(token)
    return _names(token) if token.pos_ == "NOUN" and lemma(token) == "name" else None


def _buried(verb: Token) -> Event | None:
    if is_irrealis(verb) or any(word.lower_ in _UNDER for word in verb.subtree):
        return None
    counted = [one for one in verb_victims(verb) if is_people(one) and _is_number_of_new(one)]
    counted = counted or [one for one in verb_victims(verb) if _is_so_many_more(one)]
    victims = tuple(one for one in counted if lemma(one) not in words("harms", "people", "killed"))
    return Event(Harm.KILLED, verb, victims, is_negated(verb, victims), "bodies") if victims else None


def _is_so_many_more(one: Token) -> bool:
    """As in "*56 more* were buried"."""
    after = one.nbor(1).lower_ if one.i + 1 < len(one.doc) else ""
    return (is_number(one) and after in _MORE) or (one.lower_ in _MORE and bool(children(one, {"nummod"})))


def _laid_to_rest(noun: Token) -> Event | None:
    """As in "went to *the burial of 70 people*", "the funeral of four farmers was held"."""
    of = [one for prep in children(noun, {"prep"}) if prep.lower_ == "of" for one in children(prep, {"pobj"})]
    victims = tuple(one for one in of if is_people(one) and _is_number_of_new(one))
    known = any(lemma(one) in words("harms", "people", "killed") for one in victims)
    if not victims or known or is_irrealis(noun.head):
        return None
    return Event(Harm.KILLED, noun, victims, is_negated(noun, victims), "bodies")


def _is_number_of_new(one: Token) -> bool:
    """Whether people are counted who were not told of before: "64 people", not "the four men"."""
    pointed = any(child.lower_ in {"the", "these", "those", "all"} for child in children(one, {"det", "predet"}))
    return bool(children(one, {"nummod"})) and not pointed


def _graves(noun: Token) -> Event | None:
    kinds = {child.lower_ for child in children(noun, {"amod", "compound", "nmod"})}
    counted = bool(children(noun, {"nummod"})) and "mass" not in kinds
    told = bool(kinds & _FRESH) or any(lemma(head) in _COUNTING for head in govern(noun, 1))
    if not (counted and told) or is_irrealis(noun.head):
        return None
    return Event(Harm.KILLED, noun, (noun,), is_negated(noun, (noun,)), "bodies")


def _names(noun: Token) -> Event | None:
    verb = noun.head
    if not children(noun, {"nummod"}) or noun.dep_ != "dobj" or lemma(verb) not in _HOLDING or is_irrealis(verb):
        return None
    lists = [one for one in children(verb, {"nsubj"}) if lemma(one) == "list"]
    of = [thing for one in lists for prep in children(one, {"prep"}) for thing in children(prep, {"pobj"})]
    if not any(lemma(thing) in _THE_DEAD or thing.lower_ in _THE_DEAD for thing in of):
        return None
    return Event(Harm.KILLED, noun, (noun,), is_negated(noun, (noun,)), "bodies")
