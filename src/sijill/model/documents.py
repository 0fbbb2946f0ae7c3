"""Document, CustodyEvent and Check: what was received, who handled it, what was checked about it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sijill.errors import Refusal

SHA256 = re.compile(r"[0-9a-f]{64}\Z")
KINDS = ("report", "list", "form", "post", "statement")
TIERS = ("public", "internal", "confidential", "sealed")
ACTIONS = ("captured", "derived", "viewed", "exported", "transferred", "deleted")
QUESTIONS = ("where", "when", "original", "identity")


def in_utc(moment: datetime) -> bool:
    """Whether a moment says that it is in UTC."""
    return moment.utcoffset() == timedelta(0)


@dataclass(frozen=True, slots=True)
class Document:
    """One digital item as it was received; its bytes are never changed.

    Attributes:
        sha256: Of the bytes, 64 lower-case hex digits; also its id.
        size: Bytes (> 0).
        media_type: As its content shows, not its name.
        captured_at: When it was received (UTC).
        captured_by: Code of the person who received it.
        ledger_index: Where the ledger says so (>= 0).
        tier: Who may see it: ``public``, ``internal``, ``confidential`` or ``sealed``.
        kind: ``report``, ``list``, ``form``, ``post`` or ``statement``.
        published: Day it was published, or ``None``.
        language: ISO 639-1, or ``None``.
        country: ISO 3166-1 alpha-2 of what it is about, or ``None``.
        outlet: Organisation that published it, or ``None``.

    Raises:
        Refusal: A hash that is none, no bytes, a moment outside UTC, an unknown tier or kind.
    """

    sha256: str
    size: int
    media_type: str
    captured_at: datetime
    captured_by: str
    ledger_index: int
    tier: str = "internal"
    kind: str = "report"
    published: date | None = None
    language: str | None = None
    country: str | None = None
    outlet: str | None = None

    def __post_init__(self) -> None:
        if not SHA256.match(self.sha256):
            raise Refusal("a document is named by the 64 hex digits of its SHA-256")
        if self.size <= 0:
            raise Refusal("a document has at least one byte")
        if self.ledger_index < 0:
            raise Refusal("a ledger index is 0 or more")
        if not in_utc(self.captured_at):
            raise Refusal("a document is captured at a moment in UTC")
        if self.tier not in TIERS or self.kind not in KINDS:
            raise Refusal(f"tier is one of {', '.join(TIERS)}; kind is one of {', '.join(KINDS)}")


@dataclass(frozen=True, slots=True)
class CustodyEvent:
    """One thing done to a document: who, what, when, with which tool.

    Raises:
        Refusal: An unknown action, a moment outside UTC, or nobody who did it.
    """

    document: str
    actor: str
    action: str
    at: datetime
    tool: str
    tool_version: str
    note: str | None = None

    def __post_init__(self) -> None:
        if self.action not in ACTIONS:
            raise Refusal(f"a custody action is one of {', '.join(ACTIONS)}, got {self.action!r}")
        if not self.actor or not in_utc(self.at):
            raise Refusal("a custody event names who acted and a moment in UTC")


@dataclass(frozen=True, slots=True)
class Check:
    """What the recorder checked about an item, apart from what a source says of verification.

    Raises:
        Refusal: An unknown question, an empty method or result, or signed off by the checker alone.
    """

    item: str
    question: str
    method: str
    result: str
    checker: str
    signed_off_by: str | None = None

    def __post_init__(self) -> None:
        if self.question not in QUESTIONS:
            raise Refusal(f"a check answers one of {', '.join(QUESTIONS)}, got {self.question!r}")
        if not self.method.strip() or not self.result.strip():
            raise Refusal("a check says how it was made and what it found")
        if self.signed_off_by is not None and self.signed_off_by == self.checker:
            raise Refusal("a check is signed off by somebody other than the checker")
