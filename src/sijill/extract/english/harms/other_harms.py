"""Harms other than killing and injuring, and rescues: who vanished, was held, driven out, robbed, threatened, saved."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.phrased_harms import phrased_harm
from sijill.extract.english.harms.reality import is_asserted_noun, is_irrealis, is_negated
from sijill.extract.english.victims.told_about import noun_victims
from sijill.extract.english.words.grammar import children, has_word_near, lemma, verb_victims
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_SIMPLE = (
    Harm.MISSING,
    Harm.DETAINED,
    Harm.TORTURED,
    Harm.DISPLACED,
    Harm.ROBBED,
    Harm.PROPERTY_DESTROYED,
    Harm.THREATENED,
    Harm.RESCUED,
)


@cache
def _words_of_other_harms() -> frozenset[str]:
    kinds = ("verbs", "nouns", "adjectives")
    return frozenset().union(*(words("harms", kind, harm.value) for kind in kinds for harm in _SIMPLE))


def other_harm(token: Token) -> Event | None:
    """Give the event of a harm other than killing and injuring, or of a rescue, that ``token`` tells of."""
    word = lemma(token)
    for harm in _SIMPLE if {word, token.lower_} & _words_of_other_harms() else ():
        verb = token.pos_ == "VERB" and word in words("harms", "verbs", harm.value)
        adjective = token.lower_ in words("harms", "adjectives", harm.value) and token.dep_ in {"acomp", "oprd"}
        verb = verb and not _is_a_name(token)
        if (verb and _fits(harm, token)) or adjective:
            victims = verb_victims(token, dying=adjective or _is_own_doing(harm, token), passive_first=True)
            if harm is Harm.PROPERTY_DESTROYED:
                victims = _set_alight(token) or victims
            if harm is Harm.THREATENED:
                victims = _threatened(token) or victims
            if not is_irrealis(token) and victims:
                return Event(harm, token, victims, is_negated(token, victims))
        if token.pos_ == "NOUN" and word in words("harms", "nouns", harm.value):
            victims = noun_victims(token) or _cases(token)
            if is_asserted_noun(token, victims):
                return Event(harm, token, victims or (token,), is_negated(token, victims), "noun")
    return _taking(token) or phrased_harm(token)


def _is_a_name(verb: Token) -> bool:
    """As in "the charity *Save the Children*": a name in capitals that tells of no deed."""
    behind = [token.text for token in verb.doc[verb.i + 1 : verb.i + 3]]
    return verb.text.istitle() and behind[:1] in (["the"], ["The"]) and len(behind) > 1 and behind[1].istitle()


def _set_alight(verb: Token) -> tuple[Token, ...]:
    """As in "set fire to *the mill*": what was set on fire."""
    fires = [thing for thing in children(verb, {"dobj"}) if thing.lower_ == "fire"]
    preps = [prep for holder in (verb, *fires) for prep in children(holder, {"prep", "dative"}) if prep.lower_ == "to"]
    return tuple(thing for prep in preps for thing in children(prep, {"pobj"})) if fires else ()


def _is_own_doing(harm: Harm, verb: Token) -> bool:
    """Whether the subject suffers it: who fled or vanished, unlike who was abducted."""
    if lemma(verb) in {"flee", "disappear", "vanish"}:
        return True
    return harm in {Harm.DISPLACED, Harm.MISSING} and not children(verb, {"dobj", "nsubjpass", "agent"})


def _threatened(verb: Token) -> tuple[Token, ...]:
    """As in "threatened to kill *the hostages*": the object of what is threatened."""
    if children(verb, {"dobj", "nsubjpass"}):
        return ()
    return tuple(thing for deed in children(verb, {"xcomp"}) for thing in children(deed, {"dobj"}))


def _cases(noun: Token) -> tuple[Token, ...]:
    """As in "15 cases of disappearance": the cases, which are counted."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "of" or lemma(noun.head.head) not in {"case", "instance"}:
        return ()
    return (noun.head.head,) if children(noun.head.head, {"nummod"}) else ()


def _fits(harm: Harm, token: Token) -> bool:
    told = {"dobj", "nsubjpass"} if children(token, {"dobj"}) else {"nsubj", "nsubjpass"}
    things = [lemma(child) for child in token.children if child.dep_ in told]
    if not things and token.dep_ == "acl":
        things = [lemma(token.head)]
    property_words = words("harms", "property", "context")
    if harm is Harm.PROPERTY_DESTROYED:
        burns = lemma(token) != "set" or has_word_near(token, {"fire", "ablaze", "alight"}, 6)
        return burns and (any(thing in property_words for thing in things) or lemma(token) == "set")
    if harm is Harm.RESCUED:
        return not any(thing in property_words or thing in words("harms", "valuables", "context") for thing in things)
    return True


def _taking(token: Token) -> Event | None:
    if token.pos_ != "VERB" or lemma(token) not in words("harms", "taking", "context") or is_irrealis(token):
        return None
    things = [child for child in token.children if child.dep_ in {"dobj", "nsubjpass"}]
    if not any(lemma(thing) in words("harms", "valuables", "context") for thing in things):
        return None
    return Event(Harm.ROBBED, token, tuple(things), is_negated(token, ()))
