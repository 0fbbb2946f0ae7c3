"""A name part as a row of sounds: one sign for each consonant and each vowel that is written."""

from __future__ import annotations

import re
from functools import lru_cache

from sijill.text.arabic import is_arabic_letter

MOST_SOUNDS = 24
"""Sounds of a part beyond this are not looked at: no name part is so long, and comparing takes the square of it."""

_ARABIC_LAST = {"ا": "Ä", "ه": "Ö", "ة": "Ö", "ي": "Ï", "ى": "Í", "و": "Ü"}
_ENDING = re.compile("(?<=.)(?:(?P<ah>a+h)|(?P<eh>eh)|(?P<a>a+)|(?P<e>e)|(?P<i>ee|[iy]+|ey|ie)|(?P<u>oo|ou|u+|o))$")
_ENDINGS = {"ah": "à", "eh": "è", "a": "a", "e": "e", "i": "i", "u": "u"}
_SIGNS = (
    ("tch|ch", "C"), ("sch|sh", "$"), ("kh", "x"), ("gh", "G"), ("dh", "D"), ("th", "T"), ("dj", "j"), ("ph", "f"),
    ("ck|qu(?=[aeiou])|cq", "k"), ("gu(?=[ei])", "g"), ("c(?=[eiy])", "c"), ("c", "k"), ("^x", "x"), ("x", "ks"),
    ("aou|aow|aw(?![aeiou])|au|ao|ow(?![aeiou])", "W"), ("ou|oo|uu|uw(?![aeiou])", "O"),
    ("ai|ay(?![aeiou])|ei|ey(?![aeiou])", "E"), ("ee|ii|ie(?![aeiou]|$)|iy(?![aeiou])", "J"), ("aa|a", "A"), ("e", "e"),
    ("i|y(?![aeiou])", "I"), ("u|o", "U"), ("y", "y"),
)  # fmt: skip
"""Spellings of a Latin name part, in the order in which they are tried, and the sign of each."""
_READ = re.compile("|".join(f"(?P<s{at}>{spelling})" for at, (spelling, _) in enumerate(_SIGNS)) + "|(?P<other>.)")
_SIGN_OF = {f"s{at}": sign for at, (_, sign) in enumerate(_SIGNS)}
_INNER_VOWELS = {"E": "Y", "e": "E"}


@lru_cache(maxsize=131_072)
def sounds(token: str) -> str:
    """Give the sounds of one plain name part (see :mod:`sijill.text.letters`) without gaps, as signs.

    Capitals are vowels inside (``A E I U``, long ``J O``, diphthongs ``Y W``), small vowels are endings, ``à è`` the
    endings -ah and -eh, ``x $ C G D T`` the consonants kh, sh, ch, gh, dh, th. Arabic letters stand for themselves, but
    for the first alef and for the endings, which have signs of their own. At most ``MOST_SOUNDS``.

    >>> sounds("khaled"), sounds("samira"), sounds("chaouki")
    ('xAlEd', 'sAmIra', 'CWki')
    """
    if not token:
        return ""
    signs = _arabic_signs(token) if is_arabic_letter(token[0]) else _latin_signs(token)
    return signs[:MOST_SOUNDS]


def _arabic_signs(token: str) -> str:
    if len(token) < 2:
        return token
    first = "Á" if token[0] == "ا" else token[0]
    return first + token[1:-1] + _ARABIC_LAST.get(token[-1], token[-1])


def _latin_signs(token: str) -> str:
    token = re.sub(r"([b-df-hj-np-tv-z])\1+", r"\1", re.sub("(sh|kh|ch|gh|th|dh)\\1+", r"\1", token[: 3 * MOST_SOUNDS]))
    ending = _ENDING.search(token)
    body, last = (token[: ending.start()], _ENDINGS[ending.lastgroup or ""]) if ending else (token, "")
    signs = []
    for found in _READ.finditer(body):
        sign = _SIGN_OF.get(found.lastgroup or "", found[0])
        signs.append(_INNER_VOWELS.get(sign, sign))
    return "".join(signs) + last
