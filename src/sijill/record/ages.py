"""Ages: whole years, months, bands and words, in western or Arabic digits."""

from __future__ import annotations

import re
from functools import lru_cache

from sijill.lists.words import cell_key, is_unknown, words_for
from sijill.model.victims import OLDEST_AGE, Age
from sijill.record.readings import Reading
from sijill.text.arabic import is_arabic_letter
from sijill.text.numerals import arabic_number_value, number_value

WORD_BANDS = {"infant": Age(0, 1), "child": Age(0, 17), "adult": Age(18, OLDEST_AGE), "elderly": Age(60, OLDEST_AGE)}

ABOUT_YEARS = 2
"""How far "about 40" reaches to either side (years)."""

NUMBER = re.compile(r"(-?\d+)(?:[.,](\d+))?")


DECADE = re.compile(r"(\d0)s")
"""The meaning of a word for ten years of life."""

_IN = "in his her the their early mid middle late aged age"
_IN_ARABIC = "في بدايه منتصف اواخر عمره عمرها العمر عمر العقد"
IN = frozenset(f"{_IN} {_IN_ARABIC}".split())
"""Words beside an age that make no other of it."""

UNDER = r"(?:under|below|<|less than|younger than|تحت|دون|اقل من|اصغر من)"
OVER = r"(?:over|above|>|more than|older than|فوق|اكثر من|اكبر من)"
OR_MORE = r"(?:\+|and (?:over|above|more|older)|or (?:over|more|older)|فما فوق|واكثر|او اكثر)"


@lru_cache(maxsize=1 << 16)
def age_of(cell: str) -> Reading[Age]:
    """The age a cell states, in years; a doubt where it states none that a person can have.

    >>> age_of("٣٤").value, age_of("8 months").value, age_of("20s").value, age_of("thirty-four").value
    (Age(low=34, high=34), Age(low=0, high=0), Age(low=20, high=29), Age(low=34, high=34))
    """
    if is_unknown(cell):
        return Reading()
    text = " ".join(re.sub(r"[^\w?+.,<>\-–]+", " ", _western(cell)).split())
    key = cell_key(re.sub(r"(?<=\d)(?=[^\W\d_])", " ", cell))
    word = words_for("age").get(key)
    if word in WORD_BANDS:
        return Reading(WORD_BANDS[word])
    try:
        age = _number(text) or _band(text) or _in_words(key)
    except ValueError:
        age = None
    if age is None:
        return Reading(None, "record.bad-age", f"no age from 0 to {OLDEST_AGE} years can be read")
    return Reading(age)


def _western(cell: str) -> str:
    from sijill.lists.characters import neutral
    from sijill.text.arabic import fold_letters

    return fold_letters(neutral(cell).casefold())


def _number(text: str) -> Age | None:
    found = NUMBER.fullmatch(text)
    return Age.of(int(found[1])) if found else None


def _band(text: str) -> Age | None:
    text = _without_years(text)
    if found := re.fullmatch(r"(?:between |بين )?(\d+)\s*(?:-|–|to|and|الي|و)\s*(\d+)", text):
        return Age(int(found[1]), int(found[2]))
    if found := re.fullmatch(r"(\d*0)\s?s", text):
        return Age(int(found[1]), int(found[1]) + 9)
    if found := re.fullmatch(rf"{UNDER}\s*(\d+)", text):
        return Age(0, int(found[1]) - 1)
    if found := re.fullmatch(rf"{OVER}\s*(\d+)|(\d+)\s*{OR_MORE}", text):
        return Age(int(found[1]) + 1, OLDEST_AGE) if found[1] else Age(int(found[2]), OLDEST_AGE)
    return None


def _without_years(text: str) -> str:
    """``text`` without words beside the numbers and a last word for years."""
    words = [word for word in text.split() if word not in IN]
    return " ".join(words[:-1] if len(words) > 1 and _unit(words[-1:]) == "years" else words)


def _in_words(key: str) -> Age | None:
    """An age with its unit, ``about`` before it, or spelt out; months beside years make no year more."""
    meanings = words_for("age")
    words = [word for word in re.sub(r"(?<!\S)و (?=\S)", "و", key).split() if word not in IN]
    rest = [word for word in words if meanings.get(word) != "about"]
    if found := DECADE.fullmatch(meanings.get(" ".join(rest), "")):
        return Age(int(found[1]), int(found[1]) + 9)
    years = _stretch(rest) if len(rest) <= LONGEST else None
    if years is None:
        return None
    if len(rest) < len(words):
        return Age(max(0, years - ABOUT_YEARS), min(OLDEST_AGE, years + ABOUT_YEARS))
    return Age.of(years)


def _stretch(words: list[str], is_first: bool = True) -> int | None:
    """The years that ``words`` tell in stretches of a number and its unit, or of a unit alone."""
    for length in range(min(len(words), MOST_WORDS), 0, -1):
        years = _years(words[:length], is_first and length == len(words))
        rest = words[length:]
        if years is None:
            continue
        rest = rest[1:] if rest[:1] == ["and"] else rest
        more = _stretch([rest[0].removeprefix("و") or rest[0], *rest[1:]], is_first=False) if rest else 0
        if more == 0:
            return years
    return None


def _years(words: list[str], is_alone: bool) -> int | None:
    """The years of one stretch: what is an age by itself, or a number with its unit or, where it is alone, without."""
    meaning = words_for("age").get(" ".join(words), "")
    if meaning in ALONE and not (is_alone and meaning == "half"):
        return ALONE[meaning]
    for at in range(1, len(words) + 1):
        number, unit = _count(words[:at]), _unit(words[at:])
        if number is not None and unit == "months":
            return number // 12 if words[at] in _MONTHS else 0
        if number is not None and (unit == "years" or (at == len(words) and is_alone)):
            return number
    return None


def _unit(words: list[str]) -> str | None:
    return UNITS.get(words_for("age").get(" ".join(words), ""))


def _count(words: list[str]) -> int | None:
    """A number in digits, or in one or two words: thirty-five, خمسة وثلاثون."""
    values = [_word_value(word) for word in words]
    first, *more = values
    if first is None or len(values) > 2:
        return None
    if not more or more[0] is None:
        return None if more else first
    is_arabic = is_arabic_letter(words[0][0])
    ten, one = (more[0], first) if is_arabic else (first, more[0])
    is_joined = words[1].startswith("و") or ten == TEN if is_arabic else True
    is_pair = 0 < one < TEN and ten % TEN == 0 and TEN <= ten < TEN * TEN and (is_arabic or ten > TEN)
    return one + ten if is_joined and is_pair and not any(map(str.isdigit, words)) else None


def _word_value(word: str) -> int | None:
    if word.isascii() and word.isdigit():
        return int(word)
    return arabic_number_value(word) if is_arabic_letter(word[0]) else number_value(word)


TEN = 10

ALONE = {"one_year": 1, "two_years": 2, "no_year": 0, "half": 0}
"""Years of what is an age without a number."""

UNITS = {"years": "years", "one_year": "years", "months": "months", "no_year": "months"}
"""What a word for an age is behind a number."""

MOST_WORDS = 6
"""Words of a number with its unit."""

LONGEST = 16
"""An age is told in at most so many words; a longer cell tells something else (words)."""

_MONTHS = frozenset({"m", "mo", "month", "months", "شهر", "شهرا", "شهور", "اشهر"})
