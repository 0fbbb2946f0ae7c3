"""Naming: one name for each source, however it is spelt, shortened or bent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from sijill.corroborate.bent import Named, bent_names
from sijill.corroborate.org_words import one_name, short_names
from sijill.corroborate.retold import TELLING
from sijill.corroborate.toll import Origin, Toll, changed
from sijill.model.sources import SourceKind

OWN_EYES = (SourceKind.WITNESS, SourceKind.FAMILY, SourceKind.SOCIAL_POST)
"""Sources that tell what they saw or were told, and speak for nobody else."""


def with_one_name(tolls: Iterable[Toll]) -> list[Toll]:
    """Give the tolls with one name for each source that is written in two scripts, or bent by translation.

    A bent name is a reading: its origin says whose it probably is, and whoever told it is a relay, until a person
    describes it as a source of its own.
    """
    listed = list(tolls)
    named = [toll.origin.name for toll in listed if is_organisation(toll)]
    names = one_name([*named, *(toll.outlet for toll in listed), *(r for toll in listed for r in toll.origin.relays)])
    out = []
    for toll in listed:
        origin, outlet = toll.origin, names[toll.outlet]
        relays = tuple(names[relay] for relay in origin.relays)
        name = names.get(origin.name, origin.name)
        if (name, relays) != (origin.name, origin.relays):
            toll = changed(toll, origin=replace(origin, name=name, relays=relays))
        out.append(toll if outlet == toll.outlet else changed(toll, outlet=outlet))
    return _straightened(out)


def is_organisation(toll: Toll) -> bool:
    """Whether a toll's origin is named, and no witness, relative or post."""
    return toll.origin.is_named and toll.origin.kind not in OWN_EYES


def _straightened(tolls: Sequence[Toll]) -> list[Toll]:
    first: dict[str, date] = {}
    origins: dict[str, Origin] = {}
    for toll in sorted(tolls, key=lambda toll: (toll.day, toll.id)):
        if is_organisation(toll):
            first.setdefault(toll.origin.name, toll.day)
            held = origins.setdefault(toll.origin.name, toll.origin)
            if held.kind is SourceKind.UNKNOWN:
                origins[toll.origin.name] = toll.origin
    meant = bent_names(
        Named(origins[name].kind is SourceKind.UNKNOWN, day, name) for name, day in sorted(first.items())
    )
    return [_straight(toll, origins[meant[toll.origin.name]]) if toll.origin.name in meant else toll for toll in tolls]


def _straight(toll: Toll, meant: Origin) -> Toll:
    how = f"'{toll.origin.name}' is probably the same as {meant.name}, name bent"
    return changed(toll, origin=replace(toll.origin, name=meant.name, kind=meant.kind, how=how, evidence=how))


def with_whole_names(tolls: Sequence[Toll]) -> list[Toll]:
    """Give the tolls with short names led to the whole name of their event; of several, to that of the same number."""
    here: dict[str, list[str]] = defaultdict(list)
    equal: dict[tuple[str, object, int | None], list[str]] = defaultdict(list)
    for toll in tolls:
        if is_organisation(toll):
            here[toll.event].append(toll.origin.name)
            equal[toll.event, toll.category, toll.low].append(toll.origin.name)
    whole = {event: short_names(names) for event, names in here.items()}
    alike = {told: short_names(names) for told, names in equal.items() if (told[2] or 0) >= TELLING}
    kinds = {toll.origin.name: toll.origin.kind for toll in tolls if is_organisation(toll)}
    out = []
    for toll in tolls:
        if is_organisation(toll):
            name = toll.origin.name
            same = alike.get((toll.event, toll.category, toll.low), {})
            name = whole[toll.event].get(name) or same.get(name, name)
            # the army of the state is not the only other army that is named
            is_others = toll.origin.kind is SourceKind.STATE and kinds.get(name) is SourceKind.UNKNOWN
            if name != toll.origin.name and not is_others:
                toll = changed(toll, origin=replace(toll.origin, name=name))
        out.append(toll)
    return out
