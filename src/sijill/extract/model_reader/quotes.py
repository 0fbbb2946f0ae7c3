"""Quotes: where words that a model says it read really stand in the text."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_PLAIN = str.maketrans(
    {**dict.fromkeys("“”„‟«»″＂", '"'), **dict.fromkeys("’‘‚‛ʼ′`´", "'"), **dict.fromkeys("‐‑‒–—―−", "-"), "ـ": None}
)
_UNSEEN = frozenset("\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufeff") | frozenset(
    map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
)
MOST = 16
"""No more places than this are looked for: a quote that stands so often says nothing."""


@dataclass(frozen=True, slots=True)
class _Folded:
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def places_of_quote(text: str, quote: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Give every place (code points, half-open) between two offsets where ``quote`` stands in ``text``.

    As printed first; when it does not stand so, with quotation marks, dashes, white space and composed characters made
    alike on both sides. Never by likeness: words that are not there have no place.

    >>> places_of_quote("He said:  “Five died”.", 'said: "Five died"')
    [(3, 20)]
    """
    last = len(text) if end is None else end
    wanted = quote.strip()
    if not wanted:
        return []
    exact = _all(text, wanted, start, last)
    if exact:
        return [(at, at + len(wanted)) for at in exact]
    folded = _folded(text[start:last])
    plain = _folded(wanted).text.strip()
    found = _all(folded.text, plain, 0, len(folded.text)) if plain else []
    return [(start + folded.starts[at], start + folded.ends[at + len(plain) - 1]) for at in found]


def _all(text: str, wanted: str, start: int, end: int) -> list[int]:
    found: list[int] = []
    at = text.find(wanted, start, end)
    while at >= 0 and len(found) < MOST:
        found.append(at)
        at = text.find(wanted, at + 1, end)
    return [at for at in found if _is_whole(text, at, at + len(wanted), start, end)]


def _is_whole(text: str, first: int, last: int, start: int, end: int) -> bool:
    """Whether the words begin and end where words do: "12" does not stand in "9012"."""
    begins = first == start or not (text[first].isalnum() and text[first - 1].isalnum())
    return begins and (last == end or not (text[last - 1].isalnum() and text[last].isalnum()))


@lru_cache(maxsize=64)
def _folded(text: str) -> _Folded:
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for at, character in enumerate(text):
        if character.isspace():
            if out and out[-1] == " ":
                ends[-1] = at + 1
                continue
            letters = " "
        else:
            letters = "" if character in _UNSEEN else unicodedata.normalize("NFKD", character).translate(_PLAIN)
        for letter in letters:
            out.append(letter)
            starts.append(at)
            ends.append(at + 1)
    return _Folded("".join(out), tuple(starts), tuple(ends))
