"""Told among others: "Five people were killed. Noor Haddad *was among those killed*": one of the five."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.placed import FARTHEST, Placed
from sijill.model.vocabulary import Harm, Status
from sijill.text.numerals import NUMBER_WORDS

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.model.claims import Claim

_HARMS = frozenset({Harm.KILLED, Harm.INJURED})
_TO = (
    r"(?:,? and (?:[\w'\u2019-]+ ){1,5}?|(?:(?!\band\b(?! (?:his|her|their)\b| (?-i:[A-Z])))[^.;:]){0,60}?\b)"
    r"(?:was|were|is|are) (?:also )?"
)
"""Between people and "among": words of their own, or who is joined to them at once."""
_PEOPLE = r"(?:people|persons|men|women|civilians|ones|those)"
_NUMBERED = rf"(?:at least|more than|\d+|(?:{NUMBER_WORDS}))\b"
_HURT = (
    r"(?: \w+){0,2}? (?:injur|wound|hurt|arrest|detain|captur|abduct|kidnap|rescu|releas|evacuat|treat|displac|miss)"
)
_AMONG = {
    Harm.KILLED: re.compile(
        rf"{_TO}(?:among|amongst|one of|two of|some of) "
        r"(?:the (?:dead|deceased|slain|killed|victims|casualties|fatalities)\b"
        rf"|(?:the )?{_PEOPLE} (?:(?:who|that) (?:were |had been )?)?(?:killed|shot|died|dead|slain)"
        rf"|(?:them\b|{_NUMBERED})(?!{_HURT}))",
        re.IGNORECASE,
    ),
    Harm.INJURED: re.compile(
        rf"{_TO}(?:among|amongst|one of|two of|some of) "
        r"(?:the (?:injured|wounded|casualties|victims)\b"
        rf"|(?:the )?{_PEOPLE} (?:(?:who|that) (?:were |had been )?)?(?:injured|wounded|hurt|shot)"
        rf"|(?:them\b|{_NUMBERED}(?= ?(?:\w+ ){{0,3}}(?:injur|wound|hurt))))",
        re.IGNORECASE,
    ),
}
_APART = frozenset({Status.COMBATANT, Status.SECURITY})


def with_told_among(parsed: Parsed, placed: Sequence[Placed]) -> list[Placed]:
    """Give the claims, those of people who were "among the dead" as parts of the number told before.

    Where no number large enough was told, they stand for themselves.

    Args:
        parsed: The text.
        placed: Its claims in reading order.
    """
    found = list(placed)
    for at, held in enumerate(found):
        if held.whole_at < 0 and _is_told(held.claim) and _is_among(parsed, held.claim):
            near = [*reversed(found[max(0, at - FARTHEST) : at]), *found[at + 1 : at + 2]]
            whole = next((p.claim for p in near if _is_number_behind(p, held) or _holds(p, held)), None)
            if whole is not None and whole.count_span is not None:
                found[at] = replace(held, whole_at=whole.count_span.start)
    return found


def _is_told(claim: Claim) -> bool:
    return claim.harm in _HARMS and not claim.negated and not claim.is_historical


def _is_among(parsed: Parsed, claim: Claim) -> bool:
    people = claim.victims.span
    if people is None or claim.count.low is None:
        return False
    return _AMONG[claim.harm].match(parsed.plain, people.end, parsed.sentence_at(people.start).end) is not None


def _is_number_behind(other: Placed, held: Placed) -> bool:
    """As in "a clerk was *among 25* killed": the number stands between the one and the word of harm that both share."""
    whole, part = other.claim, held.claim
    if whole.harm_span is None or whole.harm_span != part.harm_span or whole.count_span is None:
        return False
    people = part.victims.span
    return people is not None and people.end < whole.count_span.start < whole.harm_span.start


def _holds(earlier: Placed, held: Placed) -> bool:
    """Whether an earlier number may hold them: the same harm, no fewer people, told before and of no other side."""
    whole, part = earlier.claim, held.claim
    same = _is_told(whole) and whole.harm is part.harm and whole.span.end <= part.span.start
    apart = whole.victims.status in _APART and part.victims.status is not whole.victims.status
    enough = (whole.count.low or 0) > (part.count.low or 0) and whole.count_span is not None
    return same and enough and not apart
