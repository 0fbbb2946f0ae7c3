"""Hearsay in Arabic: what the speaker was told by another, and by whom."""

from __future__ import annotations

from sijill.extract.arabic.forms import is_one_of
from sijill.extract.arabic.lexicon import arabic_phrases
from sijill.extract.arabic.words import Word
from sijill.text.sought import Sought

_JOINED = ("", "و", "ف")
_TOLD_THEM = Sought(
    r"\s[وف]?(?:(?:اخبر|ابلغ|اعلم|حكي|حدث)ت?(?:ه|ها|هم)|(?:قال|قالت|حكي|حكت|روي|روت)\s+(?:له|لها|لهم))\s+(?:\S+\s+){0,4}?(?:ان|انه|انها|انهم|بان|عن)\s"
    r"|\s(?:ما|مما)\s(?:سمع|سمعت|سمعوا|سمعه|سمعته)\s(?:\S+\s+){0,6}?من\s"
    r"|\s[وف]?(?:سمع|سمعت|سمعوا|علم|علمت)\s+(?:\S+\s+){0,4}?من\s+(?:\S+\s+){1,4}?(?:ان|انه|انها|بان)\s"
)
"""What somebody told of was told by another: "his cousin *told him* that", "heard *from his neighbours* that"."""
_PASSED = frozenset({"من", "لي", "لنا", "عن", "الي"})


def is_hearsay(told: str) -> bool:
    """Whether folded words, one space between, say that the speaker was told: "my neighbour told me that"."""
    padded = f" {told} "
    if _TOLD_THEM.search(padded):
        return True
    return any(f" {lead}{phrase} " in padded for phrase in arabic_phrases("report", "hearsay") for lead in _JOINED)


def told_by(words: tuple[Word, ...], at: int) -> int | None:
    """Give where those who told the speaker are named: "told me *my neighbour*", "I heard from *my kin*"."""
    if is_one_of(words[at], "report", "told_me"):
        start = at + 1
    elif is_one_of(words[at], "report", "heard") and at + 1 < len(words) and words[at + 1].text in _PASSED:
        start = at + 2
    else:
        return None
    while start < len(words) and words[start].text in _PASSED:
        start += 1
    return start if start < len(words) else None
