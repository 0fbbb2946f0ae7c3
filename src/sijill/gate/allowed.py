"""Allowed: names that may leave, and what they excuse."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sijill.gate.guarded import Hit
from sijill.gate.tokens import Token, tokens_of

Parts = tuple[str, ...]


class Allowed:
    """Full names that may leave: cleared people, places, organisations.

    Args:
        names: As written. A single word excuses only a field that holds nothing else.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._names = {parts for parts in (_parts(name) for name in names) if parts}
        self._by_first: dict[str, list[Parts]] = {}
        for parts in sorted(self._names, key=lambda one: (-len(one), one)):
            self._by_first.setdefault(parts[0], []).append(parts)

    def excuses(self, hit: Hit, text: str, beside: Sequence[str] = ()) -> bool:
        """Whether an allowed name accounts for ``hit`` in ``text``.

        Args:
            hit: A guarded name found there.
            text: The whole field.
            beside: The other fields of the same row: a column of given names is excused by the full name beside it.
        """
        if hit.guarded.is_phrase:
            return False
        tokens = tokens_of(text)
        whole = tuple(token.folded for token in tokens)
        if whole in self._names:
            return True
        spans = list(self._spans(tokens))
        if any(_accounts_for(parts, start, end, hit) for parts, start, end in spans) or _lies_across(spans, hit):
            return True
        return len(whole) <= 2 and any(self._is_part_of_a_whole(whole, other) for other in beside)

    def _spans(self, tokens: list[Token]) -> Iterable[tuple[Parts, int, int]]:
        """Allowed names of two words or more that stand in the text, with their characters."""
        for at, token in enumerate(tokens):
            for parts in self._by_first.get(token.folded, ()):
                size = len(parts)
                if size >= 2 and tuple(other.folded for other in tokens[at : at + size]) == parts:
                    yield parts, token.start, tokens[at + size - 1].end

    def _is_part_of_a_whole(self, few: Parts, other: str) -> bool:
        parts = _parts(other)
        if len(parts) <= len(few) or parts not in self._names:
            return False
        return any(parts[at : at + len(few)] == few for at in range(len(parts) - len(few) + 1))


def _parts(name: str) -> Parts:
    return tuple(token.folded for token in tokens_of(name))


def _accounts_for(parts: Parts, start: int, end: int, hit: Hit) -> bool:
    """Whether an allowed name at ``start`` to ``end`` covers the hit and is not simply the guarded name itself."""
    if not (start <= hit.start and hit.end <= end):
        return False
    is_longer = len(parts) > len(hit.parts)
    return is_longer or not hit.is_whole or not hit.is_exact or not hit.guarded.is_living


def _lies_across(spans: list[tuple[Parts, int, int]], hit: Hit) -> bool:
    """Whether a hit begins in one allowed name and ends in the next: two people side by side, neither guarded."""
    begins = {(start, end) for _, start, end in spans if start <= hit.start < end}
    finishes = {(start, end) for _, start, end in spans if start < hit.end <= end}
    return bool(begins and finishes) and not begins & finishes
