"""Days: one toll told with its day bent by one, or without it, has the day that most tellings give."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from sijill.corroborate.toll import Reach, Toll, changed

BENT = timedelta(days=1)
"""How far a day is bent by clocks, nights and headlines."""
WITHIN = timedelta(days=7)
"""How far apart two tellings of one toll may lie."""
MEETING = 5
"""From how many people on equal numbers of neighbouring days are one toll; fewer may meet by chance."""
ONE_DAY = (Reach.DAY, Reach.REPORT_DAY)


def with_one_day(tolls: Iterable[Toll]) -> list[Toll]:
    """Give the tolls of one event, equal numbers of one origin with the day that most of them give.

    Numbers below ``MEETING`` are one only where one page was taken from the other. A page that tells the number of two
    days tells two tolls: nothing is joined then.

    Args:
        tolls: Tolls of one event.
    """
    out = {toll.id: toll for toll in tolls}
    same: dict[tuple[object, ...], list[Toll]] = defaultdict(list)
    for toll in sorted(out.values(), key=lambda toll: (toll.day, toll.id)):
        if toll.low is not None and toll.scope.reach in (*ONE_DAY, Reach.NOT_STATED):
            same[toll.origin.name, toll.mapped.harm, toll.mapped.group, toll.low].append(toll)
    for told in same.values():
        day = _day_of(told)
        if day is None:
            continue
        for toll in told:
            if _is_told(toll, day, told):
                scope = replace(
                    toll.scope, first=day, last=day, reach=Reach.REPORT_DAY if day == toll.day else Reach.DAY
                )
                out[toll.id] = changed(toll, scope=scope)
    return [out[claim] for claim in sorted(out)]


def _day_of(tolls: Sequence[Toll]) -> date | None:
    """The day most of them give, the earliest of several; ``None`` where they give none or tell of several."""
    firsts = Counter(toll.scope.first for toll in tolls if toll.scope.first)
    if not firsts:
        return None
    day = min(firsts, key=lambda first: (-firsts[first], first))
    by_page: dict[str, set[date | None]] = defaultdict(set)
    for toll in tolls:
        by_page[toll.document or toll.id].add(toll.scope.first)
    several = any(len(days - {None}) > 1 for days in by_page.values())
    return None if several or any(abs(first - day) > BENT for first in firsts) else day


def _is_told(toll: Toll, day: date, tolls: Sequence[Toll]) -> bool:
    if toll.scope.first == day or not _places_agree(toll, tolls):
        return False
    others = [other for other in tolls if other.scope.first == day and abs(other.day - toll.day) <= WITHIN]
    if toll.scope.first is None:
        return bool(others)
    linked = any(other.telling and other.telling == toll.telling for other in others)
    return bool(others) and ((toll.low or 0) >= MEETING or linked)


def _places_agree(toll: Toll, tolls: Sequence[Toll]) -> bool:
    return not toll.scope.keys or all(not other.scope.keys or other.scope.keys == toll.scope.keys for other in tolls)
