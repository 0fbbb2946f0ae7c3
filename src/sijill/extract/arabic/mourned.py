"""Whom somebody mourns in an Arabic sentence: "the villagers mourned *their son X*, who was killed"."""

from __future__ import annotations

from sijill.extract.arabic.forms import forms
from sijill.extract.arabic.names import is_given, is_introduction, is_title
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.words import Word

_MOURNS = frozenset({"نعي", "نعت", "نعوا", "ينعي", "تنعي", "ينعون"})


def begins_mourned(words: tuple[Word, ...], verb: int, at: int) -> bool:
    """Whether the word at ``at``, behind who mourns, begins whom they mourn: kin, a title or a name.

    Args:
        words: The sentence.
        verb: The verb in front of the source.
        at: A word behind the source's first.
    """
    if not forms(words[verb].text) & _MOURNS:
        return False
    held = people_word(words[at].text)
    kin = held is not None and held.is_kin
    on = at + 1 < len(words) and words[at + 1].text == "علي" and words[at + 1].ends_in_alef
    if on and not kin:
        return False
    return kin or is_title(words[at]) or is_given(words[at].text) or is_introduction(words, at)
