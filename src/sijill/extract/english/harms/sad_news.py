"""Sad news: what somebody is sorry to tell or to hear has happened ("devastated to confirm the deaths of two")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, lemma

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_TELLING = frozenset(
    {"confirm", "announce", "report", "learn", "hear", "inform", "share", "receive", "note", "say", "tell", "record"}
)
_FEELING = (
    "sad sadden devastate devastated shock shocked regret heartbroken grieve horrify horrified appal appall appalled "
    "sorry distress distressed dismay dismayed outrage outraged alarm alarmed upset sorrow sadness grief pain dismay"
)
_FEELINGS = frozenset(_FEELING.split())


def is_sad_to_tell(verb: Token) -> bool:
    """Whether a verb of telling or hearing says what somebody is sorry for; who hopes to hear a thing has not yet."""
    if lemma(verb) not in _TELLING or not any(aux.lower_ == "to" for aux in children(verb, {"aux"})):
        return False
    above = verb.head
    felt = {above, *children(above, {"acomp", "attr", "oprd"})}
    felt |= {thing for prep in children(above, {"prep"}) for thing in children(prep, {"pobj"})}
    return verb is not above and any({lemma(word), word.lower_} & _FEELINGS for word in felt)
