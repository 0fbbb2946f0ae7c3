"""Places that no gazetteer knows: how often each is written, and how many people are told of at two of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from sijill.record.incidents import Pair

Row = Mapping[str, object]


def unknown_places(claims: Iterable[Row], records: Iterable[Row]) -> Counter[str]:
    """Count how often each place is named that was not resolved.

    Args:
        claims: Rows of places of claims.
        records: Rows of victim records.
    """
    named = [str(row["name"]) for row in claims if row["name"] and not row["admin1"]]
    return Counter([*named, *(str(row["place"]) for row in records if row["place"] and not row["admin1"])])


def told_at_both(records: Iterable[Row], named: Iterable[Pair]) -> Counter[frozenset[str]]:
    """Count for each two unresolved places the people named alike in a record at either."""
    place = {str(row["id"]): str(row["place"]) for row in records if row["place"] and not row["admin1"]}
    met = (frozenset((place[one.first], place[one.second])) for one in named if {one.first, one.second} <= place.keys())
    return Counter(both for both in met if len(both) > 1)
