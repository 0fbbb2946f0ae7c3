"""Toll chains: one origin's tolls of one stratum over time, in order, the latest standing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sijill.corroborate.strata import Placed, Stratum
from sijill.corroborate.toll import Toll
from sijill.model.figures import TollChain, TollPoint
from sijill.model.vocabulary import VerificationState


@dataclass(frozen=True, slots=True)
class Chained:
    """A chain, the stratum it belongs to and the tolls in it.

    Attributes:
        chain: The chain.
        stratum: Its stratum.
        tolls: Its tolls, in order of day and id.
        is_credible: Whether it may enter a figure's range: a named origin that was not merely told of it.
        why_not: Why not, else "".
        clashes: Days on which it tells several numbers at once.
        carriers: The claims that carry its standing point: one for each number, open ends first.
    """

    chain: TollChain
    stratum: Stratum
    tolls: tuple[Toll, ...]
    is_credible: bool
    why_not: str = ""
    clashes: tuple[date, ...] = ()
    carriers: tuple[str, ...] = ()


def chained(tolls: Iterable[Placed], make_id: Callable[[str], str]) -> tuple[Chained, ...]:
    """Gather tolls into chains, one for each origin and stratum.

    Args:
        tolls: Tolls in their strata, rises left out.
        make_id: Gives a stable id for an anchor.

    Returns:
        Chains, sorted by stratum and origin.
    """
    groups: dict[tuple[Stratum, str], list[Toll]] = defaultdict(list)
    for each in tolls:
        groups[each.stratum, each.toll.origin.name].append(each.toll)
    return tuple(_chain(key[0], groups[key], make_id) for key in sorted(groups))


def _chain(stratum: Stratum, tolls: list[Toll], make_id: Callable[[str], str]) -> Chained:
    ordered = tuple(sorted(tolls, key=lambda toll: (toll.day, toll.id)))
    points, clashes = points_of(ordered)
    origin = ordered[0].origin
    anchor = "\x1f".join((stratum.event, stratum.category.label, stratum.scope, origin.name))
    chain = TollChain(
        id=make_id(anchor),
        origin=origin.name,
        category=stratum.category.label,
        scope=stratum.scope,
        points=points,
        is_named=any(toll.origin.is_named for toll in ordered),
        hands=min(hands(toll) for toll in ordered),
        verification=checked(toll.verification for toll in ordered),
    )
    why_not = _why_not(ordered)
    return Chained(chain, stratum, ordered, not why_not, why_not, clashes, _carriers(ordered, points[-1]))


def hands(toll: Toll) -> int:
    """Through how many hands a toll came, at least."""
    return 1 + bool(toll.origin.relays) + (toll.origin.name != toll.outlet)


def checked(states: Iterable[VerificationState]) -> VerificationState:
    """What sources say together of having checked: one who could not weighs more than one who did.

    >>> checked([VerificationState.VERIFIED, VerificationState.UNVERIFIED]).value
    'unverified'
    """
    found = set(states)
    for state in (VerificationState.UNVERIFIED, VerificationState.VERIFIED):
        if state in found:
            return state
    return VerificationState.NOT_STATED


def _why_not(tolls: Sequence[Toll]) -> str:
    if not any(toll.origin.is_named for toll in tolls):
        return "the origin is not named and cannot be told apart from others"
    if all(toll.hearsay for toll in tolls):
        return "the first speaker was only told of it"
    return ""


def points_of(tolls: Sequence[Toll]) -> tuple[tuple[TollPoint, ...], tuple[date, ...]]:
    """Give the points of a chain in order of day, and the days on which it tells several numbers at once.

    A number told before is the old one repeated late; a vague lower end that the standing number satisfies repeats it
    roundly; anything else lower is a revision down, which supersedes. Several numbers on one day are one point from the
    least to the greatest: nobody can tell which came last.

    Args:
        tolls: One origin's tolls of one stratum, in order of day.
    """
    by_day: dict[date, list[Toll]] = defaultdict(list)
    for toll in tolls:
        by_day[toll.day].append(toll)
    points: list[TollPoint] = []
    clashes: list[date] = []
    for day in sorted(by_day):
        sharp, vague = _told_on(by_day[day], points)
        if not sharp:
            continue
        point = _point(day, sharp)
        for toll in vague:
            point = _with_repeat(point, toll)
        if len({toll.low for toll in sharp}) > 1:
            clashes.append(day)
        if points and point.value < points[-1].value:
            point = replace(point, revised_down=True)
        points.append(point)
    return tuple(points), tuple(clashes)


def _told_on(tolls: Sequence[Toll], points: list[TollPoint]) -> tuple[list[Toll], list[Toll]]:
    """What a day's tolls say anew, sharp and vague; late repeats are added to the point they repeat."""
    fresh = []
    for toll in tolls:
        position = None if toll.is_correction else _repeated(toll, points)
        if position is None:
            fresh.append(toll)
        else:
            points[position] = _with_repeat(points[position], toll)
    top = max((toll.low for toll in fresh if toll.low is not None), default=0)
    vague = [toll for toll in fresh if toll.high is None and toll.low is not None and toll.low < top]
    return [toll for toll in fresh if toll not in vague], vague


def _repeated(toll: Toll, points: Sequence[TollPoint]) -> int | None:
    for position in range(len(points) - 1, -1, -1):
        point = points[position]
        if point.low == toll.low and (point.high == toll.high or None in (point.high, toll.high)):
            return position
    if points and toll.high is None and toll.low is not None and toll.low < points[-1].value:
        return len(points) - 1
    return None


def _with_repeat(point: TollPoint, toll: Toll) -> TollPoint:
    high = None if toll.low == point.low and toll.high is None else point.high
    return replace(
        point,
        high=high,
        outlets=tuple(sorted({*point.outlets, toll.outlet})),
        claims=tuple(sorted({*point.claims, toll.id})),
        repeated=tuple(sorted({*point.repeated, toll.day} - {point.day})),
    )


def _point(day: date, tolls: Sequence[Toll]) -> TollPoint:
    lows = [toll.low for toll in tolls if toll.low is not None]
    highs = [toll.high for toll in tolls if toll.high is not None]
    low = min(lows) if len(lows) == len(tolls) else None
    high = max(highs) if len(highs) == len(tolls) else None
    if low is None and high is None:
        # one told the least and another the most: together they close the range, unless they contradict each other
        low = min(lows)
        high = max(highs) if max(highs) >= low else None
    return TollPoint(
        day=day,
        low=low,
        high=high,
        outlets=tuple(sorted({toll.outlet for toll in tolls})),
        claims=tuple(sorted({toll.id for toll in tolls})),
    )


def _carriers(tolls: Sequence[Toll], latest: TollPoint) -> tuple[str, ...]:
    told = set(latest.claims)
    standing = [toll for toll in tolls if toll.id in told and toll.day == latest.day] or list(tolls[-1:])
    first: dict[tuple[int | None, bool], str] = {}
    for toll in sorted(
        standing, key=lambda toll: (toll.high is not None, toll.outlet != toll.origin.name, toll.day, toll.id)
    ):
        is_shadow = toll.high is not None and (toll.low, False) in first
        if not is_shadow and _shapes(toll, latest):
            first.setdefault((toll.low, toll.high is not None), toll.id)
    return tuple(sorted(first.values()))


def _shapes(toll: Toll, point: TollPoint) -> bool:
    return toll.low is None or point.low is None or toll.low >= point.low
