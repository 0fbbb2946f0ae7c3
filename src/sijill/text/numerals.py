"""Numbers in words and digits, English and Arabic; vague words keep their literal floor and an open end."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from sijill.text.arabic import fold_letters, western_digits

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
UNITS = {
    **{word: value for value, word in enumerate(_ONES.split())},
    **{word: 10 * value for value, word in enumerate(_TENS.split(), 2)},
    "fourty": 40,
}
SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
VAGUE: dict[str, int | None] = {
    **{"dozens": 24, "tens": 20, "scores": 40, "hundreds": 200, "thousands": 2_000, "millions": 2_000_000},
    **dict.fromkeys(["several", "many", "numerous", "some", "few", "various", "countless", "multiple"]),
}
"""Vague words and the fewest people they can literally mean (``None``: no number at all)."""
MANIFOLD = {"tens of thousands": 20_000, "hundreds of thousands": 200_000, "tens of millions": 20_000_000}
"""Vague words of a vague word, with the fewest people they can literally mean."""
GROUPS = {"dozen": 12, "score": 20, "couple": 2, "pair": 2, "trio": 3}

_ARABIC_WORDS = {
    0: "صفر",
    1: "واحد واحده واحدا احد احدي",
    2: "اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي اتنين تنين ثنين تنتين ثنتين",
    3: "ثلاث ثلاثه تلات تلاته تلت",
    4: "اربع اربعه",
    5: "خمس خمسه",
    6: "ست سته",
    7: "سبع سبعه",
    8: "ثمان ثماني ثمانيه تمان تماني تمانيه تمنيه تمن",
    9: "تسع تسعه",
    10: "عشر عشره",
    11: "احدعش احداعش حداشر احداشر",
    12: "اثنعش اطنعش طنعش تنعش اتناشر اطناشر طناشر",
    13: "ثلطعش تلطعش تلتعش ثلاثطعش تلتاشر تلطاشر",
    14: "اربعطعش اربعتعش اربعتاشر",
    15: "خمسطعش خمستعش خمستاشر",
    16: "سطعش ستطعش ستعش ستاشر سطاشر",
    17: "سبعطعش سبعتعش سبعتاشر",
    18: "ثمنطعش تمنطعش تمنتعش تمنتاشر",
    19: "تسعطعش تسعتعش تسعتاشر",
    20: "عشرون عشرين",
    30: "ثلاثون ثلاثين",
    40: "اربعون اربعين",
    50: "خمسون خمسين",
    60: "ستون ستين",
    70: "سبعون سبعين",
    80: "ثمانون ثمانين",
    90: "تسعون تسعين",
    100: "مءه ميه مايه",
    200: "مايتان مايتين ميتان ميتين مايتي ميتي مايتا ميتا",
    1_000: "الف الفا الاف",
    2_000: "الفان الفين الفي",
    1_000_000: "مليون مليونا ملايين",
    2_000_000: "مليونان مليونين",
}
_ARABIC_UNITS = {word: value for value, words in _ARABIC_WORDS.items() for word in words.split()}
ARABIC_VAGUE = {"عشرات": 20, "العشرات": 20, "مئات": 200, "ميات": 200, "الميات": 200, "الاف": 2_000, "الالاف": 2_000}
ARABIC_VAGUE_WORDS = {
    "عشرات": "tens",
    "العشرات": "tens",
    "ميات": "hundreds",
    "الميات": "hundreds",
    "الاف": "thousands",
    "الالاف": "thousands",
}

_WORD = "|".join(sorted({*UNITS, *SCALES, *GROUPS}, key=len, reverse=True))
_MOST_WORDS = 24
"""No number has more words behind its first; without an end, a row of them would take the square of its length."""
_LEAD = r"(?:(?:a|an|half a)[ ](?=(?:hundred|thousand|dozen|score|couple)\b))?"
NUMBER_WORDS = rf"{_LEAD}(?:{_WORD})(?:(?:[ -]|[ ]and[ ])(?:{_WORD})){{0,{_MOST_WORDS}}}"
DIGITS = r"\d+\.\d+(?=[ ](?:thousand|million)\b)|\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+"
_DIGITS = re.compile(rf"^(?:{DIGITS})$")
_DECIMAL = re.compile(r"^(?P<number>\d+\.\d+) (?P<scale>thousand|million)$")
LONGEST_NUMBER = 20
"""A longer run of digits counts nobody (characters)."""


def _digits_value(printed: str) -> int | None:
    plain = western_digits(printed)
    if len(plain) > LONGEST_NUMBER or not _DIGITS.match(plain):
        return None
    return int(re.sub(r"\D", "", plain))


def number_value(printed: str) -> int | None:
    """Give the whole number that ``printed`` (English words, digits, or both) means, or ``None``.

    >>> [number_value(words) for words in ("seven hundred and forty", "1,270", "two dozen", "3 thousand", "a hundred")]
    [740, 1270, 24, 3000, 100]
    """
    decimal = _DECIMAL.match(western_digits(printed.strip().lower()))
    if decimal is not None:
        return round(Decimal(decimal["number"]) * SCALES[decimal["scale"]])
    digits = _digits_value(printed.strip())
    if digits is not None:
        return digits
    words = [word for word in re.split(r"[\s-]+", western_digits(printed.lower())) if word and word != "and"]
    return _spoken(words[1:] if words[:1] in (["a"], ["an"]) and len(words) > 1 else words)


def _spoken(words: list[str]) -> int | None:
    total, current, seen = 0, 0, False
    for word in words:
        digits = _digits_value(word)
        if word in UNITS or digits is not None:
            current += UNITS.get(word, digits or 0)
        elif word == "half":
            return 6 if words[-1] == "dozen" else None
        elif word in SCALES or word in GROUPS:
            scale = SCALES.get(word, GROUPS.get(word, 1))
            current = (current or 1) * scale
            if scale >= 1_000:
                total, current = total + current, 0
        elif word in {"of", "a"}:
            continue
        else:
            return None
        seen = True
    return total + current if seen else None


@lru_cache(maxsize=50_000)
def arabic_number_value(printed: str) -> int | None:
    """Give the whole number that Arabic words or digits mean, or ``None``.

    Units before tens ("خمسة وعشرون"), compounds ("ثلاثة عشر"), joined hundreds ("ثلاثمئة") and thousands.

    >>> [arabic_number_value(words) for words in ("خمسة وعشرين", "ثلاثة عشر", "ثلاثمئة وأربعون", "١٢", "ألفين")]
    [25, 13, 340, 12, 2000]
    """
    folded = fold_letters(printed).strip()
    digits = _digits_value(folded)
    if digits is not None:
        return digits
    total, current, seen = 0, 0, False
    for raw in folded.split():
        value = _arabic_word_value(raw)
        if value is None:
            return None
        seen = True
        if value in (1_000, 1_000_000):
            total, current = total + (current or 1) * value, 0
        elif value >= 1_000:
            total += value
        elif value == 100 and 0 < current < 10:
            current *= 100
        else:
            current += value
    return total + current if seen else None


def _arabic_word_value(word: str) -> int | None:
    for form in (word, word.removeprefix("و")):
        digits = _digits_value(form)
        if digits is not None:
            return digits
        if form in _ARABIC_UNITS:
            return _ARABIC_UNITS[form]
        for hundred in ("مايه", "ميه", "مءه"):
            unit = form.removesuffix(hundred)
            if unit != form:
                value = _ARABIC_UNITS.get(unit, _ARABIC_UNITS.get(unit + "ه"))
                return value * 100 if value and value < 10 else None
    return None


@lru_cache(maxsize=50_000)
def is_arabic_number_word(word: str) -> bool:
    """Whether a folded Arabic word, with or without a leading "and", is a number."""
    return _arabic_word_value(word) is not None
