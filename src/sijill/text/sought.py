"""Patterns that are looked for only in texts that hold letters they cannot do without."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

from sijill.text.needed import FARTHEST_BEHIND, folded, needed

_HELD = 64
"""How many texts are kept in small letters: one is asked for many patterns in turn (texts)."""
_folded = lru_cache(_HELD)(folded)
_ENOUGH = 4
"""A pattern asked for less often than this is not laid open (times)."""
_PARTS = 5
"""When so many parts of one text have been asked, the whole is (times)."""
Needs = tuple[tuple[str, ...], ...]
"""Sets of letters, of each of which a text must hold one."""


def _hold(letters: str, needs: Needs) -> bool:
    for some in needs:
        for one in some:
            if one in letters:
                break
        else:
            return False
    return True


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
        self._needs: Needs | None = None
        self._last: tuple[str, int, bool] = ("", 0, True)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.pattern, self.flags)

    def may_be_in(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        """Whether ``text`` from ``start`` to ``end`` holds what the pattern cannot do without."""
        needs = self._needs
        if needs is None:
            needs = self._needs_by_now()
        if not needs:
            return True
        letters = _folded(text)
        if start or end < len(text):
            if not self._may_be_anywhere(text, letters, needs):
                return False
            letters = letters[max(0, start - FARTHEST_BEHIND) : end]
        return _hold(letters, needs)

    def _may_be_anywhere(self, text: str, letters: str, needs: Needs) -> bool:
        """Whether the whole of a text may hold it: looked at once, when several parts of the text have been asked."""
        last, times, is_there = self._last
        if last is not text:
            times, is_there = 0, True
        if times < _PARTS:
            times += 1
            is_there = times < _PARTS or _hold(letters, needs)
            # put down in one step: texts may be read side by side
            self._last = text, times, is_there
        return is_there

    @property
    def needs(self) -> Needs:
        """What a text that holds it cannot do without."""
        return self._needs if self._needs is not None else self._needs_by_now()

    def _needs_by_now(self) -> Needs:
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


class OneOf(Sought):
    """Many ways to word a thing as one pattern, where too many for their letters to be looked for together.

    Args:
        ways: Patterns, the first that matches at a place counts.
        before: What stands before each.
        after: What stands behind each.
        flags: As :func:`re.compile` takes them.
    """

    def __init__(self, ways: Sequence[str], before: str = "", after: str = "", flags: int = 0) -> None:
        super().__init__(f"{before}(?:{'|'.join(ways)}){after}", flags)
        self._ways = tuple(ways)

    @cached_property
    def _each(self) -> tuple[Needs, ...]:
        """What each way needs; nothing where one needs nothing."""
        each = tuple(needed(way, self.flags) for way in self._ways)
        return each if all(each) else ()

    def may_be_in(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        """Whether ``text`` from ``start`` to ``end`` holds what one of the ways cannot do without."""
        self._asked += 1
        if self._asked < _ENOUGH or not self._each:
            return True
        letters = _folded(text)
        if start or end < len(text):
            letters = letters[max(0, start - FARTHEST_BEHIND) : end]
        return any(_hold(letters, needs) for needs in self._each)


K = TypeVar("K")


class Together(Generic[K]):
    """Patterns that are looked for in many parts of a text: those the whole cannot hold are looked for in none.

    Args:
        patterns: By name, in the order in which they are given back.
    """

    def __init__(self, patterns: Mapping[K, Sought]) -> None:
        self._patterns = patterns
        self._last: tuple[str, tuple[tuple[K, Sought], ...]] = ("", ())

    def in_whole(self, text: str) -> tuple[tuple[K, Sought], ...]:
        """Give the patterns, by name, of which the text holds what they cannot do without."""
        last, held = self._last
        if last is not text or not last:
            letters = folded(text)
            held = tuple((name, one) for name, one in self._patterns.items() if _hold(letters, one.needs))
            # put down in one step: texts may be read side by side
            self._last = text, held
        return held

    def found(self, part: str, whole: str) -> set[K]:
        """Give the names of the patterns that are found in a part of a text."""
        letters = folded(part)
        return {
            name
            for name, one in self.in_whole(whole)
            if _hold(letters, one.needs) and one.compiled.search(part) is not None
        }

    def begun(self, part: str, whole: str) -> set[K]:
        """Give the names of the patterns that a part of a text begins with."""
        return {name for name, one in self.in_whole(whole) if one.compiled.match(part) is not None}

    def is_in(self, part: str, whole: str) -> bool:
        """Whether any of the patterns is found in a part of a text."""
        return any(one.search(part) is not None for _, one in self.in_whole(whole))
