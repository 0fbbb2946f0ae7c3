"""People stricken: made ill, overcome by gas, burned, set on fire, left blind or unconscious."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.harms.felled import is_killing
from sijill.extract.english.harms.hurt_people import phrases
from sijill.extract.english.harms.struck import FIERCELY
from sijill.extract.english.words.grammar import children, is_passive, lemma
from sijill.extract.english.words.sentences import sentence_of
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_BY = frozenset({"by", "with", "from"})
_OVERCOMING = frozenset({"overcome", "overwhelm", "asphyxiate", "choke", "suffocate", "affect", "gas", "sicken"})
_TEAR_GAS = frozenset({"suffocate", "asphyxiate", "choke", "affect"})
"""Verbs that may kill, or say little: with tear gas they tell of people hurt."""
_FAINTING = frozenset({"faint", "swoon"})
_MOVING = frozenset({"walk", "speak", "see", "hear", "move", "talk", "stand"})
_HEAVILY = frozenset({"heavily", "profusely", "badly", "severely"})
_HELD = frozenset({"in", "inside", "at", "into", "alive", "out"})
"""As in "burned *in* their house", "*at* the stake", which few live through; and "burned *out* by work"."""

_EMBLEMS = frozenset({"cross", "crescent", "ambulance", "charity", "ngo", "ingo"})
_ENGINES = frozenset({"loader", "dozer", "digger", "harvester", "tanker", "trawler", "freighter", "boiler", "trailer"})
"""Named like trades, and machines where they burn or are hit."""


def _word(key: str) -> frozenset[str]:
    return words("harms", key, "wounds")


def is_ill(verb: Token) -> bool:
    """Whether a verb tells of illness brought on: "contracted anthrax", "was poisoned", "became unconscious"."""
    word = lemma(verb)
    if word == "test":
        positive = any(child.lower_ == "positive" for child in verb.children)
        return positive and any(lemma(thing) in _word("illnesses") for thing in _positive_for(verb))
    if word in _word("sickening"):
        return is_passive(verb) or bool(children(verb, {"dobj"}))
    if word in _word("contracting"):
        things = [t for thing in children(verb, {"dobj"}) for t in (thing, *phrases(thing, frozenset({"of", "from"})))]
        return any(lemma(thing) in _word("illnesses") for thing in things)
    if word not in _word("falling"):
        return False
    if any(token.lower_ == "death" for token in verb.doc[verb.i + 1 : verb.i + 4]):
        return False
    states = {"acomp", "oprd", "advmod", "amod", "xcomp"}
    if word in {"leave", "render"} and any(_is_disabled(one) for one in children(verb, {"acomp", "oprd"})):
        return True
    return any(c.lower_ in _word("stricken") for c in verb.children if c.dep_ in states)


def is_burned_or_left(verb: Token) -> bool:
    """Whether somebody is burned or left for dead: "*was badly burned*", "*burned by acid*", "*was left for dead*"."""
    if lemma(verb) not in {"burn", "scald", "set", "leave"}:
        return False
    acid = [thing for thing in phrases(verb, frozenset({"by", "with"})) if lemma(thing) in {"acid", "chemical"}]
    if lemma(verb) in {"burn", "scald"} and verb.tag_ == "VBN" and acid:
        return True
    if lemma(verb) == "set" and _is_alight(verb):
        passive = verb.head if verb.dep_ == "conj" and is_passive(verb.head) else verb
        return any(is_people(one) and lemma(one) not in _ENGINES for one in children(passive, {"nsubjpass", "dobj"}))
    if not children(verb, {"auxpass"}):
        return lemma(verb) in {"burn", "scald"} and _burns(verb)
    if lemma(verb) == "leave":
        return [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 3]] == ["for", "dead"]
    badly = any(child.lower_ in FIERCELY | {"seriously"} for child in verb.children)
    burnt = lemma(verb) in {"burn", "scald"} and (
        badly or not (_HELD | {"out"}) & {child.lower_ for child in verb.children}
    )
    return burnt and any(is_people(one) and not _is_a_thing(one) for one in children(verb, {"nsubjpass"}))


def _is_a_thing(burned: Token) -> bool:
    """As in "*a cross* was burned", "*an ambulance* was": words that stand for those who help, and for things."""
    return lemma(burned) in _EMBLEMS


def _is_alight(verb: Token) -> bool:
    """As in "a caretaker was doused with petrol and *set on fire*"."""
    after = [token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 3]]
    fires = any(one.lower_ == "fire" for one in phrases(verb, frozenset({"on"})))
    return fires or after == ["on", "fire"] or after[:1] in (["ablaze"], ["alight"])


def _positive_for(verb: Token) -> list[Token]:
    holders = [verb, *children(verb, {"acomp", "advmod", "oprd", "amod"})]
    return [thing for holder in holders for thing in phrases(holder, frozenset({"for"}))]


def _burns(verb: Token) -> bool:
    """As in "a stun grenade *burned two medics*", "the flames *burned* a cook"; who burns people may kill them."""
    burning = _word("blows") | _word("gases") | {"flame", "acid", "steam", "blaze", "water", "oil"}
    doers = any(lemma(one) in burning for one in children(verb, {"nsubj"}))
    killed = any(is_killing(other) for other in (verb, *verb.conjuncts, *children(verb, {"advcl"})))
    return doers and not killed and any(map(is_people, children(verb, {"dobj"})))


def _is_disabled(state: Token) -> bool:
    """As in "was left *unable to walk*"."""
    return state.lower_ == "unable" and any(lemma(one) in _MOVING for one in children(state, {"xcomp"}))


def is_bleeding(verb: Token) -> bool:
    """Whether somebody bleeds and is not said to die of it: "was *bleeding heavily*", "*bled* from the ears"."""
    if lemma(verb) != "bleed" or is_killing(verb):
        return False
    parts = phrases(verb, frozenset({"from", "in"}))
    badly = any(child.lower_ in _HEAVILY for child in verb.children)
    return badly or any(lemma(part) in _word("body_parts") for part in parts)


def is_gassed(verb: Token) -> bool:
    """Whether gas or smoke overcomes somebody: "*overcome by fumes*", "*fainted* from tear gas"."""
    if lemma(verb) in _FAINTING:
        return any(_is_gas(one) for one in sentence_of(verb))
    if lemma(verb) not in _OVERCOMING or not (is_passive(verb) or lemma(verb) in _TEAR_GAS):
        return False
    gases = [one for one in phrases(verb, _BY) if _is_gas(one)]
    return any(lemma(verb) not in _TEAR_GAS or _is_tear_gas(one) for one in gases)


def _is_gas(thing: Token) -> bool:
    return lemma(thing) in _word("gases")


def _is_tear_gas(thing: Token) -> bool:
    return thing.lower_ in {"teargas", "tear"} or any(child.lower_ in {"tear", "teargas"} for child in thing.children)


def left_stricken(verb: Token) -> tuple[Token, ...]:
    """Give whom something leaves so: "the blast left *a student* blind in one eye", "left *a teacher* paralysed"."""
    if lemma(verb) not in {"leave", "render"} or is_passive(verb):
        return ()
    states = _word("stricken")
    held = children(verb, {"dobj"})
    beside = [one for state in children(verb, {"oprd", "ccomp"}) for one in children(state, {"nsubj"})]
    told = [one for state in children(verb, {"oprd", "ccomp"}) if state.lower_ in states for one in held + beside]
    return tuple(told) or tuple(
        one for one in held if any(c.lower_ in states for c in children(one, {"amod", "acl", "relcl"}) if c.i > one.i)
    )
