"""Consent, Clearance and NamingBasis: on what ground something about a person may be kept, shared or published."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sijill.errors import Refusal


class Tier(StrEnum):
    """Who may see something."""

    PUBLIC = "public"
    INTERNAL = "internal"
    CONFIDENTIAL = "confidential"
    SEALED = "sealed"


class Purpose(StrEnum):
    """What a person is asked to consent to; consent to one purpose is never consent to another."""

    KEEP = "keep"
    PUBLISH = "publish"
    COURT = "court"
    ADVOCACY = "advocacy"


class ConsentState(StrEnum):
    """What the person said."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Basis(StrEnum):
    """On what ground a dead person is named."""

    FAMILY_CONSENT = "family_consent"
    ALREADY_PUBLIC = "already_public"
    REASONED_DECISION = "reasoned_decision"


class State(StrEnum):
    """Whether an item may leave: ``sealed`` from the start, ``waiting`` for people, ``withheld`` or ``cleared``."""

    CLEARED = "cleared"
    WITHHELD = "withheld"
    SEALED = "sealed"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Consent:
    """What one person said about one purpose.

    Attributes:
        person: Pseudonym, or a victim's id when the family speaks.
        purpose: What was asked.
        state: What was answered.
        recipient: Who may receive it, or ``None`` for no one in particular.
        language: Language it was explained in.
        how: How it was explained and given.
        expires: Last day on which it holds, or ``None``.

    Raises:
        Refusal: Nobody who consents.
    """

    person: str
    purpose: Purpose
    state: ConsentState
    recipient: str | None = None
    language: str | None = None
    how: str | None = None
    expires: date | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "purpose", Purpose(self.purpose))
        object.__setattr__(self, "state", ConsentState(self.state))
        if not self.person:
            raise Refusal("a consent is somebody's")

    def holds_on(self, day: date) -> bool:
        """Whether consent was given and has not expired on ``day``."""
        return self.state is ConsentState.GIVEN and (self.expires is None or day <= self.expires)


NOT_A_PERSON = "not_a_person"
"""The kind of a clearance that says: a reader took these words for a person, and they are none."""


@dataclass(frozen=True, slots=True)
class Clearance:
    """One person's decision that an item may leave, or may not.

    Attributes:
        item: Id of the item.
        verdict: ``cleared`` or ``withheld``.
        actor: Code of whoever decided.
        kind: What they took the item for; :data:`NOT_A_PERSON` says that the words name nobody.

    Raises:
        Refusal: No item, nobody who decided, or a verdict that is neither ``cleared`` nor ``withheld``.
    """

    item: str
    verdict: State
    actor: str
    kind: str | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "verdict", State(self.verdict))
        if not self.item or not self.actor:
            raise Refusal("a clearance is somebody's decision about an item")
        if self.verdict not in (State.CLEARED, State.WITHHELD):
            raise Refusal(f"a person clears or withholds, got {self.verdict.value!r}")


@dataclass(frozen=True, slots=True)
class NamingBasis:
    """On what ground a dead person may be named, and whether somebody objects.

    Attributes:
        person: The victim's id when it was recorded.
        rows: ``(list, id)`` of the entries it is about, sorted; they hold when the victim's id changes.
        basis: The ground.
        objection: Whether an objection is open.

    Raises:
        Refusal: Nobody it is about, or rows out of order.
    """

    person: str
    rows: tuple[tuple[str, str], ...]
    basis: Basis
    objection: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "basis", Basis(self.basis))
        if not self.person and not self.rows:
            raise Refusal("a naming basis is about somebody")
        if tuple(sorted(set(self.rows))) != self.rows:
            raise Refusal("the rows of a naming basis are sorted, each once")
