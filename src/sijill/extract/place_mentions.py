"""Mentions of places: what a gazetteer answered, or why it could not."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.model.mentions import PlaceMention
from sijill.model.spans import Span
from sijill.text.place_match import PlaceMatch

MOST_NAMED = 4
"""At most so many of the places of one name are told (places)."""


def resolved_mention(match: PlaceMatch, surface: str, span: Span | None) -> PlaceMention:
    """Give the mention of a place that a gazetteer holds."""
    return PlaceMention(
        surface,
        match.name,
        match.country or None,
        match.admin1,
        match.latitude,
        match.longitude,
        match.precision,
        match.gazetteer,
        match.pcode,
        span=span,
    )


def ambiguous_mention(homonyms: Sequence[PlaceMatch], surface: str, span: Span | None) -> PlaceMention:
    """Give the unresolved mention of a name that several places bear, with their names as the reason."""
    told = "; ".join(_told(match) for match in homonyms[:MOST_NAMED])
    more = f" and {len(homonyms) - MOST_NAMED} more" if len(homonyms) > MOST_NAMED else ""
    reason = f"{len(homonyms)} places have this name, and no place beside it tells which: {told}{more}"
    return PlaceMention(surface, reason=reason, span=span)


def _told(match: PlaceMatch) -> str:
    where = match.admin1 or (f"{match.latitude:.2f}, {match.longitude:.2f}" if match.latitude is not None else "")
    return f"{match.name} ({where})" if where else match.name
