"""Whether a victim's name may leave: the dead on a basis, the living never."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.model.protection import Basis, State
from sijill.protect.item import Item
from sijill.protect.verdicts import Decided

FOUND_ALIVE = "recorded as dead and found alive; the reason is sealed"


@dataclass(frozen=True, slots=True)
class VictimSeen:
    """What the rules need to know about one victim.

    Attributes:
        id: The victim's id, or a record's that no victim holds.
        rows: ``(list, id)`` of its entries.
        is_living: Whether any entry says that the person lives.
        is_minor: Whether any entry says that the person was or is under 18.
        is_sexual_violence: Whether protected words about sexual violence stand where an entry was read.
    """

    id: str
    rows: frozenset[tuple[str, str]]
    is_living: bool = False
    is_minor: bool = False
    is_sexual_violence: bool = False


def victim_item(victim: VictimSeen, decided: Decided) -> Item:
    """Give the item for one victim, the most protective rule first.

    Found alive: withheld. Living: sealed, a minor all the more. Anything about sexual violence: sealed. Dead: cleared
    only on the latest basis, with no open objection, no family that withdrew, and nobody who withholds it.
    """
    state, why = _state(victim, decided)
    return Item(victim.id, "victim", victim.id, state, why)


def _state(victim: VictimSeen, decided: Decided) -> tuple[State, str]:
    if decided.is_alive(victim.id, victim.rows):
        return State.WITHHELD, FOUND_ALIVE
    if victim.is_living:
        return State.SEALED, "a living minor" if victim.is_minor else "a living person"
    if victim.is_sexual_violence:
        return State.SEALED, "what was read about this person is about sexual violence"
    if decided.is_withheld(victim.id):
        return State.WITHHELD, "a person withheld it"
    return _named_dead(victim, decided)


def _named_dead(victim: VictimSeen, decided: Decided) -> tuple[State, str]:
    basis = decided.basis_of(victim.id, victim.rows)
    if basis is None:
        return State.WITHHELD, "no basis for naming this person is recorded"
    if basis.objection:
        return State.WITHHELD, "an objection to naming this person is open"
    if basis.basis is Basis.FAMILY_CONSENT and decided.has_refused(victim.id):
        return State.WITHHELD, "the family refused, or withdrew its consent"
    return State.CLEARED, f"basis: {basis.basis.value.replace('_', ' ')}"
