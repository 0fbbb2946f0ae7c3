"""Glyphs: the printed characters of a PDF's pages, each at its place, and the ruled lines around them."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Any

from sijill.errors import InputRefused
from sijill.lists.limits import Limits

LOST = "\ufffd"
"""Stands for a glyph of which the file does not say what letter it is."""

SAME_PLACE = 0.05
"""How far apart (points) the letters of one glyph are told to stand."""

SHORTEST_RULE = 5.0
"""Length (points) from which a straight line is a rule of a table."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One printed glyph: its letters, from where to where it reaches, its baseline and its size, in points.

    The baseline is told and not the foot of the box, for boxes are as high as each letter. ``is_mended`` says that the
    letters of a ligature came in the wrong order and were put right.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    is_mended: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its glyphs, and its rules as ``(place, from, to)``: x of upright ones, y of level ones."""

    glyphs: tuple[Glyph, ...]
    upright: tuple[tuple[float, float, float], ...] = ()
    level: tuple[tuple[float, float, float], ...] = ()


@cache
def ligatures() -> frozenset[str]:
    """The letters of every ligature that Unicode knows in Arabic script, in reading order: ``لا``, ``الله``."""
    points = [*range(0xFBEA, 0xFDFC), *range(0xFEF5, 0xFEFD)]
    read = (unicodedata.normalize("NFKC", chr(point)) for point in points)
    return frozenset(letters for letters in read if len(letters) > 1)


def mended(letters: str) -> tuple[str, bool]:
    """The letters of one glyph in reading order, and whether that had to be put right.

    >>> mended("ال"), mended("لا")
    (('لا', True), ('لا', False))
    """
    turned = letters[::-1]
    if letters not in ligatures() and turned in ligatures():
        return turned, True
    return letters, False


def pages_of(data: bytes, file: str, limits: Limits) -> Iterator[Page]:
    """The pages of a PDF.

    Raises:
        InputRefused: ``record.unreadable`` for a locked or damaged file, ``record.too-large``.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        why = "it is locked with a password" if "password" in str(error).lower() else "it is damaged"
        raise _unreadable(file, why) from None
    count = 0
    try:
        for number in range(len(document)):
            page = _page(document[number])
            count += len(page.glyphs)
            if count > limits.cells:
                raise InputRefused("record.too-large", f"{file} has more than {limits.cells} characters")
            yield page
    except pypdfium2.PdfiumError:
        raise _unreadable(file, "one of its pages is damaged") from None
    finally:
        document.close()


def _unreadable(file: str, why: str) -> InputRefused:
    return InputRefused(
        "record.unreadable", f"{file}: {why}", "a PDF with a table in it", "ask for the list as a sheet"
    )


def _page(page: Any) -> Page:
    textpage = page.get_textpage()
    try:
        glyphs = tuple(_glyphs(textpage))
    finally:
        textpage.close()
    upright, level = _rules(page)
    page.close()
    return Page(glyphs, tuple(upright), tuple(level))


def _glyphs(textpage: Any) -> Iterator[Glyph]:
    import pypdfium2.raw as raw

    held: Glyph | None = None
    place = (0.0, 0.0)
    for at in range(textpage.count_chars()):
        if raw.FPDFText_IsGenerated(textpage, at) == 1:
            continue
        left, _, right, _ = textpage.get_charbox(at, loose=True)
        letter = _letter(raw.FPDFText_GetUnicode(textpage, at))
        if letter == " " and right - left < SAME_PLACE:
            continue  # a blank that the reader put in; it stands where the next word begins, not between the two
        x, y, size = _origin(textpage, at)
        glyph = Glyph(letter, left, right, y, size)
        if held is not None and max(abs(place[0] - x), abs(place[1] - y)) < SAME_PLACE and glyph.text.strip():
            held = replace(held, text=held.text + glyph.text, left=min(held.left, left), right=max(held.right, right))
            continue
        if held is not None:
            yield _put_right(held)
        held, place = glyph, (x, y)
    if held is not None:
        yield _put_right(held)


def _origin(textpage: Any, at: int) -> tuple[float, float, float]:
    """Where a letter stands on its baseline, and the size of its font as printed (points)."""
    import ctypes

    import pypdfium2.raw as raw

    x, y, matrix = ctypes.c_double(), ctypes.c_double(), raw.FS_MATRIX()
    raw.FPDFText_GetCharOrigin(textpage, at, x, y)
    size = float(raw.FPDFText_GetFontSize(textpage, at))
    if raw.FPDFText_GetMatrix(textpage, at, matrix):
        size *= math.hypot(matrix.b, matrix.d) or 1.0
    return x.value, y.value, max(size, 1.0)


def _put_right(glyph: Glyph) -> Glyph:
    text, is_mended = mended(glyph.text)
    return replace(glyph, text=text, is_mended=is_mended)


def _letter(point: int) -> str:
    if point in (0xFFFE, 0xFFFF) or point < 0x20 or 0x7F <= point < 0xA0 or 0xE000 <= point <= 0xF8FF:
        return LOST
    return unicodedata.normalize("NFKC", chr(point))


def _rules(page: Any) -> tuple[list[tuple[float, float, float]], list[tuple[float, float, float]]]:
    import pypdfium2.raw as raw

    upright: list[tuple[float, float, float]] = []
    level: list[tuple[float, float, float]] = []
    for item in page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH,)):
        points = _points(item)
        for (x0, y0, _), (x1, y1, is_drawn) in pairwise(points):
            if is_drawn and abs(x0 - x1) < 1 and abs(y0 - y1) >= SHORTEST_RULE:
                upright.append((x0, min(y0, y1), max(y0, y1)))
            elif is_drawn and abs(y0 - y1) < 1 and abs(x0 - x1) >= SHORTEST_RULE:
                level.append((y0, min(x0, x1), max(x0, x1)))
    return upright, level


def _points(item: Any) -> list[tuple[float, float, bool]]:
    """The corners of a path on the page, and whether a line leads to each."""
    import ctypes

    import pypdfium2.raw as raw

    matrix = item.get_matrix()
    points = []
    for at in range(raw.FPDFPath_CountSegments(item)):
        segment = raw.FPDFPath_GetPathSegment(item, at)
        x, y = ctypes.c_float(), ctypes.c_float()
        if raw.FPDFPathSegment_GetPoint(segment, x, y):
            kind = raw.FPDFPathSegment_GetType(segment)
            points.append((*matrix.on_point(x.value, y.value), kind == raw.FPDF_SEGMENT_LINETO))
    return points
