"""Deaths of people an Arabic text told of before: "two *of them* died", "died of his wounds" with nobody named."""

from __future__ import annotations

from sijill.extract.arabic.bare_numbers import bare_number
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.names import is_given, is_title
from sijill.extract.arabic.numbers import number_found
from sijill.extract.arabic.people import people_word
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.counts import Count
from sijill.model.vocabulary import Status

_VERBS = "توفي توفيت توفيا توفوا مات ماتت ماتا ماتوا ماتو استشهد استشهدت استشهدا استشهدوا استشهدو قضي قضت قضوا"
_DIED = frozenset(_VERBS.split())
_LEFT = frozenset({"فارق", "فارقت", "فارقا", "فارقوا"})
_THEM = frozenset({"منهم", "منهن", "منهما", "منن", "منا"})
_ONE_OF_THEM = frozenset({"احدهم", "احدهما", "احداهن", "احداهما"})
_ONE = frozenset({"واحد", "واحده"})
_WOUNDED = frozenset({"متاثرا", "متاثره", "متاثرين"})
_WOUNDS = ("بجر", "بالجر", "باصاب", "بحرو", "بنزيف", "بما")
_OPENS = frozenset({"،", ",", "؛", ":", "ثم", "انه", "انها", "بانه", "بانها", "لكنه", "لكنها", "حيث", "ان", "الي"})
_REACH = 5
"""Some of them are told of within so many words before their verb (words)."""
_GAP = 2
_NAMED = 8
"""Who died is named within so many words behind the verb (words)."""


def dies(words: tuple[Word, ...], at: int) -> bool:
    """Give whether a verb of dying, which nobody does to others, stands at ``at``: "died", "passed away"."""
    if at >= len(words):
        return False
    text, bare = words[at].text, words[at].bare
    if text in _DIED or bare in _DIED:
        return bare not in {"قضي", "قضت", "قضوا"} or words[at + 1 : at + 2] == () or words[at + 1].text != "علي"
    return (text in _LEFT or bare in _LEFT) and at + 1 < len(words) and words[at + 1].text == "الحياه"


def some_died(words: tuple[Word, ...], at: int, used: set[int]) -> Phrase | None:
    """Give those of people told of before who died: "*two of them* died", "died *of them two*", "*one of them* did"."""
    if not dies(words, at):
        return None
    behind = at + 1 + (at + 1 < len(words) and words[at + 1].text == "الحياه")
    if behind < len(words) and words[behind].text in _THEM:
        told = phrase_at(words, behind + 1) or (bare_number(words, behind + 1) if behind + 1 < len(words) else None)
        return told if told is not None and told.count is not None and not told.definite else None
    for first in range(max(0, at - _REACH), at):
        end = _of_them(words, first)
        opened = first == 0 or words[first - 1].text in _OPENS or words[first].text.startswith("و")
        opened = opened or people_word(words[first - 1].text) is not None
        if end is None or not opened or not 0 <= at - end <= _GAP or used & set(range(first, end)):
            continue
        if all(word.text.isalpha() for word in words[end:at]):
            number = number_found(words, first)
            count = number.count if number is not None and words[first].text not in _ONE_OF_THEM else Count(1, 1)
            counted = (number.first, number.last) if number is not None and count.low != 1 else None
            return Phrase(first, end, count, counted, Status.UNKNOWN, None, "", head=end - 1)
    return None


def _of_them(words: tuple[Word, ...], first: int) -> int | None:
    """Where "two of them", "one of them" ends that begins at ``first``; ``None`` for other words."""
    if words[first].bare in _ONE_OF_THEM:
        return first + 1
    number = number_found(words, first)
    end = number.last if number is not None else first + (words[first].bare in _ONE)
    return end + 1 if first < end < len(words) and words[end].text in _THEM else None


def died_unnamed(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the one told of before of whom a clause says no more than that they "died of their wounds"; or ``None``."""
    if not dies(words, at) or not _opens_clause(words, at):
        return None
    wounded = next((i for i in range(at + 1, min(len(words) - 1, at + _REACH)) if words[i].text in _WOUNDED), None)
    if wounded is None or not words[wounded + 1].text.startswith(_WOUNDS):
        return None
    end = next((i for i in range(wounded, min(len(words), at + _NAMED)) if words[i].text in {"،", ","}), at + _NAMED)
    if any(is_given(word.text) or is_title(word) for word in words[at + 1 : end]):
        return None
    many = words[at].text.endswith("وا")
    low = None if many else 1 + words[at].text.endswith("ا")
    return Phrase(at, at + 1, Count(low, low), None, Status.UNKNOWN, None, words[at].text, head=at)


def _opens_clause(words: tuple[Word, ...], at: int) -> bool:
    """Whether a verb begins what is said: no subject stands before it."""
    if at == 0:
        return True
    before = words[at - 1]
    times = arabic_words("report", "times")
    return (
        before.text in _OPENS or before.bare in times or (words[at].text.startswith("و") and before.text[0].isalnum())
    )


def is_left_out(surface: str) -> bool:
    """Give whether a folded surface is a verb of dying alone, whose subject was told before."""
    return surface.removeprefix("و").removeprefix("ف") in _DIED
