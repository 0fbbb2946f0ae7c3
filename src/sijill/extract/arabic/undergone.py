"""Harm told by a verb of undergoing: "six of them were *subjected to torture*"."""

from __future__ import annotations

from sijill.extract.arabic.forms import harms_told, is_one_of
from sijill.extract.arabic.numbers import number_found
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.pronouns import meant_by_that
from sijill.extract.arabic.testified import hurt_oneself
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Status

FARTHEST = 9
"""What is undergone stands within this many words of its verb (words)."""
_THEM = frozenset({"منهم", "منهن", "منهما", "منها"})
_HE = frozenset({"انه", "انها", "بانه", "بانها"})
_RUN_OVER = "دهس"
"""Of which people may live: what came of it is told behind."""
_STOPS = frozenset({"،", ",", "ان", "الذي", "التي", "حيث"})


def undergone(words: tuple[Word, ...], at: int) -> tuple[Harm, Phrase, int] | None:
    """Give the harm somebody underwent by the verb at ``at``, who they are, and the word that names the harm."""
    own = hurt_oneself(words, at)
    if own is not None:
        return Harm.INJURED, own, at
    if not is_one_of(words[at], "report", "undergoing"):
        return None
    for position in range(at + 1, min(len(words), at + FARTHEST)):
        text = words[position].text
        if text in _STOPS:
            return None
        if text.removeprefix("لل").removeprefix("ل") == _RUN_OVER:
            return None
        if text.startswith("ل") and (harms := _harms(text)):
            phrase = (
                _who(words, at + 1, position) or meant_by_that(words, at, harms[0]) or _goes_on(words, at, position)
            )
            return (harms[0], phrase, position) if phrase is not None else None
    return None


def _goes_on(words: tuple[Word, ...], at: int, position: int) -> Phrase | None:
    """As in "that he was detained ... *and was subjected to* torture": the one of whom the verb before told."""
    joined = words[at].text.startswith("و") and position == at + 1
    told = any(words[i].text in _HE for i in range(max(0, at - FARTHEST), at))
    return (
        Phrase(at, at + 1, Count(1, 1), None, Status.UNKNOWN, None, words[at].text, head=at)
        if joined and told
        else None
    )


def _harms(text: str) -> list[Harm]:
    """The harms of "to the torture", "to torture"."""
    told = harms_told(text) | harms_told(text.removeprefix("لل")) | harms_told(text.removeprefix("ل"))
    return [harm for harm in Harm if harm in told]


def _who(words: tuple[Word, ...], first: int, last: int) -> Phrase | None:
    for at in range(first, last):
        phrase = phrase_at(words, at) or _some_of_them(words, at)
        if phrase is not None and phrase.last <= last:
            return phrase
    return None


def _some_of_them(words: tuple[Word, ...], at: int) -> Phrase | None:
    number = number_found(words, at)
    if number is None or number.last >= len(words) or words[number.last].text not in _THEM:
        return None
    counted = (number.first, number.last)
    return Phrase(at, number.last + 1, number.count, counted, Status.UNKNOWN, None, "", head=number.last)
