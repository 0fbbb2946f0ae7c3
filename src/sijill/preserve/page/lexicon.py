"""What walls say: patterns of ``data/lexicons/walls.toml`` over folded text."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from sijill.text.arabic import fold_letters

_QUOTES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " ", "\u2026": "..."})
LONGEST_HEAD = 14
"""Words of a title or heading that can be about a wall; a longer one is a headline."""


@dataclass(frozen=True)
class Wall:
    """How one kind of wall is recognised."""

    said: tuple[re.Pattern[str], ...]
    both: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    heads: tuple[re.Pattern[str], ...]

    def says(self, folded: str) -> bool:
        """Whether a folded sentence is one of this wall's."""
        return any(pattern.search(folded) for pattern in self.said) or any(
            first.search(folded) and second.search(folded) for first, second in self.both
        )

    def named(self, folded: str) -> int:
        """How many different ones of this wall's words a folded sentence holds."""
        return len({match[0] for pattern in self.said for match in pattern.finditer(folded)})

    def covered(self, folded: str) -> float:
        """Share of the letters of a folded title or heading that are what this wall says; 0 when nothing is."""
        held: set[int] = set()
        for pattern in self.heads + self.said:
            for match in pattern.finditer(folded):
                held.update(range(*match.span()))
        return len(held) / len(folded) if folded else 0.0


@lru_cache(maxsize=1)
def walls() -> dict[str, Wall]:
    """Give the kinds of wall by name; ``controls``, ``aside``, ``offer``, ``web`` and ``matter`` are none of them."""
    held = tomllib.loads(resources.files("sijill.data").joinpath("lexicons/walls.toml").read_text(encoding="utf-8"))
    return {name: _wall(table) for name, table in held.items()}


def folded(text: str) -> str:
    """Give ``text`` in one form: lower case, straight quotes, one space, Arabic letters as one."""
    return " ".join(fold_letters(text.translate(_QUOTES)).lower().split())


def _wall(table: dict[str, list[str] | list[list[str]]]) -> Wall:
    pairs = tuple((_compiled(str(pair[0])), _compiled(str(pair[1]))) for pair in table["both"])
    said = tuple(_compiled(str(one)) for one in table["said"])
    return Wall(said, pairs, tuple(_compiled(str(one)) for one in table["heads"]))


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(fold_letters(pattern))
