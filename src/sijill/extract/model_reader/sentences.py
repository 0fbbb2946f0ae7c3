"""Sentences and paragraphs by their marks, the same for English and Arabic and without a parser."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from sijill.extract.english.words.layout import paragraphs

_END = re.compile(r"(?P<mark>[.!?؟؛。]+)[\"'”’»)\]]*(?=\s)")
_NO_END = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Capt|Maj|Lt|Sgt|Prof|No|vs|approx)|(?<![^\W\d_])[A-Z])\Z")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A sentence: its characters (code points, half-open) and the number of its paragraph."""

    start: int
    end: int
    paragraph: int


@dataclass(frozen=True)
class Sentences:
    """The sentences of one text, in order."""

    held: tuple[Stretch, ...]

    def at(self, offset: int) -> int:
        """Give the number of the sentence that holds, or last begins before, a character."""
        return max(0, bisect_right([one.start for one in self.held], offset) - 1)

    def over(self, start: int, end: int) -> range:
        """Give the numbers of the sentences that the characters from ``start`` to ``end`` touch."""
        return range(self.at(start), self.at(max(start, end - 1)) + 1)


def sentences_of(text: str) -> Sentences:
    """Give the sentences of ``text``; a paragraph always ends one."""
    found: list[Stretch] = []
    for paragraph in paragraphs(text):
        start = paragraph.start
        for match in _END.finditer(text, paragraph.start, paragraph.end):
            if match["mark"] == "." and _NO_END.search(text[max(start, match.start() - 8) : match.start()]):
                continue
            found.append(Stretch(start, match.end(), paragraph.index))
            start = match.end()
        if text[start : paragraph.end].strip():
            found.append(Stretch(start, paragraph.end, paragraph.index))
    return Sentences(tuple(found))
