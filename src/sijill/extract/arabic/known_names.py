"""Known organisations named in Arabic words, with what may stand joined to their names."""

from __future__ import annotations

from functools import cache

from sijill.extract.lexicon import Organisation, organisations
from sijill.text.arabic import fold_letters, is_arabic_letter

_LEADS = ("و", "ل", "ب", "ول")
"""Particles that stand joined to a name."""


@cache
def known_names() -> tuple[tuple[str, Organisation], ...]:
    """Give the Arabic names of known organisations, folded, the longest first."""
    found = {fold_letters(alias): org for org in organisations() for alias in org.aliases if is_arabic_letter(alias[0])}
    return tuple(sorted(found.items(), key=lambda row: (-len(row[0]), row[0])))


@cache
def _names_by_word() -> dict[str, tuple[int, ...]]:
    """The positions of the names in :func:`known_names` by their first word."""
    found: dict[str, list[int]] = {}
    for position, (name, _) in enumerate(known_names()):
        found.setdefault(name.split()[0], []).append(position)
    return {word: tuple(held) for word, held in found.items()}


def _begun_in(words: str) -> list[int]:
    """The positions of the names whose first word is among the words, longest names first."""
    by_word = _names_by_word()
    held = set(words.split())
    held |= {word[len(lead) :] for word in held for lead in _LEADS if word.startswith(lead)}
    return sorted(position for word in held for position in by_word.get(word, ()))


def organisations_in(words: str) -> list[tuple[int, Organisation]]:
    """Give the known organisations named in folded words, with their offsets, longest names first."""
    found: list[tuple[int, Organisation]] = []
    taken: list[tuple[int, int]] = []
    told = f" {words} "
    for name, organisation in (known_names()[position] for position in _begun_in(words)):
        at = told.find(f" {name} ")
        for lead in _LEADS:
            at = at if at >= 0 else told.find(f" {lead}{name} ")
        if at >= 0 and not any(a <= at < b for a, b in taken):
            taken.append((at, at + len(name)))
            found.append((at, organisation))
    return sorted(found, key=lambda row: row[0])
