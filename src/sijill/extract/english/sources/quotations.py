"""Quoted speech: stretches between quotation marks; an unclosed mark closes at the paragraph's end."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.extract.english.words.layout import Paragraph

_OPENING = "“«„"
_CLOSING = "”»"
SHORTEST_SPEECH = 4
"""Fewer words between marks are a term held at a distance, not speech (words)."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words, marks included.

    Attributes:
        start: The opening mark, or the first word when it is lost.
        end: One past the closing mark.
        paragraph: Number of the paragraph.
        closed: Whether the closing mark stands; an open one runs on into the next paragraph by custom.
    """

    start: int
    end: int
    paragraph: int
    closed: bool


def _marks(text: str, paragraph: Paragraph) -> list[tuple[int, bool]]:
    """Offsets of quotation marks with whether each opens."""
    marks: list[tuple[int, bool]] = []
    inside = False
    for at in range(paragraph.start, paragraph.end):
        character = text[at]
        if character in _OPENING:
            marks.append((at, True))
            inside = True
        elif character in _CLOSING:
            marks.append((at, False))
            inside = False
        elif character == '"':
            inside = not inside
            marks.append((at, inside))
    return marks


def quotations(text: str, paragraphs: tuple[Paragraph, ...]) -> tuple[Quotation, ...]:
    """Give the quotations of a text in reading order; single words and short terms are left out."""
    found: list[Quotation] = []
    for paragraph in paragraphs:
        opened: int | None = None
        for at, opens in _marks(text, paragraph):
            if opens and opened is None:
                opened = at
            elif not opens and opened is not None:
                found.append(Quotation(opened, at + 1, paragraph.index, True))
                opened = None
        if opened is not None:
            end = opened + len(text[opened : paragraph.end].rstrip())
            found.append(Quotation(opened, end, paragraph.index, False))
    return tuple(q for q in found if len(text[q.start : q.end].split()) >= SHORTEST_SPEECH)
