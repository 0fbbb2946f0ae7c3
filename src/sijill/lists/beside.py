"""The words of a PDF beside its table: what stands before the headers, after the last row, or on pages without any."""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass
from typing import Any

from sijill.lists.outside import Extent
from sijill.lists.page_text import page_text, whole_text

BREAKS = "\ufffe\uffff\x00\x02"
"""What PDFium gives for a hyphen at the end of a line, or for nothing."""


@dataclass(frozen=True, slots=True)
class WordsBeside:
    """The text of a PDF, and the same with blanks in place of all that is of the table.

    Attributes:
        text: The text, as it is kept beside the document.
        words: As long as ``text``; a character that is not of the table stands at its place.
        unread: Pages on which the words beside the table could not be told from it: blank in ``words``.
    """

    text: str
    words: str
    unread: tuple[int, ...]


def words_beside(data: bytes, extent: Extent) -> WordsBeside:
    """The text of the PDF ``data``, and what of it stands beside the table at ``extent``."""
    import pypdfium2

    texts, words, unread = [], [], []
    document = pypdfium2.PdfDocument(data)
    for number in range(1, len(document) + 1):
        page = document[number - 1]
        text = page_text(page)
        kept = text if number not in extent.pages else _blank(text)
        if number in (extent.pages[0], extent.last) and text:
            parted = _words_of(page, text, number, extent)
            unread += [number] if parted is None else []
            kept = kept if parted is None else parted
        texts.append(text)
        words.append(kept)
        page.close()
    document.close()
    held = "\n".join(kept for kept, text in zip(words, texts, strict=True) if text)
    return WordsBeside(whole_text(texts), _one_gap(held), tuple(unread))


def _one_gap(words: str) -> str:
    """``words`` with each run of blank lines as one long blank between line ends: thousands are slow to be read."""
    return re.sub(r"\s{3,}", lambda run: f"\n{' ' * (len(run[0]) - 2)}\n" if "\n" in run[0] else run[0], words)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)


def _words_of(page: Any, text: str, number: int, extent: Extent) -> str | None:
    """``text`` with blanks for letters of the table, or ``None`` when the letters are not found in its order."""
    letters = _letters(page)
    printed = [at for at, character in enumerate(text) if not _is_blank(character)]
    if [text[at] for at in printed] != [letter for letter, _ in letters]:
        return None
    out = list(_blank(text))
    for at, (letter, height) in zip(printed, letters, strict=True):
        out[at] = letter if extent.is_beside(number, height) else " "
    return "".join(out)


def _is_blank(character: str) -> bool:
    return character.isspace() or character in BREAKS


def _letters(page: Any) -> list[tuple[str, float]]:
    """Each printed letter of a page with the height of its baseline (points), in the order of its text."""
    import pypdfium2.raw as raw

    textpage = page.get_textpage()
    x, y = ctypes.c_double(), ctypes.c_double()
    letters = []
    for at in range(textpage.count_chars()):
        letter = chr(raw.FPDFText_GetUnicode(textpage, at))
        if not _is_blank(letter):
            raw.FPDFText_GetCharOrigin(textpage, at, x, y)
            letters.append((letter, y.value))
    textpage.close()
    return letters
