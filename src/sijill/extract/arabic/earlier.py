"""Harm an Arabic text looks back on behind what it leads with: "last November", "in 2018", a massacre recalled."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from sijill.extract.arabic.words import ArabicSentence, Word
from sijill.text.calendars import month_numbers

_PAST = r"(?:الماضي|الماضيه|المنصرم|المنصرمه|الفايت|الفايته)"
_DAYS = "السبت|الاحد|الاثنين|الثلاثا|الثلاثاء|الاربعا|الاربعاء|الخميس|الجمعه"
_YEAR = re.compile(r" (?:العام|عام|سنه|السنه) (?:19|20)\d\d ")
_WHICH = frozenset({"الذي", "التي", "والذي", "والتي"})
_MASSACRES = frozenset({"مجزره", "المجزره", "مذبحه", "المذبحه", "لمجزره", "لمذبحه"})
_RECALLING = 2
"""So many sentences from the first may say that a day is being remembered (sentences)."""


@cache
def _past_month() -> re.Pattern[str]:
    """As in "in November last", "on 27 May last"."""
    return re.compile(rf" (?:\d{{1,2}} )?(?:{_months()})(?: [/(] (?:{_months()}))?(?: \))? {_PAST} ")


@cache
def _part_of_month() -> re.Pattern[str]:
    """As in "at the beginning of October"."""
    return re.compile(rf" (?:مطلع|اوايل|منتصف|اواخر|نهايه|خلال) (?:شهر )?(?:{_months()}) ")


@cache
def _months() -> str:
    names = sorted((name for name in month_numbers() if not name.isascii()), key=len, reverse=True)
    return "|".join(re.escape(name) for name in names)


_LAST_WEEKDAY = re.compile(rf"^ و?(?:يوم )?(?:{_DAYS}) {_PAST} ")


def is_told_as_earlier(sentence: ArabicSentence, trigger: int) -> bool:
    """Whether a sentence behind the one a text leads with tells of another month, year or week.

    Args:
        sentence: The sentence.
        trigger: The word of the harm.
    """
    words = sentence.words
    end = next((i for i in range(trigger, len(words)) if words[i].text in {"،", ","}), len(words))
    told = _told(words[:end])
    return any(past.search(told) for past in (_past_month(), _YEAR, _LAST_WEEKDAY))


def is_aside_on_earlier(words: tuple[Word, ...], trigger: int) -> bool:
    """As in "protests*, which at the beginning of October led to the death of* 150": an aside on what was before."""
    which = [i for i in range(trigger) if words[i].text in _WHICH]
    return bool(which) and _part_of_month().search(_told(words[which[-1] : trigger + 1])) is not None


def is_recalled(sentences: Sequence[ArabicSentence], sentence: ArabicSentence) -> bool:
    """Whether a text on a day of remembrance tells in this sentence of the massacre remembered."""
    opened = {word.text.removeprefix("ال") for one in sentences[:_RECALLING] for word in one.words}
    if not opened & {"ذكري", "بذكري", "لذكري"}:
        return False
    return any(word.text in _MASSACRES for word in sentence.words)


def _told(words: Sequence[Word]) -> str:
    return f" {' '.join(word.text for word in words)} "
