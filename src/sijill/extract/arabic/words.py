"""Arabic text as folded words with the way back to the printed characters, in sentences and paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sijill.model.spans import Span
from sijill.text.arabic import FoldedText, fold_with_offsets

_WORD = re.compile(r"[\w]+(?:[.,]\d+)*%?|[^\w\s]")
_STOPS = frozenset(".!?؟؛\n")


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word and its place in the folded text (half-open)."""

    text: str
    start: int
    end: int

    @property
    def bare(self) -> str:
        """The word without a leading "and"/"so"."""
        return self.text[1:] if len(self.text) > 3 and self.text[0] in "وف" else self.text


@dataclass(frozen=True, slots=True)
class ArabicSentence:
    """A sentence: number, paragraph, its words."""

    index: int
    paragraph: int
    words: tuple[Word, ...]

    @property
    def start(self) -> int:
        """First folded character."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """One past the last folded character."""
        return self.words[-1].end


@dataclass(frozen=True)
class ArabicText:
    """The printed text, its folded form and its sentences."""

    text: str
    folded: FoldedText
    sentences: tuple[ArabicSentence, ...]

    def span(self, start: int, end: int) -> Span:
        """Give the printed words of folded characters ``start`` to ``end``."""
        first, last = self.folded.printed(start, end)
        while last < len(self.text) and _is_mark(self.text[last]):
            last += 1
        return Span.of(self.text, first, last)


def _is_mark(character: str) -> bool:
    return character == "\u0621" or "\u064b" <= character <= "\u0652" or character == "\u0670"


def arabic_text(text: str) -> ArabicText:
    """Give the text in folded words; a line is a paragraph, a stop ends a sentence."""
    folded = fold_with_offsets(text)
    sentences: list[ArabicSentence] = []
    for paragraph, block in enumerate(re.finditer(r"[^\n]+", folded.text)):
        held: list[Word] = []
        for match in _WORD.finditer(folded.text, block.start(), block.end()):
            if match.group() in _STOPS:
                if held:
                    sentences.append(ArabicSentence(len(sentences), paragraph, tuple(held)))
                held = []
            else:
                held.append(Word(match.group(), match.start(), match.end()))
        if held:
            sentences.append(ArabicSentence(len(sentences), paragraph, tuple(held)))
    return ArabicText(text, folded, tuple(sentences))
