"""Victims in incidents: each linked person in exactly one, wherever their records lie."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

Row = Mapping[str, object]


def victims_of_incidents(
    incident_records: Iterable[Row], members: Iterable[Row], order: Iterable[str]
) -> dict[str, tuple[str, ...]]:
    """Give the victims of each incident; nobody is in two.

    Whoever has records in several incidents is counted in the one that holds most of them, of equals in the first.

    Args:
        incident_records: Rows ``incident``, ``record``.
        members: Rows ``victim``, ``record``.
        order: Ids of the incidents, in order of day.
    """
    place = {incident: at for at, incident in enumerate(order)}
    incident_of = {str(row["record"]): str(row["incident"]) for row in incident_records}
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for row in members:
        incident = incident_of.get(str(row["record"]))
        if incident is not None:
            found[str(row["victim"])][incident] += 1
    held: dict[str, list[str]] = {incident: [] for incident in place}
    for victim in sorted(found):
        most = max(found[victim].values())
        held[min((one for one, n in found[victim].items() if n == most), key=lambda one: (place[one], one))].append(
            victim
        )
    return {incident: tuple(victims) for incident, victims in held.items()}
