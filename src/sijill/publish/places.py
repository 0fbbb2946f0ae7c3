"""Hidden places: names told only in words that may not leave, and so left out of every scope."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

WITHHELD = "place withheld"


@dataclass(frozen=True, slots=True)
class HiddenPlaces:
    """Places that no claim tells in words that may leave.

    Attributes:
        names: As the gazetteer or the text has them.
    """

    names: frozenset[str]

    @classmethod
    def among(cls, told: Iterable[tuple[str, bool]]) -> HiddenPlaces:
        """Give those of ``(name, whether its words may leave)`` that nowhere may."""
        held = list(told)
        shown = {name for name, may_leave in held if may_leave}
        return cls(frozenset(name for name, may_leave in held if not may_leave and name not in shown))

    def out_of(self, text: str) -> str:
        """``text`` with every hidden place in it replaced, the longest name first.

        >>> HiddenPlaces(frozenset({"Ain Safsaf"})).out_of("Ain Safsaf and Tal Nahr; since 2031-04-04")
        'place withheld and Tal Nahr; since 2031-04-04'
        """
        for name in sorted(self.names, key=lambda one: (-len(one), one)):
            text = text.replace(name, WITHHELD)
        return text
