"""Ages: whole years, months, bands and words, in western or Arabic digits."""

from __future__ import annotations

import re
from functools import lru_cache

from sijill.lists.words import cell_key, is_unknown, words_for
from sijill.model.victims import OLDEST_AGE, Age
from sijill.record.readings import Reading

WORD_BANDS = {"infant": Age(0, 1), "child": Age(0, 17), "adult": Age(18, OLDEST_AGE), "elderly": Age(60, OLDEST_AGE)}

ABOUT_YEARS = 2
"""How far "about 40" reaches to either side (years)."""

NUMBER = re.compile(r"(-?\d+)(?:[.,](\d+))?")


@lru_cache(maxsize=1 << 16)
def age_of(cell: str) -> Reading[Age]:
    """The age a cell states, in years; a doubt where it states none that a person can have.

    >>> age_of("٣٤").value, age_of("8 months").value, age_of("20s").value
    (Age(low=34, high=34), Age(low=0, high=0), Age(low=20, high=29))
    """
    if is_unknown(cell):
        return Reading()
    text = " ".join(re.sub(r"[^\w?+.,<>\-–]+", " ", _western(cell)).split())
    key = cell_key(cell)
    word = words_for("age").get(key)
    if word in WORD_BANDS:
        return Reading(WORD_BANDS[word])
    try:
        age = _number(text) or _band(text) or _with_unit(key)
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
    if found := re.fullmatch(r"(\d+)\s*(?:-|–|to|الي)\s*(\d+)", text):
        return Age(int(found[1]), int(found[2]))
    if found := re.fullmatch(r"(\d*0)\s?s", text):
        return Age(int(found[1]), int(found[1]) + 9)
    if found := re.fullmatch(r"(?:under|below|<)\s*(\d+)", text):
        return Age(0, int(found[1]) - 1)
    if found := re.fullmatch(r"(?:over|above|>)\s*(\d+)|(\d+)\s*\+", text):
        return Age(int(found[1]) + 1, OLDEST_AGE) if found[1] else Age(int(found[2]), OLDEST_AGE)
    return None


def _with_unit(key: str) -> Age | None:
    about = words_for("age")
    words = key.split()
    doubtful = any(about.get(word) == "about" for word in words)
    rest = [word for word in words if about.get(word) != "about"]
    if not rest or not rest[0].isdigit():
        return None
    unit = about.get(" ".join(rest[1:])) if len(rest) > 1 else "years"
    if unit == "months":
        return Age.of(int(rest[0]) // 12) if rest[1] in _MONTHS else Age.of(0)
    if unit != "years":
        return None
    years = int(rest[0])
    if doubtful:
        return Age(max(0, years - ABOUT_YEARS), min(OLDEST_AGE, years + ABOUT_YEARS))
    return Age.of(years)


_MONTHS = frozenset({"m", "mo", "month", "months", "شهر", "شهرا", "شهور", "اشهر"})
