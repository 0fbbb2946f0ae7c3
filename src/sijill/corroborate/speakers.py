"""Speakers: whose a number is that an outlet tells in its own words, right beside what somebody told it.

"The observatory said that 31 were killed. Another 40 were injured": the second number is nobody's but the
observatory's, so it is counted as no voice of the outlet's own. Another number of the same harm stays the outlet's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sijill.corroborate.naming import is_organisation
from sijill.corroborate.toll import Toll
from sijill.model.sources import SourceKind

NEAR = 600
"""How many characters after a speaker's last number a number without speaker may stand and still be that speaker's."""


def with_speakers(tolls: Iterable[Toll]) -> list[Toll]:
    """Give the tolls; a part in the outlet's own words has the speaker of its whole, another harm the only speaker.

    Args:
        tolls: Tolls as read from claims.
    """
    listed = list(tolls)
    by_id = {toll.id: toll for toll in listed}
    told = [_of_its_whole(toll, by_id) for toll in listed]
    by_document: dict[str, list[Toll]] = defaultdict(list)
    for toll in told:
        by_document[toll.document].append(toll)
    return [_of_the_only_speaker(toll, by_document[toll.document]) for toll in told]


def _of_its_whole(toll: Toll, told: Mapping[str, Toll]) -> Toll:
    whole = told.get(toll.part_of or "")
    if whole is None or not _is_outlets(toll) or whole.document != toll.document or _is_outlets(whole):
        return toll
    return replace(toll, origin=replace(whole.origin, how=f"a part of what {whole.origin.name} told"))


def _of_the_only_speaker(toll: Toll, page: Sequence[Toll]) -> Toll:
    if not _is_outlets(toll) or not toll.document or toll.at is None or toll.origin.kind is not SourceKind.MEDIA:
        return toll
    others = [other for other in page if not _is_outlets(other)]
    if len({other.origin.name for other in others}) != 1 or not all(map(is_organisation, others)):
        return toll
    is_near = any(other.at and 0 <= toll.at[0] - other.at[0] <= NEAR for other in others)
    is_new = toll.category and all(other.category and other.mapped.harm is not toll.mapped.harm for other in others)
    if not is_near or not is_new:
        return toll
    first = others[0].origin
    return replace(toll, origin=replace(first, how=f"told right after what {first.name} told, and by nobody else"))


def _is_outlets(toll: Toll) -> bool:
    return toll.origin.name == toll.outlet
