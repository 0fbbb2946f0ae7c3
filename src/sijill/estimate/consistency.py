"""Consistency: what a method says where the answer is known, and how far it moves when something else is taken for so.

A method that does not find again what is known should not be trusted with what is not. One that does is not proved by
it: those on no list at all may be unlike anybody on one.

Source:
    Binette and Steorts (2022) for hiding a list whose size is known.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from sijill.errors import InputRefused
from sijill.estimate.captures import Captures
from sijill.estimate.intervals import total_of
from sijill.model.estimates import Estimate, EstimateWarning, Plain, Total

KINDS = {
    "internal": "hide each list, and estimate its size from the people on it that other lists found",
    "lists": "leave out each list in turn",
    "records": "take a share of those on one list only for false records, or records not linked for further people",
    "assumption": "take the assumption to be off by a factor: so many times more, or fewer, are on no list",
}
"""The checks there are, each with what it does."""

FALSE_SHARES = (0.01, 0.02, 0.05, 0.1)
"""Shares of those on one list only that are taken out as false records."""

FACTORS = (0.25, 0.5, 2.0, 4.0)
"""How many times more people than estimated are taken to be on no list."""

Method = Callable[[Captures], Sequence[Estimate]]
"""Estimates of a table by the methods chosen."""


@dataclass(frozen=True, slots=True)
class Check:
    """One method under one altered table.

    Attributes:
        kind: One of :data:`KINDS`.
        about: What was altered: the list hidden or left out, the share, the factor.
        method: Name of the method.
        stratum: Which people.
        known: The true answer where there is one (persons), or what the whole table gave; ``None`` where neither.
        total: What the method says (persons), or ``None`` when it cannot.
        holds: Whether the interval holds what is known; ``None`` where nothing is, or no estimate is made.
        codes: Of the warnings.
    """

    kind: str
    about: str
    method: str
    stratum: tuple[tuple[str, str | None], ...]
    known: float | None
    total: Total | None
    holds: bool | None
    codes: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Plain]:
        """The attributes, with the total in the contract's shape."""
        return {
            "check": self.kind,
            "about": self.about,
            "method": self.method,
            "stratum": dict(self.stratum) or None,
            "known": self.known,
            "total": None if self.total is None else self.total.as_json(),
            "holds": self.holds,
            "warnings": list(self.codes),
        }


def internal(captures: Captures, method: Method) -> list[Check]:
    """For each list its size, estimated from those people on it that other lists found too.

    Args:
        captures: Three lists or more; with two nothing is left to estimate from.
        method: Makes the estimates.
    """
    found = []
    for place, name in enumerate(captures.lists):
        size = captures.sizes[name]
        inside = [(mask & ~(1 << place), people) for mask, people in captures.counts if mask >> place & 1]
        found += _checked("internal", name, captures, inside, place, size, method)
    return found


def leave_one_out(captures: Captures, method: Method, whole: Sequence[Estimate]) -> list[Check]:
    """The totals without each list in turn, beside that of all lists.

    Args:
        captures: Three lists or more.
        method: Makes the estimates.
        whole: Of the whole table.
    """
    medians = {one.method: one.total.median for one in whole if one.total is not None}
    found = []
    for place, name in enumerate(captures.lists):
        without = [(mask & ~(1 << place), people) for mask, people in captures.counts]
        made = _checked("lists", name, captures, without, place, None, method)
        found += [_beside(one, medians.get(one.method)) for one in made]
    return found


def false_records(captures: Captures, method: Method, unlinked: dict[str, int] | None = None) -> list[Check]:
    """The totals if a share of those on one list only were false records, or unlinked records were further people.

    Args:
        captures: Two lists or more.
        method: Makes the estimates.
        unlinked: Records that could not be linked, by list; each is taken for a person on that list alone.
    """
    found = []
    for share in FALSE_SHARES:
        kept = [
            (mask, people - (round(people * share) if mask.bit_count() == 1 else 0)) for mask, people in captures.counts
        ]
        fewer = Captures.counted(captures.lists, kept, captures.stratum, captures.same_origin)
        found += [_of(one, "records", f"{share:.0%} of those on one list false", None) for one in method(fewer)]
    added = [(1 << captures.lists.index(name), people) for name, people in (unlinked or {}).items() if people]
    if added:
        more = Captures.counted(captures.lists, [*captures.counts, *added], captures.stratum, captures.same_origin)
        found += [_of(one, "records", "records not linked are further people", None) for one in method(more)]
    return found


def assumption(whole: Sequence[Estimate]) -> list[Check]:
    """The totals if so many times more people were on no list than each method's assumption says.

    Args:
        whole: Estimates of the whole table.

    Source:
        Aleshin-Guendel, Sadinle and Wakefield (2024): nothing in the data can tell which factor is right.
    """
    found = []
    for one in whole:
        beyond = one.undocumented
        if beyond is None or one.total is None:
            continue
        for factor in FACTORS:
            ends = (beyond.mean, beyond.median, beyond.low, beyond.high)
            mean, median, low, high = (one.documented + factor * end for end in ends)
            total = total_of(mean, median, low, high, one.total.level)
            about = f"{factor:g} times as many on no list"
            found.append(Check("assumption", about, one.method, one.stratum, None, total, None))
    return found


def with_verdicts(whole: Sequence[Estimate], checks: Sequence[Check]) -> list[Estimate]:
    """The estimates, with a warning on those whose method failed its internal checks (:func:`failure`).

    Args:
        whole: Of the whole table or of several strata.
        checks: Of the same.
    """
    judged = []
    for one in whole:
        told = failure(check for check in checks if (check.method, check.stratum) == (one.method, one.stratum))
        judged.append(one if told is None or one.warns(told.code) else replace(one, warnings=(*one.warnings, told)))
    return judged


def failure(checks: Iterable[Check]) -> EstimateWarning | None:
    """The warning on a method that fails half of its internal checks or more, two at least; ``None`` otherwise.

    Args:
        checks: Of one method on one table; other kinds than ``internal`` are passed over.
    """
    verdicts = [check.holds for check in checks if check.kind == "internal" and check.holds is not None]
    failed = verdicts.count(False)
    if failed < 2 or failed * 2 < len(verdicts):
        return None
    return EstimateWarning(
        "estimate.fails-internal-check",
        f"hiding one list after another, the interval misses the list's known size in {failed} of {len(verdicts)} "
        "cases: what it says of those on no list cannot be trusted either; see --check internal",
    )


def _checked(
    kind: str,
    name: str,
    captures: Captures,
    people: Sequence[tuple[int, int]],
    place: int,
    known: int | None,
    method: Method,
) -> list[Check]:
    """The estimates of ``people`` once the list at ``place`` is away; one without a number where nobody is left."""
    try:
        left = Captures.counted(captures.lists, people, captures.stratum, captures.same_origin)
        table = left.only([one for one, size in left.sizes.items() if one != name and size])
    except InputRefused as refusal:
        return [Check(kind, name, "every", captures.stratum, known, None, None, (refusal.code,))]
    # an estimate of some lists only, as of a pair out of more, does not answer for this table
    made = [one for one in method(table) if one.documented == table.documented]
    return [_of(one, kind, name, known) for one in made]


def _of(estimate: Estimate, kind: str, about: str, known: float | None) -> Check:
    total = estimate.total
    holds = None if known is None or total is None else total.low <= known <= total.high
    codes = tuple(warning.code for warning in estimate.warnings)
    return Check(kind, about, estimate.method, estimate.stratum, known, total, holds, codes)


def _beside(check: Check, median: float | None) -> Check:
    return replace(check, known=median)
