"""VictimRecord, Judgement, Victim: one entry on one list, what a person decided about two entries, one person."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sijill.errors import Refusal
from sijill.model.dates import DateRange
from sijill.model.vocabulary import Sex, Status


class AssessedStatus(StrEnum):
    """Status as the recorder finds it: the list of the OHCHR guidance and of SDG 16.1.2."""

    CIVILIAN = "civilian"
    OTHER_PROTECTED_PERSON = "other_protected_person"
    MEMBER_OF_ARMED_FORCES = "member_of_armed_forces"
    DIRECTLY_PARTICIPATING = "directly_participating"
    UNKNOWN = "unknown"


class Cause(StrEnum):
    """Cause of death: the list of SDG indicator 16.1.2."""

    HEAVY_WEAPONS = "heavy_weapons_and_explosive_munitions"
    PLANTED_EXPLOSIVES = "planted_explosives_and_unexploded_ordnance"
    SMALL_ARMS = "small_arms_and_light_weapons"
    INCENDIARY = "incendiary"
    CBRN = "chemical_biological_radiological_nuclear"
    ELECTROMAGNETIC = "electromagnetic"
    LESS_LETHAL = "less_lethal"
    DENIAL_OF_OBJECTS = "denial_of_indispensable_objects"
    ACCIDENT = "accident_related_to_conflict"
    OTHER_MEANS = "objects_and_other_means"
    UNKNOWN = "unknown"


class Verdict(StrEnum):
    """What a person says of two records."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


OLDEST_AGE = 130
"""No age above this is a person's (years)."""


def _refuse_other_codes(*pairs: tuple[StrEnum | None, type[StrEnum]]) -> None:
    for code, words in pairs:
        if code is not None and not isinstance(code, words):
            raise Refusal(f"{words.__name__.lower()} is one of {', '.join(words)}, got {code!r}")


@dataclass(frozen=True, slots=True, order=True)
class Age:
    """How old someone was, in whole years, as a band: an exact age has ``low == high``.

    Raises:
        Refusal: A negative age, one above 130, or a band whose high end lies below its low end.

    >>> Age.of(34).is_exact
    True
    """

    low: int
    high: int

    def __post_init__(self) -> None:
        for years in (self.low, self.high):
            if isinstance(years, bool) or not isinstance(years, int) or not 0 <= years <= OLDEST_AGE:
                raise Refusal(f"an age is a whole number of years from 0 to {OLDEST_AGE}, got {years!r}")
        if self.high < self.low:
            raise Refusal(f"an age band's high end lies at or above its low end, got {self.low}-{self.high}")

    @classmethod
    def of(cls, years: int) -> Age:
        """Give the exact age of ``years``."""
        return cls(years, years)

    @property
    def is_exact(self) -> bool:
        """Whether one age is meant, not a band."""
        return self.low == self.high

    @property
    def is_child(self) -> bool | None:
        """Whether the person was under 18; ``None`` when the band holds both."""
        if self.high < 18:
            return True
        return False if self.low >= 18 else None


@dataclass(frozen=True, slots=True)
class WrittenName:
    """A person's names as a list writes them, in each script and part it has; nothing is folded.

    Attributes:
        full: The whole name in the list's main script (often Latin), as written.
        full_ar: The whole name in Arabic script, as written.
        given: Given name.
        family: Family name.
        father: Father's name.
        mother: Mother's name.
    """

    full: str | None = None
    full_ar: str | None = None
    given: str | None = None
    family: str | None = None
    father: str | None = None
    mother: str | None = None

    def __post_init__(self) -> None:
        for part in (self.full, self.full_ar, self.given, self.family, self.father, self.mother):
            if part is not None and not part.strip():
                raise Refusal("a name that is not known is None, never an empty text")

    @property
    def is_known(self) -> bool:
        """Whether any part of the person's own name is known (the mother's alone names nobody)."""
        return any((self.full, self.full_ar, self.given, self.family))

    @property
    def shown(self) -> str:
        """The name to show: the whole name, else its parts in order; empty when nothing is known."""
        parts = " ".join(part for part in (self.given, self.father, self.family) if part)
        return self.full or parts or self.full_ar or ""


