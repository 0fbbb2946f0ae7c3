"""Figure: a publishable number, with the chains of telling it was made from and what was left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sijill.errors import Refusal
from sijill.model.derivations import Step, Without
from sijill.model.vocabulary import Harm, VerificationState


class Evidence(StrEnum):
    """How well a figure is supported."""

    CORROBORATED = "corroborated"
    DISPUTED = "disputed"
    SINGLE_ORIGIN = "single_origin"
    LOW = "low"


class Blame(StrEnum):
    """How a figure stands as to who is said to have done it."""

    UNDISPUTED = "undisputed"
    CONTESTED = "contested"
    NOT_STATED = "not_stated"


class Admission(StrEnum):
    """Whether somebody accused has accepted it."""

    ADMITTED = "admitted"
    DENIED = "denied"
    NONE_FOUND = "none_found"


def _refuse_reversed(low: int | None, high: int | None, what: str) -> None:
    for number in (low, high):
        if number is not None and (isinstance(number, bool) or number < 0):
            raise Refusal(f"{what} counts people, 0 or more, got {number!r}")
    if low is not None and high is not None and high < low:
        raise Refusal(f"{what} runs upwards, got {low}-{high}")


def _refuse_unsorted(values: tuple[str, ...], what: str) -> None:
    if tuple(sorted(set(values))) != values:
        raise Refusal(f"{what} stand in order, each once")


@dataclass(frozen=True, slots=True)
class TollPoint:
    """What one origin said on one day, and which outlets carried it.

    Attributes:
        day: The day it was first carried.
        low: Fewest people (persons), or ``None`` when only an upper end is given.
        high: Most people (persons), or ``None`` when the end is open.
        outlets: Who carried it, sorted.
        claims: Ids of the claims, sorted; at least one.
        revised_down: Whether it lies below the point before it.
        repeated: Days on which it was carried again later, sorted.

    Raises:
        Refusal: No number at all, a reversed range, no claim, or names out of order.
    """

    day: date
    low: int | None
    high: int | None
    outlets: tuple[str, ...]
    claims: tuple[str, ...]
    revised_down: bool = False
    repeated: tuple[date, ...] = ()

    def __post_init__(self) -> None:
        _refuse_reversed(self.low, self.high, "a toll")
        if self.low is None and self.high is None:
            raise Refusal("a point in a chain has a number")
        if not self.claims:
            raise Refusal("a point in a chain rests on a claim")
        _refuse_unsorted(self.outlets, "outlets")
        _refuse_unsorted(self.claims, "claims")

    @property
    def value(self) -> int:
        """One number for the range: the middle of a closed one (rounded down), the stated end of an open one."""
        if self.low is None or self.high is None:
            return self.low if self.low is not None else self.high or 0
        return (self.low + self.high) // 2


@dataclass(frozen=True, slots=True)
class TollChain:
    """What one origin said over time about one category and scope: one voice, however many points and outlets.

    Attributes:
        id: Stable id.
        origin: Canonical name or description of whoever said it first.
        category: Whom it counts and what happened to them ("civilians, killed").
        scope: Where and over which days.
        points: In order of day; the last stands, the earlier are superseded.
        is_named: Whether the origin can be told apart from others ("field sources" cannot).
        hands: Through how many hands the figure came, at least: 1 for an origin that published it itself.
        verification: What the sources themselves say about having checked.

    Raises:
        Refusal: No id, origin or point, or points out of order.
    """

    id: str
    origin: str
    category: str
    scope: str
    points: tuple[TollPoint, ...]
    is_named: bool = True
    hands: int = 1
    verification: VerificationState = VerificationState.NOT_STATED

    def __post_init__(self) -> None:
        object.__setattr__(self, "verification", VerificationState(self.verification))
        if not (self.id and self.origin.strip() and self.category and self.scope):
            raise Refusal("a chain has an id, an origin, a category and a scope")
        if not self.points:
            raise Refusal("a chain has at least one point")
        days = [point.day for point in self.points]
        if days != sorted(days):
            raise Refusal(f"a chain runs forward in time, got {', '.join(day.isoformat() for day in days)}")
        if self.hands < 1:
            raise Refusal("a figure comes through at least one hand")

    @property
    def latest(self) -> TollPoint:
        """The point that stands."""
        return self.points[-1]

    @property
    def superseded(self) -> tuple[TollPoint, ...]:
        """The points that no longer stand, oldest first."""
        return self.points[:-1]

    @property
    def claims(self) -> tuple[str, ...]:
        """Ids of every claim in the chain, sorted."""
        return tuple(sorted({claim for point in self.points for claim in point.claims}))

    @property
    def outlets(self) -> tuple[str, ...]:
        """Every outlet that carried it, sorted."""
        return tuple(sorted({outlet for point in self.points for outlet in point.outlets}))


@dataclass(frozen=True, slots=True)
class Relay:
    """One source carrying another's figure: a second telling, not a second voice.

    Attributes:
        from_source: Whose figure it is.
        to_source: Who carries it.
        claims: The claims that show it, sorted.
        evidence: How it is known, in words.
        unsure: Those of the claims that may have come through somebody between the two, sorted.

    Raises:
        Refusal: A source that relays itself, no claim, no evidence, or doubt of a claim that is none of its own.
    """

    from_source: str
    to_source: str
    claims: tuple[str, ...]
    evidence: str
    unsure: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.from_source or not self.to_source or self.from_source == self.to_source:
            raise Refusal(f"a relay joins two sources, got {self.from_source!r} and {self.to_source!r}")
        if not self.claims or not self.evidence:
            raise Refusal("a relay shows the claims and the evidence it rests on")
        if not set(self.unsure) <= set(self.claims):
            raise Refusal("a relay is unsure of its own claims only")
        _refuse_unsorted(self.claims, "claims")


@dataclass(frozen=True, slots=True)
class Excluded:
    """A claim that does not enter a figure, and why.

    Raises:
        Refusal: No claim, code or reason.
    """

    claim: str
    code: str
    why: str

    def __post_init__(self) -> None:
        if not (self.claim and self.code and self.why):
            raise Refusal("what is left out is named, with the reason")


@dataclass(frozen=True, slots=True)
class Grade:
    """Three separate judgements about a figure, each with its reasons; never folded into one.

    Raises:
        Refusal: An axis without a reason.
    """

    evidence: Evidence
    attribution: Blame
    admission: Admission
    evidence_reasons: tuple[str, ...]
    attribution_reasons: tuple[str, ...]
    admission_reasons: tuple[str, ...]

    def __post_init__(self) -> None:
        if not (self.evidence_reasons and self.attribution_reasons and self.admission_reasons):
            raise Refusal("each axis of a grade gives its reasons")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that could be published, if a person agrees.

    Attributes:
        category: Whom it counts ("civilians").
        harm: What happened to them.
        scope: Where and over which days.
        as_of: The latest day on which a chain in it spoke.
        low: Fewest (persons), or ``None``.
        central: One number by the rule; a number some origin stood for, never a sum of rivals.
        high: Most (persons), or ``None`` when the end is open.
        highest_stated: The greatest number any chain in it states; where the end is open, "that many or more".
        independent_origins: How many independent named origins it rests on (0 when only unnamed ones speak).
        rule: Name and version of the rule that made it ("latest-of-independent/1").
        sources: Origins it rests on, sorted; at least one.
        chains: Ids of the chains in it, sorted.
        beside: Ids of the chains shown beside it, not in it, sorted.
        claims: Ids of the claims that carry it, sorted.
        excluded: What was left out and why, in order of claim.
        grade: Three axes.
        verification: What the sources themselves say about having checked.
        derivation: The steps that made its numbers.
        remainder: For a total that holds incidents identified one by one: the steps to what is left of it without
            them; in the figure already when its rule takes them off.
        without: What it would be without each of its origins, in order of origin.

    Raises:
        Refusal: A reversed range, a central number outside it, no rule with version, no sources, chains or claims, a
            claim both in and out, or a derivation that comes to another number.
    """

    category: str
    harm: Harm
    scope: str
    as_of: date
    low: int | None
    central: int | None
    high: int | None
    highest_stated: int | None
    independent_origins: int
    rule: str
    sources: tuple[str, ...]
    chains: tuple[str, ...]
    claims: tuple[str, ...]
    grade: Grade
    beside: tuple[str, ...] = ()
    excluded: tuple[Excluded, ...] = ()
    verification: VerificationState = VerificationState.NOT_STATED
    derivation: tuple[Step, ...] = ()
    remainder: tuple[Step, ...] = ()
    without: tuple[Without, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "harm", Harm(self.harm))
        object.__setattr__(self, "verification", VerificationState(self.verification))
        self._refuse_bad_range()
        name, _, version = self.rule.partition("/")
        if not name or not version:
            raise Refusal(f"a figure names the rule that made it and its version, got {self.rule!r}")
        if not (self.sources and self.chains and self.claims):
            raise Refusal("a figure never stands without its sources, chains and claims")
        for values in (self.sources, self.chains, self.beside, self.claims):
            _refuse_unsorted(values, "what a figure rests on")
        both = _first(set(self.claims) & {left_out.claim for left_out in self.excluded})
        if both:
            raise Refusal(f"claim {both} is both in the figure and left out")
        made = {step.end: step.result for step in self.derivation}
        wrong = _first(end for end, number in made.items() if number != getattr(self, end))
        if wrong:
            raise Refusal(f"the derivation comes to {made[wrong]}, not to the {wrong} of {getattr(self, wrong)}")

    def _refuse_bad_range(self) -> None:
        _refuse_reversed(self.low, self.high, "a figure")
        if self.central is not None:
            _refuse_reversed(self.low, self.central, "a figure up to its central number")
            _refuse_reversed(self.central, self.high, "a figure from its central number")
        if not 0 <= self.independent_origins <= len(self.sources):
            raise Refusal(f"{self.independent_origins} independent origins among {len(self.sources)} sources")


def _first(values: Iterable[str]) -> str | None:
    return min(values, default=None)
