"""Described: the status and sex that the words for victims state, by the word lists alone."""

from __future__ import annotations

import re

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.statuses import status_between
from sijill.extract.arabic.words import arabic_text
from sijill.extract.lexicon import words
from sijill.model.vocabulary import Sex, Status
from sijill.text.arabic import is_arabic_letter

_IRREGULAR = {"men": "man", "women": "woman", "children": "child", "wives": "wife", "babies": "baby", "nuns": "nun"}
_STATUS = (("combatant", Status.COMBATANT), ("security", Status.SECURITY), ("civilian", Status.CIVILIAN))


def status_in(surface: str) -> Status:
    """Give the status that words such as "two soldiers and a farmer" state; ``mixed`` for several kinds."""
    if any(map(is_arabic_letter, surface)):
        held = [sentence.words for sentence in arabic_text(surface).sentences]
        return status_between(held[0], 0, len(held[0])) if held else Status.UNKNOWN
    said = _singular(surface)
    found = [status for key, status in _STATUS if said & words("statuses", key)]
    joined = re.search(r"\band\b|,", surface)
    if len(found) > 1 and joined:
        return Status.MIXED
    return found[0] if found else Status.UNKNOWN


def sex_in(surface: str) -> Sex | None:
    """Give the sex that every word of the kind states, or ``None``."""
    if any(map(is_arabic_letter, surface)):
        said = frozenset(word.text for sentence in arabic_text(surface).sentences for word in sentence.words)
        female, male = said & arabic_words("status", "female"), said & arabic_words("status", "male")
    else:
        said = _singular(surface)
        female, male = said & words("statuses", "female"), said & words("statuses", "male")
    if bool(female) == bool(male):
        return None
    return Sex.FEMALE if female else Sex.MALE


def _singular(surface: str) -> frozenset[str]:
    said = re.findall(r"[\w'’-]+", surface.casefold())
    forms = {_IRREGULAR.get(word, word) for word in said}
    return frozenset(forms | {word.removesuffix("s") for word in forms})
