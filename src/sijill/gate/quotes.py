"""Quotes: words of a document as they may leave, every protected word struck out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sijill.errors import UsageError
from sijill.gate.allowed import Allowed
from sijill.gate.bare import hits_in
from sijill.gate.book import NameBook
from sijill.gate.grave import grave_spans
from sijill.gate.held import Held, held_by, text_of, words_id
from sijill.gate.redact import Hidden, redact

if TYPE_CHECKING:
    from sijill.store.workspace import Workspace

_AROUND = 80


class Quotes:
    """Quotes from one workspace, as its decisions stand when this is made; make it once for many quotes.

    Args:
        workspace: An open workspace.
        held: What it holds back, when known already.
    """

    def __init__(self, workspace: Workspace, held: Held | None = None) -> None:
        self._workspace = workspace
        self._held = held or held_by(workspace)
        self._book = NameBook(self._held.guarded)
        self._allowed = Allowed(self._held.allowed)
        self._texts: dict[str, str] = {}
        self._spans: dict[str, list[Hidden]] = {}

    def of(self, document: str, start: int, end: int) -> str:
        """Give the characters ``start`` to ``end`` of the text of ``document``, protected words struck out.

        Hidden are: protected words, sentences about sexual violence, every mention of a person who is not cleared, and
        every spelling of every name and every phrase held back anywhere in the workspace.

        Raises:
            UsageError: ``gate.no-words``: the document was not read, or the characters are not there.
        """
        text = self._text(document)
        if not 0 <= start < end <= len(text):
            raise UsageError("gate.no-words", f"characters {start}-{end}", f"within the {len(text)} of the text")
        hidden = [
            Hidden(max(one.start, start), min(one.end, end), one.what) for one in self._hidden(document, start, end)
        ]
        return redact(text[start:end], [Hidden(one.start - start, one.end - start, one.what) for one in hidden])

    def _hidden(self, document: str, start: int, end: int) -> Iterator[Hidden]:
        for span in [*self._protected(document), *self._named(document, start, end)]:
            if span.start < end and start < span.end:
                yield span

    def _text(self, document: str) -> str:
        if document not in self._texts:
            text = text_of(self._workspace, document)
            if text is None:
                raise UsageError("gate.no-words", f"document {document[:12]} was not read", "", "run sijill extract")
            self._texts[document] = text
        return self._texts[document]

    def _protected(self, document: str) -> list[Hidden]:
        if document not in self._spans:
            self._spans[document] = list(self._protected_spans(document))
        return self._spans[document]

    def _protected_spans(self, document: str) -> Iterator[Hidden]:
        derived, cleared = self._workspace.derived, self._held.cleared
        yield from grave_spans(self._text(document))
        for mention in derived.rows("mention", document=document):
            if str(mention["person"]) not in cleared:
                yield Hidden(int(str(mention["start"])), int(str(mention["end"])), "name")
        for span in derived.rows("protected_span", document=document):
            item = self._workspace.ids.make("words", words_id(document, span["start"], span["end"]))
            if item not in cleared:
                what = "name" if span["person"] else "words"
                yield Hidden(int(str(span["start"])), int(str(span["end"])), what)

    def _named(self, document: str, start: int, end: int) -> Iterator[Hidden]:
        """Names held back that stand in or across the words asked for."""
        text = self._text(document)
        begin, finish = max(0, start - _AROUND), min(len(text), end + _AROUND)
        window = text[begin:finish]
        for hit in hits_in(self._book, window):
            if not self._allowed.excuses(hit, window):
                yield Hidden(hit.start + begin, hit.end + begin, "words" if hit.guarded.is_phrase else "name")


def quote(workspace: Workspace, document: str, start: int, end: int) -> str:
    """Give words of a document as they may leave; for more than a few quotes use :class:`Quotes`, which reads once.

    Args:
        workspace: An open workspace.
        document: SHA-256 of the document as received.
        start: First character of its text (code points).
        end: One past the last character.

    Raises:
        UsageError: ``gate.no-words``.
    """
    return Quotes(workspace).of(document, start, end)
