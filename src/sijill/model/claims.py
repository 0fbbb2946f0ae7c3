"""Claim: what one source says about one harm, with everything needed to weigh it."""

from __future__ import annotations

from dataclasses import dataclass, field

from sijill.errors import Refusal
from sijill.model.counts import Count
from sijill.model.dates import DateRange
from sijill.model.mentions import PlaceMention
from sijill.model.spans import Span
from sijill.model.vocabulary import Accusation, ClaimStatus, Harm, Sex, Status, VerificationState, Voice

UNCOUNTED = Count(None, None)


@dataclass(frozen=True, slots=True)
class VictimsStated:
    """Who was harmed, in the text's own words.

    Attributes:
        surface: The words ("civilians", "a man"); empty when the text names nobody.
        status: As stated, never assessed.
        sex: As stated, or ``None``.
        age_low: Youngest age stated (years), or ``None``.
        age_high: Oldest age stated (years, >= age_low), or ``None``.
        names: Names of the victims, as written.
        span: Where the words stand.

    Raises:
        Refusal: A negative age, or ages reversed.
    """

    surface: str = ""
    status: Status = Status.UNKNOWN
    sex: Sex | None = None
    age_low: int | None = None
    age_high: int | None = None
    names: tuple[str, ...] = ()
    span: Span | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "status", Status(self.status))
        for age in (self.age_low, self.age_high):
            if age is not None and not 0 <= age <= 130:
                raise Refusal(f"an age lies between 0 and 130 years, got {age}")
        if self.age_low is not None and self.age_high is not None and self.age_high < self.age_low:
            raise Refusal(f"an age band runs upwards, got {self.age_low}-{self.age_high}")


@dataclass(frozen=True, slots=True)
class When:
    """When the harm is said to have happened.

    Attributes:
        expression: The words ("Thursday"), or ``None``.
        days: The days they mean, given the reference date.
        historical: Whether the harm belongs to an earlier period than the event reported.
        span: Where the words stand.
    """

    expression: str | None = None
    days: DateRange = field(default_factory=DateRange)
    historical: bool = False
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says so, from the first speaker to the publisher.

    Attributes:
        chain: Sources in order, first speaker first; canonical names where they are known.
        voice: Whose voice the words are in.
        hearsay: Whether the first speaker was told of it.
        cue: The words that attribute ("recorded", "according to"), or ``None``.

    Raises:
        Refusal: An empty link, or the same source twice in a row.
    """

    chain: tuple[str, ...] = ()
    voice: Voice = Voice.NARRATOR
    hearsay: bool = False
    cue: Span | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "voice", Voice(self.voice))
        if any(not link.strip() for link in self.chain):
            raise Refusal("a source in a chain has a name")
        if any(a == b for a, b in zip(self.chain, self.chain[1:], strict=False)):
            raise Refusal(f"a chain does not hand on to itself: {' > '.join(self.chain)}")


@dataclass(frozen=True, slots=True)
class Verification:
    """What the source itself says about having checked the figure."""

    state: VerificationState = VerificationState.NOT_STATED
    span: Span | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "state", VerificationState(self.state))


@dataclass(frozen=True, slots=True)
class AllegedPerpetrator:
    """Somebody the text holds responsible, in its own words; appearance is never affiliation.

    Raises:
        Refusal: No words.
    """

    surface: str
    status: Accusation = Accusation.ALLEGED
    span: Span | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "status", Accusation(self.status))
        if not self.surface.strip():
            raise Refusal("an alleged perpetrator is described in words")


@dataclass(frozen=True, slots=True)
class Relation:
    """How a claim's figure stands to the figures around it (ids of claims in the same text).

    Attributes:
        additive_to: What it is on top of.
        part_of: What it is part of.
        may_overlap: What may count the same people.
        apart: Whether it tells of another incident than the one the text leads with.
    """

    additive_to: str | None = None
    part_of: str | None = None
    may_overlap: tuple[str, ...] = ()
    apart: bool = False


@dataclass(frozen=True, slots=True)
class ReadingNote:
    """Why the words may not mean what they say, and another reading; the values keep to the words."""

    garble: str | None = None
    alternative: str | None = None


MODEL = "llm:"
"""How the name of a method begins when a language model proposed the claim."""


@dataclass(frozen=True, slots=True)
class Method:
    """What read it: ``rules``, or ``llm:`` and a model's name; and its version, for a model the hash of its prompt."""

    name: str
    version: str

    @property
    def is_model(self) -> bool:
        """Whether a language model proposed it."""
        return self.name.startswith(MODEL)


@dataclass(frozen=True, slots=True)
class Claim:
    """One source's statement of one harm.

    Attributes:
        id: Local to the text (``c1``, ``c2``... in reading order).
        span: The words it was read from.
        harm: What is said to have happened.
        negated: Whether the text says that it did *not* happen.
        victims: Who, as stated.
        count: How many.
        count_span: Where the number stands, or ``None``.
        places: Where, in order of mention.
        when: When.
        attribution: Who says so.
        hedges: Words that weaken it, as printed.
        verification: What the source says about having checked.
        alleged_perpetrators: Whom the text holds responsible.
        relation: How it stands to the other claims of the text.
        reading: What may be garbled in it.
        method: What read it.
        confidence: From 0 to 1, how sure the reader is that the words make this claim.
        status: What people decided about it.
        harm_span: The word that tells the harm, where one does.
        changes: For what a model proposes, the claim of the rules that it would stand in for, or ``None``.

    Raises:
        Refusal: No id, a confidence outside 0 to 1, a claim that stands in relation to itself.
    """

    id: str
    span: Span
    harm: Harm
    method: Method
    negated: bool = False
    victims: VictimsStated = VictimsStated()
    count: Count = UNCOUNTED
    count_span: Span | None = None
    places: tuple[PlaceMention, ...] = ()
    when: When = When()
    attribution: Attribution = Attribution()
    hedges: tuple[str, ...] = ()
    verification: Verification = Verification()
    alleged_perpetrators: tuple[AllegedPerpetrator, ...] = ()
    relation: Relation = Relation()
    reading: ReadingNote = ReadingNote()
    confidence: float = 0.5
    status: ClaimStatus = ClaimStatus.PROPOSED
    harm_span: Span | None = None
    changes: str | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "harm", Harm(self.harm))
        object.__setattr__(self, "status", ClaimStatus(self.status))
        if not self.id:
            raise Refusal("a claim has an id")
        if not 0 <= self.confidence <= 1:
            raise Refusal(f"a confidence lies between 0 and 1, got {self.confidence}")
        if self.id in (self.relation.additive_to, self.relation.part_of, *self.relation.may_overlap):
            raise Refusal(f"claim {self.id} cannot stand in relation to itself")

    @property
    def is_unaccepted(self) -> bool:
        """Whether a model proposed it and no person has accepted it; such a claim never enters a number."""
        return self.method.is_model and self.status not in {ClaimStatus.ACCEPTED, ClaimStatus.CHANGED}

    @property
    def is_historical(self) -> bool:
        """Whether the harm belongs to an earlier period; such a claim never enters the event's totals."""
        return self.when.historical
