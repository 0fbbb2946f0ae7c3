"""Lemmas as the reader asks for them: lower-case, of harm even where the model or the writer slipped."""

from __future__ import annotations

import re
from functools import cache

_IRREGULAR = {
    "remains": "remains",
    "corpses": "corpse",
    "bodies": "body",
    "lives": "life",
    "shot": "shoot",
    "slain": "slay",
    "dead": "dead",
    "wounded": "wound",
    "fled": "flee",
    "lying": "lie",
    "raped": "rape",
    "caned": "cane",
}
_SPELT = {"killed": "kill", "wounded": "wound", "injured": "injure", "suffered": "suffer", "murdered": "murder"}
_SPELT |= {"killing": "kill", "wounding": "wound", "injuring": "injure"}
_SPELT |= {"attacked": "attack", "kidnapped": "kidnap", "abducted": "abduct", "assassinated": "assassinate"}


@cache
def _undoubled(word: str) -> str:
    """The word with every doubled letter single, as slips of the keyboard double or drop them ("kiled", "killled")."""
    return re.sub(r"(.)\1+", r"\1", word)


_MISSPELT = {_undoubled(word): base for word, base in _SPELT.items()}
_MISSPELT |= {"kild": "kill", "woulded": "wound", "wonded": "wound", "injued": "injure", "injuried": "injure"}


def base_of(low: str, part: str, given: str) -> str:
    """Give the lemma of a word; a participle tagged as adjective or noun keeps its verb's.

    Args:
        low: The word in lower case.
        part: Its part of speech.
        given: The lemma the model gave it.
    """
    if part == "NOUN" and low in {"wounded", "injured", "dead"}:
        return low
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if part == "VERB" and low not in _SPELT and (meant := _MISSPELT.get(_undoubled(low))):
        return meant
    base = given.lower()
    if part == "ADJ" and low.endswith("ed") and base == low:
        return low[:-1] if low[:-1].endswith(("re", "le", "te", "ze", "se")) else low[:-2]
    return base
