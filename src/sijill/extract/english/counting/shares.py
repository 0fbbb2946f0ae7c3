"""Shares of a stated number: "a third of the 90 dead", "one in five of the 50 hostages", "40 percent of the 300"."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from operator import itemgetter
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import CountFound, find_count
from sijill.extract.english.words.begun import Masks, begun_in
from sijill.model.counts import Count
from sijill.text.numerals import NUMBER_WORDS, number_value

if TYPE_CHECKING:
    from sijill.extract.english.words.parsed import Parsed
    from sijill.extract.english.words.tokens import Token

_PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "tenth": 10, "tenths": 10,
}  # fmt: skip
SHARES = frozenset(_PARTS) | {"percent", "%", "cent"}
"""Words that can head a share; "one in five" is headed by its first number."""
_WORD = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})"
_SHARE = re.compile(
    rf"(?:(?P<modifier>more than|over|at least|nearly|almost|about|around|roughly|some)\s+)?"
    rf"(?:(?P<many>an?|{_WORD})[\s-]+)?(?P<part>{'|'.join(sorted(_PARTS, key=len, reverse=True))})"
    rf"|(?P<one>{_WORD}) (?:in|out of)(?: every)? (?P<every>{_WORD})"
    rf"|(?P<percent>\d{{1,3}}(?:\.\d+)?|{NUMBER_WORDS})\s?(?:%|percent|per cent)",
    re.IGNORECASE,
)
_OF = re.compile(r"\s+of\s+(?:(?:the|those|these|their|its|all)\s+)*", re.IGNORECASE)
_MODIFIERS = {"more than": "more_than", "over": "more_than", "at least": "at_least"}


def share_count(parsed: Parsed, head: Token, masks: tuple[tuple[int, int], ...]) -> CountFound | None:
    """Give how many a share of a stated number is, rounded to people; ``None`` when ``head`` heads no such share.

    The words stay as printed; the count is the share worked out, and says so by its modifier ``share``.
    """
    if head.lower_ not in SHARES and not head.like_num:
        return None
    start, end = int(head.left_edge.idx), int(head.right_edge.idx) + len(head.right_edge.text)
    match = _SHARE.search(parsed.plain, start, end)
    of = _OF.match(parsed.plain, match.end(), end) if match is not None else None
    if match is None or of is None or not match.start() <= head.idx < match.end():
        return None
    whole = find_count(
        parsed.plain, of.end(), min(end, of.end() + 30), Masks(begun_in(masks, of.end(), end, at=itemgetter(0)))
    )
    fraction = _fraction(match)
    if whole is None or whole.start != of.end() or fraction is None or whole.count.low is None:
        return None
    low = _people(whole.count.low * fraction)
    high = None if whole.count.high is None or (match["modifier"] or "").lower() in _MODIFIERS else low
    return CountFound(Count(low, high, parsed.text[match.start() : whole.end], "share"), match.start(), whole.end)


def _fraction(match: re.Match[str]) -> Fraction | None:
    if match["percent"]:
        printed = match["percent"]
        share = Fraction(printed if printed[0].isdigit() else number_value(printed) or 0) / 100
    elif match["part"]:
        many = number_value(match["many"] or "one") if (match["many"] or "").lower() not in {"a", "an"} else 1
        share = Fraction(many or 1, _PARTS[match["part"].lower()])
    else:
        share = Fraction(number_value(match["one"]) or 0, number_value(match["every"]) or 1)
    return share if 0 < share < 1 else None


def _people(number: Fraction) -> int:
    return int((Decimal(number.numerator) / Decimal(number.denominator)).quantize(Decimal(1), ROUND_HALF_UP))
