"""Span: the characters something was read from."""

from __future__ import annotations

from dataclasses import dataclass

from sijill.errors import Refusal


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters ``start`` to ``end`` of one text, with the words that stand there.

    Offsets are Unicode code points, 0-based and half-open. Make one with :meth:`of`, which takes the words from the
    text, or with :meth:`holding`, which refuses words that are not there.

    Attributes:
        start: First character (code points, >= 0).
        end: One past the last character (code points, > start).
        quote: The words themselves; as long as ``end - start``.
        document: Id of the text, or ``None`` when the text stands alone.

    Raises:
        Refusal: The offsets are reversed or negative, or the quote has another length.
    """

    start: int
    end: int
    quote: str
    document: str | None = None

    def __post_init__(self) -> None:
        if self.start < 0 or self.end <= self.start:
            raise Refusal(f"a span runs from a start >= 0 to a later end, got {self.start}-{self.end}")
        if len(self.quote) != self.end - self.start:
            raise Refusal(f"a quote of {len(self.quote)} characters does not fill {self.start}-{self.end}")

    @classmethod
    def of(cls, text: str, start: int, end: int, document: str | None = None) -> Span:
        """Give the span of ``text`` from ``start`` to ``end``, its quote read there.

        >>> Span.of("740 civilians killed", 4, 13).quote
        'civilians'
        """
        if not 0 <= start < end <= len(text):
            raise Refusal(f"{start}-{end} does not lie in a text of {len(text)} characters")
        return cls(start, end, text[start:end], document)

    @classmethod
    def holding(cls, text: str, start: int, quote: str, document: str | None = None) -> Span:
        """Give the span of ``quote`` at ``start``; refuse it when the words are not there.

        Raises:
            Refusal: ``text`` does not read ``quote`` at ``start``.
        """
        end = start + len(quote)
        if not quote or start < 0 or text[start:end] != quote:
            raise Refusal(f"the quote {quote[:40]!r} does not stand at {start}")
        return cls(start, end, quote, document)

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character of the same text."""
        return self.document == other.document and self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside this span of the same text."""
        return self.document == other.document and self.start <= other.start and other.end <= self.end

    def as_json(self) -> dict[str, int | str]:
        """The contract's shape: ``start``, ``end``, ``quote``."""
        return {"start": self.start, "end": self.end, "quote": self.quote}
