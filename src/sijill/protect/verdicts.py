"""What people decided about items, gathered so that the rules can ask."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sijill.model.protection import NOT_A_PERSON, Clearance, Consent, ConsentState, NamingBasis, Purpose, State

NEEDED_FOR_ACCUSED = 2
"""How many different people must clear an accused person's name."""


@dataclass(frozen=True, slots=True)
class Decided:
    """Everything people decided that bears on what may leave, each tuple in the order of the ledger.

    Attributes:
        clearances: Decisions about items.
        consents: What people consented to.
        bases: Grounds for naming the dead.
        alive: ``(list, id)`` of the rows of people found alive.
        alive_ids: Ids of victims found alive.
        today: The day to judge expiry by: that of the latest entry of the ledger, never the wall clock.
    """

    clearances: tuple[Clearance, ...] = ()
    consents: tuple[Consent, ...] = ()
    bases: tuple[NamingBasis, ...] = ()
    alive: frozenset[tuple[str, str]] = frozenset()
    alive_ids: frozenset[str] = frozenset()
    today: date = date.min

    def cleared_by(self, item: str) -> frozenset[str]:
        """Give who holds that ``item`` may leave: each person's latest word counts."""
        latest = {one.actor: one.verdict for one in self.clearances if one.item == item}
        return frozenset(actor for actor, verdict in latest.items() if verdict is State.CLEARED)

    def is_withheld(self, item: str) -> bool:
        """Whether anybody's latest word is that ``item`` may not leave."""
        latest = {one.actor: one.verdict for one in self.clearances if one.item == item}
        return State.WITHHELD in latest.values()

    def are_no_person(self, item: str) -> int:
        """Give how many people hold that the words of ``item`` name nobody, each by their latest word."""
        latest = {one.actor: one for one in self.clearances if one.item == item}
        told = [one for one in latest.values() if one.verdict is State.CLEARED and one.kind == NOT_A_PERSON]
        return len(told)

    def has_consent(self, person: str, purpose: Purpose = Purpose.PUBLISH) -> bool:
        """Whether the person's latest word on ``purpose`` is a consent that still holds."""
        said = self._said(person, purpose)
        return said is not None and said.holds_on(self.today)

    def has_refused(self, person: str, purpose: Purpose = Purpose.PUBLISH) -> bool:
        """Whether the person's latest word on ``purpose`` is a refusal or a withdrawal."""
        said = self._said(person, purpose)
        return said is not None and said.state is not ConsentState.GIVEN

    def _said(self, person: str, purpose: Purpose) -> Consent | None:
        said = [one for one in self.consents if one.person == person and one.purpose is purpose]
        return said[-1] if said else None

    def basis_of(self, victim: str, rows: frozenset[tuple[str, str]]) -> NamingBasis | None:
        """Give the latest naming basis about this victim or any of these rows, or ``None``."""
        about = [one for one in self.bases if one.person == victim or rows & set(one.rows)]
        return about[-1] if about else None

    def is_alive(self, victim: str, rows: frozenset[tuple[str, str]]) -> bool:
        """Whether this victim, or any of these rows, was found alive."""
        return victim in self.alive_ids or bool(rows & self.alive)


def rows_in(anchors: object) -> tuple[tuple[str, str], ...]:
    """Give the ``(list, id)`` of anchors as the ledger keeps them, sorted, each once."""
    held: Iterable[object] = anchors if isinstance(anchors, list | tuple) else ()
    found = {
        (str(one["list"]), str(one["id"])) for one in held if isinstance(one, Mapping) and {"list", "id"} <= set(one)
    }
    return tuple(sorted(found))
