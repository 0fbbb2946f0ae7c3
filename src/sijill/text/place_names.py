"""One form for the ways a place name is written: articles, accents, words for city and quarter."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from sijill.text.arabic import fold_letters, is_arabic_letter
from sijill.text.skeletons import token_skeleton
from sijill.text.vowels import vowels_agree

_ARTICLE = re.compile(r"\b(?:al|el|ul|ad|ar|as|ash|at|az|an|ez|es|esh|ed|er|et|the)\s+(?=\w)")
_KIND = re.compile(
    r"\b(?:city|town|village|governorate|province|district|subdistrict|sub district|region|state|county|countryside|"
    r"rural|area|camp|of|markaz|nahiyat|nahiyah|mintaqat|muhafazat)\b"
)
_KIND_ARABIC = re.compile(r"^(?:مدينه|بلده|قريه|محافظه|منطقه|ناحيه|حي|مخيم|ريف(?! دمشق)|قضا|مركز)\s+")
LIKENESS = 0.84
AS_WRITTEN = " (as written)"
"""Stands after the name of a place that no gazetteer knows."""
QUARTER = re.compile(r"^(?:hayy?|hay|hai|haret|harat|mahallat|mahalleh)\s+(?=\S)", re.IGNORECASE)


@lru_cache(maxsize=65_536)
def fold_place(name: str) -> str:
    """Give the folded form of a place name: no accents, articles, or words for its kind.

    >>> fold_place("Al-Lādhiqīyah") == fold_place("ladhiqiyah city")
    True
    """
    latin = name.lower() if name.isascii() else _without_accents(name)
    latin = re.sub(r"[\-‐‑–_./]", " ", re.sub(r"['`’‘ʿʾʻʼ´\"“”]", "", latin))
    plain = " ".join(fold_letters(latin).split())
    if plain and is_arabic_letter(plain[0]):
        return " ".join(re.sub(r"^ال(?=\w{3})", "", word) for word in _KIND_ARABIC.sub("", plain).split())
    bare = " ".join(_KIND.sub(" ", _ARTICLE.sub("", plain)).split())
    return bare or plain


def _without_accents(name: str) -> str:
    lowered = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name)).casefold()
    return "".join(c for c in lowered if is_arabic_letter(c) or not unicodedata.combining(c))


@lru_cache(maxsize=65_536)
def place_key(folded: str) -> str:
    """Give the consonant key of a folded place name."""
    return " ".join(token_skeleton(word) for word in folded.split())


@lru_cache(maxsize=65_536)
def alike(first: str, second: str) -> bool:
    """Whether two folded Latin place names are spellings of one.

    They share a key of at least three consonants, their vowels agree, and five letters in six are the same.
    """
    from rapidfuzz.distance import Levenshtein

    a, b = first.split(), second.split()
    if not a or is_arabic_letter(first[0]) or is_arabic_letter(second[0]):
        return False
    if len(a) != len(b) or place_key(first) != place_key(second) or len(place_key(first).replace("a", "")) < 3:
        return False
    if Levenshtein.normalized_similarity(first, second) < LIKENESS:
        return False
    return all(vowels_agree(x, y) for x, y in zip(a, b, strict=True))
