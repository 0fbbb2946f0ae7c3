"""What follows from it: figures with their grades, incidents, the named dead, estimates."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.errors import Refusal
from sijill.model.counts import Count
from sijill.publish.evidence import Decision, refuse_unsafe_id
from sijill.publish.workings import Left, Working


@dataclass(frozen=True, slots=True)
class GradeAxis:
    """One of three axes (``evidence``, ``attribution``, ``admission``), its value and why."""

    axis: str
    value: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Excluded:
    """A claim left out of a figure, and why: in words, and as a code that can be said in any language."""

    claim: str
    why: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class FigureEntry:
    """A published number; never without its range, its people, its sources, its date and its state.

    Attributes:
        id: Stable id.
        harm: What is said to have happened.
        category: Whom it counts.
        scope: Where and when.
        as_of: ISO date of the latest claim in it, or ``None``.
        range: From lowest to highest; an open end stays open.
        independent_origins: Origins that do not repeat each other.
        rule: Rule and version that made it.
        verification: Weakest state among its claims.
        chains: Ids of the chains it rests on.
        beside: Ids of the chains shown beside it, not in it.
        central: One number the rule stands for, or ``None``; never shown without the range.
        highest_stated: The greatest number any chain in it states, or ``None``.
        excluded: Claims left out.
        grades: On each axis.
        review: Who reviewed it (a code), in which entry.
        kind: ``toll`` for a named organisation's count over a place and time, ``report`` for what one source tells of
            one incident.
        worked_out: Each step that made its numbers.
        without: What it would be without each origin.
        event: What it is about: its incident, or its scope.
        hangs_on: The origin that, if wrong, would change it most, or ``None``.
        as_written: Every spelling of its places that no gazetteer knows.

    Raises:
        Refusal: No person accepted it, nobody says whom it counts, or it has no rule.
    """

    id: str
    harm: str
    category: str
    scope: str
    as_of: str | None
    range: Count
    independent_origins: int
    rule: str
    review: Decision
    verification: str = "not_stated"
    chains: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    central: int | None = None
    highest_stated: int | None = None
    excluded: tuple[Excluded, ...] = ()
    grades: tuple[GradeAxis, ...] = ()
    kind: str = "toll"
    worked_out: tuple[Working, ...] = ()
    without: tuple[Left, ...] = ()
    event: str = ""
    hangs_on: str | None = None
    as_written: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        refuse_unsafe_id("figure", self.id)
        if self.review.verdict != "accepted":
            raise Refusal(f"figure {self.id} was not accepted by a person")
        if not self.category or not self.rule:
            raise Refusal(f"figure {self.id} says whom it counts and by which rule")


@dataclass(frozen=True, slots=True)
class IncidentEntry:
    """When and where people were harmed, and how many were said to be.

    Attributes:
        id: Stable id.
        place: As resolved or written, or ``None``.
        admin1: First-level unit, or ``None``.
        first_day: ISO date, or ``None``.
        last_day: ISO date, or ``None``.
        killed: Range over its claims.
        claims: Ids of published claims in it.
        figures: Ids of figures about it.
        records: How many list entries lie in it; ``None`` when so few that the number is not told.
    """

    id: str
    place: str | None
    admin1: str | None
    first_day: str | None
    last_day: str | None
    killed: Count
    claims: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    records: int | None = 0

    def __post_init__(self) -> None:
        refuse_unsafe_id("incident", self.id)

    @property
    def is_told(self) -> bool:
        """Whether a published claim or figure tells of it; else it is known from lists alone."""
        return bool(self.claims or self.figures)


@dataclass(frozen=True, slots=True)
class VictimEntry:
    """One named person who died, and on what basis the name is published.

    Attributes:
        id: Stable id.
        name: In Latin script, or empty.
        name_ar: In Arabic script, or empty.
        basis: ``family_consent``, ``already_public`` or ``reasoned_decision``.
        ledger_index: Entry that states the basis.
        sex: As recorded, or ``None``.
        age_low: Years, or ``None``.
        age_high: Years, or ``None``.
        died_from: ISO date, or ``None``.
        died_to: ISO date, or ``None``.
        place: Where they died, never where they lived; or ``None``.
        admin1: First-level unit, or ``None``.
        lists: How many lists hold them.

    Raises:
        Refusal: No name, or no basis for it.
    """

    id: str
    name: str
    name_ar: str
    basis: str
    ledger_index: int
    sex: str | None = None
    age_low: int | None = None
    age_high: int | None = None
    died_from: str | None = None
    died_to: str | None = None
    place: str | None = None
    admin1: str | None = None
    lists: int = 0

    def __post_init__(self) -> None:
        refuse_unsafe_id("victim", self.id)
        if not (self.name or self.name_ar):
            raise Refusal(f"victim {self.id} is in the memorial without a name")
        if self.basis not in ("family_consent", "already_public", "reasoned_decision"):
            raise Refusal(f"the name of victim {self.id} has no basis, got {self.basis!r}")


@dataclass(frozen=True, slots=True)
class Memorial:
    """The named dead, and how many people stand on the lists whose names are withheld."""

    named: tuple[VictimEntry, ...] = ()
    withheld: int = 0

    @property
    def people(self) -> int:
        """All people on the lists, named or not."""
        return len(self.named) + self.withheld


@dataclass(frozen=True, slots=True)
class EstimateEntry:
    """How many deaths nobody recorded, by one method.

    Attributes:
        id: Stable id.
        stratum: Whom it is about.
        method: Name of the method.
        documented: People on at least one list.
        low: All deaths, lower end (persons), or ``None`` when no estimate can be made.
        median: All deaths, middle, or ``None``.
        high: All deaths, upper end, or ``None``.
        level: Of the interval, "0.95".
        assumption: What must hold for it to be right, in a plain sentence.
        warnings: Codes and messages.
    """

    id: str
    stratum: str
    method: str
    documented: int
    low: int | None
    median: int | None
    high: int | None
    level: str
    assumption: str
    warnings: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        refuse_unsafe_id("estimate", self.id)

    @property
    def undocumented(self) -> Count:
        """The estimated deaths that stand on no list, as a range; unknown when there is no estimate."""
        if self.low is None or self.high is None:
            return Count(None, None)
        return Count(max(0, self.low - self.documented), max(0, self.high - self.documented))
