"""Scope from free text: the place and the days a toll counts."""

from __future__ import annotations

import re
from datetime import date

from sijill.corroborate.lexicon import folded, pattern, tables, words_of
from sijill.corroborate.periods import period_of
from sijill.corroborate.toll import Scope
from sijill.text.place_names import fold_place

_SETTLEMENTS = frozenset({"camp", "city", "town", "village"})
_NUMBER = re.compile(r"[~+≈]?\d[\d,.]*\+?")


def scope_of(words: str, reported: date) -> Scope:
    """Read the free text of a scope; whatever is neither time, number nor filler names a place.

    >>> scope_of("Syrian coast cumulative", date(2025, 3, 8)).keys
    ('coast',)
    >>> scope_of("~30 massacres, Friday-Saturday", date(2025, 3, 9)).keys
    ()
    """
    period = period_of(folded(words), reported)
    keys: dict[str, str] = {}
    for part in re.split(r"[,;/&()]|\band\b|\s-\s|(?<!\w)و(?!\w)", period.rest):
        bare = _place(part)
        if bare:
            keys.setdefault(place_form(bare), _as_written(bare, words))
    named = tuple(sorted(keys))
    return Scope(tuple(keys[key] for key in named), named, period.first, period.last, period.reach)


def place_form(name: str) -> str:
    """Give one form of a place name for comparing: no country, no kind of place, other words for the same shape."""
    words = folded(name).split()
    narrower = [word for word in words if word not in words_of("scopes", "demonym")] or words
    alias = {word: key for key, listed in tables("scopes")["alias"].items() for word in listed}
    settlement = next((word for word in narrower[1:] if word in _SETTLEMENTS), "")
    form = fold_place(" ".join(alias.get(word, word) for word in narrower))
    # a city's toll is not its province's, though both bear one name
    return f"{form} {settlement}" if settlement else form


def _place(part: str) -> str:
    time_words = (*words_of("scopes", "running"), *words_of("scopes", "increment"), *words_of("scopes", "filler"))
    return " ".join(pattern(time_words).sub(" ", _NUMBER.sub(" ", part)).split()).strip(" -.'~\"")


def _as_written(bare: str, words: str) -> str:
    """The place as the source wrote it, capitals and all, where it can be found again."""
    found = re.search(r"\W+".join(re.escape(word) for word in bare.split()), words, re.IGNORECASE)
    return found.group(0) if found else bare
