"""Whom a sentence calls "those killed" to tell how they died: "*most of those killed* were shot in their homes"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.english.harms.event import Event
from sijill.extract.english.victims.joined_people import QUANTIFIERS
from sijill.extract.english.words.grammar import children, lemma
from sijill.model.vocabulary import Harm

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

_DEAD = frozenset({"dead", "deceased", "slain", "fatality"})


def without_the_dead_again(found: list[Event]) -> list[Event]:
    """Leave out violence that the dead died of, and "those killed" where the sentence goes on to how they died."""
    killed = {event.trigger.i for event in found if event.harm is Harm.KILLED and not event.negated}
    hurt = [event for event in found if event.harm is Harm.INJURED and event.kind == "violence"]
    wounds = [event for event in hurt if _are_dead(event, killed)]
    told = {
        whose.i
        for event in found
        if event.harm is Harm.KILLED
        for whose in map(_calling, event.victims)
        if whose is not None and whose.i in killed and whose.i != event.trigger.i
    }
    again = [event for event in found if event.trigger.i in told and not any(map(_is_counted, event.victims))]
    return [event for event in found if event not in wounds and event not in again]


def _are_dead(wounded: Event, killed: set[int]) -> bool:
    """Whether all whom a wound is told of are called dead: "*many of those killed* were shot", "of *the dead*"."""
    called = [(victim, _calling(victim)) for victim in wounded.victims]
    return bool(called) and all(
        lemma(_those(victim)) in _DEAD or (verb is not None and verb.i in killed) for victim, verb in called
    )


def _calling(victim: Token) -> Token | None:
    """The verb of "those *killed*" behind a part of them."""
    those = _those(victim)
    verbs = children(those, {"acl", "relcl"}) if those is not victim else []
    return next((verb for verb in verbs if verb.tag_ == "VBN"), None)


def _those(victim: Token) -> Token:
    """Whom a part is of: "most of *those* killed"; bodies and the like are no part of anybody."""
    if lemma(victim) not in QUANTIFIERS and victim.pos_ not in {"NUM", "ADJ", "PRON", "DET"}:
        return victim
    whole = [thing for prep in children(victim, {"prep"}) if prep.lower_ == "of" for thing in children(prep, {"pobj"})]
    return whole[0] if whole else victim


def _is_counted(victim: Token) -> bool:
    return victim.pos_ == "NUM" or bool(children(victim, {"nummod"}))
