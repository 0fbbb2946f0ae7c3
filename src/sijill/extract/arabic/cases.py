"""Arabic words for cases that are counted like people: "152 injuries", "three deaths"; massacres; "until death"."""

from __future__ import annotations

from dataclasses import replace

from sijill.extract.arabic.forms import forms
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.numbers import number_found
from sijill.extract.arabic.phrases import NO_PEOPLE, Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.claims import UNCOUNTED
from sijill.model.counts import Count
from sijill.model.vocabulary import Harm, Status

_MASSACRES = frozenset({"مجزره", "مذبحه"})
_KILLING = frozenset({"قتل", "اعدام", "اغتيال", "وفاه", "استشهاد"})
"""As in "15 cases *of killing*"."""
_AGAINST = frozenset({"بحق", "ضد"})
_TWO_INJURIES = frozenset({"اصابتان", "اصابتين"})
_TWO_CASES = frozenset({"حالتي", "حالتا", "حالتين", "حالتان"})
_CHOKING = frozenset({"اختناق", "الاختناق", "تسمم"})
"""As in "nine cases *of choking* on gas"."""
_DIRECT = ("مباشر", "دقيق")
_FARTHEST = 8
"""Who suffered until death stands within this many words before (words)."""


def counted_cases(words: tuple[Word, ...], at: int) -> tuple[Harm, Phrase] | None:
    """Give the harm and phrase of cases counted from word ``at`` on ("152 *injuries*"), or ``None``."""
    number = number_found(words, at)
    if number is None:
        return _two_cases(words, at) or _some_cases(words, at)
    case = number.last
    acts: frozenset[str] = frozenset()
    if case < len(words) and words[case].text in arabic_words("cases", "case"):
        case, acts = case + 1, _KILLING
    harm = _harm(words[case]) if case < len(words) else None
    harm = Harm.KILLED if case < len(words) and words[case].text in acts else harm
    harm = Harm.INJURED if acts and case < len(words) and words[case].text in _CHOKING else harm
    if harm is None:
        return None
    counted = (number.first, number.last)
    return harm, Phrase(at, case + 1, number.count, counted, Status.UNKNOWN, None, "", head=case)


def _two_cases(words: tuple[Word, ...], at: int) -> tuple[Harm, Phrase] | None:
    """As in "*two injuries* by gunfire": the dual; "two *direct* hits" are of a thing."""
    after = words[at + 1].text if at + 1 < len(words) else ""
    if words[at].bare in _TWO_CASES and at + 1 < len(words):
        harm = Harm.INJURED if after in _CHOKING else _harm(words[at + 1])
        phrase = Phrase(at, at + 2, Count(2, 2), (at, at + 1), Status.UNKNOWN, None, "", head=at + 1)
        return (harm, phrase) if harm is not None else None
    if words[at].bare not in _TWO_INJURIES or after.startswith(_DIRECT):
        return None
    return Harm.INJURED, Phrase(at, at + 1, Count(2, 2), (at, at + 1), Status.UNKNOWN, None, "", head=at)


def _some_cases(words: tuple[Word, ...], at: int) -> tuple[Harm, Phrase] | None:
    """As in "*a number of injuries*", "many deaths": cases without a number."""
    if words[at].bare not in NO_PEOPLE or at + 2 >= len(words) or words[at + 1].text not in {"من", "كبير"}:
        return None
    case = at + 2 if words[at + 2].text != "من" else at + 3
    harm = _harm(words[case]) if case < len(words) else None
    return (harm, Phrase(at, case + 1, UNCOUNTED, None, Status.UNKNOWN, None, "", head=case)) if harm else None


def _harm(word: Word) -> Harm | None:
    bare = word.text.removeprefix("ال")
    if bare in arabic_words("cases", "injuries"):
        return Harm.INJURED
    return Harm.KILLED if bare in arabic_words("cases", "deaths") else None


def massacred(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give whom a number counts in "a massacre *against 40 civilians*"; ``None`` when nobody is counted."""
    if not forms(words[at].text) & _MASSACRES or at + 2 >= len(words) or words[at + 1].text not in _AGAINST:
        return None
    phrase = phrase_at(words, at + 2)
    return phrase if phrase is not None and phrase.count_words is not None else None


def until_death(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give who suffered something "until death": starved, bled, beaten."""
    if words[at].text != "الموت" or not at or words[at - 1].text != "حتي":
        return None
    start = max(0, at - _FARTHEST)
    verbs = [i for i in range(start, at) if forms(words[i].text) & arabic_words("cases", "wasting")]
    for first in range(max(start, verbs[0]), at) if verbs else ():
        phrase = phrase_at(words, first)
        if phrase is not None and phrase.last <= at:
            return replace(phrase, definite=False) if phrase.count is not None else phrase
    return None
