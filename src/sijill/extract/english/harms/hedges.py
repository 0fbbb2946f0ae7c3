"""Words that weaken a claim, as printed."""

from __future__ import annotations

import re
from functools import cache

from sijill.extract.lexicon import listed, words
from sijill.text.sought import Sought


@cache
def _pattern() -> Sought:
    phrases = [re.escape(phrase) for phrase in listed("reporting", "hedges")]
    adverbs = sorted(words("reporting", "adverbs"))
    return Sought(r"\b(?:" + "|".join([*phrases, *adverbs]) + r")\b", re.IGNORECASE)


def hedges_in(plain: str, start: int, end: int) -> tuple[str, ...]:
    """Give the hedging words between two offsets, lower-cased, each once, in reading order."""
    return tuple(dict.fromkeys(match.group().lower() for match in _pattern().finditer(plain, start, end)))
