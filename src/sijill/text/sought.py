"""Patterns that are looked for only in texts that hold letters they cannot do without."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache

from sijill.text.needed import FARTHEST_BEHIND, folded, needed

_HELD = 64
"""How many texts are kept in small letters: one is asked for many patterns in turn (texts)."""
_folded = lru_cache(_HELD)(folded)
_ENOUGH = 4
"""A pattern asked for less often than this is not laid open (times)."""


class Sought:
    r"""A regular expression that gives what :mod:`re` gives, and reads only texts that may hold a match.

    It is compiled when it is first looked for. Worth it for what most texts do not hold; where nearly every text asked
    does, or only a few characters are asked, take :func:`re.compile`.

    >>> Sought(r"\b(?:killed|dead)\b", re.IGNORECASE).search("Two were Killed")
    <re.Match object; span=(9, 15), match='Killed'>
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self.flags = pattern, flags
        self._asked = 0
        self._needs: tuple[tuple[str, ...], ...] | None = None

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.pattern, self.flags)

    def may_be_in(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        """Whether ``text`` from ``start`` to ``end`` holds what the pattern cannot do without."""
        needs = self._needs if self._needs is not None else self._needs_by_now()
        if not needs:
            return True
        letters = _folded(text)
        if start or end < len(text):
            letters = letters[max(0, start - FARTHEST_BEHIND) : end]
        for some in needs:
            for one in some:
                if one in letters:
                    break
            else:
                return False
        return True

    def _needs_by_now(self) -> tuple[tuple[str, ...], ...]:
        self._asked += 1
        if self._asked >= _ENOUGH:
            self._needs = needed(self.pattern, self.flags)
        return self._needs or ()

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give the first match, as :meth:`re.Pattern.search` does."""
        return self.compiled.search(text, start, end) if self.may_be_in(text, start, end) else None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give the match at ``start``, as :meth:`re.Pattern.match` does."""
        return self.compiled.match(text, start, end) if self.may_be_in(text, start, end) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Give every match, as :meth:`re.Pattern.finditer` does."""
        return self.compiled.finditer(text, start, end) if self.may_be_in(text, start, end) else iter(())

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Give the text with every match replaced, as :meth:`re.Pattern.sub` does."""
        return self.compiled.sub(put, text) if self.may_be_in(text) else text
