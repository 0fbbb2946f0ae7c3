"""Retold: one toll told again in other words has the fullest place and days that any telling of it gives."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from sijill.corroborate.toll import Category, Reach, Scope, Toll, changed
from sijill.model.vocabulary import Harm, Status

TELLING = 20
"""From how many people on an equal number is an equal toll; small numbers meet by chance."""
WITHIN = timedelta(days=7)
"""How far apart two tellings of one toll may lie."""
_FULLER = (Reach.NOT_STATED, Reach.DAY, Reach.REPORT_DAY, Reach.WINDOW, Reach.SINCE)


def with_fullest_scope(tolls: Iterable[Toll]) -> list[Toll]:
    """Give the tolls, each with the fullest scope told for the same number of the same people by the same origin.

    A headline names no place, a second outlet only one of three: it is the same toll. Two different places told for
    equal numbers in one document stay as they are told.
    """
    same: dict[tuple[str, Category, int], list[Toll]] = defaultdict(list)
    out: dict[str, Toll] = {}
    for toll in sorted(_with_fullest_status(list(tolls)), key=lambda toll: (toll.day, toll.id)):
        out[toll.id] = toll
        if toll.low is not None and toll.low >= TELLING and toll.scope.reach is not Reach.INCREMENT:
            same[toll.origin.name, toll.mapped.of_any_party, toll.low].append(toll)
    for told in same.values():
        for each in _tellings(told):
            fullest = _fullest(each)
            for toll in each:
                scope = replace(fullest, places=toll.scope.places, keys=toll.scope.keys) if _differ(each) else fullest
                scope = replace(scope, written=toll.scope.written)
                out[toll.id] = toll if scope == toll.scope else changed(toll, scope=scope)
    return [out[claim] for claim in sorted(out)]


def _with_fullest_status(tolls: Sequence[Toll]) -> list[Toll]:
    """The tolls; "168 people" of an origin that tells of 168 civilians within ``WITHIN`` are those civilians."""
    told: dict[tuple[str, Harm, int | None], list[Toll]] = defaultdict(list)
    for toll in tolls:
        if toll.mapped.status is not Status.UNKNOWN and not toll.mapped.group:
            told[toll.origin.name, toll.mapped.harm, toll.low].append(toll)
    out = []
    for toll in tolls:
        same = told.get((toll.origin.name, toll.mapped.harm, toll.low), [])
        fuller = {other.mapped for other in same if abs(other.day - toll.day) <= WITHIN}
        is_bare = toll.mapped == Category(Status.UNKNOWN, toll.mapped.harm)
        if is_bare and (toll.low or 0) >= TELLING and len(fuller) == 1:
            toll = changed(toll, category=min(fuller))
        out.append(toll)
    return out


def _tellings(tolls: Sequence[Toll]) -> list[list[Toll]]:
    runs: list[list[Toll]] = []
    for toll in tolls:
        if runs and toll.day - runs[-1][0].day <= WITHIN:
            runs[-1].append(toll)
        else:
            runs.append([toll])
    return runs


def _differ(tolls: Sequence[Toll]) -> bool:
    """Whether one document tells the number for places of which neither holds the other."""
    placed = [(toll.document, set(toll.scope.keys)) for toll in tolls if toll.scope.keys and toll.document]
    return any(a == b and not (one <= other or other <= one) for a, one in placed for b, other in placed)


def _fullest(tolls: Sequence[Toll]) -> Scope:
    place = max(tolls, key=lambda toll: (len(toll.scope.keys), len(toll.scope.places), toll.id)).scope
    days = max(tolls, key=lambda toll: (_FULLER.index(toll.scope.reach), toll.id)).scope
    return replace(days, places=place.places, keys=place.keys, within=place.within)
