"""The forms of a folded Arabic word without the particles and the article that stand joined to it."""

from __future__ import annotations

from functools import lru_cache

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

_DESCRIBED = frozenset({"وصفت", "وصفوا", "وصفي", "ووصفت", "ووصفوا", "فوصفت"})
"""Forms of "described", whose first letter is no "and" before "liquidated"."""
_LEADS = ("ب", "ال", "ل", "لل", "بال", "ك")


@lru_cache(maxsize=50_000)
def forms(text: str) -> frozenset[str]:
    """Give a folded word and what remains of it without "and", "by", "for" and the article."""
    held = {text}
    if len(text) > 3 and text[0] in "وف":
        held.add(text[1:])
    bare = {form[len(lead) :] for form in held for lead in _LEADS if form.startswith(lead) and len(form) > 4}
    short = {form[1:] for form in held if len(form) == 4 and form[0] in "بل"}
    return frozenset(held | bare | short)


_PRISONS = frozenset({"السجن", "بالسجن", "للسجن", "السجون"})
"""The prison, written like the act of putting somebody there."""


@lru_cache(maxsize=50_000)
def harms_told(text: str) -> frozenset[Harm]:
    """Give the harms whose verb or act a folded word is, whatever is joined to it."""
    if text in _DESCRIBED or text.removeprefix("و") in _PRISONS or text.removeprefix("و").startswith("وصفت"):
        return frozenset()
    return frozenset(
        harm for harm in Harm if harm is not Harm.EXCULPATORY and forms(text) & arabic_words(harm.value, "before")
    )


@lru_cache(maxsize=50_000)
def harms_named(text: str) -> frozenset[Harm]:
    """Give the harms a folded word names people by ("the wounded")."""
    bare = {text, text[1:]} if len(text) > 3 and text[0] in "وف" else {text}
    bare |= {form[1:] for form in bare if len(form) > 4 and form[0] in "بل"}
    return frozenset(
        harm for harm in Harm if harm is not Harm.EXCULPATORY and bare & arabic_words(harm.value, "people")
    )


def is_one_of(word: Word, section: str, key: str) -> bool:
    """Whether a word, with or without what is joined to it, is in a list."""
    return bool(forms(word.text) & arabic_words(section, key))
