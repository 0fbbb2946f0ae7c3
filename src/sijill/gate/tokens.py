"""The parts of names in running text, each with the characters it was read from."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from sijill.text.arabic import is_arabic_letter
from sijill.text.names import name_tokens

_MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff"
_HIDDEN = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff"
_INSIDE = f"[{_MARKS}{_HIDDEN}]"
_APOSTROPHES = "'’‘ʼ`´ʿʾʻ"
_ARABIC = (
    "\u0620-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f"
    "\u08a0-\u08c7\ufb50-\ufdff\ufe70-\ufefc"
)
_OTHER = rf"(?![{_ARABIC}])[^\W\d_]"
WORD = re.compile(
    rf"[{_ARABIC}](?:{_INSIDE}|[{_ARABIC}])*"
    rf"|{_OTHER}(?:{_INSIDE}|[{_APOSTROPHES}]{_INSIDE}*(?={_OTHER})|{_OTHER})*"
)
"""One word in one script: two names set side by side without a space are still two."""
PLAIN_WORD = re.compile(rf"[^\W_](?:{_INSIDE}|[^\W_])*")
UNSEEN = re.compile(f"[{_HIDDEN}]")
_POSSESSIVE = re.compile(r"['’]s$")
_CLAD = re.compile(
    r"[\u0648\u0641\u0628\u0644\u0643]\u0640*(?=(?:\u0639\u0628\u062f|[\u0623\u0627]\u0628[\u0648\u064a\u0627])\Z)"
)
"""A particle written on ``عبد`` or ``أبو``, which with the word behind it make one part of a name."""
_JOINT = re.compile(rf"[\s\-‐‑–_.{_HIDDEN}]{{1,6}}\Z")
_LONGEST_GROUP = 4
_LATIN_NAME, _ARABIC_NAME = "Zayd", "زيد"


@dataclass(frozen=True, slots=True)
class Token:
    """One folded part of a name and where it stands.

    Attributes:
        folded: As :func:`sijill.text.names.name_tokens` folds it: ``abdrahman`` for ``Abd al-Rahman``.
        start: First character (code points).
        end: One past the last character.
        is_lower: Whether it is written in Latin letters without a capital.
        written: As it stands in the text, without characters that are not seen.
    """

    folded: str
    start: int
    end: int
    is_lower: bool
    written: str

    @property
    def is_caseless(self) -> bool:
        """Whether the script has no capitals."""
        return is_arabic_letter(self.written[0])


def tokens_of(text: str) -> list[Token]:
    """Give the parts of names in ``text``, in order; ``Abd al-``, ``Abu``, articles and titles are joined on.

    Every word is a token, whether a name or not; digits and signs are not.
    """
    words = [_word(match) for match in WORD.finditer(text)]
    tokens: list[Token] = []
    at = 0
    while at < len(words):
        size = _group_size(text, words, at)
        start, end = words[at][0], words[at + size - 1][1]
        written = UNSEEN.sub("", text[start:end])
        is_lower = not is_arabic_letter(written[0]) and written == written.lower()
        tokens.extend(Token(folded, start, end, is_lower, written) for folded in folded_parts(written))
        at += size
    return tokens


def _word(match: re.Match[str]) -> tuple[int, int]:
    owned, clad = _POSSESSIVE.search(match.group()), _CLAD.match(UNSEEN.sub("", match.group()))
    start = match.start() + (len(clad.group()) if clad else 0)
    return start, match.end() - (len(owned.group()) if owned else 0)


def _group_size(text: str, words: list[tuple[int, int]], at: int) -> int:
    """How many words from ``at`` on make one part of a name."""
    near = [text[start:end] for start, end in words[at : at + 2]]
    if len(near) < 2 or not any(_joins(UNSEEN.sub("", word)) for word in near):
        return 1
    size = 1
    while size < _LONGEST_GROUP and at + size < len(words) and _are_joined(text, words, at + size):
        size += 1
    for tried in range(size, 1, -1):
        written = UNSEEN.sub("", text[words[at][0] : words[at + tried - 1][1]])
        if len(folded_parts(written)) == 1:
            return tried
    return 1


@lru_cache(maxsize=1 << 16)
def _joins(word: str) -> bool:
    """Whether a word is one that names are joined by: a title, an article, ``Abd``, ``Abu``, ``Din``."""
    beside = _ARABIC_NAME if is_arabic_letter(word[0]) else _LATIN_NAME
    return any(len(folded_parts(pair)) == 1 for pair in (f"{word} {beside}", f"{word}-{beside}", f"{beside} {word}"))


def _are_joined(text: str, words: list[tuple[int, int]], at: int) -> bool:
    return _JOINT.match(text, words[at - 1][1], words[at][0]) is not None


@lru_cache(maxsize=1 << 16)
def folded_parts(written: str) -> tuple[str, ...]:
    """Give the folded parts of a few words, as :func:`sijill.text.names.name_tokens` does."""
    return name_tokens(written)


def plain_words(text: str) -> list[tuple[str, int, int]]:
    """Give every word of ``text`` in lower case without accents, with its first character and one past its last."""
    return [(_plain(match.group()), match.start(), match.end()) for match in PLAIN_WORD.finditer(text)]


@lru_cache(maxsize=1 << 16)
def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", UNSEEN.sub("", word)).casefold()
    return "".join(character for character in decomposed if not unicodedata.combining(character))
