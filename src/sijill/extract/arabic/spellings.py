"""Spellings that dodge filters: the dots, stretches and gaps put into a word of harm, to be read past."""

from __future__ import annotations

import re
from functools import cache

from sijill.extract.arabic.lexicon import arabic_words
from sijill.text.arabic import fold_letters
from sijill.text.sought import Sought

_LETTER = r"[\u0620-\u063f\u0641-\u064a\u066e-\u06d3\ufb50-\ufdfb\ufe70-\ufefc][\u064b-\u0652]*"
_MARK = r"[.·•…*_/|'`\-]"
_STRETCHED = Sought(
    rf"(?<=\u0640)(?:[ ]?{_MARK}{{1,4}}[ ]?|[ ]{{1,2}}(?=\u0640))\u0640?(?={_LETTER})"
    rf"|(?<=[\u0620-\u0652]){_MARK}{{1,3}}(?=\u0640+{_LETTER})"
)
_SPELLED = Sought(rf"(?<!\w)(?:{_LETTER}{_MARK}){{2,}}{_LETTER}+(?![^\W\d_])")
# a vowel sign before a letter is inside a word: begun there anew, a vowelled text would take the square of its length
_PARTED = Sought(
    rf"(?<![^\W\d_])(?<![\u064b-\u0652])(?P<word>(?:{_LETTER})+(?:{_MARK}{{1,3}}(?:{_LETTER})+){{1,3}})(?![^\W\d_])"
)
_SHORTEST = 3


@cache
def _words_of_harm() -> frozenset[str]:
    held: set[str] = set()
    for section in ("killed", "injured", "detained", "missing", "displaced", "tortured", "spelled"):
        for key in ("before", "people", "words"):
            held |= arabic_words(section, key)
    return frozenset(held)


def dodged(text: str) -> frozenset[int]:
    """Give the offsets of the characters to read past; none when nothing is spelled to dodge a filter.

    A stretch mark beside dots or gaps is enough; letters parted by dots alone are joined only when they make a word of
    harm, so that "AFP" spelled in letters and two sentences without a space between stay as they are.
    """
    found: set[int] = set()
    if "\u0640" in text:
        for match in _STRETCHED.finditer(text):
            found.update(range(match.start(), match.end()))
    for pattern in (_SPELLED, _PARTED):
        for match in pattern.finditer(text):
            marks = {match.start() + m.start() for m in re.finditer(_MARK, match.group())}
            joined = fold_letters("".join(c for i, c in enumerate(match.group(), match.start()) if i not in marks))
            if marks & found or (len(joined) >= _SHORTEST and _is_of_harm(joined)):
                found |= marks
    return frozenset(found)


def _is_of_harm(word: str) -> bool:
    known = _words_of_harm()
    stems = {word, word.removeprefix("و"), word.removeprefix("ال"), word.removeprefix("وال"), word.removeprefix("ب")}
    return bool(stems & known)
