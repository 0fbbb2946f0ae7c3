"""Mixed encodings: a file of which most lines are UTF-8 and some are not, as when lists are pasted together."""

from __future__ import annotations

import re

ARABIC = re.compile("[\u0621-\u064a]{2,}")
ONE_BYTE = ("cp1256", "iso8859_6", "cp1252")

FEWEST = 3
"""Characters beyond ASCII that must be valid UTF-8 in one line: other encodings hardly ever make as many by chance."""


def mixed_text(data: bytes) -> tuple[str, tuple[tuple[int, str], ...]] | None:
    """The text of ``data`` read line by line, and ``(line, encoding)`` of each that is not UTF-8.

    ``None`` when no line shows that the file is meant as UTF-8. A line that is UTF-8 but for some bytes has these
    replaced by U+FFFD and the encoding ``utf-8``; one that no encoding in use explains has all of them replaced.
    """
    if b"\0" in data:
        return None
    lines = data.split(b"\n")
    good = sum(_beyond(text) >= FEWEST for line in lines if (text := _utf8(line)) is not None)
    if not good:
        return None
    read, foreign = [], []
    for number, line in enumerate(lines, start=1):
        text = _utf8(line)
        if text is None:
            text, encoding = _other(line)
            foreign.append((number, encoding))
        read.append(text)
    return "\n".join(read), tuple(foreign)


def _utf8(line: bytes) -> str | None:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _beyond(text: str) -> int:
    return sum(character > "\x7f" for character in text)


def _other(line: bytes) -> tuple[str, str]:
    damaged = line.decode("utf-8", "replace")
    bad = damaged.count("\ufffd")
    if _beyond(damaged) - bad > bad:
        return damaged, "utf-8"
    best = max(ONE_BYTE, key=lambda encoding: (arabic_share(line, encoding), -ONE_BYTE.index(encoding)))
    if arabic_share(line, best) > 0.5:
        return line.decode(best), best
    western = line.decode("cp1252", "replace")
    lone = re.findall(r"(?<=[A-Za-z])[À-ÖØ-öø-ÿ](?![À-ÿ])|(?<![À-ÿ])[À-ÖØ-öø-ÿ](?=[A-Za-z])", western)
    if "\ufffd" not in western and len(lone) > 0.5 * _beyond(western):
        return western, "cp1252"
    return damaged, "utf-8"


def arabic_share(data: bytes, encoding: str) -> float:
    """The share of the bytes beyond ASCII that read as Arabic words in ``encoding``; 0 when it cannot read them."""
    text = data.decode(encoding, "replace")
    high = _beyond(text)
    return 0.0 if not high or "\ufffd" in text else sum(map(len, ARABIC.findall(text))) / high
