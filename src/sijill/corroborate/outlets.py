"""Outlet from free text: who published it, whom they copy, and who copied them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sijill.corroborate.organisations import organisations

_CITING = re.compile(r"\s+(?:citing|quoting|via|copying|republishing|reprinting|نقلا عن)\s+", re.IGNORECASE)
_COPY_IN = re.compile(
    r"\((?:copy|copied|reprint|reprinted|mirror|mirrored)\s+(?:at|by|in|on)?\s*([^)]+)\)", re.IGNORECASE
)
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
    bare = _BRACKETS.sub("", words).strip() or words.strip()
    name, *cited = [outlet_name(part) for part in _CITING.split(bare) if part.strip()] or [bare]
    return Outlet(name, tuple(each for each in cited if each != name), copied.group(1).strip() if copied else "")
