"""Deaths and wounds that an Arabic text lays to an earthquake, a flood or an accident on the road: no attack."""

from __future__ import annotations

from itertools import takewhile

from sijill.extract.arabic.forms import forms, harms_told, is_one_of
from sijill.extract.arabic.words import Word

_DISASTERS = frozenset({"زلزال", "زلازل", "فيضان", "فيضانات", "السيول", "اعصار", "اعاصير", "تسونامي", "هزه", "هزات"})
"""Not "storm", which names operations of war; "torrents" with the article only: without it they are Seoul."""
_SHOCKS = frozenset({"هزه", "هزات"})
_ACCIDENTS = frozenset({"حادث", "حادثه", "حوادث"})
_OF_TRAFFIC = frozenset({"سير", "السير", "مروري", "مروريه", "المروريه", "المروري", "مرور", "المرور", "تصادم"})
"""As in "in a *traffic* accident"."""
_ASIDE = frozenset(
    {
        "منذ",
        "قبل",
        "بعد",
        "متضرري",
        "متضررين",
        "المتضررين",
        "المتضرره",
        "متضرره",
        "تضررت",
        "تضرر",
        "تضرروا",
        "اثار",
        "تداعيات",
    }
    | {"ذكري", "منكوبي", "متضررا", "ناجين", "الناجين", "مساعدات", "اغاثه", "بعيد", "قبيل"}
)
"""Before the word for a disaster: it is no cause of what is told, but its day, its aid or its ruins."""
_WHICH = frozenset({"الذي", "والذي", "التي", "والتي", "مما", "ما", "وقد"})
"""What a clause begins with that goes on about what was told last."""
_SANK = frozenset({"غرق", "غرقت", "انقلاب", "انقلب"})
_VESSELS = frozenset(
    {"زورق", "زوارق", "مركب", "مراكب", "قارب", "قوارب", "سفينه", "عباره", "زورقهم", "مركبهم", "قاربهم"}
)
_NEAR = 2
"""So many words before the word for a disaster decide what is told of it (words)."""


def is_of_nature(words: tuple[Word, ...], trigger: int) -> bool:
    """Whether the harm at word ``trigger`` is laid to a disaster of nature, and to no attack, in its own clause.

    Args:
        words: The sentence.
        trigger: The word of the harm.
    """
    first, last = _clause(words, trigger)
    if first > 1 and words[first].text in _WHICH:
        first = _clause(words, first - 2)[0]
    clause = words[first:last]
    return not any(map(tells_of_attack, clause)) and any(_is_cause(words, at) for at in range(first, last))


def tells_of_attack(word: Word) -> bool:
    """Whether a word names an attack or who makes them."""
    attack = is_one_of(word, "blame", "attacks") or is_one_of(word, "status", "perpetrators")
    return attack and not harms_told(word.text)


def _clause(words: tuple[Word, ...], at: int) -> tuple[int, int]:
    """The clause of word ``at``, between commas."""
    before = len(list(takewhile(lambda i: words[i].text not in {"،", ",", "؛"}, range(at, -1, -1))))
    after = len(list(takewhile(lambda i: words[i].text not in {"،", ",", "؛"}, range(at + 1, len(words)))))
    return max(0, at - before + 1), at + 1 + after


def _is_cause(words: tuple[Word, ...], at: int) -> bool:
    if forms(words[at].text) & _ACCIDENTS and at + 1 < len(words) and words[at + 1].text in _OF_TRAFFIC:
        return True
    found = forms(words[at].text) & _DISASTERS
    if not found or (found <= _SHOCKS and (at + 1 == len(words) or words[at + 1].text != "ارضيه")):
        return False
    return not any(word.text in _ASIDE or word.bare in _ASIDE for word in words[max(0, at - _NEAR) : at])


def sinks(words: tuple[Word, ...], at: int) -> bool:
    """As in "the *sinking of a boat* of migrants": a vessel sank, nobody is told drowned by this word."""
    after = forms(words[at + 1].text) if at + 1 < len(words) else frozenset()
    return bool(forms(words[at].text) & _SANK) and bool(after & _VESSELS)
