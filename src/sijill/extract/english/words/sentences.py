"""Where the sentence of a word begins and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sijill.extract.english.words.tokens import Span, Token


def sentence_start(token: Token) -> int:
    """Give the position of the first token of the sentence that holds ``token``."""
    return token.doc.sentence_bounds[token.i][0]


def sentence_end(token: Token) -> int:
    """Give one past the position of the last token of the sentence that holds ``token``."""
    return token.doc.sentence_bounds[token.i][1]


def sentence_of(token: Token) -> Span:
    """Give the sentence that holds ``token``."""
    start, end = token.doc.sentence_bounds[token.i]
    return token.doc[start:end]
