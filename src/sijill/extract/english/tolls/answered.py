"""What is told of only for what came of it: the death a crowd rises over, the attack somebody stands accused of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.words.grammar import children, govern, lemma
from sijill.extract.lexicon import words
from sijill.text.month_names import MONTHS

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_RISING = (
    "attack barricade besiege block blockade burn close damage demolish destroy gather loot pelt raid ransack sack "
    "shut stone storm strike torch vandalise vandalize"
)
_RISES = frozenset(_RISING.split())
"""What a crowd does in anger, over a death that it did not deal."""
_IN_THE_CROWD = "crowd demonstrator driver inhabitant local mob owner people protester protestor relative resident"
_CROWDS = frozenset(_IN_THE_CROWD.split()) | {"rioter", "student", "supporter", "trader", "villager", "worker", "youth"}
_PARTS = frozenset({"implicate", "involve", "involvement", "part", "participate", "participation", "role"})
_BLAMING = frozenset({"accuse", "blame", "suspect", "charge", "convict", "guilty"})


def is_risen_over(noun: Token) -> bool:
    """As in "*following the death* of a student in custody, residents burned the police station"."""
    prep = noun.head
    if noun.dep_ not in {"pobj", "dobj"} or prep.lower_ not in {"after", "following"} or prep.i > noun.i:
        return False
    if lemma(noun) not in words("harms", "nouns", "killed"):
        return False
    # the parse may hang the cause on a noun before it: "burned huts of herders after the killing of a farmer"
    verb = next((one for one in govern(prep, 7) if one.pos_ == "VERB" and _rises(one)), prep)
    return verb is not prep and any(map(_is_crowd, children(verb, {"nsubj"})))


def _rises(verb: Token) -> bool:
    """Whether a verb tells of a crowd's anger: "burned", "looted", "*set fire to*", "*set* the station *ablaze*"."""
    if lemma(verb) == "set":
        things = [*children(verb, {"dobj", "oprd", "acomp", "prep"})]
        told = {lemma(one) for thing in things for one in (thing, *children(thing, {"pobj"}))}
        return bool(told & {"fire", "ablaze", "alight"})
    return lemma(verb) in _RISES


def _is_crowd(one: Token) -> bool:
    """Whether somebody may be a crowd: many of one calling ("farmers", "a group of herders"), nobody under arms."""
    told = [
        one,
        *(thing for prep in children(one, {"prep"}) for thing in children(prep, {"pobj"}) if prep.lower_ == "of"),
    ]
    if any(lemma(each) in _CROWDS for each in told):
        return True
    armed = words("statuses", "combatant") | words("statuses", "security")
    many = any(each.tag_ == "NNS" and is_people(each) for each in told)
    return many and not any(lemma(each) in armed for each in told)


def is_of_an_attack_accused_of(verb: Token) -> bool:
    """As in "accused of involvement *in January's bombing*, which killed 60": an attack known by its month."""
    if verb.dep_ != "relcl":
        return False
    for noun in (verb.head, *govern(verb.head, 2)):
        lead = noun.head
        into = noun.dep_ == "pobj" and lead.lower_ == "in" and lemma(lead.head) in _PARTS
        if into and any(_is_month(one) for one in children(noun, {"poss", "compound", "nmod", "amod"})):
            return True
    return False


def _is_month(word: Token) -> bool:
    """Whether a word is a month's name; notes lose the apostrophe of "January's"."""
    low = word.lower_
    return low in MONTHS or low.removesuffix("s") in MONTHS


def is_laid_to_a_victim(trigger: Token) -> bool:
    """As in "lynched a man accused *of killing* two children": the deed for which somebody was harmed lies before.

    What somebody arrested stands accused of may be what the text reports; it counts.
    """
    of = trigger.head
    if trigger.dep_ not in {"pcomp", "pobj"} or of.dep_ != "prep" or of.lower_ not in {"of", "for", "with"}:
        return False
    charge = of.head if lemma(of.head) in _BLAMING else of.head.head
    if lemma(charge) not in _BLAMING:
        return False
    if charge.dep_ in {"acl", "relcl"}:
        return charge.head.dep_ in {"dobj", "nsubjpass"} and _is_harming(charge.head.head)
    return any(_is_harming(verb) and verb.i > trigger.i for verb in children(charge, {"conj"}))


def _is_harming(verb: Token) -> bool:
    killing = words("harms", "verbs", "killed") | words("harms", "verbs", "injured")
    return lemma(verb) in killing | words("harms", "violent", "injured") | words("harms", "with_fatal", "killed")
