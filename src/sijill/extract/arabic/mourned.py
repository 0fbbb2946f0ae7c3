"""Whom somebody mourns in an Arabic sentence: "the villagers mourned *their son X*, who was killed"."""

from __future__ import annotations

from sijill.extract.arabic.forms import forms
from sijill.extract.arabic.names import is_given, is_introduction, is_title
from sijill.extract.arabic.people import may_be_his, people_word
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


_WHO_ALONE = frozenset({"الذي", "التي"})
_FARTHEST = 8
"""Kin stand within so many words before "who was killed" (words)."""


def begins_own_kin(words: tuple[Word, ...], at: int) -> int:
    """Give where kin begin of whom "who was killed" tells: "X bade farewell to *his wife*, who was killed"; else 0.

    Whoever is named before lives: it is one alone who was killed, and no "and" joins the two.

    Args:
        words: The sentence.
        at: The verb of death behind "who".
    """
    if at < 2 or words[at - 1].text not in _WHO_ALONE:
        return 0
    for first in range(at - 2, max(0, at - _FARTHEST), -1):
        held = people_word(words[first].text)
        own = held is not None and (held.is_kin or (words[first].ends_in_ha and may_be_his(words[first].text)))
        if own and words[first - 1].text not in {"و", "،", ","}:
            return first
    return 0
