"""Where the harm of one clause was done: "14 were killed in Safita, while 9 were killed in Banias" has two places."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.extract.arabic.words import Word
from sijill.model.mentions import PlaceMention

_OPENING = frozenset({"فيما", "بينما", "؛"})
_WHILE = ("في", "حين")


def places_of_clause(places: tuple[PlaceMention, ...], words: Sequence[Word], trigger: int) -> tuple[PlaceMention, ...]:
    """Give the places told in the clause of the word at ``trigger``; all of the sentence's where it tells none.

    Args:
        places: The places of the sentence, in reading order.
        words: Its words.
        trigger: The word of harm.
    """
    cuts = [at for at in range(len(words)) if opens_clause(words, at)]
    first = max((at for at in cuts if at <= trigger), default=0)
    last = min((at for at in cuts if at > trigger), default=len(words))
    start, end = words[first].start, words[last - 1].end
    own = tuple(place for place in places if place.span is not None and start <= place.span.start < end)
    return own or places


def opens_clause(words: Sequence[Word], at: int) -> bool:
    """Whether the word at ``at`` begins a clause beside the one before: "while", a semicolon."""
    text = words[at].text.removeprefix("و")
    return text in _OPENING or (text == _WHILE[0] and at + 1 < len(words) and words[at + 1].text == _WHILE[1])
