"""Gathered: tolls with the event each is about, by what is known of their incidents, places and days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from sijill.corroborate.claims import VOICE
from sijill.corroborate.events import Told, events_of
from sijill.corroborate.toll import Reach, Toll, changed
from sijill.corroborate.uncollected import uncollected


@uncollected()
def gathered(
    tolls: Iterable[Toll], incidents: Mapping[str, str], led: Mapping[str, str] = MappingProxyType({})
) -> list[Toll]:
    """Give the tolls, each with the id of its event.

    Args:
        tolls: Tolls as read from claims.
        incidents: Claim to incident, for the claims that are in one.
        led: The same for claims that only the spelling of a place leads there; it is kept beside the event.
    """
    listed = list(tolls)
    events = events_of([_told(toll) for toll in listed], incidents)
    return [changed(toll, event=events[toll.id], led=led.get(toll.id.partition(VOICE)[0], "")) for toll in listed]


def _told(toll: Toll) -> Told:
    return Told(
        claim=toll.id,
        document=toll.document,
        day=toll.day,
        first=toll.scope.first,
        keys=toll.scope.keys,
        is_running=toll.scope.reach is Reach.SINCE,
        kin=tuple(other for other in (toll.additive_to, toll.part_of, *toll.may_overlap) if other),
    )
