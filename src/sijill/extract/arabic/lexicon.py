"""The Arabic word lists, folded as the reader's text is."""

from __future__ import annotations

from functools import cache

from sijill.extract.lexicon import listed
from sijill.text.arabic import fold_letters


@cache
def arabic_words(section: str, key: str) -> frozenset[str]:
    """Give the folded words of ``key`` in ``section`` of the Arabic lists."""
    return frozenset(fold_letters(word) for word in listed("arabic", key, section))


@cache
def arabic_phrases(section: str, key: str) -> tuple[str, ...]:
    """Give the same words, longest first."""
    return tuple(sorted(arabic_words(section, key), key=lambda phrase: (-len(phrase), phrase)))


@cache
def any_phrase(section: str, key: str) -> str:
    """Give a pattern that matches any of the same words, which may be patterns themselves."""
    return f"(?:{'|'.join(arabic_phrases(section, key))})"
