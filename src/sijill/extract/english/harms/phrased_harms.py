"""Harms told by a verb and what goes with it: forced from home, given electric shocks, told they would be killed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_irrealis, is_negated
from sijill.extract.english.words.grammar import children, lemma, verb_victims
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_DRIVING = frozenset({"force", "drive", "push", "chase", "throw", "compel", "oblige"})
_HOMES = frozenset(
    {"home", "house", "village", "town", "land", "neighbourhood", "neighborhood", "quarter", "country", "farm", "camp"}
)
_LEAVING = frozenset({"leave", "flee", "abandon", "evacuate"})
_HUNG = frozenset({"hang", "suspend", "string"})
_FROM = frozenset({"ceiling", "beam", "pipe", "hook", "wrist", "arm", "foot", "ankle"})
BRINGING = frozenset({"bring", "take", "ferry", "carry", "drive", "lead", "guide", "smuggle", "escort", "row", "walk"})
"""Verbs of bringing people out, with where they are brought."""
_SAFE = frozenset({"safety", "safe"})
_HARMING = frozenset({"kill", "shoot", "execute", "behead", "burn", "harm", "hurt", "die", "arrest"})
_SHOCKS = frozenset({"shock", "electricity"})


def phrased_harm(token: Token) -> Event | None:
    """Give the displacement or torture that a verb and what goes with it tell of, or ``None``."""
    if token.pos_ != "VERB":
        return None
    threatened = _threatened(token)
    if threatened:
        return Event(Harm.THREATENED, token, threatened, is_negated(token, threatened))
    if is_irrealis(token):
        return None
    driven = _driven_off(token)
    if driven is not None:
        return Event(Harm.ROBBED, token, driven, is_negated(token, ()))
    harm = _harm(token)
    if harm is None:
        return None
    left = lemma(token) in _LEAVING | {"cross"}
    victims = verb_victims(token, dying=left, passive_first=True)
    if not victims and not left:
        victims = tuple(children(token, {"dobj", "nsubjpass", "dative"}))
    victims = tuple(victim for victim in victims if lemma(victim) not in _HOMES | _SHOCKS)
    return Event(harm, token, victims, is_negated(token, victims)) if victims else None


def _harm(verb: Token) -> Harm | None:
    word = lemma(verb)
    if word == "cross" and _crossed(verb):
        return Harm.DISPLACED
    if brought_away(verb):
        return Harm.RESCUED
    if word in _DRIVING and (_reaches(verb, {"from", "of"}, _HOMES) or _made_to_leave(verb)):
        return Harm.DISPLACED
    if word in {"leave", "abandon"} and any(lemma(thing) in {"home", "house"} for thing in _owned(verb)):
        return Harm.DISPLACED
    if word in _HUNG and children(verb, {"dobj", "auxpass"}) and _reaches(verb, {"from", "by"}, _FROM):
        return Harm.TORTURED
    if word in {"give", "administer", "receive"} and any(_is_shock(thing) for thing in children(verb, {"dobj"})):
        return Harm.TORTURED
    return None


def _crossed(verb: Token) -> bool:
    """As in "more than 85,000 people *crossed into* the next country": a number of people, into a country."""
    into = [prep for prep in children(verb, {"prep"}) if prep.lower_ in {"into", "to"}]
    lands = [thing for prep in into for thing in (*children(prep, {"pobj"}), *prep.subtree) if thing.ent_type_ == "GPE"]
    counted = [one for one in children(verb, {"nsubj"}) if is_people(one) and children(one, {"nummod"})]
    return bool(lands and counted)


def brought_away(verb: Token) -> bool:
    """Whether unarmed people hide others or bring them out: "*hid 13 people*", "*took 60 across*", "*to safety*"."""
    people = [one for one in children(verb, {"dobj"}) if _are_many(one)]
    doers = children(verb, {"nsubj"})
    if not people or any(lemma(doer) in words("statuses", "armed") - {"man"} for doer in doers):
        return False
    if lemma(verb) in {"hide", "conceal"}:
        return True
    ways = {child.lower_ for child in children(verb, {"advmod", "prep", "prt"})}
    safe = any(prep.lower_ == "to" and _reaches(verb, {"to"}, _SAFE) for prep in children(verb, {"prep"}))
    return lemma(verb) in BRINGING and (safe or "across" in ways)


def _are_many(one: Token) -> bool:
    return one.lower_ in {"them", "us"} or (is_people(one) and bool(children(one, {"nummod", "det", "poss"})))


def _driven_off(verb: Token) -> tuple[Token, ...] | None:
    """Give the things robbed, without animals, whose number counts nobody, or ``None``.

    As in "*drove away* 300 head of cattle", "*made off with* the village's motorbikes".
    """
    goods = words("harms", "valuables", "context") | words("statuses", "animals")
    after = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 3]]
    if lemma(verb) in {"make", "drive", "run", "walk", "ride"} and after == ["off", "with"]:
        held = [thing for prep in verb.subtree if prep.lower_ == "with" for thing in children(prep, {"pobj"})]
    elif lemma(verb) in {"drive", "herd", "carry", "cart", "lead"} and after[:1] in (["away"], ["off"]):
        held = children(verb, {"dobj"})
    else:
        return None
    told = [part for thing in held for part in (thing, *thing.conjuncts)]
    of = [part for thing in told for prep in children(thing, {"prep"}) for part in children(prep, {"pobj"})]
    if not any(lemma(thing) in goods for thing in (*told, *of)):
        return None
    beasts = words("statuses", "animals") | {"head"}
    return tuple(thing for thing in held if lemma(thing) not in beasts)


def _threatened(verb: Token) -> tuple[Token, ...]:
    """As in "told *him* that he would be killed unless he left", "*they* were warned their village will be burned"."""
    if lemma(verb) not in {"tell", "warn"}:
        return ()
    deeds = [deed for clause in children(verb, {"ccomp"}) for deed in (clause, *clause.conjuncts)]
    harmful = words("harms", "verbs", "killed") | words("harms", "verbs", "property_destroyed") | _HARMING
    will = any(
        lemma(deed) in harmful and any(aux.lower_ in {"would", "will", "'ll"} for aux in children(deed, {"aux"}))
        for deed in deeds
    )
    if not will or not any(word.lower_ in {"if", "unless"} for word in verb.subtree):
        return ()
    passive = children(verb, {"nsubjpass"})
    return tuple(passive or children(verb, {"dobj", "dative"}))


def _reaches(verb: Token, preps: set[str], things: frozenset[str]) -> bool:
    """Whether one of the things stands after the preposition, also behind "out"."""
    held = [prep for holder in (verb, *verb.children) for prep in children(holder, {"prep"}) if prep.lower_ in preps]
    return any(lemma(thing) in things for prep in held for thing in children(prep, {"pobj"}))


def _made_to_leave(verb: Token) -> bool:
    return any(lemma(deed) in _LEAVING for deed in children(verb, {"xcomp", "ccomp"}))


def _owned(verb: Token) -> list[Token]:
    """Homes of many: "left *their homes*", not "left his house at nine"."""
    return [
        thing
        for thing in children(verb, {"dobj"})
        if any(c.lower_ in {"their", "our"} for c in children(thing, {"poss"}))
    ]


def _is_shock(thing: Token) -> bool:
    return lemma(thing) in _SHOCKS and any(c.lower_ in {"electric", "electrical"} for c in thing.children)
