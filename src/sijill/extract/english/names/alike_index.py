"""Alike: parts of names that may be spellings of one, found without comparing each with each."""

from __future__ import annotations

from functools import lru_cache

from sijill.text.same_name import paired_spellings
from sijill.text.skeletons import token_skeleton

LONG = 5
"""Letters from which one letter more, less or other is a slip of spelling."""


@lru_cache(maxsize=65_536)
def alike_keys(part: str, with_slips: bool = True) -> frozenset[str]:
    """Give keys of a folded part: two parts that can be one share a key, and most that cannot share none.

    Args:
        part: The part.
        with_slips: Whether parts may differ by a slip of one letter, or of two that changed places.
    """
    keys = {f"={part}", f"~{token_skeleton(part)}", *(f"={other}" for other in paired_spellings(part))}
    if with_slips and len(part) >= LONG:
        keys |= {f"-{part}", *(f"-{part[:at]}{part[at + 1 :]}" for at in range(len(part)))}
    return frozenset(keys)


class AlikeIndex:
    """Numbers kept under parts of names, to be found again by parts that may be the same.

    >>> index = AlikeIndex()
    >>> index.add("mohammed", 0), index.add("salma", 1)
    (None, None)
    >>> index.near("muhammad"), index.near("rana")
    ([0], [])
    """

    def __init__(self, with_slips: bool = True) -> None:
        self._with_slips = with_slips
        self._held: dict[str, list[int]] = {}

    def add(self, part: str, number: int) -> None:
        """Keep a number under a part."""
        for key in alike_keys(part, self._with_slips):
            self._held.setdefault(key, []).append(number)

    def add_exact(self, part: str, number: int) -> None:
        """Keep a number to be found by this very part alone."""
        self._held.setdefault(f"!{part}", []).append(number)

    def near(self, part: str) -> list[int]:
        """Give the numbers kept under parts that may be the same, in order, each once."""
        keys = {f"!{part}", *alike_keys(part, self._with_slips)}
        return sorted({number for key in keys for number in self._held.get(key, ())})