@dataclass(frozen=True, slots=True)
class VictimRecord:
    """One entry on one list or in one text, as written, with its values read beside.

    ``status_stated`` is what the source says; ``status_assessed`` is what a recorder found and is never set from sex
    or age. ``died`` and ``birth`` are ranges: a year alone is 1 January to 31 December.

    Attributes:
        list_name: Name of the list the entry stands on.
        id: The entry's id on that list; unique there, never a row number.
        name: Names as written.
        sex: ``female``, ``male``, or ``None`` for not known.
        age: Age at death in years, exact or a band, or ``None``.
        birth: Days between which the person was born.
        died: Days between which the person died.
        place: Place of death as written, or ``None``.
        admin1: First-level unit (governorate) as written, or ``None``.
        cause: Cause on the list of SDG 16.1.2, or ``None`` when the source does not say.
        cause_as_written: Cause in the source's own words.
        actors: Who is alleged to have done it, as written.
        claims: Ids of the claims this record was read from.
        hors_de_combat: Whether the person was out of the fight when killed; ``None`` for not known.
        extra: Other columns kept for comparison, as (name, value), sorted by name.

    Raises:
        Refusal: An empty list name or id, or a code that stands on none of the lists.
    """

    list_name: str
    id: str
    name: WrittenName = field(default_factory=WrittenName)
    sex: Sex | None = None
    age: Age | None = None
    birth: DateRange = field(default_factory=DateRange)
    died: DateRange = field(default_factory=DateRange)
    place: str | None = None
    admin1: str | None = None
    status_stated: Status = Status.UNKNOWN
    status_assessed: AssessedStatus = AssessedStatus.UNKNOWN
    hors_de_combat: bool | None = None
    cause: Cause | None = None
    cause_as_written: str | None = None
    actors: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if not self.list_name.strip() or not self.id.strip():
            raise Refusal(f"a record needs a list and an id there, got {self.list_name!r} and {self.id!r}")
        _refuse_other_codes(
            (self.sex, Sex), (self.status_stated, Status), (self.status_assessed, AssessedStatus), (self.cause, Cause)
        )
        if self.birth.first is not None and self.died.last is not None and self.died.last < self.birth.first:
            raise Refusal(f"nobody dies before birth, got born {self.birth.first} and died {self.died.last}")
        if tuple(sorted(self.extra)) != self.extra:
            raise Refusal("extra columns are sorted by name")

    @property
    def key(self) -> tuple[str, str]:
        """``(list_name, id)``: what names the entry in every table."""
        return (self.list_name, self.id)

    @property
    def is_complete(self) -> bool:
        """Whether full name, date and place of death are all known (the three fields of OHCHR's counts)."""
        return self.name.is_known and self.died.is_known and (self.place or self.admin1) is not None


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person decided about two records: the same person, different people, or unsure.

    A judgement is never edited; a later one about the same two records supersedes it.

    Attributes:
        left: ``(list_name, id)`` of one record; sorts before ``right``.
        right: ``(list_name, id)`` of the other.
        verdict: ``same``, ``different`` or ``unsure``.
        by: The actor's code; never a name.
        at: When, with a time zone; ``None`` for labels that came as a file.
        reason: Why, in the person's words; ``None`` when none was given.
        picked: Whether the pair was asked about because much hangs on it; such pairs are not like others.

    Raises:
        Refusal: A record judged against itself, an unknown verdict, or a time without its zone.
    """

    left: tuple[str, str]
    right: tuple[str, str]
    verdict: Verdict
    by: str
    at: datetime | None = None
    reason: str | None = None
    picked: bool = False

    def __post_init__(self) -> None:
        if self.left >= self.right:
            raise Refusal(f"a judgement is about two records in order, got {self.left} and {self.right}")
        _refuse_other_codes((self.verdict, Verdict))
        if not self.by:
            raise Refusal("a judgement says who made it")
        if self.at is not None and self.at.tzinfo is None:
            raise Refusal("a judgement's time names its zone")

    @classmethod
    def between(
        cls,
        one: tuple[str, str],
        other: tuple[str, str],
        verdict: Verdict,
        by: str,
        at: datetime | None = None,
        reason: str | None = None,
        *,
        picked: bool = False,
    ) -> Judgement:
        """Give the judgement about ``one`` and ``other``, put in order."""
        left, right = sorted((one, other))
        return cls(left, right, verdict, by, at, reason, picked)


@dataclass(frozen=True, slots=True)
class Victim:
    """The records believed to be one person.

    Attributes:
        id: Stable across re-linking.
        records: ``(list_name, id)`` of each, sorted; at least one.
        probability: How likely it is that all of them are one person, 0 to 1; 1 for a single record.

    Raises:
        Refusal: No records, records out of order or twice, or a probability outside 0 to 1.
    """

    id: str
    records: tuple[tuple[str, str], ...]
    probability: float = 1.0

    def __post_init__(self) -> None:
        if not self.id:
            raise Refusal("a victim has an id")
        if not self.records or tuple(sorted(set(self.records))) != self.records:
            raise Refusal("a victim holds at least one record, each once, in order")
        if math.isnan(self.probability) or not 0.0 <= self.probability <= 1.0:
            raise Refusal(f"a probability lies between 0 and 1, got {self.probability}")

    @property
    def lists(self) -> tuple[str, ...]:
        """Names of the lists that hold this person, sorted, each once."""
        return tuple(sorted({list_name for list_name, _ in self.records}))
