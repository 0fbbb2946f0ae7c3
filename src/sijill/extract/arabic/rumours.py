"""Deaths an Arabic text tells of as a rumour and says are untrue: nobody is to be named as dead who lives."""

from __future__ import annotations

import re

from sijill.extract.arabic.forms import forms
from sijill.extract.arabic.words import ArabicText, Word

_TOLD = "خبر اخبار اخبارا خبرا انباء انبا شايعه شايعات اشاعه اشاعات مزاعم ادعاء ادعاءات حقيقه صحه"
_NEWS = frozenset(_TOLD.split())
_PASSED = "تداول تداولت تداولوا يتداول تتداول متداول متداوله المتداول المتداوله انتشر انتشرت مفاده مفادها شاع"
_SPREAD = frozenset(_PASSED.split())
_REACH = 10
"""The news stands within so many words before the death (words)."""
_UNTRUE = re.compile(
    r" (?:ال)?(?:خبر|شايعه|اشاعه|ادعاء|منشور|مقطع)(?: \w+)? (?:مزيف|مفبرك|كاذب|كاذبه|غير صحيح|غير صحيحه|زايف)"
    r"| (?:هذه|تلك|هذا) (?:ال)?(?:شايعه|شايعات|اشاعه|اشاعات|الاكاذيب)| زيف (?:ال)?(?:ادعاء|خبر)"
    r"| (?:نفي|نفت|نفوا|ونفي|ونفت|ينفي|تنفي)(?: \S+){1,9} (?:صحه|خبر|انباء|شايعه|شايعات|هذه الاخبار|ما تردد)"
    r"| (?:بخير|علي قيد الحياه|بصحه جيده|بصحه وعافيه|بكامل صحته) "
)


def are_rumours_denied(text: ArabicText) -> bool:
    """Whether a text says that news it passes on is untrue, or that somebody is alive and well."""
    told = " ".join(f" {' '.join(word.text for word in sentence.words)} " for sentence in text.sentences)
    return _UNTRUE.search(told) is not None


def is_rumour(words: tuple[Word, ...], trigger: int) -> bool:
    """Whether the death at word ``trigger`` is what a rumour passed on says: "accounts *spread news of* the death".

    Args:
        words: The sentence.
        trigger: The word of the death.
    """
    near = words[max(0, trigger - _REACH) : trigger]
    told = {form for word in words for form in forms(word.text)}
    held = {form for word in near for form in forms(word.text)}
    asked = bool(held & {"حقيقه", "شايعه", "اشاعه", "شايعات", "اشاعات"})
    return asked or (bool(held & _NEWS) and bool(told & _SPREAD)) or bool(near and forms(near[-1].text) & {"خبر"})
