"""Killings told by what was done to the throat: "slit the throats of four people"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.event import Event
from sijill.extract.grammar import children, lemma, noun_victims
from sijill.extract.reality import is_irrealis, is_negated
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.tokens import Token

_CUTTING = frozenset({"slit", "cut", "slash"})
_WHOSE = frozenset({"his", "her", "their"})


def throat_event(throat: Token) -> Event | None:
    """Give the killing told by a cut throat, or ``None``; the cut throats of bodies found tell of no more dead."""
    if lemma(throat) != "throat" or throat.dep_ == "pobj":
        return None
    cutting = _cutting(throat)
    if cutting is None or is_irrealis(cutting):
        return None
    victims = _whose(throat, cutting)
    return Event(Harm.KILLED, throat, victims, is_negated(cutting, victims)) if victims else None


def _cutting(throat: Token) -> Token | None:
    """The verb: "*slit* his throat", "had their throats *cut*", "his throat was *slit*"."""
    near = [throat.head, *throat.head.children, *throat.children]
    return next((one for one in near if lemma(one) in _CUTTING or one.lower_ in _CUTTING), None)


def _whose(throat: Token, cutting: Token) -> tuple[Token, ...]:
    owners = children(throat, {"poss"})
    if owners and owners[0].lower_ in _WHOSE and lemma(cutting.head) in {"have", "get"}:
        return tuple(children(cutting.head, {"nsubj"}))
    return tuple(owners) or noun_victims(throat)
