"""Figures put at a number: "put the dead at seven and *the injured at twenty*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.counting.numbers import is_number, is_taken_for_a_date
from sijill.extract.english.harms.event import Event
from sijill.extract.english.words.grammar import lemma
from sijill.extract.english.words.sentences import sentence_end, sentence_start
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_HARMS = {"wounded": Harm.INJURED, "injured": Harm.INJURED, "hurt": Harm.INJURED, "dead": Harm.KILLED}
_PUTTING = frozenset({"put", "place", "estimate", "set"})
_BENDING_WORDS = "up to at least about around some nearly more less than over under almost"
_BENDING = frozenset(_BENDING_WORDS.split())
_REACH = 16
"""The verb stands within so many words before the number it puts (words)."""
_BEFORE = frozenset({"the", "and", "of"})


def put_at(token: Token) -> Event | None:
    """Give the harm of people who are put at a number, or ``None``.

    Args:
        token: The word for the people: "the *wounded* at up to eight".
    """
    harm = _HARMS.get(str(token.lower_))
    end = sentence_end(token)
    if harm is None or token.i + 2 >= end or token.doc[token.i + 1].lower_ != "at" or not token.i:
        return None
    if token.nbor(-1).lower_ not in _BEFORE or (harm is Harm.KILLED and token.nbor(-1).lower_ != "the"):
        return None
    before = token.doc[max(sentence_start(token), token.i - _REACH) : token.i]
    if not any(one.pos_ == "VERB" and lemma(one) in _PUTTING for one in before):
        return None
    for number in token.doc[token.i + 2 : min(end, token.i + 7)]:
        if is_number(number) or is_taken_for_a_date(number):
            if number.i + 1 < end and number.nbor(1).pos_ in {"NOUN", "PROPN", "ADJ"}:
                return None  # "placed the wounded at two hospitals"
            return Event(harm, token, (number,), kind="toll")
        if number.lower_ not in _BENDING:
            return None
    return None
