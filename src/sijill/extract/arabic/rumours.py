"""Deaths an Arabic text tells of as a rumour and says are untrue: nobody is to be named as dead who lives."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from sijill.extract.arabic.forms import forms
from sijill.extract.arabic.words import ArabicText, Word

_TOLD = "خبر اخبار اخبارا خبرا انباء انبا شايعه شايعات اشاعه اشاعات مزاعم ادعاء ادعاءات حقيقه صحه"
_NEWS = frozenset(_TOLD.split())
_PASSED = "تداول تداولت تداولوا يتداول تتداول متداول متداوله المتداول المتداوله انتشر انتشرت مفاده مفادها شاع"
_SPREAD = frozenset(_PASSED.split())
_CONFIRMED = frozenset({"اكد", "اكدت", "اكدوا", "تاكد", "وصل", "وصلنا", "تلقي", "تلقت", "تلقوا", "بلغ"})
_REACH = 10
"""The news stands within so many words before the death (words)."""
_UNTRUE = re.compile(
    r" (?:ال)?(?:خبر|شايعه|اشاعه|ادعاء|منشور|مقطع)(?: \w+)? (?:مزيف|مفبرك|كاذب|كاذبه|غير صحيح|غير صحيحه|زايف)"
    r"| (?:ال)?(?:خبر|انباء|شايعه|اشاعه)(?: \w+){2,7}"
    r" (?:غير صحيح|غير صحيحه|كاذب|كاذبه|مفبرك|عار عن الصحه|عاريه عن الصحه|لا اساس له)"
    r"| (?:هذه|تلك|هذا) (?:ال)?(?:شايعه|شايعات|اشاعه|اشاعات|الاكاذيب)| زيف (?:ال)?(?:ادعاء|خبر)"
    r"| (?:نفي|نفت|نفوا|ونفي|ونفت|ينفي|تنفي)(?: \S+){1,9} (?:صحه|خبر|انباء|شايعه|شايعات|هذه الاخبار|ما تردد)"
)
_ALIVE = re.compile(r" (?:بخير|علي قيد الحياه|بصحه جيده|بصحه وعافيه|بكامل صحته) ")
_RUMOURS = frozenset({"شايعه", "اشاعه", "شايعات", "اشاعات"})


def untrue_deaths(text: ArabicText) -> Callable[[tuple[Word, ...], int], bool]:
    """Give what says of a word of death whether it is news that the text passes on and says is untrue.

    "Accounts *spread news of* the death of X ... X is well" is untrue; "relatives confirmed *news of* the death of X.
    His brother is alive" is not: who is alive may be somebody else, unless a rumour was passed on.
    """
    told = " ".join(f" {' '.join(word.text for word in sentence.words)} " for sentence in text.sentences)
    untrue = _UNTRUE.search(told) is not None
    denied = untrue or _ALIVE.search(told) is not None
    return lambda words, trigger: (denied and _is_passed_on(words, trigger)) or (untrue and _is_news(words, trigger))


def _is_passed_on(words: tuple[Word, ...], trigger: int) -> bool:
    """As in "accounts *spread news of* the death", "*a rumour of* the death", "*what is the truth of* the death"."""
    near = words[max(0, trigger - _REACH) : trigger]
    held = {form for word in near for form in forms(word.text)}
    asked = any(a.text == "ما" and b.text == "حقيقه" for a, b in pairwise(near))
    spread = any(forms(word.text) & _SPREAD for word in words)
    return asked or bool(held & _RUMOURS) or (bool(held & _NEWS) and spread)


def _is_news(words: tuple[Word, ...], trigger: int) -> bool:
    """As in "on *the news of* the death"; news that somebody confirmed or got stands."""
    confirmed = any(forms(word.text) & _CONFIRMED for word in words[:trigger])
    return trigger > 0 and "خبر" in forms(words[trigger - 1].text) and not confirmed
