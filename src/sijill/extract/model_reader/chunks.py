"""Chunks: a text in pieces a small model can hold, by paragraph, each with the one before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sijill.extract.english.words.layout import paragraphs
from sijill.extract.model_reader.sentences import sentences_of

LONGEST_UNIT = 1_200
LONGEST_CHUNK = 3_600
"""Characters; about 1,000 tokens of English and 1,800 of Arabic."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Characters of a text (code points, half-open) that are sent as one."""

    start: int
    end: int


def chunks_of(text: str) -> tuple[Chunk, ...]:
    """Give the chunks of ``text``, in order; every character that is no white space stands in one at least.

    Each but the first begins with the last paragraph of the one before. A paragraph too long is cut between sentences;
    a sentence too long, anywhere.
    """
    units = list(_units(text))
    found: list[Chunk] = []
    first = 0
    while first < len(units):
        last = first
        while last + 1 < len(units) and units[last + 1].end - units[first].start <= LONGEST_CHUNK:
            last += 1
        found.append(Chunk(units[first].start, units[last].end))
        if last + 1 == len(units):
            break
        first = last if last > first else last + 1
    return tuple(found)


def _units(text: str) -> Iterator[Chunk]:
    sentences = sentences_of(text).held
    at = 0
    for paragraph in paragraphs(text):
        inside = []
        while at < len(sentences) and sentences[at].paragraph == paragraph.index:
            inside.append(sentences[at])
            at += 1
        start = paragraph.start
        for number, sentence in enumerate(inside):
            following = inside[number + 1].end if number + 1 < len(inside) else None
            if following is None or following - start > LONGEST_UNIT:
                yield from _cut(start, sentence.end)
                start = sentence.end


def _cut(start: int, end: int) -> Iterator[Chunk]:
    for first in range(start, end, LONGEST_UNIT):
        yield Chunk(first, min(end, first + LONGEST_UNIT))
