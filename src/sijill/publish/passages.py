"""Passages: the words of claims in their context, read through the gate."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sijill.publish.evidence import Passage
from sijill.publish.rows import Row
from sijill.publish.struck import Struck

if TYPE_CHECKING:
    from sijill.gate import Quotes
    from sijill.store.workspace import Workspace

REACH = 280
"""How far the context reaches to either side at most (characters)."""

_BREAK = re.compile(r"\n+|(?<=[.!?؟۔])[\"”’»)]*\s+")


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentences that hold ``start`` to ``end`` begin and end, at most ``REACH`` characters away.

    >>> around("It rained. On Friday 20 were killed. It rained.", 21, 35)
    (11, 36)
    """
    before = [match.end() for match in _BREAK.finditer(text, max(0, start - REACH), start) if match.end() <= start]
    after = _BREAK.search(text, max(start, end - 1), min(len(text), end + REACH))
    begin = before[-1] if before else _word_start(text, max(0, start - REACH), start)
    finish = after.start() if after and after.start() >= end else _word_end(text, end, min(len(text), end + REACH))
    return begin, finish


def _word_start(text: str, at: int, limit: int) -> int:
    """The first character of a word at or after ``at``: no context begins inside a word."""
    if at == 0:
        return 0
    space = re.compile(r"\s+").search(text, at, limit)
    return space.end() if space else limit


def _word_end(text: str, limit: int, at: int) -> int:
    if at == len(text):
        return at
    spaces = list(re.compile(r"\s+").finditer(text, limit, at))
    return spaces[-1].start() if spaces else limit


class Passages:
    """Words of one workspace as they may leave.

    Args:
        workspace: An open workspace.
        quotes: Its quotes, through the gate.
        struck: Takes out what is held back anywhere, also where it stands outside a protected passage.
        closed: Documents and claims of which no word may leave.
    """

    def __init__(self, workspace: Workspace, quotes: Quotes, struck: Struck, closed: frozenset[str]) -> None:
        self._workspace = workspace
        self._quotes = quotes
        self._struck = struck
        self._closed = closed
        self._texts: dict[str, str] = {}

    def is_closed(self, claim: Row) -> bool:
        """Whether no word of a claim may leave."""
        return str(claim["document"]) in self._closed or str(claim["id"]) in self._closed

    def of(self, claim: Row, language: str) -> Passage:
        """The words of a claim in their context, or that they are withheld.

        When something held back runs across the edges of the claim, the context is left out, and then the words too.
        """
        start, end = int(str(claim["start"])), int(str(claim["end"]))
        if self.is_closed(claim):
            return Passage("", "", "", language, is_redacted=True, is_withheld=True)
        text = self._text(claim)
        for begin, finish in (around(text, start, end), (start, end)):
            parts = [self._words(claim, *ends) for ends in ((begin, start), (start, end), (end, finish))]
            if not self._struck.holds("".join(parts)):
                return Passage(parts[0], parts[1], parts[2], language, "".join(parts) != text[begin:finish])
        return Passage("", "", "", language, is_redacted=True, is_withheld=True)

    def words(self, claim: Row, start: object, end: object) -> tuple[str, bool]:
        """Some characters of a claim's document as they may leave, and whether they are all there."""
        if start is None or end is None or self.is_closed(claim):
            return "", False
        first, last = int(str(start)), int(str(end))
        shown = self._words(claim, first, last)
        return shown, shown == self._text(claim)[first:last]

    def _words(self, claim: Row, start: int, end: int) -> str:
        return self._struck.out_of(self._quotes.of(str(claim["document"]), start, end)) if start < end else ""

    def _text(self, claim: Row) -> str:
        sha256 = str(claim["text_sha256"])
        if sha256 not in self._texts:
            self._texts[sha256] = self._workspace.blobs.get(sha256).decode("utf-8")
        return self._texts[sha256]
