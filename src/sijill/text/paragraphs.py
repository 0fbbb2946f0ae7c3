"""Printed lines into paragraphs: a line that ran out of room goes on in the next one; a row of a list does not."""

from __future__ import annotations

from collections.abc import Iterable

_SENTENCE_ENDS = tuple('.!?:;؟؛。”»"')
_FULL = 0.75
_FEWEST_WORDS = 6


def joined_lines(lines: Iterable[str]) -> list[str]:
    """Give the lines of one page with wrapped lines joined; nothing but line breaks is changed.

    A line is taken as wrapped when it is nearly as wide as the widest of the page, has several words, does not end a
    sentence, and the next one goes on as text does: in lower case, or in a script that has no case.

    >>> joined_lines(["The observatory recorded the names of people", "killed in three towns.", "1 A. One 34 M"])
    ['The observatory recorded the names of people killed in three towns.', '1 A. One 34 M']
    """
    kept = [" ".join(line.split()) for line in lines]
    widest = max((len(line) for line in kept), default=0)
    joined: list[str] = []
    last = ""
    for line in (line for line in kept if line):
        if joined and _runs_on(last, line, widest):
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
        last = line
    return joined


def _runs_on(line: str, following: str, widest: int) -> bool:
    if len(line) < _FULL * widest or len(line.split()) < _FEWEST_WORDS or line.endswith(_SENTENCE_ENDS):
        return False
    first = following.lstrip("“\"'«(")[:1]
    return first.islower() or (first.isalpha() and not first.isupper() and not _is_row(line) and not _is_row(following))


def _is_row(line: str) -> bool:
    """Whether a line reads as a row: a number at either end, as in a numbered list or a column of ages."""
    words = line.split()
    return any(character.isdigit() for word in (words[0], words[-1]) for character in word)
