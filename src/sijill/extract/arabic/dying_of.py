"""Deaths told by the act alone, or of who followed the dead: "the *dying of two*", "*a third followed* of wounds"."""

from __future__ import annotations

from sijill.extract.arabic.bare_numbers import bare_number
from sijill.extract.arabic.denials import is_negated, is_supposed
from sijill.extract.arabic.forms import forms, harms_named, harms_told
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.sentenced import is_wished
from sijill.extract.arabic.victims import another
from sijill.extract.arabic.words import Word
from sijill.model.vocabulary import Harm

_QUOTES = frozenset({'"', "«", "»", "“", "”", "'", "("})
_DYING = frozenset({"موت", "بموت", "لموت"})
_FEARED = "من عن ضد احتمال احتماليه خطر بخطر شبح اسباب سبب حقيقه اجل حتي دون لولا يعني يعنيه ملف قضيه او"
_NOT_TOLD = frozenset(_FEARED.split())
"""As in "warned *of* the dying of patients", "escaped *from* a certain death": nobody's death is told."""
_FEARING = "خشي يخشي تخشي يخشون خوف خوفا مخاوف خشيه حذر حذرت تحذير هدد هددت توقع توقعت اشاعه شايعه"
_AFRAID = frozenset(_FEARING.split())
_FEAR = 4
"""What is feared stands within so many words behind the verb (words)."""
_LED_TO = frozenset(
    {"تسبب", "تسببت", "يتسبب", "متسببا", "متسببه", "انتهي", "انتهت", "ادي", "ادت", "اسفر", "اسفرت", "نتج"}
)
_TOLD_OF = frozenset(
    {"اثر", "جراء", "جرا", "بعد", "عقب", "عن", "الي", "في", "سجل", "سجلت", "وثق", "وثقت", "اعلن", "اعلنت"}
)
_TALES = "روايه الروايه قصه قصته فيلم الفيلم مسلسل عباره تعويض تهمه بتهمه تروي يروي تتناول تناولت تناول تعهد بالا الا"
_OF_A_TALE = frozenset(_TALES.split())
_TALE = 7
"""What is written, promised or charged stands within so many words before (words)."""
_CARRIED_OUT = frozenset({"نفذ", "نفذت", "نفذوا", "تنفيذ", "بتنفيذ"})
_SENTENCE = 7
"""What was done about a sentence is told within so many words before it (words)."""
_ON = frozenset({"بحق", "في", "علي"})
_FOLLOWED = frozenset({"لحق", "لحقت", "لحقا", "لحقوا", "تبعه", "تبعها", "تبعهما", "تبعهم", "التحق", "التحقت"})
_THEM = frozenset({"به", "بها", "بهم", "بهما", "بهن"})
_OF_WOUNDS = ("متاثر", "شهيد")
_LATER = ("بعد ساعات", "لاحقا")
_WOUNDS = 5
"""What somebody died of who followed is told within so many words behind them (words)."""


def dying_of(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give whom "the *dying of* two people" tells of: counted, or one without an article; feared deaths are none."""
    if words[at].bare not in _DYING or at + 1 >= len(words) or is_supposed(words, at):
        return None
    before = words[max(0, at - _FEAR) : at]
    if any(forms(word.text) & _AFRAID for word in before) or (before and before[-1].text in _NOT_TOLD):
        return None
    if any({word.text, word.bare} & _OF_A_TALE for word in words[max(0, at - _TALE) : at]):
        return None
    phrase = phrase_at(words, at + 1) or bare_number(words, at + 1)
    if phrase is None or phrase.count is None or phrase.count.low is None or phrase.definite:
        return None
    return phrase if phrase.count.low > 1 or _is_led_to(words, at) else None


def _is_led_to(words: tuple[Word, ...], at: int) -> bool:
    """Whether one death is told as done: it opens a clause, or something led to it; "the dying of a child is a woe"."""
    if at == 0 or not words[at - 1].text[0].isalnum():
        return words[at - 1].text not in _QUOTES if at else True
    before = words[at - 1]
    caused = any({word.text, word.bare} & _LED_TO for word in words[max(0, at - _FEAR) : at])
    return caused or (words[at].text == "موت" and before.bare in _TOLD_OF)


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
    alone = phrase.last == start + 1 and behind.startswith(_LATER)
    return phrase if alone or any(told in behind for told in _OF_WOUNDS) else None


def put_to_death(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give on whom "*carried out the sentence of death on* two people", not merely passed it."""
    if words[at].bare != "الاعدام" or at + 2 >= len(words) or words[at + 1].text not in _ON:
        return None
    before = words[max(0, at - _SENTENCE) : at]
    done = any(word.bare in _CARRIED_OUT for word in before) and not is_negated(words, at)
    wished = is_wished(before)
    phrase = phrase_at(words, at + 2) if done and not wished else None
    counted = phrase is not None and phrase.count is not None and phrase.count.low is not None
    return phrase if phrase is not None and counted and not phrase.definite else None


def _tells_of_death(word: Word) -> bool:
    return Harm.KILLED in harms_named(word.text) | harms_told(word.text)
