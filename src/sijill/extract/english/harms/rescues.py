"""Rescues told without the word: "pulled four survivors from the rubble", "two men were dug out alive"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.harms.event import Event
from sijill.extract.english.harms.reality import is_irrealis, is_negated
from sijill.extract.english.words.grammar import lemma, verb_victims
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_PULLING = frozenset({"pull", "dig", "drag", "haul", "recover", "retrieve", "extract", "carry", "bring", "lift"})
_FROM = frozenset({"from", "out", "beneath", "under"})
_RUINS = frozenset(
    {"rubble", "debris", "wreckage", "ruin", "ruins", "wreck", "well", "river", "fire", "flame", "flames"}
)


def pulled_out(token: Token) -> Event | None:
    """Give the event of people brought out of ruins whom the words call survivors or alive."""
    if token.pos_ != "VERB" or lemma(token) not in _PULLING or is_irrealis(token):
        return None
    below = list(token.subtree)
    out = any(t.lower_ in _FROM for t in below) and any(lemma(t) in _RUINS for t in below)
    alive = any(t.lower_ == "alive" for t in below)
    victims = verb_victims(token)
    survivors = any(lemma(victim) == "survivor" for victim in victims)
    if not victims or not (alive or (survivors and out)):
        return None
    return Event(Harm.RESCUED, token, victims, is_negated(token, victims))
