"""Where the sentence of a word begins and ends: spaCy's own answer walks the whole text for every word asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

_KEPT = "sijill_sentences"


def _bounds(doc: Doc) -> list[tuple[int, int]]:
    """Give for each token the first and one-past-last token of its sentence; found once for a text."""
    held: list[tuple[int, int]] | None = doc.user_data.get(_KEPT)
    if held is None:
        held = []
        for sent in doc.sents:
            held += [(int(sent.start), int(sent.end))] * (sent.end - sent.start)
        doc.user_data[_KEPT] = held
    return held


def sentence_start(token: Token) -> int:
    """Give the position of the first token of the sentence that holds ``token``."""
    return _bounds(token.doc)[int(token.i)][0]


def sentence_end(token: Token) -> int:
    """Give one past the position of the last token of the sentence that holds ``token``."""
    return _bounds(token.doc)[int(token.i)][1]


def sentence_of(token: Token) -> Span:
    """Give the sentence that holds ``token``."""
    start, end = _bounds(token.doc)[token.i]
    return token.doc[start:end]
