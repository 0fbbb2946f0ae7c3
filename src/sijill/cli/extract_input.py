"""``sijill extract``: the file it is given, or why it cannot be read."""

from __future__ import annotations

from pathlib import Path

from sijill.errors import InputRefused

_BEGINNINGS = (
    (b"%PDF", "; it is a PDF: take the text out of it first"),
    (b"\xff\xfe", "; it is UTF-16: `iconv -f UTF-16 -t UTF-8` converts it"),
    (b"\xfe\xff", "; it is UTF-16: `iconv -f UTF-16 -t UTF-8` converts it"),
    (b"PK\x03\x04", "; it is an archive such as DOCX or ODT: save it as plain text"),
)
_LEAST_ARABIC = 0.5
"""Share of the letters that must be Arabic for bytes to be taken for Windows-1256."""


def looks_like(raw: bytes) -> str:
    """Give what bytes that are no UTF-8 look like and how to convert them, to stand behind an error; or nothing."""
    told = next((words for beginning, words in _BEGINNINGS if raw.startswith(beginning)), "")
    if told or b"\x00" in raw[:4096]:
        return told
    letters = [c for c in raw[:4096].decode("windows-1256", "ignore") if c.isalpha()]
    arabic = sum("\u0621" <= c <= "\u064a" for c in letters)
    if letters and arabic >= _LEAST_ARABIC * len(letters):
        return "; it looks like Windows-1256: `iconv -f WINDOWS-1256 -t UTF-8` converts it"
    return ""


def existing_file(name: str, wanted: str) -> Path:
    """Give the path of the file called ``name``.

    Args:
        name: As given on the command line.
        wanted: What should be in it, for what is said where it is not there.

    Raises:
        InputRefused: It is a folder (``extract.is-a-folder``) or not there (``extract.no-file``).
    """
    path = Path(name)
    if path.is_dir():
        raise InputRefused("extract.is-a-folder", f"{name} is a folder", wanted, "name one file in it")
    if not path.exists():
        raise InputRefused("extract.no-file", f"there is no file {name}", wanted, "check the path")
    return path
