"""OwnPlaces: lists of places somebody brought, looked up before the tables that are shipped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from sijill.text.place_names import fold_place
from sijill.text.places import SAME_DEGREES, Entry, degrees_apart


@dataclass(frozen=True, eq=False)
class OwnPlaces:
    """What somebody's own lists hold, in the order given.

    Attributes:
        entries: Each place with its spellings; an empty country is that of the case.
        sha256s: SHA-256 of each file, in order.
    """

    entries: tuple[Entry, ...]
    sha256s: tuple[str, ...] = ()

    def within(self, country: str | None) -> tuple[Entry, ...]:
        """Give the entries of ``country``, those that name none among them; all when no country is told."""
        return tuple(
            (match if match.country or not country else replace(match, country=country), names)
            for match, names in self.entries
            if country is None or match.country in ("", country)
        )


def with_shipped_spellings(own: Iterable[Entry], shipped: Iterable[Entry]) -> list[Entry]:
    """Give a person's own entries with the spellings that the shipped tables hold of the same places.

    Two are the same with one P-code, or with a spelling in common and a point near the other's. A place without a point
    is given the one of the only shipped place that has its code, or its spelling and level; its table then says so.

    Args:
        own: A person's own entries.
        shipped: Entries of the tables that are shipped.
    """
    by_name: dict[str, list[Entry]] = {}
    by_code: dict[str, list[Entry]] = {}
    for entry in shipped:
        for folded in {fold_place(name) for name in entry[1]} - {""}:
            by_name.setdefault(folded, []).append(entry)
        if entry[0].pcode:
            by_code.setdefault(entry[0].pcode, []).append(entry)
    return [_joined(entry, by_name, by_code) for entry in own]


def _joined(entry: Entry, by_name: Mapping[str, list[Entry]], by_code: Mapping[str, list[Entry]]) -> Entry:
    match, names = entry[0], list(entry[1])
    named = {id(other): other for name in names for other in by_name.get(fold_place(name), ())}
    alike = [other for other in named.values() if other[0].precision == match.precision]
    coded = by_code.get(match.pcode or "", [])
    if match.latitude is None:
        same = coded[:1] or (alike if len(alike) == 1 else [])
    else:
        same = coded or [other for other in alike if degrees_apart(match, other[0]) < SAME_DEGREES]
    if match.latitude is None and same and same[0][0].latitude is not None:
        at = same[0][0]
        table = f"{match.gazetteer}; point: {at.gazetteer}"
        match = replace(match, latitude=at.latitude, longitude=at.longitude, gazetteer=table)
    people = max([match.population, *(other[0].population for other in same)])
    return replace(match, population=people), tuple(dict.fromkeys([*names, *(n for o in same for n in o[1])]))
