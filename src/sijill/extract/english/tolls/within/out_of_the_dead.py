"""Some of the dead told of behind all of them: "*of the twelve who died*, four were shot and eight drowned"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.english.tolls.within.told import is_casualty_told, is_room_for
from sijill.model.vocabulary import Harm
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Number
    from sijill.model.claims import Claim

_OF_THE_DEAD = Sought(
    r"(?:^|[;:,.(]|\b(?:and|out|from))\s*(?:of|among|amongst)\s+(?:the\s+|those\s+|these\s+|all\s+)?"
    r"(?P<dead>[\w,-]+\s+(?:[\w-]+\s+){0,4}?(?:killed|dead|slain|died|deaths|fatalities|perished))\b",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\s(?:in|at|near|on|outside)\s(?:(?:a|an|the)\s)?[\w'-]+", re.IGNORECASE)
_ANEW = re.compile(
    r"\b(?:another|others?|more|further|separate|los(?:t|es?|ing))\b|\belsewhere\b|\bin a second\b", re.IGNORECASE
)
"""What says that somebody else died: "and *another* three were shot"."""
_BEHIND = 12
"""It may stand so far behind the number (characters)."""
_FOUR = 4
"""So many claims from a part all the dead are told of (claims)."""


def out_of_the_dead(number: Number) -> Claim | None:
    """Give the claim of all the dead, where this one tells of some of them behind it in the same sentence.

    Only of a number alone, or of what some of them were: "of the ten killed in Kalvi, one was a guard, and *five
    people* died in Tervo" has others.
    """
    part, parsed = number.claim, number.told.parsed
    if parsed is None or part.harm is not Harm.KILLED or part.count_span is None or not is_casualty_told(part):
        return None
    sentence = parsed.sentence_at(part.count_span.start)
    found = _OF_THE_DEAD.search(parsed.plain, sentence.start, part.count_span.start)
    if found is None or not _is_number_alone(part) or _is_told_anew(number, found.end(), sentence.end):
        return None
    start, end = found.span("dead")
    for held in number.near(_FOUR):
        span = held.claim.count_span
        if held is not number.held and span is not None and start <= span.start < end and held.claim.harm is part.harm:
            return held.claim if is_room_for(held.claim, part) else None
    return None


def _is_told_anew(number: Number, dead_end: int, end: int) -> bool:
    """Whether a part of the dead is told to be others, or to have died in a place of their own."""
    part, parsed = number.claim, number.told.parsed
    if parsed is None or part.count_span is None or part.harm_span is None:
        return False
    stop = max(part.count_span.end, part.harm_span.end)
    joint = max(parsed.plain.rfind(mark, dead_end, part.count_span.start) for mark in (",", ";", " and "))
    if (
        joint >= 0
        and _ANEW.search(parsed.plain, joint, min(end, stop + _behind(parsed.plain[stop : stop + _BEHIND]))) is not None
    ):
        return True
    place = _PLACE.match(parsed.plain, dead_end, end)
    return place is not None and _PLACE.match(parsed.plain, stop, end) is not None


def _behind(text: str) -> int:
    """How far the same part of a sentence goes on."""
    mark = re.search(r"[,;:.]|\sand\s", text)
    return mark.start() if mark is not None else len(text)


def _is_number_alone(part: Claim) -> bool:
    people, harm = part.victims.span, part.harm_span
    if people is None or part.count_span is None:
        return False
    return people.end <= part.count_span.end or (harm is not None and people.overlaps(harm))
