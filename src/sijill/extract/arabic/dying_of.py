"""Deaths told by the act alone, or of who followed the dead: "the *dying of two*", "*a third followed* of wounds"."""

from __future__ import annotations

from sijill.extract.arabic.bare_numbers import bare_number
from sijill.extract.arabic.denials import is_negated, is_supposed
from sijill.extract.arabic.forms import forms, harms_named, harms_told
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.victims import another
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

_DYING = frozenset({"موت", "بموت", "لموت"})
_FEARED = "من عن ضد احتمال احتماليه خطر بخطر شبح اسباب سبب حقيقه اجل حتي دون لولا يعني يعنيه ملف قضيه او"
_NOT_TOLD = frozenset(_FEARED.split())
"""As in "warned *of* the dying of patients", "escaped *from* a certain death": nobody's death is told."""
_FEARING = "خشي يخشي تخشي يخشون خوف خوفا مخاوف خشيه حذر حذرت تحذير هدد هددت توقع توقعت اشاعه شايعه"
_AFRAID = frozenset(_FEARING.split())
_FEAR = 4
"""What is feared stands within so many words behind the verb (words)."""
_CARRIED_OUT = frozenset({"نفذ", "نفذت", "نفذوا", "تنفيذ", "بتنفيذ"})
_STAYED = frozenset({"وقف", "اوقف", "اوقفت", "تاجيل", "ارجا", "اجل", "اجلت", "قبل", "قبيل", "ينتظر", "ينتظرون", "قرب"})
"""As in "*stayed* the carrying out of the sentence"."""
_ON = frozenset({"بحق", "في", "علي"})
_FOLLOWED = frozenset({"لحق", "لحقت", "لحقا", "لحقوا", "تبعه", "تبعها", "تبعهما", "تبعهم", "التحق", "التحقت"})
_THEM = frozenset({"به", "بها", "بهم", "بهما", "بهن"})
_OF_WOUNDS = ("متاثر", "شهيد", "بعد ساعات", "لاحقا")
_WOUNDS = 5
"""What somebody died of who followed is told within so many words behind them (words)."""


def dying_of(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give whom "the *dying of* two people" tells of: counted, or one without an article; feared deaths are none."""
    if words[at].bare not in _DYING or at + 1 >= len(words) or is_supposed(words, at):
        return None
    before = words[max(0, at - _FEAR) : at]
    if any(forms(word.text) & _AFRAID for word in before) or (before and before[-1].text in _NOT_TOLD):
        return None
    phrase = phrase_at(words, at + 1) or bare_number(words, at + 1)
    counted = phrase is not None and phrase.count is not None and phrase.count.low is not None
    return phrase if phrase is not None and counted and not phrase.definite else None


def followed(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give who "*followed him* of his wounds": behind a death, by an ordinal or a word for people."""
    if words[at].bare not in _FOLLOWED or not any(_tells_of_death(word) for word in words[:at]):
        return None
    start = at + 1 + (at + 1 < len(words) and words[at + 1].text in _THEM)
    if start >= len(words) or (start == at + 1 and not words[at].text.endswith(("ه", "ها", "هم", "هما"))):
        return None
    phrase = another(words, start) or phrase_at(words, start)
    if phrase is None or phrase.definite:
        return None
    behind = " ".join(word.text for word in words[phrase.last : phrase.last + _WOUNDS])
    return phrase if any(told in behind for told in _OF_WOUNDS) else None


def put_to_death(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give on whom "*carried out the sentence of death on* two people", not merely passed it."""
    if words[at].bare != "الاعدام" or at + 2 >= len(words) or words[at + 1].text not in _ON:
        return None
    before = words[max(0, at - _FEAR) : at]
    done = any(word.bare in _CARRIED_OUT for word in before) and not is_negated(words, at)
    wished = any(word.text in _NOT_TOLD or word.text.removeprefix("ب") in _STAYED for word in before)
    phrase = phrase_at(words, at + 2) if done and not wished else None
    counted = phrase is not None and phrase.count is not None and phrase.count.low is not None
    return phrase if phrase is not None and counted and not phrase.definite else None


def _tells_of_death(word: Word) -> bool:
    return Harm.KILLED in harms_named(word.text) | harms_told(word.text)
