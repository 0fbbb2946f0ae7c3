"""Redaction: words struck out by their characters, with a mark that says what kind of words stood there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sijill.errors import Refusal
from sijill.text.languages import detect

MARKS = {
    "en": {"name": "[name withheld]", "place": "[place withheld]", "words": "[words withheld]"},
    "ar": {"name": "[حُجب الاسم]", "place": "[حُجب المكان]", "words": "[حُجب الكلام]"},
}
"""The mark for each kind of words, by language."""


@dataclass(frozen=True, slots=True, order=True)
class Hidden:
    """Characters to strike out.

    Attributes:
        start: First character (code points, >= 0).
        end: One past the last character (> start).
        what: ``name``, ``place`` or ``words``.

    Raises:
        Refusal: Offsets reversed or negative, or another kind.
    """

    start: int
    end: int
    what: str = "words"

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise Refusal(f"hidden words run from a start >= 0 to a later end, got {self.start}-{self.end}")
        if self.what not in MARKS["en"]:
            raise Refusal(f"hidden words are a name, a place or words, got {self.what!r}")


def redact(text: str, spans: Iterable[Hidden]) -> str:
    """Give ``text`` with the hidden characters replaced by a mark in the text's script.

    Spans that touch or overlap become one mark; mixed kinds become "words". The mark does not tell how long the words
    were. The same text and spans always give the same words.

    >>> redact("Ayman told us", [Hidden(0, 5, "name")])
    '[name withheld] told us'
    """
    marks = MARKS[detect(text)]
    parts: list[str] = []
    at = 0
    for hidden in merged(spans):
        parts.extend((text[at : hidden.start], marks[hidden.what]))
        at = hidden.end
    return "".join([*parts, text[at:]])


def merged(spans: Iterable[Hidden]) -> list[Hidden]:
    """Give the spans in order, those that overlap or touch made one."""
    kept: list[Hidden] = []
    for span in sorted(spans):
        if kept and span.start <= kept[-1].end:
            last = kept.pop()
            what = last.what if last.what == span.what else "words"
            kept.append(Hidden(last.start, max(last.end, span.end), what))
        else:
            kept.append(span)
    return kept
