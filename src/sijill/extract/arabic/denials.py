"""Whether an Arabic sentence says that a harm did not happen."""

from __future__ import annotations

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.words import Word

FARTHEST = 9
"""A denial reaches this many words on (words)."""


def is_negated(words: tuple[Word, ...], at: int) -> bool:
    """Whether the harm at word ``at`` is denied or survived."""
    before = [word.text for word in words[max(0, at - 4) : at]]
    bare = [word.bare for word in words[max(0, at - 4) : at]]
    near = set(before[-2:]) | set(bare[-2:])
    told = set(before) | set(bare)
    if told & arabic_words("report", "still"):
        return False
    if near & arabic_words("report", "negators") and "يقل" not in near:
        return not told & {"يقل", "يزيد", "يقارب"}
    return bool(told & arabic_words("report", "survived")) or _is_denied(words, at)


def _is_denied(words: tuple[Word, ...], at: int) -> bool:
    """As in "the spokesman denied the killing of": unless it is responsibility that is denied."""
    before = words[max(0, at - FARTHEST) : at]
    denied = [i for i, word in enumerate(before) if {word.text, word.bare} & arabic_words("report", "denying")]
    if not denied:
        return False
    between = {word.text for word in before[denied[-1] :]} | {word.bare for word in before[denied[-1] :]}
    return not between & arabic_words("report", "responsibility") and not any(w.text in {"،", ","} for w in before)
