"""Item: one thing that may or may not leave, with the state the rules give it."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.errors import Refusal
from sijill.model.protection import State

KINDS = ("person", "accused", "victim", "words")


@dataclass(frozen=True, slots=True)
class Item:
    """One row of the clearance queue.

    Attributes:
        id: What a decision about it names.
        kind: ``person``, ``accused``, ``victim`` or ``words``.
        subject: Pseudonym, victim's id, or for protected words the item's own id.
        state: What the rules and the decisions give.
        why: The reason, in words that name nobody.

    Raises:
        Refusal: An unknown kind, or no reason.
    """

    id: str
    kind: str
    subject: str
    state: State
    why: str

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise Refusal(f"an item is one of {', '.join(KINDS)}, got {self.kind!r}")
        if not self.id or not self.why:
            raise Refusal("an item has an id and a reason for its state")

    def as_row(self) -> dict[str, object]:
        """The row of ``clearance_item``."""
        return {"id": self.id, "kind": self.kind, "subject": self.subject, "state": self.state.value, "why": self.why}
