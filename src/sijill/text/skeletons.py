"""The consonants of a name, in one key for both scripts."""

from __future__ import annotations

import re
from functools import lru_cache

_ARABIC = {
    "ا": "a", "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z",
    "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "dh", "ع": "a", "غ": "gh", "ف": "f", "ق": "q", "ك": "k",
    "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y",
}  # fmt: skip
_DIGRAPHS = (
    (re.compile(r"tch|sch|ch"), "sh"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"dj"), "j"),
    (re.compile(r"ck"), "k"),
    (re.compile(r"g(?=[ei])"), "j"),
    (re.compile(r"c(?=[ei])"), "s"),
    (re.compile(r"sh"), "$"),
    (re.compile(r"kh"), "x"),
    (re.compile(r"gh"), "G"),
    (re.compile(r"dh"), "z"),
    (re.compile(r"th"), "t"),
)
_SINGLE = str.maketrans({"p": "b", "v": "f", "q": "k", "c": "k", "g": "k", "z": "s"})


def romanised(token: str) -> str:
    """Give Arabic letters one by one in Latin ones; what is not Arabic stays.

    >>> romanised("شرع")
    'shra'
    """
    return "".join(_ARABIC.get(letter, letter) for letter in token)


@lru_cache(maxsize=65_536)
def token_skeleton(token: str) -> str:
    """Give the consonant key of one folded name part.

    Vowels, and ``w``, ``y`` inside a word, are dropped; f/ph, s/z, q/k/c/g, sh/ch, dh/z agree; doubled letters count
    once; a final ``h`` is silent; an initial vowel (or alef, ain) is ``a``.

    >>> token_skeleton("farez") == token_skeleton("fares") == token_skeleton("فارس")
    True
    """
    latin = romanised(token)
    for pattern, letter in _DIGRAPHS:
        latin = pattern.sub(letter, latin)
    latin = latin.translate(_SINGLE)
    if not latin:
        return ""
    first = "a" if latin[0] in "aeiou" else latin[0]
    rest = re.sub(r"[aeiouwy'`]", "", latin[1:])
    key = re.sub(r"(.)\1+", r"\1", first + rest)
    return key[:-1] if key.endswith("h") and len(key) > 1 else key
