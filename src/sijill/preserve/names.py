"""File names as they may be shown: characters that hide or reorder a name are made visible."""

from __future__ import annotations

import unicodedata

_HIDING = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINERS = frozenset("\u200c\u200d")


def shown_name(name: str) -> str:
    """Give ``name`` with every hiding or reordering character written out as ``<U+202E>``.

    Zero-width joiners between letters are part of ordinary spelling in Arabic script, Persian and emoji, and stay.
    Not for storage: the name as received is kept, sealed.

    >>> shown_name("report\u202efdp.exe")
    'report<U+202E>fdp.exe'
    """
    return "".join(_shown(name, place) for place in range(len(name)))


def is_deceptive(name: str) -> bool:
    """Whether ``name`` holds a character that could make it read as another name."""
    return shown_name(name) != name


def storable_name(name: str) -> str:
    r"""Give ``name`` as text that every encoding can hold; bytes that were not UTF-8 are written as ``\xff``."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def extension(name: str) -> str:
    """Give the lower-case extension that a reader of the name's last dot would believe, or an empty text."""
    stem, dot, last = name.rpartition(".")
    return last.lower() if dot and stem else ""


def _shown(name: str, place: int) -> str:
    character = name[place]
    if unicodedata.category(character) not in _HIDING:
        return character
    between_letters = 0 < place < len(name) - 1 and not name[place - 1].isascii() and not name[place + 1].isascii()
    if character in _JOINERS and between_letters:
        return character
    return f"<U+{ord(character):04X}>"
