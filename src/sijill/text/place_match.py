"""PlaceMatch: what a gazetteer knows of one place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlaceMatch:
    """What the gazetteer knows of a place.

    Attributes:
        name: Canonical name.
        country: ISO 3166-1 alpha-2 code.
        admin1: Governorate or province, or ``None``.
        latitude: Degrees north.
        longitude: Degrees east.
        precision: ``country``, ``province``, ``district``, ``subdistrict`` or ``city``.
        gazetteer: Table and licence.
        pcode: OCHA P-code, or ``None``.
        exact: Whether the spelling itself is in the table, rather than one like it.
        population: People, for ties; 0 when not known.
        unit: First-level unit it is or lies in, where ``admin1`` is not told: only for choosing among namesakes.
    """

    name: str
    country: str
    admin1: str | None
    latitude: float | None
    longitude: float | None
    precision: str
    gazetteer: str
    pcode: str | None = None
    exact: bool = True
    population: int = 0
    unit: str | None = None
