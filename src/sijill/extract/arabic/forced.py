"""Arabic harm told by a verb and a noun apart: forced "to flee", received "threats"."""

from __future__ import annotations

from sijill.extract.arabic.forms import forms, harms_told
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

_FORCED = frozenset(
    ["اجبر", "اجبرت", "اجبروا", "ارغم", "ارغمت", "ارغموا", "اضطر", "اضطرت", "اضطروا", "دفع", "دفعت", "اكره", "اكرهت"]
)
_LEAVING = frozenset(
    ["النزوح", "نزوح", "الفرار", "الهرب", "الهروب", "مغادره", "المغادره", "الرحيل", "ترك", "اخلاء", "هجر", "الهجره"]
)
_LEFT = frozenset(
    [
        "منازلهم",
        "منزلهم",
        "بيوتهم",
        "قراهم",
        "قريتهم",
        "بلدتهم",
        "مدينتهم",
        "منازلها",
        "قريتها",
        "المنطقه",
        "القريه",
        "البلده",
        "المدينه",
        "ديارهم",
    ]
)
"""What people leave who are driven out, where the word for leaving alone would say too little."""
_PLAIN = frozenset(["مغادره", "ترك", "اخلاء", "المغادره"])
_GOT = frozenset(["تلقي", "تلقت", "تلقوا", "يتلقي", "تتلقي", "تلقينا", "وصلت", "وصلته", "وصلتها"])
_THREATS = frozenset({"تهديدات", "تهديدا", "تهديد"})
_REACH = 9
"""The noun stands within so many words behind its verb (words)."""


def told_apart(words: tuple[Word, ...], at: int) -> tuple[Harm, Phrase] | None:
    """Give the harm and whom it befell by the verb at ``at``, or ``None``.

    As in "gunmen *forced 200 families to flee*", "the activist *received threats*".

    Args:
        words: The sentence.
        at: The verb.
    """
    verb = forms(words[at].text)
    if verb & _FORCED:
        return _driven_out(words, at)
    return _threatened(words, at) if verb & _GOT else None


def _driven_out(words: tuple[Word, ...], at: int) -> tuple[Harm, Phrase] | None:
    end = min(len(words), at + 1 + _REACH)
    to = next((i for i in range(at + 1, end) if words[i].text in {"علي", "الي"}), None)
    if to is None or to + 1 >= len(words) or words[to + 1].text not in _LEAVING:
        return None
    if words[to + 1].text in _PLAIN and not any(word.text in _LEFT for word in words[to + 2 : to + 4]):
        return None
    who = [p for i in range(at + 1, to) if (p := phrase_at(words, i)) is not None and p.last <= to]
    return (Harm.DISPLACED, next((p for p in who if p.is_counted), who[-1])) if who else None


def _threatened(words: tuple[Word, ...], at: int) -> tuple[Harm, Phrase] | None:
    end = min(len(words), at + 1 + _REACH)
    threats = next((i for i in range(at + 1, end) if words[i].text in _THREATS), None)
    if threats is None or any(harms_told(word.text) - {Harm.THREATENED} for word in words[at + 1 : threats]):
        return None
    who = next((p for i in range(at + 1, threats) if (p := phrase_at(words, i)) is not None), None)
    return (Harm.THREATENED, who) if who is not None and who.last <= threats else None
