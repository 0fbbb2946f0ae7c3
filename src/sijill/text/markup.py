"""HTML as it turns up in a text: its tags and entities, and what they are to a reader."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

CELLS = frozenset({"td", "th"})
"""Tags of what stands side by side in a row."""
_PROSE = "p br div li ul ol tr table tbody thead hr h1 h2 h3 h4 h5 h6 section article blockquote"
BLOCKS = CELLS | frozenset(_PROSE.split())
"""Tags that part what stands before and behind them, in prose."""
_WITHIN = "a b i u s em strong span font mark small sub sup abbr time q cite del ins"
INLINE = frozenset(_WITHIN.split())
"""Tags inside a line, or a word."""
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9]{0,15})(?:\s[^<>]{0,400})?/?>|<!--[^<>]{0,400}-->")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,10}\d?);")


class Tag(NamedTuple):
    """Characters of a text (code points, half-open) that look like a tag, and its name in small letters.

    Attributes:
        start: First character.
        end: One past the last.
        name: What it is called; "" for a remark. Names no page has may stand here too: "<name>".
    """

    start: int
    end: int
    name: str


def tags(text: str) -> Iterator[Tag]:
    """Give what looks like a tag or a remark.

    >>> [tag.name for tag in tags("<p>Three <B>men</B> <!-- two? -->")]
    ['p', 'b', 'b', '']
    """
    if "<" in text:
        yield from (Tag(*match.span(), (match[1] or "").lower()) for match in _TAG.finditer(text))


def entities(text: str) -> Iterator[tuple[int, int, str]]:
    """Give the entities (code points, half-open) and what each means; none that HTML does not know.

    >>> list(entities("Q&A &amp; a &b;"))
    [(4, 9, '&')]
    """
    if "&" in text:
        for match in _ENTITY.finditer(text):
            meant = html.unescape(match.group())
            if meant != match.group() and "\ufffd" not in meant:
                yield *match.span(), meant
