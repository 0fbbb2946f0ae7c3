"""Bytes into characters: UTF-8 first, then a stated or likely older encoding, never a silent loss."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from sijill.preserve.quality import INVALID_UTF8, OTHER_ENCODING

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 1 << 18
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Decoded:
    """Characters, the encoding they were read in, and quality codes."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Give the characters of ``data``, exact when it is valid UTF-8 or carries a byte order mark.

    Args:
        data: The bytes as received.
        declared: Encoding the file itself states (HTML ``meta``), believed only when the bytes are not UTF-8.

    Returns:
        The text; ``preserve.other-encoding`` in its notes when an older encoding was used, and
        ``preserve.invalid-utf8`` when bytes had to be replaced.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _with(data, encoding)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _older(data, declared)


def _older(data: bytes, declared: str | None) -> Decoded:
    replaced = data.decode("utf-8", "replace")
    broken = replaced.count(_REPLACEMENT)
    whole = sum(1 for character in replaced if character > "\x7f") - broken
    if whole >= 3 * broken:
        return Decoded(replaced, "utf-8", (INVALID_UTF8,))
    for encoding in (declared, _likely(data)):
        text = _strictly(data, encoding) if encoding else None
        if text is not None and encoding is not None:
            return Decoded(text, encoding, (OTHER_ENCODING,))
    return Decoded(replaced, "utf-8", (INVALID_UTF8,))


def _likely(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return best.encoding if best is not None else None


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _with(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return Decoded(data.decode(encoding, "replace"), encoding, (INVALID_UTF8,))
