"""A number over a time and the incidents it holds: "Six were killed in May. *In one incident* two were shot"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.placed import Placed
from sijill.model.vocabulary import UNDER_ARMS, Harm
from sijill.text.month_names import MONTH_NAMES
from sijill.text.sought import Sought
from sijill.text.told_places import are_apart

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.model.claims import Claim

_MONTH = f"(?:{'|'.join(MONTH_NAMES)})"
_INCIDENT = r"(?:attack|incident|raid|strike|shooting|bombing|ambush|clash|case|event|occasion)"
_TIME = Sought(
    rf"\b(?:in|during|over|throughout|for) (?:the month of |early |late |mid-)?{_MONTH}\b(?! \d{{1,2}}\b)"
    r"|\b(?:in|during|over|throughout) (?:the|this|that) (?:reporting |same |whole )?"
    r"(?:week|month|quarter|year|season|period)\b"
    r"|\b(?:this|last|past) (?:week|month|quarter|year)\b"
    rf"|\bin (?:(?:\w+ )?(?:separate|different|various|several)|two|three|four|five|six) (?:\w+ )?{_INCIDENT}(?:e?s)\b",
    re.IGNORECASE,
)
"""A time, or several incidents, that a number is counted over."""
_ONE_OF_THEM = Sought(
    rf"[\"'\s]*(?:in (?:one|a single|the (?:[\w-]+ )?(?:\w+st|first|latest|last|most \w+)) (?:\w+ ){{0,2}}{_INCIDENT}\b"
    rf"|(?:also )?on (?:\w+day|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}})\b"
    r"|one (?:of (?:them|these|those)\b|(?:was|died)\b)|among (?:them|these|those)\b|the (?:first|latest|victims)\b)",
    re.IGNORECASE,
)
"""How a sentence turns to one of the incidents that a number over a time holds."""
_NEXT_OF_THEM = Sought(
    rf"[\"'\s]*(?:in (?:another|a (?:second|third|further|separate)) (?:\w+ ){{0,2}}{_INCIDENT}\b|(?:an?|the) other\b"
    r"|another\b|a (?:second|third|fourth)\b|later (?:that|in the) \w+\b"
    r"|(?:a|the|two|three|several) (?:same |next )?days? )",
    re.IGNORECASE,
)
_FARTHEST = 12
"""The incidents are told within so many claims behind the number (claims)."""


def over_a_time(parsed: Parsed, placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims, those of single incidents as parts of the number over a time that leads the text.

    Only sentences that turn to one of the incidents in so many words, and as long as they do not tell of more people
    than the number counts.

    Args:
        parsed: The text.
        placed: Its claims in reading order.
    """
    found = list(placed)
    for at, held in enumerate(placed):
        if not _leads(parsed, held, placed[:at]):
            continue
        whole, left = held.claim, held.claim.count.low or 0
        begun = -1
        for place in range(at + 1, min(len(found), at + _FARTHEST)):
            claim = found[place].claim
            sentence = parsed.sentence_at(claim.span.start)
            if claim.harm is not whole.harm or claim.negated or claim.is_historical:
                continue
            turns = _ONE_OF_THEM.compiled.match(parsed.plain, sentence.start, sentence.end)
            if turns is None and begun >= 0:
                turns = _NEXT_OF_THEM.compiled.match(parsed.plain, sentence.start, sentence.end)
            here = begun == sentence.index or turns is not None
            left -= claim.count.low or 0
            first = parsed.sentence_at(whole.span.start)
            away = are_apart(parsed.plain[first.start : first.end], parsed.plain[sentence.start : sentence.end])
            other = UNDER_ARMS & {claim.victims.status} and whole.victims.status is not claim.victims.status
            if not here or left < 0 or away or other or sentence.index == parsed.sentence_at(whole.span.start).index:
                break
            begun = sentence.index
            if whole.count_span is not None and found[place].whole_at < 0:
                found[place] = replace(found[place], whole_at=whole.count_span.start, another=False)
    return found


def _leads(parsed: Parsed, held: Placed, before: Sequence[Placed]) -> bool:
    """Whether a claim is the first of its harm and gives a number over a time."""
    claim = held.claim
    if claim.harm not in {Harm.KILLED, Harm.INJURED} or claim.negated or (claim.count.low or 0) <= 1:
        return False
    if claim.count_span is None or any(_is_told(one.claim, claim.harm) for one in before):
        return False
    sentence = parsed.sentence_at(claim.span.start)
    return _TIME.search(parsed.plain, sentence.start, sentence.end) is not None


def _is_told(claim: Claim, harm: Harm) -> bool:
    return claim.harm is harm and not claim.negated
