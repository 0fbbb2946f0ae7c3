"""Deaths that no one is said to have caused: of an illness, of old age, in an earthquake or a flood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.words.grammar import children, lemma
from sijill.extract.english.words.sentences import sentence_of

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_ILLNESSES = (
    "illness disease cancer age stroke pneumonia diabetes leukemia leukaemia tuberculosis malaria cholera covid "
    "covid-19 infection sickness cause complication seizure aneurysm"
)
_ILL = frozenset(_ILLNESSES.split())
_DISASTER_WORDS = (
    "earthquake quake tremor aftershock flood flooding landslide mudslide avalanche cyclone hurricane typhoon tornado "
    "tsunami"
)
_DISASTERS = frozenset(_DISASTER_WORDS.split())
_HELD = (
    "custody detention prison jail cell siege besiege besieged blockade hunger starvation torture denied refused "
    "wound injury"
)
_NOT_NATURAL = frozenset(_HELD.split())


def is_natural_death(verb: Token) -> bool:
    """Whether somebody is said to have died of an illness, of age or in a disaster of nature, which is no harm done.

    A death of illness in custody, under siege or of wounds stays a harm told of.
    """
    if _is_laid_to_nature(verb):
        return True
    if lemma(verb) not in {"die", "pass"}:
        return False
    causes = [
        thing
        for prep in _preps_of(verb)
        if prep.lower_ in {"of", "from", "after", "with"}
        for thing in children(prep, {"pobj"})
    ]
    ill = any(lemma(thing) in _ILL and (lemma(thing) != "cause" or _is_natural(thing)) for thing in causes)
    ill = ill or any(lemma(thing) in {"attack", "arrest"} and _is_of_heart(thing) for thing in causes)
    return ill and not any(lemma(token) in _NOT_NATURAL for token in sentence_of(verb))


def _preps_of(verb: Token) -> list[Token]:
    """The verb's prepositions; in "died *three years ago of* a fever" the parse hangs one on the time."""
    times = children(verb, {"npadvmod", "advmod", "dobj"})
    return children(verb, {"prep"}) + [prep for time in times for prep in time.subtree if prep.dep_ == "prep"]


def _is_laid_to_nature(verb: Token) -> bool:
    """As in "the earthquake killed 90", "who drowned in floods", "the cyclone that killed": nobody did it."""
    doers = children(verb, {"nsubj"})
    led = [child for child in doers if child.lower_ in {"that", "which"}]
    if any(lemma(doer) in _DISASTERS for doer in [*doers, *(verb.head for _ in led if verb.dep_ == "relcl")]):
        return True
    undergone = children(verb, {"nsubjpass", "auxpass"}) or lemma(verb) in {"die", "drown", "perish"}
    preps = [prep for prep in children(verb, {"prep", "agent"}) if prep.lower_ in {"in", "by", "from"}]
    return bool(undergone) and any(lemma(thing) in _DISASTERS for prep in preps for thing in children(prep, {"pobj"}))


def _is_natural(cause: Token) -> bool:
    return any(child.lower_ == "natural" for child in cause.children)


def _is_of_heart(attack: Token) -> bool:
    """As in "died of a *heart* attack"."""
    return any(child.lower_ in {"heart", "asthma", "cardiac"} for child in attack.children)
