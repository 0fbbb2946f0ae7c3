"""Notes without articles ("Nurse attacked and shot at home"), and one object of two verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_people
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.lexicon import words

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_AIMING = frozenset({"at", "into", "toward", "towards", "over", "upon", "through"})
"""Behind one of these somebody shoots, and is not shot."""
_ARMED = frozenset({"man", "soldier", "policeman", "troop", "robber", "sniper", "officer"})
_DEEDS = frozenset({"attack", "ambush", "rob", "kidnap", "abduct", "detain", "arrest", "assault", "target", "stop"})
"""What is done to somebody first, before they are shot or beaten."""
_CHAIN = 3
"""So many verbs are joined in a note (verbs)."""


def note_subject(verb: Token) -> tuple[Token, ...]:
    """Give whom a note without articles says something was done to; none in a sentence with a subject of its own.

    "*Nurse* assaulted and robbed at home", "*aid worker* ambushed and shot"; not "guard shot at a crowd", "clerk
    stabbed a guard", "a clerk stabbed".
    """
    violent = words("harms", "violent", "injured") | words("harms", "with_people", "injured")
    if verb.tag_ not in {"VBD", "VBN"} or lemma(verb) not in violent:
        return ()
    first = verb
    for _ in range(_CHAIN):
        if _does_something(first):
            return ()
        subjects = children(first, {"nsubj"})
        if subjects or first.dep_ != "conj" or lemma(first.head) not in _DEEDS | violent:
            return tuple(one for one in subjects if _opens_note(one))
        first = first.head
    return ()


def _does_something(verb: Token) -> bool:
    after = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else None
    held = children(verb, {"dobj", "aux", "auxpass", "nsubjpass", "ccomp", "xcomp"})
    joined = [other for other in children(verb, {"conj"}) if children(other, {"dobj"})]
    return bool(held or joined) or (after is not None and after.lower_ in _AIMING)


def _opens_note(noun: Token) -> bool:
    """Whether a note opens with it, one person without an article, and nobody who bears arms."""
    helped = children(noun, {"det", "poss", "nummod", "conj", "appos"})
    alone = noun.tag_ in {"NN", "NNP"} and not helped and int(noun.left_edge.i) == sentence_start(noun)
    armed = words("statuses", "combatant") | words("statuses", "security") | _ARMED
    return alone and is_people(noun) and noun.ent_type_ != "PERSON" and lemma(noun) not in armed


def shared_object(verb: Token) -> tuple[Token, ...]:
    """As in "men *assaulted* and abducted *the driver*", where the parse gives him to the second verb alone."""
    if verb.tag_ not in {"VBD", "VBZ", "VBP", "VB"} or children(verb, {"dobj", "auxpass", "nsubjpass"}):
        return ()
    after = verb.doc[verb.i + 1] if verb.i + 1 < len(verb.doc) else None
    for other in children(verb, {"conj"}):
        joined = after is not None and after.lower_ in {"and", ",", "or"} and other.i - verb.i <= _CHAIN
        if joined and other.tag_ == verb.tag_ and not children(other, {"nsubj", "auxpass"}):
            return tuple(one for one in children(other, {"dobj"}) if is_people(one))
    return ()
