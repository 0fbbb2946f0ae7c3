"""In whose ranks people fell: "five dead in the ranks of the army"."""

from __future__ import annotations

from sijill.extract.arabic.forms import harms_named
from sijill.extract.arabic.numbers import number_found
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.phrases import word_status
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Status

_RANKS = frozenset({"صفوف", "الصفوف"})
_SIDES = frozenset({"الطرفين", "الجانبين", "الفريقين", "المهاجمين", "المسلحين"})
_BEFORE = frozenset({"في", "من", "بين", "ضمن", "داخل"})
_FARTHEST = 6
"""So many words behind the people their ranks may be named (words)."""
_NAMED = 3
"""So many words behind "the ranks of" a force is named (words)."""


def ranks_after(words: tuple[Word, ...], end: int) -> Status:
    """Give the status of those in whose ranks the people fell whose phrase ends at ``end``, else ``UNKNOWN``."""
    for at in range(max(0, end - 1), min(len(words), end + _FARTHEST)):
        if words[at].text in _RANKS and at and words[at - 1].text in _BEFORE:
            return _first_status(words[at + 1 : at + 1 + _NAMED])
        if words[at].text in _SIDES and at and words[at - 1].text == "من":
            return Status.COMBATANT
        if at >= end and not _goes_on(words, at):
            break
    return Status.UNKNOWN


def _first_status(words: tuple[Word, ...]) -> Status:
    told = (word_status(word.text) for word in words)
    return next((status for status in told if status is not Status.UNKNOWN), Status.UNKNOWN)


def _goes_on(words: tuple[Word, ...], at: int) -> bool:
    """Whether a word may stand between the people and their ranks: other people, a number, "and others in"."""
    word = words[at]
    if word.text in _BEFORE or people_word(word.text) or people_word(word.bare) or harms_named(word.text):
        return True
    return number_found(words, at) is not None
