"""Credits: the source that a page's first or last words name without a sentence about it: ``(Harbour Wire) -``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from sijill.corroborate.lexicon import folded, words_of
from sijill.corroborate.org_words import SMALL, kind_words, name_key, sound_alike
from sijill.text.arabic import fold_letters

MARGIN = 140
"""Characters at either end of a page in which a credit stands."""
LONGEST = 7
"""Words of a name, with a word or two before it."""
_BREAKS = re.compile(r"[()\[\]{}|:;.،,–—\n]+|\s-+\s|^-+\s|\s-+$")
_PAUSE = re.compile(r"[()\[\]{}|:;,،.؛«»\"\n]")
_BY_LETTER = re.compile(r"^[بلو]ـ?(?=\w{3})")


@dataclass(frozen=True, slots=True)
class Credit:
    """A source that a page credits.

    Attributes:
        name: Its canonical name, or "" for none.
        at: The first character of the words between two breaks in which it stands.
    """

    name: str = ""
    at: int = 0


NO_CREDIT = Credit()


class Credits:
    """Finds which of the known sources a page credits.

    Args:
        names: Every name of a source in the workspace, as written or canonical, to its canonical name.
    """

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        self._exact: dict[str, str] = {}
        self._keys: dict[frozenset[str], tuple[str, str]] = {}
        for written, name in names:
            self._exact.setdefault(folded(written), name)
            key = name_key(written)
            if len(key) > 1 and key & kind_words():
                self._keys.setdefault(key, (written, name))

    def of(self, text: str) -> Credit:
        """The source credited at either end of the text."""
        for at, part in _parts(text):
            words = part.split()
            if 0 < len(words) <= LONGEST:
                for first in range(min(4, len(words))):
                    if name := self._known(words[first:]):
                        return Credit(name, at)
        return NO_CREDIT

    def beside(self, sentence: str, section: str = "handed_on") -> frozenset[str]:
        """The sources that a sentence says it has its words from: ``the council said, Harbour Wire reports``.

        Args:
            sentence: The words.
            section: Which words of the table ``origins`` stand beside the name: of ``handed_on``, or of ``spoken``.
        """
        found = set()
        plain = "".join(map(_letter, sentence))
        for cue in _cue(section, "before_name").finditer(plain):
            words = _until_break(sentence[cue.end() :])[:LONGEST]
            found.add(next((name for n in range(len(words), 0, -1) if (name := self._known(words[:n]))), ""))
        for cue in _cue(section, "after_name").finditer(plain):
            words = _since_break(sentence[: cue.start()])[-LONGEST:]
            found.add(next((name for n in range(len(words)) if (name := self._known(words[n:]))), ""))
        return frozenset(found - {""})

    def _known(self, words: list[str]) -> str:
        words = words[1:] if len(words) > 1 and words[0].casefold() == "the" else words
        for first in dict.fromkeys((words[0], _BY_LETTER.sub("", words[0]))):
            name = " ".join((first, *words[1:]))
            if found := self._exact.get(folded(name)) or _listed(name):
                return found
            key = name_key(name) if len(words) > 1 and _is_name(words) else frozenset()
            written, known = self._keys.get(key, ("", ""))
            if known and sound_alike(name, written):
                return known
        return ""


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """What stands between two breaks in either margin, and where."""
    for start, end in ((0, MARGIN), (max(0, len(text) - MARGIN), len(text))):
        last = start
        for found in _BREAKS.finditer(text, start, min(end, len(text))):
            yield last, text[last : found.start()]
            last = found.end()
        yield last, text[last:end]


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    """The letter as the lexicon has it, so that offsets stay."""
    plain = fold_letters(letter)
    return plain if len(plain) == 1 else letter


@cache
def _cue(section: str, key: str) -> re.Pattern[str]:
    listed = sorted(words_of("origins", section, key), key=lambda word: (-len(word), word))
    ends = "|".join(re.escape(word) + r"(?!\w)" for word in listed)
    return re.compile(rf"(?<!\w)و?(?:{ends}|لـ(?=\w))", re.IGNORECASE)


def _until_break(text: str) -> list[str]:
    return _PAUSE.split(text.lstrip(), maxsplit=1)[0].split()


def _since_break(text: str) -> list[str]:
    return _PAUSE.split(text.rstrip())[-1].split()


def _is_name(words: list[str]) -> bool:
    """Whether no word is a common one: ``Police Department said`` is no name."""
    return not any(word.isascii() and word.islower() and word not in SMALL for word in words)


@lru_cache(maxsize=65_536)
def _listed(name: str) -> str | None:
    from sijill.corroborate.organisations import organisations

    return organisations().exact(name)
