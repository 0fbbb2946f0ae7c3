"""How old an Arabic text says a victim was: "(41 years)", "aged 12 years", "in the tenth of her life", "under ten"."""

from __future__ import annotations

from collections.abc import Sequence

from sijill.extract.arabic.names import AGES, CLOSING, OPENING
from sijill.extract.arabic.phrases import Phrase
from sijill.extract.arabic.words import Word
from sijill.text.numerals import arabic_number_value

NEAR = 9
"""An age stands within so many words behind a victim (words)."""
OLDEST = 115
"""A larger number is no age (years)."""
_YEARS = frozenset({"عاما", "عام", "سنه", "سنوات", "اعوام", "سنين", "ربيعا"})
_LITTLE = frozenset({"شهر", "شهرا", "شهران", "شهرين", "اشهر", "شهور", "اسبوع", "اسابيع", "ايام", "يوما"})
_TWO = frozenset({"شهران", "شهرين"})
_RANKS = "الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره"
_ORDINALS = {word: number for number, word in enumerate(_RANKS.split(), 3)}
_TENS = {"العشرين": 20, "الثلاثين": 30, "الاربعين": 40, "الخمسين": 50, "الستين": 60, "السبعين": 70, "الثمانين": 80}
_AGED = frozenset({"البالغ", "البالغه", "عمره", "عمرها", "العمر", "يبلغ", "تبلغ", "بعمر"})
_PASSED = AGES | CLOSING | OPENING | _AGED | {"من", "،", ","}


def ages_behind(words: Sequence[Word], last: int) -> tuple[int | None, int | None]:
    """Give the youngest and oldest age told right behind word ``last``, of whom the words before it tell."""
    aged = False
    for at in range(last, min(len(words), last + NEAR)):
        text = words[at].text
        if text == "دون" and at + 1 < len(words):
            under = next((_ORDINALS[w.text] for w in words[at + 1 : at + 3] if w.text in _ORDINALS), None)
            return (None, under - 1) if under is not None else (None, None)
        if text in {"في", "ب"} and at + 1 < len(words):
            return _of_rank(words, at + 1)
        value = arabic_number_value(text)
        if value is not None and value <= OLDEST:
            return _told(words, at, value, aged)
        if text in _TWO and aged:
            return 0, 0
        if text not in _PASSED:
            return None, None
        aged = aged or text in _AGED
    return None, None


def _told(words: Sequence[Word], at: int, value: int, aged: bool) -> tuple[int | None, int | None]:
    unit = words[at + 1].text if at + 1 < len(words) else ""
    if unit in _LITTLE:
        return 0, 0
    bracketed = words[at - 1].text in OPENING and unit in CLOSING
    return (value, value) if unit in _YEARS or bracketed or aged else (None, None)


def _of_rank(words: Sequence[Word], at: int) -> tuple[int | None, int | None]:
    """As in "in *the tenth* of her life", "in *the sixty* of his life"."""
    life = any(word.text in {"عمره", "عمرها", "العمر"} for word in words[at + 1 : at + 4])
    age = _ORDINALS.get(words[at].text, _TENS.get(words[at].text))
    return (age, age) if age is not None and life else (None, None)


def ages_of(words: Sequence[Word], phrase: Phrase, names: Sequence[tuple[int, int]]) -> tuple[int | None, int | None]:
    """Give the age told behind a victim phrase or its one name; of several people only a bound for all."""
    if len(names) > 1:
        return None, None
    youngest, oldest = ages_behind(words, max(phrase.last, names[0][1] if names else 0))
    one = phrase.count is not None and phrase.count.high == 1
    return (youngest, oldest) if one or youngest is None else (None, None)
