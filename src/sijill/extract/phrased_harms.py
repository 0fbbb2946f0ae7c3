"""Harms told by a verb and what goes with it: forced from their homes, given electric shocks, hung from the ceiling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.event import Event
from sijill.extract.grammar import children, lemma, verb_victims
from sijill.extract.reality import is_irrealis, is_negated
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.tokens import Token

_DRIVING = frozenset({"force", "drive", "push", "chase", "throw", "compel", "oblige"})
_HOMES = frozenset(
    {"home", "house", "village", "town", "land", "neighbourhood", "neighborhood", "quarter", "country", "farm", "camp"}
)
_LEAVING = frozenset({"leave", "flee", "abandon", "evacuate"})
_HUNG = frozenset({"hang", "suspend", "string"})
_FROM = frozenset({"ceiling", "beam", "pipe", "hook", "wrist", "arm", "foot", "ankle"})
_SHOCKS = frozenset({"shock", "electricity"})


def phrased_harm(token: Token) -> Event | None:
    """Give the displacement or torture that a verb and what goes with it tell of, or ``None``."""
    if token.pos_ != "VERB" or is_irrealis(token):
        return None
    harm = _harm(token)
    if harm is None:
        return None
    left = lemma(token) in _LEAVING
    victims = verb_victims(token, dying=left, passive_first=True)
    if not victims and not left:
        victims = tuple(children(token, {"dobj", "nsubjpass", "dative"}))
    victims = tuple(victim for victim in victims if lemma(victim) not in _HOMES | _SHOCKS)
    return Event(harm, token, victims, is_negated(token, victims)) if victims else None


def _harm(verb: Token) -> Harm | None:
    word = lemma(verb)
    if word in _DRIVING and (_reaches(verb, {"from", "of"}, _HOMES) or _made_to_leave(verb)):
        return Harm.DISPLACED
    if word in {"leave", "abandon"} and any(lemma(thing) in {"home", "house"} for thing in _owned(verb)):
        return Harm.DISPLACED
    if word in _HUNG and children(verb, {"dobj", "auxpass"}) and _reaches(verb, {"from", "by"}, _FROM):
        return Harm.TORTURED
    if word in {"give", "administer", "receive"} and any(_is_shock(thing) for thing in children(verb, {"dobj"})):
        return Harm.TORTURED
    return None


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
