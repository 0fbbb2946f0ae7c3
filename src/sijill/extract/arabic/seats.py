"""Where a body sits: "the local council *in Safita*" is told apart by its place, where nobody need have been harmed."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.words import Word
from sijill.model.mentions import PlaceMention

_LOCAL = frozenset({"مجلس", "بلديه", "رابطه", "تنسيقيه", "مديريه", "شرطه", "نقابه", "مستشفي", "مشفي", "محافظ"})
"""Kinds of body of which every place has its own."""
_SAYING = frozenset({"ان", "بان", "انه", "انها", "توثيق", "وقوع", "سقوط"})


def seat_behind(words: Sequence[Word], first: int, at: int) -> int:
    """Give how many words behind a body's name, from "in" at ``at``, say where it sits; 0 for none.

    The name of a place must be all that stands there: a stop, a word of saying or the end comes after it.
    """
    heads = {word.text.removeprefix("ال") for word in words[first:at]}
    if words[at].text != "في" or not heads & _LOCAL or at + 1 >= len(words) or not words[at + 1].text.isalpha():
        return 0
    if words[at + 1].text in arabic_words("report", "times"):
        return 0
    after = words[at + 2] if at + 2 < len(words) else None
    harms = arabic_words("killed", "before") | arabic_words("injured", "before")
    ends = after is None or not after.text[0].isalpha() or after.text in _SAYING or after.text in harms
    return 2 if ends else 0


def without_seat(
    places: tuple[PlaceMention, ...], text: str, start: int, end: int, speaker: str
) -> tuple[PlaceMention, ...]:
    """Give the places without the one in the speaker's own name, where another is told.

    Args:
        places: Those of a claim.
        text: The whole text, in which the sentence stands from ``start`` to ``end``.
        start: Its first character.
        end: One past its last.
        speaker: The printed name of whoever says so, or "".
    """
    at = text.find(speaker, start, end) if speaker else -1
    own = tuple(p for p in places if p.span is None or at < 0 or not at <= p.span.start < at + len(speaker))
    return own or places
