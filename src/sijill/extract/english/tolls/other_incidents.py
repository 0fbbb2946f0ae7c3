"""Other incidents: what a report tells of behind its own in so many words: "elsewhere", "in a separate attack"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.tolls.within.told import is_casualty_told
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.model.claims import Claim

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_INCIDENT = (
    r"(?:attack|incident|raid|strike|airstrike|shooting|bombing|blast|explosion|ambush|clash|operation|assault|violence|"
    r"case|event)(?:e?s)?"
)
_IN_ANOTHER = rf"in (?:an?\s+)?(?:separate|another|unrelated|different|other) (?:\w+ ){{0,2}}{_INCIDENT}\b"
_LEAD = r"(?:(?:amid|after|following|meanwhile)\b[^,.;]{0,60}, )?"
"""What may stand before: among what, behind what."""
_OPENING = Sought(rf"[\"'\s]*{_LEAD}(?:elsewhere\b|separately\b|also (?:on )?{_DAY}\b|{_IN_ANOTHER})", re.IGNORECASE)
"""How a sentence turns to another incident."""
_JOINED = Sought(rf"(?:;|,) (?:and |while |but |whereas )?{_IN_ANOTHER}", re.IGNORECASE)
"""How a sentence does in its midst."""
_INSIDE = Sought(
    rf"\b(?:an?|one|two|three|four) (?:separate|unrelated) (?:\w+ ){{0,2}}{_INCIDENT}\b",
    re.IGNORECASE,
)


def of_other_incidents(parsed: Parsed, claims: Sequence[Claim]) -> list[Claim]:
    """Give the claims, those marked apart that stand in or behind a sentence that turns to another incident.

    Up to the end of its paragraph; never before the text has told of an incident of its own.

    Args:
        parsed: The text.
        claims: Its claims in reading order.
    """
    found: list[Claim] = []
    led: int | None = None
    turned: int | None = None
    led_at = 0
    for claim in claims:
        sentence = parsed.sentence_at(claim.span.start)
        told = is_casualty_told(claim)
        if told and led is not None and sentence.index > led:
            opens = _OPENING.compiled.match(parsed.plain, sentence.start, sentence.end) is not None
            turned = sentence.paragraph if opens else turned
            inside = _INSIDE.search(parsed.plain, sentence.start, sentence.end) is not None
            if inside or turned == sentence.paragraph:
                claim = replace(claim, relation=replace(claim.relation, apart=True))
        elif told and led == sentence.index:
            turn = _JOINED.search(parsed.plain, led_at, sentence.end)
            if turn is not None and turn.start() < _place(claim):
                claim, turned = replace(claim, relation=replace(claim.relation, apart=True)), sentence.paragraph
        if told and led is None:
            led, led_at = sentence.index, _place(claim)
        found.append(claim)
    return found


def _place(claim: Claim) -> int:
    """Where in its sentence a claim is told."""
    return (
        claim.count_span.start
        if claim.count_span is not None
        else claim.victims.span.start
        if claim.victims.span
        else claim.span.start
    )
