"""Deaths that no one is said to have caused: of an illness, of old age."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.grammar import children, lemma
from sijill.extract.sentences import sentence_of

if TYPE_CHECKING:
    from sijill.extract.tokens import Token

_ILLNESSES = (
    "illness disease cancer age stroke pneumonia diabetes leukemia leukaemia tuberculosis malaria cholera covid "
    "covid-19 infection sickness cause complication seizure aneurysm"
)
_ILL = frozenset(_ILLNESSES.split())
_HELD = "custody detention prison jail cell siege blockade hunger starvation torture denied refused wound injury"
_NOT_NATURAL = frozenset(_HELD.split())


def is_natural_death(verb: Token) -> bool:
    """Whether somebody is said to have died of an illness or of age, and nothing beside it makes that a harm.

    A death of illness in custody, under siege or of wounds stays a harm told of.
    """
    if lemma(verb) not in {"die", "pass"}:
        return False
    causes = [
        thing
        for prep in children(verb, {"prep"})
        if prep.lower_ in {"of", "from", "after", "with"}
        for thing in children(prep, {"pobj"})
    ]
    ill = any(lemma(thing) in _ILL and (lemma(thing) != "cause" or _is_natural(thing)) for thing in causes)
    ill = ill or any(lemma(thing) in {"attack", "arrest"} and _is_of_heart(thing) for thing in causes)
    return ill and not any(lemma(token) in _NOT_NATURAL for token in sentence_of(verb))


def _is_natural(cause: Token) -> bool:
    return any(child.lower_ == "natural" for child in cause.children)


def _is_of_heart(attack: Token) -> bool:
    """As in "died of a *heart* attack"."""
    return any(child.lower_ in {"heart", "asthma", "cardiac"} for child in attack.children)
