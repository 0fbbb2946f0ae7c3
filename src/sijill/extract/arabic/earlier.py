"""Harm an Arabic text looks back on behind what it leads with: "last November", "in 2018", a massacre recalled."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from sijill.extract.arabic.forms import is_one_of
from sijill.extract.arabic.words import ArabicSentence, Word
from sijill.text.calendars import ARABIC_WEEKDAYS, arabic_months

_PAST = r"(?:الماضي|الماضيه|المنصرم|المنصرمه|الفايت|الفايته)"
_DAYS = "|".join(ARABIC_WEEKDAYS)
_LAST_WEEKDAY = re.compile(rf"^ و?(?:يوم )?(?:{_DAYS}) {_PAST} ")
_YEAR = re.compile(r" و?(?:في|خلال|منذ|مطلع|منتصف|اواخر|نهايه) (?:العام|عام|سنه|السنه) (?:19|20)\d\d ")
"""As in "in the year 2018"; a day with its year may be the incident's own."""
_DAILY = re.compile(
    r" (?:ال|ل|لل)?تقرير(?:ها|ه)? (?:الاحصايي )?اليومي | مستشفيات (?:قطاع|القطاع)(?: غزه)? (?:تعاملت|استقبلت) "
)
"""As in "the ministry said in its *daily report* that": the toll of a day and a whole territory."""
_SAID_EARLIER = re.compile(r" في وقت سابق ")
"""As in "the committee announced *earlier* one dead": what it told before the number a text leads with."""
_STATISTICS = re.compile(r" (?:ل|ال)?(?:احدث|اخر) (?:ال)?احصا(?:ء|ءات|ييه|ييات|يات) ")
"""As in "according to *the latest statistics*": what has been counted until now."""
_WHICH = frozenset({"الذي", "التي", "والذي", "والتي"})
_BEGAN = frozenset({"بدا", "بدات", "اندلع", "اندلعت", "انطلق", "انطلقت", "تفجرت", "نشبت"})
_LEAVING = "خلف خلفت اسفر اسفرت اوقع اوقعت اودي اودت ادي ادت بلغ بلغت تسبب تسببت حصد حصدت"
_LEFT = frozenset(_LEAVING.split())
_BEGINNING = 14
"""When something began is told in no more words than this (words)."""
_MASSACRES = frozenset({"مجزره", "المجزره", "مذبحه", "المذبحه", "لمجزره", "لمذبحه"})
_REMEMBERED = frozenset({"ذكري", "بذكري", "لذكري"})
_LIKE = frozenset({"مماثل", "مماثله", "مشابه", "مشابهه", "شبيهه", "مماثلين"})
_AN_INCIDENT = (
    "حادث حادثه حوادث هجوم هجمات عمليه عمليات اغتيال اغتيالات قصف غاره غارات تفجير تفجيرات انفجار جريمه جرايم "
    "مجزره مجازر واقعه وقايع اعتدا اعتداءات استهداف قتل"
)
_INCIDENTS = frozenset(_AN_INCIDENT.split())
_ARMS = frozenset({"لغم", "قذيفه", "صاروخ", "عبوه", "سياره", "دراجه", "برميل", "ضربه", "كمين", "اشتباك", "مسيره"})
_ANOTHER = frozenset({"ثان", "ثاني", "ثانيه", "اخر", "اخري", "ثالث", "ثالثه", "منفصل", "منفصله"})
_RECALLING = 2
"""So many sentences from the first may say that a day is being remembered (sentences)."""


@cache
def _past_month() -> re.Pattern[str]:
    """As in "in November last", "on 27 May last"."""
    return re.compile(rf" (?:\d{{1,2}} )?(?:{_months()})(?: [/(] (?:{_months()}))?(?: \))? {_PAST} ")


@cache
def _part_of_month() -> re.Pattern[str]:
    """As in "at the beginning of October"."""
    return re.compile(rf" (?:مطلع|اوايل|منتصف|اواخر|نهايه) (?:شهر )?(?:{_months()}) ")


@cache
def _months() -> str:
    return "|".join(map(re.escape, arabic_months()))


def is_told_as_earlier(sentence: ArabicSentence, trigger: int) -> bool:
    """Whether a sentence behind the one a text leads with tells of another month, year or week.

    Args:
        sentence: The sentence.
        trigger: The word of the harm.
    """
    words = sentence.words
    end = next((i for i in range(trigger, len(words)) if words[i].text in {"،", ","}), len(words))
    told = _told(_without_beginning(words[:end]))
    if _SAID_EARLIER.search(_told(words[:trigger])) and is_one_of(words[0], "report", "verbs"):
        return True
    if _STATISTICS.search(_told(words[:trigger])):
        return True
    of_a_day = _DAILY.search(_told(words[:trigger]))
    return bool(of_a_day) or any(past.search(told) for past in (_past_month(), _YEAR, _LAST_WEEKDAY, _part_of_month()))


def _without_beginning(words: Sequence[Word]) -> Sequence[Word]:
    """The words without when something began that goes on: "clashes *that broke out on 26 August last* left" dead."""
    for at in range(len(words) - 1):
        if words[at].text in _WHICH and words[at + 1].text in _BEGAN:
            end = next((i for i in range(at + 2, min(len(words), at + _BEGINNING)) if words[i].text in _LEFT), None)
            return (*words[:at], *words[end:]) if end is not None else words
    return words


def is_aside_on_earlier(words: tuple[Word, ...], trigger: int) -> bool:
    """As in "protests*, which at the beginning of October led to the death of* 150": an aside on what was before."""
    which = [i for i in range(trigger) if words[i].text in _WHICH]
    return bool(which) and _part_of_month().search(_told(words[which[-1] : trigger + 1])) is not None


def is_of_the_like(words: Sequence[Word], trigger: int) -> bool:
    """As in "the town saw *similar* killings, among them that of X": told beside the incident as like it."""
    like = [i for i in range(min(trigger + 2, len(words))) if words[i].text in _LIKE]
    return bool(like) and any(
        word.bare.removeprefix("ال") in _INCIDENTS for word in words[max(0, like[-1] - 2) : like[-1]]
    )


def tells_of_another(words: Sequence[Word]) -> bool:
    """As in "*a second mine* blew up under a patrol", "*another raid*": an incident beside the one told of."""
    return any(
        after.text in _ANOTHER and (word.bare in _INCIDENTS or word.bare in _ARMS) for word, after in pairwise(words)
    )


def recalled_in(sentences: Sequence[ArabicSentence]) -> set[int]:
    """Give the sentences in which a text on a day of remembrance tells of the massacre remembered, by number."""
    opened = {word.text.removeprefix("ال") for one in sentences[:_RECALLING] for word in one.words}
    if not opened & _REMEMBERED:
        return set()
    return {one.index for one in sentences if any(word.text in _MASSACRES for word in one.words)}


def _told(words: Sequence[Word]) -> str:
    return f" {' '.join(word.text for word in words)} "
