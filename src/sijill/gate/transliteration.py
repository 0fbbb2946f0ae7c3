"""Whether a Latin word could be how an Arabic one is written in Latin letters, letter by letter."""

from __future__ import annotations

import re
from functools import lru_cache

_SHORT = "(?:ou|oo|ee|[aeiou])?"
_CONSONANTS = {
    "ب": "b|p", "ت": "t", "ث": "th|t|s", "ج": "dj|j|g|zh", "ح": "h", "خ": "kh|ch|x|h", "د": "d", "ذ": "dh|th|z|d",
    "ر": "r", "ز": "z|s", "س": "s|c", "ش": "sh|sch|ch", "ص": "s", "ض": "dh|d|z", "ط": "t", "ظ": "dh|th|z|d",
    "غ": "gh|g", "ف": "f|ph|v", "ق": "q|k|gh|g|c", "ك": "k|c|q", "ل": "l", "م": "m", "ن": "n", "ه": "h",
}  # fmt: skip
_LONG = {"ا": "[aeo]+h?", "و": "(?:[aeiou]?[ouw]+)", "ي": "(?:[aeiou]?[iey]+)", "ع": "[aeiou]*"}
_INITIAL = {"ا": "[aeiou]+", "و": "(?:w|ou|v)[aeiou]?", "ي": "(?:y|i|j)[aeiou]?", "ع": "[aeiou]+"}


def could_transliterate(arabic: str, latin: str) -> bool:
    """Whether ``latin`` spells ``arabic`` out: each consonant in order, long vowels where they stand, short ones free.

    Both are folded words (:func:`sijill.text.names.fold`). Stricter than a consonant key: a long vowel that is not in
    the Latin word speaks against it.

    >>> could_transliterate("لجين", "lujayn"), could_transliterate("لاجيين", "lujayn")
    (True, False)
    """
    return _pattern(arabic).fullmatch(latin) is not None


@lru_cache(maxsize=1 << 14)
def _pattern(arabic: str) -> re.Pattern[str]:
    parts: list[str] = []
    last = len(arabic) - 1
    for at, letter in enumerate(arabic):
        if at == 0 and letter in _INITIAL:
            parts.append(_INITIAL[letter])
        elif letter in _LONG:
            parts.append(_LONG[letter])
        elif at == last and letter == "ه":
            parts.append("(?:[ae]?[ht]?)")
        else:
            parts.append(f"(?:{_CONSONANTS.get(letter, re.escape(letter))}){{1,2}}")
            follows = arabic[at + 1] if at < last else ""
            parts.append("" if follows in _LONG and follows else _SHORT)
    return re.compile("".join(parts))
