"""Toll: one number for people harmed, as somebody told it, read into the words the stage works with."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from datetime import date
from enum import StrEnum
from operator import attrgetter

from sijill.errors import Refusal
from sijill.model.sources import SourceKind
from sijill.model.vocabulary import Accusation, Harm, Status, VerificationState

STATUS_LABELS = {
    Status.CIVILIAN: "civilians",
    Status.SECURITY: "security forces",
    Status.COMBATANT: "combatants",
    Status.MIXED: "people of several kinds",
    Status.UNKNOWN: "people",
}


@dataclass(frozen=True, slots=True, order=True)
class Category:
    """Whom a toll counts and what happened to them.

    Attributes:
        status: As stated.
        harm: What happened.
        group: Women, children or another part of them that the words single out; "" for all.
        party: The party or community named with them ("pro-assad"); "" when none is.
    """

    status: Status
    harm: Harm
    group: str = ""
    party: str = ""

    @property
    def whom(self) -> str:
        """Whom it counts, in words: ``civilians``, ``combatants (pro-assad)``, ``women``."""
        who = STATUS_LABELS[self.status]
        if self.group:
            who = self.group if self.status is Status.UNKNOWN else f"{who}: {self.group}"
        return f"{who} ({self.party})" if self.party else who

    @property
    def of_any_party(self) -> Category:
        """The same people, whichever party is named with them."""
        return replace(self, party="") if self.party else self

    @property
    def label(self) -> str:
        """The category in words: ``civilians, killed``."""
        return f"{self.whom}, {self.harm.value.replace('_', ' ')}"


class Reach(StrEnum):
    """What stretch of time a toll covers.

    ``report_day`` is one day that is the day of the report: it may be the day of the harm, or only of the saying.
    """

    SINCE = "since"
    WINDOW = "window"
    DAY = "day"
    REPORT_DAY = "report_day"
    INCREMENT = "increment"
    NOT_STATED = "not_stated"


@dataclass(frozen=True, slots=True)
class Scope:
    """Where and over which days a toll counts.

    Attributes:
        places: Names as written, one for each place; empty when none is named.
        keys: The names in one form for comparing, sorted.
        first: First day covered, or ``None``.
        last: Last day covered, or ``None``.
        reach: How the stretch is told: a running total since a day, a window, one day, or what is new since the last.
        within: The larger units that hold the places, in the form of the keys, sorted; empty when not known.
        precision: The widest level at which its places are known ("city", "province"), or "" when not known.
        written: The places that no gazetteer knows, as written, in order of mention.
    """

    places: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    reach: Reach = Reach.NOT_STATED
    within: tuple[str, ...] = ()
    precision: str = ""
    written: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.last < self.first:
            raise Refusal(f"a toll's days run forward, got {self.first} to {self.last}")


@dataclass(frozen=True, slots=True)
class Origin:
    """Who said it first, and the hands it went through before the outlet.

    Attributes:
        name: Canonical name or description.
        kind: What kind of source.
        is_named: Whether it can be told apart from others of its kind.
        relays: Sources between the first speaker and the outlet.
        in_turn: Whether the relays handed it on one to the next; else each had it from the first speaker.
        described: The place a description gives ("uk-based"), for finding out whom it describes; else "".
        how: How the words were mapped, for the reader.
        evidence: Why it is led back to this origin, where the words themselves do not say so; else "".
        doubt: Why it is not known who handed it to the outlet, though it is known whose it is; else "".
    """

    name: str
    kind: SourceKind = SourceKind.UNKNOWN
    is_named: bool = True
    relays: tuple[str, ...] = ()
    in_turn: bool = False
    described: str = ""
    how: str = ""
    evidence: str = ""
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A sub-total of a toll: a place or group and its number."""

    name: str
    people: int


@dataclass(frozen=True, slots=True)
class Sum:
    """An addition the source itself gives: a total (or rise) and its parts."""

    name: str
    total: int | None
    parts: tuple[Part, ...]
    is_increment: bool = False


