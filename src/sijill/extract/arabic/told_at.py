"""A claim of an Arabic text with where it is told, for those that only look at it."""

from __future__ import annotations

from typing import Protocol

from sijill.extract.arabic.words import ArabicSentence
from sijill.model.claims import Claim


class ToldAt(Protocol):
    """A claim with where it is told."""

    @property
    def claim(self) -> Claim:
        """The claim."""

    @property
    def sentence(self) -> ArabicSentence:
        """Its sentence."""

    @property
    def trigger(self) -> int:
        """The word of its harm."""
