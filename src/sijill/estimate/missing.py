"""Missing: what comes of leaving out the people whose stratum is not known, and why it comes out wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sijill.estimate.captures import Captures
from sijill.estimate.imputation import PartlyKnown
from sijill.model.estimates import Estimate

ALIKE = 1.2
"""Missing shares less far apart than this, as a ratio, are taken for alike."""


def complete_case_totals(
    people: PartlyKnown, estimates: Callable[[Captures], Sequence[Estimate]]
) -> dict[str, float | None]:
    """The sum over strata by each method, of those of whom everything is known; ``None`` where a stratum has none.

    Methods that say several things of one table, such as each pair of lists, are left out.
    """
    totals: dict[str, float | None] = {}
    for table in people.complete():
        for one in estimates(table):
            if "lists" in one.diagnostics:
                continue
            before = totals.get(one.method, 0.0)
            totals[one.method] = None if one.total is None or before is None else before + one.total.mean
    return totals


def complete_case_words(people: PartlyKnown, totals: Mapping[str, float | None]) -> str:
    """What leaving people out would give, where they are missing, and which way that pushes the total."""
    told = ", ".join(f"{name} {total:,.0f}" for name, total in totals.items() if total is not None)
    return (
        f"leaving out the {people.missing:,} of {people.people:,} people of whom {' or '.join(people.columns)} is not "
        f"known would give another number ({told or 'no method gives any'}): {_where(people)}"
    )


def _where(people: PartlyKnown) -> str:
    found = people.missing_by_pattern()
    worst = max(found, key=lambda mask: (found[mask][0] / found[mask][1], found[mask][0]))
    names = " and ".join(name for at, name in enumerate(people.lists) if worst >> at & 1)
    missing, every = found[worst]
    alone = " alone" if worst.bit_count() == 1 else ""
    said = f"they are {missing:,} of the {every:,} people on {names}{alone}"
    once, often = (_share(found, is_once) for is_once in (True, False))
    if max(once, often) < ALIKE * min(once, often):
        return f"{said}, though of people on one list and on several about the same share is missing"
    way = ("more", "low") if once > often else ("less", "high")
    return (
        f"{said}, {once:.1%} of those on one list and {often:.1%} of those on several; without them the lists seem to "
        f"overlap {way[0]} than they do, so that number is too {way[1]}"
    )


def _share(found: Mapping[int, tuple[int, int]], is_once: bool) -> float:
    here = [counts for mask, counts in found.items() if (mask.bit_count() == 1) == is_once]
    every = sum(every for _, every in here)
    return sum(missing for missing, _ in here) / every if every else 0.0
