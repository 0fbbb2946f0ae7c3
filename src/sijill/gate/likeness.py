"""How surely a word of a text is a part of a guarded name."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from sijill.gate.transliteration import could_transliterate
from sijill.text.arabic import is_arabic_letter
from sijill.text.names import name_tokens
from sijill.text.same_name import known_pairs, same_part, spellings
from sijill.text.skeletons import token_skeleton

NO, ALIKE, SAME = 0, 1, 2
"""Not the part; an unlisted spelling of it; the part itself or a listed spelling of it."""

_CLITICS = "وفبلك"
_SHORTEST_ALONE = 3
_CLOSE = 75.0


@lru_cache(maxsize=1 << 14)
def listed_forms(part: str) -> frozenset[str]:
    """Give ``part`` and every listed spelling of it in both scripts, folded."""
    forms = {part}
    for listed in sorted({part} | known_pairs().get(part, frozenset())):
        for spelling in (listed, *spellings(listed)):
            folded = name_tokens(spelling)
            forms.update(folded if len(folded) == 1 else ())
    return frozenset(forms)


@lru_cache(maxsize=1 << 18)
def likeness(part: str, word: str) -> int:
    """Give :data:`NO`, :data:`ALIKE` or :data:`SAME` for a folded part of a name and a folded word.

    An Arabic word may carry a particle written on it (``و``, ``ل``...).
    """
    for form in unclad(word):
        if form in listed_forms(part):
            return SAME
    return ALIKE if same_part(part, word) else NO


@lru_cache(maxsize=1 << 16)
def unclad(word: str) -> tuple[str, ...]:
    """Give ``word`` and, for an Arabic one, what is left without the particle written on it."""
    if not word or not is_arabic_letter(word[0]):
        return (word,)
    forms = [word]
    if word[0] in _CLITICS and len(word) >= 4:
        forms.extend(name_tokens(word[1:])[:1])
    if word.startswith("لل") and len(word) >= 4:
        forms.append(word[2:])
    return tuple(dict.fromkeys(forms))


@lru_cache(maxsize=1 << 16)
def is_close(part: str, word: str) -> bool:
    """Whether an unlisted spelling tells a single name on its own, without a second part beside it.

    It has three consonants or more; in Latin letters it is close to a listed spelling; across scripts it is a letter
    by letter transliteration, and only where the list has no form of the name in that script.
    """
    if len(token_skeleton(part)) < _SHORTEST_ALONE:
        return False
    is_arabic = is_arabic_letter(word[0])
    same_script = [form for form in listed_forms(part) if is_arabic_letter(form[0]) == is_arabic]
    if same_script:
        return not is_arabic and max(ratio(form, word) for form in same_script) >= _CLOSE
    return could_transliterate(word, part) if is_arabic else could_transliterate(part, word)


def nearly_all(parts: tuple[str, ...], words: tuple[str, ...]) -> int:
    """Give how many of the words hold the parts of a long name in order, 0 when they do not hold enough of them.

    For names of three parts and more, whose ends may be spelled beyond recognition: one of four or more parts may be
    missing, none of three. Parts with the same consonants count, when at least two others are alike.
    """
    found = _in_order(parts, words, _has_same_consonants)
    needed = len(parts) if len(parts) == 3 else len(parts) - 1
    if found < needed or _in_order(parts, words, _is_alike) < 2:
        return 0
    sizes = range(found, len(words) + 1)
    return next(size for size in sizes if _in_order(parts, words[:size], _has_same_consonants) == found)


def _in_order(parts: tuple[str, ...], words: tuple[str, ...], agrees: Callable[[str, str], bool]) -> int:
    """How many parts stand among the words in order: the longest common subsequence."""
    best = [0] * (len(words) + 1)
    for part in parts:
        before = best[:]
        for at, word in enumerate(words):
            best[at + 1] = before[at] + 1 if agrees(part, word) else max(before[at + 1], best[at])
    return best[-1]


def _is_alike(part: str, word: str) -> bool:
    return likeness(part, word) != NO


def _has_same_consonants(part: str, word: str) -> bool:
    key = token_skeleton(part)
    return _is_alike(part, word) or (len(key) >= 2 and key == token_skeleton(word))
