"""A harm told of again by a pronoun: "the murder of the mayor and *that of his clerk*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.harms.event import Event
from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_start
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token


REPEATING = frozenset({"that", "those"})


def repeated_harm(token: Token) -> Event | None:
    """Give the killing that "that of" or "those of" stands for, when its victims are named; ``None`` otherwise."""
    if token.lower_ not in REPEATING or token.pos_ != "PRON":
        return None
    of = [prep for prep in children(token, {"prep"}) if prep.lower_ == "of" and prep.i == token.i + 1]
    victims = [thing for prep in of for thing in children(prep, {"pobj"}) if thing.ent_type_ == "PERSON"]
    before = token.doc[sentence_start(token) : token.i] if victims else ()
    nouns = [lemma(other) for other in before if other.pos_ == "NOUN"]
    killing = words("harms", "nouns", "killed")
    if not victims or not any(noun in killing for noun in nouns):
        return None
    return Event(Harm.KILLED, token, tuple(victims), False, "background")
