"""Communities and quarters the text names, every spelling of one joined; nobody's membership is inferred."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.places.places_en import PlaceFound
from sijill.model.mentions import PersonFound, PersonVariant
from sijill.model.spans import Span
from sijill.text.names import name_tokens
from sijill.text.place_names import QUARTER
from sijill.text.same_name import same_part

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed

_DEMONYM = re.compile(r"(?:ites?|ians?|is|ans?|i|s|ese)$")


def _stem(name: str) -> str:
    low = name.lower()
    stem = _DEMONYM.sub("", low)
    return stem if len(stem) >= 3 else low


def groups_in(parsed: Parsed, places: list[PlaceFound]) -> tuple[PersonFound, ...]:
    """Give communities and quarters in order of first mention."""
    found = [*_communities(parsed), *_quarters(parsed, places)]
    return tuple(sorted(found, key=lambda group: group.spans[0]))


def _communities(parsed: Parsed) -> list[PersonFound]:
    stems = {_stem(ent.text) for ent in parsed.doc.ents if ent.label_ == "NORP" and len(ent) == 1}
    held: dict[str, dict[str, list[Span]]] = {}
    for token in parsed.doc if stems else ():
        if not token.text[:1].isupper():
            continue
        stem = _stem(token.text)
        if stem in stems and token.pos_ in {"PROPN", "ADJ", "NOUN"}:
            span = parsed.span(int(token.idx), int(token.idx) + len(token.text))
            held.setdefault(stem, {}).setdefault(span.quote, []).append(span)
    return [_group(surfaces) for _, surfaces in sorted(held.items())]


def _group(surfaces: dict[str, list[Span]]) -> PersonFound:
    variants = tuple(PersonVariant(surface, tuple(spans)) for surface, spans in surfaces.items())
    fullest = max(variants, key=lambda v: (len(v.spans), v.surface))
    return PersonFound(fullest.surface, variants)


def _quarters(parsed: Parsed, places: list[PlaceFound]) -> list[PersonFound]:
    """Quarters by the first word of their name, with later mentions that leave the word out or spell it otherwise."""
    clusters: list[tuple[str, dict[str, list[Span]]]] = []
    for place in sorted(places, key=lambda p: (p.mention.precision != "neighbourhood", p.start)):
        span = parsed.span(place.start, place.end)
        parts = name_tokens(QUARTER.sub("", span.quote))
        if not parts or place.mention.is_resolved:
            continue
        twin = next((held for key, held in clusters if same_part(key, parts[-1])), None)
        if twin is None and place.mention.precision == "neighbourhood":
            clusters.append((parts[-1], {span.quote: [span]}))
        elif twin is not None:
            twin.setdefault(span.quote, []).append(span)
    return [_group(surfaces) for _, surfaces in clusters]
