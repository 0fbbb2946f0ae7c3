"""The text as the parser sees it: of the same length, so that every offset stays true."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

_SMALL = re.compile(r"[a-z]")
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
_BROKEN = r"(?<=[^\n]{30},)\n(?=[a-z])"
"""A line broken inside a sentence: after a comma of a line of prose, and before a small letter."""
_WRAPPED_SHARE = 0.6
_FULL_SHARE = 0.8
"""Of the lines that another follows without a blank one, so many are about as long as the page is wide."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's place in the text (code points, half-open) and its number."""

    index: int
    start: int
    end: int


def is_hard_wrapped(text: str) -> bool:
    """Whether lines are broken at a width rather than at paragraphs."""
    lines = [line for line in text.split("\n") if line.strip()]
    broken = [line for line in lines if 45 <= len(line) <= 100 and not re.search(r"[.!?:\"”»]\s*$", line)]
    if len(lines) >= 6 and len(broken) / len(lines) > _WRAPPED_SHARE:
        return True
    every = text.split("\n")
    inner = [len(line.rstrip()) for line, after in pairwise(every) if line and after.strip()]
    return len(inner) > 2 and max(inner) <= 100 and sum(n >= 55 for n in inner) > _FULL_SHARE * len(inner)


def is_shouted(text: str) -> bool:
    """Whether a text is printed in capitals throughout."""
    head = text[:5000]
    if 5 * len(_SMALL.findall(head)) > len(head):
        return False
    letters = [c for c in head if c.isalpha()]
    return len(letters) > _SHORTEST and sum(c.isupper() for c in letters) / len(letters) > 0.85


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Give the paragraphs of ``text``: lines, or blocks between blank lines when lines are broken at a width."""
    pattern = r"(?:[^\n]|\n(?!\s*\n))+" if is_hard_wrapped(text) else rf"(?:[^\n]|{_BROKEN})+"
    found = [match for match in re.finditer(pattern, text) if match.group().strip()]
    return tuple(Paragraph(index, match.start(), match.end()) for index, match in enumerate(found))


def prepared(text: str) -> str:
    """Give the text with plain quotes and spaces, wrapped lines joined; the length is unchanged."""
    plain = re.sub(r"(?<=[A-Za-z])-(?=\s)", ",", text.translate(_SAME_LENGTH))
    plain = plain.replace(":- ", ":  ")
    if is_hard_wrapped(text):
        return re.sub(r"(?<!\n)\n(?!\s*\n)", " ", plain)
    return re.sub(_BROKEN, " ", plain)
