"""Where names stand in a text, found by their rarest word, so that many names cost no more than one walk."""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORD = re.compile(r"[\w-]+")


class WordIndex:
    """Where every word of a text begins.

    Args:
        text: The text; a word is a run of letters, digits, underscores and hyphens.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: dict[str, list[int]] = {}
        for match in _WORD.finditer(text):
            self._starts.setdefault(match[0], []).append(match.start())

    def places_of(self, surface: str) -> Iterator[tuple[int, int]]:
        """Give where the words of ``surface`` stand, from which character to which, no part of longer words.

        Places do not overlap. A surface without a letter or digit stands nowhere.
        """
        inside = [(match.start(), self._starts.get(match[0], [])) for match in _WORD.finditer(surface)]
        if not inside:
            return
        offset, starts = min(inside, key=lambda held: len(held[1]))
        after = 0
        for at in starts:
            start, end = at - offset, at - offset + len(surface)
            if start >= after and self._text.startswith(surface, start) and self._is_whole(start, end):
                yield start, end
                after = end

    def _is_whole(self, start: int, end: int) -> bool:
        before, behind = self._text[start - 1 : start], self._text[end : end + 1]
        return not (_WORD.match(before) or _WORD.match(behind))
