"""Who is told to be among others: "Noor Haddad *was among those killed*", "*among 11* killed", "*including* a cook"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sijill.extract.english.tolls.within.told import (
    counts_more,
    counts_no_fewer,
    is_casualty_told,
    may_be_counted_in,
)
from sijill.model.vocabulary import UNDER_ARMS, Harm
from sijill.text.numerals import NUMBER_WORDS
from sijill.text.sought import Sought

if TYPE_CHECKING:
    from sijill.extract.english.tolls.within.told import Number, Told
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.placed import Placed
    from sijill.model.claims import Claim

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


_ANOTHER_DEED = re.compile(
    r"\b(?:an?|another|second|separate|further)\s+(?:\w+\s+){0,2}"
    r"(?:attack|strike|airstrike|raid|blast|bomb|bombing|explosion|ambush|shooting|assault|incident|clash)\b"
    r"|\belsewhere\b",
    re.IGNORECASE,
)
_WAS_AMONG = Sought(r"\b(?:was|were|is|are) among (?:the |at least |more than |about |some )?\w+\b", re.IGNORECASE)
_INCLUDING = re.compile(r"including\b", re.IGNORECASE)
_LED_IN = Sought(
    r"\b(?:including|among (?:them|whom))\s+(?:at least\s+|about\s+|around\s+|some\s+|an?\s+)?(?:[\w,-]+\s+)?$",
    re.IGNORECASE,
)
_JOINED = Sought(
    r"\b(?:including|among (?:them|whom|those))\b(?=.*\band\s+(?:[\w-]+\s+){0,2}$)", re.IGNORECASE | re.DOTALL
)
_ONLY_LED_IN = re.compile(
    r"\W*(?:including|among (?:them|whom|those))\s+(?:at least\s+|about\s+|around\s+|some\s+|an?\s+|the\s+)?",
    re.IGNORECASE,
)
_PARTED = Sought(
    r"[;.:]|\b(?:while|when|but|as well as|in addition|also|another|others?|more|further|were|was)\b"
    r"|\b(?:injur\w+|wound\w+|hurt)\b",
    re.IGNORECASE,
)
"""What parts those behind "including" from who is told of in the same sentence."""
_LEAD = 80
"""The word "including" stands so near before whom it leads in (characters)."""
_NEAR = 6
"""The number somebody is led in behind is told at most so many claims away (claims)."""


def among_the_dead(number: Number) -> Claim | None:
    """As in "Five people were killed. Noor Haddad *was among those killed*": one of the five."""
    part, parsed = number.claim, number.told.parsed
    if parsed is None or number.held.whole_at >= 0 or not is_casualty_told(part) or not _is_among(parsed, part):
        return None
    near = [*reversed(number.before()), *number.near(1)[-1:]]
    wholes = [held.claim for held in near if held is not number.held]
    whole = next((whole for whole in wholes if _is_number_behind(whole, part) or _holds(whole, part)), None)
    return whole or _told_next(parsed, part, [held for held in number.near(1)[-1:] if held is not number.held])


def _told_next(parsed: Parsed, part: Claim, behind: Sequence[Placed]) -> Claim | None:
    """As in "Three children were *among the dead*. The attack killed 20": the number told right behind."""
    for other in behind:
        whole = other.claim
        sentence = parsed.sentence_at(whole.span.start)
        near = sentence.index - parsed.sentence_at(part.span.start).index == 1
        same = is_casualty_told(whole) and whole.harm is part.harm and whole.count_span is not None
        if _ANOTHER_DEED.search(parsed.plain, sentence.start, sentence.end):
            return None
        if near and same and not other.another and counts_more(whole, part) and not whole.relation.apart:
            return whole
    return None


def _is_among(parsed: Parsed, claim: Claim) -> bool:
    people = claim.victims.span
    if people is None or claim.count.low is None:
        return False
    return _AMONG[claim.harm].match(parsed.plain, people.end, parsed.sentence_at(people.start).end) is not None


def _is_number_behind(whole: Claim, part: Claim) -> bool:
    """As in "a clerk was *among 25* killed": the number stands between the one and the word of harm that both share."""
    if whole.harm_span is None or whole.harm_span != part.harm_span or whole.count_span is None:
        return False
    people = part.victims.span
    return people is not None and people.end < whole.count_span.start < whole.harm_span.start


def _holds(whole: Claim, part: Claim) -> bool:
    """Whether an earlier number may hold them: the same harm, no fewer people, told before and of no other side."""
    same = is_casualty_told(whole) and whole.harm is part.harm and whole.span.end <= part.span.start
    apart = whole.victims.status in UNDER_ARMS and part.victims.status is not whole.victims.status
    return same and counts_more(whole, part) and whole.count_span is not None and not apart


def among_a_number(number: Number) -> Claim | None:
    """As in "a clerk *was among 11 people* killed": the one is part of the number, both told by one word."""
    part = number.claim
    among = _WAS_AMONG.search(part.span.quote)
    if part.harm_span is None or part.count.low is None or among is None:
        return None
    behind = part.span.start + among.start()
    wholes = [held.claim for held in number.near() if held is not number.held]
    wholes = [one for one in wholes if one.harm_span == part.harm_span and one.harm is part.harm]
    wholes = [one for one in wholes if one.count_span is not None and one.count_span.start > behind]
    return next((one for one in wholes if counts_more(one, part)), None)


def led_in_by_including(told: Told) -> Iterator[tuple[str, str]]:
    """Who is told of behind "including" is part of the number before it, whatever more is told of them there.

    As in "including a miller, *his wife and four children*", where the first is known to be a part; and in "20 were
    killed, including *seven guards shot* at the gate", where the seven have a verb of their own.
    """
    parts = [claim for claim in told.claims if _INCLUDING.match(claim.span.quote)]
    rows = {_row(part): whole for part in parts if (whole := told.whole_of(part)) is not None}
    for number in told.numbers:
        part = number.claim
        if part.id in told.known or part.negated:
            continue
        whole = rows.get(_row(part)) if rows else None
        whole = whole if whole is not None and _is_enough(whole, part) else _before_including(number)
        if whole is not None:
            yield part.id, whole.id


def _row(claim: Claim) -> tuple[int, int, str]:
    return claim.span.start, claim.span.end, claim.harm.value


def _is_enough(whole: Claim, part: Claim) -> bool:
    return whole.count.low is None or (part.count.low is not None and counts_no_fewer(whole, part))


def _before_including(number: Number) -> Claim | None:
    part, victims = number.claim, number.claim.victims.span
    if victims is None or part.count.low is None:
        return None
    last = _last_told(number, victims.start)
    for held in number.near(_NEAR):
        whole = held.claim
        if held is number.held or not may_be_counted_in(whole, part) or not counts_more(whole, part):
            continue
        if last is not None and last.harm is not part.harm and whole.count_span is not None:
            # "four shot dead and four wounded, *including one who died later*": the wounded are told last
            continue
        at = whole.count_span.end if whole.count_span is not None else whole.span.start
        inside = whole.span.start <= at < victims.start <= whole.span.end
        before = victims.start - whole.span.start
        words = whole.span.quote[max(0, at - whole.span.start) : before]
        own = part.harm_span is not None and part.harm_span != whole.harm_span
        if not inside and _is_right_behind(number, whole):
            return whole
        if inside and (
            (own and _is_joined_behind(words)) or _LED_IN.search(whole.span.quote[max(0, before - _LEAD) : before])
        ):
            return whole
    return None


def _is_right_behind(number: Number, whole: Claim) -> bool:
    """As in "four people died, including *two who succumbed* to wounds": the clause with the whole ends there."""
    parsed, victims = number.told.parsed, number.claim.victims.span
    if parsed is None or victims is None or whole.span.end > victims.start:
        return False
    return _ONLY_LED_IN.fullmatch(parsed.plain, whole.span.end, victims.start) is not None


def _last_told(number: Number, start: int) -> Claim | None:
    """The claim whose number of dead or hurt stands last before ``start`` in the words the number was read from."""
    told = [held.claim for held in number.near(_NEAR) if held is not number.held and is_casualty_told(held.claim)]
    inside = [
        (claim.count_span.end, claim)
        for claim in told
        if claim.count_span is not None and claim.span.start <= number.claim.span.start and claim.count_span.end < start
    ]
    return max(inside, key=lambda one: one[0])[1] if inside else None


def _is_joined_behind(words: str) -> bool:
    """As in "two died, including one in an ambush *and a guard shot* at home": told by a verb of their own."""
    led = _JOINED.search(words)
    return led is not None and _PARTED.search(words, led.end()) is None
