"""Lexicon: the shipped words by which free text is mapped, folded and ready to match."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib.resources import files

from sijill.text.arabic import fold_letters


@lru_cache(maxsize=262_144)
def folded(text: str) -> str:
    """Give ``text`` in one form for matching: case, Arabic letters, quotation marks, dashes and spaces made alike.

    >>> folded("Alawite  Residents – KILLED")
    'alawite residents - killed'
    """
    plain = unicodedata.normalize("NFKC", text).casefold()
    plain = re.sub(r"[‐‑‒–—]", "-", re.sub(r"[‘’`´]", "'", plain))
    return " ".join(fold_letters(plain).split())


@cache
def tables(name: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Give the table ``name`` of ``data/tolls`` as section, key, folded words."""
    parsed = tomllib.loads((files("sijill") / "data" / "tolls" / f"{name}.toml").read_text(encoding="utf-8"))
    return {
        section: {key: tuple(sorted({folded(word) for word in words})) for key, words in keys.items()}
        for section, keys in parsed.items()
    }


@cache
def pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Give a pattern that finds any of ``words`` whole, the longest first."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(r"(?<![\w-])(?:" + "|".join(re.escape(word) for word in ordered) + r")(?![\w-])")


def words_of(name: str, section: str, key: str = "words") -> tuple[str, ...]:
    """Give the folded words under ``section`` and ``key`` of the table ``name``."""
    return tables(name)[section][key]


def holds_any(text: str, words: tuple[str, ...]) -> str:
    """Give the first of ``words`` that stands in the folded ``text``, or ``""``."""
    found = pattern(words).search(text)
    return found.group(0) if found else ""


def keys_found(text: str, name: str, section: str) -> dict[str, tuple[str, ...]]:
    """Give, for each key of the section with words in the folded ``text``, those words; longer words win.

    >>> keys_found("police officers killed", "categories", "status")
    {'security': ('police officers',)}
    """
    found: dict[str, list[str]] = {}
    owner = {word: key for key, words in tables(name)[section].items() for word in words}
    for match in pattern(tuple(owner)).finditer(text):
        found.setdefault(owner[match.group(0)], []).append(match.group(0))
    return {key: tuple(words) for key, words in found.items()}


def without(text: str, words: Iterable[str]) -> str:
    """Give the folded ``text`` with ``words`` taken out, whole words only."""
    listed = tuple(words)
    return " ".join(pattern(listed).sub(" ", text).split()) if listed else text
