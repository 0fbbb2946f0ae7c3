"""People whose fate an Arabic text calls unknown: "*the fate of 35 young men* remains *unknown*"."""

from __future__ import annotations

from sijill.extract.arabic.bare_numbers import bare_number
from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.phrases import Phrase, phrase_at
from sijill.extract.arabic.words import Word

FARTHEST = 12
"""That the fate is unknown is said within so many words of it (words)."""


def of_unknown_fate(words: tuple[Word, ...], at: int) -> Phrase | None:
    """Give the people whose fate at word ``at`` is called unknown, or ``None``."""
    if words[at].text not in arabic_words("missing", "fate") and words[at].bare not in arabic_words("missing", "fate"):
        return None
    near = words[at + 1 : at + 1 + FARTHEST]
    if not any(word.text in arabic_words("missing", "unknown") for word in near):
        return None
    return phrase_at(words, at + 1) or (bare_number(words, at + 1) if at + 1 < len(words) else None)
