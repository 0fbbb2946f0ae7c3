"""What a table of captures warns of, whatever the method."""

from __future__ import annotations

from sijill.estimate.captures import Captures
from sijill.model.estimates import Estimate, EstimateWarning

WIDE = 10.0
"""An interval whose ends are further apart than this, as a ratio, makes no headline."""

FEW, FEW_ON_TWO = 30, 10
"""Below so many people a table or stratum is reported as small; a stratum also below so many on two lists."""


NEARLY, MOST_OTHERS = 0.95, 0.8
"""A list of which so much is on another seems to copy it, unless more than so much of the others is on it as well."""


def no_overlap(captures: Captures) -> EstimateWarning | None:
    """The warning that forbids every estimate: nobody stands on two lists."""
    if not captures.is_without_overlap:
        return None
    sizes = " and ".join(f"{people:,}" for people in captures.sizes.values())
    return EstimateWarning(
        "estimate.no-overlap",
        f"no one is on two lists ({sizes} people): nothing says how many are on none; add a list or link more widely",
    )


def table_warnings(captures: Captures) -> tuple[EstimateWarning, ...]:
    """What a reader must know of the lists themselves, by list name.

    Args:
        captures: Some people on more than one list.
    """
    found = [
        *_shared_origins(captures),
        *_nearly_inside(captures),
        *_lists_inside(captures),
        *_pairs_without_overlap(captures),
    ]
    found += unknown_stratum(captures)
    found += _few(captures)
    return tuple(found)


def _few(captures: Captures) -> list[EstimateWarning]:
    people = captures.documented
    on_two = people - sum(count for mask, count in captures.counts if mask.bit_count() == 1)
    if captures.stratum and (people < FEW or on_two < FEW_ON_TWO):
        return [
            EstimateWarning(
                "estimate.small-stratum",
                f"only {people} people, {on_two} of them on two lists: do not read this stratum by itself, but among "
                "the strata together",
            )
        ]
    if captures.stratum or people >= FEW:
        return []
    return [EstimateWarning("estimate.small-table", f"only {people} people: read the interval, not a number")]


def unknown_stratum(captures: Captures) -> list[EstimateWarning]:
    """The warning on a stratum of people of whom something is not known; empty when all of it is known."""
    unknown = [name for name, value in captures.stratum if value is None]
    if not unknown:
        return []
    return [
        EstimateWarning(
            "estimate.stratum-not-known",
            f"{captures.documented:,} people whose {' and '.join(unknown)} is not known stand apart: a sum of the "
            "other strata leaves them out and comes out too low",
        )
    ]


def width_warnings(estimate: Estimate) -> tuple[EstimateWarning, ...]:
    """The warning on an interval so wide that it says little; empty when it is not."""
    total = estimate.total
    if total is None or total.high <= WIDE * total.low:
        return ()
    return (
        EstimateWarning(
            "estimate.wide-interval",
            f"the interval runs from {total.low:,.0f} to {total.high:,.0f}, more than {WIDE:g} times as many: these "
            "lists do not tell how many there were",
        ),
    )


def floor_warnings(estimate: Estimate, floor: Estimate) -> tuple[EstimateWarning, ...]:
    """The warning on an interval that lies below Chao's lower bound as a whole; empty when it does not.

    Args:
        estimate: By any method.
        floor: Chao's, of the same table.
    """
    if estimate.method == floor.method or estimate.documented != floor.documented:
        return ()
    if estimate.total is None or floor.total is None or estimate.total.high >= floor.total.median:
        return ()
    return (
        EstimateWarning(
            "estimate.below-floor",
            f"the whole interval lies below Chao's lower bound of {floor.total.median:,.0f}: people differ more in how "
            "easily they are found than this method allows, so that it is too low; divide them with --by",
        ),
    )


def _shared_origins(captures: Captures) -> list[EstimateWarning]:
    return [
        EstimateWarning(
            "estimate.lists-share-origin",
            f"{' and '.join(group)} copy one another or share an intake: being on both is one sighting, not two, and "
            "the total comes out too low; merge them into one list with --merge, or leave one out with --lists",
        )
        for group in captures.same_origin
    ]


def _nearly_inside(captures: Captures) -> list[EstimateWarning]:
    """Lists nearly all of which is on another, which does not hold nearly everybody else too."""
    sizes, found = captures.sizes, []
    for i, inner in enumerate(captures.lists):
        for j, outer in enumerate(captures.lists):
            both = captures.on_all(1 << i | 1 << j)
            others, apart = sizes[outer] - both, captures.documented - sizes[inner]
            if i == j or sizes[inner] < FEW or not NEARLY * sizes[inner] <= both < sizes[inner]:
                continue
            if others <= MOST_OTHERS * apart:
                found.append(
                    EstimateWarning(
                        "estimate.lists-share-origin",
                        f"{both:,} of {sizes[inner]:,} people on {inner} are on {outer} too, of the others only "
                        f"{others:,} of {apart:,}: the lists seem to share an origin; find out, and merge them with "
                        "--merge if they do",
                    )
                )
    return found


def _lists_inside(captures: Captures) -> list[EstimateWarning]:
    sizes = captures.sizes
    return [
        EstimateWarning(
            "estimate.list-inside-another",
            f"everybody on {inner} is on {outer} too ({sizes[inner]:,} people): it may be a copy; find out, and leave "
            "it out with --lists if it is",
        )
        for i, inner in enumerate(captures.lists)
        for j, outer in enumerate(captures.lists)
        if i != j and sizes[inner] and captures.on_all(1 << i | 1 << j) == sizes[inner]
        if i < j or sizes[inner] < sizes[outer]
    ]


def _pairs_without_overlap(captures: Captures) -> list[EstimateWarning]:
    empty = [name for name, people in captures.sizes.items() if not people]
    found = [EstimateWarning("estimate.empty-list", f"nobody is on {name}; leave it out") for name in empty]
    apart = [
        f"{first} and {second}"
        for i, first in enumerate(captures.lists)
        for j, second in enumerate(captures.lists)
        if i < j and first not in empty and second not in empty and not captures.on_all(1 << i | 1 << j)
    ]
    if apart:
        found.append(
            EstimateWarning(
                "estimate.pairs-without-overlap",
                f"nobody is on both {'; '.join(sorted(apart))}: how these lists depend on each other rests on little",
            )
        )
    return found
