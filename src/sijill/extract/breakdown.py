"""Breakdowns: numbers after a number that tell who its people were, and are not more people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.extract.breakdowns import includes, is_bound
from sijill.extract.grammar import lemma
from sijill.model.vocabulary import Status

if TYPE_CHECKING:
    from sijill.extract.parsed import Parsed
    from sijill.extract.victims import Group

_ANYBODY = frozenset({"people", "person", "individual", "victim", "casualty", "fatality"})


def without_breakdown(parsed: Parsed, found: list[Group]) -> list[Group]:
    """Give the groups without the parts of the first, as in "three civilians, two women and a child".

    "Three civilians and three soldiers" are six.
    """
    if len(found) == 2 and (_is_joined(parsed, *found) or _are_others(*found)):
        return found
    lows = [group.count.count.low if group.count is not None else None for group in found]
    rest = [low for low in lows[1:] if low is not None]
    whole = lows[0] if lows else None
    if whole is not None and len(found) > 1 and includes(found[0].heads[-1], found[1].heads[0]):
        return [found[0], *(group for group in found[1:] if is_bound(group.count, whole))]
    if whole is None or not rest or len(rest) < len(lows) - 1:
        return found
    listed = lemma(found[0].heads[0]) in _ANYBODY and sum(rest) < whole
    return found[:1] if listed or sum(rest) == whole > 1 else found


def _are_others(first: Group, second: Group) -> bool:
    """As in "five farmers, five soldiers": people of two known kinds."""
    kinds = {first.stated.status, second.stated.status}
    return len(kinds) == 2 and not kinds & {Status.UNKNOWN, Status.MIXED}


def _is_joined(parsed: Parsed, first: Group, second: Group) -> bool:
    """Whether only "and" stands between two groups, no comma or bracket."""
    between = parsed.plain[first.end : second.start]
    return bool(re.search(r"\b(?:and|plus)\b", between)) and not re.search(r"[,:;()\[\]–—]", between)
