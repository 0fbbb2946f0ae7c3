"""Incident: a moment in time and space at which people were harmed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sijill.errors import Refusal
from sijill.model.counts import Count
from sijill.model.dates import DateRange
from sijill.model.vocabulary import Sex, Status

NOT_STATED = Count(None, None)


@dataclass(frozen=True, slots=True)
class Stratum:
    """Whom a range counts: a status, a sex, children or adults; ``None`` is "whoever they are"."""

    status: Status | None = None
    sex: Sex | None = None
    is_child: bool | None = None


@dataclass(frozen=True, slots=True)
class Toll:
    """How many of one stratum were killed and how many injured, as ranges."""

    stratum: Stratum = field(default_factory=Stratum)
    killed: Count = NOT_STATED
    injured: Count = NOT_STATED


@dataclass(frozen=True, slots=True)
class Incident:
    """When and where people were harmed, the claims that say so, the victims, and how many.

    The ranges of different strata overlap (a woman may be a civilian) and are never added up.

    Attributes:
        id: Stable id.
        when: The days it may have happened on.
        place: Place as resolved or as written, or ``None``.
        admin1: First-level unit, or ``None``.
        latitude: Degrees north, or ``None``.
        longitude: Degrees east, or ``None``.
        claims: Ids of the claims in it, sorted.
        victims: Ids of the victims or victim records in it, sorted.
        tolls: One per stratum, each stratum once.

    Raises:
        Refusal: No id, a coordinate off the globe or half given, ids out of order or twice, a stratum told twice.
    """

    id: str
    when: DateRange = field(default_factory=DateRange)
    place: str | None = None
    admin1: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    claims: tuple[str, ...] = ()
    victims: tuple[str, ...] = ()
    tolls: tuple[Toll, ...] = ()

    def __post_init__(self) -> None:
        if not self.id:
            raise Refusal("an incident has an id")
        if (self.latitude is None) != (self.longitude is None):
            raise Refusal("a point has both coordinates or neither")
        if not (-90.0 <= (self.latitude or 0.0) <= 90.0 and -180.0 <= (self.longitude or 0.0) <= 180.0):
            raise Refusal(f"no such point on the globe: {self.latitude}, {self.longitude}")
        for ids in (self.claims, self.victims):
            if tuple(sorted(set(ids))) != ids:
                raise Refusal("an incident holds its claims and victims in order, each once")
        if len({toll.stratum for toll in self.tolls}) != len(self.tolls):
            raise Refusal("an incident tells each stratum once")

    def toll_of(self, stratum: Stratum) -> Toll | None:
        """The toll told for exactly ``stratum``, or ``None``."""
        return next((toll for toll in self.tolls if toll.stratum == stratum), None)


def ids_in_order(ids: Iterable[str]) -> tuple[str, ...]:
    """``ids`` sorted, each once: the order in which an incident holds them.

    >>> ids_in_order(["b", "a", "b"])
    ('a', 'b')
    """
    return tuple(sorted(set(ids)))
