"""What of a page is not its article: menus, links to other articles, what stands below."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from sijill.extract.arabic.lexicon import arabic_words
from sijill.extract.arabic.words import ArabicText

_MARKS = re.compile(r"[^\w ]+")
_LIST_ITEM = re.compile(r"^\s*(?:[-–•*●▪]|\d{1,3}\s*[-–.)/])")
PROSE = 25
"""A paragraph of at least this many words is prose (words)."""
SENTENCE = 10
"""A paragraph that ends in a full stop is prose from this many words on (words)."""

SHORT = 3
"""A post of no prose is told in lines of at least this many words (words)."""
_STRONG = re.compile(r"ذات صله|ا?قرا ايضا|شاهد ايضا|اقرا المزيد")
"""Marks of other articles that stand below a post, however short."""
HEADLINE = 5
"""A headline has at least this many words (words)."""
MANY = 7
"""This many headlines on top of a page are those of other articles (lines)."""
TITLE = 3
"""The last lines above the first prose may be the article's own headline (lines)."""


@dataclass(frozen=True, slots=True)
class _Paragraph:
    index: int
    text: str
    size: int

    @property
    def is_prose(self) -> bool:
        ended = self.text.rstrip().endswith((".", "!", "؟", "”.", ".”", '."', ".»", ")."))
        return self.size >= PROSE or (ended and self.size >= SENTENCE and not self.text.rstrip().endswith("..."))


def furniture(held: ArabicText, kept: frozenset[int] = frozenset()) -> frozenset[int]:
    """Give the numbers of the paragraphs that belong to the page and not to its article.

    A line of prose always belongs to the article; so do the items of a list its text announces.

    Args:
        held: The text.
        kept: Paragraphs known to be of the article, such as lists of names.
    """
    lines = [line for line in _paragraphs(held) if line.index not in kept]
    found = _after_markers(lines)
    return frozenset(found | _below(lines, found) | _above(lines) | _again(lines))


def heads(held: ArabicText, body: frozenset[int]) -> frozenset[int]:
    """Give the article's lines above its first prose that end in no full stop: its title and what stands below it.

    Args:
        held: The text.
        body: Numbers of the paragraphs of the article.
    """
    found: set[int] = set()
    for line in _paragraphs(held):
        if line.is_prose:
            return frozenset(found)
        if line.index in body and not line.text.rstrip().endswith((".", ":", "!", "؟")):
            found.add(line.index)
    return frozenset()


def _again(lines: list[_Paragraph]) -> set[int]:
    """Lines printed twice: of a headline over a picture and over the article the second stands, else the first."""
    told: dict[str, int] = {}
    found: set[int] = set()
    begun = False
    for line in lines:
        plain = _plain(line.text)
        if line.size >= HEADLINE and plain in told:
            found.add(line.index if begun else told[plain])
        told[plain] = line.index
        begun = begun or line.is_prose
    return found


def _paragraphs(held: ArabicText) -> list[_Paragraph]:
    sizes: dict[int, int] = {}
    spans: dict[int, tuple[int, int]] = {}
    for sentence in held.sentences:
        sizes[sentence.paragraph] = sizes.get(sentence.paragraph, 0) + sum(w.text[0].isalnum() for w in sentence.words)
        first = spans.get(sentence.paragraph, (sentence.start, 0))[0]
        spans[sentence.paragraph] = (first, sentence.end)
    text = held.folded.text
    return [_Paragraph(index, text[a : b + 3].split("\n")[0], sizes[index]) for index, (a, b) in spans.items()]


@cache
def _markers() -> frozenset[str]:
    return frozenset(_plain(phrase) for phrase in arabic_words("page", "other_articles"))


def _plain(text: str) -> str:
    return " ".join(_MARKS.sub(" ", text).split())


def _is_marker(line: _Paragraph) -> bool:
    plain = _plain(line.text)
    if plain in _markers():
        return True
    lead = line.size <= 18 and any(plain.startswith(marker + " ") for marker in _markers() if " " in marker)
    return lead and not line.text.rstrip().endswith(".")


def _after_markers(lines: list[_Paragraph]) -> set[int]:
    found: set[int] = set()
    below = begun = told = False
    has_prose = any(line.is_prose for line in lines)
    for line in lines:
        if _is_marker(line) and (begun or (told and not has_prose and _STRONG.search(line.text))):
            found.add(line.index)
            below = True
        elif line.is_prose:
            begun, below = True, False
        elif below:
            found.add(line.index)
        begun, told = begun or line.size >= SENTENCE, told or line.size >= SHORT
    return found


def _below(lines: list[_Paragraph], found: set[int]) -> set[int]:
    """Short lines without a full stop at the end of the page, two or more, after the last line of prose."""
    tail: list[_Paragraph] = []
    for line in reversed(lines):
        if line.index in found:
            continue
        if line.is_prose:
            break
        tail.append(line)
    has_prose = any(line.is_prose for line in lines)
    announced = len(tail) < len(lines) and _announces(lines, tail)
    headlines = [line for line in tail if not _LIST_ITEM.match(line.text)]
    if not has_prose or announced or len(headlines) < 2:
        return set()
    return {line.index for line in headlines}


def _above(lines: list[_Paragraph]) -> set[int]:
    """Headlines of other articles above the article, all but the last few; on a page of headlines alone, all."""
    top: list[_Paragraph] = []
    for line in lines:
        if line.is_prose:
            break
        top.append(line)
    headlines = [line for line in top if line.size >= HEADLINE and not line.text.rstrip().endswith((":", "."))]
    if len(headlines) < MANY or any(_LIST_ITEM.match(line.text) for line in headlines):
        return set()
    kept = {line.index for line in top[-TITLE:]} if len(top) < len(lines) else set()
    return {line.index for line in top} - kept


def _announces(lines: list[_Paragraph], tail: list[_Paragraph]) -> bool:
    first = tail[-1].index if tail else 0
    before = [line for line in lines if line.index < first]
    return any(line.text.rstrip().endswith(":") for line in [*before[-1:], *tail])
