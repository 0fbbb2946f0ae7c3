"""Wounds as notes tell them, which the parse takes for what a verb was done to: "guard beaten (broken ribs)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.counting.one_person import is_one_who_suffered
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token


def hurt_before_brackets(verb: Token) -> tuple[Token, ...]:
    """Give who was hurt, where only a wound in brackets stands behind the verb; nobody where it has another object."""
    after = verb.doc[verb.i + 1 : verb.i + 2]
    if verb.tag_ not in {"VBN", "VBD"} or not after or after[0].text not in "([":
        return ()
    things = children(verb, {"dobj"})
    wounds = words("harms", "hurts", "wounds") | words("harms", "body_parts", "wounds")
    if not things or any(one.i < verb.i or lemma(one) not in wounds for one in things):
        return ()
    first = verb.head if verb.dep_ == "conj" and verb.head.pos_ == "VERB" else verb
    return tuple(one for one in children(first, {"nsubj", "nsubjpass"}) if one.i < verb.i and is_people(one))


def one_more_who_broke(verb: Token, parts: list[Token]) -> tuple[Token, ...]:
    """As in "one was killed and *another* broke his leg", "*1* broke leg": whose bone it is stands before the verb."""
    if not any(part.dep_ == "dobj" for part in parts):
        return ()
    owners = [owner.lower_ for part in parts for owner in children(part, {"poss"})]
    if any(owner not in _OWN for owner in owners) or any(children(part, {"prep"}) for part in parts):
        return ()
    return tuple(one for one in children(verb, {"nsubj"}) if one.lower_ in _ONE_MORE or one.pos_ == "NUM")


def killed_beside_wounds(verb: Token) -> tuple[Token, ...]:
    """As in "*two staff* killed, another sustained injury", where the injury is taken for what was killed."""
    things = children(verb, {"dobj"})
    told = [one for thing in things for one in children(thing, {"det", "amod"}) if is_one_who_suffered(one)]
    return tuple(one for one in children(verb, {"nsubj"}) if is_people(one)) if told else ()


_OWN = frozenset({"his", "her", "their"})
_ONE_MORE = frozenset({"another", "other", "others", "second", "third", "fourth", "fifth", "latter", "former"})
