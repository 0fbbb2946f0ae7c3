"""Relays: who only hands on another's figure; each toll is led back to whoever said it first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from sijill.corroborate.naming import OWN_EYES, with_one_name, with_whole_names
from sijill.corroborate.org_words import kind_words, name_key
from sijill.corroborate.organisations import organisations
from sijill.corroborate.retold import TELLING
from sijill.corroborate.ties import NO_TIES, Ties
from sijill.corroborate.toll import Origin, Toll, changed
from sijill.model.figures import Relay
from sijill.model.sources import SourceKind

WITHIN = timedelta(days=7)
"""How long after its first telling a figure may be handed on without naming whose it is."""
UNKNOWN_HAND = "through whom is not known"
"""What is said of a hand that nothing shows."""


@dataclass(frozen=True, slots=True)
class Traced:
    """Tolls led back to their first speakers, and what was found on the way.

    Attributes:
        tolls: The tolls, in order of id, with their origins.
        relays: Who hands on whom, in order.
        circles: Groups of outlets that name each other as the source, each sorted.
    """

    tolls: tuple[Toll, ...]
    relays: tuple[Relay, ...]
    circles: tuple[tuple[str, ...], ...] = ()


def traced(tolls: Iterable[Toll], copies: Iterable[tuple[str, str, str]] = (), ties: Ties = NO_TIES) -> Traced:
    """Lead each toll back to whoever said it first.

    A description ("a UK-based monitor") is led to the one named monitor of the event that it fits. An outlet that is
    named as the source but itself names another for the same figure is only a relay. An outlet that names no source
    and carries another's very figure within ``WITHIN`` is taken for a relay, never for a second voice.

    Args:
        tolls: Tolls as read.
        copies: ``(from outlet, to outlet, claim)`` for pages known to be copies.
        ties: What people confirmed or cut.
    """
    ordered = sorted(with_whole_names(with_one_name(tolls)), key=lambda toll: (toll.day, toll.id))
    speakers: dict[str, set[str]] = defaultdict(set)
    for toll in ordered:
        speakers[toll.event].add(toll.origin.name)
    equal = _by_number(ordered)
    described = [_identified(toll, speakers[toll.event], equal[toll.event, toll.low]) for toll in ordered]
    led, circles = _led_through_outlets(described)
    equal = _by_number(led)
    by_event: dict[str, list[Toll]] = defaultdict(list)
    for toll in led:
        by_event[toll.event].append(toll)
    repeated = [_described_relay(toll, by_event[toll.event]) for toll in led]
    silent = [_silent_relay(toll, equal[toll.event, toll.low], ties) for toll in repeated]
    found = tuple(sorted(silent, key=lambda toll: toll.id))
    return Traced(found, _edges(found, copies, ties), circles)


def _by_number(tolls: Iterable[Toll]) -> dict[tuple[str, int | None], list[Toll]]:
    found: dict[tuple[str, int | None], list[Toll]] = defaultdict(list)
    for toll in tolls:
        found[toll.event, toll.low].append(toll)
    return found


def _identified(toll: Toll, speakers: Set[str], equal: Sequence[Toll]) -> Toll:
    if not toll.origin.described:
        return _with_bent_name(toll, equal)
    candidates = set(organisations().described.get(toll.origin.described, ()))
    here = sorted(candidates & speakers)
    if len(here) != 1:
        return toll
    how = f"{toll.origin.how}; described as {toll.origin.described}, which fits {here[0]} alone of the sources here"
    kind = organisations().kind_of(here[0])
    return changed(toll, origin=replace(toll.origin, name=here[0], kind=kind, is_named=True, how=how, evidence=how))


def _with_bent_name(toll: Toll, equal: Sequence[Toll]) -> Toll:
    """Lead an unlisted name back to one it is likely a bent form of.

    They tell the same figure and share half of their words, and no word that tells one apart conflicts.
    """
    if toll.origin.kind is not SourceKind.UNKNOWN or not toll.origin.is_named or (toll.low or 0) < TELLING:
        return toll
    mine = name_key(toll.origin.name)
    for other in equal:
        theirs = name_key(other.origin.name)
        same = (other.event, other.category, other.low) == (toll.event, toll.category, toll.low)
        near = timedelta(0) <= toll.day - other.day <= WITHIN and other.origin.is_named
        if (
            same
            and near
            and mine != theirs
            and 2 * len(mine & theirs) >= len(mine | theirs)
            and mine & theirs - kind_words()
            and not (mine - theirs - kind_words() and theirs - mine - kind_words())
        ):
            how = f"'{toll.origin.name}' is likely {other.origin.name}: the same figure, and half of the name"
            return changed(
                toll, origin=replace(toll.origin, name=other.origin.name, kind=other.origin.kind, how=how, evidence=how)
            )
    return toll


def _led_through_outlets(tolls: Sequence[Toll]) -> tuple[list[Toll], tuple[tuple[str, ...], ...]]:
    carried: dict[tuple[str, str, object, int | None], list[Toll]] = defaultdict(list)
    for toll in tolls:
        if toll.origin.name != toll.outlet:
            carried[toll.event, toll.outlet, toll.category, toll.low].append(toll)
    circles: set[tuple[str, ...]] = set()
    out = []
    for toll in tolls:
        origin, path = toll.origin, [toll.outlet]
        while origin.kind in (SourceKind.MEDIA, SourceKind.UNKNOWN) and origin.name not in path:
            path.append(origin.name)
            further = carried.get((toll.event, origin.name, toll.category, toll.low))
            if not further:
                break
            if further[0].origin.name in path:
                circle = path[path.index(further[0].origin.name) :]
                circles.add(tuple(sorted(circle)))
                origin = replace(
                    origin, name=_earliest(circle, tolls, toll), how="a circle of outlets naming each other"
                )
                break
            hands = tuple(dict.fromkeys((*further[0].origin.relays, *path[1:])))
            origin = replace(further[0].origin, relays=hands, doubt=toll.origin.doubt)
        out.append(toll if origin is toll.origin else changed(toll, origin=origin))
    return out, tuple(sorted(circles))


def _earliest(circle: Sequence[str], tolls: Sequence[Toll], like: Toll) -> str:
    same = [t for t in tolls if t.outlet in circle and t.category == like.category and t.low == like.low]
    return min(((t.day, t.outlet) for t in same), default=(like.day, min(circle)))[1]


def _silent_relay(toll: Toll, equal: Sequence[Toll], ties: Ties) -> Toll:
    if toll.origin.name != toll.outlet or toll.origin.kind is not SourceKind.MEDIA or toll.low is None:
        return toll
    for other in equal:
        same = other.event == toll.event and other.low == toll.low and _tells_of_the_same(toll, other)
        said = other.origin.is_named and other.origin.name not in (other.outlet, toll.outlet)
        said = said and not ties.is_cut(other.origin.name, toll.outlet)
        if same and said and timedelta(0) <= toll.day - other.day <= WITHIN:
            how = f"names no source; the figure is {other.origin.name}'s of {other.day}"
            return changed(toll, origin=replace(other.origin, relays=(), how=how, evidence=how, doubt=UNKNOWN_HAND))
    return toll


def _described_relay(toll: Toll, tolls: Sequence[Toll]) -> Toll:
    """Lead what an outlet tells in its own words to the source it is known to repeat, where that told as much before.

    A copy bends numbers downwards too ("dozens" becomes "tens"); a greater number is the outlet's own. Of several that
    it may repeat, it repeats what was told of the same day, then the nearest number. A witness in a copy is the witness
    of whatever it copies, where both tell the same number.
    """
    if not toll.republishes or (toll.origin.name != toll.outlet and not _is_person(toll)):
        return toll
    repeated = [other for other in tolls if _may_repeat(toll, other)]
    if not repeated:
        return toll
    meant = min(repeated, key=lambda other: _nearness(toll, other))
    told = "tells of the same by a person" if _is_person(toll) else "names no source"
    how = f"{told}; {toll.outlet} is described as repeating {meant.outlet}"
    hands = tuple(name for name in (*meant.origin.relays, meant.outlet) if name != meant.origin.name)
    return changed(toll, origin=replace(meant.origin, relays=hands, in_turn=True, how=how, evidence=how, doubt=""))


def _may_repeat(toll: Toll, other: Toll) -> bool:
    same = other.event == toll.event and other.category == toll.category and other.outlet in toll.republishes
    days = None in (toll.scope.first, other.scope.first) or toll.scope.first == other.scope.first
    before = timedelta(0) <= toll.day - other.day <= WITHIN and (toll.low or 0) <= (other.low or 0)
    persons = not _is_person(toll) or (_is_person(other) and other.low == toll.low)
    return same and days and before and persons and other.id != toll.id


def _is_person(toll: Toll) -> bool:
    return toll.origin.kind in OWN_EYES


def _nearness(toll: Toll, other: Toll) -> tuple[bool, int, timedelta, str]:
    return other.scope.first != toll.scope.first, (other.low or 0) - (toll.low or 0), toll.day - other.day, other.id


def _tells_of_the_same(toll: Toll, other: Toll) -> bool:
    """Whether two equal numbers count the same people; a headline may say less of them than its report."""
    retold = toll.document and toll.document == other.document and (toll.low or 0) >= TELLING
    return toll.category == other.category or bool(retold and toll.mapped.harm is other.mapped.harm)


def _edges(tolls: Sequence[Toll], copies: Iterable[tuple[str, str, str]], ties: Ties) -> tuple[Relay, ...]:
    edges: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    unsure: dict[tuple[str, str], set[str]] = defaultdict(set)
    own = {(toll.event, toll.outlet, toll.mapped.harm, toll.low) for toll in tolls}
    for toll in tolls:
        for giver, taker in _hands_of(toll.origin, toll.outlet):
            if taker != toll.outlet and (toll.event, taker, toll.mapped.harm, toll.low) in own:
                continue  # its own page says better whom it has it from
            is_doubted = taker == toll.outlet and bool(toll.origin.doubt)
            how = toll.origin.evidence or "attributed in its own words"
            edges[giver, taker][toll.id] = f"{how}; {toll.origin.doubt}" if is_doubted else how
            unsure[giver, taker] |= {toll.id} if is_doubted else set()
    for giver, taker, claim in copies:
        if giver != taker:
            edges[giver, taker][claim] = "a copy of the page"
            unsure[giver, taker].discard(claim)
    for pair, claims in edges.items():
        if ties.is_confirmed(*pair):
            edges[pair] = {claim: f"confirmed by a person; {how}" for claim, how in claims.items()}
            unsure[pair] = set()
    return tuple(
        Relay(
            giver,
            taker,
            tuple(sorted(claims)),
            "; ".join(sorted({how for how in claims.values() if how})) or "attributed",
            tuple(sorted(unsure[giver, taker])),
        )
        for (giver, taker), claims in sorted(edges.items())
        if not ties.is_cut(giver, taker)
    )


def _hands_of(origin: Origin, outlet: str) -> list[tuple[str, str]]:
    """The pairs of giver and taker up to the outlet; relays named together stand side by side."""
    relays = [relay for relay in origin.relays if relay not in (origin.name, outlet)]
    if not relays:
        return [(origin.name, outlet)] if origin.is_named and origin.name != outlet else []
    if origin.in_turn:
        return list(pairwise((*([origin.name] if origin.is_named else []), *relays, outlet)))
    taken = [(origin.name, relay) for relay in relays]
    return taken + [(relay, outlet) for relay in relays]
