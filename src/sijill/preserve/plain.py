"""Plain text: the characters as they came."""

from __future__ import annotations

from importlib.metadata import version

from sijill.preserve.decoding import decode
from sijill.preserve.quality import NO_TEXT
from sijill.preserve.reading import TextRead, versioned


def read_plain(data: bytes) -> TextRead:
    """Give the characters of a text file exactly: no line ending, space or control character is changed."""
    decoded = decode(data)
    notes = decoded.notes if decoded.text.strip() else (*decoded.notes, NO_TEXT)
    if decoded.encoding.startswith("utf-"):
        return TextRead(decoded.text, f"decode {decoded.encoding}", versioned("1"), notes=notes)
    return TextRead(decoded.text, f"decode {decoded.encoding}", versioned(version("charset-normalizer")), notes=notes)
