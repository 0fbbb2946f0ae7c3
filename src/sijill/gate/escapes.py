"""What a text says once its escapes are undone: HTML, percent, backslash, base64 and hexadecimal."""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Iterator
from urllib.parse import unquote

_ROUNDS = 4
_AFTER_ARABIC = "\u0780"
_BACKSLASH = re.compile(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([nrtbf/\"'\\]))")
_PLUS = re.compile(r"(?<=\w)\+(?=\w)")
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_PLAIN = {"n": "\n", "r": "\r", "t": "\t", "b": " ", "f": " "}
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}")
_HEXADECIMAL = re.compile(r"(?:[0-9a-fA-F]{2}[\s:]?){4,}")


def readings(text: str) -> list[str]:
    """Give ``text`` and everything it says when its escapes are undone, one inside another, each reading once.

    >>> readings("%C3%A9 &amp;")
    ['%C3%A9 &amp;', 'é &']
    """
    found = [text]
    for _ in range(_ROUNDS):
        undone = _undone(found[-1])
        if undone == found[-1]:
            break
        found.append(undone)
    hidden = [words for reading in found for words in _encoded_words(reading)]
    return list(dict.fromkeys(found + hidden))


def _undone(text: str) -> str:
    if "&" in text:
        text = html.unescape(text)
    if "%" in text:
        text = unquote(text)
    if "+" in text:
        text = _PLUS.sub(" ", text)
    if "\\" in text:
        text = _PAIR.sub(_joined, _BACKSLASH.sub(_character, text))
    return text


def _joined(pair: re.Match[str]) -> str:
    return pair.group().encode("utf-16", "surrogatepass").decode("utf-16")


def _character(escape: re.Match[str]) -> str:
    braced, four, two, plain = escape.groups()
    if plain is not None:
        return _PLAIN.get(plain, plain)
    point = int(braced or four or two, 16)
    return chr(point) if point < 0x110000 else "\N{REPLACEMENT CHARACTER}"


def _encoded_words(text: str) -> Iterator[str]:
    """Words that stand in base64 or hexadecimal inside ``text``, if what comes out is text."""
    for match in _BASE64.finditer(text):
        yield from _as_text(_from_base64(match.group()))
    for match in _HEXADECIMAL.finditer(text):
        yield from _as_text(bytes.fromhex(re.sub(r"[\s:]", "", match.group())))


def _from_base64(token: str) -> bytes:
    bare = token.rstrip("=")
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), altchars=b"-_" if re.search("[-_]", bare) else None)
    except binascii.Error:
        return b""


def _as_text(data: bytes) -> Iterator[str]:
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        letters = sum(1 for character in text if character.isalpha() and character < _AFTER_ARABIC)
        if 2 * letters > len(text):
            yield text
