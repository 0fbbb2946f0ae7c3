"""Pages: the documents tolls stand in, sentence by sentence, as what survives copying, editing and translating."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from sijill.text.arabic import fold_letters, is_arabic_letter, western_digits
from sijill.text.numerals import arabic_number_value, number_value
from sijill.text.place_names import fold_place, place_key

WORDS_TOGETHER = 3
"""How many words running make a shingle."""
SKETCH = 3
"""How many shingles of a sentence, the least by hash, are looked up to find pages like it."""
QUOTED = "said"
"""What stands for a quotation in a signature."""
_QUOTATION = re.compile(r"[\"“”„«»]")
_CONSONANTS = 3
_LONG = 6
_FEW = 3
_SENTENCE = re.compile(r"\S.*?(?:[.!?؟]+[\"”»)\]]*(?=\s|$)|\n|$)", re.DOTALL)
_TOKEN = re.compile(r"\d{1,2}:\d{2}|\d{1,3}(?:[,٬]\d{3})+|\d+|[^\W\d_]+(?:['’][^\W\d_]+)*")
_ARABIC_PREFIXES = re.compile(r"^(?:[وفبكل]{1,2}(?:ال)?|ال|لل)(?=\w{3})")


@dataclass(frozen=True, slots=True)
class Page:
    """A document as it was published.

    Attributes:
        document: Its id.
        outlet: Who published it.
        day: When.
        text: Its words; spans of tolls are offsets in it.
    """

    document: str
    outlet: str
    day: date
    text: str


@dataclass(frozen=True)
class Sentence:
    """One sentence of a page: where it stands and what of it can be found again elsewhere.

    Attributes:
        start: First character.
        end: After the last.
        shingles: Hashes of every ``WORDS_TOGETHER`` words running.
        signatures: Each number beside each name, and the names beside a quotation, by their consonants: they survive
            translation.
        numbers: Its numbers.
        is_arabic: Whether it is in Arabic script.
    """

    start: int
    end: int
    shingles: frozenset[int]
    signatures: frozenset[str]
    numbers: frozenset[str]
    is_arabic: bool

    @cached_property
    def sketch(self) -> tuple[int, ...]:
        """The least of its shingles, by which pages like it are found (bottom-k MinHash)."""
        return tuple(sorted(self.shingles)[:SKETCH])


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """Give the sentences of a text, in order."""
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[Sentence]:
    for match in _SENTENCE.finditer(text):
        tokens = _TOKEN.findall(western_digits(match.group(0)))
        words = [_plain(token) for token in tokens]
        numbers = {number for word in words if (number := _number(word))}
        names = {name for token in tokens for name in _names(token)}
        beside = numbers | ({QUOTED} if _QUOTATION.search(match.group(0)) else set())
        signatures = frozenset(f"{one}|{name}" for one in beside for name in names)
        is_arabic = any(is_arabic_letter(word[0]) for word in words)
        yield Sentence(match.start(), match.end(), _shingles(words), signatures, frozenset(numbers), is_arabic)


def _shingles(words: list[str]) -> frozenset[int]:
    runs = (" ".join(words[at : at + WORDS_TOGETHER]) for at in range(len(words) - WORDS_TOGETHER + 1))
    return frozenset(zlib.crc32(run.encode("utf-8")) for run in runs)


@lru_cache(maxsize=262_144)
def _plain(token: str) -> str:
    return fold_letters(token.casefold())


@lru_cache(maxsize=65_536)
def _number(word: str) -> str:
    """The number a word is, in digits or letters, "" for none; the least numbers tell nothing apart."""
    if word[0].isdigit():
        digits = word.replace(",", "").replace("٬", "")
        return digits if ":" in digits or int(digits) >= _FEW else ""
    value = number_value(word) if word.isascii() else arabic_number_value(word)
    return str(value) if value is not None and value >= _FEW else ""


@lru_cache(maxsize=262_144)
def _names(token: str) -> tuple[str, ...]:
    """The consonants of a word that may be a name: with a capital, or any Arabic word."""
    if token[0].isdigit():
        return ()
    if is_arabic_letter(fold_letters(token)[:1] or " "):
        forms = {token, _ARABIC_PREFIXES.sub("", token)}
    elif token[0].isupper():
        forms = {token}
    else:
        return ()
    keys = {key for form in forms if len(key := place_key(fold_place(form))) >= _CONSONANTS - (len(form) >= _LONG)}
    return tuple(sorted(keys))
