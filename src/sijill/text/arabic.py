"""Arabic script: one form for letters that are written several ways, digits, and the way back to the printed text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

TATWEEL = "\u0640"
_LETTERS = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي", "ى": "ي", "ی": "ي", "ې": "ي", "ة": "ه", "ک": "ك",
        "ڪ": "ك", "گ": "ك", "ہ": "ه", "ھ": "ه", "ۀ": "ه", "چ": "ج", "پ": "ب", "ڤ": "ف", "ژ": "ز",
    }
)  # fmt: skip
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٬٫", "01234567890123456789,.")
_IN_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+")
_INVISIBLE = frozenset(
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u061c"
)


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A folded text with, for each of its characters, the place of that character in the printed text.

    Attributes:
        text: Folded letters.
        starts: Offset in the printed text of each folded character.
        length: Length of the printed text.
    """

    text: str
    starts: tuple[int, ...]
    length: int

    def printed(self, start: int, end: int) -> tuple[int, int]:
        """Give the printed offsets of the folded characters ``start`` to ``end`` (half-open, end > start)."""
        return self.starts[start], self.starts[end - 1] + 1


def is_arabic_letter(character: str) -> bool:
    """Whether ``character`` is written in Arabic script, presentation forms among them."""
    return _IN_ARABIC.match(character) is not None


def arabic_letters_in(text: str) -> str:
    """Give the characters of ``text`` that are written in Arabic script, in their order."""
    return "" if text.isascii() else "".join(_IN_ARABIC.findall(text))


def western_digits(text: str) -> str:
    """Give ``text`` with Arabic-Indic and Persian digits as 0-9; the length is unchanged.

    >>> western_digits("٧٤٠")
    '740'
    """
    return text.translate(_DIGITS)


def is_dropped(character: str) -> bool:
    """Whether folding drops ``character``: vowel signs, tatweel, direction marks."""
    return character == TATWEEL or character in _INVISIBLE or unicodedata.combining(character) != 0


def fold_letters(text: str) -> str:
    """Give ``text`` with one form for each Arabic letter: no vowel signs, no hamza seats, western digits.

    Not for show: ta marbuta and alef maqsura are folded too.

    >>> fold_letters("قُتِلَ أحمدُ")
    'قتل احمد'
    """
    return text if text.isascii() else "".join(_folded(character) for character in text)


@lru_cache(maxsize=65_536)
def _folded(character: str) -> str:
    """The folded form of one character; empty when it is dropped."""
    plain = unicodedata.normalize("NFKC", character) if is_arabic_letter(character) else character
    letters = plain.translate(_LETTERS).translate(_DIGITS)
    return "".join(letter for letter in letters if not is_dropped(letter) and letter != "ء")


def fold_with_offsets(text: str) -> FoldedText:
    """Give the folded text with the way back to each printed character."""
    if text.isascii():
        return FoldedText(text, tuple(range(len(text))), len(text))
    folded = list(map(_folded, text))
    return FoldedText("".join(folded), tuple(at for at, letters in enumerate(folded) for _ in letters), len(text))
