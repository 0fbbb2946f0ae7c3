"""English numbers told place by place: "three civilians in A and *two in B*", "1,225: *658 in A*, *384 in B*"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sijill.extract.counts_by_place import Told, Wording, by_place
from sijill.extract.english.counting.counts import find_counts
from sijill.extract.placed import Placed
from sijill.model.mentions import PlaceMention

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed, Sentence

_KIND = (
    "(?:city|town|village|province|governorate|district|sub-?district|countryside|area|region|camp|neighbou?rhood|suburb|"
    "county|state|capital)s?"
)
_BESIDE = "(?:nearby|neighbou?ring|rural|central|northern|southern|eastern|western|coastal|adjacent|border)"
_WORDING = Wording(
    placing=re.compile(
        r"\s+(?:(?:more|others?|people|persons?|deaths?|dead|fatalities|victims|were|was|of\s+(?:them|these|those|whom))\s+)*"
        rf"(?:in|at|near|around|inside|outside|from|across)\s+(?:the\s+)?(?:(?:{_BESIDE}|{_KIND})\s+){{0,3}}(?:of\s+)?(?:the\s+)?",
        re.IGNORECASE,
    ),
    going_on=re.compile(
        rf"(?:\s+{_KIND})?(?:,?\s+on\s+(?:\w+day|the\s+same\s+day)(?:\s+(?:morning|evening|night|afternoon))?)?"
        r"\s*[,;]?\s*(?:and|plus|while|as\s+well\s+as|with)?\s*(?:another|a\s+further|also)?\s*",
        re.IGNORECASE,
    ),
    splitting=re.compile(
        r"[:–—(]|\s-\s|\b(?:including|comprising|namely|among\s+(?:them|those)|of\s+(?:them|these|those|whom))\b",
        re.IGNORECASE,
    ),
    of_them=re.compile(r"\s+of\s+(?:them|these|those|whom)\b", re.IGNORECASE),
)


def numbers_by_place(
    parsed: Parsed,
    sentence: Sentence,
    placed: Sequence[Placed],
    places: Sequence[PlaceMention],
    masks: tuple[tuple[int, int], ...],
) -> list[Placed]:
    """Give the claims of a sentence with each number at its own place, those whose noun and verb are left out as well.

    Args:
        parsed: The text.
        sentence: The sentence.
        placed: Its claims.
        places: The places of the text.
        masks: What is no number of people.
    """
    here = [p for p in places if p.span and sentence.start <= p.span.start < sentence.end]
    if not placed or not here:
        return list(placed)
    counts = find_counts(parsed.plain, sentence.start, sentence.end, masks)
    if not counts:
        return list(placed)
    told = [Told(one.count, one.start, one.end) for one in counts]
    return by_place(parsed.plain, placed, told, here, _WORDING)
