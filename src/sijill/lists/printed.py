"""Printed lines: glyphs by their place as lines, pieces and words in reading order, right-to-left script among them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sijill.lists.glyphs import LOST, Glyph

WORD_GAP = 0.2
"""Gap between two words, in sizes of the font."""

PIECE_GAP = 0.9
"""Gap between two cells without a rule between them, in sizes of the font."""

BASE_SLACK = 0.4
"""How far below the first letter's baseline one of the same line may stand, in sizes of the font."""

STRANGE = re.compile("[\u0621-\u064a][0-9A-Za-z]|[0-9A-Za-z][\u0621-\u064a]")
"""A Latin letter or a digit inside an Arabic word: what a font without a map shows for a letter it does not name."""

MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


@dataclass(frozen=True, slots=True)
class Piece:
    """Neighbouring glyphs of one line: a cell, or part of one."""

    glyphs: tuple[Glyph, ...]

    @property
    def left(self) -> float:
        """Where it begins (points)."""
        return min(glyph.left for glyph in self.glyphs)

    @property
    def right(self) -> float:
        """Where it ends (points)."""
        return max(glyph.right for glyph in self.glyphs)

    @property
    def text(self) -> str:
        """Its words in reading order."""
        return reading_order(self.glyphs)


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line: its glyphs from left to right, blanks among them, and its middle (points)."""

    glyphs: tuple[Glyph, ...]
    middle: float

    @property
    def size(self) -> float:
        """The size of its largest letters (points)."""
        return max(glyph.size for glyph in self.glyphs)

    def pieces(self, edges: Sequence[float] = ()) -> list[Piece]:
        """The line cut at ``edges``, or at wide gaps when there are none."""
        cut: list[list[Glyph]] = []
        blanks: list[Glyph] = []
        for glyph in self.glyphs:
            if not glyph.text.strip():
                blanks.append(glyph)
                continue
            before = cut[-1][-1] if cut else None
            if before is None or _is_apart(before, glyph, edges):
                cut.append([])
                blanks = []
            cut[-1] += [*blanks, glyph]
            blanks = []
        return [Piece(tuple(glyphs)) for glyphs in cut]


def _is_apart(before: Glyph, glyph: Glyph, edges: Sequence[float]) -> bool:
    if edges:
        centres = sorted(((before.left + before.right) / 2, (glyph.left + glyph.right) / 2))
        return any(centres[0] < edge <= centres[1] for edge in edges)
    return glyph.left - before.right > PIECE_GAP * glyph.size


def lines_of(glyphs: Iterable[Glyph]) -> list[Line]:
    """The lines of a page from top to bottom, by their baselines."""
    lines: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda glyph: (-glyph.base, glyph.left)):
        if not lines or lines[-1][0].base - glyph.base > BASE_SLACK * glyph.size:
            lines.append([])
        lines[-1].append(glyph)
    return [
        Line(
            tuple(sorted(line, key=lambda glyph: (glyph.left, glyph.right))),
            sum(glyph.base + glyph.size / 3 for glyph in line) / len(line),
        )
        for line in lines
        if any(glyph.text.strip() for glyph in line)
    ]


def is_right_to_left(text: str) -> bool:
    """Whether any letter of ``text`` is of a script that runs from right to left."""
    return any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)


def reading_order(glyphs: Sequence[Glyph]) -> str:
    """The text of glyphs given from left to right, in the order in which it is read.

    Where a letter is of a right-to-left script the whole runs from the right, but for numbers and Latin words in it.
    Brackets that then open to the wrong side are turned.
    """
    words = _with_blanks(_with_marks(glyphs))
    if not is_right_to_left("".join(words)):
        return "".join(words)
    text = "".join(_left_to_right_again(words[::-1]))
    opened, closed = text.find("("), text.find(")")
    return text.translate(MIRRORED) if closed >= 0 and (opened < 0 or closed < opened) else text


def _with_marks(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs with vowel signs joined to the letter they stand over."""
    held: list[Glyph] = []
    for glyph in glyphs:
        is_mark = all(unicodedata.combining(character) for character in glyph.text)
        if is_mark and held:
            base = held[-1]
            held[-1] = replace(base, text=base.text + glyph.text)
        else:
            held.append(glyph)
    return held


def _with_blanks(glyphs: Sequence[Glyph]) -> list[str]:
    """The letters with one blank where a blank is printed or a gap is wide."""
    out: list[str] = []
    before: Glyph | None = None
    is_apart = False
    for glyph in glyphs:
        if not glyph.text.strip():
            is_apart = True
            continue
        is_apart |= before is not None and glyph.left - before.right > WORD_GAP * glyph.size
        if is_apart and out:
            out.append(" ")
        out.append(glyph.text)
        before, is_apart = glyph, False
    return out


def _left_to_right_again(clusters: list[str]) -> list[str]:
    """Numbers and Latin words, which were turned with the rest, turned back."""
    out: list[str] = []
    run: list[str] = []
    for cluster in [*clusters, ""]:
        kinds = {unicodedata.bidirectional(character) for character in cluster}
        if cluster and kinds <= {"L", "EN", "AN", "ES", "CS", "ET"}:
            run.append(cluster)
            continue
        out += [*reversed(run), cluster]
        run = []
    return out


def lost_in(text: str) -> bool:
    """Whether a letter of ``text`` is lost, or another sign stands in its place inside an Arabic word.

    >>> lost_in("س4م"), lost_in("غرفة 4")
    (True, False)
    """
    return LOST in text or STRANGE.search(text) is not None
