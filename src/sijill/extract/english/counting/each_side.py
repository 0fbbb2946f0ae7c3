"""A number told of each of two sides: "one was killed *on each side*" tells of two."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sijill.extract.english.counting.counts import CountFound
from sijill.extract.english.words.grammar import children

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Token

SIDES = 2
_SIDE = frozenset({"side", "party", "camp"})


def on_each_side(part: Token, count: CountFound | None) -> CountFound | None:
    """Give the number of both sides where the words tell it of each; any other number unchanged."""
    if count is None or count.count.low is None or not any(_is_each_side(prep) for prep in _leads(part)):
        return count
    told = count.count
    high = told.high * SIDES if told.high is not None else None
    return replace(count, count=replace(told, low=(told.low or 0) * SIDES, high=high))


def _leads(part: Token) -> list[Token]:
    """The prepositions behind the people themselves, what befell them and the verb over both."""
    state = children(part, {"acl", "amod"})
    return [prep for link in (part, part.head, *state) for prep in children(link, {"prep"})]


def _is_each_side(prep: Token) -> bool:
    """As in "on each side", "from either side", "on both of the sides" is left as it stands."""
    sides = [thing for thing in children(prep, {"pobj"}) if thing.lower_ in _SIDE]
    return prep.lower_ in {"on", "from", "in"} and any(
        child.lower_ in {"each", "either"} for side in sides for child in children(side, {"det"})
    )
