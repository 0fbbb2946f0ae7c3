"""Which of several places one name means: the level told, the far larger one, the one beside others; else none."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.text.place_match import PlaceMatch
from sijill.text.place_names import fold_place

_RANK = {"city": 0, "province": 1, "district": 2, "subdistrict": 3, "neighbourhood": 4}
_UNITS = frozenset({"province", "district", "subdistrict"})
SAME_DEGREES = 0.15
"""Two points nearer than this may be of one place (degrees)."""
BESIDE_DEGREES = 0.5
"""A place this near one that is surely named is the one meant (degrees)."""
LARGE = 10_000
"""A place of at least so many people may be meant without more words (persons)."""
LARGER = 10
"""How many times the people of every other place of the name it must have."""


def chosen_of(matches: Sequence[PlaceMatch], level: str | None, near: Sequence[PlaceMatch] = ()) -> PlaceMatch | None:
    """Give the one of ``matches`` that is meant, or ``None`` when several far apart may be.

    Args:
        matches: Places of one name, at least one.
        level: ``province`` or ``district`` when the text says so.
        near: Places the text surely names.
    """
    rivals = several(matches, level)
    if not rivals:
        return _ordered(matches, level)[0]
    beside = [match for match in rivals if any(_is_beside(match, known) for known in near)]
    return beside[0] if len(beside) == 1 else None


def several(matches: Sequence[PlaceMatch], level: str | None) -> list[PlaceMatch]:
    """Give the places far apart that one name may equally mean, the most populous first; none when one stands out."""
    ordered = _ordered(matches, level)
    best = ordered[0]
    apart = [best]
    for match in ordered[1:]:
        if match.precision == best.precision and all(_are_apart(match, other) for other in apart):
            apart.append(match)
    if len(apart) == 1 or (best.population >= LARGE and best.population >= LARGER * apart[1].population):
        return []
    return apart


def is_nearer_level(match: PlaceMatch, than: PlaceMatch, level: str | None) -> bool:
    """Whether ``match`` is of the level told, or comes first where none is told, and ``than`` is not or comes later."""
    if level is not None:
        return match.precision == level != than.precision
    return _RANK.get(match.precision, 9) < _RANK.get(than.precision, 9)


def degrees_apart(first: PlaceMatch, second: PlaceMatch) -> float:
    """Give the distance of two places in degrees; 180 when the point of one is not known."""
    if first.latitude is None or first.longitude is None or second.latitude is None or second.longitude is None:
        return 180.0
    return float(((first.latitude - second.latitude) ** 2 + (first.longitude - second.longitude) ** 2) ** 0.5)


def _ordered(matches: Sequence[PlaceMatch], level: str | None) -> list[PlaceMatch]:
    wanted = [match for match in matches if match.precision == level] or list(matches)
    return sorted(
        wanted, key=lambda match: (_RANK.get(match.precision, 9), -match.population, match.name, match.pcode or "")
    )


def _are_apart(first: PlaceMatch, second: PlaceMatch) -> bool:
    if first.latitude is not None and second.latitude is not None:
        return degrees_apart(first, second) >= SAME_DEGREES
    if first.pcode and second.pcode:
        return first.pcode != second.pcode
    return bool(first.admin1 and second.admin1 and fold_place(first.admin1) != fold_place(second.admin1))


def _is_beside(match: PlaceMatch, known: PlaceMatch) -> bool:
    inside = match.admin1 or match.unit
    if known.precision in _UNITS and inside is not None:
        unit = known.name if known.precision == "province" else known.admin1
        if unit is not None and fold_place(inside) != fold_place(unit):
            return False
        if known.precision == "province":
            return unit is not None
    return degrees_apart(match, known) <= BESIDE_DEGREES
