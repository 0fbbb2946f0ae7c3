"""Whether the name of a person found in a text, or protected words there, may leave."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.model.protection import State
from sijill.protect.item import Item
from sijill.protect.verdicts import NEEDED_FOR_ACCUSED, Decided

NEVER = ("sexual", "rape", "minor", "child")
"""Words of a reason that keep an item sealed whatever anybody decides."""


@dataclass(frozen=True, slots=True)
class PersonSeen:
    """What the rules need to know about a person found in a text.

    Attributes:
        id: Pseudonym.
        role: ``victim``, ``witness``, ``official``, ``accused`` or ``other``.
        is_protected: Whether the reader found a reason to protect them.
        reason: That reason, or ``None``.
        victim: The item of the victim whose name this is, or ``None``.
        told_in: ``form`` for an interview form, ``confidential`` for a document of that tier, or ``None``.
    """

    id: str
    role: str
    is_protected: bool = False
    reason: str | None = None
    victim: Item | None = None
    told_in: str | None = None


TOLD_IN_CONFIDENCE = {"form": "named in an interview form", "confidential": "named in a confidential document"}
"""Why somebody is sealed whom an informant named in confidence: a helper, a relative, a neighbour."""


def person_item(person: PersonSeen, decided: Decided) -> Item:
    """Give the item for one person of a text.

    Words that name nobody are cleared when a person says so, two people where the reader saw a reason to protect them.
    Protected people, witnesses and whoever an informant names in confidence are sealed until they consent to be
    published and a person clears them. An accused person waits until two people have cleared the name. A victim
    follows the victim's own item. An official acting in office is cleared. Everybody else waits for one person.
    """
    kind = "accused" if person.role == "accused" else "person"
    state, why = _state(person, decided)
    return Item(person.id, kind, person.id, state, why)


def words_item(item: str, reason: str, decided: Decided) -> Item:
    """Give the item for protected words: sealed; two people may clear them, but never those about minors or rape."""
    if _is_never_cleared(reason) or len(decided.cleared_by(item)) < NEEDED_FOR_ACCUSED or decided.is_withheld(item):
        return Item(item, "words", item, State.SEALED, reason)
    return Item(item, "words", item, State.CLEARED, "two people cleared it")


def _state(person: PersonSeen, decided: Decided) -> tuple[State, str]:
    needed = NEEDED_FOR_ACCUSED if person.is_protected else 1
    if decided.are_no_person(person.id) >= needed and not decided.is_withheld(person.id):
        return State.CLEARED, "these words name nobody; a reader took them for a person"
    is_named_in_confidence = person.told_in in TOLD_IN_CONFIDENCE and person.role == "other"
    if person.is_protected or person.role == "witness" or is_named_in_confidence:
        return _sealed(person, decided)
    if decided.is_withheld(person.id):
        return State.WITHHELD, "a person withheld it"
    if person.role == "accused":
        return _accused(person, decided)
    if person.role == "victim":
        followed = person.victim
        return (
            (followed.state, followed.why)
            if followed
            else (State.WITHHELD, "no basis for naming this person is recorded")
        )
    if decided.has_refused(person.id):
        return State.WITHHELD, "the person refused, or withdrew consent"
    if person.role == "official":
        return State.CLEARED, "named as an official, acting in office"
    if decided.cleared_by(person.id):
        return State.CLEARED, "a person cleared it"
    return State.WAITING, "a person named in a text; somebody must decide whether the name may leave"


def _sealed(person: PersonSeen, decided: Decided) -> tuple[State, str]:
    reason = person.reason or TOLD_IN_CONFIDENCE.get(person.told_in or "", "a witness")
    is_open = decided.has_consent(person.id) and decided.cleared_by(person.id) and not decided.is_withheld(person.id)
    if is_open and not _is_never_cleared(reason):
        return State.CLEARED, "the person consents to publication and a person cleared it"
    return State.SEALED, reason


def _accused(person: PersonSeen, decided: Decided) -> tuple[State, str]:
    people = len(decided.cleared_by(person.id))
    if people >= NEEDED_FOR_ACCUSED:
        return State.CLEARED, "accused; two people cleared the name"
    if people:
        return State.WAITING, "accused; one of two people has cleared the name"
    return State.WAITING, "accused; confidential until two people clear the name"


def _is_never_cleared(reason: str) -> bool:
    lowered = reason.lower()
    return any(word in lowered for word in NEVER)
