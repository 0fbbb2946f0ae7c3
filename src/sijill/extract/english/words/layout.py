"""The text as the parser sees it: of the same length, so that every offset stays true."""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import ascii_lowercase

from sijill.text.wrapping import breaks_within

_LINE = re.compile(r"[^\n]+")
_HANGING = re.compile(r"(?<=[A-Za-z])-(?=\s)")
_SHORTEST = 20
"""A text printed in capitals has more letters than this: fewer may be an abbreviation (letters)."""
_SAME_LENGTH = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "\u00a0": " ",
        "\u202f": " ",
        "\t": " ",
        "\r": " ",
    }
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's place in the text (code points, half-open) and its number."""

    index: int
    start: int
    end: int


def is_shouted(text: str) -> bool:
    """Whether a text is printed in capitals throughout."""
    head = text[:5000]
    if 5 * sum(map(head.count, ascii_lowercase)) > len(head):
        return False
    letters = [c for c in head if c.isalpha()]
    return len(letters) > _SHORTEST and sum(c.isupper() for c in letters) / len(letters) > 0.85


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Give the paragraphs of ``text``: lines, a line broken inside a sentence with the next."""
    held = _joined(text)
    found = (match for match in _LINE.finditer(held) if not match.group().isspace())
    return tuple(Paragraph(index, *match.span()) for index, match in enumerate(found))


def prepared(text: str) -> str:
    """Give the text with plain quotes and spaces, broken lines joined; the length is unchanged."""
    plain = _HANGING.sub(",", _joined(text).translate(_SAME_LENGTH))
    return plain.replace(":- ", ":  ")


def _joined(text: str) -> str:
    within = breaks_within(text)
    if not within:
        return text
    return "".join(" " if at in within else letter for at, letter in enumerate(text))
