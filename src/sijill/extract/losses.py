"""Losses of an armed force: "a rival militia *lost* four men"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sijill.extract.event import Event
from sijill.extract.grammar import children, lemma
from sijill.extract.lexicon import words
from sijill.extract.numbers import is_people
from sijill.extract.reality import is_irrealis, is_negated
from sijill.model.vocabulary import Harm, Status

if TYPE_CHECKING:
    from spacy.tokens import Token

KIND = "loss"
"""The kind of the events read here: who stands before the verb suffers it."""
_BANDS = "militia faction guerrilla rebel insurgent gang wing cell band cartel clan mujahideen"
_UNITS = (
    "army police brigade battalion regiment platoon company squad patrol garrison navy gendarmerie division military "
    "corps troop unit force guard coastguard"
)
_FORCES = {
    **dict.fromkeys(_BANDS.split(), Status.COMBATANT),
    **dict.fromkeys(_UNITS.split(), Status.SECURITY),
}
_ARMED = frozenset({"armed", "militant", "rebel", "jihadist", "insurgent", "guerrilla", "rival", "separatist"})
_GROUPS = frozenset({"group", "force", "movement", "organisation", "organization", "side", "front", "alliance"})


def loss_event(verb: Token) -> Event | None:
    """Give the killing told as a loss of people by an armed force, or ``None``."""
    if verb.pos_ != "VERB" or lemma(verb) != "lose" or losing_status(verb) is Status.UNKNOWN or is_irrealis(verb):
        return None
    lost = tuple(thing for thing in children(verb, {"dobj"}) if is_people(thing) and children(thing, {"nummod"}))
    return Event(Harm.KILLED, verb, lost, is_negated(verb, lost), KIND) if lost else None


def losing_status(verb: Token) -> Status:
    """Give the status of the force that loses people; unknown for a family, a village or anybody else."""
    for subject in children(verb, {"nsubj"}):
        beside = [str(child.lower_) for child in children(subject, {"amod", "compound"})]
        if _ARMED & set(beside) and lemma(subject) in _GROUPS:
            return Status.COMBATANT
        status = _FORCES.get(lemma(subject))
        if status is None and lemma(subject) in words("statuses", "combatant"):
            status = Status.COMBATANT
        if status is None and lemma(subject) in words("statuses", "security"):
            status = Status.SECURITY
        if status is not None:
            return status
    return Status.UNKNOWN
