"""Arabic text as folded words with the way back to the printed characters, in sentences and paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sijill.extract.arabic.spellings import dodged
from sijill.model.spans import Span
from sijill.text.arabic import FoldedText, fold_with_offsets

_WORD = re.compile(r"(?:(?<![^\W\d_])[وفبلك]{1,2})?\d+(?:[.,]\d+)*%?|[^\W\d_]+|[^\w\s]|_")
_LINE = re.compile(r"[^\n]+")
_STOPS = frozenset("!?؟؛\n")
LONGEST_SENTENCE = 250
"""A longer run of words is read in pieces, so that time stays linear in the length of a text (words)."""
_DUAL = "\u064eي"


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word and its place in the folded text (half-open).

    Attributes:
        text: Folded letters.
        start: First folded character.
        end: One past the last.
        is_dual: Whether the printed vowel sign makes its ending a dual.
        ends_in_alef: Whether its last letter is printed as alef maqsura: "on" (ى) rather than Ali (ي).
        ends_in_ha: Whether its last letter is printed as ha: "his brother" (شقيقه) rather than "a sister" (شقيقة).
        is_in_front: Whether it is printed as "in front of" (أمام) rather than "imam" (إمام).
        bare: The word without a leading "and"/"so".
    """

    text: str
    start: int
    end: int
    is_dual: bool = False
    ends_in_alef: bool = False
    ends_in_ha: bool = False
    is_in_front: bool = False
    bare: str = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Find the bare word once: it is asked for at every turn."""
        bare = self.text[1:] if len(self.text) > 3 and self.text[0] in "وف" else self.text
        object.__setattr__(self, "bare", bare)


def has_dual_sign(word: Word) -> bool:
    """Whether the printed word says by its vowel that it means two."""
    return word.is_dual


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


def _ends_sentence(text: str, at: int, held: list[Word]) -> bool:
    """Whether the full stop at ``at`` ends a sentence: not after one letter ("Dr."), nor between letters ("a.b.c")."""
    if held and held[-1].end == at and len(held[-1].text) == 1 and text[at + 1 : at + 2].isalpha():
        return False
    return not (held and len(held[-1].text) == 1 and held[-1].end == at and held[-1].text.isalpha() and len(held) > 1)


def arabic_text(text: str) -> ArabicText:
    """Give the text in folded words; a line is a paragraph, a stop ends a sentence."""
    folded = _without(fold_with_offsets(text), dodged(text))
    sentences: list[ArabicSentence] = []
    for paragraph, line in enumerate(_LINE.finditer(folded.text)):
        held: list[Word] = []
        for match in _WORD.finditer(folded.text, *line.span()):
            printed = match.group()
            if printed in _STOPS or (printed == "." and _ends_sentence(folded.text, match.start(), held)):
                if held:
                    sentences.append(ArabicSentence(len(sentences), paragraph, tuple(held)))
                held = []
            elif printed != ".":
                held.append(
                    Word(
                        printed,
                        match.start(),
                        match.end(),
                        _dual(text, folded, match),
                        _ends_in(text, folded, match, "ي", "ى"),
                        _ends_in(text, folded, match, "ه", "ه"),
                        printed == "امام" and text[folded.starts[match.start()]] == "أ",
                    )
                )
                if len(held) >= LONGEST_SENTENCE:
                    sentences.append(ArabicSentence(len(sentences), paragraph, tuple(held)))
                    held = []
        if held:
            sentences.append(ArabicSentence(len(sentences), paragraph, tuple(held)))
    return ArabicText(text, folded, tuple(sentences))


def _dual(text: str, folded: FoldedText, match: re.Match[str]) -> bool:
    if not match.group().endswith("ين"):
        return False
    first, last = folded.printed(match.start(), match.end())
    return _DUAL in text[first:last]


def _ends_in(text: str, folded: FoldedText, match: re.Match[str], letter: str, printed: str) -> bool:
    return match.group().endswith(letter) and text[folded.starts[match.end() - 1]] == printed


def _without(folded: FoldedText, dropped: frozenset[int]) -> FoldedText:
    """The folded text without the printed characters ``dropped``."""
    if not dropped:
        return folded
    kept = [(letter, start) for letter, start in zip(folded.text, folded.starts, strict=True) if start not in dropped]
    return FoldedText("".join(letter for letter, _ in kept), tuple(start for _, start in kept), folded.length)
