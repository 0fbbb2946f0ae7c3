"""What was said: claims with the sentence they were read from, chains of one origin, sources and relays."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sijill.errors import Refusal
from sijill.model.counts import Count

SAFE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,127}")
"""Ids become file names and anchors; nothing else may."""


def refuse_unsafe_id(what: str, given: str) -> None:
    """Refuse an id that could not be a file name.

    Raises:
        Refusal: ``given`` is empty or holds a separator, a space or another odd character.
    """
    if not SAFE_ID.fullmatch(given) or ".." in given:
        raise Refusal(f"the id of a {what} is made of letters, digits, dots and dashes, got {given!r}")


@dataclass(frozen=True, slots=True)
class Passage:
    """The words a claim was read from, in their context, with what must not leave already taken out.

    Attributes:
        before: The context before, from the start of its sentence.
        quote: The words themselves.
        after: The context after.
        language: Of the text (``en``, ``ar``).
        is_redacted: Whether something was taken out.
        is_withheld: Whether none of the words may leave; there is no quote then.

    Raises:
        Refusal: No quote that is not withheld, or one that is.
    """

    before: str
    quote: str
    after: str
    language: str
    is_redacted: bool = False
    is_withheld: bool = False

    def __post_init__(self) -> None:
        if self.is_withheld == bool(self.quote):
            raise Refusal("a passage has a quote, unless all of it is withheld")


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """The document a claim stands in, told apart by its hash.

    Attributes:
        sha256: Of the bytes as received.
        ledger_index: Entry that preserved it, or ``None``.
        kind: ``report``, ``list``, ``form``, ``post`` or ``statement``.
        outlet: Who published it, or ``None``.
        published: ISO date, or ``None``.
    """

    sha256: str
    ledger_index: int | None = None
    kind: str = "report"
    outlet: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """How a person decided: the verdict, in which ledger entry, by which code (never a name)."""

    verdict: str
    ledger_index: int
    actor: str


@dataclass(frozen=True, slots=True)
class ClaimEntry:
    """One claim, fit to be read by anyone.

    Attributes:
        id: Stable id.
        harm: What is said to have happened.
        count: How many, as stated.
        passage: Where it stands.
        document: In which document.
        status: Whom it counts, as stated.
        negated: Whether the text says that it did not happen.
        historical: Whether it belongs to an earlier period.
        when_from: ISO date, or ``None``.
        when_to: ISO date, or ``None``.
        places: Names, resolved where they could be.
        chain: Who says so, first speaker first; people are told by their part, never by name.
        voice: Whose voice.
        hearsay: Whether the first speaker was told of it.
        verification: What the source says about having checked.
        garble: What may be bent in the words, or ``None``.
        additive_to: Claim whose people it comes on top of, or ``None``.
        part_of: Claim whose people it is part of, or ``None``.
        method: What read it, ``name version``.
        decision: What a person decided, or ``None``.
    """

    id: str
    harm: str
    count: Count
    passage: Passage
    document: DocumentEntry
    status: str = "unknown"
    negated: bool = False
    historical: bool = False
    when_from: str | None = None
    when_to: str | None = None
    places: tuple[str, ...] = ()
    chain: tuple[str, ...] = ()
    voice: str = "narrator"
    hearsay: bool = False
    verification: str = "not_stated"
    garble: str | None = None
    additive_to: str | None = None
    part_of: str | None = None
    method: str = ""
    decision: Decision | None = None

    def __post_init__(self) -> None:
        refuse_unsafe_id("claim", self.id)


@dataclass(frozen=True, slots=True)
class Point:
    """One link of a chain: from that day on its origin gave this range.

    Attributes:
        day: ISO date, or ``None``.
        count: As stated.
        claims: Ids of the claims that say so, at least one.
        outlets: Who published it.
        revised_down: Whether it lies below the one before.

    Raises:
        Refusal: No claim.
    """

    day: str | None
    count: Count
    claims: tuple[str, ...]
    outlets: tuple[str, ...] = ()
    revised_down: bool = False

    def __post_init__(self) -> None:
        if not self.claims:
            raise Refusal("a point of a chain rests on a claim")


@dataclass(frozen=True, slots=True)
class ChainEntry:
    """The claims that come from one origin over time, oldest first: one voice, however often repeated."""

    id: str
    origin: str
    category: str
    harm: str
    scope: str
    points: tuple[Point, ...]

    def __post_init__(self) -> None:
        refuse_unsafe_id("chain", self.id)

    @property
    def claims(self) -> tuple[str, ...]:
        """Ids of every claim in it, sorted."""
        return tuple(sorted({claim for point in self.points for claim in point.claims}))


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One organisation that spoke, or one unnamed voice.

    Attributes:
        name: Organisations only.
        kind: ``monitor``, ``media``, ``state``...
        party: Side of the conflict it belongs to, or ``None``.
        claims: How many claims begin with it.
        passed_on: How many claims it handed on from others.
    """

    name: str
    kind: str = "unknown"
    party: str | None = None
    claims: int = 0
    passed_on: int = 0


@dataclass(frozen=True, slots=True)
class RelayEntry:
    """``to_source`` repeats ``from_source``: so many claims, and how it is known."""

    from_source: str
    to_source: str
    claims: int
    evidence: str = ""
