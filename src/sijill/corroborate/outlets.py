"""Outlet from free text: who published it, whom they copy, and who copied them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sijill.corroborate.org_words import kind_words, name_key
from sijill.corroborate.organisations import organisations
from sijill.model.sources import SourceKind

_CITING = re.compile(r"\s+(?:citing|quoting|via|copying|republishing|reprinting|نقلا عن)\s+", re.IGNORECASE)
_COPY_IN = re.compile(
    r"\((?:copy|copied|reprint|reprinted|mirror|mirrored)\s+(?:at|by|in|on)?\s*([^)]+)\)", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"\(([^)]*)\)")
AGENCY = frozenset({"agency", "wire"})
_BRACKETS = re.compile(r"\s*\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who published a toll.

    Attributes:
        name: Canonical name, or as written.
        cites: Outlets it says it takes the words from, in order.
        copied_by: Who copied its page, or "".
    """

    name: str
    cites: tuple[str, ...] = ()
    copied_by: str = ""


def _agency(words: str) -> str:
    """The agency that words in brackets name, or "": ``Gull Post (Harbour Wire)``, not ``Gull Post (English)``."""
    known = organisations().exact(words)
    is_medium = known is not None and organisations().kind_of(known) is SourceKind.MEDIA
    is_name = bool(name_key(words) - kind_words()) and not any(
        word.isascii() and word.islower() for word in words.split()
    )
    return outlet_name(words) if is_medium or (is_name and name_key(words) & AGENCY) else ""


@lru_cache(maxsize=262_144)
def outlet_name(words: str) -> str:
    """Give the canonical name of an outlet, or the words themselves when it is not listed."""
    bare = _BRACKETS.sub("", words).strip() or words.strip()
    return organisations().exact(bare) or bare


def outlet_of(words: str) -> Outlet:
    """Read the free text of an outlet.

    >>> outlet_of("example.org citing BBC")
    Outlet(name='example.org', cites=('BBC',), copied_by='')
    >>> outlet_of("Shafaq News (copy example.net)")
    Outlet(name='Shafaq News', cites=(), copied_by='example.net')
    """
    copied = _COPY_IN.search(words)
    credited = () if copied else tuple(filter(None, map(_agency, _IN_BRACKETS.findall(words))))
    bare = _BRACKETS.sub("", words).strip() or words.strip()
    name, *cited = [outlet_name(part) for part in _CITING.split(bare) if part.strip()] or [bare]
    cites = tuple(each for each in dict.fromkeys((*cited, *credited)) if each != name)
    return Outlet(name, cites, copied.group(1).strip() if copied else "")
