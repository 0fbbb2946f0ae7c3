"""Corrections: what differs between the tables of the last release and those of this one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sijill.model.counts import Count
from sijill.publish.content import Correction
from sijill.publish.rows import Row, range_in

WITH_RANGES = {"figure": "figures", "incident": "incidents", "claim": "claims"}

Tables = Mapping[str, Sequence[Row]]


def corrections(before: Tables, after: Tables) -> tuple[Correction, ...]:
    """What was added, removed or given another range; people are counted, never told by id or name.

    Args:
        before: Rows of each table (``figures``, ``incidents``, ``claims``, ``victims``) of the last release.
        after: The same of this one.
    """
    found: list[Correction] = []
    for kind, table in WITH_RANGES.items():
        found += _of_ranges(kind, _by_id(before, table), _by_id(after, table))
    return (*found, *_of_people(_by_id(before, "victims"), _by_id(after, "victims")))


def _by_id(tables: Tables, name: str) -> dict[str, Row]:
    return {str(row["id"]): row for row in tables.get(name, ())}


def _of_ranges(kind: str, before: Mapping[str, Row], after: Mapping[str, Row]) -> list[Correction]:
    found = []
    for ident in sorted({*before, *after}):
        old = range_in(before[ident]) if ident in before else None
        new = range_in(after[ident]) if ident in after else None
        if old != new:
            found.append(Correction(kind, _change(old, new), ident, old, new))
    return found


def _change(old: Count | None, new: Count | None) -> str:
    return "added" if old is None else "removed" if new is None else "changed"


def _of_people(before: Mapping[str, Row], after: Mapping[str, Row]) -> list[Correction]:
    changed = [ident for ident in before if ident in after and dict(before[ident]) != dict(after[ident])]
    counts = {"added": len(set(after) - set(before)), "removed": len(set(before) - set(after)), "changed": len(changed)}
    return [Correction("victim", change, "", number=number) for change, number in counts.items() if number]