@dataclass(frozen=True, slots=True)
class Toll:
    """One number somebody gave for people harmed.

    Attributes:
        id: Id of the claim or row it was read from.
        day: The day it was reported.
        origin: Who said it first.
        outlet: Who published it here.
        category: Whom it counts, or ``None`` when the words could not be mapped.
        scope: Where and when.
        low: Fewest (persons), or ``None``.
        high: Most (persons), or ``None`` for open.
        event: Tolls of different events never meet; "" where all are of one.
        led: The event to which only the spelling of a place leads it; "" where none.
        hedges: Words that weaken it, as written.
        verification: What the source says of having checked this number.
        verification_by: Who says so, in the source's words.
        historical: Whether it belongs to an earlier period than the event.
        garbled: Why its number may be misread, else "".
        denied: Whether the source says that it did *not* happen.
        retracted: Whether it was withdrawn, or rejected by a person; the reason, else "".
        withdraws: Whether it is the source's own withdrawal of its number, told earlier or here.
        is_correction: Whether the words call it a correction of an earlier number.
        hearsay: Whether the first speaker was only told of it.
        additive_to: Id of the toll it is said to come on top of, or ``None``.
        part_of: Id of the toll it is a part of, or ``None``.
        may_overlap: Ids of tolls it may share people with.
        accusations: How each alleged perpetrator stands in the source, sorted.
        accused_at: Where in the document those stand whom it accuses.
        accused: The words that name them, each in one form; for comparing, never for printing.
        sums: Additions the source itself gives.
        unmapped: Why the category could not be mapped, else "".
        document: The document it stands in, else "".
        at: First character and after the last of its words in the document, or ``None``.
        number_at: The same of its number alone, or ``None``.
        telling: Which telling it repeats: the page it was first told on, as far as pages show; "" where they do not.
        republishes: Sources whose words its outlet is known to repeat, as people described it.
        words: Category and scope as written, for showing the mapping.
        relation: ``addition`` or ``part`` when its words say so of a number they do not name, else "".

    Raises:
        Refusal: No id, no outlet, a reversed range, or a toll in relation to itself.
    """

    id: str
    day: date
    origin: Origin
    outlet: str
    category: Category | None
    scope: Scope
    low: int | None
    high: int | None
    event: str = ""
    led: str = ""
    hedges: tuple[str, ...] = ()
    verification: VerificationState = VerificationState.NOT_STATED
    verification_by: str = ""
    historical: bool = False
    garbled: str = ""
    denied: bool = False
    retracted: str = ""
    withdraws: bool = False
    is_correction: bool = False
    hearsay: bool = False
    additive_to: str | None = None
    part_of: str | None = None
    may_overlap: tuple[str, ...] = ()
    accusations: tuple[Accusation, ...] = ()
    accused_at: tuple[tuple[int, int], ...] = ()
    accused: frozenset[str] = frozenset()
    sums: tuple[Sum, ...] = ()
    unmapped: str = ""
    document: str = ""
    at: tuple[int, int] | None = None
    number_at: tuple[int, int] | None = None
    telling: str = ""
    republishes: tuple[str, ...] = ()
    words: tuple[str, str] = field(default=("", ""))
    relation: str = ""

    def __post_init__(self) -> None:
        if not self.id or not self.outlet:
            raise Refusal("a toll has an id and an outlet")
        if self.low is not None and self.high is not None and self.high < self.low:
            raise Refusal(f"a toll runs upwards, got {self.low}-{self.high}")
        if self.id in (self.additive_to, self.part_of, *self.may_overlap):
            raise Refusal(f"toll {self.id} cannot stand in relation to itself")

    @property
    def mapped(self) -> Category:
        """The category of a toll whose words could be mapped.

        Raises:
            Refusal: It could not be.
        """
        if self.category is None:
            raise Refusal(f"toll {self.id} has no category")
        return self.category

    @property
    def has_number(self) -> bool:
        """Whether it gives any number at all."""
        return self.low is not None or self.high is not None

    def holds(self, people: int) -> bool:
        """Whether ``people`` lies in its range."""
        return (self.low is None or self.low <= people) and (self.high is None or people <= self.high)


_NAMES = tuple(each.name for each in fields(Toll))
_AT = {name: at for at, name in enumerate(_NAMES)}
_VALUES = attrgetter(*_NAMES)


def changed(toll: Toll, **changes: object) -> Toll:
    """Give the toll with some attributes changed: ``dataclasses.replace``, in half the time.

    >>> from datetime import date
    >>> changed(Toll("a", date(2031, 11, 7), Origin("b"), "c", None, Scope(), 1, 2), low=2).low
    2
    """
    values = list(_VALUES(toll))
    for name, value in changes.items():
        values[_AT[name]] = value
    return Toll(*values)
