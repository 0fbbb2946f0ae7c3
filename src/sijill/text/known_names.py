"""Names that are known by their spellings: which rows of the shipped table a name part can be."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources

from sijill.text.name_parts import NamePart, name_parts
from sijill.text.sound_distance import consonant_key, sound_distance

TABLES = ("pairs.csv", "near.csv")

_NEAR = 0.08

Spelt = tuple[str, str, bool]


def _spelt(part: NamePart) -> Spelt:
    return part.kind, part.stem, part.is_faith


@cache
def _rows() -> dict[Spelt, frozenset[int]]:
    rows: dict[Spelt, frozenset[int]] = {}
    folder = resources.files("sijill.data.names")
    lines = [line for name in TABLES for line in folder.joinpath(name).read_text(encoding="utf-8").splitlines()[1:]]
    for at, line in enumerate(lines):
        arabic, _, latin = line.partition(",")
        for spelling in [*arabic.split("|"), *latin.split("|")]:
            parts = name_parts(spelling)
            if len(parts) == 1:
                for spelt in {_spelt(parts[0]), (parts[0].kind, parts[0].other, parts[0].is_faith)}:
                    if spelt[1]:
                        rows[spelt] = rows.get(spelt, frozenset()) | {at}
    return rows


@cache
def _by_key() -> dict[tuple[str, str], tuple[tuple[str, int], ...]]:
    """The stems of the table by kind and consonant key."""
    by_key: dict[tuple[str, str], set[tuple[str, int]]] = {}
    for (kind, stem, is_faith), rows in _rows().items():
        if not is_faith:
            by_key.setdefault((kind, consonant_key(stem)), set()).update((stem, row) for row in rows)
    return {key: tuple(sorted(stems)) for key, stems in by_key.items()}


@lru_cache(maxsize=131_072)
def likely_rows(part: NamePart) -> frozenset[int]:
    """Give the rows whose spellings are so near by sound that the part is one of them; exact ones where it is known."""
    known = known_rows(part)
    if known or part.is_faith:
        return known
    stems = _by_key().get((part.kind, consonant_key(part.stem)), ())
    distances = [(sound_distance(part.stem, stem), row) for stem, row in stems]
    nearest = min(distances, default=(1.0, 0))[0]
    if nearest > _NEAR:
        return frozenset()
    return frozenset(row for distance, row in distances if distance < nearest + _NEAR)


def known_apart(first: NamePart, second: NamePart) -> bool:
    """Whether the two parts are likely to be two different names of the table.

    >>> known_apart(name_parts("Mehmoud")[0], name_parts("محمد")[0])
    True
    """
    rows, others = likely_rows(first), likely_rows(second)
    return bool(rows and others and not rows & others)


@lru_cache(maxsize=131_072)
def known_rows(part: NamePart) -> frozenset[int]:
    """Give the rows of ``data/names`` that have the part as a spelling; empty for a name in none of them."""
    rows = _rows()
    return rows.get(_spelt(part), frozenset()) or rows.get((part.kind, part.other, part.is_faith), frozenset())


def known_same(first: NamePart, second: NamePart) -> bool | None:
    """Whether the shipped table knows the two parts as one name; ``None`` when it does not know both.

    >>> hasan, husayn = name_parts("Hassan")[0], name_parts("حسين")[0]
    >>> known_same(hasan, husayn), known_same(hasan, name_parts("حسن")[0])
    (False, True)
    """
    rows, others = known_rows(first), known_rows(second)
    return bool(rows & others) if rows and others else None
