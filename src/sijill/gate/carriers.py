"""Kinds of file that may leave, and the text in each; a kind that cannot be searched stops the release."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

from sijill.errors import PublicationStopped

TEXT = frozenset(
    {"html", "htm", "xhtml", "xml", "svg", "csv", "tsv", "json", "geojson", "jsonl", "txt", "md", "css", "js", "mjs"}
    | {"webmanifest", "toml", "note", "sha256", "pem", "map", "bib", "yaml"}
)
"""Read as UTF-8 text and searched."""
FONTS = frozenset({"woff2", "woff"})
"""Searched as bytes only: fonts are shipped with the program and hold no words of a case."""
_PNG_START = b"\x89PNG\r\n\x1a\n"
_PNG_CHUNKS = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"pHYs", b"bKGD"})


def text_in(name: str, data: bytes) -> str:
    """Give the text of a file about to leave.

    Raises:
        PublicationStopped: ``gate.unreadable-file`` for a kind that cannot be searched or text that is not UTF-8;
            ``gate.metadata`` for a picture that carries more than its pixels.
    """
    suffix = name.rpartition(".")[2].lower() if "." in name.rpartition("/")[2] else "txt"
    if suffix in TEXT:
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise _unreadable(name, "text that is not UTF-8") from error
    if suffix in FONTS:
        return data.decode("latin-1")
    if suffix == "png" and data.startswith(_PNG_START):
        _refuse_metadata(name, data)
        return ""
    raise _unreadable(name, f"a file of the kind {suffix!r}")


def _unreadable(name: str, got: str) -> PublicationStopped:
    return PublicationStopped(
        "gate.unreadable-file",
        f"{got}: {name}",
        f"a kind that can be searched: {', '.join(sorted(TEXT))}, png",
        "publish it as one of these",
    )


def _refuse_metadata(name: str, data: bytes) -> None:
    extra = sorted({kind.decode("ascii", "replace") for kind in _png_chunks(data) if kind not in _PNG_CHUNKS})
    if extra:
        raise PublicationStopped(
            "gate.metadata", f"{name} carries {', '.join(extra)}", "pixels alone", "rebuild the picture from its pixels"
        )


def _png_chunks(data: bytes) -> Iterator[bytes]:
    at = len(_PNG_START)
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">L4s", data, at)
        yield kind
        at += 12 + length
        if kind == b"IEND" and at < len(data):
            yield b"more bytes after the end"


_KINDS = "chain|claim|estimate|figure|incident|person|record|source|testimony|victim"
_MADE_UP = re.compile(rf"(?<![^\W_])(?:[0-9a-f]{{64}}|[0-9a-f]{{16}}|(?:{_KINDS})-[a-z2-7]{{16}})(?![^\W_])")
"""Hashes, release ids and ids of items: letters by chance, in which a short name may stand by chance."""


def without_ids(text: str) -> str:
    """The text with hashes and ids blanked out, everything else at the same characters.

    >>> without_ids("claims/claim-abcdeebx2345wxyz.html by Deeb")
    'claims/                      .html by Deeb'
    """
    return _MADE_UP.sub(lambda match: " " * len(match.group()), text)
